"""The composition root: the one place that names concrete adapters. Each process loads only what it needs."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from respiro.adapters.system import Places, places, system_clock, zone_for
from respiro.domain.period import Period
from respiro.services.ports import Ports, SettingsFile
from respiro.services.settings import Settings

if TYPE_CHECKING:
    from respiro.adapters.instance import Instance
    from respiro.adapters.store.store import SqliteStore
    from respiro.services.doctor import Check
    from respiro.worker.tools import WorkerTools

_TRAY_LOCK_PATIENCE_MS = 50
"""How long a write may wait in the tray; beyond that it is tried again from the event loop."""


_EVER = Period(datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))


def worker_command(home: Path | None) -> list[str]:
    """Return the command that runs the worker on the same home."""
    place = ["--home", str(home.absolute())] if home else []
    if getattr(sys, "frozen", False):
        return [sys.executable, *place, "worker"]
    return [sys.executable, "-m", "respiro", *place, "worker"]


def _open_store(where: Places, patience_ms: int = 10_000) -> "SqliteStore":
    from respiro.adapters.store.store import open_store  # noqa: PLC0415

    return open_store(where.data, system_clock, busy_timeout_ms=patience_ms)


def _ports(store: "SqliteStore", settings: Settings) -> Ports:
    return Ports(store, settings, system_clock, zone_for(settings.zone))


def _settings_file(where: Places, home: Path | None) -> SettingsFile:
    """Return the settings file; a change of "start with the session" is carried out as it is saved."""
    from respiro.adapters.autostart import start_command  # noqa: PLC0415
    from respiro.adapters.session_settings import SessionSettings  # noqa: PLC0415
    from respiro.adapters.settings_file import JsonSettingsFile  # noqa: PLC0415

    place = ["--home", str(home.absolute())] if home else []
    return SessionSettings(JsonSettingsFile(where.settings_file, system_clock), [*start_command(), *place])


def _load_settings(where: Places) -> Settings:
    """Return the settings; a bad file is told on stderr, set aside, and the defaults hold."""
    from respiro.adapters.settings_file import JsonSettingsFile  # noqa: PLC0415
    from respiro.domain.errors import SettingsFileError  # noqa: PLC0415
    from respiro.phrases import english  # noqa: PLC0415

    try:
        return JsonSettingsFile(where.settings_file, system_clock).load()
    except SettingsFileError as error:
        sys.stderr.write(f"respiro: {english(error)}\n")
        return Settings()


def run_cli(home: Path | None, arguments: Sequence[str]) -> int:
    """Run one command of the command line."""
    from respiro.adapters.instance import tell  # noqa: PLC0415
    from respiro.adapters.worker_process import WorkerProcess  # noqa: PLC0415
    from respiro.cli.main import run  # noqa: PLC0415
    from respiro.cli.tools import CliTools  # noqa: PLC0415

    where = places(home)
    return run(
        arguments,
        lambda: CliTools(
            home=where.data,
            open_ports=lambda: _ports(_told_store(where), _load_settings(where)),
            settings_file=_settings_file(where, home),
            worker=WorkerProcess(worker_command(home)),
            tell=lambda message: tell(where.data, message),
            examine=lambda: _examine(where, home),
        ),
    )


def _told_store(where: Places) -> "SqliteStore":
    """Open the store and tell on stderr when it had to be repaired."""
    from respiro.phrases import recovery_text  # noqa: PLC0415

    store = _open_store(where)
    if done := store.recovered:
        sys.stderr.write(f"respiro: {recovery_text(done.damaged, done.backup_at, done.missing)}\n")
    return store


def _examine(where: Places, home: Path | None) -> "list[Check]":
    from respiro.adapters.probes import probe_desktop, probe_folder, probe_keyring  # noqa: PLC0415
    from respiro.adapters.worker_process import WorkerProcess  # noqa: PLC0415
    from respiro.domain.errors import RespiroError  # noqa: PLC0415
    from respiro.services.doctor import Check, Health  # noqa: PLC0415

    checks = [probe_folder(where.data)]
    try:
        *_, result = WorkerProcess(worker_command(home)).run(["check"])
        sound = isinstance(result, dict) and result.get("integrity") == "ok"
        kind = "store_sound" if sound else "store_repaired"
        checks.append(Check("store", Health.WORKS, kind, {"path": str(where.data)}))
    except RespiroError as error:
        checks.append(Check("store", Health.FAULTY, error.kind, dict(error.values)))
    zone = str(zone_for(_load_settings(where).zone))
    checks.append(Check("time zone", Health.WORKS, "zone_known", {"name": zone}))
    return [*checks, *probe_desktop(), probe_keyring()]


def run_worker(home: Path | None, arguments: Sequence[str]) -> int:
    """Run one command of the worker, under its limits."""
    from respiro.worker.limits import limit_process  # noqa: PLC0415
    from respiro.worker.main import run  # noqa: PLC0415

    limit_process()
    return run(arguments, lambda: _worker_tools(places(home)), sys.stdout)


def _worker_tools(where: Places) -> "WorkerTools":
    from respiro.adapters.calendar_desk import CalendarDesk  # noqa: PLC0415
    from respiro.adapters.holidays_table import public_holidays  # noqa: PLC0415
    from respiro.adapters.store.store import check  # noqa: PLC0415
    from respiro.domain.margins import BlockState  # noqa: PLC0415
    from respiro.worker.tools import WorkerTools  # noqa: PLC0415

    store, settings = _open_store(where), _load_settings(where)
    return WorkerTools(
        desk=CalendarDesk(store, store),
        clock=system_clock,
        zone=zone_for(settings.zone),
        own_addresses=frozenset(settings.addresses),
        margin=lambda: [b for b in store.blocks(_EVER) if b.state in (BlockState.STANDING, BlockState.SETTLED)],
        place=settings.holidays,
        language=settings.language,
        public_holidays=public_holidays,
        put_holidays=store.put_holidays,
        back_up=store.backup_today,
        check_store=lambda: check(store),
        repair_store=store.recover,
    )


def run_tray(home: Path | None, arguments: Sequence[str]) -> int:
    """Start the tray, or hand the request to the one that runs; that is found out before Qt is loaded."""
    from respiro.adapters.instance import acquire, tell  # noqa: PLC0415
    from respiro.domain.errors import RespiroError  # noqa: PLC0415
    from respiro.phrases import english  # noqa: PLC0415

    wish = _wish(arguments)
    if wish is None:
        sys.stderr.write("usage: respiro [--home DIR] [--open week|plan|review|import|settings] | COMMAND …\n")
        return 2
    where = places(home)
    try:
        instance = acquire(where.data)
        if instance is None:
            return 0 if tell(where.data, wish or "raise") else 1
        return _show_tray(where, home, instance, wish)
    except RespiroError as error:
        sys.stderr.write(f"respiro: {english(error)}\n")
        return 1


def _wish(arguments: Sequence[str]) -> str | None:
    """Return what a running instance would be told, empty for a plain start, None for wrong usage."""
    if not arguments:
        return ""
    room = arguments[0].removeprefix("--open=") if "=" in arguments[0] else "".join(arguments[1:2])
    return f"open {room}" if room in ("week", "plan", "review", "import", "settings") else None


def _show_tray(where: Places, home: Path | None, instance: "Instance", wish: str) -> int:
    from respiro.adapters.settings_file import JsonSettingsFile  # noqa: PLC0415
    from respiro.domain.errors import SettingsFileError  # noqa: PLC0415
    from respiro.ui.resources import resources  # noqa: PLC0415
    from respiro.ui.shell import ShellParts, run  # noqa: PLC0415

    settings, faults = Settings(), []
    try:
        settings = JsonSettingsFile(where.settings_file, system_clock).load()
    except SettingsFileError as error:
        faults.append(error)
    store = _open_store(where, _TRAY_LOCK_PATIENCE_MS)
    try:
        return run(
            ShellParts(
                ports=_ports(store, settings),
                settings_file=_settings_file(where, home),
                zone_of=lambda settings: zone_for(settings.zone),
                worker_command=worker_command(home),
                instance=instance,
                logs=where.logs,
                resources=resources(),
                first_message=wish,
                faults=faults,
                recovered=lambda: store.recovered,
            )
        )
    finally:
        store.close()
        instance.close()
