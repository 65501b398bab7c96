"""Overrides, lengths, and rules made to do harm; the horizon is 24 August 2026 to 23 May 2027."""

import tracemalloc
from collections.abc import Callable
from datetime import timedelta
from time import process_time

import pytest

from respiro.adapters.ics.reading import Reading

Read = Callable[..., Reading]


def event(*lines: str, uid: str = "a") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def rows(reading: Reading) -> list[str]:
    return [f"{one.start:%m-%d %H:%M} {one.summary}".strip() for one in reading.occurrences]


def kinds(reading: Reading) -> list[str]:
    return [one.kind for one in reading.findings]


START = "DTSTART;TZID=Europe/Madrid:20261102T100000"
MASTER = event(START, "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4")


def override(recurrence_id: str, start: str, *lines: str) -> str:
    return event(f"RECURRENCE-ID{recurrence_id}", f"DTSTART;TZID=Europe/Madrid:{start}", "SUMMARY:new", *lines)


@pytest.mark.parametrize(
    "recurrence_id",
    [
        ":20261103T090000Z",
        ";TZID=America/New_York:20261103T040000",
        ":20261103T100000",
        ";VALUE=DATE:20261103",
        ";TZID=Europe/Madrid:20261103T100000",
    ],
)
def test_what_is_changed_is_found_however_it_is_named(recurrence_id: str, read_events: Read) -> None:
    reading = read_events(MASTER, override(recurrence_id, "20261103T150000"))

    assert rows(reading) == ["11-02 09:00", "11-03 14:00 new", "11-04 09:00", "11-05 09:00"]


def test_a_day_names_what_takes_place_on_it_at_any_time(read_events: Read) -> None:
    master = event(START, "RRULE:FREQ=DAILY;COUNT=2", "RDATE;TZID=Europe/Madrid:20261110T170000")
    reading = read_events(master, override(";VALUE=DATE:20261110", "20261111T150000"))

    assert rows(reading) == ["11-02 09:00", "11-03 09:00", "11-11 14:00 new"]


