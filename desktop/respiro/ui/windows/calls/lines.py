"""Lines of facts under a heading: when at the left, what at the right; and the ways to reach someone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from respiro.ui import assets, words
from respiro.ui.call_words import channel_words
from respiro.ui.look import HALF, UNIT, bold_font, figures_font, quieten
from respiro.ui.widgets.call_row_delegate import CHANNEL_ICONS
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.calls.follow_up_view import Reach, target_words
from respiro.ui.words import translate

_SHORT = 8
_LETTERS = 34


class Lines(QWidget):
    """A heading with lines under it; a long list shows its beginning until it is asked for the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str]] = []
        self._is_whole = False
        self.heading = plain_label(self)
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._on_more)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(UNIT + HALF)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()

    def show_lines(self, heading: str, lines: Sequence[tuple[str, str]], *, other: bool = False) -> None:
        """Show these lines; ``other`` when they are someone else's: the list is short again."""
        self._is_whole = self._is_whole and not other
        self.heading.setText(heading)
        self.setVisible(bool(lines))
        if list(lines) != self._lines or other:
            self._lines = list(lines)
            self._put()

    @property
    def texts(self) -> list[str]:
        """What the lines say."""
        return [text for _when, text in self._lines]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
            self._put()

    def _put(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._lines if self._is_whole else self._lines[:_SHORT]
        for row, (when, text) in enumerate(shown):
            label, words_ = plain_label(self), narrow_label(self)
            label.setText(when)
            label.setFont(figures_font(self.font()))
            quieten(label)
            words_.setText(breakable(text))
            for column, part in enumerate((label, words_)):
                part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                self._grid.addWidget(part, row, column)
        self.more.setVisible(len(shown) < len(self._lines))
        self.more.setText(translate("calls", "Show all %n", "", len(self._lines)))

    def _on_more(self) -> None:
        self._is_whole = True
        self._put()

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))


class Ways(QWidget):
    """The ways to reach someone, each a button that says where it leads. ``opened`` brings the Reach."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: tuple[Reach, ...] = ()
        self.buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_ways(self, ways: tuple[Reach, ...]) -> None:
        """Show these ways."""
        self.setVisible(bool(ways))
        if ways == self._ways:
            return
        self._ways = ways
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(way) for way in ways]
        for button in self.buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _button(self, way: Reach) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        room = self.fontMetrics().averageCharWidth() * _LETTERS
        shown = self.fontMetrics().elidedText(way.shown, Qt.TextElideMode.ElideMiddle, room)
        button.setText(shown.replace("&", "&&"))
        button.setToolTip(words.tooltip(target_words(way.link)))
        button.setAccessibleName(f"{channel_words(way.channel)}: {way.shown}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.opened.emit(way))
        return button

    def _dress(self) -> None:
        for button, way in zip(self.buttons, self._ways, strict=True):
            button.setIcon(assets.icon_for(CHANNEL_ICONS[way.channel], self.palette()))
            button.setFont(figures_font(self.font()))
