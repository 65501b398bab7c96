"""The kinds of servers as the user chooses between them, and which one is meant by what they type."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from respiro.domain.addresses import understood_address
from respiro.domain.caldav_presets import (
    NO_PASSWORD,
    PRESETS,
    AppPassword,
    CalDavPreset,
    NoPassword,
    UserName,
    preset_for,
    typed_email,
    typed_host,
    without_password,
)
from respiro.domain.errors import InvalidValueError

translate = QCoreApplication.translate
OTHER = ""
"""The kind of a server of which nothing is known."""
_HOST = "{host}"
_NEXTCLOUD = "nextcloud"
_NEXTCLOUD_PATH = "/remote.php"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of server: ``preset`` is what is known of it, ``service`` is set where it takes no password."""

    key: str = OTHER
    preset: CalDavPreset | None = None
    service: NoPassword | None = None

    @property
    def address(self) -> str:
        """Where it is, if all who are there have the same address."""
        return self.preset.address if self.preset and _HOST not in self.preset.address else ""

    @property
    def wants_email(self) -> bool:
        """Whether the user name is an e-mail address."""
        return self.preset is not None and self.preset.user_name is UserName.EMAIL


def kinds() -> list[tuple[str, str]]:
    """Return the kinds by key, and the names that the user knows them by."""
    named = [(one.key, one.name) for one in (*PRESETS, *NO_PASSWORD)]
    return [(OTHER, translate("ServerKinds", "Another server (CalDAV)")), *named]


def kind_of(key: str) -> Kind:
    """Return the kind with that key."""
    preset = next((one for one in PRESETS if one.key == key), None)
    service = next((one for one in NO_PASSWORD if one.key == key), None)
    return Kind(key, preset, service)


def recognised(text: str) -> str:
    """Return the key of the kind that is meant by an address, a host or an e-mail address; OTHER if none is known."""
    host = typed_host(text)
    found = without_password(host) or preset_for(host)
    if found is None and _NEXTCLOUD_PATH in text:
        return _NEXTCLOUD
    return found.key if found else OTHER


def asked_address(kind: Kind, text: str) -> str:
    """Return where to look for the server: what was typed, or the one address there is for that kind."""
    return text.strip() or kind.address


def password_page(kind: Kind, text: str) -> str:
    """Return the address of the page where a password for this purpose is made; nothing where none is known."""
    if kind.preset is None or kind.preset.password_page or not kind.preset.password_path:
        return kind.preset.password_page if kind.preset else ""
    if typed_email(text) or not text.strip():
        return ""
    try:
        whole = understood_address(text if "://" in text else f"https://{text.strip()}")
    except InvalidValueError:
        return ""
    parts = urlsplit(whole)
    folder = parts.path.partition(_NEXTCLOUD_PATH)[0].rstrip("/")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{folder}{kind.preset.password_path}"


def password_words(kind: Kind) -> str:
    """Return what the user should know of the password before they type it."""
    if kind.preset is None:
        return translate("ServerKinds", "It is kept in your keyring alone.")
    name = kind.preset.name
    texts = {
        AppPassword.NO: translate("ServerKinds", "The one you log in with. It is kept in your keyring alone."),
        AppPassword.IF_TWO_FACTORS: translate(
            "ServerKinds",
            "If {service} asks you for a second factor, make an app password there. It is kept in your keyring alone.",
        ),
        AppPassword.ALWAYS: translate(
            "ServerKinds",
            "Not the one you log in with: {service} wants an app password made for this. It is kept in your keyring"
            " alone.",
        ),
    }
    return texts[kind.preset.app_password].format(service=name)
