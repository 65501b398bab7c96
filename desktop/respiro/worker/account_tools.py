"""What the commands about accounts on calendar servers are given beside the other tools."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from respiro.domain.accounts import Account, Collection
from respiro.services.ports import AccountStore, HomeBlocks, HomeEvents, HomeTasks, NoteStore, Secrets, Store


class Changes(Protocol):
    """What changed in a calendar since it was last known."""

    @property
    def changed(self) -> Mapping[str, str]:
        """Hrefs and ETags of what is new or another."""
        ...

    @property
    def gone(self) -> frozenset[str]:
        """Hrefs of what is not there, or was not named."""
        ...

    @property
    def sync_token(self) -> str:
        """For the next look."""
        ...

    @property
    def is_whole_listing(self) -> bool:
        """Whether what is gone is only what was not named."""
        ...

    @property
    def is_partial(self) -> bool:
        """Whether not all was named."""
        ...


class RemoteCalendar(Protocol):
    """A calendar on a server, as far as it is pulled. Every method may raise AddressError, CalDavError.

    What is fetched has an href, and either a text with its ETag or a status that says why not.
    """

    def changes(self, known: Mapping[str, str], sync_token: str = "") -> Changes:
        """Return what changed since these ETags by href and that token."""
        ...

    def everything(self) -> tuple[Changes, Mapping[str, Any]]:
        """Return all there is with its items."""
        ...

    def fetch(self, hrefs: Iterable[str]) -> Mapping[str, Any]:
        """Return items by href."""
        ...

    def find(self, uid: str) -> Any:
        """Return the item of a UID with its href and ETag; None where there is none."""
        ...

    def delete(self, href: str, etag: str) -> None:
        """Delete the item that an ETag stands for. Raises DavConflictError."""
        ...


class HomeOnServer(Protocol):
    """The home calendar on a server: three kinds of items of ours on one shelf."""

    @property
    def place(self) -> str:
        """The calendar's address."""
        ...

    @property
    def tasks(self) -> HomeTasks:
        """Our tasks."""
        ...

    @property
    def events(self) -> HomeEvents:
        """The requests' events."""
        ...

    @property
    def blocks(self) -> HomeBlocks:
        """The margin blocks' events."""
        ...

    @property
    def conflicts(self) -> int:
        """How often something was found to be another than it was known."""
        ...

    @property
    def refused(self) -> set[str]:
        """The names of items that were tried often enough."""
        ...

    @property
    def left(self) -> set[str]:
        """The names of items that were to be written or removed there, and were not."""
        ...

    @property
    def held(self) -> set[str]:
        """The names of items that are gone there, are others here by now, and wait for the user's word."""
        ...

    @property
    def pushed(self) -> int:
        """How many items were written or removed there."""
        ...

    def look_again(self, is_ours: Callable[[str], bool]) -> None:
        """Ask once more for what is gone there, of these UIDs: what is there after all is taken, the rest may be written.

        Raises AddressError, CalDavError.
        """
        ...

    def write_again(self) -> None:
        """Put what is still gone of that there as it was kept. Raises AddressError, CalDavError."""
        ...


class RehearsedHome(HomeOnServer, Protocol):
    """The same by what is known of it, with no server behind it."""

    @property
    def waits(self) -> set[str]:
        """What would be written or removed there."""
        ...


class Rehearse(Protocol):
    """Answers our items in a calendar as it was last synced."""

    def __call__(self, account: Account, collection: Collection, store: Store) -> RehearsedHome:
        """Return them; ``store`` is where that is known."""
        ...


class Server(Protocol):
    """A server that is spoken to as one user."""

    def calendar(self, href: str) -> RemoteCalendar:
        """Return a calendar there."""
        ...

    def home(self, account: Account, collection: Collection) -> HomeOnServer:
        """Return our items in a calendar there, as it was last synced."""
        ...


class Connect(Protocol):
    """Speaks to an account's server."""

    def __call__(self, account: Account, password: str) -> AbstractContextManager[Server]:
        """Return the server while it is entered. Raises InvalidValueError, CalDavError."""
        ...


class CalendarFound(Protocol):
    """A calendar that a server has."""

    @property
    def href(self) -> str:
        """Its path."""
        ...

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def colour(self) -> str:
        """#rrggbb, or empty."""
        ...

    @property
    def components(self) -> tuple[str, ...]:
        """VEVENT, VTODO and so on."""
        ...

    @property
    def is_read_only(self) -> bool:
        """Whether the server says that it can't be written to."""
        ...


class Found(Protocol):
    """What was found out from what the user typed."""

    @property
    def address(self) -> str:
        """Where the server speaks CalDAV."""
        ...

    @property
    def collections(self) -> Sequence[CalendarFound]:
        """The user's calendars."""
        ...


class Discover(Protocol):
    """Finds a user's calendars."""

    def __call__(
        self, text: str, user: str, password: str, *, may_be_plain: bool = False, agreed: tuple[str, ...] = ()
    ) -> Found:
        """Return them. Raises InvalidValueError, AddressError, CalDavError."""
        ...


class AccountNotes(AccountStore, NoteStore, Protocol):
    """The store, as far as accounts need it."""

    def remove_source(self, name: str) -> bool:
        """Forget a calendar."""
        ...


@dataclass(frozen=True, slots=True)
class AccountTools:
    """All that the commands about accounts need beside the desk."""

    store: AccountNotes
    secrets: Callable[[], Secrets]
    discover: Discover
    connect: Connect
    rehearse: Rehearse
    home_alone: Callable[[], AbstractContextManager[None]]
    """Lets one process at a time follow the home calendar; the others wait."""
    new_id: Callable[[], str]
    chance: Callable[[], float]
    """Answers a number from 0 to 1."""
    order: Callable[[], Mapping[str, Any]]
    """Answers what the caller wrote to standard input: it may be secret."""
