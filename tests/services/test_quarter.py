"""A quarter lived through the services: its reviews say what its own log adds up to, and no minute is ever lost."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from respiro.domain.margins import MarginBlock
from respiro.domain.plan_b import DecisionKind
from respiro.domain.review import WeekReview, minutes_by_block
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services.review.report import week_report
from respiro.services.review.week import reviews
from support.fakes import MADRID
from support.quarter import live
from support.quarter_agenda import in_memory, on_disk
from support.quarter_cast import monday_of, weeks
from support.quarter_log import minute
from support.quarter_scene import Scene
from support.quarter_told import told
from support.quarter_totals import Totals

SEEDS = range(4)


@dataclass
class Lived:
    """A quarter that was lived: what was found wrong on the way, and what each week's review said as it ended."""

    totals: Totals = field(default_factory=Totals)
    wrong: list[str] = field(default_factory=list)
    steps: int = 0
    said: dict[Week, tuple[Any, Any]] = field(default_factory=dict)
    taken: int = 0
    scene: Scene | None = None

    def see(self, scene: Scene) -> None:
        """Look at the books after a step; at a week's end, at its whole review."""
        self.steps += 1
        week = Week.of(scene.today)
        of_weeks = reviews(scene.ports, week.shifted(1), 3)
        self.wrong += [f"{scene.now} {found}" for one in of_weeks for found in unbalanced(one)]
        self.wrong += [f"{scene.now} {found}" for one in of_weeks for found in twice_or_never(scene, one)]
        last = week.shifted(-1)
        if last in weeks() and last not in self.said:
            self.said[last] = (told(week_report(scene.ports, last)), self.expected(scene, last))

    def expected(self, scene: Scene, week: Week) -> Any:
        """Return what a week's review must say now."""
        self.totals.take(scene.log.facts[self.taken :])
        self.taken = len(scene.log.facts)
        return self.totals.week(week.monday, minute(scene.now))


def unbalanced(review: WeekReview) -> Iterator[str]:
    """Yield where a week's figures don't add up."""
    total = review.total
    if total.planned != total.used + total.blank + total.left + total.eaten + total.released:
        yield f"{review.week}: {total}"
    if min(total.used, total.blank, total.left, total.eaten) < 0:
        yield f"{review.week}: less than nothing in {total}"


def twice_or_never(scene: Scene, review: WeekReview) -> Iterator[str]:
    """Yield the blocks of a week whose minutes are not booked exactly once."""
    store, days = scene.ports.store, review.week.days
    ledger = store.ledger(days[0], days[-1].fromordinal(days[-1].toordinal() + 1))
    booked = minutes_by_block(ledger)
    for block in store.blocks(review.week.period(scene.ports.zone)):
        used = sorted(use.period for use in review.uses if use.block_uid == block.uid)
        if any(one.end > other.start for one, other in pairwise(used)):
            yield f"{block}: used twice"
        if sum(period.minutes for period in used) > booked.get(block.uid, 0):
            yield f"{block}: more used than there is"
        if booked.get(block.uid, 0) not in _possible(block):
            yield f"{block}: {booked.get(block.uid, 0)} minutes booked"


def _possible(block: MarginBlock) -> range:
    """Return what a block's bookings may add up to: a settled one may have lost some to meetings."""
    if not block.is_there:
        return range(1)
    return range(block.minutes + 1) if block.state.value == "settled" else range(block.minutes, block.minutes + 1)


@cache
def lived(seed: int) -> Lived:
    """Live a quarter in memory, once for all tests."""
    result = Lived()
    result.scene = live(*in_memory(), seed, result.see)
    return result


def scene_of(seed: int) -> Scene:
    """Return a quarter that is over."""
    scene = lived(seed).scene
    assert scene is not None
    return scene


@pytest.mark.parametrize("seed", SEEDS)
def test_twelve_reviews_say_what_the_log_adds_up_to(seed: int) -> None:
    quarter, scene = lived(seed), scene_of(seed)
    for week in weeks():
        assert told(week_report(scene.ports, week)) == quarter.expected(scene, week), week


@pytest.mark.parametrize("seed", SEEDS)
def test_each_week_is_reviewed_rightly_as_it_ends(seed: int) -> None:
    said = lived(seed).said
    assert tuple(said) == weeks()[: len(said)]
    assert len(said) >= len(weeks()) - 1
    for week, (shown, expected) in said.items():
        assert shown == expected, week


@pytest.mark.parametrize("seed", SEEDS)
def test_at_every_step_each_minute_of_margin_is_in_exactly_one_place(seed: int) -> None:
    quarter = lived(seed)
    assert quarter.steps > 400
    assert quarter.wrong == []


def test_the_store_on_disk_lives_the_same_weeks(tmp_path: Path) -> None:
    calendars = on_disk(tmp_path), in_memory()
    until = instant(monday_of(7), 8 * 60, MADRID)  # summer time is over by then
    stored, kept = (live(*one, 0, until=until) for one in calendars)
    assert stored.log.facts == kept.log.facts
    for week in weeks()[:7]:
        assert told(week_report(stored.ports, week)) == told(week_report(kept.ports, week))
    stored.ports.store.close()


def test_the_quarters_hold_everything_that_reviews_are_about() -> None:
    facts = [fact for seed in SEEDS for fact in scene_of(seed).log.facts]
    happened = Counter(fact.what for fact in facts)
    assert {fact["kind"] for fact in facts if fact.what == "decided"} == set(DecisionKind)
    assert {fact["cause"] for fact in facts if fact.what == "blocks"} == {"plan", "heal", "settle", "hand", "decide"}
    for what in ("corrected", "taken back", "waits", "reopened", "meeting gone", "day off", "client asked", "mark"):
        assert happened[what] > 1, what
    said = [shown for seed in SEEDS for shown, _expected in lived(seed).said.values()]
    people = [one for shown in said for one in shown["people"].values()]
    for kind in ("planned", "used", "blank", "eaten", "released"):
        assert sum(shown["total"].get(kind, 0) > 0 for shown in said) > 10, kind
    assert {kind for shown in said for kind, _source in shown["uses"].values()} == {"request", "call_back", "by_hand"}
    assert any(one["exceptions"] > one["allowed"] for one in people)
    for promise in ("promises", "calls"):
        kept, total = (sum(one[promise][place] for one in people) for place in (0, 1))
        assert 20 < kept < total - 20, promise
