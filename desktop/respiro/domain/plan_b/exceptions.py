"""Exceptions stay exceptions (P7): answers out of hours, jumped queues, calls let through, against the wild cards."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from respiro.domain.clients import Client


class ExceptionKind(StrEnum):
    """What was let pass."""

    OUT_OF_HOURS = "out_of_hours"
    """An answer when the client may not reach the user."""
    QUEUE_JUMP = "queue_jump"
    """Done before requests that ranked ahead of it."""
    LET_THROUGH = "let_through"
    """Came out of hours from a client who may."""


class Standing(StrEnum):
    """How the exceptions of a month compare with the allowance."""

    FINE = "fine"
    LAST = "last"
    """The last wild card has been used."""
    BEYOND = "beyond"
    """The exception is becoming the norm."""


@dataclass(frozen=True, slots=True)
class Exceptional:
    """One exception. ``at`` is UTC; ``source_id`` the request or follow-up it came with."""

    client_id: str
    at: datetime
    kind: ExceptionKind
    source_id: str


@dataclass(frozen=True, slots=True)
class Allowance:
    """A client's exceptions in a month (named by its first day) against the wild cards."""

    client_id: str
    month: date
    allowed: int
    kinds: Mapping[ExceptionKind, int] = field(default_factory=dict)

    @property
    def used(self) -> int:
        """How many there were."""
        return sum(self.kinds.values())

    @property
    def standing(self) -> Standing:
        """How that compares with the allowance; without exceptions it is always fine."""
        if self.used > self.allowed:
            return Standing.BEYOND
        return Standing.LAST if self.used and self.used == self.allowed else Standing.FINE

    def with_one_more(self, kind: ExceptionKind) -> "Allowance":
        """Return it after one more exception."""
        kinds = {**self.kinds, kind: self.kinds.get(kind, 0) + 1}
        return Allowance(self.client_id, self.month, self.allowed, kinds)


def allowance(client: Client, month: date, exceptions: Iterable[Exceptional]) -> Allowance:
    """Add up a client's exceptions; ``exceptions`` are those of the month, of any client."""
    kinds = Counter(one.kind for one in exceptions if one.client_id == client.id)
    return Allowance(client.id, month.replace(day=1), client.wild_cards, dict(kinds))
