"""Small random weeks for the planner's tests, with the values a person would read: minutes after local midnight."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
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


def spans_within(days: int, first: int, cells: int, step: int = GRID) -> st.SearchStrategy[Minutes]:
    """Return spans that begin and end on a step inside so many cells of one of the days."""
    points = cells * GRID // step

    def span(drawn: tuple[int, int, int]) -> Minutes:
        day, begin, length = drawn
        start = day * 1440 + first
        return start + begin * step, start + min(begin + length, points + 2) * step

    return st.tuples(st.integers(0, days - 1), st.integers(0, points - 1), st.integers(1, points)).map(span)


def _disjoint(spans: list[Minutes]) -> list[Minutes]:
    result: list[Minutes] = []
    for span in sorted(spans):
        if not result or span[0] >= result[-1][1]:
            result.append(span)
    return result


@cache
def small_weeks(
    *, days: int = 2, cells: int = 6, replanned: bool = False, fires: int = 0
) -> st.SearchStrategy[SmallWeek]:
    """Return weeks of a few days with a few cells of working time each.

    All is drawn from strategies that are made once: to make them anew for each week takes longer than to plan it.
    """
    anywhere, on_grid = spans_within(days, 540, cells, 5), spans_within(days, 540, cells)
    windows = st.tuples(anywhere, st.sampled_from([1, 2, 3]), st.sampled_from("abc"))
    foreseen = st.tuples(anywhere, st.sampled_from("abc"), st.sampled_from(["report", "invoice"]))
    return st.builds(
        SmallWeek,
        working=_working_time(days, cells),
        busy=st.lists(anywhere, max_size=3),
        windows=st.lists(windows, max_size=4).map(_weighed_by_name),
        fires=st.lists(foreseen.map(lambda drawn: (*drawn[0], *drawn[1:])), max_size=fires),
        preferred=st.lists(on_grid, max_size=2),
        pinned=st.lists(anywhere, max_size=1 if replanned else 0).map(_disjoint),
        previous=st.lists(on_grid, max_size=3 if replanned else 0).map(_disjoint),
        policy=st.builds(
            MarginPolicy,
            target=st.just(Target(minutes=0)),
            daily_minimum=st.sampled_from([0, 15, 30, 45]),
            daily_maximum=st.sampled_from([45, 60, 90, 120]),
            block_minimum=st.sampled_from([10, 15, 30]),
            block_maximum=st.sampled_from([30, 45, 60]),
            grid=st.just(GRID),
            distance=st.sampled_from([0, 15, 20, 60]),
            preferred=st.just(()),
        ),
        target=st.sampled_from([0, 20, 45, 60, 100, 240]),
        now=st.sampled_from([-1000, 550, 600, 1440 + 570] if replanned else [-1000]),
    )


def _working_time(days: int, cells: int) -> st.SearchStrategy[list[list[Minutes]]]:
    """Return days of work in one piece, in two, or (but for the first) with none."""

    def hours(drawn: tuple[int, list[int]]) -> list[list[Minutes]]:
        first, splits = drawn
        working: list[list[Minutes]] = []
        for day, split in enumerate(splits):
            start = day * 1440 + first
            middle, end = start + cells // 2 * GRID, start + cells * GRID
            pieces = [[(start, end)], [(start, middle), (middle + GRID, end)], []]
            working.append(pieces[split if day else min(split, 1)])
        return working

    splits = st.lists(st.integers(0, 2), min_size=days, max_size=days)
    return st.tuples(st.sampled_from([540, 545, 720]), splits).map(hours)


def _weighed_by_name(drawn: list[tuple[Minutes, int, str]]) -> list[tuple[int, int, int, str]]:
    """Give each client one weight, whatever else was drawn for them."""
    weights: dict[str, int] = {}
    return [(start, end, weights.setdefault(name, weight), name) for (start, end), weight, name in drawn]
