"""The end of a request: what it took is booked to the block it used, and what is left of that can be given back."""

from dataclasses import replace
from datetime import timedelta

from respiro.domain.calls import OutcomeKind, Reservation
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginChange
from respiro.domain.period import Period, subtract
from respiro.domain.plan_b import (
    RequestEventKind,
    Stage,
    UrgentRequest,
    answered,
    resolved,
    rounded_up,
    worked_minutes,
)
from respiro.services.margin_accounts import eaten_put_right
from respiro.services.margin_keeper import day_of
from respiro.services.margin_use import spoken_for, use_entry, used_in
from respiro.services.plan_b.delegating import without_helper
from respiro.services.plan_b.office import Office, office, request_named
from respiro.services.plan_b.steps import PlanBDone, commit, joined, step, summary_of
from respiro.services.ports import Ports

_LONGEST_STRETCH = timedelta(hours=8)
"""Nobody works on one thing for longer without putting it down."""


def finish(ports: Ports, request_id: str, minutes: int | None = None, *, release_rest: bool = False) -> PlanBDone:
    """End a request after so many minutes of work (None: probable_minutes()), booked to the block it used.

    ``release_rest`` gives back what is left of the block after it. Raises InvalidValueError effort_out_of_range.
    """
    before, desk = request_named(ports, request_id), office(ports)
    taken = probable_minutes(desk, before) if minutes is None else minutes
    after = resolved(answered(before, desk.now, desk.clock), taken, desk.now)
    change = step(ports, before, after, RequestEventKind.RESOLVED, str(taken))
    change = without_helper(desk, before, change, OutcomeKind.REACHED)
    used = used_period(ports, before, taken)
    if used is None:
        return commit(ports, change)
    booked, block = (
        [use_entry(ports, LedgerKind.USED, used, after.uid, summary_of(after))],
        ports.store.block(used.block_uid),
    )
    put_right = eaten_put_right(ports, block, booked) if block is not None else []
    margin = replace(change.margin, entries=(*change.margin.entries, *booked, *put_right))
    if release_rest:
        margin = joined(margin, _released(ports, before, used))
    return commit(ports, replace(change, margin=margin))


def probable_minutes(desk: Office, request: UrgentRequest) -> int:
    """Return how long a request took, if nobody says: as long as it was active.

    Of a stretch that was left running, overnight for instance, only working time counts.
    """
    if request.stage is Stage.ACTIVE and desk.now - request.since > _LONGEST_STRETCH:
        return request.worked + desk.clock.minutes_between(request.since, desk.now)
    return worked_minutes(request, desk.now)


def used_period(ports: Ports, request: UrgentRequest, minutes: int) -> Reservation | None:
    """Return the minutes of its block that a request used: from its time on, as far as the block is free for it.

    None for one that has no margin, or was done before its time came: then the margin is still free.
    """
    place = request.reservation
    block = ports.store.block(place.block_uid) if place is not None else None
    if place is None or block is None or not block.is_there or minutes < 1 or place.period.start > ports.clock():
        return None
    own = place.period.overlap(block.period)
    if own is None:
        return None
    taken = [*spoken_for(ports, request.id), *used_in(ports, block)]
    pieces = subtract([Period(own.start, block.period.end)], taken)
    free = next((piece for piece in pieces if piece.start == own.start), None)
    if free is None:
        return None
    return Reservation(block.uid, Period.lasting(free.start, min(minutes, free.minutes)))


def left_after(ports: Ports, request: UrgentRequest, minutes: int) -> int:
    """Return the minutes of its block that finishing would leave, and that could be given back."""
    used = used_period(ports, request, minutes)
    block = ports.store.block(used.block_uid) if used is not None else None
    if used is None or block is None:
        return 0
    rest = _rest(ports, request, used)
    return rest.minutes if rest is not None else 0


def _rest(ports: Ports, request: UrgentRequest, used: Reservation) -> Period | None:
    """Return the end of the block that is still ahead and that nobody has spoken for."""
    block = ports.store.block(used.block_uid)
    begin = max(used.period.end, rounded_up(ports.clock()))
    if block is None or block.state is not BlockState.STANDING or begin >= block.period.end:
        return None
    rest = Period(begin, block.period.end)
    return None if any(other.overlaps(rest) for other in spoken_for(ports, request.id)) else rest


def _released(ports: Ports, request: UrgentRequest, used: Reservation) -> MarginChange:
    rest, block = _rest(ports, request, used), ports.store.block(used.block_uid)
    if rest is None or block is None:
        return MarginChange((), ())
    after = replace(block, period=Period(block.period.start, rest.start), pinned=True)
    day = day_of(ports, block.period.start)
    entry = LedgerEntry(
        ports.clock(), day, block.uid, LedgerKind.RELEASED, -rest.minutes, after.period, origin=block.period
    )
    return MarginChange((after,), (entry,), ((block.uid, block),))
