"""The command line's process: one command."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from respiro.adapters.instance import tell
from respiro.adapters.places import Places, places
from respiro.adapters.store.store import SqliteStore
from respiro.adapters.system import zone_for
from respiro.adapters.worker_process import WorkerProcess
from respiro.bootstrap.commands import own_command, worker_command
from respiro.bootstrap.parts import (
    ports_on,
    settings_file_of,
    settings_or_defaults,
    stored_in,
)
from respiro.cli.agenda import finish_import
from respiro.cli.ending import ended
from respiro.cli.main import run
from respiro.cli.tools import CliTools
from respiro.domain.errors import RespiroError
from respiro.domain.week import Week
from respiro.phrases import recovery_text
from respiro.services.accounts import account_states
from respiro.services.doctor import Check, Health, account_checks, subscription_checks
from respiro.services.settings import Settings


def run_cli(home: Path | None, arguments: Sequence[str]) -> int:
    """Run one command and answer the exit status."""
    with ExitStack() as opened:
        return run(arguments, lambda: _tools(home, opened))


def end_import(home: Path | None, result: dict[str, Any], *, as_json: bool) -> int:
    """Do what follows an import that lean.py had done, and answer the exit status."""
    with ExitStack() as opened:
        return ended(lambda: finish_import(result, _tools(home, opened), as_json=as_json))


def _tools(home: Path | None, opened: ExitStack) -> CliTools:
    where = places(home)
    worker = WorkerProcess(worker_command(home))
    return CliTools(
        home=where.data,
        open_ports=lambda: ports_on(opened.enter_context(_store(where)), settings_or_defaults(where)),
        settings_file=settings_file_of(where, home),
        worker=worker,
        tell=lambda message: tell(where.data, message),
        examine=lambda: _examine(where, worker),
        write_file=_write,
        print_review=partial(_print_review, [*own_command(home), "paper"]),
    )


@contextmanager
def _store(where: Places) -> Iterator[SqliteStore]:
    """Open the store, close it in the end, and tell on stderr when it had to be repaired."""
    with closing(stored_in(where)) as store:
        _tell_recovery(store)
        yield store


def _tell_recovery(store: SqliteStore) -> None:
    if done := store.recovered:
        sys.stderr.write(f"respiro: {recovery_text(done.damaged, done.backup_at, done.missing)}\n")


def _write(path: Path, content: bytes) -> None:
    from respiro.adapters.exported_files import write_exported  # noqa: PLC0415  few commands write files

    write_exported(path, content)


def _print_review(
    command: Sequence[str],
    week: Week,
    file: Path,
    kind: str,
    with_names: bool,  # noqa: FBT001  as agreed with the commands
    level: int | None,
) -> None:
    """Have a process that has Qt paint a review. Raises RespiroError as it told."""
    names = [] if with_names else ["--without-names"]
    chance = [] if level is None else ["--level", str(level)]
    for _ in WorkerProcess(command).run(["--week", str(week), "--format", kind, "--to", str(file), *names, *chance]):
        pass


def _examine(where: Places, worker: WorkerProcess) -> list[Check]:
    from respiro.adapters.probes import probe_desktop, probe_folder, probe_keyring  # noqa: PLC0415  the doctor's only

    settings = settings_or_defaults(where)
    zone = str(zone_for(settings.zone))
    return [
        probe_folder(where.data),
        _examine_store(where, worker),
        Check("time zone", Health.WORKS, "zone_known", {"name": zone}),
        *_examine_calendars(where, settings),
        *probe_desktop(),
        probe_keyring(),
    ]


def _examine_calendars(where: Places, settings: Settings) -> list[Check]:
    """Return how the calendars that are kept up to date and the accounts are doing; nothing if the store can't tell."""
    try:
        with _store(where) as store:
            accounts = account_states(ports_on(store, settings))
            return [*subscription_checks(store.subscriptions()), *account_checks(accounts, settings.home_folder)]
    except RespiroError:
        return []  # what is wrong with the store is told of the store


def _examine_store(where: Places, worker: WorkerProcess) -> Check:
    try:
        *_, result = worker.run(["check"])
    except RespiroError as error:
        return Check("store", Health.FAULTY, error.kind, dict(error.values))
    sound = isinstance(result, dict) and result.get("integrity") == "ok"
    return Check("store", Health.WORKS, "store_sound" if sound else "store_repaired", {"path": str(where.data)})
