"""Reads what can still be read of a damaged database: row by row, and only what bears its seal."""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from respiro.adapters.store.faults import REFUSALS
from respiro.adapters.store.files import copy_file
from respiro.adapters.store.inspection import tallied
from respiro.adapters.store.migration import fingerprint, migrations, version_at, version_of
from respiro.adapters.store.rows import BrokenSealError, Row, Table
from respiro.adapters.store.tables import tables_at

_FAILURES = 2_000
"""Where so many questions in a row find nothing readable, there is nothing: a lost page costs some hundred."""
_TABLE_LEAF, _TABLE_INTERIOR = 0x0D, 0x05


class Wreck:
    """A copy of a damaged database, opened as far as it will.

    ``donors`` are sound ones of the same version, which lend it a schema if its own is lost: those pages also tell
    where each table begins, which differs with how full a store was at a migration. The one that leads to the most
    rows is taken.
    """

    def __init__(self, path: Path, version: int, donors: Sequence[Path]) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        if self._opens(schema_of(donors[0])):
            return
        self.close()
        untouched = path.with_name(path.name + ".untouched")
        copy_file(path, untouched)
        fitting = donors[0]
        if len(donors) > 1:
            fitting = max(donors, key=lambda donor: self._count(untouched, donor, version))
        self._lend(untouched, fitting)

    def _count(self, untouched: Path, donor: Path, version: int) -> int:
        self._lend(untouched, donor)
        return sum(len(self.rows(table)) for table in tables_at(version))

    def _lend(self, untouched: Path, donor: Path) -> None:
        self.close()
        copy_file(untouched, self._path)
        transplant_schema(self._path, donor)
        self._opens(None)

    def _opens(self, schema: str | None) -> bool:
        """Open the copy and tell whether its schema is the expected one."""
        connection = sqlite3.connect(self._path, isolation_level=None)
        connection.text_factory = lambda raw: raw.decode(errors="surrogateescape")  # a bad row breaks its own seal only
        try:
            found = fingerprint(connection)
        except REFUSALS:
            connection.close()
            return False
        self._connection = connection
        return found == schema

    def rows(self, table: Table) -> list[Row]:
        """Return the table's rows that bear their seals."""
        if self._connection is None:
            return []
        return [row for row in self._scan(self._connection, table) if table.seal(row[:-1]) == row[-1]]

    def expected(self, table: Table) -> tuple[int, int] | None:
        """Return how many rows there were and their seals' sum; None if that can't be read either."""
        if self._connection is None:
            return None
        try:
            if self._connection.execute("PRAGMA integrity_check(tally)").fetchone()[0] != "ok":
                return None
            count, seals = tallied(self._connection, table.name)
        except (*REFUSALS, TypeError, ValueError):
            return None
        return (count, seals) if 0 <= count <= self._path.stat().st_size else None

    def sequence(self, table: Table) -> int:
        """Return the last number the table gave out; 0 if that is not known."""
        if self._connection is None:
            return 0
        try:
            query = "SELECT max(seq) FROM sqlite_sequence WHERE name = ?"
            number = self._connection.execute(query, (table.name,)).fetchone()[0]
        except REFUSALS:
            return 0
        return number if isinstance(number, int) and 0 <= number <= self._path.stat().st_size else 0

    def close(self) -> None:
        """Let go of the copy."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _scan(self, connection: sqlite3.Connection, table: Table) -> Iterator[Row]:
        """Yield rows by halving each range of row numbers that can't be read as a whole."""
        query = f"{table.select} NOT INDEXED WHERE rowid BETWEEN ? AND ?"
        ranges = [_bounds(connection, table, self._path.stat().st_size)]
        failures = 0
        while ranges and failures < _FAILURES:
            first, last = ranges.pop()
            try:
                rows = connection.execute(query, (first, last)).fetchall()
            except REFUSALS:
                failures += 1
                if first < last:
                    middle = (first + last) // 2
                    ranges += [(middle + 1, last), (first, middle)]
            else:
                failures = 0 if rows else failures + 1
                yield from rows


def version_in(path: Path) -> int:
    """Return the number of the last migration that a damaged file went through; the present one if it does not say.

    The file's header is asked where SQLite refuses to read.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        version = version_of(connection)
    except REFUSALS:
        version = version_at(path)
    finally:
        connection.close()
    return version if version in migrations() else max(migrations())


def _bounds(connection: sqlite3.Connection, table: Table, size: int) -> tuple[int, int]:
    """Return the least and greatest row number, guessed wide where they can't be read."""
    bounds = []
    for function, guess in (("min", 0), ("max", size)):
        try:
            number = connection.execute(f"SELECT {function}(rowid) FROM {table.name}").fetchone()[0]  # noqa: S608  our own
        except REFUSALS:
            number = guess
        bounds.append(number if isinstance(number, int) else guess)
    return (min(bounds), max(bounds))


def schema_of(path: Path) -> str:
    """Return the fingerprint of a sound database's schema."""
    connection = sqlite3.connect(path)
    try:
        return fingerprint(connection)
    finally:
        connection.close()


def transplant_schema(path: Path, sound: Path) -> None:
    """Put the pages that describe the schema over those of a damaged file, from one of the same history.

    Both went through the same migrations, so tables begin on the same pages. File format:
    https://www.sqlite.org/fileformat.html §1.6.
    """
    first = bytearray(sound.read_bytes()[: _page_size(sound)])
    size = len(first)
    first[28:32] = bytes(4)  # the number of pages: none says "as many as the file has"
    with sound.open("rb") as reader, path.open("r+b") as writer:
        for number in _children(bytes(first)):
            reader.seek((number - 1) * size)
            writer.seek((number - 1) * size)
            writer.write(reader.read(size))
        writer.seek(0)
        writer.write(first)


def _page_size(path: Path) -> int:
    with path.open("rb") as file:
        size = int.from_bytes(file.read(18)[16:], "big")
    return 65536 if size == 1 else size


def _children(page: bytes) -> list[int]:
    """Return the pages below the schema's first one."""
    if page[100] == _TABLE_LEAF:
        return []
    if page[100] != _TABLE_INTERIOR:
        raise BrokenSealError("the sound database is none")
    cells = int.from_bytes(page[103:105], "big")
    pointers = [int.from_bytes(page[112 + 2 * cell : 114 + 2 * cell], "big") for cell in range(cells)]
    return [int.from_bytes(page[at : at + 4], "big") for at in pointers] + [int.from_bytes(page[108:112], "big")]
