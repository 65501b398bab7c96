"""What the home calendar and the log mean to each other: decided here, carried out elsewhere.

A follow-up is mirrored as a task. ``base`` is the task as both sides last agreed on it, ``there`` as it stands in
the calendar now. First news() says what others did; when that is done here, wanted() and step() say what the task
shall become.

- Completed there ends it here, whatever happened here meanwhile: that the call took place stays true at any other
  time of reminder. Who did not mean it takes it up again here, which counts as the newer word.
- Times chosen on both sides (a snooze is one) stand on both until the user says which one holds: each side reminds
  at its own. One here that has passed was told, and gives way. Where nothing was agreed on, nobody knows who chose
  what: the earlier one that is still ahead holds. A reminder too early costs a snooze, one too late costs a client.
- Ended on both sides, each in its own way: it is over, and stands there as it was ended there.
- What others wrote into a task that is taken back here is asked, before it goes.
- What is missing there (an alarm, an acknowledgement, DUE, STATUS) was stripped by a server, and says nothing.
- What was deleted or cancelled there is asked here, and left as it is until that is answered.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from respiro.domain.calls.follow_up import Closed, FollowUp, Open, OutcomeKind, QuestionKind
from respiro.domain.calls.task import Task, TaskState, TaskStatus, TaskWords, to_second
from respiro.domain.week import local_day

AGENDA = "agenda"
"""The mark in a history line, or an outcome's detail, of what was done in the agenda."""
KEPT_AFTER_CLOSING = timedelta(days=30)
"""How long the task of a closed follow-up stays in the calendar."""
_AT_ONCE = timedelta(minutes=1)
_CLOSED = frozenset({TaskStatus.DONE, TaskStatus.CANCELLED})


class NewsKind(StrEnum):
    """What others did to the task, and hence is done here."""

    COMPLETED = "completed"
    MOVED = "moved"
    SNOOZED = "snoozed"
    REOPENED = "reopened"
    GONE = "gone"
    """Deleted or cancelled there: to be asked."""
    BACK = "back"
    """It was gone and is there again: the question is withdrawn."""


@dataclass(frozen=True, slots=True)
class News:
    """One thing to do here; ``at`` is the completion's or the new time (UTC)."""

    kind: NewsKind
    at: datetime


@dataclass(frozen=True, slots=True)
class OtherTime:
    """A time that was chosen there while another was chosen here; ``is_snoozed`` if the reminder was put off till then."""

    at: datetime
    is_snoozed: bool = False


class Step(StrEnum):
    """What is done to the task there, and to what is noted as agreed on."""

    LEAVE = "leave"
    NOTE = "note"
    """Agree on the task as it stands."""
    HOLD = "hold"
    """Note that its being gone was asked about; the task stays as it is."""
    WRITE = "write"
    REMOVE = "remove"
    FORGET = "forget"
    """Note that nothing is agreed on any more."""
    ASK = "ask"
    """It was taken back here, and changed there: the user is to say whether it goes."""


def news(
    ours: FollowUp,
    base: Task | None,
    there: Task | None,
    now: datetime,
    zone: tzinfo,
    *,
    reopened_at: datetime | None = None,
    is_asked: bool = False,
) -> tuple[News, ...]:
    """Return what was done there and is to be done here, in order; nothing a second time.

    ``reopened_at`` is when the follow-up was last taken up again here (UTC): an older completion is known. ``is_asked``
    tells that the user was asked already which of two times holds.
    """
    state = ours.state
    if isinstance(state, Closed):
        return _reopened(base, there, now)
    if _was_taken(base, there):
        # asked once, and after any other question that waits for its answer
        is_new = state.question is None and not (base and base.is_asked)
        return (News(NewsKind.GONE, now),) if is_new else ()
    if there is None:
        return ()
    if there.status is TaskStatus.DONE:
        is_known = reopened_at is not None and there.done_at is not None and there.done_at <= reopened_at
        is_new = (base is None or base.status is not TaskStatus.DONE) and not is_known
        done_at = min(max(there.done_at or now, ours.opened_at), now)
        return (News(NewsKind.COMPLETED, done_at),) if is_new else ()
    is_deleted = state.question is not None and state.question.kind is QuestionKind.DELETED
    back = (News(NewsKind.BACK, now),) if is_deleted else ()
    if other_time(ours, base, there, now, zone, is_asked=is_asked) is not None:
        return back
    return (*back, *_times(state, base, there, now, zone))


