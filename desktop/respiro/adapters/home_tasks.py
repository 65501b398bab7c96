"""``services.ports.HomeTasks`` in a folder of files (vdir)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path

from respiro.adapters.home_folder import OWN_FOLDER, HomeFolder, Kind, file_name
from respiro.adapters.ics.tasks import edited_task, marked_as_asked, new_task, read_task, task_uid
from respiro.adapters.store.files import alone
from respiro.adapters.vdir import Item
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.calls.task import Task, TaskState
from respiro.services.ports import LeftAlone, TaskFile

__all__ = ["OWN_FOLDER", "FolderTasks", "file_name", "one_at_a_time"]


class FolderTasks(HomeFolder[TaskFile]):
    """Our tasks among the items of a folder."""

    def __init__(self, folder: Path | None, data: Path, zone: tzinfo) -> None:
        def made(uid: str, item: Item, text: str) -> TaskFile:
            return TaskFile(uid, item.name, text, item.digest, read_task(text, uid, zone))

        super().__init__(folder, data, Kind(FOLLOW_UP_UID_SUFFIX, task_uid, made))
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

    def marked_as_asked(self, text: str, uid: str) -> str:
        """Return a task's text with the mark that its being gone was asked about."""
        return marked_as_asked(text, uid)


@contextmanager
def one_at_a_time(data: Path) -> Iterator[None]:
    """Let one process mirror at a time; the others wait."""
    with alone(data, "mirror.lock"):
        yield
