"""Two versions of one thing beside each other; what they say otherwise stands out by its weight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from respiro.ui.conflict_words import Fact
from respiro.ui.look import HALF, MARGIN, UNIT, bold_font, figures_font, look_of, quieten
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.widgets.plain_field import PlainField
from respiro.ui.windows.questions.answer_button import AnswerButton

_RADIUS = 6
_PADDING = UNIT + HALF
_LINES = 7
"""Of a long text; the rest is scrolled to."""
_LONGEST = 20_000
"""Characters of a long text that are shown."""


class Sides(QWidget):
    """Shows facts in two columns, under the names of the sides, above one button each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = [narrow_label(self) for _ in range(2)]
        self.buttons = [AnswerButton(name, self) for name in ("keep_mine", "take_theirs")]
        self._facts: list[Fact] = []
        self._parts: list[QWidget] = []
        self._last = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self._grid.setHorizontalSpacing(2 * _PADDING + UNIT)
        self._grid.setVerticalSpacing(HALF)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
            self.buttons[column].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._dress()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; the same ones stay as they are, scrolled to where they were."""
        if list(facts) != self._facts:
            self._facts = list(facts)
            self._put()

    @property
    def fields(self) -> list[QWidget]:
        """What Tab goes through above the buttons."""
        return [part for part in self._parts if isinstance(part, QPlainTextEdit)]

    def said(self, column: int) -> str:
        """Return all that a side says, as a screen reader says it."""
        texts = ((fact.name, (fact.ours, fact.theirs)[column]) for fact in self._facts)
        return f"{self.names[column].text()}: " + ", ".join(f"{name} {text}".replace("\n", " ") for name, text in texts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a thin frame around each side."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look_of(self.palette()).meeting_edge, 1))
            for column in range(2):
                place = self.names[column].geometry().united(self.buttons[column].geometry())
                frame = QRectF(place).adjusted(-_PADDING, -_PADDING, _PADDING, _PADDING)
                painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
            self._put()

    def _put(self) -> None:
        for part in (*self._parts, *self.names, *self.buttons):
            self._grid.removeWidget(part)
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        self._grid.setRowMinimumHeight(self._last, 0)
        for column, name in enumerate(self.names):
            self._grid.addWidget(name, 0, column)
        for row, fact in enumerate(self._facts):
            for column in range(2):
                self._put_fact(fact, 1 + 2 * row, column)
        self._last = last = 1 + 2 * len(self._facts)
        for column, button in enumerate(self.buttons):
            self._grid.addWidget(button, last, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.setRowMinimumHeight(last, self.buttons[0].sizeHint().height() + UNIT)
        self.update()

    def _put_fact(self, fact: Fact, row: int, column: int) -> None:
        name = narrow_label(self)
        name.setText(fact.name)
        name.setContentsMargins(0, UNIT, 0, 0)
        quieten(name)
        text, other = (fact.ours, fact.theirs)[:: -1 if column else 1]
        value: QWidget = self._field(text, other) if fact.is_long else self._label(text)
        bold = fact.is_asked and not fact.is_long
        value.setFont(figures_font(bold_font(self.font()) if bold else self.font()))
        if not fact.differs:
            quieten(value)
        side = self.names[column].text()
        value.setAccessibleName(f"{side}, {fact.name}" if fact.is_long else f"{side}, {fact.name}: {text}")
        for offset, part in enumerate((name, value)):
            self._grid.addWidget(part, row + offset, column, Qt.AlignmentFlag.AlignTop)
            self._parts.append(part)
            part.show()

    def _label(self, text: str) -> QLabel:
        label = narrow_label(self)
        label.setText(breakable(text))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _field(self, text: str, other: str) -> PlainField:
        field = PlainField(self)
        field.setPlainText(text[:_LONGEST])
        _embolden(field, set(other.splitlines()))
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * UNIT)
        field.setMinimumWidth(MARGIN)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return field

    def _dress(self) -> None:
        for name in self.names:
            name.setFont(bold_font(self.font()))


def _embolden(field: PlainField, others: set[str]) -> None:
    """Give the lines weight that the other side does not have."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    block = field.document().begin()
    while block.isValid():
        if block.text() not in others:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(bold)
        block = block.next()
