"""Storing a decision and taking it back, with a store that may be busy for a while."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.calls import Direction
from respiro.domain.errors import RespiroError
from respiro.domain.plan_b import UrgentRequest
from respiro.services import call_log
from respiro.services.call_log import LONGEST_SUBJECT, CallDone, NewCall
from respiro.services.plan_b import deciding, queue
from respiro.services.plan_b.opening import NewRequest, with_answers
from respiro.services.plan_b.steps import PlanBDone
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.dialogs.triage.decision_page import Choice

REPLY_NOTE = "planb_reply/"
"""Before a request's id: the reply that waits until the client's hours begin."""
_SLOW_MILLISECONDS = 400
_UNDO_MILLISECONDS = 300_000
"""How long the last decision can be taken back."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was stored: the decision, and the follow-up that reminds of the answer, if it waits.

    ``fault`` is why that follow-up could not be made.
    """

    done: PlanBDone
    choice: Choice
    reminder: CallDone | None = None
    fault: RespiroError | None = None

    @property
    def request(self) -> UrgentRequest:
        """The request as it stands."""
        if self.done.request is None:
            raise ValueError("a decision leaves its request")
        return self.done.request


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be stored: a new request, or ``stored`` with its questions answered; ``reminder`` is in words."""

    entry: NewRequest
    stored: UrgentRequest | None
    choice: Choice
    reminder: str


class Accepting(QObject):
    """Stores one decision at a time; ``last`` is what can still be taken back."""

    accepted = Signal(object)
    """An Accepted."""
    failed = Signal(object)
    """A RespiroError: nothing was stored."""
    slow = Signal()
    """The store keeps us waiting."""
    undone = Signal()
    undo_failed = Signal(object)
    """A RespiroError."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._order: Order | None = None
        self.last: Accepted | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MILLISECONDS)
        self._slow.timeout.connect(self.slow)
        self._forget = QTimer(self, singleShot=True, interval=_UNDO_MILLISECONDS)
        self._forget.timeout.connect(self.forget)

    @property
    def is_under_way(self) -> bool:
        """Whether a decision waits to be stored."""
        return self._order is not None

    def start(self, order: Order) -> None:
        """Store a decision; accepted, failed, or nothing if it is given up."""
        self._order = order
        self._slow.start()
        self._context.store(
            lambda ports: _decided(ports, order) if order is self._order else None,
            lambda done: self._on_decided(done, order),
            lambda error: self._on_failed(error, order),
        )

    def give_up(self) -> None:
        """Wait no longer: what is not stored by now is not stored any more."""
        self._order = None
        self._slow.stop()

    def undo(self) -> None:
        """Take the last decision back, and the reminder of its answer first."""
        last = self.last
        if last is None:
            return
        self.forget()
        reminder = last.reminder
        if reminder is None:
            self._undo_decision(last)
            return
        self._context.store(
            lambda ports: call_log.undo(ports, reminder),
            lambda _done: self._undo_decision(last),
            self.undo_failed.emit,
        )

    def forget(self) -> None:
        """Let the last decision stand."""
        self._forget.stop()
        self.last = None

    def note_answers(self, accepted: Accepted) -> None:
        """Note that the reply was handed over; the hand-over to a backup person is no answer to the client."""
        request_id, letters = accepted.request.id, accepted.choice.letters[:1]
        for kind in [letter.kind for letter in letters]:
            self._store(partial(queue.note_answer, request_id=request_id, kind=kind))

    def _on_decided(self, done: PlanBDone | None, order: Order) -> None:
        if done is None or order is not self._order:
            return
        accepted = Accepted(done, order.choice)
        at = order.choice.answer_at
        if at is None:
            self._finish(accepted)
            return
        request = accepted.request
        text = "\n\n".join(letter.text for letter in order.choice.letters[:1])
        self._store(lambda ports: ports.store.put_note(REPLY_NOTE + request.id, text))
        subject = order.reminder[:LONGEST_SUBJECT]
        call = NewCall(request.caller, done.change.events[0].at, Direction.ANSWERED, request.channel, subject)
        self._context.store(
            lambda ports: call_log.write_down(ports, replace(call, call_back_at=at)),
            lambda reminder: self._finish(replace(accepted, reminder=reminder)),
            lambda error: self._finish(replace(accepted, fault=error)),
        )

    def _finish(self, accepted: Accepted) -> None:
        self.give_up()
        self.last = accepted
        self._forget.start()
        self._tell()
        self.accepted.emit(accepted)

    def _on_failed(self, error: RespiroError, order: Order) -> None:
        if order is self._order:
            self.give_up()
            self.failed.emit(error)

    def _undo_decision(self, last: Accepted) -> None:
        self._context.store(lambda ports: queue.undo(ports, last.done), self._on_undone, self.undo_failed.emit)

    def _on_undone(self, _done: PlanBDone) -> None:
        self._tell()
        self.undone.emit()

    def _store(self, action: Callable[[Ports], object]) -> None:
        """Store what is only noted: if it can't be, nothing is lost but the note."""
        self._context.store(action, lambda _answer: None, lambda _error: None)

    def _tell(self) -> None:
        for topic in (self._context.plan_b_changed, self._context.margins_changed, self._context.calls_changed):
            topic.emit()


def _decided(ports: Ports, order: Order) -> PlanBDone:
    decision = order.choice.decision
    if order.stored is None:
        return deciding.add_decided(ports, order.entry, decision)
    known = replace(with_answers(order.stored, order.entry.answers), channel=order.entry.channel)
    return deciding.decide_with(ports, order.stored, known, decision)
