"""How much margin a week needs: cases reckoned by hand, and what holds for many simulated users."""

import math
from collections.abc import Callable, Iterator, Sequence
from random import Random

import pytest

from respiro.domain.errors import InvalidValueError
from respiro.domain.review import LEVELS, Coming, WeekDemand, forecast, quantile
from respiro.domain.week import Week

FIRST = Week(2026, 1)
FULL = 2400
"""Forty hours."""
USERS, WEEKS = 200, 24
HISTORY = 12


def history(minutes: Sequence[int], working: int = FULL) -> list[WeekDemand]:
    return [WeekDemand(FIRST.shifted(number), working, used, 0) for number, used in enumerate(minutes)]


def coming(working: int = FULL, default: int = 480, foreseen: int = 0, **others: float) -> Coming:
    return Coming(FIRST.shifted(60), working, default, foreseen, 15, **others)  # type: ignore[arg-type]


def test_a_quantile_lies_between_its_neighbours() -> None:
    assert quantile([10, 20, 30, 40], 0.5) == 25
    assert quantile([40, 10, 30, 20], 0.6) == 30
    assert quantile([10, 20, 30, 40], 0.99) == 40
    assert quantile([10, 20, 30, 40], 0.01) == 10


def test_twelve_weeks_are_judged_by_rank() -> None:
    known = history([60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720])
    assert forecast(known, coming(), 50).minutes == 390  # rank 6.5 of 13
    needed = forecast(known, coming(), 80)  # rank 10.4: 600 + 0.4 of 60
    assert (needed.minutes, needed.judged, needed.enough, needed.weeks) == (630, 630, 10, 12)
    assert forecast(known, coming(), 90).minutes == 705  # rank 11.7: 660 + 0.7 of 60, rounded up
    assert not needed.is_early


def test_what_did_not_fit_is_needed_too() -> None:
    known = [WeekDemand(FIRST.shifted(number), FULL, 200, 100) for number in range(12)]
    assert forecast(known, coming(), 80).minutes == 300


def test_without_history_the_default_holds() -> None:
    needed = forecast([], coming())
    assert (needed.minutes, needed.default_share, needed.is_default, needed.weeks) == (480, 100, True, 0)


def test_weeks_of_which_nothing_was_noted_tell_nothing() -> None:
    needed = forecast(history([0] * 12), coming())
    assert (needed.minutes, needed.is_default, needed.weeks) == (480, True, 12)
    assert not forecast(history([0] * 11 + [30]), coming()).is_default


def test_the_default_stands_in_for_missing_weeks_and_then_ends() -> None:
    # 2 known, 6 times the default: rank 7.2 of 60, 120, 480 …
    early = forecast(history([60, 120]), coming())
    assert (early.minutes, early.default_share, early.enough, early.weeks) == (480, 75, 2, 2)
    # 6 known, 2 times the default: rank 7.2 lies within the two
    assert forecast(history([60] * 6), coming()).minutes == 480
    # 7 known, once the default: rank 7.2 is 60 + 0.2 of 420
    assert forecast(history([60] * 7), coming()).minutes == 150
    assert forecast(history([60] * 8), coming()).default_share == 0


def test_a_short_week_needs_less() -> None:
    needed = forecast(history([300] * 12), coming(working=960, default=192))
    assert needed.minutes == 120
    assert (needed.usual_working_minutes, needed.working_minutes, needed.enough) == (FULL, 960, 12)


def test_a_short_week_is_not_judged_by_a_target_that_is_meant_for_a_whole_one() -> None:
    # the target of 480 minutes is a fifth of a usual week, not all of a day
    needed = forecast(history([60] * 2), coming(working=480, default=480, default_rate=480 / FULL))
    assert needed.minutes == 105  # 96, rounded up


def test_a_week_without_work_needs_none() -> None:
    assert forecast(history([300] * 12), coming(working=0, default=0)).minutes == 0
    assert forecast([], coming(working=0, default=0)).minutes == 0


def test_weeks_with_hardly_any_work_tell_nothing() -> None:
    known = [*history([100] * 8), WeekDemand(FIRST.shifted(9), 240, 200, 0)]
    assert forecast(known, coming()).weeks == 8


def test_only_the_last_twelve_weeks_count() -> None:
    assert forecast(history([900] * 20 + [60] * 12), coming(), 90).minutes == 60


def test_a_forecast_is_no_less_than_what_is_foreseen_nor_than_its_days_least() -> None:
    known = history([60] * 12)
    assert forecast(known, coming(foreseen=200)).minutes == 210
    needed = forecast(known, coming(foreseen=100, least_minutes=150))
    assert (needed.minutes, needed.judged, needed.least) == (150, 60, 150)
    assert forecast([], coming(default=100, foreseen=130)).minutes == 135


