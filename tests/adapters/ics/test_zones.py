"""Which zone is meant by the names that programs really write. The times are those of 1 July 2026, 10 o'clock."""

from collections.abc import Callable
from datetime import date
from time import process_time
from zoneinfo import available_timezones

import pytest

from respiro.adapters.ics.reading import Reading, read_calendar
from respiro.adapters.ics.zone_names import named_zone

Read = Callable[..., Reading]
JULY = (date(2026, 6, 1), date(2026, 9, 1))


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", "UID:a", *lines, "END:VEVENT"])


def described(name: str, *observances: str) -> str:
    return "\n".join(["BEGIN:VTIMEZONE", *([name] if name else []), *observances, "END:VTIMEZONE"])


def observance(*lines: str, kind: str = "STANDARD") -> str:
    return "\n".join([f"BEGIN:{kind}", *lines, f"END:{kind}"])


ALWAYS = observance("DTSTART:19700101T000000", "TZOFFSETFROM:+0430", "TZOFFSETTO:+0430")

NAMES = {
    "Europe/Madrid": 8,
    "EUROPE/madrid": 8,
    "US/Eastern": 14,
    "Mexico/General": 16,
    "America/Los Angeles": 17,
    "America/Argentina/Buenos_Aires": 13,
    "Asia/Calcutta": 4.5,
    "Europe-Stockholm": 8,
    "posix/Europe/Vaduz": 8,
    "/Europe/Stockholm": 8,
    "/mozilla.org/20070129_1/America/New_York": 14,
    "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires": 13,
    "/softwarestudio.org/Olson_20011030_5/America/Chicago": 15,
    "/citadel.org/20210210_1/Europe/Berlin": 8,
    "W. Europe Standard Time": 8,
    "W. Europe Standard Time 1": 8,
    "w. europe  standard time": 8,
    "Romance Daylight Time": 8,
    "Pacific Standard Time": 17,
    "Tokyo Standard Time": 1,
    "Alberta Standard Time": 16,
    "UTC-11": 21,
    '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"': 8,
    "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna": 8,
    "(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna": 8,
    "Amsterdam, Berlin, Bern, Rom, Stockholm, Wien": 8,
    "(GMT+01.00) Sarajevo/Warsaw/Zagreb, Warsaw": 8,
    "(GMT-05:00) Eastern Time (US & Canada)": 14,
    '"(UTC-08:00) Pacific Time (US & Canada)"': 17,
    "(UTC) Dublin, Edinburgh, Lisbon, London": 9,
    "(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London": 9,
    "(UTC) Coordinated Universal Time": 10,
    "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi": 4.5,
    "(UTC-03:00) Brasilia": 13,
    "(UTC-06:00) Guadalajara, Mexico City, Monterrey": 16,
    "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi": 2,
    "(UTC+13:00) Samoa": -3,
    "tzone://Microsoft/Utc": 10,
    '"tzone://Microsoft/Utc"': 10,
    "UTC": 10,
    "Etc/GMT+5": 15,
    "GMT+5": 5,
    "UTC+02:00": 8,
    "GMT-0500": 15,
    "+0200": 8,
    "-03:30": 13.5,
    "CET": 8,
    "EST5EDT": 14,
    "CEST": 8,
    "PDT": 17,
    "Germany/Berlin": 8,
    "Europe/Kiev": 7,
    "Europe/Kyiv": 7,
    '"local;VALUE=DATE-TIME"': None,
    "Europe": None,
    "Central": None,
    "PST": None,
    "IST": None,
    "": None,
    "Nowhere/At_All": None,
    "GMT +0100 (Standard) / GMT +0200 (Daylight)": None,
    "tzone://Microsoft/Custom": None,
    "Customized Time Zone": None,
    "UTC+99:00": None,
    "localtime": None,
    "Factory": None,
    "../../../etc/localtime": None,
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_known_or_its_event_is_flagged(name: str, read_events: Read) -> None:
    reading = read_events(event(f"DTSTART;TZID={name}:20260701T100000"), first=JULY[0], last=JULY[1])

    (one,) = reading.occurrences
    hour = NAMES[name]
    if hour is None:
        assert one.start.isoformat() == "2026-07-01T10:00:00"
        assert [(finding.kind, finding.uid, finding.line) for finding in reading.findings] == [("unknown_zone", "a", 2)]
    else:
        midnight = one.start.replace(day=1, hour=0, minute=0)
        assert one.start.tzinfo is not None
        assert ((one.start - midnight).total_seconds() / 3600 + 24 * (one.start.month - 7)) % 24 == hour % 24
        assert reading.findings == ()


def test_every_zone_of_iana_is_known_in_any_case() -> None:
    for name in sorted(available_timezones() - {"localtime", "Factory", "posixrules"}):
        zone = named_zone(name.swapcase())
        assert zone is not None
        assert str(zone) in {name, "UTC"}


def test_every_zone_of_windows_is_known() -> None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415  another copy of the same table

    for name, place in WINDOWS_TO_OLSON.items():
        assert str(named_zone(name)) in {place, "UTC" if place == "Etc/UTC" else place}


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("TZID:Our  Office", "our office"),
        ('TZID:"Our Office"', "Our Office"),
        ("TZID:(UTC+01:30) Here\\, There", '"(UTC+01:30) Here, There"'),
        ("TZID:(UTC+01:30) Here\\, There", "(UTC+01:30) Here, There"),
        ("TZID:tzone://Microsoft/Custom", "tzone://Microsoft/Custom"),
        ("TZID:GMT +0430 (Standard) / GMT +0430 (Daylight)", '"GMT +0430 (Standard) / GMT +0430 (Daylight)"'),
        ("TZID:", ""),
        ("TZID:PST", "PST"),
        ("TZID:CEST", "CEST"),
        ("TZID:UTC+11", "UTC+11"),
    ],
)
def test_the_file_s_own_definition_is_found_however_it_is_named(written: str, named: str, read_events: Read) -> None:
    reading = read_events(described(written, ALWAYS), event(f"DTSTART;TZID={named}:20261121T100000"))

    assert [one.start.isoformat() for one in reading.occurrences] == ["2026-11-21T05:30:00+00:00"]
    assert reading.findings == ()


