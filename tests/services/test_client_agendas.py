"""Clients' agendas, wherever it is asked when a client can be reached."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from adapters.store.subscriptions import subscription
from respiro.domain.agenda import Attendee, EventStatus, OccurrenceId, PartStat, Transp
from respiro.domain.calls import Caller, SnoozeKind
from respiro.domain.clients import Client, Tier
from respiro.domain.margins import Placement
from respiro.domain.period import Period
from respiro.domain.plan_b import WhyNot
from respiro.domain.week import Week
from respiro.domain.work_time import WEEKDAYS, parse_ranges
from respiro.services import margin_keeper
from respiro.services.call_time import client_hours
from respiro.services.plan_b import triage
from respiro.services.plan_b.office import office
from respiro.services.plan_b.opening import Answers, NewRequest, drafted
from respiro.services.ports import Ports, Source
from support.call_desk import MONDAY, at, block_on, desk, missed, option
from support.fakes import MADRID, FakeStore, meeting

WEEK = Week(2026, 48)
TUESDAY = MONDAY + timedelta(days=1)
HOURS = {f"work__{day}": "9:00-14:00" for day in WEEKDAYS[:5]}
ANA = Client("ana", "Ana", Tier.A, dict.fromkeys(range(5), parse_ranges("09:00-14:00")), emails=("Ana@Nest.example",))
BARE = Client("ana", "Ana", Tier.A)


def shared(client: Client = ANA, now: datetime | None = None, **settings: str) -> Ports:
    """Return a desk with a client who shares an agenda with nothing in it yet."""
    ports = desk(now or at(MONDAY, "08:00"), [client], **{**HOURS, **settings})  # type: ignore[arg-type]  # settings by name
    store = fake(ports)
    store.add_source(Source(7, "Ana's", "", ports.clock(), 1, 0))
    store.put_subscription(subscription("Ana's", client_id=client.id), None)
    store.add_events(replace(meeting(MONDAY, "6:00", 5, "The store has days now"), transp=Transp.TRANSPARENT))
    return ports


def fake(ports: Ports) -> FakeStore:
    assert isinstance(ports.store, FakeStore)
    return ports.store


def busy(ports: Ports, day: date, wall: str, minutes: int, **more: Any) -> None:
    found = meeting(day, wall, minutes, "Theirs")
    fake(ports).add_events(replace(found, id=OccurrenceId("Ana's", f"{day} {wall}"), **more))


def walls(periods: tuple[Period, ...] | list[Period] | None, day: date = MONDAY) -> list[str] | None:
    if periods is None:
        return None
    spans = [(one.start.astimezone(MADRID), one.end.astimezone(MADRID)) for one in periods]
    return [f"{start:%H:%M}-{end:%H:%M}" for start, end in spans if start.date() == day]


def reached(ports: Ports, day: date = MONDAY) -> list[str] | None:
    return walls(client_hours(ports, ports.store.clients()[0], ports.clock()), day)


def test_margin_lies_where_the_client_is_free_and_the_next_plan_follows_their_agenda() -> None:
    ports = shared(margin__target="60", margin__daily_minimum="0", margin__preferred="")
    for day in WEEK.days:
        busy(ports, day, "9:00", 240)
    plan = margin_keeper.propose(ports, WEEK)
    assert {name for edit in plan.edits if edit.placement for name in named(edit.placement)} == {"Ana"}
    assert {block.period.start.astimezone(MADRID).hour for block in plan.blocks} == {13}
    for day in WEEK.days:
        busy(ports, day, "13:00", 60)
    fake(ports).events = {key: one for key, one in fake(ports).events.items() if key.uid != f"{TUESDAY} 9:00"}
    free = Period(at(TUESDAY, "09:00"), at(TUESDAY, "13:00"))
    moved = margin_keeper.propose(ports, WEEK).blocks
    assert sum(block.minutes for block in moved) == 60
    assert all(free.contains(block.period) for block in moved)


def test_margin_that_is_there_does_not_follow_an_agenda_by_itself() -> None:
    ports = shared()
    margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    for block in margin_keeper.standing_blocks(ports, WEEK.period(MADRID)):
        start = block.period.start.astimezone(MADRID)
        busy(ports, start.date(), f"{start:%H:%M}", block.minutes)
    assert margin_keeper.heal_weeks(ports) == []


def named(placement: Placement) -> list[str]:
    return [share.name for share in placement.clients]


@pytest.mark.parametrize(
    ("more", "is_free"),
    [
        ({}, False),
        ({"status": EventStatus.TENTATIVE}, False),
        ({"all_day": True}, False),
        ({"status": EventStatus.CANCELLED}, True),
        ({"transp": Transp.TRANSPARENT}, True),
        ({"attendees": (Attendee("ana@nest.example", PartStat.DECLINED),)}, True),
        ({"attendees": (Attendee("luis@nest.example", PartStat.DECLINED),)}, False),
    ],
)
def test_only_what_takes_their_time_takes_it(more: dict[str, Any], *, is_free: bool) -> None:
    ports = shared()
    busy(ports, MONDAY, "10:00", 60, **more)
    assert reached(ports) == (["09:00-14:00"] if is_free else ["09:00-10:00", "11:00-14:00"])


def test_their_way_to_a_meeting_takes_their_time_too() -> None:
    ports = shared()
    busy(ports, MONDAY, "10:00", 60, travel_minutes=30)
    assert reached(ports) == ["09:00-09:30", "11:00-14:00"]


def test_of_one_without_hours_the_users_working_time_is_the_base() -> None:
    ports = shared(BARE)
    busy(ports, MONDAY, "10:00", 60)
    assert reached(ports) == ["09:00-10:00", "11:00-14:00"]
    windows = margin_keeper.week_to_plan(ports, WEEK).windows
    assert walls([one.period for one in windows]) == ["09:00-10:00", "11:00-14:00"]
    assert walls([one.period for one in windows], WEEK.days[6]) == []


def test_nothing_is_known_of_one_without_hours_or_agenda() -> None:
    ports = shared(BARE)
    (one,) = ports.store.subscriptions()
    ports.store.remove_source(one.calendar)
    assert reached(ports) is None
    assert margin_keeper.week_to_plan(ports, WEEK).windows == ()


def test_beyond_the_days_that_are_stored_only_hours_say_anything() -> None:
    ports = shared(BARE)
    fake(ports).events.clear()
    assert reached(ports) is None
    ports.store.put_client(ANA)
    assert reached(ports) == ["09:00-14:00"]


def test_no_agenda_of_a_client_costs_one_question() -> None:
    ports = shared()
    asked: list[str] = []
    ports.store.remove_source("Ana's")
    store = fake(ports)

    def noting(name: str, of: Callable[..., Any]) -> Callable[..., Any]:
        def note(*args: Any) -> Any:
            asked.append(name)
            return of(*args)

        return note

    for name in ("client_occurrences", "horizon", "subscriptions", "holidays"):
        setattr(store, name, noting(name, getattr(store, name)))
    client_hours(ports, ANA, ports.clock())
    assert asked == ["client_occurrences"]


def test_an_agenda_in_another_zone_reaches_into_the_users_day() -> None:
    kiritimati = ZoneInfo("Pacific/Kiritimati")
    ports = shared(replace(ANA, hours={1: parse_ranges("00:00-04:00")}, zone=kiritimati))
    assert reached(ports) == ["11:00-15:00"]
    busy(ports, MONDAY, "12:00", 120)
    assert reached(ports) == ["11:00-12:00", "14:00-15:00"]


def test_a_call_back_is_put_off_until_the_client_is_free() -> None:
    ports = shared(now=at(MONDAY, "09:30"))
    busy(ports, MONDAY, "9:15", 90)
    block_on(ports, MONDAY, "10:00", 60)
    block_on(ports, MONDAY, "12:00", 60)
    one = missed(ports, Caller("Ana", client_id="ana"))
    hour, margin = option(ports, one, SnoozeKind.CLIENT_HOUR), option(ports, one, SnoozeKind.MARGIN)
    assert hour is not None
    assert hour.until == at(MONDAY, "10:45")
    assert margin is not None
    assert margin.until == at(MONDAY, "10:45")


def test_an_emergency_is_fitted_where_the_client_is_free() -> None:
    ports = shared()
    busy(ports, TUESDAY, "9:00", 180)
    block_on(ports, TUESDAY, "10:00", 60)
    block_on(ports, TUESDAY, "12:30", 60)
    told = NewRequest(Caller("Ana", client_id="ana"), Answers(want="the site is down", minutes=60))
    advice = triage.advise(triage.look(ports, "ana"), drafted(office(ports), told, ports.clock()))
    assert advice.fit.place is not None
    assert walls([advice.fit.place.period], TUESDAY) == ["12:30-13:30"]
    assert [unfit.reason for unfit in advice.fit.unfit] == [WhyNot.CLIENT_AWAY]
