"""Linphone: the table ``conference_call`` of ``linphone.db``, with the addresses it points to."""

import math
import sqlite3
from pathlib import Path
from typing import Final

from respiro.adapters.phone.android import instant_of, is_plausible, seconds_of
from respiro.adapters.phone.databases import columns, opened, rows_of
from respiro.adapters.phone.gnome_calls import instant
from respiro.adapters.phone.people import person_of_address
from respiro.adapters.phone.rows import BadRow, Circumstances, Row, Rows
from respiro.domain.calls import CallRecord, Direction, SourceKey

TABLE: Final = "conference_call"
COLUMNS: Final = frozenset({"from_sip_address_id", "to_sip_address_id", "direction", "start_time", "status"})
ADDRESSES: Final = "sip_address"
ADDRESS_COLUMNS: Final = frozenset({"id", "value"})
_SOURCE: Final = "linphone"
_OUTGOING: Final = 0
_TALKED: Final = frozenset({0, 5})
"""Success, and accepted on another device; the other states are ways of not having talked."""
_QUERY: Final = (
    "SELECT one.direction, one.status, one.start_time, {duration}, {call_id}, other.value, {name}"
    " FROM conference_call AS one LEFT JOIN sip_address AS other ON other.id ="
    " CASE WHEN one.direction = 0 THEN one.to_sip_address_id ELSE one.from_sip_address_id END ORDER BY one.rowid"
)


def read(path: Path, how: Circumstances) -> Rows:
    """Yield the calls of a database, and the rows that are none. Raises CallLogError, see opened()."""
    with opened(path) as connection:
        yield from rows_of(connection, _query(connection), lambda place, found: _row(place, found, how))


def _query(connection: sqlite3.Connection) -> str:
    """Return the query for the columns that this version of Linphone has."""
    calls, addresses = columns(connection, TABLE), columns(connection, ADDRESSES)
    return _QUERY.format(
        duration="one.duration" if "duration" in calls else "0",
        call_id="one.call_id" if "call_id" in calls else "''",
        name="other.display_name" if "display_name" in addresses else "''",
    )


def _row(place: int, found: tuple[object, ...], how: Circumstances) -> Row:
    direction_number, status, start, duration, call_id, address, name = found
    at = instant_of(start) if isinstance(start, int) else instant(start)
    if at is None or not is_plausible(at):
        return BadRow(place, "call_time_unknown", str(start or "")[:80])
    who = person_of_address(str(address or ""), str(name or ""), how)
    if who.is_withheld:
        return BadRow(place, "call_withheld")
    if direction_number == _OUTGOING:
        direction = Direction.OUTGOING
    else:
        direction = Direction.ANSWERED if status in _TALKED else Direction.MISSED
    lasted = round(duration) if isinstance(duration, float) and math.isfinite(duration) else duration
    seconds = seconds_of(lasted) if status in _TALKED else 0
    mark = str(call_id) if call_id else f"{int(at.timestamp())} {who.mark} {direction.value}"
    return CallRecord(at, direction, SourceKey(_SOURCE, mark[:200]), who.number, who.name, seconds)
