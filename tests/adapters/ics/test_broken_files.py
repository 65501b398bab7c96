"""Kinds of broken calendars that people have reported of programs and servers, one of each."""

from collections.abc import Callable
from datetime import date
from time import process_time

import pytest

from respiro.adapters.ics.content_lines import plain_text, properties, unnested
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.reading import Reading, read_calendar

Read = Callable[..., Reading]
DAYS = (date(2026, 8, 24), date(2027, 5, 24))
NOON = "2026-11-21T12:00:00+00:00"


def event(*lines: str, uid: str = "a") -> str:
    return "\n".join(["BEGIN:VEVENT", *([f"UID:{uid}"] if uid else []), *lines, "END:VEVENT"])


def starts(reading: Reading) -> list[str]:
    return [one.start.isoformat() for one in reading.occurrences]


START = "DTSTART:20261121T120000Z"


@pytest.mark.parametrize(
    "lines",
    [
        ("DESCRIPTION:first line", "second line without a blank", "BEGIN: at the door", "END: at nine", START),
        ("DESCRIPTION:Meet", "TREFFPUNKT 17:50", START),
        ('<P DIR=LTR><SPAN LANG="en-us"></SPAN></P>', START),
        ("X", START, ":", ";", "=", ";;;:::", '"', START.replace("DTSTART", "X-DTSTART")),
        ("DTSTART: 20261121T120000Z ",),
        ("dtstart:20261121t120000z",),
        ("DTSTART ;VALUE=DATE-TIME :20261121T120000Z",),
        ("DTSTART;VALUE=DATE-TIME;TZID=UTC:20261121T120000Z",),
        ('DTSTART;TZID="UTC:20261121T120000',),
        ('DTSTART;TZID="UTC"":20261121T120000',),
        ("DTSTART;X-COMMENT=it's \"quoted\" twice;TZID=UTC:20261121T120000",),
        ("DTSTART;TZID=(UTC) Coordinated Universal Time;VALUE=DATE-TIME:20261121T120000",),
        ("DTSTART;TZID=UTC:2026-11-21T12:00:00",),
        ('ATTENDEE;X-RESPONSE-COMMENT="he said "no" to it":mailto:a@example.com', START),
        ('ATTENDEE;CN="Ann: "the" boss;X=:mailto:a@example.com', START),
        ("ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA====", START),
        (START, "BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM", "BEGIN:VALARM", "END:VALARM", "END:VALARM"),
        ("METHOD:PUBLISH", START, "CREATED:never", "SEQUENCE:one", "PRIORITY:high", "GEO:x;y"),
        ("\tDTSTAMP:x", START),
    ],
)  # fmt: skip
def test_an_odd_line_costs_no_event(lines: tuple[str, ...], read_events: Read) -> None:
    reading = read_events("METHOD:PUBLISH", event(*lines), "METHOD:PUBLISH", event(START, uid="b"))

    assert (reading.found, reading.accepted, starts(reading)) == (2, 2, [NOON, NOON])


def test_a_calendar_without_any_end_but_the_last_is_read(read_events: Read) -> None:
    several = [event(START, uid=str(number)).replace("\nEND:VEVENT", "") for number in range(5)]
    reading = read_events(*several, event(START, uid="last"))

    assert [one.uid for one in reading.occurrences] == ["0", "1", "2", "3", "4", "last"]
    assert {(one.kind, one.uid) for one in reading.findings} == {("event_without_end", str(n)) for n in range(5)}


def test_a_calendar_without_a_wrapper_is_read() -> None:
    text = event(START).replace("\n", "\r\n")
    reading = read_calendar(text, *DAYS)

    assert (reading.found, reading.accepted, starts(reading), reading.findings) == (1, 1, [NOON], ())


def test_several_calendars_in_one_file_keep_their_own_zones() -> None:
    one = "BEGIN:VCALENDAR\nX-WR-TIMEZONE:{}\n" + event("DTSTART:20261121T120000") + "\nEND:VCALENDAR"
    reading = read_calendar(one.format("UTC") + "\n" + one.format("America/Bogota"), *DAYS)

    assert starts(reading) == [NOON, "2026-11-21T17:00:00+00:00"]


@pytest.mark.parametrize(
    ("line", "summary"),
    [
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Reuni=C3=B3n", "Reunión"),
        ("SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Reuni=F3n", "Reunión"),
        ("SUMMARY;QUOTED-PRINTABLE:Reuni=C3=B3n=0D=0Ahoy", "Reunión hoy"),
        ("SUMMARY;ENCODING=quoted-printable:a long=\r\nline of=\r\ntext", "a longline oftext"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=no-such:Reuni=C3=B3n", "Reunión"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:Reuni=F3n", "Reunión"),
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE:ends with=", "ends with"),
        ("SUMMARY:100=C3=B3", "100=C3=B3"),
    ],
)
def test_texts_of_vcalendar_1_are_read(line: str, summary: str) -> None:
    text = f"BEGIN:VEVENT\r\n{line}\r\nDTSTART:20261121T120000Z\r\nEND:VEVENT\r\n"
    given = {one.name: one.value for one in properties(unnested(text)[0][1], {"SUMMARY", "DTSTART"})}

    assert (plain_text(given["SUMMARY"]), given["DTSTART"]) == (summary, "20261121T120000Z")


