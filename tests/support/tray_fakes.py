"""What the tray's tests put in place of the world: a worker, a notifier, a tray host."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from respiro.services.ports import Ports
from respiro.ui.context import Context
from support.fakes import FakeSettingsFile


class FakeRun(QObject):
    """A run of the worker that ends when the test says so."""

    progressed = Signal(str, int, int)
    succeeded = Signal(dict)
    failed = Signal(object)
    cancelled = Signal()

    def cancel(self) -> None:
        self.cancelled.emit()


class FakeStarter:
    """Remembers what the worker was started with."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.runs: list[FakeRun] = []
        self.orders: list[Mapping[str, object] | None] = []

    def __call__(self, arguments: list[str], parent: QObject, order: Mapping[str, object] | None = None) -> FakeRun:
        self.orders.append(order)
        run = FakeRun(parent)
        self.commands.append(arguments)
        self.runs.append(run)
        return run


class FakeNotifier(QObject):
    """Keeps notices; ``show()`` says that the last one is on the screen."""

    shown = Signal(str)
    acted = Signal(str, str)
    closed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[tuple[str, str, str, tuple[tuple[str, str], ...]]] = []
        self.certain: list[bool] = []
        self.critical: list[bool] = []
        self.withdrawn: list[str] = []

    def notify(
        self,
        key: str,
        summary: str,
        body: str = "",
        actions: tuple[tuple[str, str], ...] = (),
        *,
        certain: bool = False,
        critical: bool = False,
    ) -> None:
        self.notices.append((key, summary, body, actions))
        self.certain.append(certain)
        self.critical.append(critical)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)

    def show(self) -> None:
        self.shown.emit(self.notices[-1][0])

    def press(self, action: str) -> None:
        self.acted.emit(self.notices[-1][0], action)

    def put_away(self) -> None:
        self.closed.emit(self.notices[-1][0])

    @property
    def labels(self) -> list[str]:
        return [label for _, label in self.notices[-1][3]]

    @property
    def texts(self) -> list[str]:
        return [f"{summary} {body}".strip() for _, summary, body, _ in self.notices]

    def focus(self) -> bool:
        return False

    def close(self) -> None:
        pass


class FakeQuiet(QObject):
    """A desktop that is told whether to leave the user in peace; ``held`` questions wait for ``answer()``."""

    def __init__(self, *, on: bool = False, held: bool = False) -> None:
        super().__init__()
        self.on = on
        self.held = held
        self.asked = 0
        self._answers: list[Callable[[bool], None]] = []

    def ask(self, answer: Callable[[bool], None]) -> None:
        self.asked += 1
        self._answers.append(answer)
        if not self.held:
            self.answer()

    def answer(self) -> None:
        while self._answers:
            self._answers.pop(0)(self.on)

    def close(self) -> None:
        pass


class FakeHost(QObject):
    """A desktop whose tray comes and goes."""

    appeared = Signal()

    def __init__(self, *, available: bool) -> None:
        super().__init__()
        self.available = available

    def is_available(self) -> bool:
        return self.available

    def watch(self) -> None:
        pass


def context_of(ports: Ports, starter: FakeStarter | None = None) -> Context:
    return Context(ports, FakeSettingsFile(ports.settings), starter or FakeStarter(), lambda _settings: ports.zone)


def let_work(context: Context) -> None:
    """Let the event loop turn until all that is done in pieces is done."""
    while context.pieces.is_at_work:
        QCoreApplication.processEvents()


def with_settings(ports: Ports, **changes: object) -> Ports:
    return replace(ports, settings=replace(ports.settings, **changes))
