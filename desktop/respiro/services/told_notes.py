"""What the user was told of things that stand for a while: each once, and again when it came back after it was over."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from respiro.services.ports import Ports


class Keyed(Protocol):
    """Something that may be told."""

    @property
    def key(self) -> str:
        """What tells it from others."""
        ...


KeyedT = TypeVar("KeyedT", bound=Keyed)


@dataclass(frozen=True, slots=True)
class ToldNote:
    """The note of the store, by its name, that holds the keys of what was told."""

    name: str

    def untold(self, ports: Ports, standing: Iterable[KeyedT]) -> list[KeyedT]:
        """Return those of the things that the user was not told yet."""
        told = self._told(ports)
        return [one for one in standing if one.key not in told]

    def mark(self, ports: Ports, told: Iterable[Keyed]) -> None:
        """Note that the user knows these."""
        before = self._told(ports)
        after = before | {one.key for one in told}
        if after != before:
            self._put(ports, after)

    def forget_settled(self, ports: Ports, standing: Iterable[Keyed]) -> None:
        """Forget what was told of things that are over: when they come again, they are news again."""
        before, there = self._told(ports), {one.key for one in standing}
        if not before <= there:
            self._put(ports, before & there)

    def _told(self, ports: Ports) -> set[str]:
        try:
            noted = json.loads(ports.store.note(self.name) or "[]")
        except ValueError:
            return set()
        return {str(key) for key in noted} if isinstance(noted, list) else set()

    def _put(self, ports: Ports, keys: set[str]) -> None:
        ports.store.put_note(self.name, json.dumps(sorted(keys)))
