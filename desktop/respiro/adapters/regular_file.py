"""Files from anywhere, opened so that nothing waits for them, and why one can't be had."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Literal

Trouble = Literal["missing", "folder", "unreadable"]


def open_regular(path: Path) -> BinaryIO:
    """Open a file to read. Raises OSError and ValueError, also for what is no regular file: see trouble_with()."""
    # a pipe without a writer would block the open for ever; it is refused just below
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        _check(os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def trouble_with(path: Path, error: OSError | ValueError) -> tuple[Trouble, str]:
    """Return why a file can't be had, and the system's reason for it."""
    code = error.errno if isinstance(error, OSError) else None
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    if code in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}:
        return "missing", reason
    if code == errno.EISDIR or os.path.isdir(path):  # noqa: PTH112  Path.is_dir() raises for what can't be looked at
        return "folder", reason
    return "unreadable", reason


def _check(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "no regular file")