def test_a_known_name_goes_before_another_definition_of_it(read_events: Read) -> None:
    reading = read_events(described("TZID:Europe/Madrid", ALWAYS), event("DTSTART;TZID=Europe/Madrid:20261121T100000"))

    assert [one.start.isoformat() for one in reading.occurrences] == ["2026-11-21T09:00:00+00:00"]


def test_a_definition_may_say_whose_copy_it_is(read_events: Read) -> None:
    zone = described("TZID:home", "X-LIC-LOCATION:Europe/Madrid", ALWAYS)
    reading = read_events(zone, event("DTSTART;TZID=home:20261121T100000"))

    assert [one.start.isoformat() for one in reading.occurrences] == ["2026-11-21T09:00:00+00:00"]


def test_a_calendar_s_zone_that_nobody_knows_is_told(read_events: Read) -> None:
    reading = read_events(event("DTSTART:20261121T100000"), header="X-WR-TIMEZONE:Nowhere")

    assert [one.start.isoformat() for one in reading.occurrences] == ["2026-11-21T10:00:00"]
    assert [(one.kind, one.line, one.detail) for one in reading.findings] == [("unknown_zone", 1, "Nowhere")]


@pytest.mark.parametrize("name", ["Romance Standard Time", "Our Office"])
def test_a_calendar_s_zone_may_be_windows_or_its_own(name: str, read_events: Read) -> None:
    zone = described("TZID:Our Office", ALWAYS.replace("+0430", "+0100"))
    reading = read_events(zone, event("DTSTART:20261121T100000"), header=f"X-WR-TIMEZONE:{name}")

    assert [one.start.isoformat() for one in reading.occurrences] == ["2026-11-21T09:00:00+00:00"]
    assert reading.findings == ()


def test_outlook_s_rules_since_1601_are_followed(read_events: Read) -> None:
    winter = observance(
        "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
    )
    summer = observance(
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
        kind="DAYLIGHT",
    )
    times = ("20261024T100000", "20261025T100000", "20270327T100000", "20270328T100000")
    reading = read_events(
        described("TZID:tzone://Microsoft/Custom", winter, summer),
        *(event(f"DTSTART;TZID=tzone://Microsoft/Custom:{one}").replace("UID:a", f"UID:{one}") for one in times),
    )

    assert [one.start.hour for one in reading.occurrences] == [8, 9, 9, 8]
    assert reading.findings == ()


