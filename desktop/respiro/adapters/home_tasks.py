"""``services.ports.HomeTasks`` in a folder of files (vdir)."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path

from respiro.adapters.ics.tasks import edited_task, marked_as_asked, new_task, read_task, task_uid
from respiro.adapters.store.files import alone
from respiro.adapters.vdir import Item, Unread, Vdir
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.calls.task import Task, TaskState
from respiro.services.ports import LeftAlone, TaskFile

OWN_FOLDER = "home-calendar"
_FOLD = re.compile(rb"(?:\r*\n|\r)[ \t]")
_UID = re.compile(rb"(?:\A|[\r\n])UID:([!-~]{1,200}" + FOLLOW_UP_UID_SUFFIX.encode() + rb")[ \t]*(?=[\r\n]|\Z)")
_NO_FILE_NAME = re.compile(r"[^A-Za-z0-9@._-]")


class FolderTasks:
    """Our tasks among the items of a folder; every other item is passed over unread."""

    def __init__(self, folder: Path | None, data: Path, zone: tzinfo) -> None:
        self._is_own = folder is None
        self._vdir = Vdir(folder or data / OWN_FOLDER)
        self._zone = zone

    @property
    def place(self) -> str:
        """The folder's path."""
        return str(self._vdir.folder).encode("utf-8", "backslashreplace").decode()

    @property
    def is_own(self) -> bool:
        """Whether it is Respiro's own."""
        return self._is_own

    def is_there(self) -> bool:
        """Tell whether there is such a folder."""
        return self._vdir.is_there()

    def make(self) -> None:
        """Make the folder. Raises AgendaFileError."""
        self._vdir.make()

    def tasks(self) -> tuple[dict[str, TaskFile], list[LeftAlone]]:
        """Return our tasks by UID, and the files of ours that can't be used. Raises AgendaFileError."""
        self._vdir.clear_drafts()
        files: dict[str, TaskFile] = {}
        left_alone: list[LeftAlone] = []
        for name in self._vdir.names():
            found = self._look_at(self._vdir.read(name))
            if isinstance(found, LeftAlone):
                left_alone.append(found)
            elif found is not None and found.uid in files:
                # whichever bears the name that we gave it is the task
                kept, other = (found, files[found.uid]) if name == file_name(found.uid) else (files[found.uid], found)
                files[found.uid] = kept
                left_alone.append(LeftAlone(other.name, "twice"))
            elif found is not None:
                files[found.uid] = found
        readable = set(files)
        return files, [one for one in left_alone if one.uid not in readable or one.reason == "twice"]

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

    def put(self, uid: str, text: str, file: TaskFile | None) -> None:
        """Write a task. Raises ConflictError when it has changed unseen, AgendaFileError."""
        self._vdir.write(file.name if file else file_name(uid), text.encode(), file.digest if file else "")

    def remove(self, file: TaskFile) -> None:
        """Remove a task. Raises ConflictError when it has changed unseen, AgendaFileError."""
        self._vdir.remove(file.name, file.digest)

    def _look_at(self, found: Item | Unread) -> TaskFile | LeftAlone | None:
        """Return a task of ours, why it can't be used, or None for what is not ours."""
        if isinstance(found, Unread):
            uid = found.name.removesuffix(".ics")
            return LeftAlone(found.name, found.reason, uid) if uid.endswith(FOLLOW_UP_UID_SUFFIX) else None
        plain = _FOLD.sub(b"", found.data)
        named = [uid.decode() for uid in _UID.findall(plain)]
        if not named and not found.name.removesuffix(".ics").endswith(FOLLOW_UP_UID_SUFFIX):
            return None
        uid = (named or [found.name.removesuffix(".ics")])[0]
        try:
            text = found.data.decode()
            uid = task_uid(text)
            if not uid.endswith(FOLLOW_UP_UID_SUFFIX):
                return None
            return TaskFile(uid, found.name, text, found.digest, read_task(text, uid, self._zone))
        except UnicodeDecodeError:
            return LeftAlone(found.name, "not_utf8", uid)
        except ValueError:
            return LeftAlone(found.name, "broken", uid)


def file_name(uid: str) -> str:
    """Return the name of a task's file."""
    return f"{_NO_FILE_NAME.sub('_', uid)}.ics"


@contextmanager
def one_at_a_time(data: Path) -> Iterator[None]:
    """Let one process mirror at a time; the others wait."""
    with alone(data, "mirror.lock"):
        yield
