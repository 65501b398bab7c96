"""Busy time without reasons. The examples are those of RFC 5545 §3.6.4 and of RFC 7953 §3.1 and §5."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.adapters.ics.busy_time import merged, minus
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.free_busy import read_busy
from respiro.adapters.ics.reading import Reading, read_calendar, rebuilt_text
from respiro.adapters.ics.splitting import split
from respiro.adapters.ics.zones import Zones
from respiro.adapters.store.values import StoredOccurrence
from respiro.domain.agenda import EventStatus, Transp

MONTREAL, DENVER = ZoneInfo("America/Toronto"), ZoneInfo("America/Denver")


def busy(
    text: str, first: date, last: date, default: tzinfo | None = None
) -> tuple[list[StoredOccurrence], list[Finding]]:
    parts = split("\r\n".join(["BEGIN:VCALENDAR", *text.strip().splitlines(), "END:VCALENDAR", ""]))
    zones = Zones(one for one in parts.components if one.kind == "VTIMEZONE")
    return read_busy(parts.components, zones.zone, [default], first, last)


def spans(rows: Sequence[StoredOccurrence], zone: tzinfo | None = None) -> list[str]:
    shown = [(row.start.astimezone(zone), row.end.astimezone(zone)) if zone else (row.start, row.end) for row in rows]
    return [f"{start:%m%d %H:%M} - {end:%m%d %H:%M}" for start, end in shown]


def component(kind: str, *lines: str) -> str:
    return "\n".join([f"BEGIN:{kind}", *lines, f"END:{kind}"])


def available(*lines: str) -> str:
    return component("AVAILABLE", *lines)


REPLY = component(
    "VFREEBUSY",
    "UID:19970901T095957Z-76A912@example.com",
    "ORGANIZER:mailto:jane_doe@example.com",
    "ATTENDEE:mailto:john_public@example.com",
    "DTSTAMP:19970901T100000Z",
    "FREEBUSY:19971015T050000Z/PT8H30M,",
    " 19971015T160000Z/PT5H30M,19971015T223000Z/PT6H30M",
    "URL:http://example.com/pub/busy/jpublic-01.ifb",
)
PUBLISHED = component(
    "VFREEBUSY",
    "UID:19970901T115957Z-76A912@example.com",
    "DTSTAMP:19970901T120000Z",
    "ORGANIZER:jsmith@example.com",
    "DTSTART:19980313T141711Z",
    "DTEND:19980410T141711Z",
    "FREEBUSY:19980314T233000Z/19980315T003000Z",
    "FREEBUSY:19980316T153000Z/19980316T163000Z",
    "FREEBUSY:19980318T030000Z/19980318T040000Z",
)
REQUEST = component(
    "VFREEBUSY", "UID:a", "ORGANIZER:mailto:jane_doe@example.com", "DTSTART:19971015T050000Z", "DTEND:19971016T050000Z"
)


def test_the_answer_to_a_request_is_busy_time() -> None:
    rows, findings = busy(REPLY, date(1997, 10, 14), date(1997, 10, 17))

    assert spans(rows) == ["1015 05:00 - 1015 13:30", "1015 16:00 - 1015 21:30", "1015 22:30 - 1016 05:00"]
    assert findings == []
    assert {row.uid for row in rows} == {"freebusy:19970901T095957Z-76A912@example.com"}
    assert len({row.recurrence_id for row in rows}) == 3
    assert {(row.summary, row.transp, row.status, row.all_day, row.zone) for row in rows} == {
        ("", Transp.OPAQUE, EventStatus.CONFIRMED, False, "UTC")
    }


def test_what_is_published_is_busy_time() -> None:
    rows, _ = busy(PUBLISHED, date(1998, 3, 1), date(1998, 4, 1))

    assert spans(rows) == ["0314 23:30 - 0315 00:30", "0316 15:30 - 0316 16:30", "0318 03:00 - 0318 04:00"]


def test_only_what_touches_the_days_is_kept() -> None:
    rows, _ = busy(PUBLISHED, date(1998, 3, 20), date(1998, 4, 1))

    assert rows == []


def test_a_request_keeps_no_time_busy() -> None:
    assert busy(REQUEST, date(1997, 10, 14), date(1997, 10, 17)) == ([], [])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:19970308T160000Z/PT8H30M", ["0308 16:00 - 0309 00:30 CONFIRMED"]),
        ("FREEBUSY;FBTYPE=FREE:19970308T160000Z/PT3H,19970308T200000Z/PT1H", []),
        ("FREEBUSY;FBTYPE=BUSY-TENTATIVE:19970308T160000Z/PT1H", ["0308 16:00 - 0308 17:00 TENTATIVE"]),
        ("FREEBUSY;FBTYPE=X-LUNCH:19970308T160000Z/PT1H", ["0308 16:00 - 0308 17:00 CONFIRMED"]),
        ("freebusy;fbtype=busy:19970308T160000Z/PT1H", ["0308 16:00 - 0308 17:00 CONFIRMED"]),
        ("FREEBUSY:19970308/19970309", ["0308 00:00 - 0309 00:00 CONFIRMED"]),
        ("FREEBUSY:19970308T160000/PT1H", ["0308 16:00 - 0308 17:00 CONFIRMED"]),
        ("FREEBUSY;TZID=Europe/Madrid:19970308T160000/19970308T170000", ["0308 15:00 - 0308 16:00 CONFIRMED"]),
        ("FREEBUSY:19970308T160000Z/PT2H,19970308T170000Z/PT3H", ["0308 16:00 - 0308 20:00 CONFIRMED"]),
        ("FREEBUSY:19970308T160000Z/PT1H,19970308T160000Z/PT1H", ["0308 16:00 - 0308 17:00 CONFIRMED"]),
        (
            "FREEBUSY;FBTYPE=BUSY-TENTATIVE:19970308T160000Z/PT2H\nFREEBUSY:19970308T160000Z/PT1H",
            ["0308 16:00 - 0308 17:00 CONFIRMED", "0308 17:00 - 0308 18:00 TENTATIVE"],
        ),
        ("FREEBUSY:", []),
        ("FREEBUSY:19970308T160000Z/19970308T160000Z", []),
    ],
)
def test_each_kind_of_period_is_read(line: str, expected: list[str]) -> None:
    rows, findings = busy(component("VFREEBUSY", "UID:a", line), date(1997, 3, 1), date(1997, 4, 1))

    shown = zip(spans(rows), rows, strict=True)
    assert [f"{span} {row.status}" for span, row in shown] == expected
    assert findings == []


@pytest.mark.parametrize("value", ["soon", "19970308T160000Z", "19970308T160000Z/PT", "19970308T160000Z/-PT1H", "/"])
def test_a_period_that_can_not_be_read_costs_no_other_and_is_told(value: str) -> None:
    line = f"FREEBUSY:{value},19970309T160000Z/PT1H"
    rows, findings = busy(component("VFREEBUSY", "UID:a", line), date(1997, 3, 1), date(1997, 4, 1))

    assert spans(rows) == ["0309 16:00 - 0309 17:00"]
    assert findings == [Finding("bad_busy_time", 2, "a", "FREEBUSY")]


def test_without_a_uid_it_has_the_same_one_each_time() -> None:
    text = component("VFREEBUSY", "FREEBUSY:19970308T160000Z/PT1H")

    uids = {busy(text, date(1997, 3, 1), date(1997, 4, 1))[0][0].uid for _ in range(2)}
    assert len(uids) == 1
    assert uids != {"freebusy:"}


NINE_TO_FIVE = component(
    "VAVAILABILITY",
    "ORGANIZER:mailto:bernard@example.com",
    "UID:0428C7D2-688E-4D2E-AC52-CD112E2469DF",
    "DTSTAMP:20111005T133225Z",
    available(
        "UID:34EDA59B-6BB1-4E94-A66C-64999089C0AF",
        "SUMMARY:Monday to Friday from 9:00 to 17:00",
        "DTSTART;TZID=America/Montreal:20111003T090000",
        "DTEND;TZID=America/Montreal:20111003T170000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ),
)


def test_outside_of_working_hours_a_person_is_busy() -> None:
    rows, findings = busy(NINE_TO_FIVE, date(2011, 10, 6), date(2011, 10, 11))

    assert spans(rows, MONTREAL)[1:-1] == [
        "1005 17:00 - 1006 09:00",
        "1006 17:00 - 1007 09:00",
        "1007 17:00 - 1010 09:00",
        "1010 17:00 - 1011 09:00",
    ]
    assert findings == []
    assert {row.uid for row in rows} == {"freebusy:0428C7D2-688E-4D2E-AC52-CD112E2469DF"}


def test_working_hours_differ_by_day_and_hold_in_their_range_only() -> None:
    rows, _ = busy(
        component(
            "VAVAILABILITY",
            "UID:84D0F948-7FC6-4C1D-BBF3-BA9827B424B5",
            "DTSTART;TZID=America/Montreal:20111002T000000",
            "DTEND;TZID=America/Montreal:20111202T000000",
            available(
                "UID:7B33093A-7F98-4EED-B381-A5652530F04D",
                "DTSTART;TZID=America/Montreal:20111003T090000",
                "DTEND;TZID=America/Montreal:20111003T170000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
            ),
            available(
                "UID:DF39DC9E-D8C3-492F-9101-0434E8FC1896",
                "DTSTART;TZID=America/Montreal:20111007T090000",
                "DTEND;TZID=America/Montreal:20111007T120000",
                "RRULE:FREQ=WEEKLY",
            ),
        ),
        date(2011, 9, 1),
        date(2011, 12, 31),
    )

    shown = spans(rows, MONTREAL)
    assert shown[:2] == ["1002 00:00 - 1003 09:00", "1003 17:00 - 1004 09:00"]
    assert "1007 12:00 - 1010 09:00" in shown
    assert shown[-1] == "1201 17:00 - 1202 00:00"


def test_a_traveller_is_available_by_the_clock_of_each_place() -> None:
    def stay(uid: str, zone: str, begin: str, end: str) -> str:
        monday = f"{begin[:8]}T"
        return component(
            "VAVAILABILITY",
            f"UID:{uid}",
            f"DTSTART;TZID={zone}:{begin}",
            *([f"DTEND;TZID={zone}:{end}"] if end else []),
            available(
                f"UID:{uid}-hours",
                f"DTSTART;TZID={zone}:{monday}090000",
                f"DTEND;TZID={zone}:{monday}170000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            ),
        )

    rows, _ = busy(
        "\n".join(
            [
                stay("1", "America/Montreal", "20111003T000000", "20111023T020000"),
                stay("2", "America/Denver", "20111024T000000", "20111030T000000"),
                stay("3", "America/Montreal", "20111031T000000", ""),
            ]
        ),
        date(2011, 10, 20),
        date(2011, 11, 3),
    )

    assert "1020 17:00 - 1021 09:00" in spans(rows, MONTREAL)
    assert "1025 17:00 - 1026 09:00" in spans(rows, DENVER)
    assert "1101 17:00 - 1102 09:00" in spans(rows, MONTREAL)


def test_a_higher_priority_speaks_alone_within_its_range() -> None:
    holiday = component(
        "VAVAILABILITY",
        "UID:fair",
        "PRIORITY:1",
        "BUSYTYPE:BUSY-TENTATIVE",
        "DTSTART;TZID=America/Montreal:20111006T000000",
        "DURATION:P1D",
        available(
            "UID:evening",
            "DTSTART;TZID=America/Montreal:20111006T180000",
            "DURATION:PT2H",
        ),
    )
    for text in (f"{NINE_TO_FIVE}\n{holiday}", f"{holiday}\n{NINE_TO_FIVE}"):
        rows, _ = busy(text, date(2011, 10, 6), date(2011, 10, 8))

        shown = [f"{span} {row.status}" for span, row in zip(spans(rows, MONTREAL), rows, strict=True)]
        assert (
            shown[1:-1]
            == [
                "1005 17:00 - 1006 00:00 CONFIRMED",
                "1006 00:00 - 1006 18:00 TENTATIVE",
                "1006 20:00 - 1007 00:00 TENTATIVE",
                "1007 00:00 - 1007 09:00 CONFIRMED",
                "1007 17:00 - 1009 20:00 CONFIRMED",
            ][: len(shown) - 2]
        )


@pytest.mark.parametrize(("priority", "wins"), [("9", True), ("0", False), ("", False), ("10", False), ("x", False)])
def test_priority_nought_and_none_are_the_lowest(priority: str, wins: bool) -> None:  # noqa: FBT001  a table's column
    always = component(
        "VAVAILABILITY", "UID:1", f"PRIORITY:{priority}", available("DTSTART:20111001T000000Z", "DURATION:P60D")
    )
    never = component("VAVAILABILITY", "UID:2", "PRIORITY:0")
    rows, _ = busy(f"{never}\n{always}", date(2011, 10, 6), date(2011, 10, 8))

    assert (rows == []) is wins


def test_an_exception_and_a_moved_day_are_followed() -> None:
    text = NINE_TO_FIVE.replace(
        "END:VAVAILABILITY",
        "\n".join(
            [
                available(
                    "UID:34EDA59B-6BB1-4E94-A66C-64999089C0AF",
                    "RECURRENCE-ID;TZID=America/Montreal:20111006T090000",
                    "DTSTART;TZID=America/Montreal:20111006T120000",
                    "DTEND;TZID=America/Montreal:20111006T130000",
                ),
                "END:VAVAILABILITY",
            ]
        ),
    ).replace("RRULE:", "EXDATE;TZID=America/Montreal:20111007T090000\nRRULE:")
    rows, findings = busy(text, date(2011, 10, 6), date(2011, 10, 11))

    assert spans(rows, MONTREAL)[1:-1] == [
        "1005 17:00 - 1006 12:00",
        "1006 13:00 - 1010 09:00",
        "1010 17:00 - 1011 09:00",
    ]
    assert findings == []


def test_floating_hours_stay_wall_times_or_take_the_calendar_s_zone() -> None:
    text = component(
        "VAVAILABILITY", "UID:1", available("DTSTART:20111001T090000", "DURATION:PT8H", "RRULE:FREQ=DAILY")
    )

    floating, _ = busy(text, date(2011, 10, 6), date(2011, 10, 8))
    assert "1006 17:00 - 1007 09:00" in spans(floating)
    assert {(row.start.tzinfo, row.zone) for row in floating} == {(None, "")}

    zoned, _ = busy(text, date(2011, 10, 6), date(2011, 10, 8), MONTREAL)
    assert "1006 17:00 - 1007 09:00" in spans(zoned, MONTREAL)


@pytest.mark.parametrize(
    ("lines", "detail"),
    [
        (("DTSTART:soon",), "DTSTART"),
        (("DTEND:99999999",), "DTEND"),
        (("DTSTART:20111001T000000Z", "DURATION:long"), "DURATION"),
        ((available("SUMMARY:whenever"),), "AVAILABLE"),
    ],
)
def test_what_can_not_be_read_is_told_and_costs_no_other(lines: tuple[str, ...], detail: str) -> None:
    rows, findings = busy(
        f"{component('VAVAILABILITY', 'UID:b', *lines)}\n{PUBLISHED}", date(1998, 3, 1), date(1998, 4, 1)
    )

    assert "0316 15:30 - 0316 16:30" in spans(rows)
    assert [(one.kind, one.detail) for one in findings] == [("bad_busy_time", detail)]
    assert all(one.line > 0 for one in findings)


@pytest.mark.parametrize(
    "text",
    [
        component("VFREEBUSY", "UID:a", "FREEBUSY:" + ",".join(["20111006T000000Z/PT1H"] * 100_000)),
        component("VFREEBUSY", "UID:a", *["FREEBUSY:20111006T000000Z/PT1H"] * 50_000),
        component("VFREEBUSY", "UID:a", "FREEBUSY:00010101T000000Z/99991231T235959Z"),
        component("VFREEBUSY", "UID:a", "FREEBUSY:20111006T000000Z/P999999W"),
        component("VAVAILABILITY", "UID:a", available("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY")),
        component("VAVAILABILITY", "UID:a", *[available("DTSTART:20111001T000000Z", "RRULE:FREQ=HOURLY")] * 500),
        "\n".join(component("VAVAILABILITY", f"UID:{n}", f"PRIORITY:{n % 10}") for n in range(5000)),
        component("VAVAILABILITY", "UID:a", "BEGIN:AVAILABLE\n" * 1000),
        "BEGIN:VAVAILABILITY\nBEGIN:AVAILABLE",
    ],
)  # fmt: skip
def test_a_bomb_costs_little_and_never_raises(text: str) -> None:
    before = process_time()
    rows, _ = busy(text, date(2011, 9, 1), date(2012, 6, 1))

    assert process_time() - before < 2  # the figure of the acceptance table, not a stopwatch
    assert len({(row.uid, row.recurrence_id) for row in rows}) == len(rows)


def test_a_calendar_s_busy_time_stands_beside_its_events(read_events: Callable[..., Reading]) -> None:
    event = "BEGIN:VEVENT\nUID:a\nDTSTART:20111006T100000Z\nEND:VEVENT"
    reading = read_events(
        event, component("VFREEBUSY", "UID:a", "FREEBUSY:20111007T160000Z/PT1H"), first=DAYS[0], last=DAYS[1]
    )
    again = read_calendar(rebuilt_text(reading.components), *DAYS)

    assert [one.uid for one in reading.occurrences] == ["a", "freebusy:a"]
    assert again.occurrences == reading.occurrences
    assert (reading.found, reading.accepted, reading.findings) == (1, 1, ())


DAYS = (date(2011, 10, 1), date(2011, 11, 1))
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
HOURS = st.tuples(st.integers(0, 48), st.integers(0, 48))


@given(st.lists(HOURS, max_size=8), st.lists(HOURS, max_size=8))
def test_cutting_out_is_right_hour_by_hour(given_hours: list[tuple[int, int]], holes: list[tuple[int, int]]) -> None:
    def stretches(hours: list[tuple[int, int]]) -> list[tuple[datetime, datetime]]:
        return merged((NEW_YEAR + timedelta(hours=start), NEW_YEAR + timedelta(hours=end)) for start, end in hours)

    def covered(hours: list[tuple[int, int]]) -> set[int]:
        return {hour for start, end in hours for hour in range(start, end)}

    left = minus(stretches(given_hours), stretches(holes))
    hour = timedelta(hours=1)
    assert covered([((start - NEW_YEAR) // hour, (end - NEW_YEAR) // hour) for start, end in left]) == covered(
        given_hours
    ) - covered(holes)
    assert left == merged(left)
