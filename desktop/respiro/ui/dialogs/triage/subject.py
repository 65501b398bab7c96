"""What the dialog is opened for: a request in the queue, a call, a line, the draft, or something new."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from respiro.domain.calls import Caller
from respiro.domain.errors import RespiroError
from respiro.domain.plan_b import UrgentRequest
from respiro.services.call_log import follow_up_named
from respiro.services.plan_b import queue
from respiro.services.plan_b.office import request_named
from respiro.services.plan_b.opening import Answers, NewRequest, from_call
from respiro.ui.context import Context
from respiro.ui.dialogs.quick_add.line_desk import LineDesk
from respiro.ui.dialogs.quick_add.speech import Speech
from respiro.ui.dialogs.triage.accepting import REPLY_NOTE
from respiro.ui.dialogs.triage.case import entry_of, is_empty
from respiro.ui.dialogs.triage.drafts import Draft, Drafts
from respiro.ui.dialogs.triage.letters import CLIENT

Replies = dict[str, dict[str, str]]
"""Texts that were changed by hand, by decision and letter."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be sorted out. ``begun_at`` is UTC; ``stored`` is None for what is not in the queue yet."""

    entry: NewRequest
    begun_at: datetime
    stored: UrgentRequest | None = None
    replies: Replies = field(default_factory=dict)
    is_draft: bool = False

    def is_about(self, follow_up_id: str, request_id: str) -> bool:
        """Tell whether it is that request, or that call."""
        if request_id or self.stored:
            return self.stored is not None and self.stored.id == request_id
        return bool(follow_up_id) and self.entry.follow_up_id == follow_up_id


class SubjectDesk:
    """Takes subjects up, and keeps what was written of them."""

    def __init__(self, context: Context, desk: LineDesk) -> None:
        self._context = context
        self._lines = desk
        self._speech = Speech(context)
        self._drafts = Drafts(context)

    def new(self, entry: NewRequest | None = None) -> Subject:
        """Return something new."""
        return Subject(entry or NewRequest(Caller()), self._context.ports.clock())

    def taken_up(self, text: str, follow_up_id: str, request_id: str) -> Subject:
        """Return what is asked for, else the draft, else something new. Raises what the store raises."""
        ports = self._context.ports
        if request_id:
            return self._of_queue(request_named(ports, request_id))
        if follow_up_id:
            known = (one for one in ports.store.open_requests() if one.follow_up_id == follow_up_id)
            if (request := next(known, None)) is not None:
                return self._of_queue(request)
            return self.new(from_call(follow_up_named(ports, follow_up_id)))
        if text.strip():
            return self.new(self._entry_in(text))
        draft = self._drafts.take()
        return Subject(draft.entry, draft.begun_at, None, draft.replies, is_draft=True) if draft else self.new()

    def keep(
        self, subject: Subject, entry: NewRequest, replies: Replies, failed: Callable[[RespiroError], None]
    ) -> None:
        """Keep what was written: answers of a request in the queue there, all else as a draft."""
        if subject.stored is not None:
            self._keep_answers(subject.stored, entry, failed)
        elif is_empty(entry):
            self.settle()
        else:
            self._drafts.keep(Draft(entry, subject.begun_at, replies))

    def jot(self, subject: Subject, entry: NewRequest, replies: Replies) -> None:
        """Note what is being written of something new, so that a kill does not take it."""
        if subject.stored is None:
            self._drafts.jot(None if is_empty(entry) else Draft(entry, subject.begun_at, replies))

    def settle(self) -> None:
        """Note that the draft that was taken up is done."""
        self._drafts.settle()

    def _keep_answers(self, stored: UrgentRequest, entry: NewRequest, failed: Callable[[RespiroError], None]) -> None:
        """Store answers that were changed; a request that was only looked at stays untouched."""
        answers = replace(entry.answers, minutes=entry.answers.minutes or stored.minutes)
        if answers != entry_of(stored).answers and answers.want.strip():
            self._context.store(
                lambda ports: queue.edit(ports, stored.id, answers),
                lambda _done: self._context.plan_b_changed.emit(),
                failed,
            )

    def _of_queue(self, request: UrgentRequest) -> Subject:
        """Return a request in the queue, with the reply that waits for the client's hours, if one does."""
        ports = self._context.ports
        waits = ports.store.note(REPLY_NOTE + request.id)
        replies = {request.decision.value: {CLIENT: waits}} if waits and request.decision else {}
        return Subject(entry_of(request), ports.clock(), request, replies)

    def _entry_in(self, text: str) -> NewRequest:
        """Return a line as a request: who, what, and by when they expect it."""
        understood = self._lines.read(text)
        if understood is None or not (understood.name or understood.number or understood.email):
            return NewRequest(Caller(), Answers(want=text.strip()))
        caller = Caller(understood.name, understood.number, understood.email, understood.client_id)
        expected = self._speech.moment(understood.call_back_at) if understood.call_back_at else ""
        return NewRequest(caller, Answers(want=understood.about, expect=expected))
