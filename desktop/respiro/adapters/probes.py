"""What the doctor looks at: the parts of the desktop, the keyring and the store, none of which may keep it waiting."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from respiro.adapters.secrets import KeyringSecrets
from respiro.domain.errors import SecretsError
from respiro.services.doctor import Check, Health

_PATIENCE_SECONDS = 3.0
_TRAY = "org.kde.StatusNotifierWatcher"
_NOTIFICATIONS = "org.freedesktop.Notifications"


def probe_desktop() -> Iterator[Check]:
    """Yield how display, tray and notifications are."""
    if sys.platform != "linux":
        yield Check("display", Health.WORKS, "display_works", {"name": sys.platform})
        yield Check("tray", Health.WORKS, "tray_native")
        yield Check("notifications", Health.WORKS, "notifications_native")
        return
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if display:
        yield Check("display", Health.WORKS, "display_works", {"name": display})
    else:
        yield Check("display", Health.MISSING, "display_missing")
    names = _bus_names()
    if names is None:
        yield Check("session bus", Health.MISSING, "bus_missing")
    tray = names is not None and _TRAY in names
    yield Check("tray", Health.WORKS if tray else Health.MISSING, "tray_works" if tray else "tray_missing")
    notices = names is not None and _NOTIFICATIONS in names
    kind = "notifications_work" if notices else "notifications_missing"
    yield Check("notifications", Health.WORKS if notices else Health.MISSING, kind)


def _bus_names() -> set[str] | None:
    """Return the names on the session bus, those that would be started included; None without a bus."""
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415  Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            names: set[str] = set()
            for method in ("ListNames", "ListActivatableNames"):
                reply = connection.send_and_get_reply(new_method_call(bus, method), timeout=_PATIENCE_SECONDS)
                names.update(reply.body[0])
            return names
    except (OSError, TimeoutError, KeyError, ValueError):
        return None


def probe_keyring() -> Check:
    """Tell how the keyring is; a frozen one is given up, a locked one not asked to open."""
    try:
        KeyringSecrets(_PATIENCE_SECONDS).get("doctor")
    except SecretsError as error:
        health = Health.MISSING if error.kind == "keyring_absent" else Health.FAULTY
        return Check("keyring", health, error.kind, dict(error.values))
    import keyring  # noqa: PLC0415  loaded by now

    return Check("keyring", Health.WORKS, "keyring_works", {"name": str(keyring.get_keyring().name)})


def probe_folder(folder: Path) -> Check:
    """Tell whether the data folder can be written."""
    nearest = folder
    while not os.path.exists(nearest) and nearest != nearest.parent:  # noqa: PTH110  a Path's raises at a long name
        nearest = nearest.parent
    if os.access(nearest, os.W_OK | os.X_OK):
        return Check("data folder", Health.WORKS, "folder_works", {"path": str(folder)})
    return Check("data folder", Health.FAULTY, "store_not_writable", {"path": str(folder)})
