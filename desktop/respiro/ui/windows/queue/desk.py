"""What the queue's window does, without a widget: it carries wishes out and remembers how to undo them."""

from collections.abc import Callable
from datetime import datetime

from respiro.domain.calls import Caller, FollowUp, OutcomeKind
from respiro.domain.plan_b import BackupPerson, DecisionKind, UrgentRequest
from respiro.services import call_log
from respiro.services.call_log import CallDone
from respiro.services.plan_b import deciding, finishing, queue, steps
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.opening import Answers
from respiro.services.plan_b.steps import PlanBDone
from respiro.services.ports import Ports
from respiro.ui import request_words, words
from respiro.ui.call_kinds import when_words
from respiro.ui.windows.step_desk import StepDesk, Then, nothing

Done = PlanBDone | CallDone
Step = Callable[[Ports], PlanBDone]


class QueueDesk(StepDesk[Done]):
    """Every change of the queue; ``then`` is called once it is stored."""

    outdated = (
        *("request_closed", "unknown_request", "request_not_waiting"),
        *("follow_up_closed", "unknown_follow_up"),
    )

    def opposite(self, ports: Ports, done: Done) -> Done:
        """Take a step back. Raises ConflictError."""
        return steps.undo(ports, done) if isinstance(done, PlanBDone) else call_log.undo(ports, done)

    def publish(self, done: Done) -> None:
        """Tell of requests, and of what a step did to margin and calls."""
        context = self._context
        if isinstance(done, PlanBDone):
            context.plan_b_changed.emit()
            margin, calls = done.change.margin, done.change.calls
            if margin.put or margin.entries or calls.entries:
                context.margins_changed.emit()
            if calls.follow_ups or calls.forgotten_follow_ups:
                context.calls_changed.emit()
            return
        context.calls_changed.emit()
        if done.change.entries:
            context.margins_changed.emit()

    # --- where it stands

    def start(self, request: UrgentRequest, then: Then = nothing) -> None:
        """Work on it now."""
        self._store(request, self.tr("{name}: started."), lambda ports: queue.start(ports, request.id), then)

    def set_aside(self, request: UrgentRequest, then: Then = nothing) -> None:
        """Put the active one back."""
        self._store(request, self.tr("{name}: set aside."), lambda ports: queue.lay_aside(ports, request.id), then)

    def wait(self, request: UrgentRequest, asked: str, then: Then = nothing) -> None:
        """Wait for the client."""
        text = self.tr("{name}: the clock stands still until they answer.")
        self._store(request, text, lambda ports: queue.wait(ports, request.id, asked), then)

    def answered(self, request: UrgentRequest, then: Then = nothing) -> None:
        """Let the clock go on."""

        def said(done: Done) -> str:
            by = done.request.promised_at if isinstance(done, PlanBDone) and done.request else request.promised_at
            return self._dated(self.tr("{name}: they answered. Promised by {when}."), request, by)

        self.store(said, lambda ports: queue.client_answered(ports, request.id), then)

    def finish(self, request: UrgentRequest, minutes: int, *, release_rest: bool, then: Then = nothing) -> None:
        """End it, with its minutes booked."""
        text = self.tr("{name}: done in {length}.").replace("{length}", words.duration(minutes))
        self._store(
            request, text, lambda ports: finishing.finish(ports, request.id, minutes, release_rest=release_rest), then
        )

    def reopen(self, request: UrgentRequest, then: Then = nothing) -> None:
        """Take it up again."""
        self._store(request, self.tr("{name}: taken up again."), lambda ports: queue.reopen(ports, request.id), then)

    # --- what is known and decided about it

    def change(self, request: UrgentRequest, answers: Answers, then: Then = nothing) -> None:
        """Answer the three questions anew."""
        self._store(request, self.tr("{name}: changed."), lambda ports: queue.edit(ports, request.id, answers), then)

    def promise(self, request: UrgentRequest, by: datetime, then: Then = nothing) -> None:
        """Promise another time."""
        text = self._dated(self.tr("{name}: promised by {when}."), request, by)
        self.store(text, lambda ports: queue.promise_by(ports, request.id, by), then)

    def delegate(self, request: UrgentRequest, to: str, person: BackupPerson | None, then: Then = nothing) -> None:
        """Hand it to someone else; a follow-up asks them in time."""
        number = next(iter(person.phones), "") if person else ""
        email = next(iter(person.emails), "") if person else ""
        decision = Decision(DecisionKind.DELEGATE, to=to, helper=Caller(to, number, email))
        name = request_words.name_of(request)
        text = self.tr("{name}: {helper} does it.").format(name=name, helper=words.plain(to))
        self.store(text, lambda ports: deciding.decide(ports, request.id, decision), then)

    def decline(self, request: UrgentRequest, alternative: str, then: Then = nothing) -> None:
        """Say no, with an alternative."""
        decision = Decision(DecisionKind.DECLINE, alternative=alternative)
        text = self.tr("{name}: declined, with an alternative.")
        self._store(request, text, lambda ports: deciding.decide(ports, request.id, decision), then)

    def note_text(self, request: UrgentRequest, kind: str) -> None:
        """Note that a text was taken along; it changes nothing else, so there is nothing to undo."""
        self._context.store(
            lambda ports: queue.note_answer(ports, request.id, kind),
            lambda _done: self._context.plan_b_changed.emit(),
            self.refuse,
        )

    # --- what was asked of clients

    def settle(self, follow_up: FollowUp, then: Then = nothing) -> None:
        """End what was asked of someone: they answered."""
        text = self.tr("{name}: they answered.").format(name=words.plain(follow_up.caller.label))
        self.store(text, lambda ports: call_log.close(ports, follow_up.id, OutcomeKind.REACHED), then)

    # --- how changes are carried out

    def _store(self, request: UrgentRequest, text: str, step: Step, then: Then) -> None:
        self.store(text.format(name=request_words.name_of(request)), step, then)

    def _dated(self, text: str, request: UrgentRequest, by: datetime) -> str:
        ports = self.ports
        when = when_words(by, ports.clock(), ports.zone)
        return text.format(name=request_words.name_of(request), when=when)
