"""How much margin a week needs, and what stands out, in words."""

import pytest
from PySide6.QtWidgets import QApplication

from respiro.domain.review import Forecast, Remark, RemarkKind, WeekDemand
from respiro.services.week_planning import Wanted
from respiro.ui import forecast_words
from respiro.ui.remark_words import action_words, remark_words
from support.review_scene import REMARKS
from support.week_bench import NEXT_WEEK, THIS_WEEK


def forecast_of(demand: list[int], minutes: int, **others: int) -> Forecast:
    weeks = tuple(WeekDemand(THIS_WEEK.shifted(-back), 2400, used, 0) for back, used in enumerate(demand, 1))
    values: dict[str, int] = {"default_share": 0, "judged": minutes, "working_minutes": 2400, "foreseen": 0} | others
    return Forecast(NEXT_WEEK, 80, minutes, len(weeks), 0, default_minutes=480, demand=weeks, **values)


@pytest.mark.parametrize(
    ("forecast", "words"),
    [
        (forecast_of([60, 60, 120], 60), "1 h would have been enough in 2 of the last 3 weeks."),
        (forecast_of([60, 60], 60), "1 h would have been enough in each of the last 2 weeks."),
        (forecast_of([60, 60], 30), "30 min would not have been enough in any of the last 2 weeks."),
        (forecast_of([60], 60), "1 h would have been enough in the one week that there is to go by."),
        (
            forecast_of([60, 60, 120], 120, default_share=63),
            (
                "2 h would have been enough in each of the last 3 weeks. "
                "That is little to go by, so your target of 8 h counts, too."
            ),
        ),
        (
            forecast_of([60, 60], 90, judged=60, foreseen=90),
            (
                "1 h 30 would have been enough in each of the last 2 weeks. "
                "What your clients usually ask takes 1 h 30, so it is no less."
            ),
        ),
        (
            forecast_of([60, 60], 150, judged=60, least=150),
            (
                "2 h 30 would have been enough in each of the last 2 weeks. "
                "Less than that would be below your least for each day."
            ),
        ),
        (
            forecast_of([], 0, default_share=100, working_minutes=0),
            "No working time in this week, so no margin is needed.",
        ),
        (
            forecast_of([0, 0], 480, default_share=100),
            "No used margin was noted in the last 2 weeks, so your target of 8 h holds.",
        ),
    ],
)
def test_a_forecast_in_words(qapp: QApplication, forecast: Forecast, words: str) -> None:
    assert qapp
    assert forecast_words.forecast_words(forecast) == words


def test_of_a_length_by_hand_is_said_how_often_it_would_have_been_enough(qapp: QApplication) -> None:
    assert qapp
    known = forecast_of([60, 120, 180], 180)
    assert forecast_words.wanted_words(Wanted(130, 0, known, is_chosen=True)) == (
        "2 h 10 would have been enough in 2 of the last 3 weeks."
    )


@pytest.mark.parametrize("kind", RemarkKind)
def test_a_remark_says_its_number_and_what_can_be_done(qapp: QApplication, kind: RemarkKind) -> None:
    assert qapp
    remark, sentence, action = REMARKS[kind]
    assert (remark_words(remark), action_words(remark)) == (sentence, action)


def test_a_name_of_a_client_is_no_pattern(qapp: QApplication) -> None:
    assert qapp
    assert remark_words(Remark(RemarkKind.OWED, 2, name="{of} {0} %n")).startswith("{of} {0} %n still owes")
