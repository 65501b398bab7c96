"""The model behind our lists: rows in words, loaded page by page, changed by a keyed diff."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from respiro.domain.errors import RespiroError
from respiro.ui.models.keyed_diff import StepKind, steps

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row as its delegate paints it."""
IS_HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the row is the name of those below it, without making the row."""
HAS_FOOT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether the row has a third line, without making the row: a list asks that of all."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row's value under its key."""

    key: str
    value: object


class Pages(Protocol):
    """A list that is asked for page by page. Both may raise StoreError."""

    @property
    def has_more(self) -> bool:
        """Whether there may be more to load."""
        ...

    def again(self) -> list[Entry]:
        """Return what was loaded so far, asked for again."""
        ...

    def more(self) -> list[Entry]:
        """Return what follows."""
        ...


class RowWords(Protocol):
    """What every row has."""

    @property
    def title(self) -> str:
        """What it is called."""
        ...

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        ...


class RowListModel(QAbstractListModel):
    """Shows entries; whoever inherits from it says which are headings. ``failed`` brings the fault of a page."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[str, RowWords] = {}
        self._pages: Pages | None = None
        self._row_of: Callable[[Any], RowWords] | None = None
        self._changing = False
        """Whether rows come and go just now: who listens then must not load more."""

    def is_heading(self, value: object) -> bool:
        """Tell whether a value is the name of those below it."""
        raise NotImplementedError

    def has_foot(self, value: object) -> bool:
        """Tell whether a value's row has a third line."""
        del value
        return False

    def show_pages(self, pages: Pages, row_of: Callable[[Any], RowWords]) -> None:
        """Show what the pages answer, each value in words; rows that stay keep their selection. Raises StoreError."""
        entries = pages.again()
        self._pages, self._row_of = pages, row_of
        self._rows.clear()
        self._changing = True
        try:
            self._become(entries)
        finally:
            self._changing = False
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def entry_at(self, index: Index) -> Entry | None:
        """Return what stands in a row; None beyond the rows."""
        return self._entries[index.row()] if index.isValid() else None

    def key_at(self, index: Index) -> str:
        """Return the key of a row; empty beyond the rows."""
        entry = self.entry_at(index)
        return entry.key if entry else ""

    def row_of(self, key: str) -> int:
        """Return the row of that key, -1 if it is not loaded."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    # --- what Qt calls

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are loaded."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or its words."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role in (IS_HEADING_ROLE, HAS_FOOT_ROLE):
            return self.is_heading(entry.value) if role == IS_HEADING_ROLE else self.has_foot(entry.value)
        if role == ROW_ROLE:
            return self._row(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(entry).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._row(entry).spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all be chosen but the headings."""
        flags = super().flags(index)
        if index.isValid() and self.data(index, IS_HEADING_ROLE):
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

    def _row(self, entry: Entry) -> RowWords:
        if entry.key not in self._rows:
            if self._row_of is None:
                raise TypeError(entry)
            self._rows[entry.key] = self._row_of(entry.value)
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
