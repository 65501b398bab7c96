"""Recurring events over 24 August 2026 to 23 May 2027, the horizon of the fixture."""

from collections.abc import Callable
from datetime import date

import pytest

from respiro.adapters.ics.reading import Reading

Read = Callable[..., Reading]


def event(*lines: str, uid: str = "a") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def days(reading: Reading) -> list[str]:
    return sorted(one.start.strftime("%m-%d %H:%M") for one in reading.occurrences)


def kinds(reading: Reading) -> list[tuple[str, str]]:
    return [(one.kind, one.detail) for one in reading.findings]


START = "DTSTART;TZID=Europe/Madrid:20261102T100000"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("RRULE:FREQ=WEEKLY;COUNT=3",), ["11-02 09:00", "11-09 09:00", "11-16 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261109",), ["11-02 09:00", "11-09 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261109T100000",), ["11-02 09:00", "11-09 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261109T090000Z",), ["11-02 09:00", "11-09 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261109T085959Z",), ["11-02 09:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261109T090000Z"), ["11-02 09:00", "11-16 09:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20261109"), ["11-02 09:00", "11-16 09:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261109T100000"), ["11-02 09:00", "11-16 09:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:rubbish,20261109T100000"), ["11-02 09:00", "11-16 09:00"]),
        (("RDATE;TZID=Europe/Madrid:20261105T120000,20261102T100000",), ["11-02 09:00", "11-05 11:00"]),
        (("RDATE;VALUE=PERIOD:20261105T120000Z/PT2H",), ["11-02 09:00", "11-05 12:00"]),
        (
            ("RRULE:FREQ=MONTHLY;BYDAY=MO,2TU;UNTIL=20261120",),
            ["11-02 09:00", "11-09 09:00", "11-10 09:00", "11-16 09:00"],
        ),
        (("RRULE:FREQ=WEEKLY;BYDAY=2MO;COUNT=2",), ["11-02 09:00", "11-09 09:00"]),
        (("RRULE:FREQ=MONTHLY;COUNT=2;BYDAY=1MO",), ["11-02 09:00", "12-07 09:00"]),
        (("RRULE:freq=weekly;count=2;",), ["11-02 09:00", "11-09 09:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=-1;UNTIL=20261109",), ["11-02 09:00", "11-09 09:00"]),
        (("RRULE:",), ["11-02 09:00"]),
    ],
)
def test_rules_and_dates_are_followed_as_they_are_really_written(
    lines: tuple[str, ...], expected: list[str], read_events: Read
) -> None:
    assert days(read_events(event(START, *lines))) == expected


def test_a_period_of_rdate_has_its_own_length(read_events: Read) -> None:
    reading = read_events(event(START, "DURATION:PT1H", "RDATE;VALUE=PERIOD:20261105T120000Z/PT2H"))

    assert [(one.end - one.start).seconds // 60 for one in reading.occurrences] == [60, 120]


def test_an_all_day_rule_counts_days_and_not_hours(read_events: Read) -> None:
    reading = read_events(
        event("DTSTART;VALUE=DATE:20261023", "RRULE:FREQ=DAILY;UNTIL=20261026T000000Z", "EXDATE:20261024T000000Z")
    )

    assert days(reading) == ["10-23 00:00", "10-25 00:00", "10-26 00:00"]
    assert {(one.end - one.start).days for one in reading.occurrences} == {1}
    assert reading.occurrences[1].recurrence_id == "2026-10-25"


def test_wall_time_holds_across_the_change_of_the_clocks(read_events: Read) -> None:
    reading = read_events(
        event("DTSTART;TZID=Europe/Madrid:20261024T023000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=3"),
        event("DTSTART;TZID=Europe/Madrid:20270327T023000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=3", uid="b"),
    )

    # 2:30 happens twice on 25 October: its first instant; it never happens on 28 March: the next valid instant
    assert days(reading) == ["03-27 01:30", "03-28 01:30", "03-29 00:30", "10-24 00:30", "10-25 00:30", "10-26 01:30"]


MASTER = event(START, "DURATION:PT1H", "SUMMARY:plain", "RRULE:FREQ=WEEKLY;COUNT=4")


def test_a_moved_occurrence_keeps_its_name(read_events: Read) -> None:
    moved = event(
        "RECURRENCE-ID:20261109T090000Z", "DTSTART;TZID=Europe/Madrid:20261203T150000", "DURATION:PT2H", "SUMMARY:moved"
    )
    reading = read_events(moved, MASTER)

    assert [(one.recurrence_id, one.start.isoformat()) for one in reading.occurrences if one.summary == "moved"] == [
        ("2026-11-09T10:00:00+01:00", "2026-12-03T14:00:00+00:00")
    ]
    assert days(reading) == ["11-02 09:00", "11-16 09:00", "11-23 09:00", "12-03 14:00"]


def test_an_occurrence_moved_into_the_horizon_from_outside_is_seen(read_events: Read) -> None:
    moved = event("RECURRENCE-ID:20261109T090000Z", "DTSTART:20270110T090000Z", "DURATION:PT1H")
    reading = read_events(MASTER, moved, first=date(2027, 1, 4), last=date(2027, 1, 18))

    assert days(reading) == ["01-10 09:00"]


def test_this_and_future_moves_what_follows(read_events: Read) -> None:
    later = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T090000Z",
        "DTSTART;TZID=Europe/Madrid:20261116T120000",
        "DURATION:PT30M",
        "SUMMARY:later",
    )
    reading = read_events(MASTER, later)

    assert [(one.recurrence_id[:16], one.start.isoformat()[:16], one.summary) for one in reading.occurrences] == [
        ("2026-11-02T10:00", "2026-11-02T09:00", "plain"),
        ("2026-11-09T10:00", "2026-11-09T09:00", "plain"),
        ("2026-11-16T10:00", "2026-11-16T11:00", "later"),
        ("2026-11-23T10:00", "2026-11-23T11:00", "later"),
    ]


