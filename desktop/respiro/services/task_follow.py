"""A follow-up follows what others did to its task in the home calendar."""

from datetime import datetime

from respiro.domain.calls import (
    EventKind,
    FollowUp,
    OutcomeKind,
    Question,
    QuestionKind,
    SnoozeKind,
    SnoozeOption,
    asked,
    closed,
)
from respiro.domain.calls.mirror import AGENDA, News, NewsKind, news
from respiro.domain.calls.task import TaskStatus
from respiro.services import call_log
from respiro.services.ports import Ports
from respiro.services.task_conflicts import TaskSides


def follow_task(ports: Ports, follow_up: FollowUp, sides: TaskSides, done: dict[NewsKind, list[str]]) -> FollowUp:
    """Do to a follow-up what was done to its task, and note its id in ``done``; answer it as it is then.

    Raises ConflictError, InvalidValueError when it can't be done any more.
    """
    there, now = sides.there, ports.clock()
    reopened_at = _reopened_at(ports, follow_up) if there and there.status is TaskStatus.DONE else None
    told = news(follow_up, sides.base, there, now, ports.zone, reopened_at=reopened_at, is_asked=sides.is_asked)
    for one in told:
        follow_up = _do_here(ports, follow_up, one) or follow_up
        done.setdefault(one.kind, []).append(follow_up.id)
    return follow_up


def _reopened_at(ports: Ports, follow_up: FollowUp) -> datetime | None:
    events = ports.store.events_of(follow_up.id)
    return max((event.at for event in events if event.kind is EventKind.REOPENED), default=None)


def _do_here(ports: Ports, follow_up: FollowUp, one: News) -> FollowUp | None:
    """Do what was done there. Raises ConflictError, InvalidValueError when it can't be done any more."""
    match one.kind:
        case NewsKind.COMPLETED:
            after = closed(follow_up, OutcomeKind.REACHED, one.at, AGENDA)
            detail = f"{OutcomeKind.REACHED.value} {AGENDA}"
            done = call_log.change_follow_up(ports, follow_up, after, EventKind.CLOSED, detail)
        case NewsKind.MOVED:
            done = call_log.move(ports, follow_up.id, one.at)
        case NewsKind.SNOOZED:
            done = call_log.snooze(ports, follow_up.id, SnoozeOption(SnoozeKind.DATE, one.at))
        case NewsKind.REOPENED:
            done = call_log.reopen(ports, follow_up.id)
        case NewsKind.GONE:
            after = asked(follow_up, Question(QuestionKind.DELETED, one.at))
            done = call_log.change_follow_up(ports, follow_up, after, EventKind.ASKED, QuestionKind.DELETED.value)
        case NewsKind.BACK:
            done = call_log.change_follow_up(ports, follow_up, asked(follow_up, None), EventKind.EDITED, AGENDA)
    return done.follow_up
