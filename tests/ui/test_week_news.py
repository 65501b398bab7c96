"""The week's rhythm on the screen: one notice, its words, its buttons, and when it waits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.errors import StoreBusyError, StoreDamagedError
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services import margin_hand, margin_keeper, rhythm
from respiro.services.ports import Ports
from respiro.ui import rhythm_words
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.week_news import week_news
from support.fakes import MADRID, FakeClock, FakeStore, demo_ports
from support.tray_fakes import FakeNotifier, FakeQuiet, context_of, with_settings

WEEK, NEXT = Week(2026, 48), Week(2026, 49)


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    """The desk that tells news, over the demo's weeks, looked at by hand."""

    def __init__(self, ports: Ports | None = None, *, quiet: FakeQuiet | None = None, **settings: object) -> None:
        self.ports = with_settings(ports or demo_ports(), **settings)
        self.store: FakeStore = self.ports.store
        self.notifier = FakeNotifier()
        self.desk = NewsDesk(context_of(self.ports), self.notifier, quiet=quiet)
        self.asked: list[str] = []
        self.desk.week_requested.connect(lambda week: self.asked.append(f"show {week}"))
        self.desk.plan_requested.connect(lambda week: self.asked.append(f"plan {week}"))

    def look(self, week: Week, day: int, wall: float) -> list[str]:
        """Beat at a wall time; answer the keys of all notices so far."""
        assert isinstance(self.ports.clock, FakeClock)
        self.ports.clock.now = instant(week.days[day], round(wall * 60), MADRID)
        margin_keeper.settle_past(self.ports)
        self.desk.look()
        return [key for key, *_ in self.notifier.notices]

    def plan(self, week: Week) -> None:
        margin_keeper.apply(self.ports, margin_keeper.propose(self.ports, week))


def test_on_friday_afternoon_the_review_and_the_next_weeks_plan_are_offered_in_one_notice_once() -> None:
    rig = Rig()
    assert rig.look(WEEK, 4, 13.9) == []
    assert rig.look(WEEK, 4, 14) == ["review-2026-W48"]
    [(_, headline, body, actions)] = rig.notifier.notices
    assert headline == "Time to look back on the week."
    assert body.endswith(" Next week isn't planned yet.")
    assert " of margin in this week: " in body
    assert [label for _, label in actions] == ["Review the week", "Plan next week"]
    rig.notifier.show()
    rig.notifier.press(actions[0][0])
    rig.notifier.press(actions[1][0])
    assert rig.asked == ["show 2026-W48", "plan 2026-W49"]
    assert rig.look(WEEK, 6, 20) == ["review-2026-W48"]
    assert rig.look(NEXT, 0, 8) == ["review-2026-W48"]
    assert Rig(rig.ports).look(NEXT, 0, 8) == []  # a restart


def test_a_planned_next_week_is_told_with_its_margin_and_not_offered() -> None:
    rig = Rig()
    rig.plan(NEXT)
    rig.look(WEEK, 4, 15)
    [(_, _, body, actions)] = rig.notifier.notices
    assert body.endswith(" Next week has 6 h 30 of margin.")
    assert [label for _, label in actions] == ["Review the week"]


def test_a_late_offer_speaks_of_last_week_and_plans_the_one_that_begins() -> None:
    rig = Rig()
    rig.look(NEXT, 0, 8)
    [(_, headline, body, actions)] = rig.notifier.notices
    assert headline == "Time to look back on last week."
    assert body.startswith("You kept ")
    assert body.endswith(" This week isn't planned yet.")
    assert [label for _, label in actions] == ["Review the week", "Plan this week"]
    rig.notifier.press(actions[1][0])
    assert rig.asked == ["plan 2026-W49"]


def test_a_late_offer_after_planning_tells_the_weeks_margin() -> None:
    rig = Rig()
    rig.plan(NEXT)
    rig.look(NEXT, 0, 8)
    assert rig.notifier.texts[0].endswith(" This week has 6 h 30 of margin.")


def test_as_the_weeks_work_begins_its_margin_is_said_once() -> None:
    rig = Rig(remind_to_plan=False)
    rig.plan(NEXT)
    begin = rhythm.week_begin(rig.ports, NEXT)
    assert rig.look(NEXT, 0, 8.9) == []
    assert rig.look(NEXT, 0, 9) == ["week-2026-W49"]
    [(_, headline, body, actions)] = rig.notifier.notices
    first = begin.blocks[0].period.start.astimezone(MADRID)
    assert headline == f"This week has 6 h 30 of margin in {len(begin.blocks)} block(s)."
    assert first.date() == NEXT.days[0]
    assert body == f"The first is today at {first:%H:%M}."
    rig.notifier.show()
    rig.notifier.press(actions[0][0])
    assert rig.asked == ["show 2026-W49"]
    assert rig.look(NEXT, 0, 18) == ["week-2026-W49"]
    assert rig.look(NEXT, 1, 9) == ["week-2026-W49"]


@pytest.mark.parametrize(
    ("day", "wall", "said"),
    [
        (0, 9.5, "The first is today at 12:00."),
        (0, 12.5, "You are in one now, until 13:00."),
        (0, 15, "The next is tomorrow at 12:00."),
        (1, 20, "The next is Friday at 12:00."),
        (4, 20, ""),
    ],
)
def test_the_next_block_is_named_as_people_do(day: int, wall: float, said: str) -> None:
    rig = Rig()
    margin_hand.release_block(rig.ports, _added(rig, 0, 18))
    for added in (0, 1, 4):
        _added(rig, added, 12)
    now = instant(NEXT.days[day], round(wall * 60), MADRID)
    clock = FakeClock(now)
    begin = rhythm.week_begin(replace(rig.ports, clock=clock), NEXT)
    assert rhythm_words.begin_notice("key", begin, now, MADRID).body == said


