"""A calendar as a folder with one .ics file an item (vdir). Only whole files are written, and none that changed unseen.

https://vdirsyncer.pimutils.org/en/stable/vdir.html
"""

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from respiro.adapters.store.files import sync_folder
from respiro.adapters.whole_file import replace_file
from respiro.domain.errors import AgendaFileError, ConflictError

LARGEST_ITEM = 1024 * 1024
"""Bytes; an item of ours has about one thousand."""
_MOST_ITEMS = 50_000
_SUFFIX = ".ics"
_DRAFT_PREFIX, _DRAFT_SUFFIX = ".respiro-", ".tmp"
_FOLDER_MODE = 0o700


@dataclass(frozen=True, slots=True)
class Item:
    """A file that was read; ``digest`` tells whether it is still the same."""

    name: str
    data: bytes
    digest: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that was not, and why: too_large, no_file (a link, a folder, a pipe), unreadable."""

    name: str
    reason: str


class Vdir:
    """One folder. All methods raise AgendaFileError home_folder_unusable when the system refuses."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def place(self) -> str:
        """The folder's path as text."""
        return str(self.folder).encode("utf-8", "backslashreplace").decode()

    def is_there(self) -> bool:
        """Tell whether there is such a folder."""
        return self.folder.is_dir()

    def make(self) -> None:
        """Make the folder, for the user alone; one that is there stays as it is."""
        try:
            self.folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        except OSError as error:
            raise self._fault(error) from error

    def clear_drafts(self) -> None:
        """Remove what a killed process left half written. To be called by who is alone at it."""
        for path in self.folder.glob(f"{_DRAFT_PREFIX}*{_DRAFT_SUFFIX}"):
            with suppress(OSError):
                path.unlink()

    def names(self) -> list[str]:
        """Return the names of the items, in order; hidden files are none."""
        try:
            found = [path.name for path in self.folder.iterdir()]
        except OSError as error:
            raise self._fault(error) from error
        return sorted(name for name in found if name.endswith(_SUFFIX) and not name.startswith("."))[:_MOST_ITEMS]

    def read(self, name: str) -> Item | Unread:
        """Return a file, or why it can't be had; links are not followed."""
        path = self.folder / name
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            if path.is_symlink():
                return Unread(name, "no_file")
            with os.fdopen(os.open(path, flags), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    return Unread(name, "no_file")
                data = file.read(LARGEST_ITEM + 1)
        except IsADirectoryError:
            return Unread(name, "no_file")
        except OSError:
            return Unread(name, "unreadable")
        return Unread(name, "too_large") if len(data) > LARGEST_ITEM else Item(name, data, _digest(data))

    def write(self, name: str, data: bytes, expected: str) -> None:
        """Put a file in place in one step, and see it on disk. ``expected`` is the digest it had; empty for none.

        Raises ConflictError when it is another by now.
        """
        path = self.folder / name

        def check(draft: Path) -> None:
            self._expect(name, expected)
            if expected:
                with suppress(OSError):
                    draft.chmod(stat.S_IMODE(path.stat().st_mode))

        try:
            replace_file(path, data, prefix=_DRAFT_PREFIX, suffix=_DRAFT_SUFFIX, before=check)
        except OSError as error:
            raise self._fault(error) from error

    def remove(self, name: str, expected: str) -> None:
        """Remove a file. Raises ConflictError when it is another by now; one that is gone already is fine."""
        try:
            if not os.path.lexists(self.folder / name):
                return
            self._expect(name, expected)
            (self.folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise self._fault(error) from error
        sync_folder(self.folder)

    def _expect(self, name: str, expected: str) -> None:
        found = self.read(name) if os.path.lexists(self.folder / name) else None
        digest = found.digest if isinstance(found, Item) else ("" if found is None else "?")
        if digest != expected:
            raise ConflictError("changed_meanwhile", uid=name)

    def _fault(self, error: OSError) -> AgendaFileError:
        reason = error.strerror or type(error).__name__
        return AgendaFileError("home_folder_unusable", folder=str(self.folder), reason=reason)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
