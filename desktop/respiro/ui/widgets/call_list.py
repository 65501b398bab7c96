"""A list of calls or of who waits: arrows choose, Enter calls back, more is loaded while scrolling."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from respiro.domain.calls import Call, FollowUp
from respiro.ui.models.call_list_model import IS_DAY_ROLE, CallListModel
from respiro.ui.models.call_pages import Pages
from respiro.ui.models.call_rows import Sight
from respiro.ui.widgets.call_row_delegate import CallRowDelegate

_CALL_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CallList(QListView):
    """Shows pages. ``chosen_changed`` tells that another row, or none, is chosen; ``call_requested`` is Enter."""

    chosen_changed = Signal()
    call_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.rows = CallListModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(CallRowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_pages(self, pages: Pages, sight: Sight) -> None:
        """Show what the pages answer; what is chosen stays so, or else its neighbour is, and nobody is told.

        Raises StoreError.
        """
        row = self.currentIndex().row()
        key, offset = self._anchor()
        self._showing = True
        try:
            self.rows.show(pages, sight)
            if self.chosen is None:
                self._choose_near(max(row, 0))
        finally:
            self._showing = False
        self._hold(key, offset)

    @property
    def chosen(self) -> FollowUp | Call | None:
        """What is chosen."""
        return self.rows.value_at(self.currentIndex())

    def choose(self, key: str) -> bool:
        """Choose the row of that key; False if it is not there."""
        row = self.rows.row_of(key)
        if row >= 0:
            self._set_current(self.rows.index(row))
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter call back; the style must not decide that one click does."""
        if event.key() in _CALL_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.call_requested.emit()
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
        """Choose the row, or the nearest one that is no day's name: below first."""
        count = self.rows.rowCount()
        row = min(row, count - 1)
        for near in [*range(row, count), *range(row - 1, -1, -1)]:
            index = self.rows.index(near)
            if not index.data(IS_DAY_ROLE):
                self._set_current(index)
                if index.row() <= 1:
                    self.scrollToTop()  # the day's name too
                return

    def _set_current(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _on_current_changed(self) -> None:
        if not self._showing:
            self.chosen_changed.emit()