def test_a_target_of_nothing_leaves_it_to_the_past() -> None:
    assert forecast([], coming(default=0)).minutes == 0
    assert forecast(history([60] * 12), coming(default=0)).minutes == 60


@pytest.mark.parametrize("level", [0, 100, -5])
def test_a_chance_of_all_or_nothing_is_refused(level: int) -> None:
    with pytest.raises(InvalidValueError) as raised:
        forecast([], coming(), level)
    assert raised.value.kind == "invalid_level"


# --- many users

Demand = Iterator[tuple[int, int]]
"""Week after week what was needed, and the working time, in minutes."""


def bursts(chance: Random) -> Demand:
    """Let emergencies come independently of each other, each as long as it takes."""
    often, long = chance.uniform(2, 9), chance.uniform(25, 70)
    while True:
        yield round(sum(chance.expovariate(1 / long) for _ in range(_poisson(chance, often)))), FULL


def streaks(chance: Random) -> Demand:
    """Let a bad week follow a bad one."""
    mean, memory, state = chance.uniform(150, 500), chance.uniform(0.2, 0.6), 0.0
    while True:
        state = memory * state + 0.35 * math.sqrt(1 - memory**2) * chance.gauss(0, 1)
        yield round(mean * math.exp(state)), FULL


def drift(chance: Random) -> Demand:
    """Let demand grow, or go down, by up to one and a half percent a week."""
    mean, slope, week = chance.uniform(150, 450), chance.uniform(-0.015, 0.015), 0
    while True:
        week += 1
        yield round(mean * (1 + slope * week) * chance.lognormvariate(0, 0.35)), FULL


def seasons(chance: Random) -> Demand:
    """Let every fifth week be short, and ask for less."""
    rate, week = chance.uniform(0.06, 0.2), chance.randrange(5)
    while True:
        week += 1
        working = FULL if week % 5 else chance.choice((960, 1440, 1920))
        yield round(working * rate * chance.lognormvariate(0, 0.4)), working


def _poisson(chance: Random, mean: float) -> int:
    limit, count, product = math.exp(-mean), 0, chance.random()
    while product > limit:
        count += 1
        product *= chance.random()
    return count


SHAPES: tuple[Callable[[Random], Demand], ...] = (bursts, streaks, drift, seasons)


class Tally:
    """For each level how often the forecast was enough; and what it cost, as the flat share would have."""

    def __init__(self, shapes: Sequence[Callable[[Random], Demand]], seed: int, users: int = USERS) -> None:
        self.enough = dict.fromkeys(LEVELS, 0)
        self.asked = self.off = self.flat_off = 0
        chance = Random(seed)  # noqa: S311  a simulation, no secret
        for user in range(users):
            self._live(shapes[user % len(shapes)](chance))

    def _live(self, demand: Demand) -> None:
        known: list[WeekDemand] = []
        for number, (needed, working) in zip(range(WEEKS), demand, strict=False):
            week, flat = FIRST.shifted(number), round(0.2 * working)
            if number >= HISTORY:
                self.asked += 1
                margins = {
                    level: forecast(known, Coming(week, working, flat, 0, 15), level).minutes for level in LEVELS
                }
                for level, margin in margins.items():
                    self.enough[level] += needed <= margin
                self.off += abs(needed - margins[80])
                self.flat_off += abs(needed - flat)
            known.append(WeekDemand(week, working, needed, 0))

    def coverage(self, level: int) -> float:
        return 100 * self.enough[level] / self.asked


@pytest.fixture(scope="module")
def tally() -> Tally:
    return Tally(SHAPES, seed=5)


@pytest.mark.parametrize("level", LEVELS)
def test_the_promised_chance_holds_for_two_hundred_users(tally: Tally, level: int) -> None:
    assert tally.asked == USERS * (WEEKS - HISTORY)
    assert abs(tally.coverage(level) - level) <= 5


@pytest.mark.parametrize("shape", SHAPES)
def test_no_shape_of_demand_breaks_the_promise_by_much(shape: Callable[[Random], Demand]) -> None:
    alone = Tally((shape,), seed=7, users=USERS // 2)
    assert all(abs(alone.coverage(level) - level) <= 8 for level in LEVELS)


def test_less_is_wasted_and_less_is_short_than_with_a_fifth_of_the_week(tally: Tally) -> None:
    assert tally.off < 0.8 * tally.flat_off
