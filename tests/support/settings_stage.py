"""A context whose worker does what a test tells it to."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from respiro.services.ports import Ports
from respiro.services.settings import SYSTEM, Settings
from respiro.ui.context import Context
from support.fakes import MADRID, FakeSettingsFile, demo_ports


class FakeRun(QObject):
    """A run of the worker; tests emit its signals."""

    progressed = Signal(str, int, int)
    succeeded = Signal(dict)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, arguments: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self.arguments = arguments
        self.was_cancelled = False

    def cancel(self) -> None:
        self.was_cancelled = True


class FakeWorker:
    """Starts runs and remembers them."""

    def __init__(self) -> None:
        self.runs: list[FakeRun] = []
        self.orders: list[Mapping[str, object] | None] = []

    def __call__(self, arguments: list[str], parent: QObject, order: Mapping[str, object] | None = None) -> FakeRun:
        self.orders.append(order)
        self.runs.append(FakeRun(arguments, parent))
        return self.runs[-1]


def zone_of(settings: Settings) -> tzinfo:
    return MADRID if settings.zone == SYSTEM else ZoneInfo(settings.zone)


def make_context(ports: Ports | None = None, worker: FakeWorker | None = None) -> Context:
    """Return a context over the demo's ports, its settings in memory."""
    chosen = ports or demo_ports()
    return Context(replace(chosen), FakeSettingsFile(chosen.settings), worker or FakeWorker(), zone_of)


def import_result(**changed: object) -> dict[str, object]:
    """Return what the worker answers after an ordinary import."""
    result: dict[str, object] = {
        "calendar": "Work",
        "found": 312,
        "accepted": 312,
        "reported": 0,
        "truncated": False,
        "added": 314,
        "changed": 0,
        "removed": 0,
        "kept_missing": 0,
        "problem_count": 0,
        "problems": [],
        "guests_without_you": False,
        "owner_hint": "",
    }
    return result | changed
