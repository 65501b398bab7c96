"""One sentence for each fault and reason that travels as data: English, and the source of every translation.

The command line prints them as they are; windows pass them through Qt's translation under the context
"phrases". A fault's sentence says what happened, what is safe and what to do. Placeholders are filled after
translation.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final

from respiro.domain.errors import FaultValue, RespiroError
from respiro.phrases.caldav_faults import CALDAV_FAULTS
from respiro.phrases.call_faults import CALL_FAULTS
from respiro.phrases.checks import CHECKS
from respiro.phrases.client_faults import CLIENT_FAULTS, CLIENT_PROBLEMS
from respiro.phrases.faults import FAULTS
from respiro.phrases.home_faults import HOME_FAULTS
from respiro.phrases.marking import QT_TRANSLATE_NOOP
from respiro.phrases.plan_b_faults import PLAN_B_FAULTS
from respiro.phrases.playbook_faults import PLAYBOOK_FAULTS, PLAYBOOK_PROBLEMS
from respiro.phrases.problems import PROBLEMS
from respiro.phrases.subscription_faults import SUBSCRIPTION_FAULTS
from respiro.phrases.text_faults import TEXT_FAULTS, TEXT_PROBLEMS

if TYPE_CHECKING:
    from respiro.services.doctor import Check

__all__ = [
    "CONTEXT",
    "FAULT_SENTENCES",
    "IN_LINE",
    "MISSING_ROWS",
    "NOTHING_MISSING",
    "QT_TRANSLATE_NOOP",
    "RECOVERED",
    "RECOVERED_WITHOUT_BACKUP",
    "check_text",
    "english",
    "fault_text",
    "filled",
    "problem_source",
    "problem_text",
    "recovery_text",
    "told",
]


CONTEXT: Final = "phrases"

FAULT_SENTENCES: Final[Mapping[str, str]] = {
    **FAULTS,
    **CALDAV_FAULTS,
    **CALL_FAULTS,
    **HOME_FAULTS,
    **CLIENT_FAULTS,
    **PLAN_B_FAULTS,
    **PLAYBOOK_FAULTS,
    **SUBSCRIPTION_FAULTS,
    **TEXT_FAULTS,
}

_PROBLEMS: Final[Mapping[str, str]] = {**PROBLEMS, **CLIENT_PROBLEMS, **PLAYBOOK_PROBLEMS, **TEXT_PROBLEMS}

RECOVERED: Final = QT_TRANSLATE_NOOP(
    "phrases",
    "The store was damaged. It was repaired from the backup of {backup}; the damaged file was kept in {damaged}.",
)
RECOVERED_WITHOUT_BACKUP: Final = QT_TRANSLATE_NOOP(
    "phrases",
    "The store was damaged and there was no backup yet. What could be read was saved; the damaged file was kept in"
    " {damaged}.",
)
MISSING_ROWS: Final = QT_TRANSLATE_NOOP("phrases", "Missing now: {rows}. Import the calendars again to be sure.")
NOTHING_MISSING: Final = QT_TRANSLATE_NOOP("phrases", "Nothing is known to be missing.")

IN_LINE: Final = QT_TRANSLATE_NOOP("phrases", "Line {line}: {why}")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("phrases", "Something went wrong ({kind}). Nothing was lost; please try again.")


def fault_text(kind: str) -> str:
    """Return the English sentence of a fault, with placeholders; a plain one for a kind without its own."""
    return FAULT_SENTENCES.get(kind, _UNKNOWN)


def filled(text: str, kind: str, values: Mapping[str, FaultValue]) -> str:
    """Return the sentence with its placeholders filled; a value that is missing is left out."""
    return text.format_map(_Forgiving(values, kind=kind))


def told(error: RespiroError, translate: Callable[[str], str]) -> str:
    """Return a fault in words; one whose value ``reason`` is a fault of its own tells that one as ``{why}``."""
    values = dict(error.values)
    reason = values.get("reason")
    if isinstance(reason, str) and reason in FAULT_SENTENCES:
        why = filled(translate(fault_text(reason)), reason, values)
        values["why"] = translate(IN_LINE).format(line=values["line"], why=why) if values.get("line") else why
    return filled(translate(fault_text(error.kind)), error.kind, values)


def english(error: RespiroError) -> str:
    """Return a fault in English words."""
    return told(error, lambda text: text)


def problem_source(kind: str) -> str:
    """Return the English sentence of a problem in a calendar or another file; {detail} is its placeholder."""
    return _PROBLEMS.get(kind, QT_TRANSLATE_NOOP("phrases", "could not be read ({kind})"))


def problem_text(kind: str, detail: str) -> str:
    """Return a problem in a calendar file in English words."""
    return filled(problem_source(kind), kind, {"detail": detail})


def check_text(check: "Check") -> str:
    """Return what the doctor says of one part, in English words."""
    values = dict(check.values)
    if check.cause is not None:
        values["why"] = english(RespiroError(check.cause.kind, **check.cause.values))
    return filled(CHECKS.get(check.kind) or fault_text(check.kind), check.kind, values)


def recovery_text(damaged: str, backup_at: datetime | None, missing: Mapping[str, int]) -> str:
    """Return what was done about a damaged store, in English words; ``backup_at`` is UTC."""
    backup = f"{backup_at:%Y-%m-%d %H:%M} UTC" if backup_at else ""
    done = (RECOVERED if backup_at else RECOVERED_WITHOUT_BACKUP).format(backup=backup, damaged=damaged)
    rows = ", ".join(f"{count} × {table}" for table, count in sorted(missing.items()) if count)
    return f"{done} {MISSING_ROWS.format(rows=rows) if rows else NOTHING_MISSING}"


class _Forgiving(dict[str, FaultValue]):
    def __init__(self, values: Mapping[str, FaultValue], **more: FaultValue) -> None:
        super().__init__(values, **more)

    def __missing__(self, key: str) -> str:
        return ""
