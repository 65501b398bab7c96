"""What the command line says of a week: what stands out, and how much margin is needed."""

from dataclasses import replace

import pytest

from respiro.cli.forecast_words import forecast_text, wanted_text
from respiro.cli.review_words import remark_text
from respiro.domain.review import Forecast, Remark, RemarkKind
from respiro.domain.week import Week
from respiro.services.week_planning import Wanted

KNOWN = Forecast(
    Week(2026, 49), 80, 390, weeks=10, enough=9, foreseen=0, default_minutes=480, default_share=0, judged=390
)
FRESH = replace(KNOWN, minutes=480, weeks=0, enough=0, default_share=100, judged=480)

REMARKS = {
    RemarkKind.LIMIT: (Remark(RemarkKind.LIMIT, 3, 1, name="Ana"), "Ana had 3 exceptions this month; 1 is agreed."),
    RemarkKind.PROMISES: (Remark(RemarkKind.PROMISES, 2, 3, name=""), "2 of 3 promises to others were broken."),
    RemarkKind.DID_NOT_FIT: (
        Remark(RemarkKind.DID_NOT_FIT, of=360, minutes=90),
        "1 h 30 more was needed than the 6 h of margin held.",
    ),
    RemarkKind.DAY_EATEN: (
        Remark(RemarkKind.DAY_EATEN, 3, 4, 150, weekday=3, better=1),
        "Meetings took margin on Thursday in 3 of the last 4 weeks, 2 h 30 in all; Tuesday lost none.",
    ),
    RemarkKind.DAY_UNSAFE: (
        Remark(RemarkKind.DAY_UNSAFE, 4, 4, 60, weekday=4),
        "Meetings took margin on Friday in 4 of the last 4 weeks, 1 h in all; no day is safer.",
    ),
    RemarkKind.HABIT: (
        Remark(RemarkKind.HABIT, 4, 6, 45, name="Ana", weekday=3, hours=(16 * 60, 18 * 60)),
        (
            "Ana asked for something urgent on Thursday between 16:00 and 18:00 in 4 of the last 6 weeks,"
            " about 45 min each time."
        ),
    ),
    RemarkKind.CALL_BACKS: (Remark(RemarkKind.CALL_BACKS, 2, 5), "2 of 5 call-backs came late."),
    RemarkKind.OWED: (Remark(RemarkKind.OWED, 1, name="Ana\n"), "Ana  still owes you 1 answer."),
    RemarkKind.TOO_MUCH: (
        Remark(RemarkKind.TOO_MUCH, 4, minutes=200),
        "3 h 20 of margin a week stayed blank, 4 weeks running.",
    ),
}


@pytest.mark.parametrize("kind", RemarkKind)
def test_each_remark_is_one_sentence(kind: RemarkKind) -> None:
    remark, text = REMARKS[kind]
    assert remark_text(remark) == text


@pytest.mark.parametrize(
    ("forecast", "text"),
    [
        (KNOWN, "6 h 30 would have been enough in 9 of the last 10 weeks"),
        (replace(KNOWN, weeks=1, enough=1, default_share=88), "6 h 30 would have been enough in the one week so far; so early, margin.target still decides 88% of it"),
        (replace(KNOWN, weeks=1, enough=0), "6 h 30 would not have been enough in the one week so far"),
        (replace(KNOWN, foreseen=390, judged=300), "6 h 30 would have been enough in 9 of the last 10 weeks; 6 h 30 of it are foreseen"),
        (FRESH, "8 h, as margin.target says: there is no past week to judge from yet"),
        (replace(FRESH, minutes=600, foreseen=600), "10 h, as margin.target says, and 10 h are foreseen: there is no past week to judge from yet"),
        (replace(FRESH, weeks=3), "8 h, as margin.target says: the last 3 weeks used no margin that was noted"),
        (replace(FRESH, weeks=1), "8 h, as margin.target says: the last week used no margin that was noted"),
    ],
)  # fmt: skip
def test_a_forecast_says_from_what_it_is_judged(forecast: Forecast, text: str) -> None:
    assert forecast_text(forecast) == text


def test_what_is_wanted_says_whether_it_was_chosen() -> None:
    enough = "6 h 30 would have been enough in 9 of the last 10 weeks"
    assert wanted_text(Wanted(390, 80, KNOWN)) == f"{enough} (asked: 80%)"
    assert wanted_text(Wanted(120, 0, KNOWN, is_chosen=True)) == f"2 h, chosen for this week; for 80%, {enough}"
    assert wanted_text(Wanted(480, 0, KNOWN)) == f"8 h, as margin.target says; for 80%, {enough}"
    assert wanted_text(Wanted(120, 0, FRESH, is_chosen=True)) == "2 h, chosen for this week"


def test_the_rest_of_a_week_says_that_it_is_the_rest() -> None:
    assert wanted_text(Wanted(120, 80, KNOWN, is_rest=True)) == (
        "2 h for what is left of the week; for all of it,"
        " 6 h 30 would have been enough in 9 of the last 10 weeks (asked: 80%)"
    )
    assert wanted_text(Wanted(120, 0, FRESH, is_rest=True)) == (
        "2 h for what is left of the week; for all of it,"
        " 8 h, as margin.target says: there is no past week to judge from yet"
    )
