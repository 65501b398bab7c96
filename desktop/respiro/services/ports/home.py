"""Our own items in the home calendar."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from respiro.domain.calls.task import Task, TaskState, TaskWords
from respiro.domain.margins.mirror import BlockEvent, BlockEventState
from respiro.domain.plan_b.calendar_event import EventState, PlanBEvent


@dataclass(frozen=True, slots=True)
class TaskFile:
    """A task as it stands in the home calendar. ``digest`` tells whether its file is still the same."""

    uid: str
    name: str
    text: str
    digest: str
    task: Task


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A file of the home calendar that can't be used, and why; ``uid`` is its task's if that is one of ours."""

    name: str
    reason: str
    uid: str = ""


class HomeTasks(Protocol):
    """Our tasks in the home calendar. Every method may raise AgendaFileError home_folder_unusable."""

    @property
    def place(self) -> str:
        """Which calendar it is, as text."""
        ...

    @property
    def is_own(self) -> bool:
        """Whether it is Respiro's own, rather than one that the user named."""
        ...

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        ...

    def make(self) -> None:
        """Make it."""
        ...

    def tasks(self) -> tuple[dict[str, TaskFile], list[LeftAlone]]:
        """Return our tasks by UID, and the files that can't be used."""
        ...

    def read(self, text: str, uid: str) -> Task | None:
        """Return what a task's text says; None when it is no sound calendar."""
        ...

    def written(self, text: str, uid: str, state: TaskState, created: datetime, now: datetime) -> str:
        """Return a task's text with what it shall say; a new one for an empty or unsound text."""
        ...

    def both_wrote(self, text: str, uid: str, words: TaskWords) -> frozenset[str]:
        """Return the words that someone else wrote in a sound text, and that would say another thing here by now."""
        ...

    def marked_as_asked(self, text: str, uid: str) -> str:
        """Return a task's text with the mark that its being gone was asked about; for the store only."""
        ...

    def put(self, uid: str, text: str, file: TaskFile | None) -> str | None:
        """Write a task, in place of ``file`` or as a new one; answer it as it stands there then, None for just so.

        Raises ConflictError when it has changed unseen.
        """
        ...

    def remove(self, file: TaskFile) -> None:
        """Remove a task. Raises ConflictError when it has changed unseen."""
        ...


@dataclass(frozen=True, slots=True)
class EventFile:
    """An event of a request as it stands in the home calendar. ``digest`` tells whether its file is still the same."""

    uid: str
    name: str
    text: str
    digest: str
    event: PlanBEvent


class HomeEvents(Protocol):
    """The requests' events in the home calendar. Every method may raise AgendaFileError home_folder_unusable."""

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        ...

    def events(self) -> tuple[dict[str, EventFile], list[LeftAlone]]:
        """Return our events by UID, and the files that can't be used."""
        ...

    def read(self, text: str, uid: str) -> PlanBEvent | None:
        """Return what an event's text says; None when it is no sound calendar."""
        ...

    def written(self, text: str, uid: str, state: EventState, created: datetime, now: datetime) -> str:
        """Return an event's text with what it shall say; a new one for an empty or unsound text."""
        ...

    def both_wrote(self, text: str, uid: str, state: EventState) -> frozenset[str]:
        """Return the words that someone else wrote in a sound text, and that would say another thing here by now."""
        ...

    def marked_as_left(self, text: str, uid: str) -> str:
        """Return an event's text with the mark that it was deleted there, and is left so; for the store only."""
        ...

    def put(self, uid: str, text: str, file: EventFile | None) -> str | None:
        """Write an event, in place of ``file`` or as a new one; answer it as it stands there then, None for just so.

        Raises ConflictError when it has changed unseen.
        """
        ...

    def remove(self, file: EventFile) -> None:
        """Remove an event. Raises ConflictError when it has changed unseen."""
        ...


@dataclass(frozen=True, slots=True)
class BlockFile:
    """A margin block's event as it stands in the home calendar. ``digest`` tells whether its file is still the same."""

    uid: str
    name: str
    text: str
    digest: str
    event: BlockEvent


class HomeBlocks(Protocol):
    """The margin blocks' events in the home calendar. Every method may raise AgendaFileError home_folder_unusable."""

    @property
    def place(self) -> str:
        """Which calendar it is, as text."""
        ...

    @property
    def is_own(self) -> bool:
        """Whether it is Respiro's own, rather than one that the user named."""
        ...

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        ...

    def make(self) -> None:
        """Make it."""
        ...

    def blocks(self) -> tuple[dict[str, BlockFile], list[LeftAlone]]:
        """Return our events by UID, and the files that can't be used."""
        ...

    def read(self, text: str, uid: str) -> BlockEvent | None:
        """Return what an event's text says; None when it is no sound calendar."""
        ...

    def written(self, text: str, uid: str, state: BlockEventState, now: datetime) -> str:
        """Return an event's text with what it shall say; a new one for an empty or unsound text."""
        ...

    def remembered(self, text: str, uid: str, status: str) -> str:
        """Return an event's text with the mark of the status that we gave it, if it says another; for the store only."""
        ...

    def marked_as_left(self, text: str, uid: str) -> str:
        """Return an event's text with the mark that it was deleted there, and is left so; for the store only."""
        ...

    def put(self, uid: str, text: str, file: BlockFile | None) -> str | None:
        """Write an event, in place of ``file`` or as a new one; answer it as it stands there then, None for just so.

        Raises ConflictError when it has changed unseen.
        """
        ...

    def remove(self, file: BlockFile) -> None:
        """Remove an event. Raises ConflictError when it has changed unseen."""
        ...
