"""How much margin a week is to have, from the command line: judged from the past, or chosen."""

from datetime import timedelta

import pytest

from cli.test_calls import Line
from respiro.services import margin_hand_use, margin_keeper
from respiro.services.ports import Ports
from support.call_desk import MONDAY, at, block_on, desk, set_clock
from support.review_week import week_under_way

NEXT = "2026-W49"
WEEKS = 10


def used_for_weeks() -> Ports:
    """Return ports in the week after ten in which 30, 60, … 300 minutes of margin were used."""
    first = MONDAY - timedelta(weeks=WEEKS)
    ports = desk(at(first, "8:00"))
    for number in range(WEEKS):
        day = first + timedelta(weeks=number)
        set_clock(ports, at(day, "8:00"))
        block = block_on(ports, day, "9:00", 300)
        set_clock(ports, at(day, "14:30"))
        margin_keeper.settle_past(ports)
        margin_hand_use.book_use(ports, block.uid, 30 * (number + 1))
    set_clock(ports, at(MONDAY, "8:00"))
    return ports


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(used_for_weeks(), capsys)


@pytest.fixture
def fresh(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(week_under_way(), capsys)


def test_a_forecast_says_how_often_it_would_have_been_enough(line: Line) -> None:
    first, *weeks = line("margin", "forecast").splitlines()
    assert first == f"Week {NEXT}: 4 h 30 would have been enough in 9 of the last 10 weeks."
    assert weeks[0] == "  2026-W38  needed 30 min, in 40 h of work"
    assert len(weeks) == WEEKS


def test_the_same_as_json(line: Line) -> None:
    told = line.json("margin", "forecast", "--level", "50")
    assert (told["week"], told["level"], told["weeks"], told["default_share"]) == (NEXT, 50, 10, 0)
    assert told["minutes"] == 165
    assert told["enough"] == 5
    assert [one["minutes"] for one in told["demand"]] == [30 * number for number in range(1, 11)]
    assert told["text"] == "2 h 45 would have been enough in 5 of the last 10 weeks."


def test_more_certainty_asks_for_no_less(line: Line) -> None:
    told = [line.json("margin", "forecast", f"--level={level}%")["minutes"] for level in (1, 50, 80, 90, 99)]
    assert told == sorted(told)


def test_without_any_history_the_settings_hold_and_it_is_said_so(fresh: Line) -> None:
    for command in (("forecast",), ("plan",), ("plan", "--level", "90%")):
        assert "8 h, as margin.target says: there is no past week to judge from yet" in fresh("margin", *command)
    assert fresh.json("margin", "forecast")["weeks"] == 0


def test_a_plan_says_why_so_much(line: Line) -> None:
    assert "  why so much: 4 h 30 would have been enough in 9 of the last 10 weeks (asked: 80%)\n" in line(
        "margin", "plan"
    )
    told = line.json("margin", "plan", "--level", "50%")
    assert told["target_minutes"] == told["wanted"]["minutes"] == 165
    assert (told["wanted"]["level"], told["wanted"]["chosen"]) == (50, False)


def test_the_policy_s_target_can_be_asked_for(line: Line) -> None:
    told = line.json("margin", "plan", "--level", "target")
    assert (told["target_minutes"], told["wanted"]["level"], told["wanted"]["chosen"]) == (480, None, False)
    assert told["wanted"]["text"].startswith("8 h, as margin.target says; for 80%, 4 h 30 would")


def test_a_length_can_be_chosen_and_is_kept(line: Line) -> None:
    told = line.json("margin", "apply", "--target", "6h30")
    assert (told["target_minutes"], told["wanted"]["chosen"]) == (390, True)
    assert sum(block["minutes"] for block in told["applied"]) == 390
    assert line.told == ["changed margins"]
    assert "why so much: 6 h 30, chosen for this week; for 80%, 4 h 30 would" in line("margin", "apply")
    assert line.json("review", "--week", NEXT)["target_minutes"] == 390
    assert line.json("margin", "apply", "--level", "target")["target_minutes"] == 480
    assert line.json("margin", "plan")["target_minutes"] == 480


def test_a_plan_that_is_only_shown_chooses_nothing(line: Line) -> None:
    line("margin", "plan", "--target", "2h")
    assert line.json("margin", "plan")["target_minutes"] == 270
    assert line.told == []


@pytest.mark.parametrize("action", ["plan", "apply"])
@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("--level=0%", "is no chance"),
        ("--level=100", "is no chance"),
        ("--level=often", "“often” is no chance"),
        ("--level=", "is no chance"),
        ("--target=20%", "“20%” is not a length of time"),
        ("--target=", "is not a length of time"),
        ("--target=-8h", "is not a length of time"),
        ("--target=169h", "“169h” can't be a weekly target"),
        ("--target=99999", "can't be a weekly target"),
        ("--week=2026-W54", "is not a week"),
    ],
)
def test_what_can_t_be_is_said_and_nothing_is_stored(line: Line, action: str, given: str, says: str) -> None:
    before = line.ports.store.last_entry_number()
    assert says in line.fault("margin", action, given)
    assert line.ports.store.last_entry_number() == before
    assert line.told == []


def test_nothing_at_all_may_be_wanted(line: Line) -> None:
    told = line.json("margin", "apply", "--target", "0")
    assert (told["target_minutes"], told["applied"]) == (0, [])


def test_a_level_and_a_length_are_not_asked_for_together(line: Line) -> None:
    with pytest.raises(SystemExit) as ended:
        line.run("margin", "plan", "--level", "80%", "--target", "6h")
    assert ended.value.code == 2


def test_a_week_that_has_passed_is_not_planned(line: Line) -> None:
    assert "has passed" in line("margin", "plan", "--week", "2026-W40")
    assert "has passed" in line.fault("margin", "apply", "--week", "2026-W40", "--target", "2h")


def test_a_forecast_of_any_week_is_judged_from_the_weeks_before_it(line: Line) -> None:
    assert line.json("margin", "forecast", "--week", "2026-W40")["weeks"] == 2
    assert line.json("margin", "forecast", "--week", "2027-W10")["weeks"] == WEEKS
    assert line.json("margin", "forecast", "--week", "8999-W52")["weeks"] == WEEKS
    assert line.json("margin", "forecast", "--week", "1000-W01")["weeks"] == 0
