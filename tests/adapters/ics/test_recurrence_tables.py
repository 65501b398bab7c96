"""When series take place, as the test suites of other readers of calendars expect it, each table on its own."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from respiro.adapters.ics.reading import Reading

Read = Callable[..., Reading]
Row = tuple[str, str, str]
"""DTSTART's value, the rule, and the local starts; a day alone is at DTSTART's time of day."""

# libical, src/test/icalrecur_test.txt: what its reports of faults brought to light
LIBICAL: tuple[Row, ...] = (
    ("20241024", "FREQ=DAILY;BYMONTHDAY=1,24;COUNT=5", "20241024 20241101 20241124 20241201 20241224"),
    ("20241030", "FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5", "20241030 20241031 20241129 20241130 20241230"),
    ("20150101T000000Z", "FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=5", "20150101 20150301 20150501 20150701 20150801"),
    ("20120101T120000", "FREQ=YEARLY;BYYEARDAY=-366;COUNT=3", "20120101 20160101 20200101"),
    ("20120101T120000", "FREQ=HOURLY;BYHOUR=12;BYYEARDAY=-366;COUNT=3", "20120101 20160101 20200101"),
    (
        "20130101T000000",
        "FREQ=YEARLY;BYWEEKNO=1,2;UNTIL=20170101T000000Z",
        "20130101 20130108 20131231 20140107 20141230 20150106 20160105 20160112",
    ),
    (
        "20130108T000000",
        "FREQ=YEARLY;BYWEEKNO=1,2;WKST=FR;UNTIL=20170101T000000Z",
        "20130108 20130115 20140107 20140114 20150106 20150113 20160105 20160112",
    ),
    (
        "20140111T000000",
        "FREQ=YEARLY;BYWEEKNO=1,2;WKST=TU;UNTIL=20180101T000000Z",
        "20140111 20150103 20150110 20160102 20160109 20170107 20170114",
    ),
    ("20270103T000000Z", "FREQ=YEARLY;BYWEEKNO=53;COUNT=2", "20270103 20330102"),
    (
        "20180213T080001",
        "FREQ=YEARLY;BYWEEKNO=6;BYDAY=TU;WKST=TH;UNTIL=20210612T000000Z",
        "20180213 20190212 20200211 20210209",
    ),
    (
        "20161229T090000",
        "FREQ=WEEKLY;UNTIL=20170127T000000Z;WKST=MO;BYDAY=SU,TU,TH;INTERVAL=2",
        "20161229 20170101 20170110 20170112 20170115 20170124 20170126",
    ),
    ("20240102T120000", "FREQ=WEEKLY;BYDAY=MO,TU,SU,SA,TH;BYSETPOS=3,2;COUNT=4", "20240102 20240104 20240109 20240111"),
    (
        "20240229T120000",
        "FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=29;BYSETPOS=3,2;COUNT=4",
        "20240229 20240329 20250329 20260329",
    ),
    (
        "20240101T081200",
        "FREQ=MONTHLY;BYMINUTE=12,39;BYHOUR=8,14,15;BYDAY=1MO,1TU,2SA,3MO;BYSETPOS=1,-5,3,-21,4,-8;COUNT=6",
        "20240101T081200 20240101T141200 20240101T143900 20240113T151200 20240115T083900 20240205T081200",
    ),
    (
        "20241023T154000",
        "FREQ=HOURLY;BYMINUTE=0,10,20,30,40,50;BYSETPOS=-2,3;INTERVAL=2;COUNT=4",
        "20241023T154000 20241023T172000 20241023T174000 20241023T192000",
    ),
    (
        "20250101T050500",
        "FREQ=MINUTELY;BYMINUTE=5,25;INTERVAL=61;COUNT=4",
        "20250101T050500 20250102T012500 20250103T180500 20250104T142500",
    ),
    ("20250101T051005", "FREQ=SECONDLY;BYSECOND=5,25;INTERVAL=61;COUNT=2", "20250101T051005 20250101T053025"),
    ("20250101T030500", "FREQ=DAILY;BYMONTHDAY=1,20;INTERVAL=7;COUNT=2", "20250101 20250820"),
)

# ical.net, RecurrenceTestCases.txt: years of whole weeks, days that limit, and numbers that mean one day twice
ICAL_NET: tuple[Row, ...] = (
    (
        "20100102T000000",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU,SA;INTERVAL=6;UNTIL=20170101T000000Z",
        "20100102 20151229 20160102",
    ),
    ("20100102T000000", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU,SA;INTERVAL=5;UNTIL=20170101T000000Z", "20100102"),
    (
        "20241231",
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,TU;INTERVAL=3;UNTIL=20320101",
        "20241231 20280103 20280104 20301230 20301231",
    ),
    (
        "20241230",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1,30;BYWEEKNO=1;UNTIL=20320101",
        "20241230 20251230 20301230 20311230",
    ),
    ("20261230", "FREQ=YEARLY;BYYEARDAY=-2;BYWEEKNO=53;UNTIL=20380101", "20261230 20321230 20371230"),
    ("20240101", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;UNTIL=20241230", "20240101 20241230"),
    ("20250101", "FREQ=YEARLY;BYYEARDAY=-1,1;BYMONTHDAY=-1,1;COUNT=3", "20250101 20251231 20260101"),
    ("20260601", "FREQ=MONTHLY;BYMONTHDAY=1,8;BYDAY=1MO,2TU;UNTIL=20270101", "20260601 20260908 20261208"),
    (
        "20260601",
        "FREQ=YEARLY;BYYEARDAY=152,173,251,272,321,342;BYDAY=22MO,26MO,36TU,37TU,49TU;COUNT=3",
        "20260601 20260908 20261208",
    ),
    ("20260203", "FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=MO,TU;BYSETPOS=-1;COUNT=3", "20260203 20260303 20260602"),
    ("20250131", "FREQ=YEARLY;BYMONTH=1;BYWEEKNO=5;BYDAY=FR,SA;COUNT=2", "20250131 20260130"),
    ("20251231", "FREQ=YEARLY;BYYEARDAY=-1,-2;BYDAY=-1WE;COUNT=4", "20251231 20261230 20311231 20361231"),
    ("20250101", "FREQ=YEARLY;BYWEEKNO=1,-52;COUNT=2", "20250101 20251231"),
    ("20250101", "FREQ=YEARLY;BYYEARDAY=1,-365;COUNT=2", "20250101 20260101"),
    ("20260301", "FREQ=YEARLY;BYMONTH=3;BYYEARDAY=60;COUNT=4", "20260301 20270301 20290301 20300301"),
)

# ical.js, recur_iterator_test.js; sabre/vobject, RRuleIteratorTest.php; lib-recur, RecurrenceRuleYearlyTest.java
OTHERS: tuple[Row, ...] = (
    ("20150401T080000", "FREQ=MONTHLY;BYDAY=2MO,-5WE,5SA;COUNT=5", "20150401 20150413 20150511 20150530 20150608"),
    ("20220111T080000", "FREQ=MONTHLY;BYMONTHDAY=-4,28,11;COUNT=5", "20220111 20220128 20220211 20220225 20220228"),
    ("20241224", "FREQ=YEARLY;BYYEARDAY=359,-7;COUNT=4", "20241224 20241225 20251225 20261225"),
    ("20160101", "FREQ=WEEKLY;INTERVAL=53;BYDAY=FR,SA;COUNT=3", "20160101 20160102 20170106"),
    (
        "20160606T080000",
        "FREQ=YEARLY;BYMONTHDAY=4,5,6,7,8;BYWEEKNO=23;COUNT=5",
        "20160606 20160607 20160608 20170605 20170606",
    ),
    ("20111231T000000", "FREQ=MONTHLY;INTERVAL=2;COUNT=5", "20111231 20120831 20121031 20121231 20130831"),
    ("20120229T000000", "FREQ=YEARLY;COUNT=3", "20120229 20160229 20200229"),
    (
        "20110103T000000",
        "FREQ=MONTHLY;INTERVAL=2;COUNT=9;BYDAY=MO,-2TU,+1WE,3TH",
        "20110103 20110105 20110110 20110117 20110118 20110120 20110124 20110131 20110302",
    ),
    ("20140801T000000", "FREQ=WEEKLY;INTERVAL=1;COUNT=4;BYDAY=MO;WKST=SA", "20140801 20140804 20140811 20140818"),
    ("20180101", "FREQ=YEARLY;BYWEEKNO=1,10;COUNT=5", "20180101 20180305 20181231 20190304 20191230"),
    ("20180101", "FREQ=YEARLY;BYMONTH=1,2;BYWEEKNO=1,7,20;COUNT=4", "20180101 20180212 20190211 20200210"),
)

# RFC 5545 §3.3.5 and §3.3.10: a time that the clocks skip is as long after midnight, one that comes twice is the first
CLOCKS: tuple[Row, ...] = (
    ("20250308T023000", "FREQ=DAILY;COUNT=3", "20250308T023000 20250309T033000 20250310T023000"),
    ("20251101T013000", "FREQ=DAILY;UNTIL=20251102T053000Z", "20251101T013000 20251102T013000"),
    ("20251102T003000", "FREQ=HOURLY;COUNT=4", "20251102T003000 20251102T013000 20251102T013000 20251102T023000"),
    ("20250309T003000", "FREQ=HOURLY;COUNT=3", "20250309T003000 20250309T013000 20250309T033000"),
    ("20250309T013000", "FREQ=MINUTELY;INTERVAL=30;COUNT=3", "20250309T013000 20250309T030000 20250309T033000"),
)


def local_starts(reading: Reading) -> list[datetime]:
    return sorted(
        one.start.astimezone(ZoneInfo(one.zone)).replace(tzinfo=None) if one.zone else one.start
        for one in reading.occurrences
    )


def expected(start: str, words: str) -> list[datetime]:
    usual = start[8:15] or "T000000"
    return [datetime.fromisoformat(word if "T" in word else word + usual) for word in words.split()]


@pytest.mark.parametrize(("start", "rule", "words"), [*LIBICAL, *ICAL_NET, *OTHERS])
def test_a_series_takes_place_when_others_say_so(start: str, rule: str, words: str, read_events: Read) -> None:
    event = f"BEGIN:VEVENT\nUID:a\nDTSTART:{start}\nRRULE:{rule}\nEND:VEVENT"
    reading = read_events(event, first=date(2005, 1, 1), last=date(2045, 1, 1))

    assert local_starts(reading) == expected(start, words)
    assert reading.findings == ()


@pytest.mark.parametrize(("start", "rule", "words"), CLOCKS)
def test_a_series_goes_on_while_the_clocks_change(start: str, rule: str, words: str, read_events: Read) -> None:
    event = f"BEGIN:VEVENT\nUID:a\nDTSTART;TZID=America/New_York:{start}\nRRULE:{rule}\nEND:VEVENT"
    reading = read_events(event, first=date(2024, 1, 1), last=date(2027, 1, 1))

    assert local_starts(reading) == expected(start, words)
    assert len({one.start for one in reading.occurrences}) == len(reading.occurrences)


# recurring-ical-events, test_issue_148 and test_issue_163: an event that was changed comes with its older revision
OLD = "BEGIN:VEVENT\nUID:a\nSEQUENCE:1\nDTSTART;VALUE=DATE:20240701\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20240801\nEND:VEVENT"
NEW = OLD.replace("SEQUENCE:1", "SEQUENCE:2\nEXDATE;VALUE=DATE:20240715")
OVERRIDE = "BEGIN:VEVENT\nUID:a\nSEQUENCE:1\nRECURRENCE-ID;VALUE=DATE:20240715\nDTSTART;VALUE=DATE:20240716\nEND:VEVENT"


@pytest.mark.parametrize("events", [(OLD, NEW), (NEW, OLD), (OLD, OVERRIDE, NEW)])
def test_of_revisions_in_one_file_the_last_one_holds_and_it_is_told(events: list[str], read_events: Read) -> None:
    reading = read_events(*events, first=date(2024, 1, 1), last=date(2025, 1, 1))

    assert local_starts(reading) == [datetime(2024, 7, 1), datetime(2024, 7, 29)]  # noqa: DTZ001  days have no zone
    assert ("superseded", "a") in [(one.kind, one.uid) for one in reading.findings]
    assert (reading.found, reading.accepted) == (len(events), len(events))


def test_an_event_that_was_put_off_is_there_once(read_events: Read) -> None:
    def revision(sequence: int, day: int) -> str:
        return f"BEGIN:VEVENT\nUID:a\nSEQUENCE:{sequence}\nDTSTART:202611{day}T100000Z\nEND:VEVENT"

    reading = read_events(revision(3, 25), revision(0, 24))

    assert local_starts(reading) == [datetime(2026, 11, 25, 10)]  # noqa: DTZ001  a wall time has no zone
    assert [(one.kind, one.line) for one in reading.findings] == [("superseded", 7)]
