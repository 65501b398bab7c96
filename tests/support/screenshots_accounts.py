"""Pictures of the accounts in the settings and of their dialogs: ``python tests/support/screenshots_accounts.py FOLDER [NAME …]``."""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtWidgets import QApplication, QWidget

from respiro.domain.errors import AddressError, CalDavError, RespiroError
from respiro.services.accounts import account_states
from respiro.services.ports import Ports
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.windows.settings_pages.accounts_page import AccountsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.accounts_scene import collection, in_trouble, no_account, put, two_accounts
from support.photographer import photograph
from support.settings_stage import FakeWorker, make_context
from support.stored_accounts import put_collections

_KEPT: list[QWidget] = []
"""Windows whose questions are photographed."""
FOUND = {
    "address": "https://cloud.example.org/remote.php/dav/",
    "collections": [
        {
            "href": f"/dav/{name}/",
            "name": name,
            "colour": colour,
            "components": components,
            "is_read_only": name == "Holidays",
        }
        for name, colour, components in (
            ("Personal", "#0082c9", ["VEVENT", "VTODO"]),
            ("Respiro", "#2bc79b", ["VEVENT", "VTODO"]),
            ("Errands", "#e6c300", ["VTODO"]),
            ("Holidays", "", ["VEVENT"]),
        )
    ],
}


def _page(ports: Ports, name: str = "", size: tuple[int, int] = (820, 760)) -> SettingsWindow:
    window = SettingsWindow(make_context(ports))
    window.resize(*size)
    window.show_account(f"id-{name}")
    window.show()
    QApplication.processEvents()
    return window


def _two(name: str = "Nextcloud", size: tuple[int, int] = (820, 760)) -> Callable[[], QWidget]:
    return lambda: _page(two_accounts(), name, size)


def _trouble(kind: str) -> Callable[[], QWidget]:
    def make() -> QWidget:
        ports = two_accounts()
        put(ports, in_trouble(kind=kind))
        return _page(ports, "Nextcloud")

    return make


def _missing() -> QWidget:
    ports = two_accounts()
    kept = [one for one in ports.store.collections() if one.account_id == "id-Nextcloud" and one.name != "Personal"]
    put_collections(ports.store, "id-Nextcloud", [*kept, collection("Personal", missing=40)])
    return _page(ports, "Nextcloud")


def _syncing() -> QWidget:
    window = _page(two_accounts(), "Nextcloud")
    page = window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    page.sync()
    page.progress.show()
    return window


def _removing() -> QWidget:
    window = _page(two_accounts(), "Nextcloud")
    page = window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    page.ask_to_remove()
    _KEPT.append(window)
    return page.question


def _calendars() -> QWidget:
    window = _page(two_accounts())
    window.show_calendar("Personal")
    return window


def _add(text: str = "", kind: str = "") -> tuple[AddAccountDialog, FakeWorker]:
    worker = FakeWorker()
    dialog = AddAccountDialog(make_context(two_accounts() if kind == "two" else no_account(), worker))
    dialog.show()
    dialog.server.address.setText(text)
    dialog.server.address.textEdited.emit(text)
    return dialog, worker


def _failed(text: str, error: RespiroError) -> Callable[[], QWidget]:
    def make() -> QWidget:
        dialog, worker = _add(text)
        dialog.server.user.setText("yolanda")
        dialog.server.password.setText("Ringelnatter")
        dialog.start()
        if worker.runs:
            worker.runs[-1].failed.emit(error)
        return dialog

    return make


def _looking() -> QWidget:
    dialog, _worker = _add("cloud.example.org")
    dialog.start()
    dialog._show_face(dialog.progress)
    return dialog


def _found() -> tuple[AddAccountDialog, FakeWorker]:
    dialog, worker = _add("https://cloud.example.org/remote.php/dav/")
    dialog.server.user.setText("yolanda")
    dialog.start()
    worker.runs[-1].succeeded.emit(FOUND)
    return dialog, worker


def _not_kept() -> QWidget:
    dialog, worker = _found()
    dialog.start()
    worker.runs[-1].succeeded.emit(
        {"id": "x", "name": "Nextcloud", "trouble": {"kind": "keyring_locked", "values": {}}}
    )
    return dialog


def _change(*, looked: bool = False) -> QWidget:
    worker = FakeWorker()
    ports = two_accounts()
    dialog = ChangeAccountDialog(make_context(ports, worker), account_states(ports)[-1])
    dialog.show()
    if looked:
        dialog.look()
        found = [{**row, "href": f"/dav/Nextcloud/{row['name']}/"} for row in FOUND["collections"]]  # type: ignore[dict-item]  as above
        found.append({"href": "/new/", "name": "Choir", "colour": "#aa00aa", "components": ["VEVENT"]})
        worker.runs[-1].succeeded.emit({**FOUND, "collections": found})
    return dialog


def _session() -> QWidget:
    dialog = SessionPasswordDialog(in_trouble())
    dialog.show()
    return dialog


_REFUSED = CalDavError("caldav_password_refused", host="cloud.example.org", status=401)
_NO_NAME = AddressError("address_not_found", host="clowd.example.org", address="https://clowd.example.org/")
_TLS = AddressError("address_untrusted", host="cloud.example.org", reason="certificate_expired")
_ELSEWHERE = CalDavError(
    "caldav_leads_elsewhere", host="example.org", target="https://dav.example.net/", other="dav.example.net"
)

PICTURES: dict[str, Callable[[], QWidget]] = {
    "empty": lambda: _page(no_account()),
    "dark-empty": lambda: _page(no_account()),
    "two": _two(),
    "dark-two": _two(),
    "twice-two": _two(),
    "spanish-two": _two(),
    "romanian-two": _two(),
    "small-two": _two("Fastmail", (560, 480)),
    "password": _trouble("caldav_password_refused"),
    "dark-keyring": _trouble("keyring_locked"),
    "busy": _trouble("caldav_busy"),
    "missing": _missing,
    "dark-missing": _missing,
    "syncing": _syncing,
    "removing": _removing,
    "calendars": _calendars,
    "add": lambda: _add()[0],
    "dark-add": lambda: _add()[0],
    "spanish-add": lambda: _add()[0],
    "twice-add": lambda: _add("yolanda@fastmail.com")[0],
    "add-fastmail": lambda: _add("yolanda@fastmail.com")[0],
    "add-nextcloud": lambda: _add("https://cloud.example.org/remote.php/dav/")[0],
    "add-google": lambda: _add("yolanda@gmail.com")[0],
    "dark-add-google": lambda: _add("yolanda@gmail.com")[0],
    "romanian-add-google": lambda: _add("yolanda@gmail.com")[0],
    "add-refused": _failed("cloud.example.org", _REFUSED),
    "add-no-name": _failed("clowd.example.org", _NO_NAME),
    "dark-add-untrusted": _failed("cloud.example.org", _TLS),
    "add-elsewhere": _failed("example.org", _ELSEWHERE),
    "add-plain-http": _failed("http://cloud.example.org", _REFUSED),
    "add-looking": _looking,
    "add-found": lambda: _found()[0],
    "dark-add-found": lambda: _found()[0],
    "twice-add-found": lambda: _found()[0],
    "spanish-add-found": lambda: _found()[0],
    "add-not-kept": _not_kept,
    "change": _change,
    "change-looked": lambda: _change(looked=True),
    "dark-change-looked": lambda: _change(looked=True),
    "session": _session,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
