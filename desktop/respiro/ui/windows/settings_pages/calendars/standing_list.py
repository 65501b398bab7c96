"""A list of calendars or accounts: keeps what is selected while how they stand goes on changing."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QWidget

from respiro.ui.assets import icon
from respiro.ui.look import HALF, look_of

_KEY, _MARK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Mark(Enum):
    """What stands before a name."""

    WELL = "well"
    WAITS = "question"
    TROUBLE = "warning"


class Standing(Protocol):
    """What a row is about."""

    @property
    def key(self) -> str:
        """What tells it from others."""
        ...

    @property
    def mark(self) -> Mark:
        """How it stands."""
        ...


RowT = TypeVar("RowT", bound=Standing)


class StandingList(QListWidget):
    """Names things and says how they stand. Keys: Enter changes, Delete removes."""

    change_wished = Signal()
    remove_wished = Signal()

    def __init__(self, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setSpacing(HALF // 2)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setIconSize(QSize(size, size))
        self.itemDoubleClicked.connect(lambda: self.change_wished.emit())  # noqa: PLW0108  the signal's values

    @property
    def selected_key(self) -> str:
        """The key of what is selected; empty if nothing is."""
        items = self.selectedItems()
        return str(items[0].data(_KEY)) if items else ""

    def select(self, key: str) -> None:
        """Select what has that key, if it is there."""
        for number in range(self.count()):
            if self.item(number).data(_KEY) == key:
                self.setCurrentRow(number)

    def show_rows(self, rows: Sequence[RowT], text_of: Callable[[RowT], str]) -> None:
        """Show these; where only their words have changed nothing moves."""
        keys = [self.item(number).data(_KEY) for number in range(self.count())]
        if keys != [row.key for row in rows]:
            self._fill(rows)
        for number, row in enumerate(rows):
            self._dress(self.item(number), row.mark, text_of(row))

    def _fill(self, rows: Sequence[Standing]) -> None:
        selected = self.selected_key
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(_KEY, row.key)
            self.addItem(item)
        self.select(selected)
        if rows and not self.selectedItems():
            self.setCurrentRow(0)

    def _dress(self, item: QListWidgetItem, mark: Mark, text: str) -> None:
        if item.text() != text:
            item.setText(text)
        if item.data(_MARK) != mark.value:
            item.setData(_MARK, mark.value)
            item.setIcon(self._icon(mark))

    def _icon(self, mark: Mark) -> QIcon:
        look = look_of(self.palette())
        colour = {Mark.WELL: look.quiet_text, Mark.WAITS: look.text, Mark.TROUBLE: look.broken}[mark]
        name = self._icon_name if mark is Mark.WELL else mark.value
        drawn = icon(name, colour)
        size = self.iconSize()
        drawn.addPixmap(icon(name, self.palette().highlightedText().color()).pixmap(size), QIcon.Mode.Selected)
        return drawn

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change with Enter, which goes no further: the window would press a button. Remove with Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            self.change_wished.emit()
        elif event.key() == Qt.Key.Key_Delete:
            event.accept()
            self.remove_wished.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the marks anew in the scheme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for number in range(self.count()):
                item = self.item(number)
                item.setIcon(self._icon(Mark(item.data(_MARK) or Mark.WELL.value)))
