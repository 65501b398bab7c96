"""``worker import FILE``: the calendar becomes what the file says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path

from respiro.domain.calendars import LONGEST_NAME, Problem
from respiro.domain.errors import AgendaFileError, InvalidValueError
from respiro.domain.text import shown_line
from respiro.worker.calendars import ImportTools, OpenedFile, Progress, Reading
from respiro.worker.deriving import derive_occurrences
from respiro.worker.missing import Missing, decide_missing
from respiro.worker.repeating import as_text, circumstances_of, horizon_for, same_again

_SHOWN_PROBLEMS = 50
_KEPT_PROBLEMS = 1000
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user asked for.

    ``calendar`` is the name to keep it under, empty for the file's own, ``fallback`` the name of one that has none.
    One that must be ``whole`` is refused when its end is missing; else it is used as far as it goes. ``is_exact``: it
    is known from elsewhere that what is missing in it, or can't be read, is there no more as it was.
    """

    calendar: str = ""
    fallback: str = ""
    remove_missing: bool = False
    whole: bool = False
    is_exact: bool = False


def import_calendar(path: Path, wanted: Wanted, tools: ImportTools, progress: Progress) -> dict[str, object]:
    """Read a file and put it into the store in one transaction; answer the result as JSON data.

    Raises AgendaFileError and StoreError, with nothing changed.
    """
    progress("opening", 0, 1)
    file = tools.desk.open_file(path, as_text(path.absolute()))
    return bring_in(file, replace(wanted, fallback=as_text(path.stem)), tools, progress)


def bring_in(file: OpenedFile, wanted: Wanted, tools: ImportTools, progress: Progress) -> dict[str, object]:
    """Put what was opened into the store in one transaction; answer the result as JSON data.

    Raises AgendaFileError, InvalidValueError calendar_of_account and StoreError, with nothing changed.
    """
    now = tools.clock().astimezone(UTC)
    horizon = horizon_for(tools.desk.horizon(), now, tools.zone)
    circumstances = circumstances_of(wanted.calendar, tools.own_addresses)
    if same := tools.desk.repeated(file, circumstances, horizon, now):
        progress("storing", 1, 1)
        return same_again(*same)
    reading = tools.desk.read_file(file, lambda own_name: _name(wanted, own_name), horizon, progress)
    if wanted.whole and reading.truncated:
        raise AgendaFileError("calendar_cut_off", file=file.name)
    name = _name(wanted, reading.name)
    if not wanted.is_exact and (account := tools.desk.account_of(name)):
        raise InvalidValueError("calendar_of_account", calendar=name, account=account)
    if tools.desk.horizon() not in {None, horizon}:
        derive_occurrences(horizon, tools, progress)
    progress("storing", 0, 1)
    missing = _missing(name, file, wanted, reading, tools)
    problems = _problems(name, file, reading)
    answer = _answer(name, reading, missing, problems, tools)
    whole = reading
    if missing.kept:
        whole = tools.desk.with_kept(name, reading, missing.kept, horizon)
    elif len(problems) <= _KEPT_PROBLEMS:
        whole = tools.desk.remembered(file, circumstances, horizon, reading, answer)
    replaced = tools.desk.put_calendar(name, file, whole, problems[:_KEPT_PROBLEMS], now, horizon)
    progress("storing", 1, 1)
    difference = replaced.components
    changes = {"added": difference.added, "changed": difference.changed, "removed": difference.removed}
    return {**answer, **changes, "occurrences": replaced.occurrences}


def _name(wanted: Wanted, own_name: str) -> str:
    for name in (wanted.calendar, shown_line(own_name, LONGEST_NAME), wanted.fallback):
        if clean := " ".join(name.split())[:LONGEST_NAME]:
            return clean
    return "?"


def _missing(name: str, file: OpenedFile, wanted: Wanted, reading: Reading, tools: ImportTools) -> Missing:
    stored = next((source for source in tools.desk.sources() if source.name == name), None)
    if stored is None or wanted.is_exact:
        return Missing()
    standing = len(reading.components) - len(reading.fresh) if reading.settled else 0
    components = reading.loose if standing else tools.desk.noted_components(stored.id)
    incomplete = reading.truncated or bool(file.unread)
    return decide_missing(
        components, reading.fresh, standing=standing, truncated=incomplete, remove=wanted.remove_missing
    )


def _problems(name: str, file: OpenedFile, reading: Reading) -> list[Problem]:
    unread = [Problem(name, item, 1, "", kind) for item, kind in file.unread]
    found = [
        Problem(name, *file.place_of(finding.line), finding.uid, finding.kind, finding.detail)
        for finding in reading.findings
    ]
    return [*unread, *found]


def _answer(
    name: str, reading: Reading, missing: Missing, problems: Sequence[Problem], tools: ImportTools
) -> dict[str, object]:
    """Return the result of an import that changes nothing."""
    return {
        "calendar": name,
        "found": reading.found,
        "accepted": reading.accepted,
        "reported": reading.reported,
        "truncated": reading.truncated,
        "added": 0,
        "changed": 0,
        "removed": 0,
        "kept_missing": missing.count,
        "problem_count": len(problems),
        "problems": [
            {
                "file": problem.file,
                "line": problem.line,
                "uid": problem.uid,
                "kind": problem.kind,
                "detail": problem.detail,
            }
            for problem in problems[:_SHOWN_PROBLEMS]
        ],
        "guests_without_you": reading.guests_without(set(tools.own_addresses)),
        "owner_hint": reading.name.lower() if _ADDRESS.fullmatch(reading.name) else "",
    }
