from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.calls import Caller, Channel, Closed, FollowUp, Open, OutcomeKind, Question, QuestionKind, Way
from respiro.domain.calls.mirror import KEPT_AFTER_CLOSING, NewsKind, OtherTime, Step, news, other_time, step, wanted
from respiro.domain.calls.task import Task, TaskState, TaskStatus, TaskWords

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 25, 10, 20, tzinfo=UTC)
DUE = NOW + timedelta(hours=2)
LATER = NOW + timedelta(hours=5)
SOONER = NOW + timedelta(hours=1)
PAST = NOW - timedelta(hours=1)
AGREED = Task(TaskStatus.TO_DO, DUE)
DELETED = Question(QuestionKind.DELETED, NOW)
OUTGOING = Question(QuestionKind.OUTGOING, NOW)


def ours(due_at: datetime = DUE, *, snoozes: int = 0, question: Question | None = None) -> FollowUp:
    opened = NOW - timedelta(hours=3)
    state = Open(due_at, due_at, NOW, snoozes=snoozes, question=question)
    return FollowUp("1", Caller("Marta"), "", Way.MINE, Channel.PHONE, opened, opened, NOW, state)


def answered(outcome: OutcomeKind = OutcomeKind.REACHED, at: datetime = NOW) -> FollowUp:
    return replace(ours(), state=Closed(at, outcome, "why"))


def told(follow_up: FollowUp, base: Task | None, there: Task | None) -> list[tuple[NewsKind, datetime]]:
    return [(one.kind, one.at) for one in news(follow_up, base, there, NOW, MADRID)]


def next_step(follow_up: FollowUp | None, base: Task | None, there: Task | None, now: datetime = NOW) -> Step:
    state = wanted(follow_up, there, TaskWords(), MADRID) if follow_up else None
    return step(follow_up, state, base, there, now)


def test_what_stands_as_agreed_is_no_news() -> None:
    assert told(ours(), AGREED, AGREED) == []
    assert next_step(ours(), AGREED, AGREED) is Step.NOTE


def test_a_new_follow_up_becomes_a_task() -> None:
    assert told(ours(), None, None) == []
    assert next_step(ours(), None, None) is Step.WRITE
    assert wanted(ours(), None, TaskWords(), MADRID) == TaskState(TaskStatus.TO_DO, DUE, NOW)


def test_fractions_of_a_second_are_no_change() -> None:
    follow_up = ours(DUE + timedelta(microseconds=4711))

    assert told(follow_up, AGREED, AGREED) == []
    assert next_step(follow_up, AGREED, AGREED) is Step.NOTE


@pytest.mark.parametrize("due_at", [DUE, LATER], ids=["unchanged here", "moved here"])
@pytest.mark.parametrize("base", [None, AGREED])
def test_completed_there_is_done_here_whatever_happened_here(due_at: datetime, base: Task | None) -> None:
    there = replace(AGREED, status=TaskStatus.DONE, done_at=PAST)

    assert told(ours(due_at), base, there) == [(NewsKind.COMPLETED, PAST)]
    assert told(ours(due_at), base, replace(there, done_at=NOW + timedelta(days=1))) == [(NewsKind.COMPLETED, NOW)]
    assert told(ours(due_at), base, replace(there, done_at=None)) == [(NewsKind.COMPLETED, NOW)]


def test_taken_up_again_here_is_newer_than_the_agreed_completion() -> None:
    done = replace(AGREED, status=TaskStatus.DONE)

    assert told(ours(LATER), done, done) == []
    assert next_step(ours(LATER), done, done) is Step.WRITE


def test_moved_there_is_moved_here_once() -> None:
    there = replace(AGREED, due=LATER)

    assert told(ours(), AGREED, there) == [(NewsKind.MOVED, LATER)]
    assert told(ours(LATER), AGREED, there) == []
    assert next_step(ours(LATER), AGREED, there) is Step.NOTE


@pytest.mark.parametrize(("mine", "theirs"), [(SOONER, LATER), (LATER, SOONER), (LATER, PAST)])
def test_of_two_times_chosen_neither_holds_until_it_is_said_which(mine: datetime, theirs: datetime) -> None:
    there = replace(AGREED, due=theirs)

    assert told(ours(mine), AGREED, there) == []
    assert other_time(ours(mine), AGREED, there, NOW, MADRID) == OtherTime(theirs)
    assert other_time(ours(theirs), AGREED, there, NOW, MADRID) is None
    assert other_time(ours(DUE), AGREED, there, NOW, MADRID) is None


