"""What the commands about subscriptions are given beside the other tools."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from respiro.services.ports import Secrets, SubscriptionStore


class Answer(Protocol):
    """What an address answered."""

    @property
    def data(self) -> bytes | None:
        """The content; None if it is as it was."""
        ...

    @property
    def etag(self) -> str:
        """The server's name for this version, or empty."""
        ...

    @property
    def last_modified(self) -> str:
        """When the server says that it changed, or empty."""
        ...


class Fetch(Protocol):
    """Asks an address, with the names of the version that is known."""

    def __call__(self, address: str, *, etag: str, last_modified: str) -> Answer:
        """Return what it answered. Raises AddressError."""
        ...


class Forgetting(SubscriptionStore, Protocol):
    """The store, as far as subscriptions need it."""

    def remove_source(self, name: str) -> bool:
        """Forget a calendar, and its subscription."""
        ...


@dataclass(frozen=True, slots=True)
class SubscriptionTools:
    """All that the commands about subscriptions need beside the desk."""

    store: Forgetting
    fetch: Fetch
    secrets: Callable[[], Secrets]
    folder_stamp: Callable[[Path], str]
    """Answers what changes whenever a file of the folder does."""
    new_id: Callable[[], str]
    chance: Callable[[], float]
    """Answers a number from 0 to 1."""
    order: Callable[[], Mapping[str, Any]]
    """Answers what the caller wrote to standard input: it may be secret."""
