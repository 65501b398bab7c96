"""One Respiro per home: a lock says who is the first, a socket of datagrams lets others speak to it. No Qt here."""

import errno
import os
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from respiro.domain.errors import StoreError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_NAME: Final = "instance.lock"
ADDRESS_NAME: Final = "instance.address"
PATIENCE_SECONDS: Final = 2.0
"""How long a message waits for a first instance that is still starting or has a full queue."""
_PAUSE_SECONDS: Final = 0.02
_LOCK_TRIES: Final = 5
"""Whoever asks whether the lock is free holds it for an instant."""
_MOST_BYTES: Final = 8192
_FOLDER_MODE: Final = 0o700
_TAKEN: Final = {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}
_LONGEST_PATH: Final = 100
"""Bytes; the kernel takes 107 on Linux, 103 on macOS."""


class Instance:
    """The first and only instance of a home, with the socket on which others speak to it."""

    def __init__(self, lock: int, listening: socket.socket, token: str, address: Path) -> None:
        self._lock = lock
        self._socket = listening
        self._token = token
        self._address = address

    def fileno(self) -> int:
        """Return the socket's descriptor, readable when there is a message."""
        return self._socket.fileno()

    def receive(self) -> list[str]:
        """Return the messages that have arrived, without waiting."""
        from hmac import compare_digest  # noqa: PLC0415  the first instance's only, and OpenSSL is slow to load

        messages = []
        with suppress(BlockingIOError, ConnectionError):
            while True:
                token, _, message = self._socket.recv(_MOST_BYTES).decode(errors="replace").partition(" ")
                if compare_digest(token.encode(), self._token.encode()):
                    messages.append(message)
        return messages

    def close(self) -> None:
        """Let the next one be the first."""
        self._address.unlink(missing_ok=True)
        if _has_paths(self._socket):
            with suppress(OSError):
                Path(self._socket.getsockname()).unlink(missing_ok=True)
        self._socket.close()
        os.close(self._lock)


def acquire(home: Path, *, paths: bool = hasattr(socket, "AF_UNIX")) -> Instance | None:
    """Become the first instance of this home; None when there is one.

    Whatever a killed one left is put out of the way. ``paths`` tells whether sockets may have a path instead of
    a port. Raises StoreError store_not_writable when the home can't hold a lock.
    """
    try:
        home.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        lock = _lock(home)
    except OSError as error:
        raise StoreError("store_not_writable", path=str(error.filename or home)) from error
    if lock is None:
        return None
    token = os.urandom(16).hex()
    try:
        listening = _listen_on_path(home) if paths else _listen_on_port()
        _write_address(home, listening, token)
    except OSError as error:
        os.close(lock)
        raise StoreError("store_not_writable", path=str(error.filename or home)) from error
    return Instance(lock, listening, token, home / ADDRESS_NAME)


def tell(home: Path, message: str, *, patience: float = PATIENCE_SECONDS) -> bool:
    """Tell the running instance something; False, at once, when none is running.

    Waits up to ``patience`` seconds for one that is still starting. Never raises for faults of the world.
    """
    deadline = time.monotonic() + patience
    while True:
        if _send(home, message, max(0.01, deadline - time.monotonic())):
            return True
        if time.monotonic() >= deadline or not _is_held(home):
            return False
        time.sleep(_PAUSE_SECONDS)


def _send(home: Path, message: str, patience: float) -> bool:
    try:
        family, place, token = (home / ADDRESS_NAME).read_text(encoding="utf-8").split("\n")[:3]
        if family == "port" and not _is_held(home):  # a datagram to a dead port is lost in silence
            return False
        kind = socket.AF_INET if family == "port" else socket.AF_UNIX
        with socket.socket(kind, socket.SOCK_DGRAM) as speaking:
            speaking.settimeout(patience)
            speaking.connect(("127.0.0.1", int(place)) if family == "port" else place)
            speaking.send(f"{token} {message}".encode()[:_MOST_BYTES])
    except (OSError, ValueError, AttributeError):
        return False
    return True


def _lock(home: Path) -> int | None:
    """Return the descriptor that holds the lock, None when another process does. Raises OSError."""
    descriptor = os.open(home / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    for attempt in range(_LOCK_TRIES):
        try:
            _try_lock(descriptor)
        except OSError as error:
            if error.errno not in _TAKEN:
                os.close(descriptor)
                raise
            time.sleep(_PAUSE_SECONDS / 4 * (attempt + 1 < _LOCK_TRIES))
        else:
            return descriptor
    os.close(descriptor)
    return None


def _try_lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(home: Path) -> bool:
    """Tell whether a first instance lives, be it only starting."""
    try:
        descriptor = os.open(home / LOCK_NAME, os.O_RDWR)
    except OSError:
        return False
    try:
        _try_lock(descriptor)
    except OSError as error:
        return error.errno in _TAKEN
    else:
        return False
    finally:
        os.close(descriptor)


def _listen_on_path(home: Path) -> socket.socket:
    path = _socket_path(home)
    path.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    mask = os.umask(0o177)
    try:
        listening.bind(str(path))
    except OSError:
        listening.close()
        raise
    finally:
        os.umask(mask)
    listening.setblocking(False)
    return listening


def _listen_on_port() -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listening.bind(("127.0.0.1", 0))
    listening.setblocking(False)
    return listening


def _socket_path(home: Path) -> Path:
    """Return a path that is short however long the home's is, in a folder that only the user enters."""
    folder_itself = home.stat()
    name = f"{folder_itself.st_dev:x}-{folder_itself.st_ino:x}"
    runtime, temporary = (os.environ.get(name, "") for name in ("XDG_RUNTIME_DIR", "TMPDIR"))
    for folder in (Path(runtime), Path(temporary), Path("/tmp")):  # noqa: S108  private below it
        path = folder / f"respiro-{os.getuid() if hasattr(os, 'getuid') else ''}" / f"{name}.sock"
        if not folder.is_absolute() or len(os.fsencode(path)) > _LONGEST_PATH:
            continue
        with suppress(OSError):
            path.parent.mkdir(mode=_FOLDER_MODE, exist_ok=True)
            status = path.parent.lstat()
            if status.st_mode & 0o077 == 0 and (not hasattr(os, "getuid") or status.st_uid == os.getuid()):
                return path
    raise OSError(errno.EACCES, "no private folder for a socket", runtime or temporary or "/tmp")  # noqa: S108  as above


def _write_address(home: Path, listening: socket.socket, token: str) -> None:
    family, place = ("path", listening.getsockname()) if _has_paths(listening) else ("port", listening.getsockname()[1])
    draft = home / f"{ADDRESS_NAME}.new"
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"{family}\n{place}\n{token}\n")
    draft.replace(home / ADDRESS_NAME)


def _has_paths(listening: socket.socket) -> bool:
    return listening.family == getattr(socket, "AF_UNIX", None)
