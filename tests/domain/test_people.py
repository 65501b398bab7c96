"""The week by client, reckoned by hand: who took what, and which promises were kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import (
    FOLLOW_UP_UID_SUFFIX,
    Caller,
    Channel,
    Closed,
    FollowUp,
    Open,
    OutcomeKind,
    Way,
)
from respiro.domain.clients import Client
from respiro.domain.period import Period
from respiro.domain.plan_b import Exceptional, ExceptionKind, Stage, UrgentRequest
from respiro.domain.review import (
    BY_HAND_UID_SUFFIX,
    GRACE,
    NOBODY,
    ClientWeek,
    PeopleFacts,
    Tally,
    Use,
    client_weeks,
)

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
WEEK = Period(MONDAY, MONDAY + timedelta(days=7))
MONTH = Period(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC))
AFTER = WEEK.end + timedelta(days=1)
HOUR = timedelta(hours=1)
LUIS, ANA = Client("luis", "Luis", wild_cards=1), Client("ana", "Ana", wild_cards=2)


def on(day: float) -> datetime:
    """Return an instant so many days after the week began."""
    return MONDAY + timedelta(days=day)


def asked(client_id: str = "luis", day: float = 1, promised: float = 2, **more: Any) -> UrgentRequest:
    known: dict[str, Any] = {"since": on(day), **more}
    name = f"r{day}-{client_id}"
    return UrgentRequest(
        known.pop("id", name),
        Caller(client_id.title(), client_id=client_id),
        "Help",
        on(day),
        on(day) + HOUR,
        on(promised),
        known.pop("since"),
        known.pop("minutes", 30),
        **known,
    )


def resolved(at: float, promised: float = 2, **more: Any) -> UrgentRequest:
    return asked(promised=promised, since=on(at), stage=Stage.RESOLVED, **{"spent": 30, **more})


def owed(
    client_id: str = "luis",
    day: float = 1,
    promised: float = 2,
    way: Way = Way.MINE,
    answered: float | None = None,
    **more: Any,
) -> FollowUp:
    outcome = more.pop("outcome", OutcomeKind.REACHED)
    state = Open(on(day), on(day), on(day)) if answered is None else Closed(on(answered), outcome)
    return FollowUp(
        more.pop("id", f"f{day}-{client_id}"),
        Caller(client_id.title(), client_id=client_id),
        "",
        way,
        Channel.PHONE,
        on(day),
        on(day),
        on(promised),
        state,
    )


def weeks(*, now: datetime = AFTER, **facts: Any) -> dict[str, ClientWeek]:
    known: dict[str, Any] = {
        "clients": (LUIS, ANA),
        "period": WEEK,
        "month": MONTH,
        "now": now,
        "requests": (),
        "follow_ups": (),
        "uses": (),
        "outside": lambda _request: 0,
        "exceptions": (),
        "waited": lambda start, end: (end - start) // timedelta(minutes=1),
    }
    return {one.client_id: one for one in client_weeks(PeopleFacts(**(known | facts)))}


def test_a_week_without_anyone_has_nobody() -> None:
    assert weeks() == {}


@pytest.mark.parametrize(("day", "counted"), [(-0.001, 0), (0, 1), (6.999, 1), (7, 0)])
def test_an_emergency_counts_in_the_week_in_which_it_came(day: float, counted: int) -> None:
    request = asked(day=day, promised=20)
    found = weeks(requests=[request])
    assert found.get("luis", ClientWeek("", "")).emergencies == counted


def test_who_is_no_client_stands_under_nobody_and_comes_last() -> None:
    uses = [Use("a", f"ghost{BY_HAND_UID_SUFFIX}", "", Period(on(1), on(1) + 9 * HOUR))]
    found = weeks(requests=[asked("gone", promised=20), asked(promised=20)], uses=uses)
    assert list(found) == ["luis", NOBODY]
    assert (found[NOBODY].emergencies, found[NOBODY].margin_minutes, found[NOBODY].allowed) == (1, 540, 0)


def test_used_minutes_go_to_whose_request_call_back_or_booking_it_was() -> None:
    def use(uid: str, minutes: int) -> Use:
        return Use("a", uid, "", Period(on(1), on(1) + timedelta(minutes=minutes)))

    request, call = asked(id="r"), owed("ana", id="f", answered=1.1)
    found = weeks(
        requests=[request],
        follow_ups=[call],
        uses=[
            use(f"r{PLAN_B_UID_SUFFIX}", 20),
            use(f"f{FOLLOW_UP_UID_SUFFIX}", 5),
            use(f"luis{BY_HAND_UID_SUFFIX}", 7),
            use(f"unknown{PLAN_B_UID_SUFFIX}", 3),
            use(BY_HAND_UID_SUFFIX, 4),
        ],
    )
    assert {name: one.margin_minutes for name, one in found.items()} == {"luis": 27, "ana": 5, NOBODY: 7}


def test_minutes_beyond_margin_count_in_the_week_in_which_the_request_was_done() -> None:
    requests = [
        *(resolved(-1, id="before"), resolved(3, id="then"), resolved(7.5, id="after")),
        asked(id="open"),
        asked(id="no", stage=Stage.DECLINED, since=on(3)),
    ]
    minutes = {"before": 1, "then": 20, "after": 300, "open": 4000, "no": 50000}
    found = weeks(requests=requests, outside=lambda request: minutes[request.id])
    assert (found["luis"].outside_minutes, found["luis"].minutes) == (20, 20)


def test_exceptions_of_the_week_and_of_the_month_stand_beside_the_wild_cards() -> None:
    moments = [MONTH.start - HOUR, MONTH.start, on(-3), on(0), on(6.9), on(7), MONTH.end]
    exceptions = [Exceptional("luis", moment, ExceptionKind.OUT_OF_HOURS, "r") for moment in moments]
    luis = weeks(exceptions=exceptions)["luis"]
    assert (luis.exceptions, luis.month_exceptions, luis.allowed, luis.is_over) == (2, 5, 1, True)


@pytest.mark.parametrize(("count", "is_over"), [(1, False), (2, True)])
def test_the_wild_cards_themselves_are_not_over(count: int, *, is_over: bool) -> None:
    exceptions = [Exceptional("luis", on(1), ExceptionKind.QUEUE_JUMP, "r")] * count
    assert weeks(exceptions=exceptions)["luis"].is_over is is_over


def test_who_is_nobody_has_no_limit() -> None:
    assert not weeks(exceptions=[Exceptional("x", on(1), ExceptionKind.QUEUE_JUMP, "r")])[NOBODY].is_over


# --- promises


@pytest.mark.parametrize(
    ("request_", "tally"),
    [
        (resolved(1.5), (1, 1)),
        (resolved(2), (1, 1)),
        (resolved(2.1), (0, 1)),
        (resolved(7.5, promised=8), (0, 0)),
        (resolved(-0.5, promised=1), (0, 0)),
        (resolved(8, promised=6), (0, 1)),
        (resolved(3, promised=-1), (0, 0)),
        (resolved(3, promised=3 - GRACE.days), (0, 0)),
        (resolved(3, promised=3 - GRACE.days - 1), (0, 1)),
        (asked(promised=2), (0, 1)),
        (asked(promised=20), (0, 0)),
        (asked(promised=2, stage=Stage.DECLINED, since=on(1.5)), (1, 1)),
        (asked(promised=2, stage=Stage.WAITING, left=30), (0, 0)),
    ],
)
def test_a_promise_counts_where_it_was_kept_or_ran_out(request_: UrgentRequest, tally: tuple[int, int]) -> None:
    found = weeks(requests=[request_]).get("luis", ClientWeek("luis", "Luis")).promises
    assert (found.kept, found.total) == tally


def test_a_promise_that_runs_out_now_may_still_be_kept() -> None:
    open_one = asked(promised=2)
    assert weeks(requests=[open_one], now=on(2))["luis"].promises == Tally(0, 0)
    assert weeks(requests=[open_one], now=on(2) + timedelta(seconds=1))["luis"].promises == Tally(0, 1)


def test_over_any_weeks_a_promise_counts_once() -> None:
    for end in (1.9, 2.5, 9, 30, 57, 59, 80):
        total = Tally()
        for number in range(-12, 16):
            period = Period(on(7 * number), on(7 * number + 7))
            found = weeks(requests=[resolved(end)], period=period, month=period, now=on(200))
            total += found.get("luis", ClientWeek("luis", "Luis")).promises
        assert total.total == 1, end


@pytest.mark.parametrize(
    ("follow_up", "tally"),
    [
        (owed(answered=1.5), (1, 1)),
        (owed(answered=2.5), (0, 1)),
        (owed(), (0, 1)),
        (owed(promised=9), (0, 0)),
        (owed(answered=1.5, outcome=OutcomeKind.DROPPED), (0, 0)),
        (owed(answered=1.5, outcome=OutcomeKind.DELEGATED), (1, 1)),
        (owed(way=Way.THEIRS), (0, 0)),
    ],
)
def test_call_backs_are_tallied_like_promises_but_what_was_dropped_is_none(
    follow_up: FollowUp, tally: tuple[int, int]
) -> None:
    found = weeks(follow_ups=[follow_up]).get("luis", ClientWeek("luis", "Luis")).call_backs
    assert (found.kept, found.total) == tally


def test_the_delay_is_the_median_of_those_called_back_in_the_week_the_lower_of_two() -> None:
    answered = [owed(id=str(number), day=1, answered=1 + number / 24) for number in (1, 2, 5, 9)]
    others = [owed(id="late", day=-9, answered=-8), owed(id="drop", answered=3, outcome=OutcomeKind.DROPPED)]
    assert weeks(follow_ups=[*answered, *others])["luis"].delay == 120
    assert weeks(follow_ups=[owed()])["luis"].delay is None


def test_what_they_still_owe_is_what_is_open_the_other_way() -> None:
    theirs = [
        owed(id="1", way=Way.THEIRS, promised=9),
        owed(id="2", way=Way.THEIRS, promised=1),
        owed(id="3", way=Way.THEIRS, answered=2),
        owed(id="4", promised=9),
    ]
    assert weeks(follow_ups=theirs)["luis"].owes == 2


def test_who_took_most_time_comes_first_then_by_emergencies_exceptions_and_name() -> None:
    clients = [Client(name.lower(), name) for name in ("Time", "Often", "Except", "Berta", "Anna")]
    used = Use("a", f"time{BY_HAND_UID_SUFFIX}", "", Period(on(1), on(1) + HOUR))
    requests = [replace(asked(one.id, promised=20), id=one.id) for one in clients if one.id != "time"]
    requests.append(replace(asked("often", promised=20), id="twice"))
    exceptions = [Exceptional("except", on(1), ExceptionKind.QUEUE_JUMP, "r")]
    found = weeks(clients=clients, requests=requests, exceptions=exceptions, uses=[used])
    assert list(found) == ["time", "often", "except", "anna", "berta"]


def test_a_tally_adds_up() -> None:
    assert Tally(1, 3) + Tally(2, 2) == Tally(3, 5)
    assert (Tally(1, 3).broken, Tally(3, 3).broken) == (2, 0)
