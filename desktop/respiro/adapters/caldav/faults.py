"""What a calendar server's refusal means, said as data."""

from collections.abc import Mapping
from typing import Final

from respiro.adapters.web.waiting import retry_after
from respiro.domain.addresses import shown_address, shown_host
from respiro.domain.errors import CalDavError, DavConflictError

UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
BUSY: Final = frozenset((429, 503))
LOCKED: Final = 423
_REDIRECTED: Final = 300
GONE: Final = frozenset((404, 410))
CONFLICT: Final = frozenset((409, 412))
_KINDS: Final = {
    UNAUTHORIZED: "caldav_password_refused",
    FORBIDDEN: "caldav_forbidden",
    405: "caldav_not_a_server",
    501: "caldav_not_a_server",
    413: "caldav_no_room",
    507: "caldav_no_room",
}


class LeadsElsewhereError(CalDavError):
    """An address led to another server, which no password was given for; ``target`` is whole and not to be shown."""

    def __init__(self, host: str, target: str) -> None:
        super().__init__("caldav_leads_elsewhere", host=host, target=shown_address(target), other=shown_host(target))
        self.target = target


def refusal(status: int, headers: Mapping[str, str], address: str) -> CalDavError:
    """Return the fault that an answer's status stands for."""
    host = shown_host(address)
    if status in CONFLICT:
        return DavConflictError("caldav_conflict", host=host)
    if status in GONE:
        return CalDavError("caldav_not_here", host=host, address=shown_address(address))
    if status in BUSY or status == LOCKED:
        return CalDavError("caldav_busy", host=host, status=status, retry_after=retry_after(headers))
    if status < _REDIRECTED:  # a web page, say
        return CalDavError("caldav_not_a_server", host=host, status=status)
    return CalDavError(_KINDS.get(status, "caldav_answered"), host=host, status=status)
