"""Addresses on the network as people paste them: understood, or refused with a reason that tells nothing secret."""

import re
import unicodedata
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from respiro.domain.errors import InvalidValueError
from respiro.domain.secret_looks import hides_in_host, hides_in_path, hides_in_query, is_telling

_SCHEMES: Final = {"http": "http", "https": "https", "webcal": "webcal", "webcals": "https"}
_PORTS: Final = {"http": 80, "https": 443}
_MOST_CHARACTERS: Final = 8192
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,19}):")
_WRAPPINGS: Final = (("<", ">"), ('"', '"'), ("'", "'"), ("“", "”"))
_DOTS: Final = re.compile("[\u3002\uff0e\uff61]")
_SAFE: Final = "%/:@!$&'()*+,;=~-._?[]"
_BEGINS: Final = re.compile(r"\s*[<\"'“]?(?!file:)[a-z][a-z0-9+.-]{1,19}://", re.IGNORECASE)
_LONE_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_INVISIBLE: Final = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def looks_like_address(text: str) -> bool:
    """Tell whether a text is meant as an address on the network, understood or not, rather than as a path."""
    return bool(_BEGINS.match(text))


def understood_address(text: str) -> str:
    """Return the http(s) address that a text means, in one form for all ways of writing it.

    ``webcal`` becomes https, on this machine itself http. Raises InvalidValueError: ``address_not_understood``,
    ``address_scheme_refused``, ``address_password_over_http``.
    """
    plain = _unwrapped(text)
    scheme = _scheme_of(plain)
    try:
        parts = urlsplit(plain)
        host, port, user = _host(parts.hostname or ""), parts.port, _userinfo(parts)
    except ValueError:  # a bad port, brackets that hold no IPv6 address
        raise _not_understood() from None
    if port == 0 or not plain[len(parts.scheme) :].startswith("://"):
        raise _not_understood()
    if scheme == "webcal":
        scheme = "http" if _is_this_machine(host) else "https"
    if user and scheme == "http" and not _is_this_machine(host):
        raise InvalidValueError("address_password_over_http")
    place = host if port in {None, _PORTS[scheme]} else f"{host}:{port}"
    path = _encoded(parts.path) or "/"
    return urlunsplit((scheme, f"{user}@{place}" if user else place, path, _encoded(parts.query), ""))


def carries_secret(address: str) -> bool:
    """Tell whether whoever knows the (understood) address gets in: a password, a token, a path nobody can guess.

    In doubt it is a secret.
    """
    parts = urlsplit(address)
    return (
        bool(parts.username or parts.password)
        or hides_in_host(parts.hostname or "")
        or hides_in_path(parts.path)
        or hides_in_query(parts.query)
    )


def shown_address(address: str) -> str:
    """Return an (understood) address as it may be shown and logged: whole, or with ``…`` for what may be secret."""
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "…"
    if not parts.scheme or not parts.hostname:
        return "…"
    if not carries_secret(address):
        return urlunsplit(parts._replace(fragment=""))
    host = shown_host(address)
    start = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}"
    name = parts.path.rpartition("/")[2]
    return f"{start}/…/{name}" if is_telling(name) else f"{start}/…"


def shown_host(address: str) -> str:
    """Return the host of an (understood) address as it may be shown and logged, with ``…`` for what may be secret."""
    labels = (urlsplit(address).hostname or "…").split(".")
    return ".".join("…" if hides_in_host(label) else label for label in labels)


def is_plain_http(address: str) -> bool:
    """Tell whether an (understood) address goes over the network in the clear, which the user is to agree to."""
    parts = urlsplit(address)
    return parts.scheme == "http" and not is_loopback(address)


def is_loopback(address: str) -> bool:
    """Tell whether an (understood) address is on this machine itself."""
    host = urlsplit(address).hostname or ""
    return _is_this_machine(f"[{host}]" if ":" in host else host)


def without_password(address: str) -> str:
    """Return an (understood) address without user name and password."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def origin(address: str) -> tuple[str, str, int]:
    """Return scheme, host and port of an (understood) address: what a password is meant for (RFC 6454)."""
    parts = urlsplit(address)
    return parts.scheme, (parts.hostname or "").rstrip("."), parts.port or _PORTS[parts.scheme]


def _unwrapped(text: str) -> str:
    plain = text.strip()
    for begin, end in _WRAPPINGS:
        if len(plain) > 1 and plain.startswith(begin) and plain.endswith(end):
            plain = plain[1:-1].strip()
    plain = plain.removeprefix("URL:")
    if not plain or len(plain) > _MOST_CHARACTERS or "\\" in plain:
        raise _not_understood()
    if any(unicodedata.category(char) in _INVISIBLE for char in plain):
        raise _not_understood()
    return plain


def _scheme_of(plain: str) -> str:
    """Return http, https or webcal. Raises InvalidValueError; the scheme alone is no secret, what follows may be."""
    found = _SCHEME.match(plain)
    if not found or ("." in found[1] and not plain[found.end() :].startswith("//")):  # example.org:8080/…
        raise _not_understood()
    scheme = found[1].lower()
    if scheme not in _SCHEMES:
        raise InvalidValueError("address_scheme_refused", scheme=scheme)
    return _SCHEMES[scheme]


def _userinfo(parts: SplitResult) -> str:
    user, _, host = parts.netloc.rpartition("@")
    if "@" in user or "%" in host:
        raise ValueError
    return _encoded(user) if parts.username or parts.password else ""


def _host(host: str) -> str:
    """Return a host in ASCII. Raises ValueError."""
    if ":" in host:
        return f"[{IPv6Address(host).compressed}]"
    labels = [_label(label) for label in _DOTS.sub(".", host).split(".")]
    if labels[-1] == "" and len(labels) > 1:
        labels.pop()
    # a last label of digits makes it an IPv4 address, however short or hexadecimal (127.1, 0x7f000001)
    if re.fullmatch(r"[0-9]+|0x[0-9a-f]*", labels[-1]):
        return str(IPv4Address(".".join(labels)))
    name = ".".join(labels)
    if "" in labels or len(name) > 253:  # noqa: PLR2004  RFC 1035
        raise ValueError
    return name


def _label(label: str) -> str:
    """Return a label in ASCII (RFC 5891; ß and ς stay what they are). Raises ValueError."""
    small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", label).lower())
    if not all(char in "-_" or unicodedata.category(char)[0] in "LMN" for char in small):
        raise ValueError
    plain = small if small.isascii() else "xn--" + small.encode("punycode").decode("ascii")
    if len(plain) > 63:  # noqa: PLR2004  RFC 1035
        raise ValueError
    return plain


def _is_this_machine(host: str) -> bool:
    bare = host.strip("[]").rstrip(".")
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    try:
        number = ip_address(bare)
    except ValueError:
        return False
    inner = number.ipv4_mapped if isinstance(number, IPv6Address) else None
    return (inner or number).is_loopback


def _encoded(text: str) -> str:
    return _LONE_PERCENT.sub("%25", quote(text, safe=_SAFE))


def _not_understood() -> InvalidValueError:
    return InvalidValueError("address_not_understood")
