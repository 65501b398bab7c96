"""What ordinary and odd events come to. The horizon of the fixture is 24 August 2026 to 23 May 2027."""

from collections.abc import Callable
from datetime import date

import pytest

from respiro.adapters.ics.reading import Reading, read_calendar, rebuilt_text
from respiro.domain.agenda import EventStatus, Transp

Read = Callable[..., Reading]
_JULY = (date(2026, 6, 1), date(2026, 9, 1))


def event(*lines: str, uid: str = "a") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def times(reading: Reading) -> list[tuple[str, str]]:
    return [(one.start.isoformat(), one.end.isoformat()) for one in reading.occurrences]


def starts(reading: Reading) -> list[str]:
    return sorted(one.start.isoformat() for one in reading.occurrences)


def kinds(reading: Reading) -> list[tuple[str, str]]:
    return [(one.kind, one.detail) for one in reading.findings]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20261121T100000Z",), ("2026-11-21T10:00:00+00:00", "2026-11-21T10:00:01+00:00")),
        (("DTSTART;VALUE=DATE:20261121",), ("2026-11-21T00:00:00", "2026-11-22T00:00:00")),
        (("DTSTART:20261121",), ("2026-11-21T00:00:00", "2026-11-22T00:00:00")),
        (("DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261121"), ("2026-11-21T00:00:00", "2026-11-22T00:00:00")),
        (("DTSTART;VALUE=DATE:20261121", "DURATION:P2D"), ("2026-11-21T00:00:00", "2026-11-23T00:00:00")),
        (("DTSTART:20261121T100000Z", "DURATION:PT1H30M"), ("2026-11-21T10:00:00+00:00", "2026-11-21T11:30:00+00:00")),
        (("DTSTART:20261121T100000", "DTEND:20261121T110000"), ("2026-11-21T10:00:00", "2026-11-21T11:00:00")),
        (
            ("DTSTART;TZID=America/New_York:20261121T090000", "DTEND;TZID=Europe/Madrid:20261121T180000"),
            ("2026-11-21T14:00:00+00:00", "2026-11-21T17:00:00+00:00"),
        ),
    ],
    ids=["no end", "no end, all day", "no VALUE", "same day", "days", "duration", "floating", "two zones"],
)
def test_the_end_follows_rfc_5545(lines: tuple[str, ...], expected: tuple[str, str], read_events: Read) -> None:
    reading = read_events(event(*lines))

    assert (times(reading), reading.findings) == ([expected], ())


def test_an_end_before_the_start_is_told_and_the_event_kept(read_events: Read) -> None:
    reading = read_events(event("DTSTART:20261121T100000Z", "DTEND:20261121T090000Z"))

    assert starts(reading) == ["2026-11-21T10:00:00+00:00"]
    assert kinds(reading) == [("end_before_start", "")]


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ((), "event_without_start"),
        (("DTSTART:",), "event_without_start"),
        (("DTSTART:tomorrow",), "bad_start"),
        (("DTSTART:20261332T100000Z",), "bad_start"),
        (("DTSTART:00000000",), "bad_start"),
    ],
)
def test_an_event_that_can_not_be_placed_costs_no_other(lines: tuple[str, ...], kind: str, read_events: Read) -> None:
    reading = read_events(event(*lines), event("DTSTART:20261121T100000Z", uid="b"))

    assert [one.uid for one in reading.occurrences] == ["b"]
    assert [(one.kind, one.line, one.uid, one.lost_events) for one in reading.findings] == [(kind, 2, "a", 1)]
    assert (reading.found, reading.accepted, reading.reported) == (2, 1, 1)


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Europe/Madrid", "2026-07-01T08:00:00+00:00"),
        ("europe/madrid", "2026-07-01T08:00:00+00:00"),
        ('"Europe/Madrid"', "2026-07-01T08:00:00+00:00"),
        ("/citadel.org/20210210_1/Europe/Madrid", "2026-07-01T08:00:00+00:00"),
        ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "2026-07-01T13:00:00+00:00"),
        ("W. Europe Standard Time", "2026-07-01T08:00:00+00:00"),
        ("Eastern Standard Time", "2026-07-01T14:00:00+00:00"),
        ("tzone://Microsoft/Utc", "2026-07-01T10:00:00+00:00"),
        ("UTC", "2026-07-01T10:00:00+00:00"),
    ],
)
def test_zones_are_known_by_many_names(zone: str, start: str, read_events: Read) -> None:
    one = event(f"DTSTART;TZID={zone}:20260701T100000")
    reading = read_events(one, first=_JULY[0], last=_JULY[1])

    assert (starts(reading), reading.findings) == ([start], ())


def test_a_zone_that_nobody_knows_is_told_and_its_event_kept_as_wall_time(read_events: Read) -> None:
    reading = read_events(event("DTSTART;TZID=Europe:20261121T100000"))

    assert starts(reading) == ["2026-11-21T10:00:00"]
    assert (kinds(reading), reading.accepted) == ([("unknown_zone", "Europe")], 1)


ZONE = """BEGIN:VTIMEZONE
TZID:Our Office
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0530
TZOFFSETTO:+0430
RRULE:{rule}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0430
TZOFFSETTO:+0530
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE"""


