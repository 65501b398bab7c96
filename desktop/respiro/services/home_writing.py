"""How a mirror writes into the home calendar, so that it can be killed at any moment.

A text is announced in the store before its file is written, and noted as agreed on after it; the next run finds out
which announced ones were written.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from respiro.domain.errors import AddressError, AgendaFileError, CalDavError, ConflictError
from respiro.services.ports import CallStore, LeftAlone, Store

PENDING = "pending:"
"""Before a UID: the text that is about to be written."""
CONFLICT = "conflict:"
"""Before a UID: what both sides made of it, until the user says which one holds."""
TRIES_NOTE = "home_tries"
"""How often which change was tried in vain on a server: JSON, name to digest of the change and a number."""
REMOVALS_NOTE = "home_removals"
"""What of erased clients is still to be removed on servers: JSON, UIDs by calendars' ids and nothing else."""
PLACE_NOTE = "home_calendar"
"""Which home calendar it is that was agreed with."""
FEW = 2
MANY = 10
"""So many items gone at once are no decision of anyone's: an empty or partial listing is not a deletion."""


HomeFault = AgendaFileError | AddressError | CalDavError
"""What ends a run early: a folder, or a server, that can't be written to."""


class ItemFile(Protocol):
    """An item as it stands in the home calendar."""

    @property
    def uid(self) -> str:
        """Its UID."""
        ...


FileT = TypeVar("FileT", bound=ItemFile)
ItemT = TypeVar("ItemT")
WrittenT_contra = TypeVar("WrittenT_contra", bound=ItemFile, contravariant=True)


class ItemFolder(Protocol[WrittenT_contra]):
    """Items of one kind in the home calendar.

    Both raise AgendaFileError, AddressError or CalDavError, and ConflictError for what changed unseen.
    """

    def put(self, uid: str, text: str, file: WrittenT_contra | None) -> str | None:
        """Write an item, in place of ``file`` or as a new one; answer it as it stands there now, None for just so."""
        ...

    def remove(self, file: WrittenT_contra) -> None:
        """Remove an item."""
        ...


@dataclass(slots=True)
class HomeDone:
    """What a run of a mirror did: how many items it ``created``, ``changed`` and ``removed`` there.

    ``asked`` are the UIDs of those that both sides changed, new since the last run. ``fault`` ended it early.
    """

    asked: list[str] = field(default_factory=list)
    created: int = 0
    changed: int = 0
    removed: int = 0
    left_alone: list[LeftAlone] = field(default_factory=list)
    fault: HomeFault | None = None

    @property
    def untouched(self) -> set[str]:
        """The UIDs of items there that can't be used; of one that stands there twice the first counts."""
        return {one.uid for one in self.left_alone if one.reason != "twice"}


@dataclass(slots=True)
class HomeWriting(Generic[FileT]):
    """What one run is about to write, remove and note, and how much of it was done.

    ``memory`` is what the store notes by key, ``notes`` what it shall note after the run (None forgets).
    """

    store: CallStore
    home: ItemFolder[FileT]
    memory: dict[str, str]
    files: dict[str, FileT] = field(default_factory=dict)
    notes: dict[str, str | None] = field(default_factory=dict)
    writes: dict[str, str] = field(default_factory=dict)
    removals: list[FileT] = field(default_factory=list)
    _done: set[str] = field(default_factory=set)

    def carry_out(self, result: HomeDone) -> None:
        """Write what was decided, told in ``result``; a fault ends it, with noted what was done before.

        What was announced and not done stays announced: a reply that was lost may be one to what was done.
        """
        self._note({PENDING + uid: text for uid, text in self.writes.items()})
        for uid in self.writes:
            self.notes.pop(PENDING + uid, None)
        try:
            for uid, text in self.writes.items():
                self._write(uid, text, result)
            for file in self.removals:
                self._remove(file, result)
        except (AgendaFileError, AddressError, CalDavError) as fault:
            result.fault = fault
        for uid in {*self.writes, *(file.uid for file in self.removals)} - self._done:
            if self.notes.get(CONFLICT + uid, "") is None:
                del self.notes[CONFLICT + uid]
        self._note(self.notes)

    def are_suspiciously_many(self, gone: set[str]) -> bool:
        """Tell whether so many items are gone at once that nobody can have meant it."""
        return len(gone) > FEW and (not self.files or len(gone) > MANY)

    def _write(self, uid: str, text: str, result: HomeDone) -> None:
        file = self.files.get(uid)
        try:
            standing = self.home.put(uid, text, file)
        except ConflictError:
            self.notes[PENDING + uid] = None  # somebody wrote it this moment: the next run finds out what
            return
        self._done.add(uid)
        self.notes |= {uid: text if standing is None else standing, PENDING + uid: None}
        if file is None:
            result.created += 1
        else:
            result.changed += 1

    def _remove(self, file: FileT, result: HomeDone) -> None:
        try:
            self.home.remove(file)
        except ConflictError:
            return
        self._done.add(file.uid)
        self.notes[file.uid] = None
        result.removed += 1

    def _note(self, notes: Mapping[str, str | None]) -> None:
        """Store what is not noted so already."""
        new = {key: text for key, text in notes.items() if self.memory.get(key) != text}
        if new:
            self.store.put_mirror(new)
            self.memory = {key: text for key, text in {**self.memory, **new}.items() if text is not None}


def memory_of(store: Store, place: str, suffix: str) -> dict[str, str]:
    """Return what was agreed on with this calendar about the items whose UIDs end so, by key.

    What was agreed on with another calendar, and what was tried there, is forgotten.
    """
    memory = store.mirror()
    if store.note(PLACE_NOTE) != place:
        store.put_mirror(dict.fromkeys(memory))
        if store.note(TRIES_NOTE):
            store.put_note(TRIES_NOTE, "")
        store.put_note(PLACE_NOTE, place)
        return {}
    return {key: text for key, text in memory.items() if key.endswith(suffix)}


def is_uid(key: str) -> bool:
    """Tell whether a key of what is noted is an item's UID itself."""
    return not key.startswith((PENDING, CONFLICT))


def agreed_items(
    writing: HomeWriting[FileT],
    read: Callable[[str, str], ItemT | None],
    is_written: Callable[[FileT, ItemT], bool],
) -> dict[str, ItemT]:
    """Return the items as they were last agreed on, by UID; those that were announced and are written count as such.

    ``read`` answers what a text says of a UID, ``is_written`` whether a file says what was announced.
    """
    agreed: dict[str, ItemT] = {}
    for key, text in writing.memory.items():
        if is_uid(key) and (item := read(text, key)) is not None:
            agreed.setdefault(key, item)
    for key, text in writing.memory.items():
        if not key.startswith(PENDING):
            continue
        writing.notes[key] = None
        uid = key.removeprefix(PENDING)
        file, announced = writing.files.get(uid), read(text, uid)
        if file is not None and announced is not None and is_written(file, announced):
            agreed[uid] = announced
    return agreed
