"""Times, lengths, reasons and weeks in words."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from respiro.domain.agenda import OccurrenceId
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import (
    ClientShare,
    GiveWay,
    Placement,
    Refusal,
    RefusalKind,
    Taker,
    Unseating,
    UnseatingKind,
)
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.ui import reasons, words
from support.fakes import MADRID, WEDNESDAY

THIS_WEEK = Week.of(WEDNESDAY.date())
TUESDAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def period(start: int, minutes: int, day: date = TUESDAY) -> Period:
    return Period.lasting(instant(day, start, MADRID), minutes)


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0 min"), (45, "45 min"), (60, "1 h"), (255, "4 h 15"), (605, "10 h 05"), (-30, "\N{MINUS SIGN}30 min")],
)
def test_lengths_are_short_and_clear(minutes: int, text: str) -> None:
    assert words.duration(minutes) == text


def test_nothing_is_a_dash_in_a_table() -> None:
    assert words.duration_or_dash(0) == "–"


@pytest.mark.parametrize(
    ("locale", "text"), [("en_GB", "12:00–13:15"), ("en_US", "12:00\u202fPM–1:15\u202fPM"), ("es_ES", "12:00–13:15")]
)
def test_times_follow_the_region(locale: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.time_range(period(720, 75), MADRID) == text
    assert words.hour_mark(13) == ("1 PM" if locale == "en_US" else "13")


def test_a_week_is_named_by_its_days() -> None:
    assert words.week_days(THIS_WEEK) == "23–29 November"
    assert words.week_days(THIS_WEEK.shifted(1)) == "30 November – 6 December"
    assert words.week_days(THIS_WEEK, with_year=True) == "23–29 November 2026"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\x07\x1bb\nc", "a b c"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("<b>x</b>", "<b>x</b>"),
        ("👩\u200d💻 call", "👩\u200d💻 call"),
        ("x" * 300, "x" * 199 + "…"),
    ],
)
def test_foreign_text_is_one_plain_line(raw: str, shown: str) -> None:
    assert words.plain(raw) == shown


def test_a_tooltip_shows_markup_as_text() -> None:
    assert words.tooltip("<b>x</b>\ny") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>y</qt>"


def test_a_fault_s_values_can_not_break_its_sentence() -> None:
    text = words.fault_words(InvalidValueError("invalid_week", text="{kind}\u202e<b>"))
    assert "{kind}<b>" in text
    assert words.fault_words(InvalidValueError("never_heard_of", text="x"))


def test_a_placement_names_who_can_be_reached() -> None:
    shares = tuple(ClientShare(name, name.title(), 60) for name in ("ana", "luis"))
    text = reasons.placement_words(Placement(shares, preferred_minutes=60))
    assert text == "Ana and Luis can be reached · a time you prefer"
    assert reasons.placement_words(Placement()) == "free working time"


def test_a_refusal_says_what_would_have_to_give_way() -> None:
    taker = Taker(OccurrenceId("c", "u"), "Budget", period(600, 60))
    refusal = Refusal(RefusalKind.NO_ROOM, TUESDAY, 30, period(540, 570), (GiveWay(taker, 30, False, 0),))
    assert reasons.refusal_words(refusal, MADRID) == (
        "No 30 min free on Tuesday between 09:00 and 18:30. “Budget” would have to give way."
    )


@pytest.mark.parametrize("kind", RefusalKind)
@pytest.mark.parametrize("day", [None, TUESDAY])
def test_each_refusal_has_words(kind: RefusalKind, day: date | None) -> None:
    text = reasons.refusal_words(Refusal(kind, day, 45, period(540, 60)), MADRID)
    assert "45 min" in text
    assert "{" not in text


@pytest.mark.parametrize("kind", UnseatingKind)
def test_each_unseating_has_words(kind: UnseatingKind) -> None:
    assert reasons.unseating_words(Unseating(kind))
