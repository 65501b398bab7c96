"""``worker calls-import FILE``: the calls of a phone's log become calls of the store."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from respiro.domain.calls import CallRecord
from respiro.services.call_pick_up import pick_up
from respiro.worker.call_tools import CallLog, LogRow
from respiro.worker.tools import Progress, WorkerTools

_SHOWN_PROBLEMS = 50
_SHOWN_CALLS = 5
_TELL_EVERY = 2000
_SKIPPED = ("call_withheld", "call_blocked")
"""Calls that were understood, and to which there is nothing to do."""


@dataclass(frozen=True, slots=True)
class CallsOrder:
    """What is asked for: ``columns`` say what a table's columns are (JSON), ``preview`` stores nothing."""

    file: Path
    columns: str = ""
    preview: bool = False


@dataclass(slots=True)
class _Count:
    """What was found in a log; the problems worth showing first."""

    kinds: Counter[str] = field(default_factory=Counter)
    problems: list[LogRow] = field(default_factory=list)
    skipped: list[LogRow] = field(default_factory=list)

    def note(self, row: LogRow) -> None:
        self.kinds[row.kind] += 1
        kept = self.skipped if row.kind in _SKIPPED else self.problems
        if len(kept) < _SHOWN_PROBLEMS:
            kept.append(row)


def calls_import(order: CallsOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Read a log and take its calls over, in batches; answer the counts as JSON data.

    Raises CallLogError with nothing stored, StoreError with whole batches stored: the next import goes on.
    """
    progress("opening", 0, 1)
    log = tools.open_call_log(order.file, order.columns)
    if order.preview:
        return _preview(log, order.file, progress)
    count = _Count()
    records = list(_records(log, count, progress))
    picked = pick_up(tools.ports, records, lambda done, total: progress("storing", done, total))
    told = {name: value for name, value in asdict(picked).items() if name != "found"}
    return {**_counts(log, order.file, count, len(records)), **told}


def _records(log: CallLog, count: _Count, progress: Progress) -> Iterator[CallRecord]:
    for done, row in enumerate(log.rows()):
        if done % _TELL_EVERY == 0:
            progress("reading", done, 0)
        if isinstance(row, CallRecord):
            yield row
        else:
            count.note(row)


def _counts(log: CallLog, file: Path, count: _Count, accepted: int) -> dict[str, object]:
    """Return what was found: each row was accepted or reported, and of those some were only passed over."""
    reported = sum(count.kinds.values())
    shown = [*count.problems, *count.skipped][:_SHOWN_PROBLEMS]
    return {
        "file": _as_text(file),
        "format": str(log.format),
        "found": accepted + reported,
        "accepted": accepted,
        "reported": reported,
        "withheld": count.kinds["call_withheld"],
        "blocked": count.kinds["call_blocked"],
        "unreadable": reported - sum(count.kinds[kind] for kind in _SKIPPED),
        "problem_count": reported,
        "problems": [
            {"file": _as_text(Path(file.name)), "line": row.row, "uid": "", "kind": row.kind, "detail": row.detail}
            for row in shown
        ],
    }


def _preview(log: CallLog, file: Path, progress: Progress) -> dict[str, object]:
    """Return what an import would find; a table's columns, even when it is not clear yet what they are."""
    count, first = _Count(), list[CallRecord]()
    accepted = 0
    for record in _records(log, count, progress) if log.is_clear else ():
        accepted += 1
        if len(first) < _SHOWN_CALLS:
            first.append(record)
    return {
        **_counts(log, file, count, accepted),
        "columns": [{"name": column.name, "samples": list(column.samples)} for column in log.columns],
        "guess": dict(log.guess),
        "is_clear": log.is_clear,
        "calls": _shown(first),
    }


def _shown(records: Sequence[CallRecord]) -> list[dict[str, object]]:
    return [
        {
            "at": record.at.isoformat(),
            "direction": record.direction.value,
            "number": record.number,
            "name": record.name,
            "seconds": record.seconds,
        }
        for record in records
    ]


def _as_text(path: Path) -> str:
    """Return a file's name for people: bytes in it that are no text are spelled out."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")
