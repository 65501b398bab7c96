"""Pictures of the calendars in the settings and of their dialogs: ``python tests/support/screenshots_calendars.py FOLDER [NAME …]``."""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtWidgets import QApplication, QWidget

from respiro.domain.errors import AddressError, SecretsError
from respiro.services.ports import Ports
from respiro.ui.dialogs.change_subscription_dialog import ChangeSubscriptionDialog
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.windows.settings_pages.calendars_page import CalendarsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.calendars_scene import PRIVATE, empty_scene, five_calendars, in_trouble, put
from support.photographer import photograph
from support.settings_stage import FakeWorker, import_result, make_context


def _page(ports: Ports, calendar: str = "", size: tuple[int, int] = (820, 720)) -> SettingsWindow:
    window = SettingsWindow(make_context(ports))
    window.resize(*size)
    window.show_calendar(calendar)
    window.show()
    QApplication.processEvents()
    return window


def _five(calendar: str, size: tuple[int, int] = (820, 720)) -> Callable[[], QWidget]:
    return lambda: _page(five_calendars(), calendar, size)


def _keyring() -> QWidget:
    ports = five_calendars()
    put(ports, in_trouble("Private", "keyring_locked", is_secret=True))
    return _page(ports, "Private")


def _fetching() -> QWidget:
    window = _page(five_calendars(), "Work")
    page = window.pages["calendars"]
    assert isinstance(page, CalendarsPage)
    page.fetch()
    page.progress.show()
    return window


def _dialog(place: str = "", client: int | None = None) -> tuple[SubscribeDialog, FakeWorker]:
    worker = FakeWorker()
    ports = five_calendars()
    dialog = SubscribeDialog(make_context(ports, worker), None, place)
    if client is not None:
        dialog.choices.show_them(ports.store.clients()[client].id, shows_details=False, every=60)
    dialog.show()
    return dialog, worker


def _failed() -> QWidget:
    dialog, worker = _dialog("https://example.org/team.ics")
    dialog.start()
    worker.runs[-1].failed.emit(
        AddressError("address_gone", host="example.org", address="https://example.org/team.ics", status=404)
    )
    return dialog


def _progress() -> QWidget:
    dialog, _worker = _dialog(PRIVATE)
    dialog.start()
    dialog._show_face(dialog.progress)
    return dialog


def _done(**changed: object) -> QWidget:
    dialog, worker = _dialog(PRIVATE)
    dialog.start()
    worker.runs[-1].succeeded.emit(import_result(**changed))
    return dialog


def _done_with_trouble() -> QWidget:
    problems = [{"file": "basic.ics", "line": 812, "uid": "7k2bd0@google.com", "kind": "no_start", "detail": ""}]
    error = SecretsError("keyring_absent")
    trouble = {"kind": error.kind, "values": {}}
    return _done(accepted=310, reported=2, problem_count=2, problems=problems * 2, trouble=trouble)


def _change() -> QWidget:
    context = make_context(five_calendars())
    dialog = ChangeSubscriptionDialog(context, context.ports.store.subscriptions()[-1])
    dialog.show()
    return dialog


def _change_failed() -> QWidget:
    context = make_context(five_calendars())
    dialog = ChangeSubscriptionDialog(context, in_trouble("Team", "address_gone"))
    dialog.show()
    return dialog


def _client(number: int) -> QWidget:
    ports = five_calendars()
    dialog = ClientDialog(ports.store.clients()[number], None, ports)
    dialog.show_page(dialog.reach_them)
    dialog.show()
    return dialog


PICTURES: dict[str, Callable[[], QWidget]] = {
    "empty": lambda: _page(empty_scene()),
    "dark-empty": lambda: _page(empty_scene()),
    "five": _five("Work"),
    "dark-five": _five("Team"),
    "twice-five": _five("Team"),
    "spanish-five": _five("Projects"),
    "trouble": _five("Team"),
    "waiting": _five("Projects"),
    "dark-waiting": _five("Projects"),
    "small-waiting": _five("Projects", (560, 480)),
    "keyring": _keyring,
    "fetching": _fetching,
    "dialog-empty": lambda: _dialog()[0],
    "dark-dialog-empty": lambda: _dialog()[0],
    "spanish-dialog-empty": lambda: _dialog()[0],
    "dialog-secret": lambda: _dialog(PRIVATE, 0)[0],
    "twice-dialog-secret": lambda: _dialog(PRIVATE, 0)[0],
    "dialog-plain-http": lambda: _dialog("http://example.org/team.ics")[0],
    "dark-dialog-plain-http": lambda: _dialog("http://example.org/team.ics")[0],
    "dialog-file": lambda: _dialog("/home/yolanda/.calendars/projects")[0],
    "dialog-failed": _failed,
    "dark-dialog-failed": _failed,
    "dialog-progress": _progress,
    "dialog-done": _done,
    "dialog-done-with-trouble": _done_with_trouble,
    "change": _change,
    "client": lambda: _client(0),
    "client-none": lambda: _client(1),
    "dark-client-none": lambda: _client(1),
    "change-failed": _change_failed,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