def test_a_time_here_that_has_passed_gives_way_to_one_there_unless_it_is_asked() -> None:
    there = replace(AGREED, due=LATER)

    assert told(ours(PAST), AGREED, there) == [(NewsKind.MOVED, LATER)]
    assert news(ours(PAST), AGREED, there, NOW, MADRID, is_asked=True) == ()


def test_moved_there_to_a_time_that_has_passed_means_at_once() -> None:
    there = replace(AGREED, due=PAST)

    assert told(ours(), AGREED, there) == [(NewsKind.MOVED, NOW + timedelta(minutes=1))]
    assert told(ours(PAST + timedelta(seconds=5)), AGREED, there) == []
    assert next_step(ours(PAST + timedelta(seconds=5)), AGREED, there) is Step.WRITE


def test_moved_there_to_a_day_keeps_the_time_of_day() -> None:
    there = replace(AGREED, due=None, due_day=date(2026, 11, 27))
    friday = datetime(2026, 11, 27, 12, 20, tzinfo=UTC)

    assert told(ours(), AGREED, there) == [(NewsKind.MOVED, friday)]
    assert told(ours(friday), AGREED, there) == []
    assert next_step(ours(friday), AGREED, there) is Step.NOTE
    assert told(ours(), AGREED, replace(there, due_day=date(2026, 11, 25))) == []


def test_a_snooze_here_leaves_due_as_it_stands_there() -> None:
    follow_up = ours(LATER, snoozes=1)

    assert told(follow_up, AGREED, AGREED) == []
    assert next_step(follow_up, AGREED, AGREED) is Step.WRITE
    state = wanted(follow_up, AGREED, TaskWords(), MADRID)
    assert (state.due, state.snooze) == (DUE, LATER)


def test_a_snooze_there_is_a_snooze_here_once() -> None:
    there = replace(AGREED, snoozes=frozenset({LATER}))

    assert told(ours(), AGREED, there) == [(NewsKind.SNOOZED, LATER)]
    assert told(ours(LATER, snoozes=1), AGREED, there) == []
    assert next_step(ours(LATER, snoozes=1), AGREED, there) is Step.NOTE


@pytest.mark.parametrize("until", [PAST, SOONER], ids=["passed", "before due"])
def test_a_snooze_there_of_another_time_counts_for_nothing(until: datetime) -> None:
    assert told(ours(), AGREED, replace(AGREED, snoozes=frozenset({until}))) == []


@pytest.mark.parametrize("snoozes", [0, 1], ids=["moved here", "snoozed here"])
@pytest.mark.parametrize("hours", [-1, 1, 24 * 7])
def test_a_snooze_there_and_another_time_here_are_asked(hours: int, snoozes: int) -> None:
    there = replace(AGREED, snoozes=frozenset({LATER}))
    mine = ours(LATER + timedelta(hours=hours), snoozes=snoozes)

    assert told(mine, AGREED, there) == []
    assert other_time(mine, AGREED, there, NOW, MADRID) == OtherTime(LATER, is_snoozed=True)
    assert other_time(mine, AGREED, there, LATER, MADRID) is None, "it has passed"


@pytest.mark.parametrize(
    "there",
    [
        Task(TaskStatus.TO_DO, DUE),
        Task(TaskStatus.SILENT, DUE),
        Task(TaskStatus.TO_DO, None),
        Task(TaskStatus.SILENT, None),
    ],
)
def test_what_a_server_stripped_says_nothing_and_is_not_fought_over(there: Task) -> None:
    base = replace(AGREED, snoozes=frozenset({LATER}))

    assert told(ours(LATER, snoozes=1), base, there) == []
    assert next_step(ours(LATER, snoozes=1), base, there) in (Step.LEAVE, Step.WRITE)
    if there.due == DUE:
        assert next_step(ours(LATER, snoozes=1), base, there) is Step.LEAVE


def test_ended_on_both_sides_it_is_over_and_stays_as_it_was_ended_there() -> None:
    done = replace(AGREED, status=TaskStatus.DONE)
    cancelled = replace(AGREED, status=TaskStatus.CANCELLED)

    assert next_step(answered(OutcomeKind.DROPPED), AGREED, done) is Step.NOTE
    assert next_step(answered(), AGREED, cancelled) is Step.NOTE
    assert told(answered(), AGREED, cancelled) == []


def test_a_stripped_completion_takes_nothing_up_again() -> None:
    base = replace(AGREED, status=TaskStatus.DONE)

    assert told(answered(), base, Task(TaskStatus.SILENT, DUE)) == []
    assert next_step(answered(), base, Task(TaskStatus.SILENT, DUE)) is Step.LEAVE


