"""Our items of one kind among those of a calendar; every other item is passed over unread."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from respiro.adapters.vdir import Item, Unread
from respiro.services.ports import LeftAlone

OWN_FOLDER = "home-calendar"
_FOLD = re.compile(rb"(?:\r*\n|\r)[ \t]")
_UID = re.compile(rb"(?:\A|[\r\n])UID:([!-~]{1,250})[ \t]*(?=[\r\n]|\Z)")
_NO_FILE_NAME = re.compile(r"[^A-Za-z0-9@._-]")


class Shelf(Protocol):
    """A calendar as items by name. Every method may raise AgendaFileError, AddressError, CalDavError."""

    @property
    def place(self) -> str:
        """Which calendar it is, as text."""
        ...

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        ...

    def make(self) -> None:
        """Make it; one that is there stays as it is."""
        ...

    def clear_drafts(self) -> None:
        """Remove what a killed process left half written. To be called by who is alone at it."""
        ...

    def names(self) -> list[str]:
        """Return the names of the items, in order."""
        ...

    def read(self, name: str) -> Item | Unread:
        """Return an item, or why it can't be had."""
        ...

    def write(self, name: str, data: bytes, expected: str) -> bytes | None:
        """Put an item in place in one step; ``expected`` is the digest it had, empty for none.

        Answers what stands there now if the calendar made something else of it. Raises ConflictError when the item is
        another by now.
        """
        ...

    def remove(self, name: str, expected: str) -> None:
        """Remove an item. Raises ConflictError when it is another by now; one that is gone already is fine."""
        ...


class OurFile(Protocol):
    """An item of ours as it stands in the calendar."""

    @property
    def uid(self) -> str:
        """Its UID."""
        ...

    @property
    def name(self) -> str:
        """Its file's name."""
        ...

    @property
    def digest(self) -> str:
        """What tells whether its file is still the same."""
        ...


FileT = TypeVar("FileT", bound=OurFile)


@dataclass(frozen=True, slots=True)
class Kind(Generic[FileT]):
    """A kind of items: how their UIDs end, and how a text becomes one. Both functions raise ValueError."""

    suffix: str
    uid_in: Callable[[str], str]
    """Answers the UID of a text's first item of this kind."""
    made: Callable[[str, Item, str], FileT]
    """Makes an item out of its UID, its file and its text."""


class HomeItems(Generic[FileT]):
    """The part that all kinds of our items share. All methods may raise AgendaFileError, AddressError, CalDavError."""

    def __init__(self, shelf: Shelf, kind: Kind[FileT], *, is_own: bool = False) -> None:
        self._is_own = is_own
        self._shelf = shelf
        self._kind = kind

    @property
    def place(self) -> str:
        """Which calendar it is: a folder's path, or an address."""
        return self._shelf.place

    @property
    def is_own(self) -> bool:
        """Whether it is Respiro's own."""
        return self._is_own

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        return self._shelf.is_there()

    def make(self) -> None:
        """Make it."""
        self._shelf.make()

    def put(self, uid: str, text: str, file: FileT | None) -> str:
        """Write an item and return it as it stands there now. Raises ConflictError when it has changed unseen."""
        name = file.name if file else file_name(uid)
        standing = self._shelf.write(name, text.encode(), file.digest if file else "")
        return text if standing is None else standing.decode("utf-8", "replace")

    def remove(self, file: FileT) -> None:
        """Remove an item. Raises ConflictError when it has changed unseen."""
        self._shelf.remove(file.name, file.digest)

    def found(self) -> tuple[dict[str, FileT], list[LeftAlone]]:
        """Return our items of this kind by UID, and the files of them that can't be used."""
        self._shelf.clear_drafts()
        files: dict[str, FileT] = {}
        left_alone: list[LeftAlone] = []
        for name in self._shelf.names():
            found = self._look_at(self._shelf.read(name))
            if found is None:
                continue
            if isinstance(found, LeftAlone):
                left_alone.append(found)
            elif found.uid in files:
                # whichever bears the name that we gave it is the item
                kept, other = (found, files[found.uid]) if name == file_name(found.uid) else (files[found.uid], found)
                files[found.uid] = kept
                left_alone.append(LeftAlone(other.name, "twice"))
            else:
                files[found.uid] = found
        readable = set(files)
        return files, [one for one in left_alone if one.uid not in readable or one.reason == "twice"]

    def _look_at(self, found: Item | Unread) -> FileT | LeftAlone | None:
        """Return an item of ours, why it can't be used, or None for what is not ours."""
        suffix, bare = self._kind.suffix, found.name.removesuffix(".ics")
        if isinstance(found, Unread):
            return LeftAlone(found.name, found.reason, bare) if bare.endswith(suffix) else None
        told = [uid.decode() for uid in _UID.findall(_FOLD.sub(b"", found.data))]
        named = [uid for uid in told if uid.endswith(suffix)]
        if not named and not bare.endswith(suffix):
            return None
        uid = (named or [bare])[0]
        try:
            text = found.data.decode()
            uid = self._kind.uid_in(text)
            return self._kind.made(uid, found, text) if uid.endswith(suffix) else None
        except UnicodeDecodeError:
            return LeftAlone(found.name, "not_utf8", uid)
        except ValueError:
            return LeftAlone(found.name, "broken", uid)


def file_name(uid: str) -> str:
    """Return the name of an item's file."""
    return f"{_NO_FILE_NAME.sub('_', uid)}.ics"
