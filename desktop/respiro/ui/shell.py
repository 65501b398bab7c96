"""The tray process: makes the application object, puts its parts together, and runs until the user quits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from respiro.domain.errors import RespiroError
from respiro.services.ports import Ports, SettingsFile
from respiro.ui.context import Context, ZoneOf
from respiro.ui.desk import Desk
from respiro.ui.first_sight import FirstSight
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
    again. ``warm_up`` loads what reads numbers and dates, in any thread.
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
    warm_up: Callable[[], None] = lambda: None


def run(parts: ShellParts, sight: FirstSight | None = None) -> int:
    """Show the tray until the user quits; answers the exit status. Raises RespiroError no_display.

    ``sight`` is what is seen already.
    """
    sight = sight or FirstSight()
    log = CrashLog(parts.logs, parts.ports.clock)
    note_hard_crashes(parts.logs)
    language = Language(parts.resources / "i18n")
    language.install(parts.ports.settings.language)
    runner = WorkerRunner(parts.worker_command)
    own_command = parts.worker_command[:-1]
    context = Context(parts.ports, parts.settings_file, runner, parts.zone_of, parts.warm_up, own_command)
    desk = Desk(context, language, parts.recovered, sight)
    stop_guard = guard(log, lambda: desk.tell_bug(log.path))
    signals = SignalWatcher(lambda: sight.application.exit(0))
    try:
        desk.quit_requested.connect(sight.application.quit)
        desk.start(parts.instance, parts.first_message, parts.faults)
        return sight.application.exec()
    finally:
        runner.stop_all()
        desk.stop()
        _delete_what_was_left()
        signals.stop()
        stop_guard()


def _delete_what_was_left() -> None:
    """Delete what waits for it before its parents go: PySide crashes the other way round."""
    from PySide6.QtCore import QEvent  # noqa: PLC0415  0.3 MB of event types, for the end only

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
