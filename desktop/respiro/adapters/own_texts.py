"""Files of texts: read as the user left them, and the user's own copies written whole or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from respiro.adapters.regular_file import open_regular
from respiro.adapters.store.files import prepare_folder, sync_folder
from respiro.adapters.whole_file import replace_file
from respiro.domain.errors import StoreError

_MOST_BYTES = 50_000
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}


def text_of(path: Path) -> str:
    """Return a file's text; more than any text needs is not read. Raises OSError, ValueError."""
    with open_regular(path) as file:
        content = file.read(_MOST_BYTES)
    text = content.decode("utf-8-sig", "strict" if len(content) < _MOST_BYTES else "ignore")
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def write_copy(path: Path, text: str) -> None:
    """Put the text in place of a file and see it on disk. Raises StoreError text_not_writable, disk_full."""
    with _told_as_faults(path):
        for folder in (path.parent.parent, path.parent):
            prepare_folder(folder)
        replace_file(path, f"{text}\n".encode("utf-8", "replace"), prefix=f".{path.name}-", suffix=".new")


def drop_copy(path: Path) -> bool:
    """Remove a file; False if there is none. Raises StoreError text_not_writable."""
    with _told_as_faults(path):
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        sync_folder(path.parent)
        return True


@contextmanager
def _told_as_faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise StoreError("disk_full", path=str(path)) from error
        raise StoreError("text_not_writable", file=str(path)) from error
