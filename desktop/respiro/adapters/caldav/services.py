"""Which hosts serve a domain's calendars, as its DNS says (RFC 6764, 3 and 4): over TLS alone, and soon or not at all."""

from collections.abc import Iterator
from typing import Final

import dns.exception
import dns.rdatatype
import dns.resolver
from dns.rdtypes.ANY.TXT import TXT
from dns.rdtypes.IN.SRV import SRV

from respiro.adapters.hard_deadline import DeadlineError, run_within
from respiro.domain.addresses import understood_address
from respiro.domain.errors import InvalidValueError

_SECONDS: Final = 4.0
"""For all that is asked; a network that answers no such question is no reason to wait."""
_LABEL: Final = "_caldavs._tcp."
_MOST: Final = 4
_PATH: Final = b"path="
_DEFAULT_PORT: Final = 443


def services(domain: str) -> tuple[str, ...]:
    """Return the (understood) addresses that a domain names for its calendars, the one to try first before others.

    None where it names none, or where nobody answers in time. Nothing proves who answered: a host outside of the domain
    is for the user to agree to (RFC 6764, 8).
    """
    try:
        return run_within(_SECONDS, lambda: tuple(dict.fromkeys(_addresses(domain))))
    except (DeadlineError, dns.exception.DNSException, OSError):
        return ()


def _addresses(domain: str) -> Iterator[str]:
    asked = resolver()
    name = f"{_LABEL}{domain}."
    found = asked.resolve(name, dns.rdatatype.SRV, lifetime=_SECONDS, search=False)
    records = [one for one in found if isinstance(one, SRV)]
    path = _path(asked, name)
    for one in sorted(records, key=lambda one: (one.priority, -one.weight))[:_MOST]:
        host = one.target.to_text(omit_final_dot=True)
        if not host.strip("."):  # there is decidedly no such service (RFC 2782)
            continue
        try:
            yield understood_address(f"https://{host}:{one.port or _DEFAULT_PORT}{path}")
        except InvalidValueError:
            continue


def _path(asked: dns.resolver.Resolver, name: str) -> str:
    """Return the path that the TXT record names; ``/`` where there is none."""
    try:
        found = asked.resolve(name, dns.rdatatype.TXT, lifetime=_SECONDS / 2, search=False)
    except (dns.exception.DNSException, OSError):
        return "/"
    texts = [text for one in found if isinstance(one, TXT) for text in one.strings]
    paths = [text[len(_PATH) :].decode("utf-8", "replace") for text in texts if text[: len(_PATH)].lower() == _PATH]
    return next((path for path in paths if path.startswith("/")), "/")


def resolver() -> dns.resolver.Resolver:
    """Return what the system asks."""
    return dns.resolver.Resolver()
