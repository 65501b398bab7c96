"""What went wrong on the network, said as data; the libraries' own messages quote addresses and are dropped."""

import socket
import ssl
from collections.abc import Iterator
from typing import Final

from urllib3.exceptions import (
    ConnectTimeoutError,
    LocationParseError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
)

from respiro.domain.addresses import shown_address, shown_host
from respiro.domain.errors import AddressError

_UNTRUSTED: Final = {
    9: "certificate_not_yet_valid",
    10: "certificate_expired",
    62: "certificate_wrong_name",
    64: "certificate_wrong_name",
    2: "certificate_unknown_authority",
    18: "certificate_unknown_authority",
    19: "certificate_unknown_authority",
    20: "certificate_unknown_authority",
    21: "certificate_unknown_authority",
}
"""OpenSSL's X509_V_ERR_… by number."""
_NO_SUCH_NAME: Final = {
    getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY") if hasattr(socket, name)
}


def while_asking(error: Exception) -> AddressError:
    """Return the fault that kept a reply from beginning."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return AddressError("address_untrusted", reason=_UNTRUSTED.get(cause.verify_code, "certificate_not_valid"))
    if any(isinstance(cause, ProxyError) for cause in causes):
        return _unreachable("proxy_failed")
    told = (_told(cause) for cause in causes)
    return next((fault for fault in told if fault), _unreachable("answer_not_understood"))


def told_anew(fault: AddressError, address: str, seconds: float) -> AddressError:
    """Return a fault anew, with what may be shown of the address.

    The first one drags along what the libraries said, with the whole address in it. ``seconds`` is the deadline.
    """
    values = {**fault.values, "address": shown_address(address), "host": shown_host(address)}
    if fault.kind == "address_too_slow":
        values["seconds"] = round(seconds)
    return AddressError(fault.kind, **values)


def _told(cause: BaseException) -> AddressError | None:
    """Return the fault that a single error stands for; None when others say more."""
    if isinstance(cause, socket.gaierror):
        return AddressError("address_not_found") if cause.errno in _NO_SUCH_NAME else _unreachable("names_unavailable")
    if isinstance(cause, NewConnectionError):  # a timeout to the library; its cause says more
        return None
    if isinstance(cause, (TimeoutError, ConnectTimeoutError, ReadTimeoutError)):
        return AddressError("address_too_slow")
    if isinstance(cause, ssl.SSLError):
        return _unreachable("no_secure_connection")
    if isinstance(cause, (LocationParseError, UnicodeError)):
        return AddressError("address_not_found")
    return _unreachable("no_connection") if isinstance(cause, OSError) else None


def while_reading(error: Exception) -> AddressError:
    """Return the fault that ended a reply before its end."""
    slow = any(isinstance(cause, (ReadTimeoutError, TimeoutError)) for cause in _causes(error))
    return AddressError("address_too_slow" if slow else "address_cut_off")


def _unreachable(reason: str) -> AddressError:
    return AddressError("address_unreachable", reason=reason)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those it was raised for, the outermost first."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        this = waiting.pop(0)
        if this is None or id(this) in seen:
            continue
        seen.add(id(this))
        yield this
        inner = [one for one in this.args if isinstance(one, BaseException)]
        waiting += [*inner, this.__cause__, this.__context__]
