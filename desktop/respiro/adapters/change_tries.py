"""How often which change of an item was tried on a server: one that is refused, or spoiled, is tried three times."""

import json
import re
from hashlib import sha256
from typing import Final

from respiro.domain.errors import ConflictError
from respiro.services.home_writing import TRIES_NOTE
from respiro.services.ports import NoteStore

MOST_TRIES: Final = 3
_STAMPS: Final = re.compile(r"^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE|CREATED)[;:].*(?:\r?\n[ \t].*)*\r?\n", re.MULTILINE)


class ChangeTries:
    """The tries in vain in one calendar (``place``), as the store notes them.

    ``refused`` are the names of what was tried often enough, ``left`` those of all that was not done.
    """

    def __init__(self, store: NoteStore, place: str) -> None:
        self._store = store
        self._place = place
        noted = json.loads(store.note(TRIES_NOTE) or "{}")
        self._tries: dict[str, tuple[str, int]] = {name: (digest, count) for name, (digest, count) in noted.items()}
        self.refused: set[str] = set()
        self.left: set[str] = set()

    def change(self, before: str, after: str) -> str:
        """Return what tells one change here from another; the times that each writing sets anew do not."""
        told = "\0".join((self._place, *(_STAMPS.sub("", text) for text in (before, after))))
        return sha256(told.encode("utf-8", "surrogateescape")).hexdigest()

    def check(self, name: str, change: str) -> None:
        """Raise ConflictError for a change that was tried often enough."""
        digest, count = self._tries.get(name, ("", 0))
        if digest == change and count >= MOST_TRIES:
            self.refused.add(name)
            self.left.add(name)
            raise ConflictError("changed_meanwhile", uid=name)

    def note(self, name: str, change: str, least: int = 1) -> None:
        """Note one more try, or that there were so many at ``least``."""
        digest, count = self._tries.get(name, ("", 0))
        count = max(least, count + 1 if digest == change else 1)
        self._tries[name] = change, count
        self.left.add(name)
        if count >= MOST_TRIES:
            self.refused.add(name)
        self._note()

    def forget(self, name: str) -> None:
        """Forget the tries of what was done."""
        if self._tries.pop(name, None):
            self._note()

    def _note(self) -> None:
        self._store.put_note(TRIES_NOTE, json.dumps(self._tries) if self._tries else "")


def is_same(one: str, other: str) -> bool:
    """Tell whether two texts say the same but for those times."""
    return _STAMPS.sub("", one) == _STAMPS.sub("", other)