@pytest.mark.parametrize("there", [None, replace(AGREED, status=TaskStatus.CANCELLED)], ids=["deleted", "cancelled"])
def test_what_is_gone_there_is_asked_once_and_left_until_answered(there: Task | None) -> None:
    asked = replace(AGREED, is_asked=True)

    assert told(ours(), AGREED, there) == [(NewsKind.GONE, NOW)]
    assert told(ours(question=DELETED), AGREED, there) == []
    assert next_step(ours(question=DELETED), AGREED, there) is Step.HOLD
    assert next_step(ours(question=DELETED), asked, there) is Step.HOLD
    assert told(ours(), asked, there) == []
    assert next_step(ours(), asked, there) is Step.WRITE


def test_another_question_is_answered_first() -> None:
    assert told(ours(question=OUTGOING), AGREED, None) == []
    assert next_step(ours(question=OUTGOING), AGREED, None) is Step.LEAVE
    assert next_step(ours(question=OUTGOING), replace(AGREED, is_asked=True), None) is Step.LEAVE


def test_what_was_gone_and_is_back_is_asked_no_more() -> None:
    asked = replace(AGREED, is_asked=True)

    assert told(ours(question=DELETED), asked, AGREED) == [(NewsKind.BACK, NOW)]
    assert told(ours(question=OUTGOING), asked, AGREED) == []
    assert next_step(ours(), asked, AGREED) is Step.NOTE


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (OutcomeKind.REACHED, TaskStatus.DONE),
        (OutcomeKind.DELEGATED, TaskStatus.DONE),
        (OutcomeKind.DROPPED, TaskStatus.CANCELLED),
    ],
)
def test_an_outcome_here_ends_the_task_there(outcome: OutcomeKind, status: TaskStatus) -> None:
    assert next_step(answered(outcome), AGREED, AGREED) is Step.WRITE
    assert wanted(answered(outcome), AGREED, TaskWords(), MADRID).status is status
    assert next_step(answered(outcome), AGREED, replace(AGREED, status=status)) is Step.NOTE


def test_an_outcome_here_goes_before_a_time_chosen_there() -> None:
    assert told(answered(), AGREED, replace(AGREED, due=LATER)) == []
    assert next_step(answered(), AGREED, replace(AGREED, due=LATER)) is Step.WRITE


def test_taken_up_again_there_is_taken_up_here_at_the_time_chosen_there() -> None:
    done = replace(AGREED, status=TaskStatus.DONE)

    assert told(answered(), done, AGREED) == [(NewsKind.REOPENED, NOW)]
    moved = replace(AGREED, due=LATER)
    assert told(answered(), done, moved) == [(NewsKind.REOPENED, NOW), (NewsKind.MOVED, LATER)]


def test_a_task_of_something_ended_is_kept_for_thirty_days() -> None:
    done = replace(AGREED, status=TaskStatus.DONE)

    assert next_step(answered(), done, done, NOW + KEPT_AFTER_CLOSING - timedelta(seconds=1)) is Step.NOTE
    assert next_step(answered(), done, done, NOW + KEPT_AFTER_CLOSING) is Step.REMOVE
    assert next_step(answered(), done, None) is Step.FORGET


def test_a_task_whose_follow_up_was_taken_back_goes_and_someone_else_s_stays() -> None:
    assert next_step(None, AGREED, AGREED) is Step.REMOVE
    assert next_step(None, AGREED, None) is Step.FORGET
    assert next_step(None, None, AGREED) is Step.LEAVE
    assert step(None, None, AGREED, AGREED, NOW, is_edited=True) is Step.ASK


def test_words_are_rewritten_only_where_they_are_still_ours() -> None:
    words = TaskWords(summary="Call back Marta", description="+34 600\nabout")
    theirs = TaskWords(summary="Ring her", description="+34  600 about")
    state = wanted(ours(), AGREED, words, MADRID)

    def asked_of(own: set[str]) -> Step:
        return step(ours(), state, AGREED, replace(AGREED, words=theirs, own_words=frozenset(own)), NOW)

    assert asked_of({"description"}) is Step.NOTE
    assert asked_of({"summary", "description"}) is Step.WRITE


def test_without_memory_only_what_lies_ahead_and_is_earlier_counts() -> None:
    assert told(ours(), None, replace(AGREED, due=SOONER)) == [(NewsKind.MOVED, SOONER)]
    assert told(ours(), None, replace(AGREED, due=LATER)) == []
    assert told(ours(), None, replace(AGREED, due=PAST)) == []
    assert told(ours(LATER, snoozes=1), None, AGREED) == []
