"""Small random weeks for the planner's tests, with the values a person would read: minutes after local midnight."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from respiro.domain.agenda import Busy, OccurrenceId
from respiro.domain.clients import ClientWindow
from respiro.domain.clients.windows import FORESEEN_WEIGHT
from respiro.domain.margins import MarginBlock, MarginPolicy, PlanningDay, Target, WeekToPlan
from respiro.domain.period import Period

GRID = 15
MONDAY = date(2026, 11, 23)
MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)
Minutes = tuple[int, int]


@dataclass
class SmallWeek:
    """A week of a few hours a day in UTC; every pair is (start, end) in minutes after Monday's midnight."""

    working: list[list[Minutes]] = field(default_factory=list)
    busy: list[Minutes] = field(default_factory=list)
    windows: list[tuple[int, int, int, str]] = field(default_factory=list)
    fires: list[tuple[int, int, str, str]] = field(default_factory=list)
    """Start, end, whose, what."""
    preferred: list[Minutes] = field(default_factory=list)
    pinned: list[Minutes] = field(default_factory=list)
    previous: list[Minutes] = field(default_factory=list)
    policy: MarginPolicy = field(default_factory=MarginPolicy)
    target: int = 120
    now: int = -1000

    def as_week(self) -> WeekToPlan:
        days = tuple(
            PlanningDay(
                MONDAY + timedelta(days=number),
                _period((number * 1440, (number + 1) * 1440)),
                tuple(map(_period, working)),
                self.policy.daily_minimum,
            )
            for number, working in enumerate(self.working)
        )
        return WeekToPlan(
            days=days,
            busy=tuple(
                Busy(_period(span), _period(span), OccurrenceId("work", f"meeting-{number}"), "A meeting")
                for number, span in enumerate(sorted(self.busy))
            ),
            windows=tuple(
                [ClientWindow(_period((start, end)), name, name, weight) for start, end, weight, name in self.windows]
                + [
                    ClientWindow(_period((start, end)), name, name, FORESEEN_WEIGHT, what)
                    for start, end, name, what in self.fires
                ]
            ),
            preferred=tuple(map(_period, self.preferred)),
            blocks=tuple(
                [MarginBlock(f"pinned-{number}", _period(span), pinned=True) for number, span in enumerate(self.pinned)]
                + [MarginBlock(f"block-{number}", _period(span)) for number, span in enumerate(self.previous)]
            ),
            policy=self.policy,
            target_minutes=self.target,
            zone=ZoneInfo("UTC"),
            now=MIDNIGHT + timedelta(minutes=self.now),
        )


def _period(span: Minutes) -> Period:
    return Period(MIDNIGHT + timedelta(minutes=span[0]), MIDNIGHT + timedelta(minutes=span[1]))


def minutes_of(period: Period) -> Minutes:
    """Return the period as (start, end) in minutes after Monday's midnight."""
    minute = timedelta(minutes=1)
    return (period.start - MIDNIGHT) // minute, (period.end - MIDNIGHT) // minute


def spans_within(day: int, first: int, cells: int, step: int = GRID) -> st.SearchStrategy[Minutes]:
    """Return spans that begin and end on a step inside so many cells of a day."""
    start = day * 1440 + first
    points = cells * GRID // step
    return st.tuples(st.integers(0, points - 1), st.integers(1, points)).map(
        lambda pair: (start + pair[0] * step, start + min(pair[0] + pair[1], points + 2) * step)
    )


def _disjoint(spans: list[Minutes]) -> list[Minutes]:
    result: list[Minutes] = []
    for span in sorted(spans):
        if not result or span[0] >= result[-1][1]:
            result.append(span)
    return result


@st.composite
def small_weeks(
    draw: st.DrawFn, *, days: int = 2, cells: int = 6, replanned: bool = False, fires: int = 0
) -> SmallWeek:
    """Return weeks of a few days with a few cells of working time each."""
    first = draw(st.sampled_from([540, 545, 720]))
    working = []
    for day in range(days):
        split = draw(st.integers(0, 2))
        start = day * 1440 + first
        middle, end = start + cells // 2 * GRID, start + cells * GRID
        working.append([[(start, end)], [(start, middle), (middle + GRID, end)], []][split if day else min(split, 1)])
    anywhere = st.integers(0, days - 1).flatmap(lambda day: spans_within(day, 540, cells, 5))
    on_grid = st.integers(0, days - 1).flatmap(lambda day: spans_within(day, 540, cells))
    weights = st.tuples(anywhere, st.sampled_from([1, 2, 3]), st.sampled_from("abc"))
    by_name: dict[str, int] = {}
    windows = [
        (span[0], span[1], by_name.setdefault(name, weight), name)
        for span, weight, name in draw(st.lists(weights, max_size=4))
    ]
    shortest = draw(st.sampled_from([10, 15, 30]))
    minimum = draw(st.sampled_from([0, 15, 30, 45]))
    policy = MarginPolicy(
        target=Target(minutes=0),
        daily_minimum=minimum,
        daily_maximum=draw(st.sampled_from([45, 60, 90, 120])),
        block_minimum=shortest,
        block_maximum=draw(st.sampled_from([30, 45, 60])),
        grid=GRID,
        distance=draw(st.sampled_from([0, 15, 20, 60])),
        preferred=(),
    )
    return SmallWeek(
        working=working,
        busy=draw(st.lists(anywhere, max_size=3)),
        windows=windows,
        fires=[
            (start, end, name, what)
            for (start, end), name, what in draw(
                st.lists(
                    st.tuples(anywhere, st.sampled_from("abc"), st.sampled_from(["report", "invoice"])), max_size=fires
                )
            )
        ],
        preferred=draw(st.lists(on_grid, max_size=2)),
        pinned=_disjoint(draw(st.lists(anywhere, max_size=1))) if replanned else [],
        previous=_disjoint(draw(st.lists(on_grid, max_size=3))) if replanned else [],
        policy=policy,
        target=draw(st.sampled_from([0, 20, 45, 60, 100, 240])),
        now=draw(st.sampled_from([-1000, 550, 600, 1440 + 570])) if replanned else -1000,
    )
