"""What the calls' window does, without a widget: it carries wishes out and remembers how to undo them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject

from respiro.domain.calls import (
    Caller,
    Channel,
    EventKind,
    FollowUp,
    OutcomeKind,
    Question,
    QuestionKind,
    SnoozeKind,
    SnoozeOption,
)
from respiro.domain.errors import RespiroError
from respiro.domain.links import is_allowed
from respiro.services import call_log
from respiro.services.call_log import CallDone
from respiro.services.ports import Ports
from respiro.ui import call_words, hand_off, words
from respiro.ui.context import Context
from respiro.ui.windows.step_desk import StepDesk, Then, nothing

_OPENED = ("tel:", "mailto:", "https://")


@dataclass(frozen=True, slots=True)
class Correction:
    """Who a follow-up is about, what about, and how they are best reached, as the user corrected it."""

    caller: Caller
    about: str
    channel: Channel


class CallsDesk(StepDesk[CallDone]):
    """Every change of who waits; ``then`` is called once it is stored."""

    outdated = ("follow_up_closed", "unknown_follow_up")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.open_url: hand_off.Opener = hand_off.TO_DESKTOP

    def opposite(self, ports: Ports, done: CallDone) -> CallDone:
        """Take a step back. Raises ConflictError."""
        return call_log.undo(ports, done)

    def publish(self, done: CallDone) -> None:
        """Tell of calls, and of the margin that a step took or gave back."""
        self._context.calls_changed.emit()
        if done.change.entries:
            self._context.margins_changed.emit()

    # --- answers

    def close(self, follow_up: FollowUp, outcome: OutcomeKind, detail: str = "", then: Then = nothing) -> None:
        """End a follow-up with an outcome; those that need a person or a reason are refused without."""
        text = self.tr("{name}: {outcome}.").format(
            name=self._name(follow_up), outcome=call_words.outcome_words(outcome, detail)
        )
        self.store(text, lambda ports: call_log.close(ports, follow_up.id, outcome, detail), then)

    def attempt(self, follow_up: FollowUp) -> None:
        """Count an attempt without answer; it is said when it comes again."""
        text = self.tr("{name}: no answer. Again {when}.")
        self._store_timed(text, follow_up, lambda ports: call_log.attempt(ports, follow_up.id))

    def snooze(self, follow_up: FollowUp, option: SnoozeOption, then: Then = nothing) -> None:
        """Put a reminder off."""
        text = self.tr("{name}: put off. Again {when}.")
        self._store_timed(text, follow_up, lambda ports: call_log.snooze(ports, follow_up.id, option), then)

    def snooze_until(self, follow_up: FollowUp, until: datetime, then: Then = nothing) -> None:
        """Put a reminder off until a time that the user names (UTC)."""
        self.snooze(follow_up, SnoozeOption(SnoozeKind.DATE, until), then)

    def reopen(self, follow_up: FollowUp) -> None:
        """Make an answered one to do again."""
        text = self.tr("{name}: to do again, {when}.")
        self._store_timed(text, follow_up, lambda ports: call_log.reopen(ports, follow_up.id))

    def answer(self, follow_up: FollowUp, question: Question, *, settled: bool, always: bool = False) -> None:
        """Answer a question; ``always`` remembers the answer to outgoing calls in the settings."""
        text = self.tr("{name}: settled.") if settled else self.tr("{name}: still to do.")
        remember = always and question.kind is QuestionKind.OUTGOING
        self.store(
            text.format(name=self._name(follow_up)),
            lambda ports: call_log.answer(ports, follow_up.id, settled=settled),
            lambda: self._remember(settled=settled) if remember else None,
        )

    def _remember(self, *, settled: bool) -> None:
        policy = replace(self.ports.settings.calls, outgoing=call_log.rule_after(settled=settled))
        try:
            self._context.change_settings(replace(self.ports.settings, calls=policy))
        except RespiroError as error:
            self.refuse(error)

    def edit(self, follow_up: FollowUp, correction: Correction, then: Then = nothing) -> None:
        """Correct who it is about and what."""
        self.store(
            self.tr("{name}: corrected.").format(name=self._name(follow_up)),
            lambda ports: call_log.edit(ports, follow_up.id, correction.caller, correction.about, correction.channel),
            then,
        )

    def note_apology(self, follow_up: FollowUp) -> None:
        """Note in the history that the apology was taken along; it ends nothing."""

        def noted(ports: Ports) -> CallDone:
            current = call_log.follow_up_named(ports, follow_up.id)
            return call_log.change_follow_up(ports, current, current, EventKind.APOLOGISED)

        self.store("", noted)

    # --- links

    def open_link(self, link: str) -> bool:
        """Hand a link to the program that it is for; only what may leave Respiro."""
        if not (link.startswith(_OPENED) and is_allowed(link)):
            self.said.emit(self.tr("There is no number or address to reach them by. Edit adds one."), True, False)
            return False
        if not hand_off.open_link(link, self.open_url):
            scheme = link.partition(":")[0]
            text = self.tr("No program here opens “{scheme}:” links. Choose one in your desktop's settings.")
            self.said.emit(text.format(scheme=scheme), True, False)
            return False
        return True

    # --- how changes are carried out

    def _name(self, follow_up: FollowUp) -> str:
        ports = self.ports
        shown = ports.numbers.shown(follow_up.caller.number, ports.settings.region) if follow_up.caller.number else ""
        return call_words.person_words(follow_up, shown)

    def _store_timed(
        self, text: str, follow_up: FollowUp, action: Callable[[Ports], CallDone], then: Then = nothing
    ) -> None:
        """Store a step and say when the reminder comes."""

        def said(done: CallDone) -> str:
            state = done.follow_up.state if done.follow_up else None
            next_at = getattr(state, "next_at", None)
            ports = self.ports
            when = call_words.when_words(next_at, ports.clock(), ports.zone) if next_at else words.NOTHING
            return text.format(name=self._name(follow_up), when=when)

        self.store(said, action, then)
