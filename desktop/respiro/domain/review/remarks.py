"""What stands out in a week: at most three remarks, each with its number and something that can be done about it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from respiro.domain.clients import Client
from respiro.domain.review.figures import WeekReview
from respiro.domain.review.median import low_median
from respiro.domain.review.people import ClientWeek, Tally

MOST_REMARKS = 3
DAYS_WEEKS = 4
"""Weeks over which a weekday is looked at."""
HABIT_WEEKS = 6
"""Weeks over which a client's habit is looked for."""
_OFTEN = 3
"""In so many of those weeks it is no chance."""
_WORTH_MINUTES = 45
_WORTH_LATE = 2


class RemarkKind(StrEnum):
    """What stands out; each has one thing to do about it."""

    LIMIT = "limit"
    """A client's exceptions are more than the wild cards: reset the limit."""
    PROMISES = "promises"
    """Promises to a client were broken: see them."""
    DID_NOT_FIT = "did_not_fit"
    """More was needed than the margin held: plan next week with more."""
    DAY_EATEN = "day_eaten"
    """Meetings take one weekday's margin again and again, while another's stays: move it there."""
    DAY_UNSAFE = "day_unsafe"
    """Meetings take one weekday's margin again and again, and no day is safer: protect it."""
    HABIT = "habit"
    """A client asks on the same weekday again and again: expect it."""
    CALL_BACKS = "call_backs"
    """Call-backs came late: see them."""
    OWED = "owed"
    """A client has not answered what they were asked for: remind them."""
    TOO_MUCH = "too_much"
    """Most margin stayed blank for weeks: plan next week with less."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that stands out: ``number`` of ``of``, in ``minutes`` where lengths are meant.

    ``client_id`` and ``name`` are whom it is about; ``weekday`` (0 is Monday) the day it is about, ``better`` another
    one that is safer. For a habit ``hours`` is when they ask, as wall minutes of the day.
    """

    kind: RemarkKind
    number: int = 0
    of: int = 0
    minutes: int = 0
    client_id: str = ""
    name: str = ""
    weekday: int | None = None
    better: int | None = None
    hours: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request that came: whose, when by the user's wall clock, and how many minutes it took or was to take."""

    client_id: str
    at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class RemarkFacts:
    """What remarks are made of: the week, its people, the weeks up to it (oldest first), and who asked when.

    ``outside`` are the minutes that the week's margin did not hold. ``arrivals`` are of the last HABIT_WEEKS weeks.
    """

    review: WeekReview
    people: Sequence[ClientWeek]
    weeks: Sequence[WeekReview]
    arrivals: Sequence[Arrival]
    outside: int
    clients: Sequence[Client]


def remarks(facts: RemarkFacts) -> tuple[Remark, ...]:
    """Return what stands out most, the most pressing first, each kind once."""
    found = [*_limits(facts), *_promises(facts), *_did_not_fit(facts), *_days(facts), *_habits(facts)]
    found += [*_call_backs(facts), *_owed(facts), *_too_much(facts)]
    first: dict[RemarkKind, Remark] = {}
    for remark in found:
        first.setdefault(remark.kind, remark)
    return tuple(first.values())[:MOST_REMARKS]


def _limits(facts: RemarkFacts) -> list[Remark]:
    over = sorted(
        (one for one in facts.people if one.is_over),
        key=lambda one: (one.allowed - one.month_exceptions, one.name),
    )
    return [
        Remark(RemarkKind.LIMIT, one.month_exceptions, one.allowed, client_id=one.client_id, name=one.name)
        for one in over
    ]


def _promises(facts: RemarkFacts) -> list[Remark]:
    broken = sorted((one for one in facts.people if one.promises.broken), key=lambda one: -one.promises.broken)
    return [
        Remark(RemarkKind.PROMISES, one.promises.broken, one.promises.total, client_id=one.client_id, name=one.name)
        for one in broken
    ]


