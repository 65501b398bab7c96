"""A page's list of things that are kept: add, change and remove stand below it, a hint in its place while it is empty."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint

_ID = Qt.ItemDataRole.UserRole


class ItemList(QListWidget):
    """Names things, each by its id; what is selected stays so while they change."""

    edit_wished = Signal()
    """Enter or a double click."""
    remove_wished = Signal()

    def __init__(self, name: str, column: QVBoxLayout, empty: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSpacing(HALF // 2)
        self.setWordWrap(True)
        self._column = column
        self._empty = Hint(empty)
        self._bottom = QWidget()
        column.addWidget(self._empty)
        column.addWidget(self, 1)
        remove = QAction(self, shortcut=QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.remove_wished)
        self.addAction(remove)
        self.itemDoubleClicked.connect(lambda _item: self.edit_wished.emit())

    def close_column(self) -> None:
        """Let what stands below stay together while the list is empty; call it once all of that is there."""
        self._column.addWidget(self._bottom, 0)

    def show_items(self, items: Iterable[tuple[str, str]]) -> None:
        """Show things by id and words."""
        selected = self.selected_id
        self.clear()
        for item_id, text in items:
            item = QListWidgetItem(text)
            item.setData(_ID, item_id)
            self.addItem(item)
            if item_id == selected:
                self.setCurrentItem(item)
        if not self.selectedItems():
            self.setCurrentRow(0)
        is_empty = not self.count()
        self.setVisible(not is_empty)
        self._bottom.setVisible(is_empty)
        self._column.setStretchFactor(self._bottom, int(is_empty))
        self._empty.setVisible(is_empty)
        self.itemSelectionChanged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter, which goes no further: the window would press a button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            if self.selectedItems():
                self.edit_wished.emit()
            return
        super().keyPressEvent(event)

    @property
    def selected_id(self) -> str | None:
        """The id of what is selected."""
        items = self.selectedItems()
        return str(items[0].data(_ID)) if items else None


def page_button(text: str, slot: Callable[[], None]) -> QPushButton:
    """Return a button that is pressed only on purpose."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button


def add_button_row(column: QVBoxLayout, buttons: Sequence[QPushButton]) -> None:
    """Put buttons beside each other."""
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