ODD_BYTES = {
    "utf-8": event(START, "SUMMARY:Łódź").encode(),
    "utf-8 twice marked": b"\xef\xbb\xbf\xef\xbb\xbf" + event(START, "SUMMARY:Łódź").encode(),
    "utf-16": event(START, "SUMMARY:Łódź").encode("utf-16"),
    "utf-32": event(START, "SUMMARY:Łódź").encode("utf-32"),
    "carriage returns alone": event(START, "SUMMARY:Łódź").replace("\n", "\r").encode(),
    "wrong way round": (event(START, "SUMMARY:Łódź") + "\n").replace("\n", "\n\r").encode(),
    "doubled returns": event(START, "SUMMARY:Łódź").replace("\n", "\r\r\n").encode(),
    "double spaced": event(START, "SUMMARY:Łódź").replace("\n", "\r\n\r\n").encode(),
    "null bytes": event(START, "SUMMARY:Łódź").replace("\n", "\0\r\n").encode(),
    "folded everywhere": event(START, "SUMMARY:Łódź")
    .encode()
    .replace(b"V", b"V\r\n ")
    .replace(b"\xc5\x81", b"\xc5\r\n \x81"),
    "small letters": event(START).lower().encode() + "\nSUMMARY:Łódź".encode(),
    "trailing blanks": event(START, "SUMMARY:Łódź").replace("\n", " \t\r\n").encode(),
    "indented": ("BEGIN:VCALENDAR\nVERSION:2.0\n" + event(START, "SUMMARY:Łódź")).replace("\n", "\n    ").encode(),
    "mixed": event(START, "SUMMARY:Łódź").replace("\nD", "\rD").replace("\nS", "\r\nS").encode(),
}


@pytest.mark.parametrize("data", ODD_BYTES.values(), ids=ODD_BYTES)
def test_an_event_is_read_in_whatever_bytes_it_comes(data: bytes) -> None:
    reading = read_calendar(decode(data).text, *DAYS)

    assert (reading.found, reading.accepted, starts(reading)) == (1, 1, [NOON])
    assert [one.summary for one in reading.occurrences] in (["Łódź"], [""])


def test_the_same_event_twice_is_there_twice(read_events: Read) -> None:
    reading = read_events(event(START), event(START), event(START, uid=""), event(START, uid=""))

    assert (reading.found, reading.accepted, starts(reading)) == (4, 4, [NOON] * 4)
    assert sorted(one.kind for one in reading.findings) == ["duplicate_uid"] * 2 + ["event_without_uid"] * 2


def test_a_series_and_a_single_event_of_one_uid_are_both_there(read_events: Read) -> None:
    reading = read_events(event(START, "RRULE:FREQ=DAILY;COUNT=2"), event("DTSTART:20261201T120000Z"))

    assert sorted(starts(reading)) == [NOON, "2026-11-22T12:00:00+00:00", "2026-12-01T12:00:00+00:00"]
    assert [(one.kind, one.uid, one.line) for one in reading.findings] == [("duplicate_uid", "a", 7)]


LONG = {
    "returns": "BEGIN:VCALENDAR" + "\r" * 300_000 + " ",
    "blanks": "BEGIN:VCALENDAR\n" + " " * 300_000 + "x",
    "quotes": event('ATTENDEE;CN="a' + '"a,' * 100_000 + ":x", START),
    "parameters": event("ATTENDEE" + ";A=b" * 75_000 + ":x", START),
    "zones": event("DTEND" + ';TZID="' * 40_000 + ":x", START),
    "colons": event("DTEND;TZID=a" + ": " * 150_000, START),
    "soft breaks": event("SUMMARY;ENCODING=QUOTED-PRINTABLE:" + "=41=\n" * 50_000, START),
    "nested": event("BEGIN:X\n" * 30_000 + "END:X\n" * 30_000 + START),
    "begun": "BEGIN:VALARM\n" * 20_000 + event(START),
    "ended": "END:VALARM\n" * 20_000 + event(START),
    "folded": event("SUMMARY:" + "\n a" * 75_000, START),
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_long_run_of_anything_takes_no_long_time(text: str) -> None:
    before = process_time()
    reading = read_calendar(decode(text.encode()).text, *DAYS)

    assert process_time() - before < 2  # the figure of the acceptance table; what is not linear takes minutes
    assert reading.found == reading.accepted + sum(one.lost_events for one in reading.findings)
