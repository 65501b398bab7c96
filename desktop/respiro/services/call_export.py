"""The log of calls as a table, and open follow-ups as tasks, for other programs."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from respiro.domain.calls import Call, Closed, FollowUp, Open
from respiro.domain.calls.mirror import wanted
from respiro.domain.calls.task import TaskState
from respiro.services.ports import Ports
from respiro.services.task_mirror import task_words
from respiro.services.texts import one_line

COLUMNS = (
    *("at", "direction", "channel", "name", "number", "email", "client", "about", "minutes", "source"),
    *("follow_up", "promised_at", "due_at", "closed_at", "outcome", "detail", "attempts"),
)
"""Names for programs, the same in every language."""
BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel reads UTF-8 as the machine's old encoding, and every ó and ł is spoiled; others skip it."""
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]")
"""What a spreadsheet may take for a formula and run (OWASP, CSV injection)."""
_NUMBER = re.compile(r"\+?[\d\s().\-/]+")


@dataclass(frozen=True, slots=True)
class ExportedTask:
    """A task to be written into a calendar; ``created`` is UTC."""

    uid: str
    state: TaskState
    created: datetime


def calls_as_csv(ports: Ports, calls: Iterable[Call]) -> str:
    """Return calls as comma-separated values (RFC 4180) with a byte order mark, each with what became of it.

    Times are the user's wall times. No field can be taken for a formula.
    """
    clients = {client.id: client.name for client in ports.store.clients()}
    follow_ups: dict[str, FollowUp | None] = {}
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for call in calls:
        if call.follow_up_id not in follow_ups:
            follow_ups[call.follow_up_id] = ports.store.follow_up(call.follow_up_id) if call.follow_up_id else None
        follow_up = follow_ups[call.follow_up_id]
        row = (*_call_fields(ports, call, clients.get(call.caller.client_id, "")), *_follow_up_fields(ports, follow_up))
        table.writerow(row)
    return BYTE_ORDER_MARK + out.getvalue()


def tasks_of(ports: Ports, follow_ups: Sequence[FollowUp]) -> list[ExportedTask]:
    """Return follow-ups as tasks, with the UIDs that they have in the home calendar."""
    return [
        ExportedTask(
            follow_up.uid,
            wanted(follow_up, None, task_words(ports, follow_up), ports.zone),
            follow_up.opened_at,
        )
        for follow_up in follow_ups
    ]


def safe_field(text: str) -> str:
    """Return foreign text for a table's field: on one line, and with an apostrophe before what looks like a formula."""
    line = one_line(text)
    return f"'{line}" if _FORMULA.match(line) else line


def _call_fields(ports: Ports, call: Call, client: str) -> tuple[str, ...]:
    caller = call.caller
    return (
        _wall(ports, call.at),
        call.direction.value,
        call.channel.value,
        safe_field(caller.name),
        _number(ports, caller.number),
        safe_field(caller.email),
        safe_field(client),
        safe_field(call.about),
        str(-(-call.seconds // 60)) if call.seconds else "",
        safe_field(call.source),
    )


def _follow_up_fields(ports: Ports, follow_up: FollowUp | None) -> tuple[str, ...]:
    if follow_up is None:
        return ("",) * 7
    state = follow_up.state
    return (
        "open" if isinstance(state, Open) else "closed",
        _wall(ports, follow_up.promised_at),
        _wall(ports, state.due_at) if isinstance(state, Open) else "",
        _wall(ports, state.at) if isinstance(state, Closed) else "",
        state.outcome.value if isinstance(state, Closed) else "",
        safe_field(state.detail) if isinstance(state, Closed) else "",
        str(follow_up.attempts),
    )


def _wall(ports: Ports, moment: datetime) -> str:
    return moment.astimezone(ports.zone).strftime("%Y-%m-%d %H:%M")


def _number(ports: Ports, number: str) -> str:
    """Return a number as people write it, with blanks only: a spreadsheet subtracts at hyphens."""
    shown = one_line(ports.numbers.shown(number, ports.settings.region)) if number else ""
    return " ".join(re.sub(r"[().\-/]", " ", shown).split()) if _NUMBER.fullmatch(shown) else safe_field(shown)
