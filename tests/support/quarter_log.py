"""The quarter's own log: what its user did and what the world did, in plain values that no code of Respiro made up.

Times are whole minutes since 1970 (UTC), places are pairs of them. Beside what was done stands what could be seen of
it in the agenda: which blocks stand where, and what was put into which. Nothing of it is read from the ledger.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from respiro.domain.calls import open_state
from respiro.domain.errors import RespiroError
from respiro.domain.margins import BlockState
from respiro.domain.period import Period
from respiro.services.ports import Ports

Span = tuple[int, int]
Block = tuple[int, int, bool, bool]
"""Start, end, whether it is margin in the agenda, whether it was accounted for."""
Reserved = tuple[str, int, int] | None
"""The block (empty for none), start and end of what was put somewhere."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened; its details go by names."""

    at: int
    what: str
    details: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.details[name]


def minute(moment: datetime) -> int:
    """Return an instant as whole minutes."""
    return int(moment.timestamp()) // 60


def moment(minutes: int) -> datetime:
    """Return whole minutes as an instant."""
    return datetime.fromtimestamp(minutes * 60, UTC)


def span(period: Period) -> Span:
    """Return a period as whole minutes."""
    return minute(period.start), minute(period.end)


@dataclass
class Log:
    """The facts so far, and what of the agenda is written down already."""

    facts: list[Fact] = field(default_factory=list)
    blocks: dict[str, Block] = field(default_factory=dict)
    places: dict[str, Reserved] = field(default_factory=dict)

    def note(self, at: int, what: str, **details: Any) -> None:
        """Write a fact down."""
        self.facts.append(Fact(at, what, details))

    def see(self, ports: Ports, cause: str) -> None:
        """Write down what has come to stand elsewhere, and what brought it about."""
        at = minute(ports.clock())
        changed = {uid: block for uid, block in _blocks(ports) if self.blocks.get(uid) != block}
        if changed:
            self.note(
                at, "blocks", cause=cause, changed={uid: (self.blocks.get(uid), new) for uid, new in changed.items()}
            )
            self.blocks |= changed
        now = dict(_places(ports))
        gone = {key: None for key, place in self.places.items() if place is not None and key not in now}
        for key, place in {**now, **gone}.items():
            if self.places.get(key) != place:
                self.note(at, "placed", key=key, place=place)
                self.places[key] = place


def stepped(ports: Ports, log: Log, cause: str, step: Callable[[], Any], *facts: tuple[str, dict[str, Any]]) -> Any:
    """Do a step and write it down with what it brought about; None if Respiro refuses it."""
    try:
        done = step()
    except RespiroError:
        log.see(ports, "nothing")
        return None
    for what, details in facts:
        log.note(minute(ports.clock()), what, **details)
    log.see(ports, cause)
    return done if done is not None else True


def _blocks(ports: Ports) -> Iterable[tuple[str, Block]]:
    now = ports.clock()
    for block in ports.store.blocks(Period(now - timedelta(days=9), now + timedelta(days=17))):
        settled = block.state is BlockState.SETTLED
        yield block.uid, (*span(block.period), block.is_there, settled)


def _places(ports: Ports) -> Iterable[tuple[str, Reserved]]:
    for request in ports.store.open_requests():
        yield f"request {request.id}", (request.block_uid, *span(request.place)) if request.place else None
    for follow_up in ports.store.open_follow_ups():
        taken = open_state(follow_up).reservation
        yield f"call {follow_up.id}", (taken.block_uid, *span(taken.period)) if taken else None
