"""Other programs' SQLite databases: looked at, never written to, whoever has them open."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path

from respiro.adapters.phone.files import LARGEST_DATABASE, check_size, open_log, shown
from respiro.adapters.phone.rows import BadRow, Row, Rows
from respiro.domain.errors import CallLogError

MAGIC = b"SQLite format 3\0"
_BESIDE = ("-wal", "-journal")
_TRIES = 3


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a database so that not a byte beside it changes.

    What another program has not yet moved over from its log (``-wal``) counts: then a private copy of both is
    opened. Raises CallLogError: call_log_damaged, and what open_log() raises.
    """
    open_log(path, LARGEST_DATABASE).close()
    with _undisturbed(path) as (place, mode):
        try:
            with closing(sqlite3.connect(f"{place.absolute().as_uri()}?{mode}", uri=True)) as connection:
                connection.text_factory = lambda data: data.decode("utf-8", "replace")
                connection.execute("PRAGMA trusted_schema = OFF")
                connection.execute("PRAGMA query_only = ON")
                yield connection
        except (sqlite3.Error, UnicodeDecodeError) as error:  # damage reaches the names of columns, too
            raise CallLogError("call_log_damaged", file=shown(path)) from error


def columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    """Return the names of a table's columns, lower case; none if there is no such table (a view is none)."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
    if found is None:
        return frozenset()
    return frozenset(str(row[1]).lower() for row in connection.execute("SELECT * FROM pragma_table_info(?)", (table,)))


def rows_of(connection: sqlite3.Connection, query: str, row: Callable[[int, tuple[object, ...]], Row]) -> Rows:
    """Yield what ``row`` makes of each answer and its place, from 1; where the database ends in damage, a BadRow."""
    cursor = connection.execute(query)
    for place in count(1):
        try:
            found = cursor.fetchone()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            yield BadRow(place, "call_log_cut_off")
            return
        if found is None:
            return
        yield row(place, found)


@contextmanager
def _undisturbed(path: Path) -> Iterator[tuple[Path, str]]:
    beside = [file for suffix in _BESIDE if (file := path.with_name(path.name + suffix)).exists()]
    if not any(_size(file) for file in beside):
        yield path, "mode=ro&immutable=1"
        return
    with tempfile.TemporaryDirectory(prefix="respiro-") as folder:
        yield _copied(path, beside, Path(folder)), "mode=rw"


def _copied(path: Path, beside: Sequence[Path], folder: Path) -> Path:
    """Copy the database with its log, again if they changed meanwhile."""
    place = folder / "log.db"
    try:
        for _ in range(_TRIES):
            before = _state(path, beside)
            check_size(path, sum(_size(file) for file in (path, *beside)), LARGEST_DATABASE)
            shutil.copyfile(path, place)
            for file in beside:
                suffix = file.name.removeprefix(path.name)
                with suppress(FileNotFoundError):
                    shutil.copyfile(file, place.with_name(place.name + suffix))
            if before == _state(path, beside):
                break
    except OSError as error:
        raise CallLogError("file_unreadable", file=shown(path), reason=error.strerror or "") from error
    return place


def _state(path: Path, beside: Sequence[Path]) -> list[tuple[int, int]]:
    return [(_size(file), file.stat().st_mtime_ns if file.exists() else 0) for file in (path, *beside)]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
