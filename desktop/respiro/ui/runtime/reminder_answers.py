"""What the user answers to a reminder by its buttons: done at once, and offered to be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal

from respiro.domain.calls import (
    Closed,
    FollowUp,
    OutcomeKind,
    OutgoingRule,
    QuestionKind,
    SnoozeKind,
    SnoozeOption,
    Way,
    open_state,
)
from respiro.domain.errors import RespiroError
from respiro.services import call_log
from respiro.services.call_log import CallDone
from respiro.services.call_time import client_of
from respiro.services.hand_off import call_back_link
from respiro.services.ports import Ports
from respiro.ui import call_kinds, call_words, hand_off, reminder_words, words
from respiro.ui.context import Context
from respiro.ui.reminder_words import Act
from respiro.ui.runtime.notifier import Notifier

translate = QCoreApplication.translate

_TEN_MINUTES = timedelta(minutes=10)
_MOST_REMEMBERED = 20
Step = Callable[[Ports], CallDone]


class ReminderAnswers(QObject):
    """Carries out what a button says."""

    open_requested = Signal(str)
    done_key = "calls-done"
    """The notice that says what was done and offers to take it back."""

    def __init__(self, context: Context, notifier: Notifier, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._notifier = notifier
        self._key = key
        self._undoable: dict[str, tuple[CallDone, OutgoingRule | None]] = {}
        self.asked_about = ""
        """The follow-up of which a notice asks how the call went; empty if none does."""
        self.open_link: Callable[[str], bool] = hand_off.open_link

    def act(self, action: str) -> None:
        """Do what a button's key says (reminder_words.Act); what is not known is another version's."""
        kind, _, follow_up_id = action.partition(":")
        self.asked_about = ""
        try:
            if kind == Act.OPEN:
                self.open_requested.emit(follow_up_id)
            elif kind == Act.UNDO:
                self._undo(follow_up_id)
            elif kind in tuple(Act):
                self._answer(Act(kind), call_log.follow_up_named(self._context.ports, follow_up_id))
        except RespiroError as error:
            self._tell_fault(error)

    def _answer(self, act: Act, follow_up: FollowUp) -> None:
        number = follow_up.id
        if act is Act.CALL:
            self._call(follow_up)
        elif act is Act.SNOOZE:
            until = self._context.ports.clock() + _TEN_MINUTES
            option = SnoozeOption(SnoozeKind.TEN_MINUTES, until, is_relative=True)
            self._store(lambda ports: call_log.snooze(ports, number, option))
        elif act is Act.NO_ANSWER:
            self._store(lambda ports: call_log.attempt(ports, number), tell=True)
        elif act in (Act.YES, Act.NO):
            self._settle(follow_up, settled=act is Act.YES)
        else:
            outcome = OutcomeKind.WROTE if act is Act.WROTE else OutcomeKind.REACHED
            self._store(lambda ports: call_log.close(ports, number, outcome), tell=True)

    def forget_question(self, is_over: Callable[[str], bool]) -> None:
        """Take the question how a call went off the screen, if its follow-up's time for it is over."""
        if self.asked_about and is_over(self.asked_about):
            self.asked_about = ""
            self._notifier.withdraw(self.done_key)

    def _call(self, follow_up: FollowUp) -> None:
        """Hand the link on, and ask how it went: calling is no answer either."""
        ports = self._context.ports
        link = call_back_link(ports, follow_up, client_of(ports, follow_up.caller.client_id))
        if not self.open_link(link):
            text = hand_off.not_opened_words(link) if link else translate("reminders", "There is no number to call.")
            actions = ((Act.OPEN.of(follow_up.id), translate("reminders", "Open")),)
            self._notifier.notify(self.done_key, reminder_words.name_of(ports, follow_up), text, actions)
        elif follow_up.way is Way.MINE:
            self.asked_about = follow_up.id
            said = reminder_words.after_call(ports, follow_up, link)
            self._notifier.notify(self.done_key, said.summary, said.body, said.actions)

    def _settle(self, follow_up: FollowUp, *, settled: bool) -> None:
        """Answer the question; what is answered about an outgoing call holds for later ones."""
        question = open_state(follow_up).question
        outgoing = question is not None and question.kind is QuestionKind.OUTGOING
        remember = outgoing and self._context.settings.calls.outgoing is OutgoingRule.ASK
        rule = call_log.rule_after(settled=settled) if remember else None
        self._store(
            lambda ports: call_log.answer(ports, follow_up.id, settled=settled), tell=settled or remember, rule=rule
        )

    def _follow(self, rule: OutgoingRule) -> None:
        """Keep the rule about outgoing calls. Raises StoreError."""
        settings = self._context.settings
        self._context.change_settings(replace(settings, calls=replace(settings.calls, outgoing=rule)))

    def _undo(self, follow_up_id: str) -> None:
        if follow_up_id in self._undoable:
            done, rule = self._undoable.pop(follow_up_id)
            self._store(lambda ports: call_log.undo(ports, done), rule=rule)

    def _store(self, step: Step, *, tell: bool = False, rule: OutgoingRule | None = None) -> None:
        """Store a step and then the rule that comes with it; ``tell`` says so and offers to take both back."""
        before = self._context.settings.calls.outgoing if rule else None

        def stored(done: CallDone) -> None:
            self._context.calls_changed.emit()
            if done.change.entries:
                self._context.margins_changed.emit()
            if rule is not None:
                self._follow(rule)
            if tell and done.follow_up is not None:
                self._remember(done.follow_up.id, done, before)
                self._say(done.follow_up, rule)

        def quietly(done: CallDone) -> None:
            try:
                stored(done)
            except RespiroError as error:
                self._tell_fault(error)

        self._context.store(step, quietly, self._tell_fault)

    def _say(self, follow_up: FollowUp, rule: OutgoingRule | None) -> None:
        """Say what was done, and offer to take it back."""
        note = ""
        if rule is OutgoingRule.CLOSE:
            note = translate("reminders", "From now on, a call of yours ends a follow-up. The settings change that.")
        elif rule is OutgoingRule.KEEP:
            note = translate("reminders", "From now on, no call of yours ends a follow-up. The settings change that.")
        undo = ((Act.UNDO.of(follow_up.id), translate("reminders", "Undo")),)
        self._notifier.notify(self.done_key, _done_words(self._context.ports, follow_up), note, undo)

    def _remember(self, follow_up_id: str, done: CallDone, rule: OutgoingRule | None) -> None:
        self._undoable[follow_up_id] = (done, rule)
        while len(self._undoable) > _MOST_REMEMBERED:
            del self._undoable[next(iter(self._undoable))]

    def _tell_fault(self, error: RespiroError) -> None:
        self._notifier.notify(f"calls-{error.kind}", "Respiro", words.fault_words(error))


def _done_words(ports: Ports, follow_up: FollowUp) -> str:
    """Return how a follow-up stands now: Marta: reached; or when its reminder comes."""
    name, state = reminder_words.name_of(ports, follow_up), follow_up.state
    if isinstance(state, Closed):
        text = translate("reminders", "{name}: {outcome}.")
        return text.format(name=name, outcome=call_kinds.closed_words(state))
    when = call_words.when_words(open_state(follow_up).next_at, ports.clock(), ports.zone)
    return translate("reminders", "{name}: still to do. Again {when}.").format(name=name, when=when)
