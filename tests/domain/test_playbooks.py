"""Playbooks and their runs: whatever is answered, a run waits or has ended, and each step can be taken back."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.domain.errors import InvalidValueError
from respiro.domain.playbooks import (
    END,
    Answer,
    Ending,
    FlawKind,
    Playbook,
    Run,
    Step,
    abandoned,
    answered,
    back,
    chosen,
    ended,
    flaws,
    run_from_plain,
    run_to_plain,
    started,
)
from support.fake_playbooks import REACH

NOW = datetime(2026, 11, 20, 17, 40, tzinfo=UTC)
IDS = ("a", "b", "c", "d", "e")


def later(**by: float) -> datetime:
    return NOW + timedelta(**by)


def plain_step(name: str, to: str) -> Step:
    return Step(name, name, (Answer("", to),))


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Step, ...]:
    """Return steps that lead anywhere, into the void too."""
    names = draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=5))
    places = st.sampled_from((*IDS, END))
    ways = st.lists(st.tuples(st.sampled_from(("yes", "no", "later")), places), min_size=1, max_size=3)
    return tuple(
        Step(name, name, tuple(Answer(*way) for way in draw(ways)), minutes=draw(st.integers(0, 9))) for name in names
    )


@st.composite
def sound_playbooks(draw: st.DrawFn) -> Playbook:
    """Return steps of which each leads to the next one among other places, so that all are reached and left."""
    names = IDS[: draw(st.integers(1, 5))]
    elsewhere = st.lists(st.sampled_from((*names, END)), max_size=2)
    steps = []
    for name, after in zip(names, (*names[1:], END), strict=True):
        places = draw(st.permutations([after, *draw(elsewhere)]))
        ways = tuple(Answer(words, to) for words, to in zip(("yes", "no", "later"), places, strict=False))
        steps.append(Step(name, name, ways, minutes=draw(st.integers(0, 9))))
    return Playbook("any", "Any", "Whenever.", tuple(steps))


def walk(playbook: Playbook, answers: list[int]) -> list[Run]:
    """Return the run after each answer, as far as there was something to answer."""
    runs = [started(playbook, "run", NOW)]
    for minute, number in enumerate(answers, 1):
        step = runs[-1].step
        if step is None:
            break
        runs.append(answered(runs[-1], number % len(step.answers), later(minutes=minute)))
    return runs


ANSWERS = st.lists(st.integers(0, 8), max_size=20)


@given(sound_playbooks())
def test_the_playbooks_made_here_are_sound(playbook: Playbook) -> None:
    assert flaws(playbook.steps) == []


@given(sound_playbooks(), ANSWERS)
def test_a_run_waits_for_an_answer_or_has_ended(playbook: Playbook, answers: list[int]) -> None:
    for run in walk(playbook, answers):
        assert (run.step is None) == (run.ended_at is not None) == (run.ending is Ending.FINISHED)
        assert run.step is None or run.step.answers


@given(sound_playbooks(), ANSWERS)
def test_from_wherever_a_run_stands_its_end_can_be_reached(playbook: Playbook, answers: list[int]) -> None:
    run = walk(playbook, answers)[-1]
    edge, seen = {run.current}, {run.current}
    ways = {step.id: {answer.to for answer in step.answers} for step in playbook.steps}
    while edge:
        edge = {place for name in edge for place in ways.get(name, set())} - seen
        seen |= edge
    assert END in seen


@given(sound_playbooks(), ANSWERS)
def test_taking_back_undoes_an_answer_exactly(playbook: Playbook, answers: list[int]) -> None:
    runs = walk(playbook, answers)
    for before, after in pairwise(runs):
        assert back(after) == before


@given(sound_playbooks(), ANSWERS)
def test_the_whole_run_can_be_taken_back_to_its_beginning(playbook: Playbook, answers: list[int]) -> None:
    runs = walk(playbook, answers)
    run = runs[-1]
    for _ in run.taken:
        run = back(run)
    assert run == runs[0]
    with pytest.raises(InvalidValueError, match="run_at_its_beginning"):
        back(run)


@given(sound_playbooks(), ANSWERS)
def test_a_run_survives_being_written_down(playbook: Playbook, answers: list[int]) -> None:
    for run in walk(playbook, answers):
        assert run_from_plain(json.loads(json.dumps(run_to_plain(run)))) == run


@given(graphs())
def test_steps_without_a_flaw_have_a_way_in_and_a_way_out(steps: tuple[Step, ...]) -> None:
    """An oracle that tries every way, step by step, up to the number of steps."""
    sound = len({step.id for step in steps}) == len(steps)
    ways = {step.id: {answer.to for answer in step.answers} for step in steps}
    for name, places in ways.items():
        sound &= places <= {*ways, END}
        sound &= can_reach(steps[0].id, name, ways) and can_reach(name, END, ways)
    assert sound == (not flaws(steps))


def can_reach(start: str, goal: str, ways: dict[str, set[str]]) -> bool:
    places = {start}
    for _ in range(len(ways) + 1):
        places |= {place for name in places for place in ways.get(name, ())}
    return goal in places


@pytest.mark.parametrize(
    ("steps", "kind", "number", "name"),
    [
        ((plain_step("a", "a2"), plain_step("a2", END), plain_step("a", END)), FlawKind.DUPLICATE_ID, 2, "a"),
        ((plain_step("a", "b"),), FlawKind.NOWHERE, 0, "b"),
        ((plain_step("a", END), plain_step("b", END)), FlawKind.UNREACHABLE, 1, "b"),
        ((plain_step("a", "b"), plain_step("b", "a")), FlawKind.NO_WAY_OUT, 0, "a"),
    ],
)
def test_a_flaw_names_its_step(steps: tuple[Step, ...], kind: FlawKind, number: int, name: str) -> None:
    flaw = flaws(steps)[0]
    assert (flaw.kind, flaw.step, flaw.name) == (kind, number, name)


def test_a_jump_to_nowhere_names_its_answer() -> None:
    steps = (Step("a", "a", (Answer("yes", END), Answer("no", "gone"))),)
    assert flaws(steps)[0].answer == 1


def test_each_step_taken_says_when_it_began_and_when_it_was_answered() -> None:
    run = answered(started(REACH, "run", NOW), 0, later(minutes=1))
    run = answered(run, 1, later(minutes=4))
    assert [(taken.step_id, taken.answer, taken.entered_at, taken.at) for taken in run.taken] == [
        ("breathe", "", NOW, later(minutes=1)),
        ("call", "no", later(minutes=1), later(minutes=4)),
    ]
    assert run.step is not None
    assert run.step.id == "write"


def test_a_timer_counts_from_the_moment_its_step_began() -> None:
    run = answered(started(REACH, "run", NOW), 0, later(minutes=3))
    assert run.due_at == later(minutes=8)
    assert run.left(later(minutes=5)) == timedelta(minutes=3)
    assert run.left(later(minutes=10)) == timedelta(minutes=-2)


def test_a_clock_set_back_gives_no_more_than_the_whole_time() -> None:
    assert started(REACH, "run", NOW).left(later(hours=-3)) == timedelta(minutes=1)


def test_a_step_without_minutes_has_no_timer() -> None:
    run = replace(started(REACH, "run", NOW), current="note")
    assert (run.due_at, run.left(NOW)) == (None, None)


def test_a_step_that_was_taken_back_has_its_old_timer_again() -> None:
    before = started(REACH, "run", NOW)
    assert back(answered(before, 0, later(minutes=9))).due_at == before.due_at


def test_a_run_keeps_its_steps_when_the_playbook_changes() -> None:
    run = started(REACH, "run", NOW)
    assert run.steps == REACH.steps
    assert (run.name, run.title) == ("reach", "Reach a client")


@pytest.mark.parametrize(("text", "number"), [("yes", 0), ("YES", 0), ("2", 1), (" no ", 1)])
def test_an_answer_is_chosen_by_its_words_or_its_number(text: str, number: int) -> None:
    assert chosen(answered(started(REACH, "run", NOW), 0, NOW), text) == number


@pytest.mark.parametrize("text", ["", "1", "done", "ok"])
def test_a_step_with_one_way_is_answered_by_anything(text: str) -> None:
    assert chosen(started(REACH, "run", NOW), text) == 0


@pytest.mark.parametrize("text", ["maybe", "3", "0", ""])
def test_what_is_no_answer_is_refused_with_the_choices(text: str) -> None:
    run = answered(started(REACH, "run", NOW), 0, NOW)
    with pytest.raises(InvalidValueError) as caught:
        chosen(run, text)
    assert (caught.value.kind, caught.value.values["choices"]) == ("unknown_answer", "1 yes, 2 no")


def test_an_answer_that_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="unknown_answer"):
        answered(started(REACH, "run", NOW), 1, NOW)


@pytest.mark.parametrize(("end", "ending"), [(ended, Ending.SETTLED), (abandoned, Ending.ABANDONED)])
def test_a_run_that_was_ended_by_hand_can_be_taken_up_where_it_stood(end: object, ending: Ending) -> None:
    assert callable(end)
    before = answered(started(REACH, "run", NOW), 0, NOW)
    after = end(before, later(minutes=2))
    assert (after.ended_at, after.ending, after.step) == (later(minutes=2), ending, None)
    assert back(after) == before


@pytest.mark.parametrize("end", [ended, abandoned])
def test_a_run_ends_once(end: object) -> None:
    assert callable(end)
    over = abandoned(started(REACH, "run", NOW), NOW)
    with pytest.raises(InvalidValueError, match="playbook_run_ended"):
        end(over, NOW)
    with pytest.raises(InvalidValueError, match="playbook_run_ended"):
        answered(over, 0, NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"current": "nowhere"},
        {"current": END},
        {"ended_at": NOW.isoformat()},
        {"ending": "happily"},
        {"started_at": "yesterday"},
        {"started_at": "2026-11-20T17:40:00"},
        {"steps": None},
        {"steps": [{}]},
        {"taken": [None]},
        {"title": 7},
    ],
)
def test_what_is_no_run_is_not_read_as_one(change: dict[str, object]) -> None:
    plain = run_to_plain(started(REACH, "run", NOW))
    with pytest.raises(ValueError):  # noqa: PT011  any of them
        run_from_plain(plain | change)
