"""Looking up what belongs to a person, among many, without comparing with each of them."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from respiro.domain.calls import Caller
from respiro.domain.text import folded

T = TypeVar("T")


class People(Generic[T]):
    """Values by the people they are about; who is the same person is decided by Caller.is_same_person()."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, str], list[tuple[Caller, T]]] = {}

    def add(self, caller: Caller, value: T) -> None:
        """Add one more value of a person."""
        for mark in _marks(caller):
            self._values.setdefault(mark, []).append((caller, value))

    def of(self, caller: Caller) -> Iterator[T]:
        """Yield the values of that person, each at least once, in no particular order."""
        for mark in _marks(caller):
            yield from (value for known, value in self._values.get(mark, ()) if known.is_same_person(caller))


def _marks(caller: Caller) -> list[tuple[str, str]]:
    """Return everything by which someone may turn out to be the same person."""
    marks = {
        "client": caller.client_id,
        "number": caller.number,
        "name": folded(caller.name),
        "email": caller.email.casefold(),
    }
    return [(kind, mark) for kind, mark in marks.items() if mark]
