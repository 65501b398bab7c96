"""What margin was used for: the bookings of used minutes, netted, each minute once."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls.follow_up import FOLLOW_UP_UID_SUFFIX
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock
from respiro.domain.period import Period, merged, subtract

BY_HAND_UID_SUFFIX = "@hand.respiro"
"""The taker of minutes that the user booked by hand; before it stands the client's id, or nothing."""


class UseKind(StrEnum):
    """What the minutes went to."""

    REQUEST = "request"
    CALL_BACK = "call_back"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Use:
    """Minutes of a block that were worked for one thing; ``period`` is one stretch of them.

    ``uid`` names what took them, as the ledger does; ``source_id`` is the request's, the follow-up's or (by hand) the
    client's id; empty by hand for nobody in particular.
    """

    block_uid: str
    uid: str
    summary: str
    period: Period

    @property
    def minutes(self) -> int:
        """How long it was."""
        return self.period.minutes

    @property
    def kind(self) -> UseKind:
        """What it went to."""
        if self.uid.endswith(PLAN_B_UID_SUFFIX):
            return UseKind.REQUEST
        return UseKind.CALL_BACK if self.uid.endswith(FOLLOW_UP_UID_SUFFIX) else UseKind.BY_HAND

    @property
    def source_id(self) -> str:
        """The id of what it went to."""
        for suffix in (PLAN_B_UID_SUFFIX, FOLLOW_UP_UID_SUFFIX, BY_HAND_UID_SUFFIX):
            if self.uid.endswith(suffix):
                return self.uid.removesuffix(suffix)
        return ""


def uses_of(ledger: Iterable[LedgerEntry], blocks: Iterable[MarginBlock]) -> tuple[Use, ...]:
    """Return what the blocks' minutes were used for, in order of time, out of entries in the order of their booking.

    A minute that was booked twice belongs to whom it was booked for first; what lies outside its block (it has been
    shortened since) is left out.
    """
    places = {block.uid: block.period for block in blocks}
    used: dict[str, dict[tuple[str, str], list[Period]]] = {}
    for entry in ledger:
        if entry.kind not in (LedgerKind.USED, LedgerKind.UNUSED) or entry.taker is None:
            continue
        place = places.get(entry.block_uid)
        part = entry.period.overlap(place) if place else None
        if part is None:
            continue
        of_block = used.setdefault(entry.block_uid, {})
        key = (entry.taker.occurrence.uid, entry.taker.summary)
        if entry.kind is LedgerKind.UNUSED:
            _take_back(of_block, key, part)
            continue
        taken = [period for periods in of_block.values() for period in periods]
        of_block[key] = merged([*of_block.get(key, []), *subtract([part], taken)])
    found = [
        Use(block_uid, uid, summary, period)
        for block_uid, of_block in used.items()
        for (uid, summary), periods in of_block.items()
        for period in periods
    ]
    return tuple(sorted(found, key=lambda use: (use.period, use.block_uid, use.uid)))


def _take_back(of_block: dict[tuple[str, str], list[Period]], key: tuple[str, str], part: Period) -> None:
    """Free minutes of one taker again, whatever the summary was by then."""
    for other in list(of_block):
        if other[0] == key[0]:
            of_block[other] = subtract(of_block[other], [part])
