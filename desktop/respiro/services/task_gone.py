"""Tasks that vanished from the home calendar all at once: nothing is asked for a while, then they are written again.

An empty or partial listing is not a deletion.
"""

from datetime import UTC, datetime, timedelta

from respiro.services.ports import Ports

GONE_NOTE = "home_calendar_gone"
"""Since when (ISO 8601, UTC) its tasks are gone all at once; empty while they are not. _GO once they may be."""
_GO = "go"
_PATIENCE = timedelta(hours=24)
"""After so long the tasks are written again: the store is the truth, and the user was told."""


def is_gone(ports: Ports) -> bool:
    """Tell whether an earlier run found them gone."""
    return bool(ports.store.note(GONE_NOTE))


def is_patient(ports: Ports) -> bool:
    """Tell whether to wait for them still; note since when, if that is new."""
    now, noted = ports.clock(), ports.store.note(GONE_NOTE)
    if not noted:
        ports.store.put_note(GONE_NOTE, now.astimezone(UTC).isoformat())
    since = min(datetime.fromisoformat(noted), now) if noted and noted != _GO else now
    return now - since < _PATIENCE


def may_tasks_go(ports: Ports) -> bool:
    """Tell whether the user said that they may go."""
    return ports.store.note(GONE_NOTE) == _GO


def forget_gone(ports: Ports) -> None:
    """Note that they are there, or were answered for."""
    if is_gone(ports):
        ports.store.put_note(GONE_NOTE, "")


def let_tasks_go(ports: Ports) -> None:
    """Let the next run take tasks that are gone all at once for deleted there: each follow-up is asked about then."""
    if ports.store.note(GONE_NOTE):
        ports.store.put_note(GONE_NOTE, _GO)


def write_tasks_again(ports: Ports) -> None:
    """Let the next run write tasks again that are gone all at once, without any more patience."""
    if ports.store.note(GONE_NOTE):
        ports.store.put_note(GONE_NOTE, (ports.clock() - _PATIENCE).astimezone(UTC).isoformat())