def test_an_override_without_its_master_is_an_event(read_events: Read) -> None:
    reading = read_events(event("RECURRENCE-ID;TZID=Europe/Madrid:20261109T100000", "DTSTART:20261110T090000Z"))

    assert [(one.recurrence_id, one.start.isoformat()) for one in reading.occurrences] == [
        ("2026-11-09T10:00:00+01:00", "2026-11-10T09:00:00+00:00")
    ]


def test_of_two_overrides_of_one_occurrence_the_later_revision_counts_and_it_is_told(read_events: Read) -> None:
    def override(sequence: int, hour: int) -> str:
        return event("RECURRENCE-ID:20261109T090000Z", f"DTSTART:20261109T{hour}0000Z", f"SEQUENCE:{sequence}")

    reading = read_events(MASTER, override(2, 12), override(1, 13))

    assert days(reading) == ["11-02 09:00", "11-09 12:00", "11-16 09:00", "11-23 09:00"]
    assert kinds(reading) == [("duplicate_override", "")]


def test_two_recurring_events_of_one_uid_are_both_followed(read_events: Read) -> None:
    other = event("DTSTART:20261103T120000Z", "RRULE:FREQ=WEEKLY;COUNT=2")
    reading = read_events(MASTER, other)

    assert days(reading) == ["11-02 09:00", "11-03 12:00", "11-09 09:00", "11-10 12:00", "11-16 09:00", "11-23 09:00"]
    assert kinds(reading) == [("duplicate_uid", "")]


def test_a_series_that_ends_before_it_starts_is_deleted_and_told(read_events: Read) -> None:
    reading = read_events(event(START, "RRULE:FREQ=WEEKLY;UNTIL=20261001"))

    assert (days(reading), kinds(reading)) == ([], [("until_before_start", "")])


@pytest.mark.parametrize(
    ("rule", "detail"),
    [
        ("FREQ=WEEKLY;INTERVAL=0", "INTERVAL=0"),
        ("FREQ=SOMETIMES", "FREQ=SOMETIMES"),
        ("COUNT=3", "FREQ="),
        ("FREQ=DAILY;COUNT=0", "COUNT=0"),
        ("FREQ=DAILY;COUNT=99999999999999999999", "COUNT=9999999999999999"),
        ("FREQ=DAILY;UNTIL=later", "UNTIL=LATER"),
        ("FREQ=MONTHLY;BYDAY=XX", "BYDAY=XX"),
        ("FREQ=MONTHLY;BYMONTHDAY=99", "BYMONTHDAY=99"),
        ("FREQ=DAILY;FREQ=WEEKLY", "FREQ twice"),
        ("FREQ=DAILY;BYEASTER=1", "BYEASTER"),
        ("FREQ=DAILY;RSCALE=CHINESE", "RSCALE=CHINESE"),
        ("FREQ=DAILY;BYHOUR=" + "1," * 2000, "too long"),
    ],
)
def test_a_rule_that_is_not_followed_is_told_and_the_first_time_kept(rule: str, detail: str, read_events: Read) -> None:
    reading = read_events(event(START, f"RRULE:{rule}"))

    assert (days(reading), kinds(reading)) == (["11-02 09:00"], [("bad_rule", detail)])
    assert (reading.found, reading.accepted) == (1, 1)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12",
    ],
)
def test_a_rule_that_never_comes_true_ends_all_the_same(rule: str, read_events: Read) -> None:
    reading = read_events(event(START, f"RRULE:{rule}"))

    assert days(reading) == ["11-02 09:00"]
    assert [kind for kind, _ in kinds(reading)] in ([], ["rule_too_slow"])


def test_a_billion_times_is_as_many_as_the_horizon_has_days(read_events: Read) -> None:
    reading = read_events(event("DTSTART:19700101T100000Z", "RRULE:FREQ=DAILY;COUNT=1000000000"))

    assert (len(reading.occurrences), reading.findings) == (275, ())


def test_more_than_an_agenda_can_hold_are_capped_and_told(read_events: Read) -> None:
    quarters = "RRULE:FREQ=HOURLY;BYMINUTE=0,15,30,45"
    reading = read_events(event("DTSTART:20260801T000000Z", "DURATION:PT5M", quarters))

    assert kinds(reading) == [("too_many_occurrences", "10000")]
    assert 9_000 < len(reading.occurrences) <= 10_000


def test_nothing_far_outside_the_horizon_is_derived(read_events: Read) -> None:
    reading = read_events(
        event("DTSTART:20200101T100000Z", "RRULE:FREQ=DAILY"), event("DTSTART:20200101T100000Z", uid="b")
    )

    every = sorted(one.start.date() for one in reading.occurrences)
    assert (every[0], every[-1]) == (date(2026, 8, 23), date(2027, 5, 24))
    assert {one.uid for one in reading.occurrences} == {"a"}
