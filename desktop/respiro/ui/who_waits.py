"""Who waits, at a glance: what the tray's icon and its words make of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from respiro.domain.calls import FollowUp, Way, open_state
from respiro.domain.week import local_day
from respiro.domain.work_time import instant
from respiro.services.reminder_desk import Waiting
from respiro.ui.call_words import waiting_sentence
from respiro.ui.ring import RingState


@dataclass(frozen=True, slots=True)
class WhoWaits:
    """``sentence`` is empty when there is nothing to say; ``today`` lights the dot, ``late`` the bar."""

    sentence: str = ""
    today: bool = False
    late: bool = False


def who_waits(waiting: Waiting, now: datetime, zone: tzinfo) -> WhoWaits:
    """Return how it stands: late is a promise of the user's own that is broken.

    Who was put off until another day waits, but not for today's glance.
    """
    midnight = instant(local_day(now, zone) + timedelta(days=1), 0, zone)
    return WhoWaits(
        sentence=waiting_sentence(waiting, now, zone) if waiting.follow_ups else "",
        today=any(_is_for_today(follow_up, now, midnight) for follow_up in waiting.follow_ups),
        late=any(follow_up.way is Way.MINE and follow_up.is_late(now) for follow_up in waiting.follow_ups),
    )


def ring_state(share: float | None, *waiting: WhoWaits, news: bool) -> RingState:
    """Return how the ring stands for who waits, and for news that could not be shown yet."""
    today, late = any(who.today for who in waiting), any(who.late for who in waiting)
    return RingState(share, waiting=news or today, broken=late)


def _is_for_today(follow_up: FollowUp, now: datetime, midnight: datetime) -> bool:
    """Tell whether it is the user's turn before midnight; someone else's turn is theirs until its time has come."""
    due_at = open_state(follow_up).due_at
    return due_at <= now or (follow_up.way is Way.MINE and due_at < midnight)
