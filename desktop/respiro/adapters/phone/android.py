"""What Android says of a call, whoever wrote it to a file (android.provider.CallLog.Calls)."""

from datetime import UTC, datetime, timedelta
from typing import Final

from respiro.adapters.phone.people import person
from respiro.adapters.phone.rows import BadRow, Circumstances, Row
from respiro.domain.calls import CallRecord, Direction, SourceKey

SOURCE: Final = "android"
"""One source for all that is written from a phone's own log, so that two apps' copies of it are one."""

_ALLOWED: Final = "1"
_BLOCKED: Final = 6
"""Refused by a list of numbers that the user does not want to hear from: nobody to call back."""
_DIRECTIONS: Final = {
    1: Direction.ANSWERED,
    2: Direction.OUTGOING,
    3: Direction.MISSED,
    4: Direction.MISSED,  # went to the voice mail
    5: Direction.MISSED,  # rejected: could not be taken just then
    7: Direction.ANSWERED,  # answered on another device
}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SECONDS_UP_TO: Final = 100_000_000_000
"""An instant below is in seconds, one above in milliseconds; the latter's 1973 has no mobile phone."""
_EARLIEST, _LATEST = datetime(1980, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_LONGEST_CALL = 7 * 24 * 3600
_MOST_DIGITS = 18


def whole(text: object) -> int | None:
    """Return a whole number that stands there as one or as text, None for anything else."""
    if isinstance(text, bool):
        return None
    if isinstance(text, int):
        return text
    clean = text.strip() if isinstance(text, str) else ""
    digits = clean.removeprefix("-")
    return int(clean) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else None


def seconds_of(text: object) -> int:
    """Return how long a call lasted, 0 for what can't be."""
    seconds = whole(text)
    return seconds if seconds is not None and 0 <= seconds <= _LONGEST_CALL else 0


def instant_of(epoch: int) -> datetime | None:
    """Return the UTC instant of seconds or milliseconds since 1970, None outside any phone's time."""
    seconds = epoch // 1000 if abs(epoch) >= _SECONDS_UP_TO else epoch
    if not 0 <= seconds < _SECONDS_UP_TO:
        return None
    at = _EPOCH + timedelta(seconds=seconds)
    return at if is_plausible(at) else None


def is_plausible(at: datetime) -> bool:
    """Tell whether a call may have been then."""
    return _EARLIEST <= at < _LATEST


def call_row(  # noqa: PLR0913  the columns of Android's log
    row: int,
    *,
    number: str,
    name: str,
    date: object,
    kind: object,
    duration: object,
    presentation: str = _ALLOWED,
    how: Circumstances,
) -> Row:
    """Return a row of Android's log as a call, or why it is none."""
    epoch = whole(date)
    at = instant_of(epoch) if epoch is not None else None
    if at is None:
        return BadRow(row, "call_time_unknown", str(date if date is not None else "")[:80])
    type_ = whole(kind)
    if type_ == _BLOCKED:
        return BadRow(row, "call_blocked")
    direction = _DIRECTIONS.get(type_) if type_ is not None else None
    if direction is None:
        return BadRow(row, "call_type_unknown", str(kind if kind is not None else "")[:80])
    who = person(number if presentation in ("", _ALLOWED) else "", name, how)
    if who.is_withheld:
        return BadRow(row, "call_withheld")
    key = SourceKey(SOURCE, f"{int(at.timestamp())} {who.mark} {direction.value}")
    seconds = 0 if direction is Direction.MISSED else seconds_of(duration)
    return CallRecord(at, direction, key, who.number, who.name, seconds)
