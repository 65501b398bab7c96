# ruff: noqa: DTZ001  rules are about naive wall times
"""Series and when they take place: the examples of RFC 5545 §3.8.5.3 with its printed dates, and a table of our own.

``expected`` are local times: ``1997-09: 2 5-7`` are days at DTSTART's time of day, ``1997-09-02T10:30`` one time.
"""

import re
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Case:
    """Lines of a VEVENT without UID, and the local starts before ``until`` (a year) or the end of the list."""

    name: str
    lines: str
    expected: str
    until: int = 2040

    @property
    def starts(self) -> list[datetime]:
        """Return the expected local starts."""
        match = re.search(r"DTSTART[^:]*:\d{8}T?(\d\d)?(\d\d)?", self.lines)
        usual = (int(match[1] or 0), int(match[2] or 0)) if match else (0, 0)
        found: list[datetime] = []
        year = month = 0
        for word in self.expected.split():
            if "T" in word:
                found.append(datetime.fromisoformat(word))
            elif word.endswith(":"):
                year, month = (int(part) for part in word[:-1].split("-"))
            else:
                first, _, last = word.partition("-")
                found += [datetime(year, month, day, *usual) for day in range(int(first), int(last or first) + 1)]
        return sorted(found)


NY = "DTSTART;TZID=America/New_York:"


def rfc(name: str, start: str, rule: str, expected: str, until: int = 2040) -> Case:
    """Return a case in New York, as all the RFC's examples are."""
    return Case(name, f"{NY}{start}\nRRULE:{rule}", expected, until)


_UNTIL_CHRISTMAS = "1997-09: 2-30 1997-10: 1-31 1997-11: 1-30 1997-12: 1-23"
_JANUARIES = "1998-01: 1-31 1999-01: 1-31 2000-01: 1-31"
_EVERY_20 = " ".join(
    f"1997-09-{day}T{hour:02}:{minute:02}" for day in ("02", "03") for hour in range(9, 17) for minute in (0, 20, 40)
)

