"""Imports and lists of the agenda with little more loaded than they need: most are about what has not changed.

Whatever is out of the ordinary, from wrong usage to a damaged store, is left to the long way, which does all of it
from the beginning.
"""

import gc
import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from respiro.adapters.import_proof import ImportOrder, ordered, repeated
from respiro.adapters.places import Places, places
from respiro.adapters.settings_glance import Glance, glance
from respiro.adapters.store.database import Database
from respiro.adapters.store.lean import is_followed, open_lean, read_much
from respiro.adapters.store.notes import Notes
from respiro.adapters.store.repeating import note_repeated, read_horizon
from respiro.adapters.system import system_clock, zone_for
from respiro.domain.errors import RespiroError, StoreDamagedError

if TYPE_CHECKING:
    from respiro.adapters.calendar_desk import CalendarDesk

_PATIENCE_MS = 10_000
"""As for any process that has nothing else to do."""


class _Order(NamedTuple):
    """What the arguments of a command say; ``options`` are those that take a value."""

    options: dict[str, str]
    flags: frozenset[str]
    files: tuple[str, ...]

    def is_import(self) -> bool:
        """Tell whether these are arguments of an import."""
        return len(self.files) == 1 and self.options.keys() <= {"--calendar"}

    def calendar(self) -> str:
        """Return the name that was asked for."""
        return self.options.get("--calendar", "")


class _Looked(NamedTuple):
    """Whether an import is just the latest one again: what is ``same`` is what that answered, None if anything differs."""

    wanted: ImportOrder
    same: dict[str, object] | None


class _Tools(NamedTuple):
    """The ``ImportTools`` of the worker."""

    desk: "CalendarDesk"
    clock: Callable[[], datetime]
    zone: tzinfo
    own_addresses: Collection[str]


def attempt(home: Path | None, arguments: Sequence[str]) -> int | None:
    """Run the command if it is one of these and nothing stands in its way; answer its exit status, else None."""
    run = _COMMANDS.get(tuple(arguments[:2]))
    order = None if run is None else _parsed(arguments[2:])
    if run is None or order is None:
        return None
    gc.disable()  # a short life with very many values, and none of them in circles
    try:
        return run(home, order)
    except (RespiroError, _LongWayError):
        gc.enable()
        return None


