"""What SQLite and the file system complain about, as faults that the user can be told."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from respiro.domain.errors import StoreBusyError, StoreDamagedError, StoreError

_PRIMARY_CODE = 0xFF
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
_NO_ACCESS = {
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.EISDIR,
    errno.EEXIST,
    errno.ELOOP,
    errno.ENAMETOOLONG,
}
REFUSALS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises; its message may quote a damaged schema that is no UTF-8."""
_LEAST_SPACE = 64 * 1024
"""Bytes; below it an I/O error is taken for a full disk, for SQLite does not say which it was."""


@contextmanager
def told_as_faults(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Turn errors of SQLite and the system about this file into StoreError and its kinds.

    While ``opening``, any error of the database that is not about access is damage: the same statements have
    worked on every sound file.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if (fault := _database_fault(error, path, opening=opening)) is None:
            raise
        raise fault from error
    except UnicodeDecodeError as error:
        raise StoreDamagedError("store_damaged", path=str(path)) from error
    except OSError as error:
        raise os_fault(error, path) from error


def os_fault(error: OSError, path: Path) -> StoreError:
    """Return the fault for a file or folder that the system refused."""
    where = str(error.filename or path)
    if error.errno in _NO_SPACE:
        return StoreError("disk_full", path=where)
    if error.errno in _NO_ACCESS:
        return StoreError("store_not_writable", path=where)
    return StoreError("store_io_failed", path=where, detail=errno.errorcode.get(error.errno or 0, ""))


def _database_fault(error: sqlite3.DatabaseError, path: Path, *, opening: bool) -> StoreError | None:
    extended = getattr(error, "sqlite_errorcode", None)
    code = None if extended is None else extended & _PRIMARY_CODE
    if code in _BUSY:
        return StoreBusyError("store_busy", path=str(path))
    if code == sqlite3.SQLITE_FULL:
        return StoreError("disk_full", path=str(path))
    if code in _NOT_WRITABLE:
        return StoreError("store_not_writable", path=str(path))
    if code == sqlite3.SQLITE_IOERR and extended != sqlite3.SQLITE_IOERR_SHORT_READ:
        return _io_fault(error, path)
    if code in _DAMAGED or code == sqlite3.SQLITE_IOERR or opening or _is_unreadable(error, extended):
        return StoreDamagedError("store_damaged", path=str(path))
    return None


def _is_unreadable(error: sqlite3.DatabaseError, code: int | None) -> bool:
    """Tell whether Python itself refused what was read: a broken seal, or text that is no UTF-8."""
    return code is None and not isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError)


def _io_fault(error: sqlite3.DatabaseError, path: Path) -> StoreError:
    import shutil  # noqa: PLC0415  brings the compressors along, which the tray does without

    if shutil.disk_usage(path.parent).free < _LEAST_SPACE:
        return StoreError("disk_full", path=str(path))
    return StoreError("store_io_failed", path=str(path), detail=getattr(error, "sqlite_errorname", ""))
