"""By when an urgent request is promised: a table worked out by hand, for clients of several kinds and zones."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerKind
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Stage
from respiro.domain.work_time import parse_ranges
from respiro.services import margin_keeper
from respiro.services.plan_b import deciding, finishing, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.office import office
from respiro.services.plan_b.queue import Answers, NewRequest
from support.call_desk import MONDAY, at, block_on, set_clock
from support.call_desk import desk as ports_at
from support.fakes import MADRID, FakeStore

HOLIDAYS = (date(2026, 10, 12), date(2026, 12, 8), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 6))
NINE_TO_FIVE = dict.fromkeys(range(5), parse_ranges("09:00-17:00"))
CLIENTS = (
    Client("plain", "Plain"),
    Client("quick", "Quick", urgent_response=30),
    Client("slow", "Slow", urgent_response=48 * 60),
    Client("noon", "Noon", reach_hours=dict.fromkeys(range(5), parse_ranges("12:00-13:00"))),
    Client("wide", "Wide", reach_hours=dict.fromkeys(range(7), parse_ranges("08:00-22:00"))),
    Client("york", "York", hours=NINE_TO_FIVE, zone=ZoneInfo("America/New_York")),
    Client("tokyo", "Tokyo", hours=NINE_TO_FIVE, zone=ZoneInfo("Asia/Tokyo")),
    Client("iasi", "Iasi", hours=NINE_TO_FIVE, zone=ZoneInfo("Europe/Bucharest"), urgent_response=240),
)


@pytest.mark.parametrize(
    ("received", "who", "promised"),
    [
        # the user works 9 to 14 and 15 to 18 in Madrid; two hours for who has no window of their own
        ("2026-11-23 09:00", "Plain", "2026-11-23 11:00"),
        ("2026-11-23 06:00", "Plain", "2026-11-23 11:00"),
        ("2026-11-23 12:00", "Plain", "2026-11-23 14:00"),
        ("2026-11-23 12:01", "Plain", "2026-11-23 15:01"),
        ("2026-11-23 13:30", "Plain", "2026-11-23 16:30"),
        ("2026-11-23 14:30", "Plain", "2026-11-23 17:00"),
        ("2026-11-23 16:00", "Plain", "2026-11-23 18:00"),
        ("2026-11-23 16:01", "Plain", "2026-11-24 09:01"),
        ("2026-11-22 22:00", "Plain", "2026-11-23 11:00"),
        ("2026-11-27 17:30", "Plain", "2026-11-30 10:30"),
        # holidays: a Tuesday, Christmas Day on a Friday, New Year's Day on a Friday
        ("2026-12-07 17:30", "Plain", "2026-12-09 10:30"),
        ("2026-12-24 17:30", "Plain", "2026-12-28 10:30"),
        ("2026-12-25 11:00", "Quick", "2026-12-28 09:30"),
        ("2026-12-31 17:50", "Quick", "2027-01-04 09:20"),
        # weekends in which the clock changes, and within the hour that is skipped or comes twice
        ("2026-03-27 17:30", "Plain", "2026-03-30 10:30"),
        ("2026-10-23 17:30", "Plain", "2026-10-26 10:30"),
        ("2026-03-29 02:30", "Quick", "2026-03-30 09:30"),
        ("2026-10-25 02:30", "Quick", "2026-10-26 09:30"),
        ("2026-11-23 17:59", "Quick", "2026-11-24 09:29"),
        # 48 hours are six days of eight: to the end of the sixth, the 8th of December left out
        ("2026-11-23 09:00", "Slow", "2026-11-30 18:00"),
        ("2026-12-04 16:00", "Slow", "2026-12-15 16:00"),
        # who may reach the user at certain hours: the clock begins then
        ("2026-11-23 10:00", "Noon", "2026-11-23 14:00"),
        ("2026-11-23 12:30", "Noon", "2026-11-23 15:30"),
        ("2026-11-23 13:00", "Noon", "2026-11-24 14:00"),
        ("2026-11-27 13:00", "Noon", "2026-11-30 14:00"),
        ("2026-11-21 20:00", "Wide", "2026-11-23 11:00"),
        ("2026-11-23 14:30", "Wide", "2026-11-23 17:00"),
        # the promise goes by the user's clock, wherever the client's is
        ("2026-11-23 09:00", "York", "2026-11-23 11:00"),
        ("2026-11-23 09:00", "Tokyo", "2026-11-23 11:00"),
        ("2026-11-23 16:30", "Iasi", "2026-11-24 11:30"),
    ],
)
def test_what_is_promised_at_arrival(received: str, who: str, promised: str) -> None:
    moment = datetime.fromisoformat(f"{received}:20").replace(tzinfo=MADRID)
    ports = ports_at(moment, CLIENTS, HOLIDAYS)
    request = queue.add(ports, NewRequest(Caller(who), Answers("help"))).request
    assert request is not None
    assert request.promised_at.astimezone(MADRID).strftime("%Y-%m-%d %H:%M:%S") == f"{promised}:00"


def test_a_request_taken_up_again_is_promised_in_whole_minutes() -> None:
    ports = ports_at(at(MONDAY, "9:00"), CLIENTS)
    request = queue.add(ports, NewRequest(Caller("Plain"), Answers("help"))).request
    assert request is not None
    finishing.finish(ports, request.id, 5)
    set_clock(ports, at(MONDAY, "12:00").replace(second=7))
    again = queue.reopen(ports, request.id).request
    assert again is not None
    assert again.promised_at == at(MONDAY, "14:00")  # seven seconds more would end after lunch


def test_minutes_that_were_worked_were_not_eaten_although_that_was_booked_first() -> None:
    ports = ports_at(at(MONDAY, "9:00"), CLIENTS)
    block = block_on(ports, MONDAY, "10:00", 60)
    request = queue.add(ports, NewRequest(Caller("Plain"), Answers("help", minutes=30))).request
    assert request is not None
    place = triage.advise(triage.look(ports, "plain", request.id), request).fit.place
    deciding.decide(ports, request.id, Decision(DecisionKind.BLOCK, place))
    set_clock(ports, at(MONDAY, "10:01"))
    queue.start(ports, request.id)
    assert isinstance(ports.store, FakeStore)
    meeting = Period.lasting(at(MONDAY, "10:15"), 30)
    ports.store.add_events(Occurrence(OccurrenceId("Work", "meeting", ""), meeting, "A meeting"))
    set_clock(ports, at(MONDAY, "12:00"))
    margin_keeper.settle_past(ports)
    done = finishing.finish(ports, request.id, 35)

    def eaten() -> list[int]:
        return [one.minutes for one in ports.store.entries_after(0) if one.kind is LedgerKind.EATEN]

    assert eaten() == [-30, 20]
    left = sum(one.minutes for one in ports.store.entries_after(0) if one.block_uid == block.uid)
    used = sum(one.period.minutes for one in ports.store.entries_after(0) if one.kind is LedgerKind.USED)
    assert (left, used) == (50, 35)
    queue.undo(ports, done)
    assert eaten() == [-30, 20, -20]
    finishing.finish(ports, request.id, 35)
    assert eaten() == [-30, 20, -20, 20]


def test_of_two_that_are_begun_at_the_same_moment_one_comes_too_late() -> None:
    ports = ports_at(at(MONDAY, "9:00"), CLIENTS)
    first, second = (queue.add(ports, NewRequest(Caller(name), Answers("help"))).request for name in ("Ana", "Eva"))
    assert first is not None
    assert second is not None

    def stages() -> dict[str, Stage]:
        return {one.id: one.stage for one in ports.store.open_requests()}

    desk = office(ports)
    change = queue.starting(desk, second, second)
    done = queue.start(ports, first.id)
    with pytest.raises(ConflictError):
        ports.store.commit_plan_b(change)
    assert stages() == {first.id: Stage.ACTIVE, second.id: Stage.RECEIVED}
    queue.look_at(ports, second.id)
    queue.undo(ports, done)
    assert stages() == {first.id: Stage.RECEIVED, second.id: Stage.TRIAGED}
