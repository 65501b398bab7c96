"""The files of the data folder: where they lie, who may read them, and that they are on disk."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

try:
    import fcntl
except ImportError:  # Windows, where an open file can't be renamed: two recoveries stop each other there
    fcntl = None  # type: ignore[assignment]

FILE_NAME = "respiro.db"
RECOVERED_NAME = FILE_NAME + ".recovered"
"""A repaired store, whole, that is to be put in the place of a damaged one."""
COMPANIONS = ("-wal", "-shm")
RESERVE_BYTES = 256 * 1024
_HEADER_BYTES = 100
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600


def prepare_folder(folder: Path) -> None:
    """Make the folder, for the user alone. Raises OSError."""
    folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:
        with suppress(PermissionError):
            folder.chmod(_FOLDER_MODE)


def prepare_file(path: Path) -> None:
    """Make the file, or see that it can be written, for the user alone. SQLite's companions inherit. Raises OSError.

    A file that is there is not opened: closing it would give up the locks of every connection in this process
    (https://www.sqlite.org/howtocorrupt.html §2.2).
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, _FILE_MODE))
    except FileExistsError:
        if not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path)) from None
    else:
        sync_folder(path.parent)
    if path.stat().st_mode & 0o077:
        with suppress(PermissionError):
            path.chmod(_FILE_MODE)


def read_header(path: Path) -> bytes:
    """Return the first 100 bytes, fewer if there are fewer; none if there is no file."""
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return b""


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells this file from another of the same name; None if there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return (status.st_dev, status.st_ino)


def copy_bytes(reader: BinaryIO, target: Path) -> None:
    """Copy an open file's bytes for the user alone and see them on disk."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _FILE_MODE)
    with os.fdopen(descriptor, "wb") as writer:
        while chunk := reader.read(1 << 20):
            writer.write(chunk)
        writer.flush()
        os.fsync(writer.fileno())


def copy_file(path: Path, target: Path) -> None:
    """Copy a file that nobody has open for the user alone and see it on disk."""
    with path.open("rb") as reader:
        copy_bytes(reader, target)


def sync_file(path: Path) -> None:
    """See the file's bytes on disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """See the folder's names on disk, where the system knows how."""
    with suppress(OSError):  # Windows opens no folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def keep_reserve(folder: Path) -> None:
    """Hold some space, so that the user's next small write succeeds on a full disk."""
    reserve = folder / "reserve"
    if reserve.exists() and reserve.stat().st_size == RESERVE_BYTES:
        return
    try:
        descriptor = os.open(reserve, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _FILE_MODE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(os.urandom(RESERVE_BYTES))  # bytes that a compressing file system can't save
    except OSError:
        release_reserve(folder)


def release_reserve(folder: Path) -> bool:
    """Give the space back; False if it was given already."""
    try:
        (folder / "reserve").unlink()
    except OSError:
        return False
    return True


@contextmanager
def alone(folder: Path, name: str = "recovery.lock") -> Iterator[None]:
    """Hold off every other process that wants to do the same in the folder; a killed one holds off nobody."""
    descriptor = os.open(folder / name, os.O_RDWR | os.O_CREAT, _FILE_MODE)
    try:
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