def _did_not_fit(facts: RemarkFacts) -> list[Remark]:
    if facts.outside < _WORTH_MINUTES:
        return []
    return [Remark(RemarkKind.DID_NOT_FIT, minutes=facts.outside, of=facts.review.total.planned)]


def _days(facts: RemarkFacts) -> list[Remark]:
    """Find the weekday whose margin meetings took in most weeks, and the one that lost none."""
    weeks = [week for week in facts.weeks[-DAYS_WEEKS:] if week.total.planned]
    eaten_in, minutes, planned = Counter[int](), Counter[int](), Counter[int]()
    for week in weeks:
        for day, figures in week.days:
            planned[day.weekday()] += figures.planned > 0
            if figures.eaten > 0:
                eaten_in[day.weekday()] += 1
                minutes[day.weekday()] += figures.eaten
    worst = max(eaten_in, key=lambda day: (eaten_in[day], minutes[day], -day), default=None)
    if worst is None or eaten_in[worst] < _OFTEN or minutes[worst] < _WORTH_MINUTES:
        return []
    safe = [day for day in planned if planned[day] >= _OFTEN and not eaten_in[day]]
    better = min(safe, key=lambda day: (abs(day - worst), day), default=None)
    kind = RemarkKind.DAY_UNSAFE if better is None else RemarkKind.DAY_EATEN
    return [Remark(kind, eaten_in[worst], len(weeks), minutes[worst], weekday=worst, better=better)]


def _habits(facts: RemarkFacts) -> list[Remark]:
    """Find clients who asked on the same weekday in many weeks, and of whom that is not foreseen yet."""
    names = {client.id: client for client in facts.clients}
    by_day: dict[tuple[str, int], list[Arrival]] = defaultdict(list)
    for one in facts.arrivals:
        if one.client_id in names:
            by_day[one.client_id, one.at.weekday()].append(one)
    found = []
    for (client_id, weekday), asked in by_day.items():
        client, weeks = names[client_id], len({_monday(one.at.date()) for one in asked})
        if weeks < _OFTEN or any(fire.weekday == weekday for fire in client.fires):
            continue
        found.append(
            Remark(
                RemarkKind.HABIT,
                weeks,
                HABIT_WEEKS,
                low_median(one.minutes for one in asked),
                client_id,
                client.name,
                weekday,
                hours=_hours(asked),
            )
        )
    return sorted(found, key=lambda one: (-one.number, -one.minutes, one.name))


def _monday(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _hours(asked: Iterable[Arrival]) -> tuple[int, int]:
    """Return whole hours of the day between which they asked."""
    minutes = [one.at.hour * 60 + one.at.minute for one in asked]
    return min(minutes) // 60 * 60, min(24 * 60, max(minutes) // 60 * 60 + 60)


def _call_backs(facts: RemarkFacts) -> list[Remark]:
    total = sum((one.call_backs for one in facts.people), Tally())
    if total.broken < _WORTH_LATE:
        return []
    return [Remark(RemarkKind.CALL_BACKS, total.broken, total.total)]


def _owed(facts: RemarkFacts) -> list[Remark]:
    owing = sorted((one for one in facts.people if one.owes), key=lambda one: (-one.owes, one.name))
    return [Remark(RemarkKind.OWED, one.owes, client_id=one.client_id, name=one.name) for one in owing]


def _too_much(facts: RemarkFacts) -> list[Remark]:
    """Tell of margin that stayed blank for weeks, nothing having been missing meanwhile."""
    weeks = [week for week in facts.weeks[-DAYS_WEEKS:] if week.total.kept]
    kept, blank = sum(week.total.kept for week in weeks), sum(week.total.blank for week in weeks)
    if len(weeks) < DAYS_WEEKS or facts.outside or 10 * blank < 9 * kept:
        return []
    return [Remark(RemarkKind.TOO_MUCH, len(weeks), minutes=blank // len(weeks))]
