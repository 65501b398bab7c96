"""Verified copies of the store: one a day and one before each migration.

A copy is named ``respiro-<UTC stamp>.db`` (with ``-before-<number>`` for a migration) and is a single file
without companions. It bears its name only when it is complete, verified and on disk.
"""

import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from respiro.adapters.store.database import Database, verify_header
from respiro.adapters.store.faults import told_as_faults
from respiro.adapters.store.files import COMPANIONS, prepare_file, prepare_folder, sync_file, sync_folder
from respiro.adapters.store.inspection import inspect
from respiro.domain.errors import StoreDamagedError, StoreError

FOLDER = "backups"
KEPT_DAYS = 7
KEPT_BEFORE_MIGRATIONS = 6
STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"respiro-(\d{8}T\d{6}Z)(-before-\d+)?\.db")


def backup_today(database: Database, now: datetime, *, replace: bool = False) -> Path | None:
    """Make today's copy (a day in UTC) unless there is one; with ``replace`` make it anew in any case.

    None when there was nothing to do. Raises StoreDamagedError when the copy, and so the store, is damaged, and
    StoreError when it can't be written; copies that are there stay then.
    """
    folder = database.folder / FOLDER
    today = [path for path, at, label in copies_in(folder) if not label and at.date() == now.astimezone(UTC).date()]
    if today and not replace:
        return None
    made = database.inspect(lambda connection: write_copy(connection, folder, now))
    for path in today:
        if path != made:
            path.unlink(missing_ok=True)
    _rotate(folder)
    return made


def before_migration(connection: sqlite3.Connection, folder: Path, now: datetime, number: int) -> Path:
    """Copy the store in ``folder`` as it is before the migration of that number. Raises StoreError."""
    made = write_copy(connection, folder / FOLDER, now, f"-before-{number}")
    _rotate(folder / FOLDER)
    return made


def write_copy(connection: sqlite3.Connection, folder: Path, now: datetime, label: str = "") -> Path:
    """Write a verified copy of the open database into the folder. Raises StoreError."""
    final = folder / f"respiro-{now.astimezone(UTC).strftime(STAMP)}{label}.db"
    part = final.with_suffix(".part")
    with told_as_faults(final):
        prepare_folder(folder)
        part.unlink(missing_ok=True)
        try:
            prepare_file(part)
            _copy(connection, part)
            verify_copy(part)
            sync_file(part)
            part.replace(final)
        finally:
            for path in (part, *(part.with_name(part.name + end) for end in (*COMPANIONS, "-journal"))):
                path.unlink(missing_ok=True)
        sync_folder(folder)
    return final


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    copy = sqlite3.connect(target, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def verify_copy(path: Path) -> None:
    """Read a whole copy and compare it with its seals. Raises StoreError.

    A copy from before a migration is verified as its version had it.
    """
    verify_header(path)
    with told_as_faults(path, opening=True):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
        try:
            inspect(connection, indexes=False)
        finally:
            connection.close()


def newest_verified(folder: Path) -> tuple[Path, datetime] | None:
    """Return the newest copy in the data folder's backups that is sound, and when it was made (UTC)."""
    for path, at, _label in copies_in(folder / FOLDER):
        try:
            verify_copy(path)
        except (StoreDamagedError, StoreError):
            continue
        return path, at
    return None


def has_copies(folder: Path) -> bool:
    """Tell whether the data folder has any copy, sound or not."""
    return any(True for _ in copies_in(folder / FOLDER))


def copies_in(folder: Path) -> Iterator[tuple[Path, datetime, str]]:
    """Yield the copies in the folder, newest first, with their times (UTC) and labels."""
    named = [(path, match) for path in folder.glob("respiro-*.db") if (match := _NAME.fullmatch(path.name))]
    for path, match in sorted(named, key=lambda pair: pair[0].name, reverse=True):
        yield path, datetime.strptime(match[1], STAMP).replace(tzinfo=UTC), match[2] or ""


def _rotate(folder: Path) -> None:
    copies = list(copies_in(folder))
    daily = [path for path, _at, label in copies if not label]
    before = [path for path, _at, label in copies if label]
    for path in (*daily[KEPT_DAYS:], *before[KEPT_BEFORE_MIGRATIONS:]):
        path.unlink(missing_ok=True)
