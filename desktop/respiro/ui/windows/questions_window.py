"""The window in which the user answers what sync must ask: one list, one question at a time, both versions shown."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.services.home_conflicts import Side
from respiro.services.home_questions import BothChanged, MissingItems, Question, VanishedMargin, questions, waits
from respiro.ui import assets, question_words
from respiro.ui.context import Context
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.widgets.footer import UndoFooter
from respiro.ui.widgets.window_frame import frame_window, panes
from respiro.ui.windows.questions.actions import QuestionActions
from respiro.ui.windows.questions.desk import QuestionsDesk
from respiro.ui.windows.questions.gone_reader import GoneReader
from respiro.ui.windows.questions.header import QuestionsHeader
from respiro.ui.windows.questions.list import QuestionList
from respiro.ui.windows.questions.panel import QuestionPanel

_SIZE, _LEAST_SIZE = QSize(880, 560), QSize(720, 440)
_LEAST_LEFT = 260


class QuestionsWindow(QWidget):
    """Asks what both sides changed, and what vanished all at once; each answer is stored, and told to the topics."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions_window")
        self._context = context
        self.desk = QuestionsDesk(context, self)
        self.actions_ = QuestionActions(self)
        self.reader = GoneReader(context, self)
        self._header = QuestionsHeader((self.actions_.undo, self.actions_.redo), self)
        self.sentence, self.others = self._header.sentence, self._header.others
        self.list = QuestionList(self)
        self.panel = QuestionPanel(self)
        self.empty = EmptyPage(self)
        self.footer = UndoFooter(self)
        self._faults: dict[str, str] = {}
        self._wished = ""
        self._was_asked = False
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_question(self, key: str) -> None:
        """Show a question, as its ``key`` or the UID of what both sides changed; now, or as soon as it is seen."""
        self._wished = key
        if self.isVisible():
            self._choose_wished()

    def refresh(self) -> None:
        """Ask again for all that is shown; what is chosen stays so."""
        if not self.isVisible():
            return
        ports = self._context.ports
        try:
            found = questions(ports)
            undoable = self.desk.is_undoable
        except RespiroError as error:
            self.footer.show_message(self.desk.fault_words(error), refusal=True)
            return
        keys = {one.key for one in found}
        self._faults = {key: text for key, text in self._faults.items() if key in keys}
        self.list.show_questions(found, ports.clock(), ports.zone)
        self._show_head(found)
        self._show_chosen()
        if not undoable and not self.footer.undo.isHidden():
            self.footer.show_message(self.footer.message)  # the calendar has followed: nothing is left to take back

    # --- showing

    def _show_head(self, found: list[Question]) -> None:
        count = sum(map(waits, found))
        self._was_asked = self._was_asked or bool(count)
        self._header.show_count(count)
        self._say_empty()
        page = self._middle if found else self._blank
        if page is not self._stack.currentWidget():
            self._stack.setCurrentWidget(page)
            if found:
                self.list.setFocus()  # never an answer: Enter was meant for what stood here before
        if not found:
            self.empty.action.setFocus()

    def _say_empty(self) -> None:
        heading, text = question_words.empty_words()
        if self._was_asked:
            heading = self.tr("That was the last question")
            text = self.tr("Both sides agree, or will with the next sync. There is nothing else to do here.")
        self.empty.say(heading, text, self.tr("&Close"), "")
        self.empty.way_out.hide()

    def _show_chosen(self) -> None:
        question = self.list.chosen
        self.footer.show_hints(self._hints(question))
        if question is None:
            return
        items, running = None, False
        if isinstance(question, MissingItems):
            items = self.reader.items(question)
            running = self.desk.is_running(question.account.id)
        fault = self._faults.get(question.key, "")
        self.panel.show_question(question, self._context.ports, fault, items, is_running=running)

    def _hints(self, question: Question | None) -> str:
        if question is None:
            return ""
        if isinstance(question, BothChanged):
            return self.tr("← mine    → the calendar's    ⏎ answer    ↑ ↓ other questions")
        return self.tr("← → answers    ⏎ answer    ↑ ↓ other questions")

    def _choose_wished(self) -> None:
        wished, self._wished = self._wished, ""
        if wished and not self.list.choose(wished):
            self.list.choose(f"conflict:{wished}")

    # --- answering

    def _on_answer(self, place: int) -> None:
        question = self.list.chosen
        if question is None:
            return
        self._faults.pop(question.key, None)
        if isinstance(question, BothChanged):
            self.desk.keep_side(question, (Side.OURS, Side.THEIRS)[place])
        elif isinstance(question, VanishedMargin):
            (self.desk.give_margin_back, self.desk.put_margin_there_again)[place](question)
        else:
            (self.desk.keep_for_now, self.desk.let_go)[place](question)

    def _on_again_wished(self) -> None:
        question = self.list.chosen
        if isinstance(question, MissingItems):
            self._faults.pop(question.key, None)
            self.desk.write_again(question)

    def _on_answered(self, key: str) -> None:
        self._faults.pop(key, None)
        self.refresh()
        if self._stack.currentWidget() is self._middle:
            self.list.setFocus()  # so that a key that is held down answers no second question

    def _on_refused(self, key: str, text: str) -> None:
        self._faults[key] = text
        self.refresh()
        if key not in self._faults:
            self.footer.show_message(text, refusal=True)  # the question is gone

    def _on_leave(self) -> None:
        """Esc: from the answers to the list, then what is said, the window last."""
        if any(button.hasFocus() for button in self.panel.buttons):
            self.list.setFocus()
        elif self.footer.message:
            self.footer.show_message("")
        else:
            self.close()

    def _on_cancelled(self) -> None:
        question = self.list.chosen
        if isinstance(question, MissingItems):
            self.desk.cancel(question.account.id)

    # --- what Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date from now on."""
        super().showEvent(event)
        self._was_asked = False
        self.footer.show_message("")
        self.refresh()
        self._choose_wished()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self.refresh)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._retranslate()
            self.footer.show_message("")
            self.refresh()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Questions about your calendar"))
        self.list.setAccessibleName(self.tr("Questions"))
        for part in (self.actions_, self.panel, self.footer):
            part.retranslate()

    # --- putting it together

    def _lay_out(self) -> None:
        self.setWindowIcon(assets.app_icon())
        self.resize(_SIZE)
        self.setMinimumSize(_LEAST_SIZE)
        self._middle = panes(self, self.list, self.panel, least_left=_LEAST_LEFT, width=_SIZE.width())
        self._middle.setSizes([_SIZE.width() * 2 // 5, _SIZE.width() * 3 // 5])
        self._middle.setStretchFactor(0, 2)
        self._middle.setStretchFactor(1, 3)
        self._blank = QWidget(self)
        QVBoxLayout(self._blank).addWidget(self.empty)
        self._stack = QStackedWidget(self)
        for part in (self._middle, self._blank):
            self._stack.addWidget(part)
        frame_window(self, self._header, self._stack, self.footer)
        self.list.setFocus()

    def _connect(self) -> None:
        context, desk, actions = self._context, self.desk, self.actions_
        topics = (
            *(context.margins_changed, context.plan_b_changed, context.calls_changed, context.agenda_changed),
            *(context.settings_changed, context.time_passed, syncing_of(context).changed),
            *(desk.changed, desk.running_changed, self.reader.read),
        )
        for topic in topics:
            topic.connect(self.refresh)
        desk.said.connect(
            lambda text, refusal, undoable: self.footer.show_message(text, refusal=refusal, undoable=undoable)
        )
        desk.refused.connect(self._on_refused)
        desk.answered.connect(self._on_answered)
        desk.bind(actions.undo, actions.redo)
        self.footer.undo_requested.connect(desk.undo)
        self.reader.failed.connect(desk.refuse)
        self.list.chosen_changed.connect(self._show_chosen)
        self.list.main_requested.connect(lambda: self.panel.focus_answer(-1))
        self.list.side_wished.connect(self.panel.focus_answer)
        self.panel.answer_given.connect(self._on_answer)
        self.panel.again_wished.connect(self._on_again_wished)
        self.panel.question_wished.connect(self._on_question_wished)
        self.panel.progress.cancel_wished.connect(self._on_cancelled)
        self.empty.action_requested.connect(self.close)
        actions.leave.triggered.connect(self._on_leave)

    def _on_question_wished(self, step: int) -> None:
        self.list.step(step)
        self.list.setFocus()
