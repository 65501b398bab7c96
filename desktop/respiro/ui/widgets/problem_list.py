"""What of a calendar file could not be used: line, reason, event."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from respiro import phrases
from respiro.services.ports import Problem
from respiro.ui import words

_LINES = 5
_WIDEST = 24
_MEASURED_ROWS = 50
"""How many rows the narrow columns are measured by; there may be a thousand."""
_FILE, _LINE, _WHAT, _EVENT = range(4)
_Index = QModelIndex | QPersistentModelIndex


def problem_words(problem: Problem) -> str:
    """Return why it could not be used, in the user's language."""
    sentence = QCoreApplication.translate(phrases.CONTEXT, phrases.problem_source(problem.kind))
    return words.plain(phrases.filled(sentence, problem.kind, {"detail": problem.detail}))


class _ProblemModel(QAbstractTableModel):
    """Puts a problem into words when it is looked at: a thousand at once would be a stall."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._problems: Sequence[Problem] = ()

    def show(self, problems: Sequence[Problem]) -> None:
        """Show these."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many facts each has."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's name."""
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._names[section] if is_name else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a fact in words."""
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _LINE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._problems[index.row()], column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (_WHAT, _EVENT):
            return words.tooltip(self._text(self._problems[index.row()], column))
        return None

    def _text(self, problem: Problem, column: int) -> str:
        if column == _LINE:
            return str(problem.line) if problem.line else ""
        if column == _WHAT:
            return problem_words(problem)
        return words.plain(problem.file if column == _FILE else problem.uid)


class ProblemList(QTreeView):
    """Problems in the order of the file. Item views show text as it is, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _ProblemModel((self.tr("File"), self.tr("Line"), self.tr("What"), self.tr("Event")), self)
        self.setModel(self._model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("What could not be used"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        for column in (_FILE, _LINE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_EVENT, QHeaderView.ResizeMode.Interactive)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * 60)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show these problems."""
        listed = list(problems)
        self._model.show(listed)
        several_files = len({problem.file for problem in listed}) > 1
        self.setColumnHidden(_FILE, not several_files)
        self.setColumnHidden(_EVENT, not any(problem.uid for problem in listed))
        self.setColumnWidth(_EVENT, self.fontMetrics().averageCharWidth() * _WIDEST)
        rows = min(max(len(listed), 2), _LINES)
        height = self.sizeHintForRow(0) if listed else self.fontMetrics().height()
        frame = self.header().sizeHint().height() + 2 * self.frameWidth()
        self.setMinimumHeight(frame + rows * height)
        self.setMaximumHeight(frame + max(len(listed) + 1, rows) * height)

    def words_of(self, row: int) -> list[str]:
        """Return what stands in a row."""
        return [str(self._model.index(row, column).data()) for column in range(self._model.columnCount())]
