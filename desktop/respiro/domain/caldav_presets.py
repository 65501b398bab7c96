"""What is known of calendar servers that many people have: data, and nothing that would be in the way of any other."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class UserName(Enum):
    """What a server takes for the user name."""

    ACCOUNT = auto()
    """The name one logs in with."""
    EMAIL = auto()
    """The whole e-mail address."""


class AppPassword(Enum):
    """Whether the password of the account itself serves."""

    NO = auto()
    IF_TWO_FACTORS = auto()
    """One made for the purpose, where a second factor is asked for."""
    ALWAYS = auto()
    """One made for the purpose, always."""


@dataclass(frozen=True, slots=True)
class CalDavPreset:
    """A kind of server. ``address`` may hold ``{host}``, which the user tells; nothing else is to be filled in.

    ``password_page`` is where a password for the purpose is made, empty where there is none or it lies on the user's
    own server at ``password_path``. ``domains`` are those of the e-mail addresses that belong to it.
    """

    key: str
    name: str
    address: str
    user_name: UserName
    app_password: AppPassword
    password_page: str = ""
    password_path: str = ""
    domains: tuple[str, ...] = ()
    other_hosts: tuple[str, ...] = ()
    """Where its calendars lie beside the address; ``.example.org`` stands for every host below."""


@dataclass(frozen=True, slots=True)
class NoPassword:
    """A service that takes no password for its calendars: its secret ICS address can be subscribed to instead."""

    key: str
    name: str
    hosts: tuple[str, ...]
    """Of its calendars, and the domains of e-mail addresses; each stands for the hosts below it, too."""
    help_page: str
    """Where the secret address is found."""


PRESETS: Final = (
    CalDavPreset(
        "nextcloud",
        "Nextcloud",
        "https://{host}/remote.php/dav/",
        UserName.ACCOUNT,
        AppPassword.IF_TWO_FACTORS,
        password_path="/settings/user/security",  # noqa: S106  a page, no password
    ),
    CalDavPreset(
        "fastmail",
        "Fastmail",
        "https://caldav.fastmail.com/",
        UserName.EMAIL,
        AppPassword.ALWAYS,
        password_page="https://app.fastmail.com/settings/security/apps",  # noqa: S106  as above
        domains=("fastmail.com", "fastmail.fm", "messagingengine.com"),
    ),
    CalDavPreset(
        "icloud",
        "iCloud",
        "https://caldav.icloud.com/",
        UserName.EMAIL,
        AppPassword.ALWAYS,
        password_page="https://account.apple.com/account/manage",  # noqa: S106  as above
        domains=("icloud.com", "me.com", "mac.com"),
        other_hosts=(".icloud.com", ".icloud.com.cn"),
    ),
    CalDavPreset(
        "mailbox",
        "mailbox.org",
        "https://dav.mailbox.org/",
        UserName.EMAIL,
        AppPassword.IF_TWO_FACTORS,
        domains=("mailbox.org",),
    ),
    CalDavPreset(
        "posteo",
        "Posteo",
        "https://posteo.de:8443/",
        UserName.EMAIL,
        AppPassword.NO,
        domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu"),
    ),
    CalDavPreset("radicale", "Radicale", "https://{host}/", UserName.ACCOUNT, AppPassword.NO),
)

NO_PASSWORD: Final = (
    NoPassword(
        "google",
        "Google",
        ("google.com", "gmail.com", "googlemail.com", "apidata.googleusercontent.com"),
        "https://support.google.com/calendar/answer/37648",
    ),
    NoPassword(
        "microsoft",
        "Microsoft",
        ("outlook.com", "outlook.office365.com", "office365.com", "office.com", "hotmail.com", "live.com", "msn.com"),
        "https://support.microsoft.com/outlook",
    ),
)


def typed_email(text: str) -> str:
    """Return the e-mail address that was typed, which nearly all servers take for the user name; nothing if it is none."""
    plain = _unwrapped(text)
    return plain if "@" in plain and "/" not in plain and ":" not in plain else ""


def typed_host(text: str) -> str:
    """Return the host in what was typed: of an address, or the domain of an e-mail address; nothing if there is none."""
    plain = _unwrapped(text)
    place = re.split("[/?#]", plain.partition("://")[2] or plain)[0].rpartition("@")[2]
    return re.sub(r":\d*$", "", place).casefold()


def preset_for(host: str) -> CalDavPreset | None:
    """Return what is known of a host, or of an e-mail address's domain; None where nothing is."""
    for preset in PRESETS:
        own = preset.address.removeprefix("https://").partition("/")[0].partition(":")[0]
        names = preset.domains if "{" in own else (own, *preset.domains)
        if host.casefold() in names:
            return preset
    return None


def without_password(host: str) -> NoPassword | None:
    """Return the service of a host, or of an e-mail address's domain, that takes no password; None for all others."""
    plain = host.casefold()
    for service in NO_PASSWORD:
        if any(plain == one or plain.endswith(f".{one}") for one in service.hosts):
            return service
    return None


def is_agreed(host: str, agreed: tuple[str, ...]) -> bool:
    """Tell whether a host is one of those; ``.example.org`` stands for every host below."""
    plain = host.casefold()
    return any(plain.endswith(one) if one.startswith(".") else plain == one.casefold() for one in agreed)


def _unwrapped(text: str) -> str:
    return text.strip().strip("<>\"'").removeprefix("mailto:").strip()
