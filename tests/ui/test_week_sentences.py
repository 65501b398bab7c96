"""A week in a sentence: every case, one and several."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from respiro.domain.agenda import PLAN_B_UID_SUFFIX, OccurrenceId
from respiro.domain.calls.follow_up import FOLLOW_UP_UID_SUFFIX
from respiro.domain.period import Period
from respiro.domain.review import BY_HAND_UID_SUFFIX, Eaten, MarginFigures, Use
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services.review.report import week_report
from respiro.services.review.week import week_view
from respiro.ui import sentences
from support.fakes import MADRID, WEDNESDAY, demo_ports, empty_ports

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


def test_a_week_under_way_says_what_was_kept_and_what_lies_ahead() -> None:
    ports = demo_ports()
    text = sentences.week_words(week_view(ports, THIS_WEEK))
    assert text == (
        "5 h 15 of margin in this week: 45 min was eaten by a meeting, 2 h stayed blank, 2 h 30 still ahead. "
        "You gave 1 h 15 back."
    )
    past = sentences.week_words(week_view(ports, THIS_WEEK.shifted(-1)))
    assert (
        past == "You kept 5 h 15 of margin; 1 h 30 was eaten by meetings, the rest stayed blank. You gave 1 h 15 back."
    )


def test_weeks_without_margin_say_so() -> None:
    ports = empty_ports()
    assert sentences.week_words(week_view(ports, THIS_WEEK)) == "No margin in this week yet."
    assert sentences.week_words(week_view(ports, THIS_WEEK.shifted(-1))) == "This week had no margin."


PAST, NOW, COMING = THIS_WEEK.shifted(-1), THIS_WEEK, THIS_WEEK.shifted(1)


def uses_of(kind: str, *minutes: int) -> list[Use]:
    """Return a use for each length, each for something of its own."""
    suffix = {"request": PLAN_B_UID_SUFFIX, "call": FOLLOW_UP_UID_SUFFIX, "hand": BY_HAND_UID_SUFFIX}[kind]
    return [Use("b", f"{kind}{number}{suffix}", "", period(600, length)) for number, length in enumerate(minutes)]


def told(week: Week, figures: MarginFigures, uses: Sequence[Use] = (), eaters: int = 2, outside: int = 0) -> str:
    """Return the sentence of a report that is made of these figures."""
    report = week_report(empty_ports(), week)
    eaten = tuple(Eaten(OccurrenceId("c", f"m{number}"), "", 1) for number in range(eaters if figures.eaten else 0))
    review = replace(report.review, total=figures, uses=tuple(uses), eaten_by=eaten)
    return sentences.report_words(replace(report, view=replace(report.view, review=review), outside=outside))


@pytest.mark.parametrize(
    ("figures", "uses", "text"),
    [
        (
            MarginFigures(planned=360, used=255, blank=45, eaten=60),
            uses_of("request", 60, 60, 60, 60, 15),
            "You kept 6 h of margin; 4 h 15 went to 5 emergencies, 1 h was eaten by meetings.",
        ),
        (
            MarginFigures(planned=360, used=90, blank=270),
            uses_of("request", 60) + uses_of("call", 15) + uses_of("hand", 15),
            "You kept 6 h of margin; 1 h went to one emergency, 15 min to one call-back, 15 min to other work.",
        ),
        (
            MarginFigures(planned=60, used=40, blank=20),
            uses_of("call", 15, 15) + uses_of("hand", 5, 5),
            "You kept 1 h of margin; 30 min went to 2 call-backs, 10 min to other work.",
        ),
        (
            MarginFigures(planned=60, used=40, blank=20),
            uses_of("request", 20) + uses_of("call", 10, 10),
            "You kept 1 h of margin; 20 min went to one emergency, 20 min to 2 call-backs.",
        ),
        (
            MarginFigures(planned=60, used=10, blank=50),
            uses_of("call", 10),
            "You kept 1 h of margin; 10 min went to one call-back.",
        ),
        (
            MarginFigures(planned=60, used=10, blank=50),
            uses_of("hand", 10),
            "You kept 1 h of margin; 10 min went to other work.",
        ),
        (MarginFigures(planned=60, blank=60), [], "You kept 1 h of margin, and all of it stayed blank."),
        (
            MarginFigures(planned=60, blank=40, eaten=20),
            [],
            "You kept 1 h of margin; 20 min was eaten by meetings, the rest stayed blank.",
        ),
        (MarginFigures(planned=60, eaten=60), [], "All of this week's margin, 1 h, was eaten by meetings."),
        (MarginFigures(planned=60, released=60), [], "You gave all of this week's margin back, 1 h."),
        (
            MarginFigures(planned=90, blank=60, released=30),
            [],
            "You kept 1 h of margin, and all of it stayed blank. You gave 30 min back.",
        ),
        (MarginFigures(), [], "This week had no margin."),
    ],
)
def test_a_week_that_is_over_is_told_in_a_sentence(figures: MarginFigures, uses: list[Use], text: str) -> None:
    assert told(PAST, figures, uses) == text


@pytest.mark.parametrize(
    ("figures", "uses", "text"),
    [
        (
            MarginFigures(planned=300, used=60, blank=30, left=150, eaten=60),
            uses_of("request", 30, 30),
            "5 h of margin in this week: 1 h went to 2 emergencies, 1 h was eaten by meetings, 2 h 30 still ahead.",
        ),
        (
            MarginFigures(planned=60, used=60),
            uses_of("request", 60),
            "1 h of margin in this week: 1 h went to one emergency, nothing left ahead.",
        ),
        (
            MarginFigures(planned=60, blank=30, left=30),
            [],
            "1 h of margin in this week: 30 min stayed blank, 30 min still ahead.",
        ),
        (MarginFigures(planned=60, left=60), [], "1 h of margin in this week, all of it still ahead."),
    ],
)
def test_a_week_under_way_is_told_in_a_sentence(figures: MarginFigures, uses: list[Use], text: str) -> None:
    assert told(NOW, figures, uses) == text


def test_a_week_ahead_is_told_in_a_sentence() -> None:
    figures = MarginFigures(planned=390, left=330, released=60)
    assert told(COMING, figures) == ("5 h 30 of margin in this week, all of it still ahead. You gave 1 h back.")


def test_one_meeting_is_not_several() -> None:
    some, all_of_it = MarginFigures(planned=60, blank=40, eaten=20), MarginFigures(planned=60, eaten=60)
    assert "eaten by a meeting," in told(PAST, some, eaters=1)
    assert "eaten by a meeting." in told(PAST, all_of_it, eaters=1)


def test_what_found_no_room_is_told_beside_it() -> None:
    assert told(PAST, MarginFigures(), outside=90) == "This week had no margin. What came needed 1 h 30."
    figures = MarginFigures(planned=60, used=60)
    text = told(PAST, figures, uses_of("request", 60), outside=90)
    assert text == "You kept 1 h of margin; 1 h went to one emergency. What came needed 1 h 30 more."


def test_stretches_that_went_to_one_emergency_are_one_emergency() -> None:
    [use] = uses_of("request", 30)
    later = replace(use, period=period(700, 30))
    assert "1 h went to one emergency" in told(PAST, MarginFigures(planned=60, used=60), [use, later])


def test_each_count_is_handed_to_the_language(qapp: QApplication) -> None:
    class Listening(QTranslator):
        counts: ClassVar[dict[str, int]] = {}

        def translate(self, context: str, text: str, disambiguation: str | None = None, count: int = -1) -> str:
            del context, disambiguation
            self.counts[text] = count
            return ""

        def isEmpty(self) -> bool:  # noqa: N802  Qt's name
            return False

    translator = Listening()
    qapp.installTranslator(translator)
    try:
        told(PAST, MarginFigures(planned=600, used=100), uses_of("request", 10, 10, 10) + uses_of("call", 5, 5))
    finally:
        qapp.removeTranslator(translator)
    assert translator.counts["{length} went to %n emergencies"] == 3
    assert translator.counts["{length} to %n call-backs"] == 2
