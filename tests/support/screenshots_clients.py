"""Pictures of a client's form, the page of clients, what is stored about one, and address books, for looking at."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from respiro.domain.calls import Caller, OutcomeKind
from respiro.domain.channel import Channel
from respiro.domain.clients import Client, ForeseenFire, Tier
from respiro.domain.work_time import WallRange, parse_ranges
from respiro.services import call_log
from respiro.services.client_data import all_about
from respiro.ui.context import Context
from respiro.ui.dialogs.client_data_dialog import ClientDataDialog
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.client_erase_dialog import ClientEraseDialog
from respiro.ui.dialogs.vcards_import_dialog import VcardsImportDialog
from respiro.ui.windows.settings_window import SettingsWindow
from support.call_desk import missed
from support.client_scene import NoTraces, cards_found, request_of
from support.fakes import demo_ports
from support.photographer import Pictures, photograph
from support.settings_stage import FakeWorker, make_context

FULL = Client(
    "luis",
    "Luis Fernández",
    Tier.A,
    {day: parse_ranges("11:00-14:00, 16:00-18:00") for day in (0, 1, 3, 4)},
    ZoneInfo("Europe/Warsaw"),
    ("+34600111222", "+34915550000"),
    ("luis@example.org",),
    "es",
    company="Fit & Co",
    profile="impatient",
    free_after=16 * 60,
    reach_hours={day: parse_ranges("09:00-18:00") for day in range(5)},
    urgent_response=120,
    urgent_channel=Channel.WHATSAPP,
    wild_cards=2,
    hourly_rate=4500,
    currency="EUR",
    notes="Prefers to talk on Thursdays.\nHis assistant is Eva.",
    fires=(
        ForeseenFire("the weekly report", 3, WallRange(960, 1080), 45),
        ForeseenFire("newsletter, last changes", 4, WallRange(540, 600), 90, 0),
    ),
)
PAGES = ("who", "reach_them", "reach_you", "limits", "fires", "money")


def form(page: str, client: Client | None = FULL, **wrong: str) -> QWidget:
    dialog = ClientDialog(client, None, demo_ports())
    dialog.show_page(getattr(dialog, page))
    if wrong:
        dialog.who.name.setText("Ana")
        dialog.who.phones.setText("ext. 12")
        dialog.accept()
        dialog.who.emails.setText("nobody")
        dialog.accept()
    return dialog


def _context(worker: FakeWorker | None = None) -> Context:
    ports = demo_ports()
    for client in ports.store.clients():
        if client.name == "Luis":
            ports.store.put_client(replace(FULL, name="Luis Fernández", id=client.id))
    call = missed(ports, Caller("Luis Fernández", "+34600111222"), about="the newsletter", channel=Channel.WHATSAPP)
    call_log.close(ports, call.id, OutcomeKind.REACHED)
    missed(ports, Caller("Luis Fernández", "+34600111222"), about="the report, again")
    request_of(ports, Caller("Luis Fernández", "+34600111222", "", "luis"), "The landing page is down")
    return make_context(ports, worker)


def clients_page() -> QWidget:
    window = SettingsWindow(_context())
    window.show_page("clients")
    window.pages["clients"].list.setCurrentRow(1)  # type: ignore[attr-defined]
    return window


def stored() -> QWidget:
    worker = FakeWorker()
    context = _context(worker)
    luis = next(client for client in context.ports.store.clients() if client.id == "luis")
    dialog = ClientDataDialog(context, luis)
    worker.runs[-1].succeeded.emit(all_about(context.ports, luis, NoTraces()))
    return dialog


def erasing(state: str) -> QWidget:
    worker = FakeWorker()
    context = _context(worker)
    luis = next(client for client in context.ports.store.clients() if client.id == "luis")
    dialog = ClientEraseDialog(context, luis)
    if state != "asked":
        dialog.name.setText(luis.name)
        dialog.start()
        worker.runs[-1].progressed.emit("copies", 2, 9)
    if state == "done":
        left = [{"file": "damaged/20261101T080000Z", "kind": "damaged_store_kept"}]
        result = {"records": {"call": 12, "client": 1}, "copies": 9, "left": left, "mentions": {"occurrence": 4}}
        worker.runs[-1].succeeded.emit(result)
    return dialog


def importing(state: str) -> QWidget:
    worker = FakeWorker()
    dialog = VcardsImportDialog(_context(worker))
    dialog.show()
    if state != "place":
        dialog.field.choose("/home/yolanda/Descargas/contacts.vcf")
        dialog.look()
        worker.runs[-1].succeeded.emit(cards_found())
    if state == "done":
        dialog.start()
        worker.runs[-1].succeeded.emit({"added": 1, "completed": 1})
    return dialog


def _pictures() -> dict[str, Callable[[], QWidget]]:
    made: dict[str, Callable[[], QWidget]] = {}
    for kind in ("light", "dark", "twice", "spanish", "polish"):
        for page in PAGES:
            made[f"{kind}-{page}"] = partial(form, page)
        made[f"{kind}-page"] = clients_page
        made[f"{kind}-stored"] = stored
        for state in ("asked", "running", "done"):
            made[f"{kind}-erase-{state}"] = partial(erasing, state)
        for state in ("place", "people", "done"):
            made[f"{kind}-import-{state}"] = partial(importing, state)
    made["light-new"] = partial(form, "who", None)
    made["light-refused"] = partial(form, "who", replace(FULL, name="Ana"), name="taken")
    return made


PICTURES: Pictures = _pictures()

if __name__ == "__main__":
    raise SystemExit(photograph(__file__, PICTURES, sys.argv[1:]))
