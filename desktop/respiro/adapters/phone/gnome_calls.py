"""GNOME Calls: the table ``calls`` of ``~/.local/share/calls/records.db``."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from respiro.adapters.phone.android import is_plausible
from respiro.adapters.phone.databases import opened, rows_of
from respiro.adapters.phone.people import person_of_address
from respiro.adapters.phone.rows import BadRow, Circumstances, Row, Rows
from respiro.domain.calls import CallRecord, Direction, SourceKey

TABLE: Final = "calls"
COLUMNS: Final = frozenset({"id", "target", "inbound", "start", "answered", "end"})
_SOURCE: Final = "gnome-calls"
_QUERY: Final = 'SELECT id, target, inbound, start, answered, "end" FROM calls ORDER BY id'
_LONGEST_CALL = 7 * 24 * 3600


def read(path: Path, how: Circumstances) -> Rows:
    """Yield the calls of a database, and the rows that are none. Raises CallLogError, see opened()."""
    with opened(path) as connection:
        yield from rows_of(connection, _QUERY, lambda place, found: _row(place, found, how))


def _row(place: int, found: tuple[object, ...], how: Circumstances) -> Row:
    _id, target, inbound, start, answered, end = found
    at = instant(start)
    if at is None or not is_plausible(at):
        return BadRow(place, "call_time_unknown", str(start or "")[:80])
    who = person_of_address(str(target or ""), "", how)
    if who.is_withheld:
        return BadRow(place, "call_withheld")
    taken, ended = instant(answered), instant(end)
    is_answered = taken is not None and is_plausible(taken)  # what was not answered may be "1970-01-01T00:00:00Z"
    if inbound in (1, "1", "true", "TRUE"):
        direction = Direction.ANSWERED if is_answered else Direction.MISSED
    else:
        direction = Direction.OUTGOING
    seconds = int((ended - taken).total_seconds()) if is_answered and taken and ended else 0
    key = SourceKey(_SOURCE, f"{int(at.timestamp())} {who.mark} {direction.value}")
    return CallRecord(at, direction, key, who.number, who.name, seconds if 0 <= seconds <= _LONGEST_CALL else 0)


def instant(text: object) -> datetime | None:
    """Return the UTC instant of an ISO 8601 text, which is in UTC where it names no zone."""
    try:
        at = datetime.fromisoformat(text.strip()) if isinstance(text, str) else None
        return None if at is None else (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
