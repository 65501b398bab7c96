"""The week's rhythm: each offer once a week, never before its time, never lost to a machine that was off for hours."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.domain.errors import RespiroError
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import instant, parse_ranges
from respiro.services import margin_hand, margin_keeper, rhythm
from respiro.services.ports import Ports, Source
from respiro.services.settings import Settings, from_texts
from support.fake_calls import ports_on
from support.fakes import FakeClock, FakeStore

MADRID = ZoneInfo("Europe/Madrid")
WEEK = Week(2026, 47)
NEXT = Week(2026, 48)
FRIDAY, MONDAY = WEEK.days[4], NEXT.days[0]


def desk(
    day: date, wall: float, *, at_home: bool = True, holidays: dict[date, str] | None = None, **texts: str
) -> Ports:
    """Return ports at a wall time, in hours, of a day in Madrid; at home if a calendar was brought in."""
    store = FakeStore(holidays=holidays)
    clock = FakeClock(instant(day, round(wall * 60), MADRID))
    named = {name.replace("__", "."): text for name, text in texts.items()}
    ports = ports_on(store, from_texts(named, Settings()), clock, MADRID)
    if at_home:
        store.add_source(Source(1, "Work", "/work.ics", clock(), 1, 0))
    return ports


def go_to(ports: Ports, day: date, wall: float) -> None:
    assert isinstance(ports.clock, FakeClock)
    ports.clock.now = instant(day, round(wall * 60), MADRID)


def planned(ports: Ports, week: Week) -> int:
    """Plan a week; answer the minutes of margin it has now."""
    margin_keeper.apply(ports, margin_keeper.propose(ports, week))
    return sum(block.minutes for block in rhythm.week_begin(ports, week).blocks)


# --- the review


@pytest.mark.parametrize(
    ("day", "wall", "offered"),
    [
        (FRIDAY, 13 + 59 / 60, None),
        (FRIDAY, 14, WEEK),
        (WEEK.days[5], 0, WEEK),
        (WEEK.days[6], 23 + 59 / 60, WEEK),
        (MONDAY, 0, WEEK),
        (MONDAY, 8 + 59 / 60, WEEK),
        (MONDAY, 9, None),
        (NEXT.days[4], 13, None),
    ],
)
def test_the_review_is_offered_from_friday_afternoon_until_work_begins(
    day: date, wall: float, offered: Week | None
) -> None:
    assert rhythm.week_to_review(desk(day, wall)) == offered


def test_the_review_is_offered_once_also_after_a_planned_week() -> None:
    ports = desk(FRIDAY, 14)
    planned(ports, NEXT)
    assert rhythm.week_to_review(ports) == WEEK
    rhythm.mark_review_offered(ports, WEEK)
    for day, wall in ((FRIDAY, 14), (WEEK.days[6], 20), (MONDAY, 8)):
        go_to(ports, day, wall)
        assert rhythm.week_to_review(ports) is None
    go_to(ports, NEXT.days[4], 14)
    assert rhythm.week_to_review(ports) == NEXT


def test_the_review_has_the_day_and_the_time_that_were_set() -> None:
    chosen = {"review__day": "thursday", "review__time": "16:30"}
    assert rhythm.week_to_review(desk(WEEK.days[3], 16.25, **chosen)) is None
    assert rhythm.week_to_review(desk(WEEK.days[3], 16.5, **chosen)) == WEEK


def test_a_review_before_the_weeks_work_is_not_mistaken_for_the_last_weeks() -> None:
    ports = desk(NEXT.days[0], 8.5, review__day="monday", review__time="08:00")
    assert rhythm.week_to_review(ports) == NEXT
    go_to(ports, NEXT.days[0], 7.5)
    assert rhythm.week_to_review(ports) == WEEK


def test_the_late_offer_waits_for_the_first_working_hour_after_a_holiday() -> None:
    ports = desk(MONDAY, 12, holidays={MONDAY: "A holiday"})
    assert rhythm.week_to_review(ports) == WEEK
    go_to(ports, NEXT.days[1], 9)
    assert rhythm.week_to_review(ports) is None


def test_a_week_away_leaves_the_late_offer_open() -> None:
    ports = desk(NEXT.days[2], 12, work__days_off="2026-11-23/2026-11-29")
    assert rhythm.week_to_review(ports) == WEEK


@pytest.mark.parametrize("told", ["the review", "the beginning"])
def test_who_has_nothing_yet_is_left_alone(told: str) -> None:
    if told == "the review":
        assert rhythm.week_to_review(desk(FRIDAY, 15, at_home=False)) is None
    else:
        assert rhythm.week_to_begin(desk(MONDAY, 10, at_home=False)) is None


def test_who_planned_without_a_calendar_is_offered_the_review() -> None:
    ports = desk(FRIDAY, 13, at_home=False)
    margin_hand.add_block(ports, Period.lasting(instant(FRIDAY, 16 * 60, MADRID), 60))
    go_to(ports, FRIDAY, 14)
    assert rhythm.week_to_review(ports) == WEEK


def test_both_can_be_switched_off() -> None:
    assert rhythm.week_to_review(desk(FRIDAY, 15, tell__plan_week="no")) is None
    assert rhythm.week_to_begin(desk(MONDAY, 10, tell__week_begins="no")) is None


def test_the_offer_tells_whether_next_week_is_planned() -> None:
    ports = desk(FRIDAY, 14)
    end = rhythm.week_end(ports, WEEK)
    assert (end.view.week, end.after, end.after_is_planned, end.after_minutes) == (WEEK, NEXT, False, 0)
    assert not end.after_has_begun
    minutes = planned(ports, NEXT)
    end = rhythm.week_end(ports, WEEK)
    assert (end.after_is_planned, end.after_minutes) == (True, minutes)
    go_to(ports, MONDAY, 8)
    assert rhythm.week_end(ports, WEEK).after_has_begun


def test_a_week_that_the_version_before_has_offered_is_not_offered_again() -> None:
    ports = desk(FRIDAY, 15)
    ports.store.put_note("week_offered", str(NEXT))
    assert rhythm.week_to_review(ports) is None


# --- the beginning


@pytest.mark.parametrize(
    ("day", "wall", "told"),
    [
        (MONDAY, 8 + 59 / 60, None),
        (MONDAY, 9, NEXT),
        (MONDAY, 23 + 59 / 60, NEXT),
        (NEXT.days[1], 0, None),
        (NEXT.days[1], 12, None),
        (NEXT.days[5], 12, None),
    ],
)
def test_the_margin_is_said_from_when_work_begins_until_the_end_of_that_day(
    day: date, wall: float, told: Week | None
) -> None:
    assert rhythm.week_to_begin(desk(day, wall)) == told


def test_after_a_holiday_the_week_begins_on_tuesday() -> None:
    ports = desk(MONDAY, 12, holidays={MONDAY: "A holiday"})
    assert rhythm.week_to_begin(ports) is None
    go_to(ports, NEXT.days[1], 8.5)
    assert rhythm.week_to_begin(ports) is None
    go_to(ports, NEXT.days[1], 9)
    assert rhythm.week_to_begin(ports) == NEXT


def test_on_days_off_nothing_is_said_and_after_them_the_week_begins() -> None:
    ports = desk(NEXT.days[2], 12, work__days_off="2026-11-23/2026-11-25")
    assert rhythm.week_to_begin(ports) is None
    go_to(ports, NEXT.days[3], 9.5)
    assert rhythm.week_to_begin(ports) == NEXT


def test_the_margin_is_counted_with_what_lies_ahead() -> None:
    ports = desk(FRIDAY, 14)
    minutes = planned(ports, NEXT)
    go_to(ports, MONDAY, 9)
    begin = rhythm.week_begin(ports, NEXT)
    assert (begin.minutes, begin.ahead, begin.is_planned) == (minutes, begin.blocks, True)
    go_to(ports, MONDAY, 20)
    later = rhythm.week_begin(ports, NEXT)
    assert later.blocks == begin.blocks
    assert 0 < len(later.ahead) < len(begin.ahead)


def test_a_week_whose_margin_was_given_back_was_planned_all_the_same() -> None:
    ports = desk(FRIDAY, 14)
    planned(ports, NEXT)
    for block in rhythm.week_begin(ports, NEXT).blocks:
        margin_hand.release_block(ports, block.uid)
    begin = rhythm.week_begin(ports, NEXT)
    assert (begin.minutes, begin.blocks, begin.is_planned) == (0, (), True)


def test_an_unplanned_week_is_offered_once_as_work_begins_after_an_ignored_friday() -> None:
    ports = desk(FRIDAY, 14)
    rhythm.mark_review_offered(ports, WEEK)
    go_to(ports, MONDAY, 9)
    assert rhythm.week_to_begin(ports) == NEXT
    assert not rhythm.week_begin(ports, NEXT).is_planned
    rhythm.mark_begin_told(ports, NEXT)
    for hour in range(9, 24):
        go_to(ports, MONDAY, hour)
        assert rhythm.week_to_begin(ports) is None


def test_the_same_offer_is_not_made_twice_on_one_morning() -> None:
    ports = desk(MONDAY, 8.75)
    rhythm.mark_review_offered(ports, WEEK)
    go_to(ports, MONDAY, 9)
    assert rhythm.week_to_begin(ports) is None


def test_a_planned_week_is_told_of_also_after_a_late_offer() -> None:
    ports = desk(MONDAY, 8.75)
    planned(ports, NEXT)
    rhythm.mark_review_offered(ports, WEEK)
    go_to(ports, MONDAY, 9)
    assert rhythm.week_to_begin(ports) == NEXT


def test_what_was_told_while_the_clock_was_wrong_puts_nothing_off() -> None:
    ports = desk(FRIDAY, 14)
    rhythm.mark_review_offered(ports, WEEK)
    wrong = Week(2100, 10)
    go_to(ports, wrong.days[4], 15)
    assert rhythm.week_to_review(ports) == wrong
    rhythm.mark_review_offered(ports, wrong)
    go_to(ports, FRIDAY, 15)
    assert rhythm.week_to_review(ports) is None
    go_to(ports, NEXT.days[4], 15)
    assert rhythm.week_to_review(ports) == NEXT


# --- by chance

ZONES = ("Europe/Madrid", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe", "UTC")
STARTS = [datetime(2026, month, day, tzinfo=UTC) for month, day in ((3, 5), (3, 25), (10, 22), (10, 31), (12, 23))]


@dataclass
class Simulation:
    """A machine that is on and off, whose clock and zone change, and what it has told when."""

    ports: Ports
    reviews: list[Week] = field(default_factory=list)
    begins: list[Week] = field(default_factory=list)
    spared: list[Week] = field(default_factory=list)
    """Weeks without margin whose planning was offered late, on the day on which they would be told of."""

    def beat(self) -> None:
        """Tell what is due, as the tray would; a restart keeps nothing but the store."""
        ports, now = self.ports, self.ports.clock()
        due = (review_is_due(ports, now), begin_is_due(ports, now))
        week = rhythm.week_to_review(ports)
        assert (week is None) is (due[0] is None or due[0] in self.reviews), (now, due[0])
        if week is not None:
            assert week == due[0]
            self.reviews.append(week)
            end = rhythm.week_end(ports, week)
            if end.after_has_begun and not (end.after_is_planned or end.after_minutes):
                self.spared.append(end.after)
            rhythm.mark_review_offered(ports, week)
            return
        week = rhythm.week_to_begin(ports)
        assert (week is None) is (due[1] is None or due[1] in (*self.begins, *self.spared)), (now, due[1])
        if week is not None:
            assert week == due[1]
            self.begins.append(week)
            rhythm.mark_begin_told(ports, week)


def working_days(ports: Ports, week: Week) -> list[date]:
    free = ports.settings.days_off
    holidays = ports.store.holidays(week.days[0], week.days[-1] + timedelta(days=1))
    return [
        day
        for day in week.days
        if ports.settings.hours[day.weekday()] and day not in holidays and not any(day in days for days in free)
    ]


def wall(ports: Ports, day: date, minute: int) -> datetime:
    """Return an instant as the standard library counts it: an independent reading of wall times."""
    naive = datetime(day.year, day.month, day.day, minute // 60, minute % 60)  # noqa: DTZ001  its zone comes next
    return naive.replace(tzinfo=ports.zone).astimezone(UTC)


def review_is_due(ports: Ports, now: datetime) -> Week | None:
    """Say by the calendar alone whose review is to be offered at an instant."""
    today = now.astimezone(ports.zone).date()
    for week in (Week.of(today), Week.of(today - timedelta(days=7))):
        if now < wall(ports, week.days[ports.settings.review_day], ports.settings.review_time):
            continue
        work = working_days(ports, week.shifted(1))
        if not work or now < wall(ports, work[0], ports.settings.hours[work[0].weekday()][0].start):
            return week
    return None


def begin_is_due(ports: Ports, now: datetime) -> Week | None:
    today = now.astimezone(ports.zone).date()
    work = working_days(ports, Week.of(today))
    if not work or work[0] != today:
        return None
    return Week.of(today) if now >= wall(ports, today, ports.settings.hours[today.weekday()][0].start) else None


@st.composite
def lives(draw: st.DrawFn) -> tuple[Simulation, list[tuple[str, object]]]:
    """Return a user, and what happens to their machine."""
    start = draw(st.sampled_from(STARTS))
    chosen = replace(
        Settings(),
        review_day=draw(st.integers(0, 6)),
        review_time=draw(st.sampled_from([0, 2 * 60 + 30, 9 * 60, 14 * 60, 23 * 60 + 59])),
        days_off=from_texts({"work.days_off": draw(st.sampled_from(DAYS_OFF))}).days_off,
        hours={**Settings().hours, 0: parse_ranges(draw(st.sampled_from(["", "07:30-12:00", "00:00-24:00"])))},
    )
    store = FakeStore(holidays={date(2026, 11, 2): "A holiday", date(2026, 3, 30): "Another"})
    store.add_source(Source(1, "Work", "/work.ics", start, 1, 0))
    ports = ports_on(store, chosen, FakeClock(start), ZoneInfo(draw(st.sampled_from(ZONES))))
    happens = st.one_of(
        st.tuples(st.just("on"), st.integers(1, 40)),
        st.tuples(st.just("off"), st.integers(1, 24 * 9)),
        st.tuples(st.just("jump"), st.integers(-24 * 20, 24 * 20)),
        st.tuples(st.just("zone"), st.sampled_from(ZONES)),
        st.tuples(st.just("plan"), st.integers(0, 7)),
    )
    return Simulation(ports), draw(st.lists(happens, min_size=5, max_size=40))


DAYS_OFF = ("", "2026-11-02", "2026-10-26/2026-11-08", "2026-03-27/2026-03-31")


@settings(max_examples=150)
@given(lives())
def test_each_offer_comes_once_a_week_in_its_time_whatever_the_clock_does(
    life: tuple[Simulation, list[tuple[str, object]]],
) -> None:
    simulation, happens = life
    clock = simulation.ports.clock
    assert isinstance(clock, FakeClock)
    for what, value in happens:
        if what == "zone":
            simulation.ports = replace(simulation.ports, zone=ZoneInfo(str(value)))
        elif what == "plan":
            plan_now(simulation.ports, int(str(value)))
        elif what == "on":
            for _half_hour in range(int(str(value))):
                simulation.beat()
                clock.advance(minutes=30)
        else:
            clock.advance(hours=int(str(value)))
        simulation.beat()
        simulation.beat()
    assert len(simulation.reviews) == len(set(simulation.reviews))
    assert len(simulation.begins) == len(set(simulation.begins))


def plan_now(ports: Ports, days: int) -> None:
    """Have margin in so many days: an unplanned week is told of differently."""
    with suppress(RespiroError):
        margin_hand.add_block(ports, Period.lasting(ports.clock() + timedelta(days=days), 15))


def test_a_machine_that_is_on_in_working_hours_only_misses_nothing() -> None:
    ports = desk(date(2026, 3, 2), 8.5)
    simulation = Simulation(ports)
    weeks = [Week(2026, 10).shifted(number) for number in range(40)]
    for week in weeks:
        for day in week.days[:5]:
            for hour in (8.5, 9.25, 15, 17.5):
                go_to(ports, day, hour)
                simulation.beat()
    assert simulation.reviews[1:] == weeks
    assert simulation.begins == weeks[1:]
