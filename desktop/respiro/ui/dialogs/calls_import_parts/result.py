"""What came of importing a call log, in words, with the rows that could not be read."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.ui.dialogs.import_parts.answers import number_in, problems_in
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import heading, plain
from respiro.ui.widgets.problem_list import ProblemList


class CallsResult(QWidget):
    """How many calls were read, what they changed, and which rows are no calls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline, self.details = heading(""), plain()
        self.problems_headline, self.problems = plain(), ProblemList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for part in (self.headline, self.details, self.problems_headline):
            column.addWidget(part)
        column.addWidget(self.problems, 2)
        column.addWidget(QWidget(), 1)

    def show_result(self, result: Mapping[str, object]) -> None:
        """Show what the worker answered."""
        parts = [self.tr("%n calls read", "", number_in(result, "accepted"))]
        if opened := number_in(result, "opened"):
            parts.append(self.tr("%n new follow-ups", "", opened))
        self.headline.setText(self.tr("{list}.").format(list=", ".join(parts)))
        self.details.setText(self._details(result))
        problems = problems_in(result)
        unreadable, reported = number_in(result, "unreadable"), number_in(result, "reported")
        if unreadable:
            text = self.tr("%n rows could not be read; all others were:", "", unreadable)
        else:
            text = self.tr("%n rows were left out, for there is nobody to call back:", "", reported)
        if len(problems) < reported:
            text += " " + self.tr("(the first {shown} of {count})").format(shown=len(problems), count=reported)
        self.problems_headline.setText(text)
        self.problems.show_problems(problems)
        for part in (self.problems_headline, self.problems):
            part.setVisible(bool(problems))

    def _details(self, result: Mapping[str, object]) -> str:
        parts = []
        if known := number_in(result, "known") + number_in(result, "matched"):
            parts.append(self.tr("%n were here already.", "", known))
        if joined := number_in(result, "joined"):
            parts.append(self.tr("%n come from people who wait already.", "", joined))
        if closed := number_in(result, "closed"):
            parts.append(self.tr("%n follow-ups are done: you talked since.", "", closed))
        if asked := number_in(result, "asked"):
            parts.append(self.tr("%n follow-ups ask whether your call settled them.", "", asked))
        if not any(number_in(result, name) for name in ("opened", "joined", "closed", "asked")):
            parts.append(self.tr("Nobody new waits for you."))
        return " ".join(parts)


class CallsProgress(ImportProgress):
    """How far the import of calls is."""

    def show_step(self, stage: str, done: int, total: int) -> None:
        """Show how many of how many steps of a stage are done."""
        super().show_step(stage, done, total)
        stages = {
            "opening": self.tr("Opening the file…"),
            "reading": self.tr("Reading the calls…"),
            "storing": self.tr("Putting them into your log…"),
        }
        self._stage.setText(stages.get(stage, ""))
