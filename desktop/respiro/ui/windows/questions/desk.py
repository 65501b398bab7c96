"""What the window of questions does, without a widget: it stores answers, tells of them, and takes them back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from respiro.domain.errors import RespiroError
from respiro.services import home_questions
from respiro.services.home_conflicts import ConflictKind, Side
from respiro.services.home_questions import Answered, BothChanged, MissingItems, Question, VanishedMargin
from respiro.services.ports import Ports
from respiro.ui import conflict_words, question_words, words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.answers import again_in, fault_in, rows_in
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.windows.step_desk import StepDesk, StoredStep


class QuestionsDesk(StepDesk[Answered]):
    """Every answer. ``refused`` brings the key of the question at which a fault is to be shown, and its words.

    ``answered`` brings the key of one that was answered; ``running_changed`` tells that items began to go, or ended.
    """

    refused = Signal(str, str)
    answered = Signal(str)
    running_changed = Signal()
    outdated = ("unknown_conflict",)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._asking = ""
        self._running: set[str] = set()

    def opposite(self, ports: Ports, done: Answered) -> Answered:
        """Take an answer back. Raises ConflictError."""
        return home_questions.take_back(ports, done)

    def publish(self, done: Answered) -> None:
        """Tell the topics that an answer changed: the calendar follows them, and the tray counts what is left."""
        context = self._context
        if done.kind is ConflictKind.PLAN_B:
            context.plan_b_changed.emit()
        if done.kind in (ConflictKind.MARGIN, ConflictKind.PLAN_B):
            context.margins_changed.emit()
        elif done.kind is ConflictKind.TASK:
            context.calls_changed.emit()
        syncing = syncing_of(context)
        syncing.changed.emit()
        syncing.answered.emit()

    def refuse(self, error: RespiroError) -> None:
        """Say a fault at its question, which stays."""
        asking, self._asking = self._asking, ""
        self.changed.emit()
        if asking:
            self.refused.emit(asking, self.fault_words(error))
        else:
            self.said.emit(self.fault_words(error), True, False)

    # --- answers

    def keep_side(self, question: BothChanged, side: Side) -> None:
        """Let one side hold."""
        name = question_words.title_of(question)
        text = conflict_words.kept_words(side).replace("{name}", name)
        self._answer(question, text, lambda ports: home_questions.keep_side(ports, question.conflict.uid, side))

    def give_margin_back(self, question: VanishedMargin) -> None:
        """Let vanished margin go here too."""
        text = self.tr("%n blocks are given back.", "", question.count)
        self._answer(question, text, home_questions.give_margin_back)

    def put_margin_there_again(self, question: VanishedMargin) -> None:
        """Write vanished margin again."""
        text = self.tr("%n blocks are written into the calendar again.", "", question.count)
        self._answer(question, text, home_questions.put_margin_there_again)

    def keep_for_now(self, question: MissingItems) -> None:
        """Keep what is gone on a server."""
        self._answer(question, question_words.stays_words(), lambda ports: home_questions.keep_for_now(ports, question))

    def let_go(self, question: MissingItems) -> None:
        """Let what is gone on a server go here too, after one more look whether it is."""
        self._sync(question, "--remove-missing", self._gone_words)

    def write_again(self, question: MissingItems) -> None:
        """Write what is ours on the server again, after one more look whether it is gone."""
        self._sync(question, "--write-again", self._written_words)

    def _sync(
        self, question: MissingItems, option: str, told: Callable[[MissingItems, Mapping[str, object]], str]
    ) -> None:
        account = question.account.id
        if account in self._running:
            return
        run = syncing_of(self._context).sync([account], option)
        self._running.add(account)
        run.succeeded.connect(lambda result: self._on_synced(question, result, told(question, result)))
        run.failed.connect(lambda error: self._on_not_gone(question, words.fault_words(error)))
        run.cancelled.connect(lambda: self._on_not_gone(question, ""))
        self.running_changed.emit()

    def is_running(self, account_id: str) -> bool:
        """Tell whether items of an account are going just now."""
        return account_id in self._running

    def cancel(self, account_id: str) -> None:
        """Let no more of them go."""
        syncing_of(self._context).cancel(account_id)

    # --- what came of them

    @property
    def is_undoable(self) -> bool:
        """Whether the last answer can still be taken back; one that the calendar followed is forgotten."""
        step = self._last(self.history.index() - 1)
        other = self._last(self.history.index())
        for one in (step, other):
            if isinstance(one, StoredStep) and not home_questions.can_be_taken_back(self.ports, one.done):
                self.history.clear()
                return False
        return step is not None

    def _last(self, place: int) -> QUndoCommand | None:
        return self.history.command(place) if 0 <= place < self.history.count() else None

    def _answer(self, question: Question, text: str, action: Callable[[Ports], Answered]) -> None:
        self._asking = question.key

        def then() -> None:
            self._asking = ""
            self.answered.emit(question.key)

        self.store(text, action, then)

    def _gone_words(self, question: MissingItems, _result: Mapping[str, object]) -> str:
        return self.tr("{name} is as it is on the server.").format(name=words.quoted(question.account.name))

    @staticmethod
    def _written_words(_question: MissingItems, result: Mapping[str, object]) -> str:
        return question_words.written_words(*again_in(result))

    def _on_synced(self, question: MissingItems, result: Mapping[str, object], text: str) -> None:
        self._running.discard(question.account.id)
        trouble = next(filter(None, (fault_in(row, "trouble") for row in rows_in(result, "accounts"))), None)
        if trouble is not None:
            self.refused.emit(question.key, words.fault_words(trouble))
        else:
            self.said.emit(text, False, False)
            self.answered.emit(question.key)
        self.running_changed.emit()

    def _on_not_gone(self, question: MissingItems, text: str) -> None:
        self._running.discard(question.account.id)
        self.running_changed.emit()
        if text:
            self.refused.emit(question.key, text)
