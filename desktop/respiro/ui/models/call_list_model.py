"""The model behind each of the calls' lists: rows in words, loaded page by page, changed by a keyed diff."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from respiro.domain.calls import Call, FollowUp
from respiro.domain.errors import RespiroError
from respiro.ui.models.call_pages import Entry, Pages
from respiro.ui.models.call_rows import Row, Sight, row_of
from respiro.ui.models.keyed_diff import StepKind, steps

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The Row."""
IS_DAY_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the row is a day's name, without making the Row."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CallListModel(QAbstractListModel):
    """Follow-ups, or calls under their days. ``failed`` brings the fault when a page can't be loaded."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[str, Row] = {}
        self._pages: Pages | None = None
        self._sight: Sight | None = None
        self._changing = False
        """Whether rows come and go just now: who listens then must not load more."""

    def show(self, pages: Pages, sight: Sight) -> None:
        """Show what the pages answer, seen from now; rows that stay keep their selection. Raises StoreError."""
        entries = pages.again()
        self._pages, self._sight = pages, sight
        self._rows.clear()
        self._changing = True
        try:
            self._become(entries)
        finally:
            self._changing = False
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def value_at(self, index: Index) -> FollowUp | Call | None:
        """Return what stands in a row; None for a day, and beyond the rows."""
        value = self._entries[index.row()].value if index.isValid() else None
        return value if isinstance(value, FollowUp | Call) else None

    def key_at(self, index: Index) -> str:
        """Return the key of a row; empty beyond the rows."""
        return self._entries[index.row()].key if index.isValid() else ""

    def row_of(self, key: str) -> int:
        """Return the row of that key, -1 if it is not loaded."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    # --- what Qt calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are loaded."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or its words."""
        if not index.isValid() or index.row() >= len(self._entries) or self._sight is None:
            return None
        entry = self._entries[index.row()]
        if role == IS_DAY_ROLE:
            return not isinstance(entry.value, FollowUp | Call)
        if role == ROW_ROLE:
            return self._row(entry, self._sight)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(entry, self._sight).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._row(entry, self._sight).spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all be chosen but the days."""
        flags = super().flags(index)
        if index.isValid() and self.data(index, IS_DAY_ROLE):
            flags &= ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        return flags

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be more."""
        return not (parent.isValid() or self._changing) and self._pages is not None and self._pages.has_more

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if not self.canFetchMore(parent) or self._pages is None:
            return
        try:
            entries = self._pages.more()
        except RespiroError as error:
            self.failed.emit(error)
            return
        if entries:
            self._changing = True
            self.beginInsertRows(_ROOT, len(self._entries), len(self._entries) + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()
            self._changing = False

    # --- the diff

    def _row(self, entry: Entry, sight: Sight) -> Row:
        if entry.key not in self._rows:
            self._rows[entry.key] = row_of(entry.value, sight)
        return self._rows[entry.key]

    def _become(self, after: Sequence[Entry]) -> None:
        before = [entry.key for entry in self._entries]
        for step in steps(before, [entry.key for entry in after]):
            last = step.row + step.count
            if step.kind is StepKind.REMOVE:
                self.beginRemoveRows(_ROOT, step.row, last - 1)
                del self._entries[step.row : last]
                self.endRemoveRows()
            elif step.kind is StepKind.INSERT:
                self.beginInsertRows(_ROOT, step.row, last - 1)
                self._entries[step.row : step.row] = after[step.row : last]
                self.endInsertRows()
            else:
                self.beginMoveRows(_ROOT, step.row, step.row, _ROOT, step.to)
                self._entries.insert(step.to, self._entries.pop(step.row))
                self.endMoveRows()
        self._entries = list(after)
