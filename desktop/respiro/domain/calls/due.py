"""Which reminders are due: recomputed from stored facts at every beat."""

from collections.abc import Collection, Iterable
from datetime import datetime, tzinfo

from respiro.domain.calls.follow_up import FollowUp, Open
from respiro.domain.week import local_day
from respiro.domain.work_time import WallRange


def due(follow_ups: Iterable[FollowUp], now: datetime) -> list[FollowUp]:
    """Return the open follow-ups whose next time has come, in the order in which they became due."""
    waiting = [
        (follow_up.state.due_at, follow_up.id, follow_up)
        for follow_up in follow_ups
        if isinstance(follow_up.state, Open) and follow_up.state.next_at <= now
    ]
    return [follow_up for _due_at, _id, follow_up in sorted(waiting, key=lambda entry: entry[:2])]


def is_quiet(quiet: Collection[WallRange], moment: datetime, zone: tzinfo) -> bool:
    """Tell whether the instant lies in the user's quiet hours."""
    day = local_day(moment, zone)
    return any(period.holds(moment) for wall in quiet if (period := wall.on(day, zone)) is not None)