def other_time(
    ours: FollowUp, base: Task | None, there: Task | None, now: datetime, zone: tzinfo, *, is_asked: bool = False
) -> OtherTime | None:
    """Return the time that was chosen there, if another was chosen here since both agreed; ``is_asked`` as in news()."""
    state = ours.state
    if isinstance(state, Closed) or base is None or there is None or there.status in _CLOSED:
        return None
    mine = to_second(state.due_at)
    due_was, due_is = _due(base, mine, zone), due_of(ours, there, zone)
    if mine in {due_was, *base.snoozes}:
        return None
    is_ahead = mine > now or is_asked
    if due_is is not None and due_is not in (due_was, mine):
        return OtherTime(due_is) if is_ahead else None
    until = _put_off(base, there, mine, now, due_is)
    return OtherTime(until, is_snoozed=True) if until and (is_ahead or not state.snoozes) else None


def due_of(ours: FollowUp, there: Task, zone: tzinfo) -> datetime | None:
    """Return when an open follow-up's task is due; one that is due on a day, at the time of day that was chosen here."""
    return there.due if isinstance(ours.state, Closed) else _due(there, to_second(ours.state.due_at), zone)


def wanted(ours: FollowUp, there: Task | None, words: TaskWords, zone: tzinfo) -> TaskState:
    """Return what the task shall say. A snooze leaves DUE as it stands there; any other time becomes DUE."""
    state = ours.state
    due = there.due if there else None
    if isinstance(state, Closed):
        status = TaskStatus.CANCELLED if state.outcome is OutcomeKind.DROPPED else TaskStatus.DONE
        return TaskState(status, due, to_second(state.at), words=words)
    due_at, at = to_second(state.due_at), to_second(state.decided_at)
    if there and there.due_day is not None and there.due_day == local_day(due_at, zone):
        return TaskState(TaskStatus.TO_DO, None, at, words=words)
    if state.snoozes and due is not None and due < due_at:
        return TaskState(TaskStatus.TO_DO, due, at, snooze=due_at, words=words)
    return TaskState(TaskStatus.TO_DO, due_at, at, words=words)


def step(
    ours: FollowUp | None,
    state: TaskState | None,
    base: Task | None,
    there: Task | None,
    now: datetime,
    *,
    is_edited: bool = False,
) -> Step:
    """Return what to do to the task, after the news were done here. ``state`` is what it shall say, None for no task.

    ``is_edited`` tells that anything of it was changed there since both sides agreed. A task that is known to neither
    side's memory is someone else's, whatever its UID.
    """
    if there is None and (ours is None or not ours.is_open):
        return Step.LEAVE if base is None else Step.FORGET
    if ours is None or state is None:
        is_wanted_there = is_edited and there is not None and there.status is not TaskStatus.CANCELLED
        return Step.LEAVE if base is None else Step.ASK if is_wanted_there else Step.REMOVE
    if isinstance(ours.state, Closed):
        if ours.state.at + KEPT_AFTER_CLOSING <= now:
            return Step.LEAVE if base is None else Step.FORGET if is_edited else Step.REMOVE
    elif _was_taken(base, there) and (ours.state.question is not None or base is None or not base.is_asked):
        question = ours.state.question
        return Step.HOLD if question is not None and question.kind is QuestionKind.DELETED else Step.LEAVE
    if there is None or _must_write(state, base, there):
        return Step.WRITE
    return Step.NOTE if _says(there, state) else Step.LEAVE


def is_same(one: Task, other: Task) -> bool:
    """Tell whether two tasks say the same of what is decided here, whatever else stands in them."""
    return (one.status, one.due, one.due_day, one.snoozes) == (other.status, other.due, other.due_day, other.snoozes)


