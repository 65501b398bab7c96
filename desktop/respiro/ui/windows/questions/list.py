"""The questions as a list."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from respiro.services.home_questions import Question, waits
from respiro.ui import question_words
from respiro.ui.models.call_rows import Mark, Row
from respiro.ui.models.row_list_model import Entry, RowListModel
from respiro.ui.widgets.call_row_delegate import CallRowDelegate
from respiro.ui.widgets.row_list import RowList
from respiro.ui.windows.questions.answer_button import side_of
from respiro.ui.words import translate

_KEPT = "kept"
"""The key of the heading above what is kept for now, which is its value too."""


class QuestionPages:
    """All questions at once, under a heading those that are put off."""

    has_more = False

    def __init__(self, questions: list[Question]) -> None:
        self._questions = questions

    def again(self) -> list[Entry]:
        """Return them."""
        entries = [Entry(one.key, one) for one in self._questions]
        first = next((place for place, one in enumerate(self._questions) if not waits(one)), None)
        if first is not None:
            entries.insert(first, Entry(_KEPT, _KEPT))
        return entries

    def more(self) -> list[Entry]:
        """Return nothing."""
        return []


class QuestionListModel(RowListModel):
    """Questions, and the name of those that are put off."""

    def is_heading(self, value: object) -> bool:
        """Tell whether a value is that name."""
        return value == _KEPT


class QuestionList(RowList[QuestionListModel]):
    """Shows questions; ``side_wished`` brings -1 or 1 for the arrows that lead to an answer."""

    side_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QuestionListModel(), CallRowDelegate(), parent)

    def show_questions(self, questions: list[Question], now: datetime, zone: tzinfo) -> None:
        """Show these; what is chosen stays so, or else its neighbour is."""
        pages = QuestionPages(questions)
        self.showing(lambda: self.rows.show_pages(pages, lambda value: _row(value, now, zone)))

    @property
    def chosen(self) -> Question | None:
        """What is chosen."""
        entry = self.rows.entry_at(self.currentIndex())
        return None if entry is None or self.rows.is_heading(entry.value) else entry.value  # type: ignore[return-value]

    def step(self, step: int) -> None:
        """Choose the next question, or the one before."""
        row = self.currentIndex().row() + step
        while 0 <= row < self.rows.rowCount():
            if self.choose(self.rows.key_at(self.rows.index(row))) and self.chosen is not None:
                return
            row += step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the answers."""
        if side := side_of(event, self.layoutDirection()):
            self.side_wished.emit(side)
            return
        super().keyPressEvent(event)


def _row(value: Question | str, now: datetime, zone: tzinfo) -> Row:
    if isinstance(value, str):
        return Row(translate("questions", "Kept for now"), is_day=True)
    return Row(
        question_words.title_of(value),
        question_words.line_of(value),
        question_words.when_of(value, now, zone),
        mark=Mark.WAITS if waits(value) else Mark.PAUSED,
    )
