"""Margin follows what others did to its events in the home calendar: put elsewhere, put back, or given back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES
from respiro.services.margin_hand import moved_to, put_again, release_block
from respiro.services.margin_keeper import standing_blocks
from respiro.services.ports import Ports


@dataclass(slots=True)
class Followed:
    """What was done, by UID: blocks ``moved`` or put back, those that were ``refused`` their place, and ``unsure`` ones.

    The latter changed here this moment, so that nothing was stored of them.
    """

    moved: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)


def follow(ports: Ports, places: Mapping[str, Period]) -> Followed:
    """Put blocks where their events are, all at once; each is pinned there. Meetings may lie there: the user knows.

    Refused are places that have passed, that are no block's size, or on which other margin lies.
    """
    found = {uid: block for uid in places if (block := ports.store.block(uid)) is not None}
    possible = {
        uid: period for uid, period in places.items() if uid in found and _is_possible(ports, found[uid], period)
    }
    while taken := _taken(ports, possible):
        possible = {uid: period for uid, period in possible.items() if uid not in taken}
    followed = Followed(refused={uid for uid in places if uid not in possible})
    if not possible:
        return followed
    try:
        ports.store.commit(_joined([_change(ports, found[uid], period) for uid, period in possible.items()]))
    except ConflictError:
        followed.unsure = set(possible)
    else:
        followed.moved = set(possible)
    return followed


def follow_one(ports: Ports, uid: str, place: Period | None) -> None:
    """Put a block where its event is, or give it back where there is none any more.

    Raises InvalidValueError margin_not_moved where it can't be put, ConflictError when it changed this moment or has
    begun.
    """
    if place is None:
        release_block(ports, uid)
        return
    followed = follow(ports, {uid: place})
    if followed.refused:
        raise InvalidValueError("margin_not_moved")
    if followed.unsure:
        raise ConflictError("changed_meanwhile", uid=uid)


def _is_possible(ports: Ports, block: MarginBlock, period: Period) -> bool:
    now = ports.clock()
    has_begun = block.is_there and block.period.start < now
    return not has_begun and period.start >= now and 0 < period.minutes <= DAY_MINUTES


def _taken(ports: Ports, places: Mapping[str, Period]) -> set[str]:
    """Return the blocks whose places other margin takes that stays where it is, or another of them that comes first."""
    in_order = sorted(places, key=lambda uid: (places[uid], uid))
    taken = set()
    for index, uid in enumerate(in_order):
        stays = (one for one in standing_blocks(ports, places[uid]) if one.uid not in places)
        before = (places[other] for other in in_order[:index] if other not in taken)
        if next(stays, None) is not None or any(place.overlaps(places[uid]) for place in before):
            taken.add(uid)
    return taken


def _change(ports: Ports, block: MarginBlock, period: Period) -> MarginChange:
    return moved_to(ports, block, period) if block.is_there else put_again(ports, block, period)


def _joined(changes: list[MarginChange]) -> MarginChange:
    return MarginChange(
        tuple(block for change in changes for block in change.put),
        tuple(entry for change in changes for entry in change.entries),
        tuple(expected for change in changes for expected in change.expected),
    )
