"""Where a redirect may lead: never to where more could be seen, or reached, than at the address that was given."""

import socket
from ipaddress import ip_address
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.adapters.web.roads import proxy_for
from respiro.domain.addresses import (
    is_loopback,
    is_plain_http,
    origin,
    shown_address,
    understood_address,
    without_password,
)
from respiro.domain.errors import AddressError, InvalidValueError

REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
MOST_REDIRECTS: Final = 5


def next_address(current: str, location: str) -> str:
    """Return the (understood) address that a redirect from another leads to, without any password.

    Raises AddressError ``address_redirects``: to another scheme than http and https, from https to http, to a
    host that was not named when the user agreed to plain http, or from the open network into a private one.
    """
    try:
        # header bytes arrive as Latin-1; most servers mean UTF-8
        text = location.encode("latin-1", "replace").decode("utf-8", "replace")
        target = without_password(understood_address(urljoin(without_password(current), text)))
    except (InvalidValueError, ValueError):
        target = ""
    if not target:
        raise _refused("redirect_not_understood", "…")
    if urlsplit(target).scheme == "http" and urlsplit(current).scheme == "https":
        raise _refused("redirect_to_plain_http", shown_address(target))
    if is_plain_http(target) and origin(target)[1] != origin(current)[1]:
        raise _refused("redirect_to_plain_http", shown_address(target))
    if origin(target)[1] != origin(current)[1] and _is_private(target) and not _is_private(current):
        raise _refused("redirect_into_private_network", shown_address(target))
    return target


def too_many(address: str) -> AddressError:
    """Return the fault of an address that leads on and on."""
    return _refused("redirects_too_many", shown_address(address))


def _refused(reason: str, target: str) -> AddressError:
    return AddressError("address_redirects", reason=reason, target=target)


def _is_private(address: str) -> bool:
    """Tell whether a host is on this machine or in a private network; a name is looked up, unless a proxy does that."""
    if is_loopback(address):
        return True
    _, host, port = origin(address)
    numbers = [host]
    try:
        ip_address(host)
    except ValueError:
        if proxy_for(address):
            return False
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError:  # the request will say so
            return False
        numbers = [str(place[0]).partition("%")[0] for *_, place in found]
    return any(not ip_address(number).is_global for number in numbers)
