"""Files that are written for other programs, whole or not at all."""

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from respiro.adapters.ics.tasks import calendar_of, new_task
from respiro.domain.errors import AgendaFileError
from respiro.services.call_export import ExportedTask


def write_exported(path: Path, content: bytes) -> None:
    """Write a file in one step. Raises AgendaFileError file_not_writable."""
    try:
        if path.exists() and not path.is_file():
            raise AgendaFileError("file_not_writable", file=str(path))
        descriptor, draft = tempfile.mkstemp(prefix=".respiro-", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            Path(draft).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(draft).unlink()
            raise
    except (OSError, ValueError) as error:
        raise AgendaFileError("file_not_writable", file=str(path)) from error


def task_calendar(tasks: Iterable[ExportedTask], now: datetime) -> str:
    """Return tasks as one calendar (RFC 5545)."""
    return calendar_of(new_task(task.uid, task.state, task.created, now) for task in tasks)