def leave(status: int) -> int:
    """End this process at once, for all is stored and told: to take apart what it had loaded takes long.

    Returns only if something can't be told, so that Python says so as ever.
    """
    with suppress(OSError, ValueError, AttributeError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status


def _parsed(arguments: Sequence[str]) -> _Order | None:
    """Read the arguments; None for anything but the plainest ones."""
    options: dict[str, str] = {}
    flags: set[str] = set()
    files: list[str] = []
    waiting = list(arguments)
    while waiting:
        one = waiting.pop(0)
        name, given, value = one.partition("=")
        if one in {"--json", "--remove-missing"}:
            flags.add(one)
        elif name in {"--calendar", "--from", "--to"}:
            if not given and (not waiting or waiting[0].startswith("-")):
                return None
            options[name] = value if given else waiting.pop(0)
        elif one.startswith("-") or not one:
            return None
        else:
            files.append(one)
    order = _Order(options, frozenset(flags), tuple(files))
    return order if all(text.isprintable() for text in (*options.values(), *files)) else None


class _LongWayError(Exception):
    """Something has to be done first that this module does not do."""


@contextmanager
def _opened(where: Places) -> Iterator[tuple[Database, Glance]]:
    """Open the store, and look at the settings. Raises _LongWayError where either takes more than that."""
    database = open_lean(where.data, _PATIENCE_MS)
    if database is None:
        raise _LongWayError
    with closing(database):
        settings = glance(where.settings_file, Notes(database))
        if settings is None:
            raise _LongWayError
        yield database, settings


def _repeated(database: Database, settings: Glance, order: _Order) -> "_Looked":
    """Look if just this file was imported last, and if so note the time of this import."""
    from respiro.adapters.ics.files import read_file  # noqa: PLC0415  lists do without
    from respiro.worker.repeating import as_text, circumstances_of, horizon_for, same_again  # noqa: PLC0415  as above

    path = Path(order.files[0]).absolute()
    origin, now = as_text(path), system_clock()
    horizon = horizon_for(database.read(read_horizon), now, zone_for(settings.zone))
    circumstances = circumstances_of(order.calendar(), frozenset(settings.addresses))
    wanted = ordered(read_file(path), origin, circumstances, horizon)
    found = repeated(wanted, now, partial(note_repeated, database))
    return _Looked(wanted, same_again(*found) if found else None)


def _work(home: Path | None, order: _Order, looked: _Looked | None = None) -> int | None:
    """``worker import``: as the worker's own command, with the agenda alone, and without looking once more."""
    from respiro.worker.limits import limit_process  # noqa: PLC0415  lists do without
    from respiro.worker.progress import Teller  # noqa: PLC0415  as above
    from respiro.worker.running import attempt, ended  # noqa: PLC0415  as above

    if not order.is_import() or "--json" in order.flags:
        return None
    limit_process()
    teller = Teller(sys.stdout)
    with _opened(places(home)) as (database, settings):

        def work() -> Mapping[str, object]:
            teller.progress("opening", 0, 1)
            found = looked or _repeated(database, settings, order)
            return found.same or _read(database, settings, order, found.wanted, teller.progress)

        fault = attempt(work, teller)
    return None if isinstance(fault, StoreDamagedError) else ended(fault, teller)


def _read(
    database: Database,
    settings: Glance,
    order: _Order,
    wanted: ImportOrder,
    progress: Callable[[str, int, int], None],
) -> dict[str, object]:
    from respiro.adapters.calendar_desk import CalendarDesk  # noqa: PLC0415  mostly nothing has changed
    from respiro.adapters.store.lean_agenda import LeanAgenda  # noqa: PLC0415  as above
    from respiro.worker.import_calendar import Wanted, import_calendar  # noqa: PLC0415  as above

    read_much(database)
    agenda = LeanAgenda(database)
    own_addresses = frozenset(settings.addresses)
    tools = _Tools(CalendarDesk(agenda, agenda, wanted), system_clock, zone_for(settings.zone), own_addresses)
    asked = Wanted(order.calendar(), remove_missing="--remove-missing" in order.flags)
    return import_calendar(Path(order.files[0]), asked, tools, progress)


def _import(home: Path | None, order: _Order) -> int | None:
    """``agenda import``: the worker is started only if something changed, all else loaded if something follows."""
    from respiro.cli.ending import ended, open_output  # noqa: PLC0415  others do without

    if not order.is_import():
        return None
    with _opened(places(home)) as (database, settings):
        follows, looked = is_followed(database), _repeated(database, settings, order)
    open_output()
    return ended(lambda: _imported(home, order, settings, looked, follows=follows))


def _imported(home: Path | None, order: _Order, settings: Glance, looked: _Looked, *, follows: bool) -> int:
    from respiro.adapters.instance import tell  # noqa: PLC0415  others do without
    from respiro.cli.agenda_show import print_import, print_import_json  # noqa: PLC0415  as above

    as_json = "--json" in order.flags
    result = looked.same or _worked(home, order, looked)
    if follows or (not settings.addresses and result["guests_without_you"] and result["owner_hint"]):
        from respiro.bootstrap.cli import end_import  # noqa: PLC0415  mostly nothing follows

        return end_import(home, result, as_json=as_json)
    tell(places(home).data, "changed agenda")
    if as_json:
        print_import_json(result, None, [])
    else:
        print_import(result, settings.addresses)
    return 0


def _worked(home: Path | None, order: _Order, looked: _Looked) -> dict[str, object]:
    """Have the worker read the file: a copy of this process where that can be, else another one."""
    from respiro.adapters.forked_worker import can_fork, run_forked  # noqa: PLC0415  mostly nothing has changed
    from respiro.cli.agenda_show import import_arguments  # noqa: PLC0415  as above
    from respiro.cli.waiting import wait_for  # noqa: PLC0415  as above

    arguments = import_arguments(order.files[0], order.calendar(), remove="--remove-missing" in order.flags)
    if can_fork():
        return wait_for(run_forked(lambda: _work_apart(home, order, looked, arguments)))
    from respiro.adapters.worker_process import WorkerProcess  # noqa: PLC0415  as above
    from respiro.bootstrap.commands import worker_command  # noqa: PLC0415  as above

    return wait_for(WorkerProcess(worker_command(home)).run(arguments))


def _work_apart(home: Path | None, order: _Order, looked: _Looked, arguments: Sequence[str]) -> int:
    """Be the worker, and answer its exit status."""
    with suppress(RespiroError, _LongWayError):
        status = _work(home, order._replace(flags=order.flags - {"--json"}), looked)
        if status is not None:
            return status
    from respiro.bootstrap.worker import run_worker  # noqa: PLC0415  mostly nothing is out of the ordinary

    gc.enable()
    return run_worker(home, arguments)


def _list(home: Path | None, order: _Order) -> int | None:
    """``agenda list`` of days that the stored occurrences reach."""
    from respiro.adapters.store.agenda_store import AgendaReader  # noqa: PLC0415  others do without
    from respiro.cli.agenda_show import print_occurrences  # noqa: PLC0415  as above
    from respiro.cli.ending import ended, open_output  # noqa: PLC0415  as above
    from respiro.cli.moments import days_from  # noqa: PLC0415  as above
    from respiro.domain.week import local_day  # noqa: PLC0415  as above

    if order.files or not order.options.keys() <= {"--from", "--to"} or not order.flags <= {"--json"}:
        return None
    with _opened(places(home)) as (database, settings):
        agenda, zone = AgendaReader(database), zone_for(settings.zone)
        period = days_from(order.options.get("--from"), order.options.get("--to"), system_clock(), zone)
        first, last = local_day(period.start, zone), local_day(period.end - timedelta(seconds=1), zone)
        horizon, any_calendar = agenda.horizon(), bool(agenda.sources())
        if any_calendar and not (horizon and horizon[0] <= first and last < horizon[1]):
            return None
        found = agenda.occurrences(period, zone, people=False)

    def show() -> int:
        print_occurrences(found, zone, as_json="--json" in order.flags, any_calendar=any_calendar)
        return 0

    open_output()
    return ended(show)


_COMMANDS: dict[tuple[str, ...], Callable[[Path | None, _Order], int | None]] = {
    ("worker", "import"): _work,
    ("agenda", "import"): _import,
    ("agenda", "list"): _list,
}