def _must_write(state: TaskState, base: Task | None, there: Task) -> bool:
    """Tell whether the task says otherwise, and not only because a server stripped it."""
    if any(not _is_like(getattr(there.words, name), getattr(state.words, name)) for name in there.own_words):
        return True
    return not _says(there, state) and (base is None or not _says(base, state) or not _is_stripped(base, there))


def _is_like(one: str, other: str) -> bool:
    """Compare words as far as blanks and line ends don't matter: servers change those."""
    return one.split() == other.split()


def _was_taken(base: Task | None, there: Task | None) -> bool:
    """Tell whether others deleted or cancelled an open task: it was there, and was not closed from here."""
    if there is None:
        return base is not None and (base.is_asked or base.status not in _CLOSED)
    is_known = base is not None and not base.is_asked and base.status is TaskStatus.CANCELLED
    return there.status is TaskStatus.CANCELLED and not is_known


def _reopened(base: Task | None, there: Task | None, now: datetime) -> tuple[News, ...]:
    if base is None or base.status not in _CLOSED or there is None or there.status is not TaskStatus.TO_DO:
        return ()
    is_moved = there.due is not None and there.due != base.due and there.due > now
    moved = (News(NewsKind.MOVED, there.due),) if is_moved and there.due else ()
    return (News(NewsKind.REOPENED, now), *moved)


def _times(state: Open, base: Task | None, there: Task, now: datetime, zone: tzinfo) -> tuple[News, ...]:
    mine = to_second(state.due_at)
    due_was = _due(base, mine, zone) if base else None
    due_is = _due(there, mine, zone)
    is_chosen_here = base is None or mine not in {due_was, *base.snoozes}
    if due_is is not None and due_is not in (due_was, mine):
        at = _moved(state, mine, due_is, now, is_known=base is not None, is_chosen_here=is_chosen_here)
        return (News(NewsKind.MOVED, at),) if at else ()
    if is_chosen_here and not state.snoozes:
        return ()
    until = _put_off(base, there, mine, now, due_is)
    if until is None or (is_chosen_here and now < mine < until):
        return ()
    return (News(NewsKind.SNOOZED, until),)


def _put_off(base: Task | None, there: Task, mine: datetime, now: datetime, due: datetime | None) -> datetime | None:
    """Return until when it was put off there since both sides agreed, if that is still ahead."""
    new = there.snoozes - (base.snoozes if base else frozenset())
    return max((at for at in new if at > now and at != mine and (due is None or at > due)), default=None)


def _moved(
    state: Open, mine: datetime, there: datetime, now: datetime, *, is_known: bool, is_chosen_here: bool
) -> datetime | None:
    """Return the time chosen there, unless one here goes before it; a time that has passed means at once."""
    if there <= now:
        return now + _AT_ONCE if is_known and mine > now + _AT_ONCE else None
    snoozed_before = state.snoozes > 0 and not is_known and there < mine
    if snoozed_before or (is_chosen_here and now < mine < there):
        return None
    return there


def _due(task: Task, mine: datetime, zone: tzinfo) -> datetime | None:
    """Return when a task is due; one that is due on a day, at the time of day that was chosen here."""
    if task.due_day is None:
        return task.due
    wall = mine.astimezone(zone)
    if task.due_day == wall.date():
        return mine
    return datetime.combine(task.due_day, wall.time(), zone).astimezone(mine.tzinfo)


def _says(task: Task, state: TaskState) -> bool:
    if state.status is not TaskStatus.TO_DO:
        return task.status in _CLOSED
    if task.status not in (TaskStatus.TO_DO, TaskStatus.SILENT) or task.due != state.due:
        return False
    snoozes = frozenset({state.snooze}) if state.snooze else frozenset()
    return task.snoozes == snoozes and (state.due is not None or task.due_day is not None)


def _is_stripped(base: Task, there: Task) -> bool:
    """Tell whether the task is as agreed, but for what is missing now."""
    return (
        there.status in (base.status, TaskStatus.SILENT)
        and (there.due, there.due_day) in ((base.due, base.due_day), (None, None))
        and there.snoozes <= base.snoozes
    )
