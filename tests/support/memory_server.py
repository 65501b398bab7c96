"""A calendar server in memory, at the interface of ``adapters.caldav.Collection``, with faults on purpose.

What it keeps is text with an ETag by href. ``requests`` counts what was asked; ``fail`` is asked before each request
and may raise, ``after`` once it was done (a lost reply).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import tzinfo
from hashlib import sha256

from respiro.adapters.caldav.changes import Changes
from respiro.adapters.caldav.collection import PutResult, uid_of
from respiro.adapters.caldav.hrefs import item_name
from respiro.adapters.caldav.items import Fetched, Item, Missing
from respiro.adapters.caldav_server import ServerStore, ShelfHome, home_on
from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import DavConflictError


@dataclass
class MemoryCalendar:
    """One calendar. ``rewrite`` is what the server makes of each text that is put."""

    href: str = "/alice/home/"
    items: dict[str, tuple[str, str]] = field(default_factory=dict)
    log: list[tuple[str, bool]] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    has_tokens: bool = True
    rewrite: Callable[[str], str] = lambda text: text
    fail: Callable[[str], object] = lambda _method: None
    after: Callable[[str], object] = lambda _method: None
    listing: Callable[[dict[str, str]], dict[str, str]] = lambda items: items
    _number: int = 0

    def edit(self, href: str, change: Callable[[str], str]) -> None:
        """Let another device change an item."""
        self._set(href, change(self.items[href][1]))

    def lay(self, href: str, text: str) -> None:
        """Let another device write an item."""
        self._set(href, text)

    def take(self, href: str) -> None:
        """Let another device delete an item."""
        del self.items[href]
        self.log.append((href, False))

    def texts(self) -> dict[str, str]:
        return {href: text for href, (_, text) in self.items.items()}

    def _set(self, href: str, text: str) -> None:
        self._number += 1
        self.items[href] = f'"{self._number}-{sha256(text.encode()).hexdigest()[:8]}"', text
        self.log.append((href, True))

    @contextmanager
    def _asked(self, method: str) -> Iterator[None]:
        self.requests.append(method)
        self.fail(method)
        yield
        self.after(method)

    def changes(self, known: Mapping[str, str], sync_token: str = "") -> Changes:
        token = f"token:{len(self.log)}"
        if self.has_tokens and sync_token.startswith("token:"):
            with self._asked("REPORT"):
                touched = {href for href, _ in self.log[int(sync_token.removeprefix("token:")) :]}
                there = {href: self.items[href][0] for href in touched & self.items.keys()}
                told = {href: etag for href, etag in there.items() if known.get(href) != etag}
                return Changes(told, frozenset(touched - self.items.keys()), token, is_whole_listing=False)
        with self._asked("PROPFIND"):
            listed = self.listing({href: etag for href, (etag, _) in self.items.items()})
            told = {href: etag for href, etag in listed.items() if known.get(href) != etag}
            gone = frozenset(known) - listed.keys()
            return Changes(told, gone, token if self.has_tokens else "", is_whole_listing=True, listed=len(listed))

    def everything(self) -> tuple[Changes, dict[str, Fetched]]:
        found = self.changes({})
        return found, self.fetch(found.changed)

    def fetch(self, hrefs: Iterable[str]) -> dict[str, Fetched]:
        with self._asked("GET"):
            return {href: Item(href, *self.items[href]) if href in self.items else Missing(href, 404) for href in hrefs}

    def href_for(self, uid: str) -> str:
        return self.href + item_name(uid)

    def put(self, href: str, text: str, etag: str | None) -> PutResult:
        with self._asked("PUT"):
            there = self.items.get(href)
            if (there[0] if there else None) != etag:
                raise DavConflictError("caldav_conflict", host="memory")
            self._set(href, self.rewrite(text))
        stored = self.items[href]
        return PutResult(href, stored[0], None if stored[1] == text else stored[1])

    def delete(self, href: str, etag: str) -> None:
        with self._asked("DELETE"):
            if href not in self.items:
                return
            if self.items[href][0] != etag:
                raise DavConflictError("caldav_conflict", host="memory")
            self.take(href)

    def find(self, uid: str) -> Item | None:
        with self._asked("FIND"):
            return next((Item(href, *one) for href, one in self.items.items() if uid_of(one[1]) == uid), None)


@dataclass
class MemoryServer:
    """``worker.account_tools.Server`` in memory; calling it connects."""

    calendars: dict[str, MemoryCalendar] = field(default_factory=dict)
    passwords: list[str] = field(default_factory=list)
    connected: Callable[[], object] = lambda: None

    @contextmanager
    def __call__(self, _account: Account, password: str, store: ServerStore, zone: tzinfo) -> Iterator["_Connected"]:
        self.passwords.append(password)
        self.connected()
        yield _Connected(self, store, zone)

    def make(self, href: str) -> MemoryCalendar:
        self.calendars[href] = MemoryCalendar(href)
        return self.calendars[href]


@dataclass
class _Connected:
    server: MemoryServer
    store: ServerStore
    zone: tzinfo

    def calendar(self, href: str) -> MemoryCalendar:
        return self.server.calendars[href]

    def home(self, account: Account, collection: Collection) -> ShelfHome:
        return home_on(self.calendar(collection.href), account, collection, self.store, self.zone)
