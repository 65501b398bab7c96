"""Puts a sound store in place of a damaged one: what can be read of it, the gaps filled from the newest backup.

The new file is complete, verified and on disk as ``respiro.db.recovered`` before the damaged one is moved; from
then on the next start would finish what a kill interrupts.
"""

import sqlite3
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path

from respiro.adapters.store.backup import STAMP, has_copies, newest_verified
from respiro.adapters.store.database import connect
from respiro.adapters.store.faults import REFUSALS, told_as_faults
from respiro.adapters.store.files import (
    COMPANIONS,
    FILE_NAME,
    RECOVERED_NAME,
    alone,
    copy_bytes,
    copy_file,
    identity,
    prepare_file,
    prepare_folder,
    sync_file,
    sync_folder,
)
from respiro.adapters.store.inspection import inspect
from respiro.adapters.store.migration import migrate
from respiro.adapters.store.notes import note_row, read_note
from respiro.adapters.store.refill import refill
from respiro.adapters.store.salvage import Wreck, version_in
from respiro.adapters.store.tables import NOTE
from respiro.adapters.store.values import Recovery
from respiro.domain.errors import StoreDamagedError
from respiro.services.ports import Clock

NOTE_KEY = "store.recovered"
"""Holds the last recovery as JSON (Recovery.from_json), for the window to tell."""
_BUSY_MS = 2000


def refuse_lost(folder: Path) -> None:
    """Raise StoreDamagedError if the store's file is gone or empty though there are backups of it."""
    path = folder / FILE_NAME
    if (not path.exists() or path.stat().st_size == 0) and has_copies(folder):
        raise StoreDamagedError("store_damaged", path=str(path))


def recover(folder: Path, clock: Clock, suspect: tuple[int, int] | None = None) -> Recovery | None:
    """Set the damaged file aside and put a sound one in its place; say what was saved.

    ``suspect`` is the identity of the file in which damage was found: when another file bears the name by now,
    another process has repaired it and None is returned. Raises StoreError, with the damaged file still there.
    """
    import shutil  # noqa: PLC0415  brings the compressors along, which the tray does without

    path = folder / FILE_NAME
    with told_as_faults(path, opening=True), alone(folder), ExitStack() as kept:
        if (finished := _finish(folder)) is not None:
            return finished
        if suspect is not None and identity(path) not in {suspect, None}:
            return None
        # closed after the connection that holds the lock, see prepare_file()
        readers = {
            end: kept.enter_context(file.open("rb"))
            for end in ("", COMPANIONS[0])
            if (file := _with(path, end)).exists()
        }
        if readers and (held := _hold(path)) is not None:
            kept.callback(held.close)
        work = folder / "recovering"
        try:
            shutil.rmtree(work, ignore_errors=True)
            prepare_folder(work)
            for end, reader in readers.items():
                copy_bytes(reader, _with(work / "wreck.db", end))
            _build(folder, work, clock().astimezone(UTC))
            return _finish(folder)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _with(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def finish_interrupted(folder: Path) -> Recovery | None:
    """Finish a recovery that was killed after the new file was complete; None if there is none."""
    if not (folder / RECOVERED_NAME).exists():
        return None
    with told_as_faults(folder / FILE_NAME), alone(folder):
        return _finish(folder)


def _hold(path: Path) -> sqlite3.Connection | None:
    """Keep other processes from writing into the damaged file while it is copied, where it still allows that."""
    connection = sqlite3.connect(path, timeout=_BUSY_MS / 1000, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
    except REFUSALS as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            raise
        return None
    return connection


def _build(folder: Path, work: Path, now: datetime) -> None:
    """Write the new store, whole and verified, beside the damaged one.

    It is of the version that was damaged, and brought to the present one as any other when it is opened.
    """
    fresh, path = work / "fresh.db", folder / FILE_NAME
    backup = newest_verified(folder)
    version = max(version_in(part) for part in (work / "wreck.db", backup[0] if backup else None) if part)
    spares = [_spare(backup[0], work, version)] if backup else []
    donors = [_make_empty(work / "sound.db", version), *spares, _make_tidy(work / "tidy.db", version)]
    wreck = Wreck(work / "wreck.db", version, donors)
    spare = Wreck(donors[1], version, donors) if backup else None
    _make_empty(fresh, version)
    connection = connect(fresh, _BUSY_MS)
    try:
        connection.execute("BEGIN IMMEDIATE")
        saved = refill(connection, wreck, spare)
        damaged = folder / "damaged" / now.strftime(STAMP) if path.exists() else None
        recovery = Recovery(now, str(damaged or ""), backup[1] if backup else None, *saved)
        connection.execute("DELETE FROM note WHERE key = ?", (NOTE_KEY,))
        connection.execute(NOTE.insert, note_row(NOTE_KEY, recovery.to_json()))
        connection.execute("COMMIT")
        inspect(connection, indexes=True)
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
        wreck.close()
        if spare is not None:
            spare.close()
    sync_file(fresh)
    fresh.replace(folder / RECOVERED_NAME)
    sync_folder(folder)


def _make_empty(path: Path, version: int) -> Path:
    prepare_file(path)
    _bring_to(path, version)
    return path


def _make_tidy(path: Path, version: int) -> Path:
    """Return an empty store laid out as one is after a client was erased (archive.py): tables before indexes."""
    _make_empty(path, version)
    connection = connect(path, _BUSY_MS)
    try:
        connection.execute("VACUUM")
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    return path


def _spare(backup: Path, work: Path, version: int) -> Path:
    """Return a copy of the backup, brought to the version of what is damaged."""
    copy = work / "spare.db"
    copy_file(backup, copy)
    _bring_to(copy, version)
    return copy


def _bring_to(path: Path, version: int) -> None:
    connection = connect(path, _BUSY_MS)
    try:
        migrate(connection, path, lambda _number: None, last=version)
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _finish(folder: Path) -> Recovery | None:
    """Move the damaged file away and the new one in; may be done over after a kill at any moment."""
    recovered, path = folder / RECOVERED_NAME, folder / FILE_NAME
    if not recovered.exists():
        return None
    recovery = _noted(recovered)
    if recovery.damaged:
        aside = folder / "damaged" / Path(recovery.damaged).name
        prepare_folder(aside.parent)
        prepare_folder(aside)
        for end in (*COMPANIONS, ""):  # a log that stayed would be played into the new file
            with suppress(FileNotFoundError):
                _with(path, end).replace(aside / (path.name + end))
        sync_folder(aside)
    for end in COMPANIONS:
        _with(path, end).unlink(missing_ok=True)
    recovered.replace(path)
    sync_folder(folder)
    return recovery


def _noted(path: Path) -> Recovery:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return Recovery.from_json(read_note(connection, NOTE_KEY) or "")
    finally:
        connection.close()
