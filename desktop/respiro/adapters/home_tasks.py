"""``services.ports.HomeTasks`` in a calendar: a folder of files (vdir), or one on a server."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path

from respiro.adapters.home_folder import OWN_FOLDER, HomeItems, Kind, Shelf, file_name
from respiro.adapters.ics.tasks import both_wrote, edited_task, marked_as_asked, new_task, read_task, task_uid
from respiro.adapters.store.files import alone
from respiro.adapters.vdir import Item, Vdir
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.calls.task import Task, TaskState, TaskWords
from respiro.services.ports import LeftAlone, TaskFile

__all__ = ["OWN_FOLDER", "FolderTasks", "ShelfTasks", "file_name", "one_at_a_time"]


class ShelfTasks(HomeItems[TaskFile]):
    """Our tasks among the items of a calendar."""

    def __init__(self, shelf: Shelf, zone: tzinfo, *, is_own: bool = False) -> None:
        def made(uid: str, item: Item, text: str) -> TaskFile:
            return TaskFile(uid, item.name, text, item.digest, read_task(text, uid, zone))

        super().__init__(shelf, Kind(FOLLOW_UP_UID_SUFFIX, task_uid, made), is_own=is_own)
        self._zone = zone

    def tasks(self) -> tuple[dict[str, TaskFile], list[LeftAlone]]:
        """Return our tasks by UID, and the files of ours that can't be used. Raises AgendaFileError."""
        return self.found()

    def read(self, text: str, uid: str) -> Task | None:
        """Return what a task's text says; None when it is no sound calendar."""
        try:
            return read_task(text, uid, self._zone)
        except ValueError:
            return None

    def written(self, text: str, uid: str, state: TaskState, created: datetime, now: datetime) -> str:
        """Return a task's text with what it shall say; a new one for an empty or unsound text."""
        if text:
            try:
                return edited_task(text, uid, state, now, self._zone)
            except ValueError:
                pass
        return new_task(uid, state, created, now)

    def both_wrote(self, text: str, uid: str, words: TaskWords) -> frozenset[str]:
        """Return the words that someone else wrote there, and that would say another thing here by now."""
        return both_wrote(text, uid, words)

    def marked_as_asked(self, text: str, uid: str) -> str:
        """Return a task's text with the mark that its being gone was asked about."""
        return marked_as_asked(text, uid)


class FolderTasks(ShelfTasks):
    """The same in a folder: one that the user named, or Respiro's own among its data."""

    def __init__(self, folder: Path | None, data: Path, zone: tzinfo) -> None:
        super().__init__(Vdir(folder or data / OWN_FOLDER), zone, is_own=folder is None)


@contextmanager
def one_at_a_time(data: Path) -> Iterator[None]:
    """Let one process mirror at a time; the others wait."""
    with alone(data, "mirror.lock"):
        yield
