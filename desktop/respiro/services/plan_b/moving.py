"""A request that has a time is put elsewhere by hand: in the calendar, or in the queue."""

from dataclasses import replace

from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import BlockState, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Place, RequestEventKind, Stage, UrgentRequest, scheduled
from respiro.domain.week import Week
from respiro.services.margin_hand import moving
from respiro.services.margin_keeper import busy_in, day_of, standing_blocks
from respiro.services.margin_use import spoken_for
from respiro.services.plan_b.office import request_named
from respiro.services.plan_b.room import room_for
from respiro.services.plan_b.steps import PlanBDone, commit, joined, step
from respiro.services.ports import Ports


def move(ports: Ports, request_id: str, period: Period) -> PlanBDone:
    """Give a planned request another time: in margin, or in free time, to which its own block moves. Both are pinned.

    What was promised stays. Raises InvalidValueError plan_b_not_moved where it can't be; ConflictError.
    """
    before = request_named(ports, request_id)
    if before.stage is not Stage.SCHEDULED or not _is_free(ports, before, period):
        raise InvalidValueError("plan_b_not_moved", name=before.caller.label)
    uid, margin = _room(ports, before, period)
    after = scheduled(before, period, uid, ports.clock(), before.decision or DecisionKind.BLOCK)
    change = step(ports, before, after, RequestEventKind.MOVED, period.start.isoformat())
    return commit(ports, replace(change, margin=joined(margin, change.margin)))


def _is_free(ports: Ports, request: UrgentRequest, period: Period) -> bool:
    """Tell whether nothing lies there but margin that nobody has spoken for."""
    if period.start < ports.clock():
        return False
    meetings = [busy.meeting for busy in busy_in(ports, period)]
    others = [one.place for one in ports.store.open_requests() if one.place and one.id != request.id]
    return not any(taken.overlaps(period) for taken in (*meetings, *others, *spoken_for(ports, request.id)))


def _room(ports: Ports, request: UrgentRequest, period: Period) -> tuple[str, MarginChange]:
    """Return the block that holds the period, and what has to be stored so that it does."""
    there = standing_blocks(ports, period)
    holder = next((block for block in there if block.period.contains(period)), None)
    own = ports.store.block(request.block_uid) if request.block_uid else None
    if holder is None and own is not None and _may_move(ports, request, own, period, there):
        return own.uid, moving(ports, own.uid, period)
    place = Place(period, holder.uid if holder else "", is_today=False, is_shared=True, keeps_promise=True)
    return room_for(ports, place)


def _may_move(ports: Ports, request: UrgentRequest, own: MarginBlock, period: Period, there: list[MarginBlock]) -> bool:
    """Tell whether its block is there for it alone, and can move within its week without touching other margin."""
    return (
        own.state is BlockState.STANDING
        and own.period == request.place
        and own.period.start >= ports.clock()
        and all(block.uid == own.uid for block in there)
        and Week.of(day_of(ports, own.period.start)) == Week.of(day_of(ports, period.start))
    )
