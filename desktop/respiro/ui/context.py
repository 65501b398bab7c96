"""What every window shares: the use cases' ports, the topics that tell of changes, and one way to store."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from respiro.domain.errors import RespiroError, StoreBusyError
from respiro.services.ports import Ports, SettingsFile
from respiro.services.settings import Settings
from respiro.ui.runtime.pieces import Pieces

T = TypeVar("T")
ZoneOf = Callable[[Settings], tzinfo]
"""Answers the zone that the settings mean."""

_RETRY_MILLISECONDS = 200
_MOST_RETRIES = 300
"""A minute of retries; then the user is told that another program holds the store."""


class WorkerStarter(Protocol):
    """Starts a worker process; answers at once with the run, whose signals tell the rest."""

    def __call__(
        self, arguments: list[str], parent: QObject, order: Mapping[str, object] | None = None
    ) -> "WorkerRunLike":
        """Start ``respiro worker`` with these arguments; ``order`` is what no list of processes may show."""
        ...


class WorkerRunLike(Protocol):
    """A run of the worker process."""

    @property
    def progressed(self) -> SignalInstance:
        """Stage (str), done and total (int)."""
        ...

    @property
    def succeeded(self) -> SignalInstance:
        """The result (dict)."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """The RespiroError."""
        ...

    @property
    def cancelled(self) -> SignalInstance:
        """Nothing to say."""
        ...

    def cancel(self) -> None:
        """End the worker; the store stays as it was before or after, never between."""
        ...


class Context(QObject):
    """Hands windows what they need. A write publishes a topic; whoever shows something asks again."""

    margins_changed = Signal()
    agenda_changed = Signal()
    clients_changed = Signal()
    calls_changed = Signal()
    plan_b_changed = Signal()
    settings_changed = Signal()
    time_passed = Signal()
    """The heart has beaten: what shows how far away or how late something is asks again."""
    shortcut_looked = Signal()
    """A global key was asked for: ``shortcut_states`` tells what became of it."""

    def __init__(
        self,
        ports: Ports,
        file: SettingsFile,
        start_worker: WorkerStarter,
        zone_of: ZoneOf,
        warm_up: Callable[[], None] = lambda: None,
        command: Sequence[str] = ("respiro",),
    ) -> None:
        super().__init__()
        self.command = tuple(command)
        """What starts this very Respiro, with its home."""
        self.shortcut_states: dict[str, str] = {}
        """What became of each global key (runtime.hotkey.KeyState by KeyUse); none before it was asked for."""
        self.warm_up = warm_up
        """Loads what reads numbers and dates; takes a while, and any thread may do it."""
        self._ports = ports
        self._file = file
        self._zone_of = zone_of
        self.start_worker = start_worker
        self.pieces = Pieces(self)
        """Does what takes long, without a stall."""

    @property
    def ports(self) -> Ports:
        """The ports with the settings as they are now; don't keep it beyond one use."""
        return self._ports

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._ports.settings

    def change_settings(self, settings: Settings) -> None:
        """Write the settings on disk, then let everyone know. Raises StoreError."""
        self._file.save(settings)
        self._take(settings)

    def reload_settings(self) -> None:
        """Read the settings that another process wrote. Raises SettingsFileError; they stay as they were then."""
        settings = self._file.load()
        if settings != self.settings:
            self._take(settings)

    def follow_zone(self) -> None:
        """Let everyone know when the zone that the settings mean has become another: the system's may change."""
        if self._zone_of(self.settings) != self._ports.zone:
            self._take(self.settings)

    def _take(self, settings: Settings) -> None:
        self._ports = replace(self._ports, settings=settings, zone=self._zone_of(settings))
        self.settings_changed.emit()

    def store(
        self,
        action: Callable[[Ports], T],
        done: Callable[[T], None],
        failed: Callable[[RespiroError], None],
        retries: int = _MOST_RETRIES,
    ) -> None:
        """Run a use case that writes, and hand on its answer or its fault.

        While another program holds the store it is tried again from the event loop, so the window never
        stalls and nothing is shown as stored before it is.
        """
        try:
            answer = action(self._ports)
        except StoreBusyError as error:
            if retries > 0:
                QTimer.singleShot(_RETRY_MILLISECONDS, self, lambda: self.store(action, done, failed, retries - 1))
            else:
                failed(error)
        except RespiroError as error:
            failed(error)
        else:
            done(answer)
