"""``worker export-calls FILE``: the log as a table (.csv), or the open follow-ups as tasks (.ics)."""

from collections.abc import Iterator
from pathlib import Path

from respiro.domain.calls import Call
from respiro.domain.errors import InvalidValueError
from respiro.services.call_export import calls_as_csv, tasks_of
from respiro.services.ports import CallQuery, Ports
from respiro.worker.tools import Progress, WorkerTools

_PAGE = 1000


def export_calls(path: Path, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Write the file and answer how many entries it has. Raises InvalidValueError unknown_export, AgendaFileError."""
    ending = path.suffix.lower()
    if ending not in {".csv", ".ics"}:
        raise InvalidValueError("unknown_export", text=path.name, endings=".csv, .ics")
    progress("writing", 0, 1)
    ports = tools.ports
    if ending == ".csv":
        calls = list(_all_calls(ports))
        text, count = calls_as_csv(ports, calls), len(calls)
    else:
        tasks = tasks_of(ports, ports.store.open_follow_ups())
        text, count = tools.task_calendar(tasks, ports.clock()), len(tasks)
    tools.write_exported(path, text.encode())
    progress("writing", 1, 1)
    return {"file": str(path), "calls" if ending == ".csv" else "follow_ups": count}


def _all_calls(ports: Ports) -> Iterator[Call]:
    """Yield the whole log, the newest first, a page at a time."""
    last: Call | None = None
    while page := ports.store.calls(CallQuery(before=last, limit=_PAGE)):
        yield from page
        last = page[-1]
