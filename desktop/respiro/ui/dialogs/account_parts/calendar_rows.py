"""The calendars of an account: colour, name, what each holds, and whether it counts as busy time."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from respiro.domain.accounts import Collection
from respiro.ui import words
from respiro.ui.dialogs.account_parts.words import EVENTS, holds_words
from respiro.ui.look import HALF, UNIT, look_of
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.elided_label import ElidedLabel
from respiro.ui.widgets.forms import Hint

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_DOT_SHARE = 0.6
"""Of the height of a line."""


class ColourDot(QWidget):
    """A calendar's colour as its server tells it, with an edge that is seen on any ground."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour if _COLOUR.fullmatch(colour) else ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as a line."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a disc; a ring where the server names no colour."""
        del event
        side = round(self.fontMetrics().height() * _DOT_SHARE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look_of(self.palette()).meeting_edge, 1))
            if self._colour:
                painter.setBrush(QColor(self._colour))
            place = QRectF(0, 0, side, side)
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawEllipse(place)


class _Row:
    """The parts of one calendar's row."""

    def __init__(self, one: Collection, grid: QGridLayout, row: int) -> None:
        self.dot, self.name, self.holds, self.read = ColourDot(one.colour), ElidedLabel(), Hint(), CheckBox()
        self.holds.setWordWrap(False)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        for column, part in enumerate((self.dot, self.name, self.holds, self.read)):
            grid.addWidget(part, row, column)
        grid.setRowMinimumHeight(row, self.read.sizeHint().height())

    def show(self, one: Collection, mark: str, busy: str) -> None:
        """Show how a calendar is."""
        name = words.plain(one.name)
        self.name.setText(name)
        self.holds.setText(" · ".join(filter(None, (holds_words(one), mark))))
        self.read.setText(busy)
        self.read.setAccessibleName(f"{busy}: {name}")
        self.read.setVisible(EVENTS in one.components)
        self.read.setChecked(one.is_read)

    def let_go(self, grid: QGridLayout) -> None:
        """Remove the parts."""
        for part in (self.dot, self.name, self.holds, self.read):
            grid.removeWidget(part)
            part.hide()
            part.deleteLater()


class CalendarRows(QWidget):
    """Rows that keep their place, and the focus, while what they say changes; ``before`` is where the focus comes from."""

    read_wished = Signal(str, bool)
    """Href, and whether it is to count as busy time."""

    def __init__(self, before: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._rows: dict[tuple[str, str], _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)

    def show_calendars(self, calendars: Sequence[Collection], marks: Mapping[str, str] | None = None) -> None:
        """Show these; ``marks`` are words more about some, by href."""
        keys = [(one.href, one.colour) for one in calendars]
        if keys != list(self._rows):
            self._fill(calendars)
        busy = self.tr("Busy time")
        for one in calendars:
            self._rows[one.href, one.colour].show(one, (marks or {}).get(one.href, ""), busy)

    @property
    def is_read(self) -> dict[str, bool]:
        """Which calendars count as busy time, by href."""
        return {href: row.read.isChecked() for (href, _colour), row in self._rows.items()}

    def _fill(self, calendars: Sequence[Collection]) -> None:
        for number, row in enumerate(self._rows.values()):
            row.let_go(self._grid)
            self._grid.setRowMinimumHeight(number, 0)
        self._rows = {}
        for number, one in enumerate(calendars):
            row = _Row(one, self._grid, number)
            row.read.setObjectName(one.href)
            row.read.clicked.connect(lambda is_read, href=one.href: self.read_wished.emit(href, is_read))
            self._rows[one.href, one.colour] = row
        boxes = [row.read for row in self._rows.values()]
        for before, after in pairwise([*([self._before] if self._before else []), *boxes]):
            QWidget.setTabOrder(before, after)  # what is added to a window comes last in it by itself

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
