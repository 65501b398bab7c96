"""Pictures of the quick-add dialog, the client's dialog and the calls' settings: ``python … FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from respiro.adapters.dates import CalendarDates
from respiro.adapters.numbers import PhoneNumbers
from respiro.domain.calls import Caller
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import StoreError
from respiro.domain.work_time import parse_ranges
from respiro.services import call_log
from respiro.services.call_log import NewCall
from respiro.services.ports import Ports
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog
from respiro.ui.windows.settings_window import SettingsWindow
from support.fakes import FakeClock, demo_ports
from support.photographer import photograph
from support.settings_stage import make_context

LONG = "Wielobranżowe Przedsiębiorstwo Usługowo-Handlowe Kowalski i Wspólnicy, dział obsługi klienta"
MARTA = Caller("Marta Ruiz", "+34600123456")


def calls_ports() -> Ports:
    """Return ports onto a desk with clients and a few past callers."""
    ports = replace(demo_ports(), numbers=PhoneNumbers(lambda: "ES"), dates=CalendarDates(lambda: "ES"))
    hours = {day: parse_ranges("10:00-13:30") for day in range(5)}
    norte = Client(
        "norte",
        "Estudio Norte",
        Tier.A,
        hours,
        phones=("+34600999888", "+34915551234"),
        emails=("hola@estudionorte.example",),
        language="es",
        response=120,
        let_through=True,
    )
    ports.store.put_client(norte)
    for number, caller in enumerate((MARTA, Caller("Mario", "+34611222333"), Caller("", "+48600700800"), MARTA)):
        assert isinstance(ports.clock, FakeClock)
        at = ports.clock() - timedelta(hours=4 - number)
        call_log.write_down(ports, NewCall(caller, at, about="presupuesto"))
    return ports


def _dialog(text: str, ports: Ports | None = None) -> QuickAddDialog:
    dialog = QuickAddDialog(make_context(ports or calls_ports()))
    dialog.open_with("")
    dialog.face.line.insert(text)
    dialog.face.line.setModified(True)
    dialog.face.line.textEdited.emit(text)
    _settle()
    return dialog


def _settle() -> None:
    for _ in range(8):
        QTest.qWait(30)


def _typed(text: str, *, keep_list: bool = False) -> Callable[[], QWidget]:
    def build() -> QWidget:
        dialog = _dialog(text)
        if not keep_list:
            dialog.face.suggestions.put_away()
        return dialog

    return build


def _suggested() -> QWidget:
    dialog = _dialog("mar")
    QTest.keyClick(dialog.face.line, Qt.Key.Key_Down)
    return dialog


def _out_of_hours() -> QWidget:
    ports = calls_ports()
    assert isinstance(ports.clock, FakeClock)
    ports.clock.now += timedelta(hours=10)
    dialog = _dialog("Estudio Norte servidor caído", ports)
    dialog.face.suggestions.put_away()
    return dialog


def _refused() -> QWidget:
    ports = calls_ports()
    ports.store.call_faults.append(StoreError("disk_full"))  # type: ignore[attr-defined]
    dialog = _dialog("Mario 611 222 333 factura, mañana 10h", ports)
    dialog.save()
    _settle()
    return dialog


def _nobody() -> QWidget:
    dialog = _dialog("")
    dialog.save()
    return dialog


def _draft() -> QWidget:
    dialog = _dialog("Pawel umowa")
    dialog.reject()
    dialog.open_with("")
    _settle()
    return dialog


def _next_one() -> QWidget:
    dialog = _dialog("Ana factura, 17h")
    dialog.save_and_next()
    _settle()
    return dialog


def _notice() -> QWidget:
    dialog = _dialog("Ana factura, 17h")
    dialog.save()
    _settle()
    return dialog.notice


def _client(*, new: bool) -> Callable[[], QWidget]:
    def build() -> QWidget:
        ports = calls_ports()
        client = next(client for client in ports.store.clients() if client.id == "norte")
        return ClientDialog(None if new else client, None, ports)

    return build


def _odd_client() -> QWidget:
    ports = calls_ports()
    dialog = ClientDialog(Client("odd", LONG, phones=("ext. 12",)), None, ports)
    dialog.who.emails.setText("not an address")
    dialog.accept()
    return dialog


def _settings(bottom: int) -> Callable[[], QWidget]:
    def build() -> QWidget:
        window = SettingsWindow(make_context(calls_ports()))
        window.show_page("calls")
        window.show()
        _settle()
        page = window.pages["calls"]
        assert isinstance(page, QScrollArea)
        page.verticalScrollBar().setValue(bottom * page.verticalScrollBar().maximum())
        return window

    return build


PICTURES: dict[str, Callable[[], QWidget]] = {
    "add-empty": _typed(""),
    "add-filled": _typed("Ana 600 123 456 presupuesto, hoy 17h"),
    "dark-add-filled": _typed("Ana 600 123 456 presupuesto, hoy 17h"),
    "twice-add-filled": _typed("Ana 600 123 456 presupuesto, hoy 17h"),
    "spanish-add-filled": _typed("Ana 600 123 456 presupuesto, hoy 17h"),
    "add-answered": _typed("contesté a Ana, mandarle la factura mañana 10h"),
    "add-waits": _typed("Marta Ruiz otra vez"),
    "add-passed": _typed("Marta Ruiz, hoy 9h"),
    "add-exception": _out_of_hours,
    "add-long": _typed(LONG + " 600 123 456 " + "presupuesto de la reforma de la oficina " * 3),
    "add-suggested": _suggested,
    "dark-add-suggested": _suggested,
    "add-refused": _refused,
    "add-nobody": _nobody,
    "add-draft": _draft,
    "add-next": _next_one,
    "add-notice": _notice,
    "dark-add-notice": _notice,
    "client": _client(new=False),
    "dark-client": _client(new=False),
    "client-new": _client(new=True),
    "client-odd": _odd_client,
    "settings-top": _settings(0),
    "settings-bottom": _settings(1),
    "dark-settings-top": _settings(0),
    "dark-settings-bottom": _settings(1),
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
