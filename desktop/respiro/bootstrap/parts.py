"""What the processes share: the store, the settings, the ports onto both, and how the worker is called."""

import sys
from pathlib import Path

from respiro.adapters.autostart import start_command
from respiro.adapters.dates import CalendarDates
from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.places import Places
from respiro.adapters.playbooks.shelf import YamlPlaybooks
from respiro.adapters.session_settings import SessionSettings
from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.system import system_clock, zone_for
from respiro.adapters.texts import ClientTexts
from respiro.domain.errors import SettingsFileError
from respiro.phrases import english
from respiro.services.ports import Ports, SettingsFile
from respiro.services.settings import Settings
from respiro.ui.resources import resources

_PATIENCE_MS = 10_000
"""How long a process that has nothing else to do waits for the store's lock."""


def stored_in(where: Places, patience_ms: int = _PATIENCE_MS) -> SqliteStore:
    """Open the store. Raises StoreError."""
    return open_store(where.data, system_clock, busy_timeout_ms=patience_ms)


def ports_on(store: SqliteStore, settings: Settings) -> Ports:
    """Return the ports with the settings as they are."""
    texts = ClientTexts(resources() / "texts", store.path.parent / "texts")
    return Ports(
        store=store,
        settings=settings,
        clock=system_clock,
        zone=zone_for(settings.zone),
        numbers=PhoneNumbers(),
        dates=CalendarDates(),
        texts=texts,
        playbooks=YamlPlaybooks(resources() / "playbooks", store.path.parent / "playbooks", texts.kinds),
    )


def settings_file_of(where: Places, home: Path | None) -> SettingsFile:
    """Return the settings file; a change of "start with the session" is carried out as it is saved."""
    place = ["--home", str(home.absolute())] if home else []
    return SessionSettings(JsonSettingsFile(where.settings_file, system_clock), [*start_command(), *place])


def settings_or_defaults(where: Places) -> Settings:
    """Return the settings; a bad file is told on stderr and set aside, and the defaults hold."""
    return settings_if_good(where) or Settings()


def settings_if_good(where: Places) -> Settings | None:
    """Return the settings; None for a bad file, which is told on stderr and set aside."""
    try:
        return JsonSettingsFile(where.settings_file, system_clock).load()
    except SettingsFileError as error:
        sys.stderr.write(f"respiro: {english(error)}\n")
        return None


def warm_up() -> None:
    """Load what reads numbers and dates, which takes half a second; a thread may do that before it is needed."""
    import respiro.services.quick_line  # noqa: PLC0415, F401  tables of words in four languages

    PhoneNumbers().find("600 123 456")
    CalendarDates().warm_up()
