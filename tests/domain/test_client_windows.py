"""When clients can be reached who let their agendas be seen: held against minute by minute arithmetic."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.domain.clients import USEFUL_MINUTES, Client, ClientAgendas, client_windows
from respiro.domain.period import Period
from respiro.domain.work_time import WallRange, WorkTime, parse_ranges
from support.thorough import examples

MADRID = ZoneInfo("Europe/Madrid")
ZONES = [MADRID, ZoneInfo("America/New_York"), ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Asia/Kathmandu")]
SPRING, AUTUMN, MONDAY = date(2027, 3, 28), date(2026, 10, 25), date(2026, 11, 23)
DAYS = [MONDAY + timedelta(days=offset) for offset in range(5)]
OFFICE = dict.fromkeys(range(5), parse_ranges("09:00-14:00, 15:00-18:00"))
EVER = Period(datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC))


def at(day: date, start: str, end: str, zone: ZoneInfo = MADRID) -> Period:
    first, last = (datetime.fromisoformat(f"{day}T{wall}").replace(tzinfo=zone) for wall in (start, end))
    return Period(first, last)


def walls(client: Client, *busy: Period, known: Period | None = EVER, working: Sequence[Period] = ()) -> list[str]:
    found = client_windows([client], [MONDAY], MADRID, ClientAgendas({client.id: busy}, known, working))
    spans = [(one.period.start.astimezone(MADRID), one.period.end.astimezone(MADRID)) for one in found]
    return [f"{start:%H:%M}-{end:%H:%M}" for start, end in spans]


ANA = Client("ana", "Ana", hours=OFFICE)


def test_what_the_agenda_takes_is_taken_out_of_the_hours() -> None:
    assert walls(ANA, at(MONDAY, "10:00", "11:30"), at(MONDAY, "13:30", "15:30")) == [
        "09:00-10:00",
        "11:30-13:30",
        "15:30-18:00",
    ]


def test_a_gap_of_minutes_is_no_time_to_be_reached() -> None:
    assert walls(ANA, at(MONDAY, "09:14", "13:45"), at(MONDAY, "15:00", "18:00")) == ["13:45-14:00"]


def test_an_agenda_with_nothing_in_it_leaves_the_hours() -> None:
    assert walls(ANA) == ["09:00-14:00", "15:00-18:00"]


def test_without_hours_the_agenda_is_taken_out_of_the_users_working_time() -> None:
    nobody = Client("ana", "Ana")
    assert walls(nobody, at(MONDAY, "10:00", "13:00"), working=[at(MONDAY, "08:00", "15:00")]) == [
        "08:00-10:00",
        "13:00-15:00",
    ]


def test_without_hours_nothing_is_said_beyond_what_is_known_of_the_agenda() -> None:
    nobody, work = Client("ana", "Ana"), [at(MONDAY, "08:00", "15:00")]
    assert walls(nobody, known=at(MONDAY, "00:00", "12:00"), working=work) == ["08:00-12:00"]
    assert walls(nobody, known=None, working=work) == []


def test_with_hours_those_hold_alone_beyond_what_is_known() -> None:
    assert walls(ANA, known=None) == ["09:00-14:00", "15:00-18:00"]


def test_usually_free_after_is_a_base_too() -> None:
    late = Client("ana", "Ana", free_after=16 * 60)
    assert walls(late, at(MONDAY, "17:00", "18:00"), working=[at(MONDAY, "08:00", "15:00")]) == [
        "16:00-17:00",
        "18:00-21:00",
    ]


def test_the_agenda_of_one_says_nothing_about_another() -> None:
    agendas = ClientAgendas({"luis": [at(MONDAY, "09:00", "18:00")]}, EVER, [at(MONDAY, "08:00", "15:00")])
    assert client_windows([ANA], [MONDAY], MADRID, agendas) == client_windows([ANA], [MONDAY], MADRID)
    assert client_windows([Client("eva", "Eva")], [MONDAY], MADRID, agendas) == ()


def test_hours_in_another_zone_lose_what_is_taken_there() -> None:
    new_york = ZoneInfo("America/New_York")
    far = Client("ana", "Ana", hours={0: (WallRange(540, 720),)}, zone=new_york)
    assert walls(far, at(MONDAY, "10:00", "11:00", new_york)) == ["15:00-16:00", "17:00-18:00"]


moments = st.integers(-3 * 96, 12 * 96)
ranges = st.lists(st.integers(0, 96), min_size=2, max_size=6, unique=True).map(sorted)


@st.composite
def clients(draw: st.DrawFn) -> Client:
    cuts = draw(st.dictionaries(st.integers(0, 6), ranges, max_size=7))
    hours = {
        day: tuple(WallRange(a * 15, b * 15) for a, b in zip(c[::2], c[1::2], strict=False)) for day, c in cuts.items()
    }
    free_after = draw(st.none() | st.integers(0, 1439))
    return Client("ana", "Ana", hours=hours, free_after=free_after, zone=draw(st.none() | st.sampled_from(ZONES)))


@settings(max_examples=examples(150), deadline=None)
@given(
    client=clients(),
    first=st.sampled_from([MONDAY, SPRING, AUTUMN]),
    length=st.integers(1, 8),
    spans=st.lists(st.tuples(moments, st.integers(1, 400)), max_size=12),
    known=st.none() | st.tuples(moments, st.integers(1, 900)),
)
def test_windows_are_what_is_left_of_the_base_and_never_what_is_taken(
    client: Client,
    first: date,
    length: int,
    spans: list[tuple[int, int]],
    known: tuple[int, int] | None,
) -> None:
    days = [first + timedelta(days=offset) for offset in range(length)]
    begun = datetime(first.year, first.month, first.day, tzinfo=UTC)
    busy = [Period.lasting(begun + timedelta(minutes=15 * start + 7), minutes) for start, minutes in spans]
    stored = Period.lasting(begun + timedelta(minutes=15 * known[0]), 15 * known[1]) if known else None
    work = WorkTime(OFFICE, MADRID)
    working = [period for day in days for period in work.periods(day)]
    found = [
        one.period for one in client_windows([client], days, MADRID, ClientAgendas({"ana": busy}, stored, working))
    ]
    base = [one.period for one in client_windows([client], days, MADRID)]
    if not client.has_hours:
        base = [both for one in working if stored and (both := one.overlap(stored))]
    assert not any(window.overlaps(taken) for window in found for taken in busy)
    assert all(window.minutes >= USEFUL_MINUTES for window in found)
    assert all(not one.overlaps(other) for one, other in pairwise(found))
    minutes = {minute for period in base for minute in range(_minute(period.start), _minute(period.end))}
    free = minutes - {minute for period in busy for minute in range(_minute(period.start), _minute(period.end))}
    reached = {minute for period in found for minute in range(_minute(period.start), _minute(period.end))}
    assert reached <= free
    assert all(run < USEFUL_MINUTES for run in _runs(free - reached))


def _minute(moment: datetime) -> int:
    return int(moment.timestamp()) // 60


def _runs(minutes: set[int]) -> list[int]:
    """Return how long each run of minutes on end is."""
    lengths: list[int] = []
    for minute in sorted(minutes):
        if minute - 1 in minutes:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths
