"""Where to look for a calendar server, by what the user typed."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit

from respiro.domain.addresses import is_loopback, origin, shown_host, understood_address, without_password
from respiro.domain.caldav_presets import CalDavPreset, preset_for
from respiro.domain.caldav_presets import without_password as service_without_password
from respiro.domain.errors import CalDavError

WELL_KNOWN: Final = "/.well-known/caldav"
_HABITS: Final = (
    *("remote.php/dav/", "dav.php/", "dav/", "caldav/", "SOGo/dav/", "caldav.php/"),
    *("cal.php/", "webdav/", "radicale/", "ucaldav/"),
)
"""Where servers lie that nobody set up the well-known address for: Nextcloud, Baikal, Zimbra, SOGo, DAViCal, ….

They are asked there without a password.
"""


@dataclass(frozen=True, slots=True)
class Places:
    """Addresses to try, one after the other, and the other hosts that are known to belong to them."""

    addresses: tuple[str, ...]
    hosts: tuple[str, ...]
    domain: str = ""
    """Whose DNS may name others; empty where the user named a server and its place."""


def places(text: str) -> Places:
    """Return where to look for what the user typed: a host, an e-mail address or a whole address.

    Raises InvalidValueError as ``understood_address``, CalDavError ``caldav_takes_no_password``.
    """
    plain = text.strip().strip("<>\"'").removeprefix("mailto:").strip()
    is_email = "@" in plain and "/" not in plain and ":" not in plain
    bare = plain.rpartition("@")[2] if is_email else plain
    if is_email or "://" not in bare:
        whole = without_password(understood_address(f"https://{bare}"))
        if is_loopback(whole):
            whole = without_password(understood_address(f"http://{bare}"))
    else:
        whole = without_password(understood_address(bare))
    host = origin(whole)[1]
    service = service_without_password(host)
    if service:
        raise CalDavError("caldav_takes_no_password", service=service.name, host=shown_host(whole))
    preset = preset_for(host)
    if preset and "{" not in preset.address and (is_email or urlsplit(whole).path == "/"):
        return Places((preset.address,), preset.other_hosts)
    is_named = is_email or not set(bare) & set(":/")
    domain = host if is_named and not preset and _is_domain(whole, host) else ""
    return Places(tuple(dict.fromkeys(_addresses(whole))), _hosts(preset), domain)


def _is_domain(whole: str, host: str) -> bool:
    """Tell whether a host is a name in the DNS that may have records of its own: no number, nothing of this network."""
    return "." in host and ":" not in host and not host.rpartition(".")[2].isdecimal() and not is_loopback(whole)


def _hosts(preset: CalDavPreset | None) -> tuple[str, ...]:
    return preset.other_hosts if preset else ()


def _addresses(whole: str) -> list[str]:
    path = urlsplit(whole).path
    well_known = urljoin(whole, WELL_KNOWN)
    folder = whole if path.endswith("/") else f"{whole}/"
    habits = [urljoin(folder, habit) for habit in _HABITS]
    if path == "/":
        return [well_known, whole, *habits]
    # the address of a page on the same server, perhaps
    return [whole, *habits[:2], well_known, urljoin(whole, "/"), *(urljoin(whole, f"/{habit}") for habit in _HABITS)]