def test_a_zone_of_the_file_s_own_is_followed(read_events: Read) -> None:
    zone = ZONE.format(rule="FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    reading = read_events(
        zone,
        event("DTSTART;TZID=Our Office:20261024T100000", uid="summer"),
        event("DTSTART;TZID=Our Office:20261026T100000", uid="winter"),
        event("DTSTART;TZID=Our Office:20261025T023000", uid="twice: the first"),
        event("DTSTART;TZID=Our Office:20270328T023000", uid="never: an hour later"),
    )

    assert [one.start.isoformat() for one in reading.occurrences] == [
        "2026-10-24T04:30:00+00:00",
        "2026-10-26T05:30:00+00:00",
        "2026-10-24T21:00:00+00:00",
        "2027-03-27T22:00:00+00:00",
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYSECOND=" + ",".join(map(str, range(60))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
    ],
)
def test_a_bomb_of_a_zone_costs_its_zone_only(rule: str, read_events: Read) -> None:
    reading = read_events(ZONE.format(rule=rule), event("DTSTART;TZID=Our Office:20261121T100000"))

    assert len(reading.occurrences) == reading.accepted == 1


@pytest.mark.parametrize("rule", ["FREQ=DAILY;COUNT=3", "FREQ=SECONDLY", "FREQ=YEARLY;INTERVAL=0", "rubbish"])
def test_a_zone_with_a_rule_that_is_no_yearly_one_is_not_trusted(rule: str, read_events: Read) -> None:
    reading = read_events(ZONE.format(rule=rule), event("DTSTART;TZID=Our Office:20261121T100000"))

    assert starts(reading) == ["2026-11-21T10:00:00"]
    assert kinds(reading) == [("bad_zone", "RRULE"), ("unknown_zone", "Our Office")]


@pytest.mark.parametrize(
    ("header", "start"),
    [
        ("X-WR-TIMEZONE:America/Bogota", "2026-11-21T15:00:00+00:00"),
        ("PRODID:-//Apple Inc.//macOS 15.1//EN\nX-WR-TIMEZONE:America/Bogota", "2026-11-21T10:00:00"),
        ("X-WR-TIMEZONE:Nowhere", "2026-11-21T10:00:00"),
    ],
)
def test_floating_times_are_in_the_calendar_s_zone_unless_apple_means_floating(
    header: str, start: str, read_events: Read
) -> None:
    assert starts(read_events(event("DTSTART:20261121T100000"), header=header)) == [start]


def test_the_same_uid_twice_is_kept_twice_and_told(read_events: Read) -> None:
    reading = read_events(event("DTSTART:20261121T100000Z"), event("DTSTART:20261122T100000Z"))

    assert starts(reading) == ["2026-11-21T10:00:00+00:00", "2026-11-22T10:00:00+00:00"]
    assert [(one.kind, one.line, one.uid) for one in reading.findings] == [("duplicate_uid", 6, "a")]
    assert reading.accepted == 2
    assert len({component.key for component in reading.components}) == 3


def test_an_event_without_uid_gets_the_same_one_at_every_export(read_events: Read) -> None:
    def uid(stamp: str) -> str:
        (one,) = read_events(f"BEGIN:VEVENT\nDTSTAMP:{stamp}\nDTSTART:20261121T100000Z\nEND:VEVENT").occurrences
        return one.uid

    assert uid("20261101T000000Z") == uid("20261102T000000Z") != ""


def test_values_outside_their_list_are_the_default(read_events: Read) -> None:
    (one,) = read_events(event("DTSTART:20261121T100000Z", "TRANSP:MAYBE", "STATUS:DONE")).occurrences

    assert (one.transp, one.status) == (Transp.OPAQUE, EventStatus.CONFIRMED)


def test_texts_are_one_plain_line(read_events: Read) -> None:
    (one,) = read_events(
        event("DTSTART:20261121T100000Z", r"SUMMARY:One\, two\; three\\four\nfive" + "\x07six")
    ).occurrences

    assert one.summary == r"One, two; three\four five six"


def test_a_broken_alarm_or_task_costs_no_event(read_events: Read) -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:never\nREPEAT:2147483647\nDURATION:PT1S\nDTSTART:x\nEND:VALARM"
    task = "BEGIN:VTODO\nUID:a\nDTSTART:x\nRRULE:FREQ=SECONDLY\nEND:VTODO"
    reading = read_events(task, event("DTSTART:20261121T100000Z", alarm))

    assert (starts(reading), reading.findings) == (["2026-11-21T10:00:00+00:00"], ())


def test_what_is_stored_gives_the_same_occurrences_again(read_events: Read) -> None:
    zone = ZONE.format(rule="FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    reading = read_events(
        zone,
        event("DTSTART;TZID=Our Office:20261024T100000", "RRULE:FREQ=WEEKLY;COUNT=5"),
        event("DTSTART:20261024T100000", uid="b"),
        header="X-WR-TIMEZONE:America/Bogota",
    )
    again = read_calendar(rebuilt_text(reading.components), date(2026, 8, 24), date(2027, 5, 24))

    assert again.occurrences == reading.occurrences
    assert len(reading.occurrences) == 6
