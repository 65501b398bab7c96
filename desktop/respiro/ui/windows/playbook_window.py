"""The playbooks' window: which situation it is, then one step after the other with a clock, and a log beside them."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.services import playbook_runs
from respiro.services.playbook_runs import StepText
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.look import HALF, MARGIN, UNIT, bold_font, quieten
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.widgets.window_frame import rule, stack_up
from respiro.ui.windows.playbooks.choice_page import ChoicePage
from respiro.ui.windows.playbooks.desk import RunDesk
from respiro.ui.windows.playbooks.footer import RunFooter
from respiro.ui.windows.playbooks.keys import RunKeys
from respiro.ui.windows.playbooks.run_words import about_words
from respiro.ui.windows.playbooks.step_view import StepView
from respiro.ui.windows.playbooks.taken_log import TakenLog

_SIZE, _LEAST = (760, 520), (560, 420)
_SECOND = 1000
_LOG_IN_LETTERS = 30


class PlaybookWindow(QWidget):
    """Shows the choice, or one run. Closing it keeps the run as it is; it can be taken up again."""

    def __init__(self, context: Context) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("playbook_window")
        self._context = context
        self._subject_id = self._subject = ""
        self.desk = RunDesk(context, self)
        self.choice = ChoicePage(self)
        self.title, self.about = narrow_label(self), narrow_label(self)
        self.step = StepView(self)
        self.log = TakenLog(self)
        self.footer = RunFooter(self)
        self.pages = QStackedWidget(self)
        self.keys = RunKeys(self)
        self._seconds = QTimer(self)
        self._seconds.setInterval(_SECOND)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._dress()
        self.show_choice()

    def show_choice(self, subject_id: str = "", subject: str = "") -> None:
        """Show which playbooks there are; one that is chosen is about the urgent request or meeting of that id."""
        self._subject_id, self._subject = subject_id, subject
        self.desk.put_aside()

    def run(self, name: str, subject_id: str = "", subject: str = "") -> None:
        """Start a playbook about an urgent request or a meeting, or go on with it if it is under way about that."""
        self._subject_id, self._subject = subject_id, subject
        self.desk.start(name, subject_id, subject)

    def take_up(self, run_id: str) -> None:
        """Go on with a run where it stands."""
        self.desk.take_up(run_id)

    def refresh(self) -> None:
        """Show everything as it stands now."""
        run = self.desk.run
        self.pages.setCurrentIndex(0 if run is None else 1)
        self.footer.show_run(run, can_take_back=self.desk.can_take_back)
        if run is None:
            self._show_choice()
        else:
            zone = self._context.ports.zone
            self.setWindowTitle(words.plain(run.title))
            self.title.setText(breakable(words.plain(run.title)))
            self.about.setText(breakable(about_words(run, zone)))
            self.step.show_run(run, self._context.ports.clock(), self._ready_text())
            self.log.show_run(run, zone)
            if not run.is_open:
                self.footer.put_aside.setFocus()
        self._run_clock()

    def show_time(self) -> None:
        """Show how much time is left now; it is counted from when the step began, whatever was missed meanwhile."""
        self.step.show_time(self._context.ports.clock())

    def showEvent(self, event: QShowEvent) -> None:
        """Look how everything stands; the clock only runs where it is seen."""
        super().showEvent(event)
        self.desk.look_again()
        self.refresh()
        (self.choice if self.desk.run is None else self.step).take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest."""
        super().hideEvent(event)
        self._seconds.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, the colours and the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _show_choice(self) -> None:
        ports = self._context.ports
        self.setWindowTitle(self.tr("Playbooks"))
        try:
            runs = ports.store.open_runs()
            self.choice.show_shelf(playbook_runs.shelf(ports), ports.playbooks.own_folder, self._subject)
        except RespiroError as error:
            self.footer.show_message(words.fault_words(error), refusal=True)
            return
        self.choice.show_runs(runs, ports.clock(), ports.zone)
        if self.isVisible():
            self.choice.take_focus()

    def _ready_text(self) -> StepText | None:
        run = self.desk.run
        try:
            return playbook_runs.step_text(self._context.ports, run) if run else None
        except RespiroError as error:
            self.footer.show_message(words.fault_words(error), refusal=True)
            return None

    def _run_clock(self) -> None:
        """Count the seconds of a step with a timer; without one there is nothing to wake up for."""
        run = self.desk.run
        if self.isVisible() and run is not None and run.due_at is not None:
            self._seconds.start()
        else:
            self._seconds.stop()

    def _on_number(self, number: int) -> None:
        if self.desk.run is None:
            self.choice.press(number)
        else:
            self.desk.answer(number)

    def _on_chosen(self, name: str) -> None:
        self.desk.start(name, self._subject_id, self._subject)

    def _on_settings_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_changed_elsewhere(self) -> None:
        if not self.isVisible():
            return
        self.desk.look_again()
        if self.desk.run is None:
            self.refresh()

    def _connect(self) -> None:
        self.desk.changed.connect(self.refresh)
        for said in (self.desk.said, self.step.text.said):
            said.connect(lambda text, refused: self.footer.show_message(text, refusal=refused))
        self.choice.chosen.connect(self._on_chosen)
        self.choice.taken_up.connect(self.take_up)
        self.step.answered.connect(self.desk.answer)
        self.step.text.sent.connect(self.desk.note_text_sent)
        self.footer.back_requested.connect(self.desk.take_back)
        self.footer.settle_requested.connect(self.desk.settle)
        self.footer.give_up_requested.connect(self.desk.give_up)
        self.footer.put_aside_requested.connect(self.show_choice)
        self.keys.number_pressed.connect(self._on_number)
        self.keys.back_pressed.connect(self.desk.take_back)
        self.keys.close_pressed.connect(self.close)
        self._seconds.timeout.connect(self.show_time)
        self._context.plan_b_changed.connect(self._on_changed_elsewhere)
        self._context.settings_changed.connect(self._on_settings_changed)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setContentsMargins(MARGIN, MARGIN, MARGIN, HALF)
        names.setSpacing(HALF)
        names.addWidget(self.title)
        names.addWidget(self.about)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(names)
        left.addWidget(self.step, 1)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(line.palette().ColorRole.Mid)
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addLayout(left, 1)
        columns.addWidget(line)
        columns.addWidget(self.log)
        for one in (self.choice, page):
            self.pages.addWidget(one)
        stack_up(QVBoxLayout(self), self.pages, rule(self), self.footer, growing=self.pages)
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)

    def _retranslate(self) -> None:
        for part in (self.step, self.log, self.footer):
            part.retranslate()

    def _dress(self) -> None:
        self.title.setFont(bold_font(self.font()))
        quieten(self.about)
        self.log.setFixedWidth(self.fontMetrics().averageCharWidth() * _LOG_IN_LETTERS + 2 * UNIT)
