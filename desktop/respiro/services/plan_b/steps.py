"""Steps of requests: stored with their history and what they mean for margin, and taken back again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce

from respiro.domain.margins import LedgerEntry, MarginChange
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind, Stage, UrgentRequest
from respiro.services import call_steps
from respiro.services.call_time import is_still_free
from respiro.services.margin_accounts import is_of_a_use, uses_undone
from respiro.services.margin_hand import undoing
from respiro.services.margin_keeper import Done
from respiro.services.margin_use import reserving
from respiro.services.ports import Ports

UNDONE = "undone"
"""The end of an exception's detail that takes one back."""


@dataclass(frozen=True, slots=True)
class PlanBDone:
    """What was stored: the change, and the request as it stands after it (None: it was taken back altogether)."""

    change: PlanBChange
    request: UrgentRequest | None = None


def summary_of(request: UrgentRequest) -> str:
    """Return the words under which a request stands in the ledger and in the agenda."""
    return ": ".join(filter(None, (request.caller.label, request.want)))


def step(
    ports: Ports, before: UrgentRequest | None, after: UrgentRequest, kind: RequestEventKind, detail: str = ""
) -> PlanBChange:
    """Return a request's step as a change, not stored yet, with what it reserves anew and what it gives back."""
    return PlanBChange(
        requests=(after,),
        expected=((after.id, before),),
        events=(RequestEvent(after.id, ports.clock(), kind, detail),),
        margin=MarginChange((), reservation_entries(ports, before, after)),
    )


def reservation_entries(ports: Ports, before: UrgentRequest | None, after: UrgentRequest) -> tuple[LedgerEntry, ...]:
    """Return the bookings of the margin that a step reserves anew and gives back."""
    old = before.reservation if before is not None and before.is_open else None
    new = after.reservation if after.is_open else None
    return reserving(ports, old, new, after.uid, summary_of(after))


def together(changes: Iterable[PlanBChange]) -> PlanBChange:
    """Return several changes of different requests as one, the first's request first."""
    parts = list(changes)
    return PlanBChange(
        requests=tuple(request for part in parts for request in part.requests),
        expected=tuple(pair for part in parts for pair in part.expected),
        events=tuple(event for part in parts for event in part.events),
        margin=reduce(joined, (part.margin for part in parts), MarginChange((), ())),
        calls=call_steps.together([part.calls for part in parts]),
    )


def joined(first: MarginChange, second: MarginChange) -> MarginChange:
    """Return two changes of margin as one."""
    return MarginChange(
        (*first.put, *second.put), (*first.entries, *second.entries), (*first.expected, *second.expected)
    )


def commit(ports: Ports, change: PlanBChange) -> PlanBDone:
    """Store a change; answer what was done."""
    entries = ports.store.commit_plan_b(change)
    booked = tuple(entries[: len(change.margin.entries)])  # behind them stand those of the calls
    stored = replace(change, margin=replace(change.margin, entries=booked))
    return PlanBDone(stored, next(iter(change.requests), None))


def undo(ports: Ports, done: PlanBDone) -> PlanBDone:
    """Take back what was done, unless it has changed since (ConflictError). History keeps both steps.

    Margin that was given back is reserved again if nobody else has taken it meanwhile; else the request is to plan.
    """
    change = done.change
    margin = undoing(ports, Done(change.margin.expected, _of_blocks(ports, change.margin.entries)))
    restored = {block.uid: block for block in margin.put}
    after = {request.id: request for request in change.requests}
    before = {
        request_id: _with_free_margin(ports, request, set(restored), after)
        for request_id, request in change.expected
        if request is not None and request_id in after
    }
    bookings = [
        entry
        for request_id, request in before.items()
        for entry in reservation_entries(ports, after[request_id], request)
    ]
    forgotten = tuple(request_id for request_id in after if request_id not in before)
    bookings += [
        entry
        for request_id in forgotten
        for entry in reserving(ports, after[request_id].reservation, None, after[request_id].uid, "")
    ]
    back = PlanBChange(
        requests=tuple(before.values()),
        expected=tuple(after.items()),
        events=_undone(ports, change, before.keys()),
        margin=replace(margin, entries=(*margin.entries, *uses_undone(ports, change.margin.entries), *bookings)),
        calls=call_steps.undoing(ports, change.calls, *after),
        forgotten=forgotten,
    )
    return commit(ports, back)


def _of_blocks(ports: Ports, entries: Iterable[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """Return the bookings of the blocks' own minutes; what they are for is booked by the requests' steps."""
    return tuple(entry for entry in entries if not is_of_a_use(ports, entry))


def _with_free_margin(
    ports: Ports, request: UrgentRequest, restored: set[str], taken_back: Iterable[str]
) -> UrgentRequest:
    """Return the request as it was; to plan anew if its margin is no longer there for it."""
    place = request.reservation
    if place is None or not request.is_open or place.block_uid in restored:
        return request
    if is_still_free(ports, place, request.id, *taken_back) or request.stage is not Stage.SCHEDULED:
        return request
    return replace(request, stage=Stage.TRIAGED, place=None, block_uid="")


def _undone(ports: Ports, change: PlanBChange, known: Iterable[str]) -> tuple[RequestEvent, ...]:
    """Return the history of an undoing; an exception that was counted is taken back under its own kind."""
    now, ids = ports.clock(), set(known)
    exceptions = [
        RequestEvent(event.request_id, now, event.kind, _taken_back(event.detail))
        for event in change.events
        if event.kind is RequestEventKind.EXCEPTION and event.request_id in ids
    ]
    return (*exceptions, *(RequestEvent(request_id, now, RequestEventKind.UNDONE) for request_id in sorted(ids)))


def _taken_back(detail: str) -> str:
    kind, _blank, rest = detail.partition(" ")
    return kind if rest == UNDONE else f"{kind} {UNDONE}"
