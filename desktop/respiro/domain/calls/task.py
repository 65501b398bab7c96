"""A follow-up as a task in a calendar: what it says, and what it shall say."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class TaskStatus(StrEnum):
    """Whether a task is to do, as it says itself."""

    SILENT = "silent"
    """It says nothing of it."""
    TO_DO = "to_do"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TaskWords:
    """What people read in a task; plain text."""

    summary: str = ""
    description: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it stands somewhere. Instants are UTC, whole seconds.

    ``due_day`` instead of ``due`` for one that is due on a day. ``snoozes`` are the times until which its alarm
    was put off, ``done_at`` when it was completed if it says so. ``own_words`` names the fields of ``words`` that
    stand as Respiro wrote them. ``is_asked``: it was gone there, and the question was put.
    """

    status: TaskStatus = TaskStatus.SILENT
    due: datetime | None = None
    due_day: date | None = None
    done_at: datetime | None = None
    snoozes: frozenset[datetime] = frozenset()
    words: TaskWords = TaskWords()
    own_words: frozenset[str] = frozenset()
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class TaskState:
    """What a task shall say. ``snooze`` is until when its alarm is put off, ``at`` when it was decided (UTC).

    ``over`` names the words that hold over what someone else wrote, ``left`` those of someone else's that stay.
    """

    status: TaskStatus
    due: datetime | None
    at: datetime
    snooze: datetime | None = None
    words: TaskWords = TaskWords()
    over: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()


def to_second(moment: datetime) -> datetime:
    """Return the instant as a calendar can hold it."""
    return moment.replace(microsecond=0)