def test_a_change_of_a_time_that_is_called_off_is_left_out_and_told(read_events: Read) -> None:
    master = event(START, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261103T090000Z")
    reading = read_events(master, override(":20261103T090000Z", "20261103T150000"))

    assert (rows(reading), kinds(reading)) == (["11-02 09:00", "11-04 09:00"], ["override_excluded"])


def test_a_change_of_no_occurrence_takes_place_all_the_same(read_events: Read) -> None:
    reading = read_events(MASTER, override(":20261120T090000Z", "20261121T150000"))

    assert rows(reading)[-1] == "11-21 14:00 new"
    assert len(reading.occurrences) == 5


def test_a_change_of_a_plain_events_own_time_stands_for_it(read_events: Read) -> None:
    reading = read_events(event(START), override(":20261102T090000Z", "20261102T150000"))

    assert rows(reading) == ["11-02 14:00 new"]


def test_a_cancelled_occurrence_keeps_its_place_and_takes_no_time(read_events: Read) -> None:
    reading = read_events(MASTER, override(":20261103T090000Z", "20261103T100000", "STATUS:CANCELLED"))

    assert [str(one.status) for one in reading.occurrences] == ["CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED"]


def test_what_follows_a_change_of_this_and_future_is_moved_and_later_changes_win(read_events: Read) -> None:
    reading = read_events(
        MASTER,
        override(";RANGE=THISANDFUTURE:20261103T090000Z", "20261104T120000", "DURATION:PT3H"),
        event("RECURRENCE-ID:20261104T090000Z", "DTSTART:20261104T200000Z", "SUMMARY:one"),
    )

    assert rows(reading) == ["11-02 09:00", "11-04 11:00 new", "11-04 20:00 one", "11-06 11:00 new"]
    assert reading.occurrences[-1].end - reading.occurrences[-1].start == timedelta(hours=3)
    assert reading.occurrences[-1].recurrence_id == "2026-11-05T10:00:00+01:00"


@pytest.mark.parametrize(
    ("length", "ends"),
    [
        ("DTEND;TZID=Europe/Madrid:20261024T060000", ["10-24 04:00", "10-25 04:00", "10-26 05:00"]),
        ("DURATION:PT8H", ["10-24 04:00", "10-25 04:00", "10-26 05:00"]),
        ("DURATION:P1D", ["10-24 20:00", "10-25 21:00", "10-26 21:00"]),
        ("DURATION:P1DT1H", ["10-24 21:00", "10-25 22:00", "10-26 22:00"]),
        ("DURATION:PT24H", ["10-24 20:00", "10-25 20:00", "10-26 21:00"]),
    ],
)
def test_days_are_the_calendars_and_hours_those_that_pass(length: str, ends: list[str], read_events: Read) -> None:
    start = "DTSTART;TZID=Europe/Madrid:20261023T220000"
    reading = read_events(event(start, length, "RRULE:FREQ=DAILY;COUNT=3"))
    plain = read_events(event(start.replace("23T", "24T"), length.replace(":20261024", ":20261025")))

    assert [f"{one.end:%m-%d %H:%M}" for one in reading.occurrences] == ends
    if length.startswith("DURATION"):
        assert f"{plain.occurrences[0].end:%m-%d %H:%M}" == ends[1]


def test_an_event_in_an_unknown_zone_is_kept_and_told(read_events: Read) -> None:
    reading = read_events(event("DTSTART;TZID=Nowhere:20261102T100000", "RRULE:FREQ=DAILY;COUNT=2"))

    assert (rows(reading), set(kinds(reading))) == (["11-02 10:00", "11-03 10:00"], {"unknown_zone"})


BOMBS = [
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=SECONDLY",
    "FREQ=SECONDLY;COUNT=1000000000",
    "FREQ=MINUTELY;COUNT=1000000000;BYHOUR=9",
    "FREQ=SECONDLY;BYSETPOS=2",
    "FREQ=SECONDLY;COUNT=1000000000;BYSETPOS=2",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
    "FREQ=HOURLY;INTERVAL=999999999",
    "FREQ=DAILY;COUNT=1000000000",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=999999999",
    "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=4;BYSETPOS=366",
    "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
    "FREQ=WEEKLY;BYSETPOS=-366;BYDAY=MO",
    "FREQ=YEARLY;COUNT=99999;BYHOUR={h};BYMINUTE={m};BYSECOND={m};BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "FREQ=YEARLY;BYSETPOS=-1;BYHOUR={h};BYMINUTE={m};BYSECOND={m};BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "FREQ=WEEKLY;COUNT=999999;BYHOUR={h};BYMINUTE={m};BYSECOND={m}",
    "FREQ=HOURLY;BYMINUTE={m};BYSECOND={m};COUNT=999999999",
    "FREQ=MONTHLY;BYDAY=53MO;COUNT=5",
]


@pytest.mark.parametrize("zone", ["DTSTART:19700101T000000Z", "DTSTART;TZID=Europe/Madrid:19700101T000000"])
def test_rules_made_to_do_harm_cost_little_and_no_other_event(zone: str, read_events: Read) -> None:
    hours, minutes = ",".join(map(str, range(24))), ",".join(map(str, range(60)))
    rules = [rule.format(h=hours, m=minutes) for rule in BOMBS]
    bombs = [event(zone, f"RRULE:{rule}", uid=f"bomb {place}") for place, rule in enumerate(rules)]
    bombs += [event(zone, "RRULE:FREQ=DAILY", f"EXRULE:{rule}", uid=f"not {place}") for place, rule in enumerate(rules)]
    begin = process_time()
    reading = read_events(event(START, "RRULE:FREQ=DAILY;COUNT=2", uid="good"), *bombs)
    spent = process_time() - begin

    assert reading.found == reading.accepted == 1 + len(bombs)
    assert len([one for one in reading.occurrences if one.uid == "good"]) == 2
    assert {"bad_rule", "too_many_occurrences", "rule_too_slow"} <= set(kinds(reading))
    assert spent < 20  # five times what it takes on a slow machine


def test_the_same_work_stops_at_the_same_place_on_any_machine(read_events: Read) -> None:
    never = event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;BYSETPOS=2")
    slow = event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;BYSECOND=1;INTERVAL=60;COUNT=1000000000")

    assert kinds(read_events(never)) == []
    assert kinds(read_events(slow)) == ["rule_too_slow"]


@pytest.mark.parametrize("zone", ["DTSTART:19700101T000000Z", "DTSTART;TZID=Europe/Madrid:19700101T000000"])
def test_of_what_happens_too_often_the_first_are_seen(zone: str, read_events: Read) -> None:
    reading = read_events(event(zone, "RRULE:FREQ=SECONDLY"))

    assert kinds(reading) == ["too_many_occurrences"]
    assert len(reading.occurrences) > 9_990


def test_memory_stays_small_whatever_a_rule_says(read_events: Read) -> None:
    tracemalloc.start()
    read_events(*(event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY", uid=str(place)) for place in range(2)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 300_000_000
