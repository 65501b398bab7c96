"""The tray's process once it is the only one: store, settings and all that is Qt."""

from pathlib import Path

from respiro.adapters.instance import Instance
from respiro.adapters.places import Places
from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.recovery import NOTE_KEY
from respiro.adapters.store.store import SqliteStore
from respiro.adapters.store.values import Recovery
from respiro.adapters.system import system_clock, zone_for
from respiro.bootstrap.commands import worker_command
from respiro.bootstrap.parts import ports_on, settings_file_of, stored_in, warm_up
from respiro.domain.errors import SettingsFileError
from respiro.services.settings import Settings
from respiro.ui.first_sight import FirstSight
from respiro.ui.resources import resources
from respiro.ui.shell import ShellParts, run

PATIENCE_MS = 10
"""How long a write may wait here for the store's lock; beyond that it is tried again from the event loop."""


def show_tray(where: Places, home: Path | None, instance: Instance, wish: str, sight: FirstSight) -> int:
    """Show the tray until the user quits; answers the exit status. Raises StoreError."""
    settings, faults = Settings(), []
    try:
        settings = JsonSettingsFile(where.settings_file, system_clock).load()
    except SettingsFileError as error:
        faults.append(error)
    store = stored_in(where, PATIENCE_MS)
    try:
        return run(
            ShellParts(
                ports=ports_on(store, settings),
                settings_file=settings_file_of(where, home),
                zone_of=lambda settings: zone_for(settings.zone),
                worker_command=worker_command(home),
                instance=instance,
                logs=where.logs,
                resources=resources(),
                first_message=wish,
                faults=faults,
                recovered=lambda: _recovered(store),
                warm_up=warm_up,
            ),
            sight,
        )
    finally:
        store.close()
        instance.close()


def _recovered(store: SqliteStore) -> Recovery | None:
    """Return the latest repair, this process's own or the worker's, as the store noted it."""
    text = store.note(NOTE_KEY)
    return Recovery.from_json(text) if text else None