FROM, TO, START = "TZOFFSETFROM:+0430", "TZOFFSETTO:+0430", "DTSTART:19700101T000000"
BOMBS = {
    "no start": ("DTSTART", observance(FROM, TO)),
    "no offset": ("TZOFFSETTO", observance(START, FROM)),
    "an offset of days": ("TZOFFSETTO", observance(START, FROM, "TZOFFSETTO:+9959")),
    "a bad offset": ("TZOFFSETFROM", observance(START, "TZOFFSETFROM:soon", TO)),
    "nothing": ("STANDARD", ""),
    "every second": ("RRULE", observance(START, FROM, TO, "RRULE:FREQ=SECONDLY")),
    "every day": ("RRULE", observance(START, FROM, TO, "RRULE:FREQ=DAILY")),
    "never on": ("RRULE", observance(START, FROM, TO, "RRULE:FREQ=YEARLY;INTERVAL=0")),
    "each second of a year": (
        "RRULE",
        observance(START, FROM, TO, "RRULE:FREQ=YEARLY;BYSECOND=" + ",".join(map(str, range(60)))),
    ),
    "a thousand rules": ("RRULE", observance(START, FROM, TO, *["RRULE:FREQ=YEARLY"] * 1000)),
    "ten thousand observances": ("STANDARD", "\n".join([observance(START, FROM, TO)] * 10_000)),
    "a hundred thousand dates": ("RDATE", observance(START, FROM, TO, "RDATE:" + ",".join(["19700101"] * 100_000))),
    "a hundred thousand lines of dates": ("RDATE", observance(START, FROM, TO, *["RDATE:19700101"] * 100_000)),
    "a date that is none": ("RDATE", observance(START, FROM, TO, "RDATE:20261399")),
    "the year one": ("DTSTART", observance("DTSTART:00010101T000000", FROM, TO)),
    "the year 9999": ("DTSTART", observance("DTSTART:99991231T235959", FROM, TO)),
    "until who knows when": ("RRULE", observance(START, FROM, TO, "RRULE:FREQ=YEARLY;UNTIL=soon")),
}


@pytest.mark.parametrize("name", ["Our Office", "Europe/Madrid"])
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_costs_its_zone_only_and_is_told(bomb: str, name: str, read_events: Read) -> None:
    detail, observances = BOMBS[bomb]
    before = process_time()
    reading = read_events(described(f"TZID:{name}", observances), event(f"DTSTART;TZID={name}:20261121T100000"))

    assert process_time() - before < 2  # the figure of the acceptance table, not a stopwatch
    assert (reading.found, reading.accepted, len(reading.occurrences)) == (1, 1, 1)
    assert [(one.kind, one.line, one.detail) for one in reading.findings if not one.uid] == [("bad_zone", 2, detail)]
    known = "2026-11-21T09:00:00+00:00" if name == "Europe/Madrid" else "2026-11-21T10:00:00"
    assert reading.occurrences[0].start.isoformat() == known
    assert ("unknown_zone" in {one.kind for one in reading.findings}) == (name == "Our Office")


@pytest.mark.parametrize(
    "zone",
    [
        described("TZID:a", "X-LIC-LOCATION:a", ALWAYS),
        described("TZID:a", "X-LIC-LOCATION:../../../etc/localtime", ALWAYS),
        "\n".join(described("TZID:a", ALWAYS) for _ in range(2000)),
        "\n".join(described(f"TZID:{number}", f"X-LIC-LOCATION:{number + 1}", ALWAYS) for number in range(2000)),
        described("TZID:a", ALWAYS, "BEGIN:VTIMEZONE\nTZID:a\nEND:VTIMEZONE"),
        described("", ALWAYS),
        described("TZID:" + "a" * 100_000, ALWAYS),
        "BEGIN:VTIMEZONE\nTZID:a",
    ],
    ids=["itself", "a path", "two thousand", "a chain", "nested", "nameless", "a long name", "endless"],
)
def test_an_odd_zone_costs_no_event(zone: str, read_events: Read) -> None:
    before = process_time()
    reading = read_events(zone, event("DTSTART;TZID=a:20261121T100000"))

    assert process_time() - before < 2
    assert (reading.found, reading.accepted, len(reading.occurrences)) == (1, 1, 1)
    is_known = reading.occurrences[0].start.isoformat() == "2026-11-21T05:30:00+00:00"
    assert is_known or "unknown_zone" in {one.kind for one in reading.findings}


def test_what_a_broken_zone_is_told_of_does_not_hang_on_which_events_are_read() -> None:
    text = "\r\n".join(["BEGIN:VCALENDAR", described("TZID:a"), "END:VCALENDAR", ""]).replace("\n", "\r\n")

    assert [one.kind for one in read_calendar(text, *JULY).findings] == ["bad_zone"]
