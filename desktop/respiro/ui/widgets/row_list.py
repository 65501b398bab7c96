"""A list: arrows choose, Enter does the main thing, more is loaded while scrolling."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget

from respiro.ui.models.row_list_model import IS_HEADING_ROLE, RowListModel

ModelT = TypeVar("ModelT", bound=RowListModel)
_MAIN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView, Generic[ModelT]):
    """Shows rows. ``chosen_changed`` tells that another row, or none, is chosen; ``main_requested`` is Enter."""

    chosen_changed = Signal()
    main_requested = Signal()

    def __init__(self, rows: ModelT, delegate: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.rows = rows
        for part in (rows, delegate):
            part.setParent(self)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def showing(self, show: Callable[[], None]) -> None:
        """Let the model show other rows; what is chosen stays so, or else its neighbour is, and nobody is told."""
        row = self.currentIndex().row()
        key, offset = self._anchor()
        self._showing = True
        try:
            show()
            if not self.chosen_key:
                self._choose_near(max(row, 0))
        finally:
            self._showing = False
        self._hold(key, offset)

    @property
    def chosen_key(self) -> str:
        """The key of what is chosen, empty for nothing."""
        return self.rows.key_at(self.currentIndex())

    def choose(self, key: str) -> bool:
        """Choose the row of that key; False if it is not there."""
        row = self.rows.row_of(key)
        if row >= 0:
            self._set_current(self.rows.index(row))
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do the main thing; the style must not decide that one click does."""
        if event.key() in _MAIN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.main_requested.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the one-key answers."""

    def _anchor(self) -> tuple[str, int]:
        """Return the key of the uppermost row that is seen, and where it stands; none at the very top."""
        index = self.indexAt(QPoint(1, 1)) if self.verticalScrollBar().value() else QModelIndex()
        return self.rows.key_at(index), self.visualRect(index).top()

    def _hold(self, key: str, offset: int) -> None:
        """Scroll so that the row stands where it stood: what came above it must not push it away."""
        row = self.rows.row_of(key) if key else -1
        if row >= 0:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.rows.index(row)).top() - offset)

    def _choose_near(self, row: int) -> None:
        """Choose the row, or the nearest one that is no heading: below first."""
        count = self.rows.rowCount()
        row = min(row, count - 1)
        for near in [*range(row, count), *range(row - 1, -1, -1)]:
            index = self.rows.index(near)
            if not index.data(IS_HEADING_ROLE):
                self._set_current(index)
                if index.row() <= 1:
                    self.scrollToTop()  # the heading too
                return

    def _set_current(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _on_current_changed(self) -> None:
        if not self._showing:
            self.chosen_changed.emit()
