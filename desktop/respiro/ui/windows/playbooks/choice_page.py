"""Which situation it is: the playbooks to choose from, and the runs that are under way."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.playbooks import Playbook, Run
from respiro.services.ports import PlaybookProblem, Shelf
from respiro.ui import words
from respiro.ui.look import HALF, MARGIN, UNIT, bold_font, heading_font, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.playbooks.big_button import BigButton
from respiro.ui.windows.playbooks.run_words import problem_words, where_words

translate = QCoreApplication.translate

_KEYS = 9
_MOST_PROBLEMS = 5


class ChoicePage(QScrollArea):
    """``chosen`` brings the name of a playbook, ``taken_up`` the id of a run."""

    chosen = Signal(str)
    taken_up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.playbooks: list[BigButton] = []
        self.runs: list[BigButton] = []
        self._names: tuple[str, ...] = ()
        self.heading, self.subject = narrow_label(self), narrow_label(self)
        self.under_way, self.others = plain_label(self), plain_label(self)
        self.empty = narrow_label(self)
        self.problems = Note(self)
        self.own = Hint()
        self.own.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._runs_column, self._playbooks_column = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._dress()

    def show_shelf(self, shelf: Shelf, own_folder: str, subject: str) -> None:
        """Show the playbooks, what is wrong with files of one's own, and where these go."""
        self.heading.setText(self.tr("Which situation is it?"))
        self.subject.setText(breakable(words.plain(subject)))
        self.subject.setVisible(bool(subject))
        self._names = tuple(playbook.name for playbook in shelf.playbooks)
        buttons = [self._choice(playbook, number) for number, playbook in enumerate(shelf.playbooks, 1)]
        self.playbooks = _replaced(self._playbooks_column, self.playbooks, buttons)
        self.empty.setText(self.tr("Your playbooks will stand here: what to do in an emergency, step by step."))
        self.empty.setVisible(not shelf.playbooks)
        self.problems.say(_problem_words(shelf.problems))
        own = self.tr("Your own playbooks go to the folder {folder}.")
        self.own.setText(own.format(folder=breakable(words.plain(own_folder))))

    def show_runs(self, runs: Sequence[Run], now: datetime, zone: tzinfo) -> None:
        """Show the runs that are under way."""
        self.under_way.setText(self.tr("Under way"))
        self.others.setText(self.tr("Start another"))
        self.under_way.setVisible(bool(runs))
        self.others.setVisible(bool(runs))
        self.runs = _replaced(self._runs_column, self.runs, [self._run(run, now, zone) for run in runs])

    def press(self, number: int) -> None:
        """Choose the playbook of that number, from 0; one that is not there is passed over."""
        if number < min(len(self._names), _KEYS):
            self.chosen.emit(self._names[number])

    def take_focus(self) -> None:
        """Let Enter choose the first: what is under way comes first."""
        for button in (*self.runs, *self.playbooks)[:1]:
            button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _choice(self, playbook: Playbook, number: int) -> BigButton:
        key = str(number) if number <= _KEYS else ""
        button = BigButton(words.plain(playbook.title), words.plain(playbook.when), key, self.widget())
        button.setObjectName(f"playbook_{playbook.name}")
        button.clicked.connect(lambda _checked=False, name=playbook.name: self.chosen.emit(name))
        return button

    def _run(self, run: Run, now: datetime, zone: tzinfo) -> BigButton:
        button = BigButton(words.plain(run.title), where_words(run, now, zone), parent=self.widget())
        button.setObjectName(f"run_{run.id}")
        button.clicked.connect(lambda _checked=False, run_id=run.id: self.taken_up.emit(run_id))
        return button

    def _lay_out(self) -> None:
        sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        for box in (self._runs_column, self._playbooks_column):
            box.setSpacing(HALF)
        head = QVBoxLayout()
        head.setSpacing(HALF)
        head.addWidget(self.heading)
        head.addWidget(self.subject)
        column.addLayout(head)
        column.addSpacing(HALF)
        column.addWidget(self.under_way)
        column.addLayout(self._runs_column)
        column.addWidget(self.others)
        column.addLayout(self._playbooks_column)
        for part in (self.empty, self.problems, self.own):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)

    def _dress(self) -> None:
        if not hasattr(self, "own"):  # a change that comes while Qt still makes the page
            return
        self.heading.setFont(heading_font(self.font()))
        for label in (self.under_way, self.others):
            label.setFont(bold_font(self.font()))
        for label in (self.subject, self.empty):
            quieten(label)


def _replaced(column: QVBoxLayout, old: Sequence[BigButton], new: list[BigButton]) -> list[BigButton]:
    for button in old:
        column.removeWidget(button)
        button.hide()
        button.deleteLater()
    for button in new:
        column.addWidget(button)
        button.show()  # now, for one of them may take the focus
    return new


def _problem_words(problems: Sequence[PlaybookProblem]) -> str:
    """Return what can't be used and why, a few of it if it is much; empty if nothing is wrong."""
    if not problems:
        return ""
    lines = [problem_words(problem) for problem in problems[:_MOST_PROBLEMS]]
    more = len(problems) - _MOST_PROBLEMS
    if more > 0:
        lines.append(translate("ChoicePage", "%n more", "", more))
    count = len({problem.file for problem in problems})
    return "\n".join(
        [translate("ChoicePage", "%n file(s) to mend. The other playbooks work.", "", count), *map(breakable, lines)]
    )
