"""Our items in the home calendar, by their UIDs, whoever wrote them there: tasks of follow-ups and plan-B events."""

import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from respiro.adapters.vdir import Item, Vdir
from respiro.services.client_data import StoredTask

_FOLD = re.compile(rb"(?:\r*\n|\r)[ \t]")
_UID = re.compile(rb"(?:\A|[\r\n])UID(?:;[^:\r\n]*)?:([^\r\n]+)", re.IGNORECASE)


class HomeShelf:
    """``services.erasing.Shelf`` in a folder of files (vdir); to be used by who is alone at it."""

    def __init__(self, folder: Path) -> None:
        self._vdir = Vdir(folder)

    def items(self, uids: Collection[str]) -> Sequence[StoredTask]:
        """Return the items with one of these UIDs. Raises AgendaFileError."""
        found = ((item, uid) for item in self._read() if (uid := _uid_of(item, uids)))
        return [StoredTask(uid, item.name, item.data.decode("utf-8", "replace")) for item, uid in found]

    def remove(self, uids: Collection[str]) -> int:
        """Remove our items with these UIDs; answer how many. Raises AgendaFileError, ConflictError."""
        self._vdir.clear_drafts()
        gone = [item for item in self._read() if _uid_of(item, uids)]
        for item in gone:
            self._vdir.remove(item.name, item.digest)
        return len(gone)

    def _read(self) -> Iterator[Item]:
        if self._vdir.is_there():
            read = map(self._vdir.read, self._vdir.names())
            yield from (item for item in read if isinstance(item, Item))


def _uid_of(item: Item, uids: Collection[str]) -> str:
    """Return which of the UIDs an item has; its name tells it too, should its text be spoiled."""
    told = {uid.decode("utf-8", "replace").strip() for uid in _UID.findall(_FOLD.sub(b"", item.data))}
    return next((uid for uid in (*told, item.name.removesuffix(".ics")) if uid in uids), "")
