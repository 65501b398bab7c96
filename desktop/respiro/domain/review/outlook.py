"""The capacity curve: free margin against what is promised, from now on, as steps.

At every instant the margin until then is compared with the work that is due by then; where less is there than due, a
promise can't be kept, whatever is done first (the same bound as in domain.plan_b.capacity).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from respiro.domain.period import Period
from respiro.domain.plan_b import Demand, free_until


@dataclass(frozen=True, slots=True)
class OutlookPoint:
    """How it stands at an instant (UTC): minutes of margin until then, and minutes of work due by then."""

    at: datetime
    free: int
    promised: int

    @property
    def short(self) -> int:
        """How many minutes are missing."""
        return max(0, self.promised - self.free)


@dataclass(frozen=True, slots=True)
class Outlook:
    """The curve from ``period.start``, which is now, on: margin grows along ``margin``, what is due by steps.

    ``points`` are where either changes its course, in order, the first at now and the last at the end.
    """

    period: Period
    points: tuple[OutlookPoint, ...]
    margin: tuple[Period, ...]
    demands: tuple[Demand, ...]

    @property
    def free(self) -> int:
        """Margin until the end, in minutes."""
        return self.points[-1].free

    @property
    def promised(self) -> int:
        """Work due until the end, in minutes."""
        return self.points[-1].promised

    @property
    def stops(self) -> list[tuple[OutlookPoint, tuple[Demand, ...]]]:
        """The points at which something is due, each with what is: what was due before now is due at once."""
        due: dict[datetime, list[Demand]] = {}
        for one in self.demands:
            due.setdefault(max(self.period.start, one.promised_at), []).append(one)
        return [(point, tuple(due[point.at])) for point in self.points if point.at in due]

    @property
    def worst(self) -> OutlookPoint | None:
        """Where most is missing, the first such instant; None if nothing is."""
        worst = max(self.points, key=lambda point: (point.short, -point.at.timestamp()))
        return worst if worst.short else None


def outlook(period: Period, margin: Sequence[Period], demands: Sequence[Demand]) -> Outlook:
    """Return the curve over a period that begins now; ``margin`` are disjoint pieces, ``demands`` need some of it.

    What was due before now is due at once.
    """
    pieces = tuple(sorted(part for piece in margin if (part := piece.overlap(period))))
    due = tuple(
        sorted(
            (one for one in demands if one.promised_at <= period.end), key=lambda one: (one.promised_at, one.request_id)
        )
    )
    moments = {period.start, period.end}
    moments.update(moment for piece in pieces for moment in (piece.start, piece.end))
    moments.update(max(period.start, one.promised_at) for one in due)
    points = tuple(
        OutlookPoint(
            at,
            free_until(at, pieces, period.start),
            sum(one.minutes for one in due if max(period.start, one.promised_at) <= at),
        )
        for at in sorted(moments)
    )
    return Outlook(period, points, pieces, due)
