# ruff: noqa: DTZ001  rules are about naive wall times
"""Rules that nobody would think of, against an oracle that works the other way round."""

from datetime import datetime, timedelta
from itertools import islice

from hypothesis import example, given, settings
from hypothesis import strategies as st

from respiro.adapters.ics.deadline import Steps
from respiro.adapters.ics.rule_times import rule_times
from respiro.adapters.ics.rules import check_rule
from support.recurrence_oracle import DAYS, Oracle
from support.thorough import examples

SPANS = {"YEARLY": 2500, "MONTHLY": 900, "WEEKLY": 400, "DAILY": 200, "HOURLY": 5, "MINUTELY": 0.4, "SECONDLY": 0.02}
USUAL_STARTS = st.datetimes(datetime(1996, 1, 1), datetime(2032, 1, 1)).map(lambda time: time.replace(microsecond=0))
EDGES = st.builds(
    lambda year, day, hour: datetime(year, 12, 26, hour) + timedelta(days=day),
    st.integers(1996, 2030),
    st.integers(0, 12),
    st.integers(0, 23),
)


def several(values: st.SearchStrategy[object], most: int = 4) -> st.SearchStrategy[str]:
    return st.lists(values, min_size=1, max_size=most, unique=True).map(lambda some: ",".join(map(str, some)))


def signed(most: int) -> st.SearchStrategy[int]:
    return st.integers(-most, most).filter(bool)


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(list(SPANS)))
    parts = {"FREQ": frequency}
    weekday = st.sampled_from(DAYS)
    if frequency in {"YEARLY", "MONTHLY"}:
        most = 5 if frequency == "MONTHLY" else 53
        weekday |= st.builds("{}{}".format, signed(most), weekday)
    choices = {
        "INTERVAL": st.integers(1, 5),
        "COUNT": st.integers(1, 40),
        "WKST": st.sampled_from(DAYS),
        "BYMONTH": several(st.integers(1, 12)),
        "BYMONTHDAY": several(signed(31) | st.sampled_from([1, -1, 29, 30, 31])),
        "BYYEARDAY": several(signed(366) | st.sampled_from([1, -1, 60, 366, -366])),
        "BYWEEKNO": several(signed(53) | st.sampled_from([1, 52, 53, -1])),
        "BYDAY": several(weekday),
        "BYHOUR": several(st.integers(0, 23)),
        "BYMINUTE": several(st.integers(0, 59)),
        "BYSECOND": several(st.integers(0, 59)),
        "BYSETPOS": several(signed(5) | signed(30)),
    }
    chosen = draw(st.lists(st.sampled_from(list(choices)), max_size=4, unique=True))
    parts |= {name: str(draw(choices[name])) for name in chosen}
    return ";".join(f"{name}={value}" for name, value in parts.items())


def by_product(rule: str, start: datetime, first: datetime, stop: datetime) -> list[datetime]:
    return list(islice(rule_times(check_rule(rule, start), start, first, stop, Steps(10_000_000)), 100_000))


@settings(max_examples=examples(200), deadline=None)
@given(rule=rules(), start=USUAL_STARTS | EDGES, jump=st.floats(0, 1))
@example("FREQ=WEEKLY;BYSETPOS=1;BYDAY=MO,TU,WE;WKST=WE", datetime(2024, 11, 10), 0)
@example("FREQ=MONTHLY;BYDAY=MO,2TU;COUNT=9;BYSETPOS=-2,3", datetime(2026, 11, 2, 10), 0.5)
@example("FREQ=YEARLY;BYWEEKNO=52,53;BYDAY=TU,SA;INTERVAL=2", datetime(2010, 1, 2), 0)
@example("FREQ=YEARLY;BYWEEKNO=52;BYDAY=SA,SU", datetime(2011, 1, 1, 9), 0)
@example("FREQ=MONTHLY;INTERVAL=13;BYMONTH=5;COUNT=3", datetime(2010, 2, 12), 0)
@example("FREQ=HOURLY;BYHOUR=12;BYYEARDAY=-366;COUNT=3", datetime(2012, 1, 1, 12), 0)
@example("FREQ=DAILY;COUNT=30;BYHOUR=3,4;BYSETPOS=-1", datetime(2012, 1, 1, 12), 0.1)
@example("FREQ=MINUTELY;INTERVAL=7;COUNT=30;BYSECOND=3,50", datetime(2012, 1, 1, 12, 5, 7), 0.1)
def test_a_rule_gives_the_times_that_its_definition_gives(rule: str, start: datetime, jump: float) -> None:
    span = timedelta(days=SPANS[rule.split(";", maxsplit=1)[0].removeprefix("FREQ=")])
    first, stop = (start + jump * span).replace(microsecond=0), start + span

    assert by_product(rule, start, first, stop) == [time for time in Oracle(rule, start).times(stop) if time >= first]
