"""Files that are written for other programs, whole or not at all."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from respiro.adapters.ics.tasks import calendar_of, new_task
from respiro.adapters.whole_file import replace_file
from respiro.domain.errors import AgendaFileError
from respiro.services.call_export import ExportedTask


def write_exported(path: Path, content: bytes) -> None:
    """Write a file in one step. Raises AgendaFileError file_not_writable."""
    try:
        if path.exists() and not path.is_file():
            raise AgendaFileError("file_not_writable", file=str(path))
        replace_file(path, content, prefix=".respiro-", suffix=".tmp")
    except (OSError, ValueError) as error:
        raise AgendaFileError("file_not_writable", file=str(path)) from error


def write_together(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Write files into a folder, made if need be. Raises AgendaFileError folder_not_writable, file_not_writable."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise AgendaFileError("folder_not_writable", folder=str(folder)) from error
    paths = [folder / name for name in contents]
    for path, content in zip(paths, contents.values(), strict=True):
        write_exported(path, content)
    return paths


def task_calendar(tasks: Iterable[ExportedTask], now: datetime) -> str:
    """Return tasks as one calendar (RFC 5545)."""
    return calendar_of(new_task(task.uid, task.state, task.created, now) for task in tasks)
