"""How long a busy server asks to be left alone."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_MOST_SECONDS = 7 * 24 * 3600


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> int | None:
    """Return the seconds until a server wants to be asked again (RFC 9110, 10.2.3), a week at most; None: not said.

    A date counts from the server's own ``Date``, else from ``now`` (aware).
    """
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdecimal():
        return min(int(text[:9]), _MOST_SECONDS)
    then, since = _moment(text), _moment(headers.get("Date", "")) or now
    if then is None or since is None:
        return None
    return max(0, min(round((then - since).total_seconds()), _MOST_SECONDS))


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
