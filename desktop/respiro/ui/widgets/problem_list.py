"""What of a calendar file could not be used: line, reason, event."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from respiro import phrases
from respiro.services.ports import Problem
from respiro.ui import words

_LINES = 5
_WIDEST = 24


def problem_words(problem: Problem) -> str:
    """Return why it could not be used, in the user's language."""
    sentence = QCoreApplication.translate(phrases.CONTEXT, phrases.problem_source(problem.kind))
    return words.plain(phrases.filled(sentence, problem.kind, {"detail": problem.detail}))


class ProblemList(QTreeWidget):
    """Problems in the order of the file. Item views show text as it is, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("File"), self.tr("Line"), self.tr("What"), self.tr("Event")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("What could not be used"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Interactive)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * 60)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show these problems."""
        self.clear()
        listed = list(problems)
        for problem in listed:
            line = str(problem.line) if problem.line else ""
            item = QTreeWidgetItem([words.plain(problem.file), line, problem_words(problem), words.plain(problem.uid)])
            for column in (2, 3):
                item.setToolTip(column, words.tooltip(item.text(column)))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        several_files = len({problem.file for problem in listed}) > 1
        self.setColumnHidden(0, not several_files)
        self.setColumnHidden(3, not any(problem.uid for problem in listed))
        self.setColumnWidth(3, self.fontMetrics().averageCharWidth() * _WIDEST)
        rows = min(max(len(listed), 2), _LINES)
        height = self.sizeHintForRow(0) if listed else self.fontMetrics().height()
        frame = self.header().sizeHint().height() + 2 * self.frameWidth()
        self.setMinimumHeight(frame + rows * height)
        self.setMaximumHeight(frame + max(len(listed) + 1, rows) * height)
