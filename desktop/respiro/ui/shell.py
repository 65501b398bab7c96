"""The tray process: makes the application object, puts its parts together, and runs until the user quits."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

import respiro
from respiro.domain.errors import RespiroError
from respiro.services.ports import Ports, SettingsFile
from respiro.ui.context import Context, ZoneOf
from respiro.ui.desk import Desk
from respiro.ui.recovery_words import Recovered
from respiro.ui.runtime.crash import CrashLog, guard, note_hard_crashes
from respiro.ui.runtime.language import Language
from respiro.ui.runtime.signals import SignalWatcher
from respiro.ui.runtime.single_instance import Listening
from respiro.ui.runtime.worker_runner import WorkerRunner


@dataclass(frozen=True, slots=True)
class ShellParts:
    """What the composition root gives to the tray process.

    ``ports`` are on a store that waits for locks no longer than 100 ms. ``worker_command`` is the program with
    all that comes before the worker's own arguments. ``first_message`` is what this start was asked for, as it
    would be told to a running instance ("open plan"). ``faults`` are told once; ``recovered`` is asked again and
    again.
    """

    ports: Ports
    settings_file: SettingsFile
    zone_of: ZoneOf
    worker_command: Sequence[str]
    instance: Listening
    logs: Path
    resources: Path
    first_message: str = ""
    faults: Sequence[RespiroError] = ()
    recovered: Callable[[], Recovered | None] = lambda: None


def run(parts: ShellParts) -> int:
    """Show the tray until the user quits; answers the exit status. Raises RespiroError no_display."""
    application = make_application()
    log = CrashLog(parts.logs, parts.ports.clock)
    note_hard_crashes(parts.logs)
    language = Language(parts.resources / "i18n")
    language.install(parts.ports.settings.language)
    runner = WorkerRunner(parts.worker_command)
    desk = Desk(Context(parts.ports, parts.settings_file, runner, parts.zone_of), language, parts.recovered)
    stop_guard = guard(log, lambda: desk.tell_bug(log.path))
    signals = SignalWatcher(lambda: application.exit(0))
    try:
        desk.quit_requested.connect(application.quit)
        desk.start(parts.instance, parts.first_message, parts.faults)
        return application.exec()
    finally:
        runner.stop_all()
        desk.stop()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # a parent that goes first crashes Qt
        signals.stop()
        stop_guard()


def make_application() -> QApplication:
    """Return the application object. Raises RespiroError no_display where there is no screen: Qt would abort."""
    if not _has_display(os.environ, sys.platform):
        raise RespiroError("no_display")
    QApplication.setApplicationName("respiro")
    QApplication.setApplicationDisplayName("Respiro")
    QApplication.setApplicationVersion(respiro.__version__)
    QApplication.setDesktopFileName("respiro")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    return application


def _has_display(environment: Mapping[str, str], platform: str) -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform in ("win32", "darwin") or any(environment.get(name) for name in names)
