"""How today's margin stands: what the tray says at a glance."""

from dataclasses import dataclass
from datetime import timedelta

from respiro.domain.margins import LedgerKind, MarginBlock
from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports

_LOOK_AHEAD = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Today:
    """Today's margin in minutes: what the day had, eaten minutes included, and what still lies ahead of now.

    ``blocks`` are today's, in order; ``next_free`` is the block under way or the next one within four weeks.
    """

    total_minutes: int
    left_minutes: int
    blocks: tuple[MarginBlock, ...]
    next_free: MarginBlock | None

    @property
    def share_left(self) -> float:
        """What is left of today's margin, 0 to 1; 0 when the day has none."""
        return self.left_minutes / self.total_minutes if self.total_minutes else 0.0


def today(ports: Ports) -> Today:
    """Return how today's margin stands now."""
    now = ports.clock()
    day = day_of(ports, now)
    midnight = instant(day, 0, ports.zone)
    whole = Period(midnight, instant(day, DAY_MINUTES, ports.zone))
    coming = ports.store.blocks(Period(midnight, now + _LOOK_AHEAD))
    there = [block for block in coming if block.is_there]
    blocks = tuple(block for block in there if block.period.overlaps(whole))
    eaten = -sum(
        entry.minutes for entry in ports.store.ledger(day, day + timedelta(days=1)) if entry.kind is LedgerKind.EATEN
    )
    ahead = Period(max(now, whole.start), whole.end)
    return Today(
        total_minutes=sum(block.minutes for block in blocks) + max(0, eaten),
        left_minutes=sum(shared.minutes for block in blocks if (shared := block.period.overlap(ahead))),
        blocks=blocks,
        next_free=next((block for block in there if block.period.end > now), None),
    )
