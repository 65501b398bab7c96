"""The list under the line: clients and past callers whom it may mean. It never takes the keyboard's focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from respiro.domain.calls import Caller
from respiro.ui import words
from respiro.ui.look import HALF, UNIT


class SuggestionList(QListWidget):
    """Lies over the fields below the line; the line's arrow keys move in it."""

    chosen = Signal(object)
    """A Caller."""
    wanted = Signal()
    """The arrow down was pressed while nothing was shown."""

    def __init__(self, line: QLineEdit, show_number: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._line = line
        self._show_number = show_number
        self._people: list[Caller] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Clients and past callers"))
        self.itemClicked.connect(lambda item: self._choose(self.row(item)))
        line.installEventFilter(self)
        self.hide()

    @property
    def people(self) -> list[Caller]:
        """Who is shown."""
        return [] if self.isHidden() else list(self._people)

    def suggest(self, people: Sequence[Caller]) -> None:
        """Show these people, none selected; hide for none."""
        self._people = list(people)
        self.clear()
        for caller in people:
            item = QListWidgetItem(self._words(caller))
            item.setSizeHint(QSize(0, self._row_height))
            self.addItem(item)
        if not people:
            self.put_away()
            return
        self.place()
        self.show()
        self.raise_()
        self._tell()

    def put_away(self) -> None:
        """Show nothing."""
        self.hide()
        self._line.setAccessibleDescription("")

    def place(self) -> None:
        """Lie below the line, as tall as the people need."""
        corner = self._line.mapTo(self._below, QPoint(0, self._line.height()))
        room = self._below.height() - corner.y() - HALF
        height = self._row_height * self.count() + 2 * self.frameWidth()
        self.setGeometry(corner.x(), corner.y(), self._line.width(), min(height, room))

    @property
    def _row_height(self) -> int:
        return self.fontMetrics().height() + UNIT

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list, choose from it, or put it away."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        if event.type() is QEvent.Type.FocusOut:
            self.put_away()
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self.isHidden():
            if key == Qt.Key.Key_Down:
                self.wanted.emit()
            return key == Qt.Key.Key_Down
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow(
                (self.currentRow() + step) % self.count() if self.currentRow() >= 0 else min(step, 0) % self.count()
            )
            self._tell()
            return True
        if key == Qt.Key.Key_Escape:
            self.put_away()
            return True
        picks = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and not event.modifiers()
        if picks and self.currentRow() >= 0:
            self._choose(self.currentRow())
            return True
        return False

    def _move(self, step: int) -> None:
        row = self.currentRow()
        self.setCurrentRow((row + step if row >= 0 else min(step, 0)) % self.count())
        self._tell()

    def _choose(self, row: int) -> None:
        caller = self._people[row]
        self.put_away()
        self.chosen.emit(caller)

    def _tell(self) -> None:
        """Let screen readers know: the focus stays in the line."""
        row = self.currentRow()
        text = self.tr("%n match(es), arrow down to choose", "", self.count()) if row < 0 else self.item(row).text()
        self._line.setAccessibleDescription(text)

    def _words(self, caller: Caller) -> str:
        number = self._show_number(caller.number) if caller.number else caller.email
        label = words.plain(caller.name) or number
        more = [part for part in (number if caller.name else "", self.tr("client") if caller.client_id else "") if part]
        return " · ".join([label, *map(words.plain, more)])
