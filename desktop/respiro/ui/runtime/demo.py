"""The demo week of the first start: made, and brought in by the worker like any calendar."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import RespiroError, StoreError
from respiro.domain.week import Week
from respiro.services.demo import CALENDAR, demo_agenda, demo_clients
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports
from respiro.ui.context import Context


class DemoWeek(QObject):
    """Puts the demo's clients and agenda into the store."""

    ready = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = ""

    def start(self) -> None:
        """Begin; ``ready`` or ``failed`` follows."""
        self._context.store(_put_clients, self._on_clients_stored, self._fail)

    def _on_clients_stored(self, _answer: None) -> None:
        ports = self._context.ports
        agenda = demo_agenda(Week.of(day_of(ports, ports.clock())))
        try:
            self._folder = tempfile.mkdtemp(prefix="respiro-")
            file = Path(self._folder) / "demo-week.ics"
            file.write_text(agenda, encoding="utf-8", newline="")
        except OSError as error:
            self._fail(StoreError("store_not_writable", path=str(error.filename or tempfile.gettempdir())))
            return
        run = self._context.start_worker(["import", str(file), "--calendar", CALENDAR], self)
        run.succeeded.connect(self._on_imported)
        run.failed.connect(self._fail)

    def _on_imported(self, _result: dict[str, object]) -> None:
        self._clean()
        self._context.clients_changed.emit()
        self._context.agenda_changed.emit()
        self.ready.emit()

    def _fail(self, error: RespiroError) -> None:
        self._clean()
        self.failed.emit(error)

    def _clean(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


def _put_clients(ports: Ports) -> None:
    for client in demo_clients():
        ports.store.put_client(client)
