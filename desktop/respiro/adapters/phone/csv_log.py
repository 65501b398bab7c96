"""A table of calls, whatever program exported it."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from respiro.adapters.phone.csv_columns import ColumnMap, guess
from respiro.adapters.phone.csv_table import Table, signature, table_of
from respiro.adapters.phone.csv_types import Types, types_of
from respiro.adapters.phone.files import shown, whole_bytes
from respiro.adapters.phone.moments import moment, puts_month_first
from respiro.adapters.phone.people import person
from respiro.adapters.phone.rows import BadRow, Circumstances, Row, Rows
from respiro.adapters.phone.words import Field
from respiro.domain.calls import CallRecord, Direction, SourceKey
from respiro.domain.errors import CallLogError

_SAMPLE = 100


@dataclass(frozen=True, slots=True)
class CsvLog:
    """A table with what its columns are guessed to be, or were said to be."""

    table: Table
    columns: ColumnMap

    @property
    def names(self) -> list[str]:
        """The columns' names; empty ones where there is no header."""
        return list(self.table.names) or [""] * self.table.width

    def samples(self, most: int) -> list[list[str]]:
        """Return what stands in each column, a few cells of it."""
        rows = _sample(self.table)
        return [
            [cells[place][:80] for cells in rows if place < len(cells) and cells[place]][:most]
            for place in range(self.table.width)
        ]


def look(path: Path, columns: ColumnMap | None = None) -> CsvLog:
    """Return a file's table. Raises CallLogError call_log_unknown for what is no table, and what open_log() raises."""
    table = table_of(whole_bytes(path))
    if table is None:
        raise CallLogError("call_log_unknown", file=shown(path), looks_like="")
    return CsvLog(table, columns or guess(table.names, _sample(table)))


def read(path: Path, how: Circumstances, columns: ColumnMap | None = None) -> Rows:
    """Yield the calls of a table, and the rows that are none.

    Raises CallLogError call_log_columns when it is not clear which column tells when and who; see look(), too.
    """
    log = look(path, columns)
    if not log.columns.is_enough:
        raise CallLogError("call_log_columns", file=shown(path))
    rows = [(line, cells) for line, cells in log.table.rows()]
    told = [cells for _line, cells in rows if cells is not None]
    when = (log.columns.cell(cells, Field.WHEN) for cells in told)
    how = replace(how, month_first=puts_month_first(when, how.month_first))
    reader = _Reader(log, how, types_of(log.columns, told))
    for line, cells in rows:
        yield reader.row(line, cells) if cells is not None else BadRow(line, "call_row_unreadable")


@dataclass(frozen=True, slots=True)
class _Reader:
    log: CsvLog
    how: Circumstances
    types: Types

    def row(self, line: int, cells: list[str]) -> Row:
        columns = self.log.columns
        written = " ".join(filter(None, (columns.cell(cells, Field.WHEN), columns.cell(cells, Field.TIME))))
        found = moment(written, self.how.zone, month_first=self.how.month_first)
        if found is None:
            return BadRow(line, "call_time_unknown", written[:80])
        seconds = self.types.seconds(cells)
        direction = self.types.direction(cells, seconds)
        if direction is None:
            return BadRow(line, "call_type_unknown", columns.cell(cells, Field.TYPE)[:80])
        if not isinstance(direction, Direction):
            return BadRow(line, "call_blocked")
        who = person(columns.cell(cells, Field.NUMBER), columns.cell(cells, Field.NAME), self.how)
        if who.is_withheld:
            return BadRow(line, "call_withheld")
        source = "csv-" + hashlib.sha256(signature(self.log.table).encode()).hexdigest()[:12]
        key = SourceKey(source, f"{found.stamp} {who.mark} {direction.value}")
        return CallRecord(
            found.at, direction, key, who.number, who.name, 0 if direction is Direction.MISSED else seconds
        )


def _sample(table: Table) -> list[list[str]]:
    found = []
    for _line, cells in table.rows():
        if cells is not None:
            found.append(cells)
        if len(found) == _SAMPLE:
            break
    return found
