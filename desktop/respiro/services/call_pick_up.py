"""Calls that phones and files tell: into the log once, however often they are told, and what they mean for who waits.

Decided from the store as it is, in batches; each is stored whole or not at all, so that a pick-up that is ended at
any moment goes on with the next one. The order in which calls are told makes no difference.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import Any, cast

from respiro.domain.calls import CallChange, Caller, CallRecord, SourceKey
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError
from respiro.services.call_opening import recognised
from respiro.services.call_sorting import Sorting, Talks, is_talk
from respiro.services.ports import Ports, Store

BATCH = 4000
"""Calls that are stored together: about a second's work, as the store verifies what it touches with each batch anew."""
RECENT = timedelta(days=7)
"""Who called earlier is only logged: a whole history opens no follow-ups."""
_TRIES = 5

Told = Callable[[int, int], None]
"""Is told how many of how many calls are done."""


@dataclass(frozen=True, slots=True)
class PickedUp:
    """What came of calls that were told.

    ``found`` of them: ``known`` before (or told twice), ``matched`` with a call that another source or the user had
    told, or ``added`` to the log. ``opened``, ``joined``, ``closed`` and ``asked`` count steps of follow-ups.
    """

    found: int = 0
    known: int = 0
    matched: int = 0
    added: int = 0
    opened: int = 0
    joined: int = 0
    closed: int = 0
    asked: int = 0

    def __add__(self, other: "PickedUp") -> "PickedUp":
        return PickedUp(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def pick_up(ports: Ports, records: Iterable[CallRecord], told: Told | None = None) -> PickedUp:
    """Take over calls; what is known already changes nothing. Raises StoreError, with whole batches stored.

    A recent missed call opens a follow-up, or joins the open one, unless the user talked with that person since.
    A call in which they talked ends it, or asks whether it did, by the setting.
    """
    listed = list(records)
    once = {record.key: replace(record, at=record.at.replace(microsecond=0)) for record in listed}
    found = sorted(once.values(), key=lambda record: (record.at, record.key.source, record.key.key))
    done = PickedUp(found=len(listed), known=len(listed) - len(found))
    ports = replace(ports, store=cast("Store", _ClientsOnce(ports.store)))
    people = _People(ports)
    talks = Talks(ports.clock() - RECENT)
    for record in found:
        if is_talk(record.direction, record.seconds, record.key.source):
            talks.add(people.caller(record), record.at)
    known = ports.store.known_keys([record.key for record in found])
    for start in range(0, len(found), BATCH):
        done += _store(ports, found[start : start + BATCH], known, people, talks)
        if told is not None:
            told(min(start + BATCH, len(found)), len(found))
    return done


def _store(
    ports: Ports, records: Sequence[CallRecord], known: Collection[SourceKey], people: "_People", talks: Talks
) -> PickedUp:
    """Decide on a batch and store it; anew when someone else has changed what it was decided on, or told a call."""
    for left in reversed(range(_TRIES)):
        new = [record for record in records if record.key not in known]
        sorting = Sorting(ports, new, talks)
        for record in new:
            sorting.take(record, people.caller(record))
        change = sorting.change()
        try:
            if change != CallChange():
                ports.store.commit_calls(change)
        except ConflictError:
            if not left:
                raise
            known = ports.store.known_keys([record.key for record in records])
        else:
            return replace(PickedUp(**sorting.counts), known=len(records) - len(new))
    raise AssertionError("a last try returns or raises")


class _People:
    """Recognises who called, each of them once."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._known: dict[tuple[str, str], Caller] = {}

    def caller(self, record: CallRecord) -> Caller:
        """Return who a record is about."""
        told = (record.name, record.number)
        if told not in self._known:
            self._known[told] = recognised(self._ports, Caller(*told))
        return self._known[told]


class _ClientsOnce:
    """The store, whose clients are read once for all calls."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clients = store.clients()

    def clients(self) -> list[Client]:
        """Return the clients as they were when the pick-up began."""
        return self._clients

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)