RFC_EXAMPLES = [
    rfc("daily for 10", "19970902T090000", "FREQ=DAILY;COUNT=10", "1997-09: 2-11"),
    rfc("daily until", "19970902T090000", "FREQ=DAILY;UNTIL=19971224T000000Z", _UNTIL_CHRISTMAS),
    rfc(
        "every other day",
        "19970902T090000",
        "FREQ=DAILY;INTERVAL=2",
        "1997-09: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 1997-10: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 "
        "1997-11: 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 1997-12: 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31",
        1998,
    ),
    rfc("every 10 days", "19970902T090000", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09: 2 12 22 1997-10: 2 12"),
    rfc(
        "Januaries by the year",
        "19980101T090000",
        "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
        _JANUARIES,
    ),
    rfc("Januaries by the day", "19980101T090000", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", _JANUARIES),
    rfc(
        "weekly for 10",
        "19970902T090000",
        "FREQ=WEEKLY;COUNT=10",
        "1997-09: 2 9 16 23 30 1997-10: 7 14 21 28 1997-11: 4",
    ),
    rfc(
        "weekly until",
        "19970902T090000",
        "FREQ=WEEKLY;UNTIL=19971224T000000Z",
        "1997-09: 2 9 16 23 30 1997-10: 7 14 21 28 1997-11: 4 11 18 25 1997-12: 2 9 16 23",
    ),
    rfc(
        "every other week",
        "19970902T090000",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        "1997-09: 2 16 30 1997-10: 14 28 1997-11: 11 25 1997-12: 9 23 1998-01: 6 20 1998-02: 3 17 1998-03: 3 17 31 "
        "1998-04: 14 28 1998-05: 12 26 1998-06: 9 23 1998-07: 7 21 1998-08: 4 18 1998-09: 1 15 29 1998-10: 13 27 "
        "1998-11: 10 24 1998-12: 8 22",
        1999,
    ),
    rfc(
        "Tuesday and Thursday until",
        "19970902T090000",
        "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
        "1997-09: 2 4 9 11 16 18 23 25 30 1997-10: 2",
    ),
    rfc(
        "Tuesday and Thursday for 10",
        "19970902T090000",
        "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
        "1997-09: 2 4 9 11 16 18 23 25 30 1997-10: 2",
    ),
    rfc(
        "every other week on three days",
        "19970901T090000",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
        "1997-09: 1 3 5 15 17 19 29 1997-10: 1 3 13 15 17 27 29 31 1997-11: 10 12 14 24 26 28 1997-12: 8 10 12 22",
    ),
    rfc(
        "every other week for 8",
        "19970902T090000",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
        "1997-09: 2 4 16 18 30 1997-10: 2 14 16",
    ),
    rfc(
        "first Friday for 10",
        "19970905T090000",
        "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
        "1997-09: 5 1997-10: 3 1997-11: 7 1997-12: 5 1998-01: 2 1998-02: 6 1998-03: 6 1998-04: 3 1998-05: 1 1998-06: 5",
    ),
    rfc(
        "first Friday until",
        "19970905T090000",
        "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
        "1997-09: 5 1997-10: 3 1997-11: 7 1997-12: 5",
    ),
    rfc(
        "first and last Sunday",
        "19970907T090000",
        "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
        "1997-09: 7 28 1997-11: 2 30 1998-01: 4 25 1998-03: 1 29 1998-05: 3 31",
    ),
    rfc(
        "second last Monday",
        "19970922T090000",
        "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
        "1997-09: 22 1997-10: 20 1997-11: 17 1997-12: 22 1998-01: 19 1998-02: 16",
    ),
    rfc(
        "third last day",
        "19970928T090000",
        "FREQ=MONTHLY;BYMONTHDAY=-3",
        "1997-09: 28 1997-10: 29 1997-11: 28 1997-12: 29",
        1998,
    ),
    rfc(
        "2nd and 15th",
        "19970902T090000",
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
        "1997-09: 2 15 1997-10: 2 15 1997-11: 2 15 1997-12: 2 15 1998-01: 2 15",
    ),
    rfc(
        "first and last day",
        "19970930T090000",
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
        "1997-09: 30 1997-10: 1 31 1997-11: 1 30 1997-12: 1 31 1998-01: 1 31 1998-02: 1",
    ),
    rfc(
        "every 18 months",
        "19970910T090000",
        "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
        "1997-09: 10-15 1999-03: 10-13",
    ),
    rfc(
        "Tuesdays every other month",
        "19970902T090000",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
        "1997-09: 2 9 16 23 30 1997-11: 4 11 18 25",
        1998,
    ),
    rfc(
        "June and July",
        "19970610T090000",
        "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
        "1997-06: 10 1997-07: 10 1998-06: 10 1998-07: 10 1999-06: 10 1999-07: 10 2000-06: 10 2000-07: 10 2001-06: 10 "
        "2001-07: 10",
    ),
    rfc(
        "every other year",
        "19970310T090000",
        "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
        "1997-03: 10 1999-01: 10 1999-02: 10 1999-03: 10 2001-01: 10 2001-02: 10 2001-03: 10 2003-01: 10 2003-02: 10 "
        "2003-03: 10",
    ),
    rfc(
        "days of every third year",
        "19970101T090000",
        "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        "1997-01: 1 1997-04: 10 1997-07: 19 2000-01: 1 2000-04: 9 2000-07: 18 2003-01: 1 2003-04: 10 2003-07: 19 "
        "2006-01: 1",
    ),
    rfc("20th Monday", "19970519T090000", "FREQ=YEARLY;BYDAY=20MO", "1997-05: 19 1998-05: 18 1999-05: 17", 2000),
    rfc(
        "Monday of week 20",
        "19970512T090000",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        "1997-05: 12 1998-05: 11 1999-05: 17",
        2000,
    ),
    rfc(
        "Thursdays in March",
        "19970313T090000",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
        "1997-03: 13 20 27 1998-03: 5 12 19 26 1999-03: 4 11 18 25",
        2000,
    ),
    rfc(
        "summer Thursdays",
        "19970605T090000",
        "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
        "1997-06: 5 12 19 26 1997-07: 3 10 17 24 31 1997-08: 7 14 21 28 1998-06: 4 11 18 25 1998-07: 2 9 16 23 30 "
        "1998-08: 6 13 20 27 1999-06: 3 10 17 24 1999-07: 1 8 15 22 29 1999-08: 5 12 19 26",
        2000,
    ),
    Case(
        "Friday the 13th",
        f"{NY}19970902T090000\nEXDATE;TZID=America/New_York:19970902T090000\nRRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "1998-02: 13 1998-03: 13 1998-11: 13 1999-08: 13 2000-10: 13",
        2001,
    ),
    rfc(
        "Saturday after the first Sunday",
        "19970913T090000",
        "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        "1997-09: 13 1997-10: 11 1997-11: 8 1997-12: 13 1998-01: 10 1998-02: 7 1998-03: 7 1998-04: 11 1998-05: 9 "
        "1998-06: 13 1998-07: 11 1998-08: 8 1998-09: 12 1998-10: 10 1998-11: 7 1998-12: 12",
        1999,
    ),
    rfc(
        "election day",
        "19961105T090000",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "1996-11: 5 2000-11: 7 2004-11: 2",
        2005,
    ),
    rfc(
        "third of three weekdays",
        "19970904T090000",
        "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
        "1997-09: 4 1997-10: 7 1997-11: 6",
    ),
    rfc(
        "second last workday",
        "19970929T090000",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "1997-09: 29 1997-10: 30 1997-11: 27 1997-12: 30",
        1998,
    ),
    # WAIVER: the RFC prints 15:00, too, but its UNTIL is in UTC, 13:00 there; the second case is what it means
    rfc(
        "every 3 hours as it is written",
        "19970902T090000",
        "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
        "1997-09-02T09:00 1997-09-02T12:00",
    ),
    rfc(
        "every 3 hours",
        "19970902T090000",
        "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z",
        "1997-09-02T09:00 1997-09-02T12:00 1997-09-02T15:00",
    ),
    rfc(
        "every 15 minutes",
        "19970902T090000",
        "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
        "1997-09-02T09:00 1997-09-02T09:15 1997-09-02T09:30 1997-09-02T09:45 1997-09-02T10:00 1997-09-02T10:15",
    ),
    rfc(
        "every hour and a half",
        "19970902T090000",
        "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
        "1997-09-02T09:00 1997-09-02T10:30 1997-09-02T12:00 1997-09-02T13:30",
    ),
    rfc(
        "every 20 minutes by the day",
        "19970902T090000",
        "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40;COUNT=48",
        _EVERY_20,
    ),
    rfc(
        "every 20 minutes by the minute",
        "19970902T090000",
        "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16;COUNT=48",
        _EVERY_20,
    ),
    rfc(
        "weeks from Monday",
        "19970805T090000",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        "1997-08: 5 10 19 24",
    ),
    rfc(
        "weeks from Sunday",
        "19970805T090000",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
        "1997-08: 5 17 19 31",
    ),
    rfc(
        "no 30 February",
        "20070115T090000",
        "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
        "2007-01: 15 30 2007-02: 15 2007-03: 15 30",
    ),
]

M = "DTSTART;TZID=Europe/Madrid:20261102T100000\n"
_HOURS_OF_AUTUMN = "2026-10-25T00:30 2026-10-25T01:30 2026-10-25T02:30 2026-10-25T02:30 2026-10-25T03:30"

OWN_TABLE = [
    Case("plain and numbered weekdays", f"{M}RRULE:FREQ=MONTHLY;BYDAY=MO,2TU;COUNT=4", "2026-11: 2 9 10 16"),
    Case(
        "numbered with position",
        f"{M}RRULE:FREQ=MONTHLY;BYDAY=MO,2TU;BYSETPOS=1,-1;COUNT=5",
        "2026-11: 2 30 2026-12: 7 28 2027-01: 4",
    ),
    Case("UNTIL without Z", f"{M}RRULE:FREQ=WEEKLY;UNTIL=20261109T100000", "2026-11: 2 9"),
    Case("UNTIL as a day", f"{M}RRULE:FREQ=WEEKLY;UNTIL=20261109", "2026-11: 2 9"),
    Case("UNTIL before DTSTART", f"{M}RRULE:FREQ=WEEKLY;UNTIL=20261001", ""),
    Case("DTSTART out of step", f"{M}RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261112", "2026-11: 2 4 11"),
    Case("DTSTART out of step is counted", f"{M}RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3", "2026-11: 2 4 11"),
    Case("RDATE only", f"{M}RDATE;TZID=Europe/Madrid:20261105T120000", "2026-11: 2 2026-11-05T12:00"),
    Case("RDATE period", f"{M}RDATE;VALUE=PERIOD:20261105T110000Z/PT2H", "2026-11: 2 2026-11-05T12:00"),
    Case("EXDATE as a day", f"{M}RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261103", "2026-11: 2 4"),
    Case(
        "EXDATE as a day takes all of it",
        f"{M}RRULE:FREQ=DAILY;COUNT=6;BYHOUR=10,12,14\nEXDATE;VALUE=DATE:20261102",
        "2026-11-03T10:00 2026-11-03T12:00 2026-11-03T14:00",
    ),
    Case("EXDATE in UTC", f"{M}RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20261103T090000Z", "2026-11: 2 4"),
    Case(
        "EXDATE in another zone",
        f"{M}RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=America/New_York:20261103T040000",
        "2026-11: 2 4",
    ),
    Case("EXRULE", f"{M}RRULE:FREQ=DAILY;COUNT=10\nEXRULE:FREQ=WEEKLY;BYDAY=SA,SU", "2026-11: 2-6 9-11"),
    Case("two rules", f"{M}RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=3", "2026-11: 2 3 9 16"),
    Case(
        "of two rules one is out of step",
        f"{M}RRULE:FREQ=WEEKLY;COUNT=3\nRRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=2",
        "2026-11: 2 9 16 10 2026-12: 8",
    ),
    Case("weekday number in WEEKLY", f"{M}RRULE:FREQ=WEEKLY;BYDAY=2MO;COUNT=2", "2026-11: 2 9"),
    Case("lower case and blanks", f"{M}RRULE: freq=weekly ; count=2 ; byday= mo", "2026-11: 2 9"),
    Case("unknown X- part", f"{M}RRULE:FREQ=WEEKLY;X-FOO=1;COUNT=2", "2026-11: 2 9"),
    Case(
        "position before DTSTART", f"{M}RRULE:FREQ=WEEKLY;WKST=WE;BYDAY=TU,WE,MO;BYSETPOS=1;COUNT=3", "2026-11: 2 4 11"
    ),
    Case(
        "week 1 has its own weekday",
        "DTSTART;VALUE=DATE:20180101\nRRULE:FREQ=YEARLY;BYWEEKNO=1;COUNT=4",
        "2018-01: 1 2018-12: 31 2019-12: 30 2021-01: 4",
    ),
    Case(
        "week 53 where there is one",
        "DTSTART;VALUE=DATE:20091228\nRRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,SU",
        "2009-12: 28 2010-01: 3 2015-12: 28 2016-01: 3 2020-12: 28 2021-01: 3 2026-12: 28 2027-01: 3",
        2030,
    ),
    Case(
        "end of week 52",
        "DTSTART;VALUE=DATE:20110101\nRRULE:FREQ=YEARLY;BYWEEKNO=52;BYDAY=SA,SU;COUNT=4",
        "2011-01: 1 2 2011-12: 31 2012-01: 1",
    ),
    Case(
        "last week",
        "DTSTART;VALUE=DATE:20201228\nRRULE:FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO;COUNT=3",
        "2020-12: 28 2021-12: 27 2022-12: 26",
    ),
    Case("leap day", "DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY", "2024-02: 29 2028-02: 29 2032-02: 29", 2035),
    Case(
        "last day of February",
        "DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=3",
        "2024-02: 29 2025-02: 28 2026-02: 28",
    ),
    Case(
        "366th day",
        "DTSTART;VALUE=DATE:20241231\nRRULE:FREQ=YEARLY;BYYEARDAY=366;COUNT=2",
        "2024-12: 31 2028-12: 31",
    ),
    Case("53rd Monday", "DTSTART:20200101T000000Z\nRRULE:FREQ=YEARLY;BYDAY=53MO;COUNT=2", "2020-01: 1 2024-12: 30"),
    Case(
        "hours pass in autumn",
        "DTSTART;TZID=Europe/Madrid:20261025T003000\nRRULE:FREQ=HOURLY;COUNT=5",
        _HOURS_OF_AUTUMN,
    ),
    Case(
        "hours pass in spring",
        "DTSTART;TZID=Europe/Madrid:20270328T003000\nRRULE:FREQ=HOURLY;COUNT=4",
        "2027-03-28T00:30 2027-03-28T01:30 2027-03-28T03:30 2027-03-28T04:30",
    ),
    Case(
        "a time that the clocks skip",
        "DTSTART;TZID=Europe/Madrid:20270327T023000\nRRULE:FREQ=DAILY;COUNT=3",
        "2027-03: 27 29 2027-03-28T03:30",
    ),
    Case("COUNT=-1", f"{M}RRULE:FREQ=WEEKLY;COUNT=-1;UNTIL=20261109", "2026-11: 2 9"),
    Case(
        "times of a day DTSTART ignore BYHOUR",
        "DTSTART;VALUE=DATE:20261102\nRRULE:FREQ=DAILY;BYHOUR=9,10;COUNT=2",
        "2026-11: 2 3",
    ),
    Case("floating", "DTSTART:20261102T100000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1,2;COUNT=3", "2026-11: 2 30 2026-12: 2"),
    Case(
        "all day until in UTC",
        "DTSTART;VALUE=DATE:20261023\nRRULE:FREQ=DAILY;UNTIL=20261026T000000Z\nEXDATE:20261024T000000Z",
        "2026-10: 23 25 26",
    ),
    Case(
        "EXRULE with COUNT",
        f"{M}RRULE:FREQ=DAILY;COUNT=5\nEXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2",
        "2026-11: 3 5 6",
    ),
    Case("seconds", f"{M}RRULE:FREQ=SECONDLY;INTERVAL=1800;COUNT=3", "2026-11: 2 2026-11-02T10:30 2026-11-02T11:00"),
]
