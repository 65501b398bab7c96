"""Call logs as the worker asks for them: opened, understood in the user's circumstances, read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path

from respiro.adapters.phone import BadRow, Circumstances, ColumnMap, Format, Row, csv_log, detect, read
from respiro.domain.calls import CallRecord

_AHEAD = timedelta(days=1)
"""How far a phone's clock may be ahead, or its zone be another."""
_REMEMBERED = 20_000
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW"})
"""Countries that write the month before the day."""
_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its name, empty where there is no header, and some of what stands in it."""

    name: str
    samples: Sequence[str]


@dataclass(frozen=True, slots=True)
class OpenLog:
    """A log whose kind is known. ``columns`` and ``guess`` (places by field) are those of a table, else empty."""

    path: Path
    format: Format
    how: Circumstances
    columns: Sequence[Column] = ()
    map: ColumnMap | None = None

    @property
    def guess(self) -> dict[str, int]:
        """The places of the columns by what they hold."""
        return self.map.to_json() if self.map else {}

    @property
    def is_clear(self) -> bool:
        """Whether it is known where to find when, and who."""
        return self.map is None or self.map.is_enough

    def rows(self) -> Iterator[Row]:
        """Yield the calls, and the rows that are none. Raises CallLogError."""
        for row in read(self.path, self.format, self.how, self.map):
            if isinstance(row, CallRecord) and row.at > self.how.latest:
                yield BadRow(0, "call_lies_ahead", row.at.isoformat())
            else:
                yield row


def open_log(
    path: Path,
    columns: str,
    *,
    understood: Callable[[str], str],
    zone: tzinfo,
    region: str,
    now: datetime,
) -> OpenLog:
    """Return a log. ``columns`` is a ColumnMap as JSON, or empty to have them guessed. Raises CallLogError."""
    remembered = lru_cache(_REMEMBERED)(understood)
    how = Circumstances(remembered, zone, region.upper() in _MONTH_FIRST, now + _AHEAD)
    kind = detect(path)
    if kind is not Format.CSV:
        return OpenLog(path, kind, how)
    table = csv_log.look(path, ColumnMap.from_json(columns) if columns else None)
    named = [Column(*told) for told in zip(table.names, table.samples(_SAMPLES), strict=True)]
    return OpenLog(path, kind, how, named, table.columns)