def _added(rig: Rig, day: int, hour: int) -> str:
    start = instant(NEXT.days[day], hour * 60, MADRID)
    done = margin_hand.add_block(rig.ports, margin_keeper.Period.lasting(start, 60))
    return done.before[0][0]


def test_an_unplanned_week_is_offered_as_its_work_begins_and_not_again() -> None:
    rig = Rig()
    rig.look(WEEK, 4, 14)
    rig.notifier.show()  # and left alone
    assert rig.look(NEXT, 0, 9) == ["review-2026-W48", "week-2026-W49"]
    (_, headline, body, actions) = rig.notifier.notices[-1]
    assert (headline, body) == ("This week has no margin yet.", "Planning it takes one click.")
    assert [label for _, label in actions] == ["Plan this week"]
    rig.notifier.show()
    rig.notifier.press(actions[0][0])
    assert rig.asked == ["plan 2026-W49"]
    for day, wall in ((0, 12), (0, 23), (1, 9), (3, 12)):
        assert len(rig.look(NEXT, day, wall)) == 2


def test_margin_that_was_only_put_there_by_hand_is_said_with_the_offer_of_a_plan() -> None:
    rig = Rig(remind_to_plan=False)
    _added(rig, 4, 12)
    rig.look(NEXT, 0, 9)
    [(_, headline, body, actions)] = rig.notifier.notices
    assert headline.startswith("This week has 1 h of margin in 1 ")
    assert body == "The first is Friday at 12:00."
    assert [label for _, label in actions] == ["Show the week", "Plan this week"]


def test_a_week_that_lost_its_margin_says_so() -> None:
    rig = Rig(remind_to_plan=False)
    rig.plan(NEXT)
    for block in rhythm.week_begin(rig.ports, NEXT).blocks:
        margin_hand.release_block(rig.ports, block.uid)
    rig.look(NEXT, 0, 9)
    [(_, headline, body, actions)] = rig.notifier.notices
    assert (headline, body) == ("This week has no margin left.", "Meetings took it, or you gave it back.")
    assert [label for _, label in actions] == ["Show the week"]


@pytest.mark.parametrize(("week", "day", "key"), [(WEEK, 4, "review-2026-W48"), (NEXT, 0, "week-2026-W49")])
def test_both_wait_while_the_user_is_in_a_window_of_ours(qtbot: QtBot, week: Week, day: int, key: str) -> None:
    rig = Rig()
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert rig.look(week, day, 15) == []
    assert not rig.desk.is_waiting
    window.hide()
    assert rig.look(week, day, 16) == [key]


def test_both_wait_for_the_end_of_the_peace_and_pass_with_their_time() -> None:
    quiet = FakeQuiet(on=True)
    rig = Rig(quiet=quiet)
    assert rig.look(WEEK, 4, 15) == []
    assert rig.desk.is_waiting
    quiet.on = False
    assert rig.look(WEEK, 5, 11) == ["review-2026-W48"]
    rig.notifier.show()
    quiet.on = True
    rig.look(NEXT, 0, 10)
    quiet.on = False
    assert rig.look(NEXT, 1, 10) == ["review-2026-W48"]
    assert not rig.desk.is_waiting


def test_nothing_is_noted_before_it_was_on_the_screen() -> None:
    rig = Rig()
    rig.look(WEEK, 4, 15)
    again = Rig(rig.ports)
    assert again.look(WEEK, 4, 16) == ["review-2026-W48"]
    again.notifier.show()
    assert Rig(rig.ports).look(WEEK, 4, 17) == []


def test_what_has_to_wait_is_not_written_with_each_beat(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[datetime] = []
    week_end = rhythm.week_end
    monkeypatch.setattr(rhythm, "week_end", lambda ports, week: written.append(ports.clock()) or week_end(ports, week))
    quiet = FakeQuiet(on=True)
    rig = Rig(quiet=quiet)
    for minute in range(10):
        rig.look(WEEK, 4, 15 + minute / 60)
    assert written == []
    quiet.on = False
    rig.look(WEEK, 4, 16)
    assert len(written) == 1


class _Counting:
    """A store that counts what it is asked."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Any:
        self.asked.append(name)
        return getattr(self._store, name)


def test_a_beat_without_anything_to_tell_costs_two_notes() -> None:
    rig = Rig()
    rig.look(WEEK, 4, 15)
    rig.notifier.show()
    rig.look(NEXT, 0, 10)
    rig.notifier.show()
    for day, wall in ((0, 12.0), (3, 12.0), (4, 13.0)):
        clock = FakeClock(instant(NEXT.days[day], round(wall * 60), MADRID))
        counting: Any = _Counting(rig.store)
        assert week_news(replace(rig.ports, store=counting, clock=clock)) is None
        assert counting.asked == ["note", "note"]


@pytest.mark.parametrize(("error", "told"), [(StoreBusyError("store_busy"), 0), (StoreDamagedError("damaged"), 1)])
def test_what_can_not_be_written_now_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, error: Exception, told: int
) -> None:
    rig = Rig()

    def fail(*_: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(rhythm, "week_end", fail)
        rig.look(WEEK, 4, 15)
        rig.desk.tell("bug", "Something else.")
        faults = [key for key, *_ in rig.notifier.notices if key.startswith("fault")]
        assert len(faults) == told
        assert [key for key, *_ in rig.notifier.notices].count("bug") == 1
    assert rig.look(WEEK, 4, 16)[-1] == "review-2026-W48"
