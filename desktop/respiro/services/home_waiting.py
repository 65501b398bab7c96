"""What a mirror would bring to the home calendar: found out by letting it run on a store in which nothing changes."""

from collections.abc import Mapping
from typing import Any

from respiro.domain.errors import ConflictError
from respiro.services.ports import Store

_CHANGES = ("put_", "commit", "change_", "remove_", "forget_")
"""What the names of those methods of a store begin with that change it."""


class UnchangedStore:
    """A store as it stands. What a mirror notes is kept aside for it; whatever else it would store is refused.

    To a mirror that is something which changed this moment, so that it leaves it for its next run. Nothing here
    reaches the disk: what is found out in vain, or by a process that is killed, has no effect.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._mirror = store.mirror()
        self._notes: dict[str, str] = {}

    def mirror(self) -> dict[str, str]:
        """Return what was agreed on, as it would be noted."""
        return dict(self._mirror)

    def put_mirror(self, changes: Mapping[str, str | None]) -> None:
        """Keep it aside."""
        self._mirror = {key: text for key, text in {**self._mirror, **changes}.items() if text is not None}

    def note(self, key: str) -> str | None:
        """Return a note as it would be."""
        return self._notes[key] if key in self._notes else self._store.note(key)

    def put_note(self, key: str, value: str) -> None:
        """Keep it aside."""
        self._notes[key] = value

    def put_resources(self, *_: object) -> None:
        """Keep copies as they are."""

    def __getattr__(self, name: str) -> Any:
        return _refuse if name.startswith(_CHANGES) else getattr(self._store, name)


def _refuse(*_: object, **_more: object) -> None:
    """Raise ConflictError, always."""
    raise ConflictError("changed_meanwhile", uid="")
