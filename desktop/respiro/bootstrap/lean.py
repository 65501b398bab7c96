"""Imports and lists of the agenda with little more loaded than they need: most are about what has not changed.

Whatever is out of the ordinary, from wrong usage to a damaged store, is left to the long way, which does all of it
from the beginning.
"""

import sys
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from respiro.adapters.calendar_desk import CalendarDesk
from respiro.adapters.places import Places, places
from respiro.adapters.settings_glance import Glance, glance
from respiro.adapters.store.lean import LeanStore, open_lean
from respiro.adapters.system import system_clock, zone_for
from respiro.domain.errors import RespiroError

_PATIENCE_MS = 10_000
"""As for any process that has nothing else to do."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What the arguments of a command say; ``options`` are those that take a value."""

    options: dict[str, str] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Tools:
    """The ``ImportTools`` of the worker."""

    desk: CalendarDesk
    clock: Callable[[], datetime]
    zone: tzinfo
    own_addresses: Collection[str]


def attempt(home: Path | None, arguments: Sequence[str]) -> int | None:
    """Run the command if it is one of these and nothing stands in its way; answer its exit status, else None."""
    run = _COMMANDS.get(tuple(arguments[:2]))
    order = None if run is None else _parsed(arguments[2:])
    if run is None or order is None:
        return None
    try:
        return run(places(home), order)
    except RespiroError:
        return None


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


def _opened(where: Places) -> tuple[LeanStore, Glance] | None:
    """Open the agenda, and look at the settings; None where either takes more than that."""
    store = open_lean(where.data, _PATIENCE_MS)
    if store is None:
        return None
    settings = glance(where.settings_file, store)
    if settings is None:
        store.close()
        return None
    return store, settings


def _tools(store: LeanStore, settings: Glance) -> _Tools:
    return _Tools(CalendarDesk(store, store), system_clock, zone_for(settings.zone), frozenset(settings.addresses))


def _work(where: Places, order: _Order) -> int | None:
    """``worker import``: as the worker's own command, with the agenda alone."""
    from respiro.domain.errors import StoreDamagedError  # noqa: PLC0415  beside the others of this command
    from respiro.worker.import_calendar import Wanted, import_calendar  # noqa: PLC0415  as above
    from respiro.worker.limits import limit_process  # noqa: PLC0415  as above
    from respiro.worker.progress import Teller  # noqa: PLC0415  as above
    from respiro.worker.running import attempt as told  # noqa: PLC0415  as above
    from respiro.worker.running import ended  # noqa: PLC0415  as above

    if len(order.files) != 1 or not order.options.keys() <= {"--calendar"} or "--json" in order.flags:
        return None
    limit_process()
    opened = _opened(where)
    if opened is None:
        return None
    wanted = Wanted(order.options.get("--calendar", ""), remove_missing="--remove-missing" in order.flags)
    teller = Teller(sys.stdout)
    with closing(opened[0]):
        tools = _tools(*opened)
        fault = told(lambda: import_calendar(Path(order.files[0]), wanted, tools, teller.progress), teller)
    return None if isinstance(fault, StoreDamagedError) else ended(fault, teller)


def _import(where: Places, order: _Order) -> int | None:
    """``agenda import`` of a file that is just as it was, with nothing about that has to follow the agenda."""
    from respiro.adapters.instance import tell  # noqa: PLC0415  beside the others of this command
    from respiro.cli.agenda_show import print_import  # noqa: PLC0415  as above
    from respiro.cli.ending import ended, open_output  # noqa: PLC0415  as above
    from respiro.cli.lines import print_json  # noqa: PLC0415  as above
    from respiro.worker.import_calendar import Wanted, as_text, repeated  # noqa: PLC0415  as above

    opened = _opened(where) if len(order.files) == 1 and order.options.keys() <= {"--calendar"} else None
    if opened is None:
        return None
    store, settings = opened
    with closing(store):
        if store.is_followed():
            return None
        path = Path(order.files[0]).absolute()
        tools = _tools(store, settings)
        wanted = Wanted(order.options.get("--calendar", ""), fallback=as_text(path.stem))
        result = repeated(tools.desk.open_file(path, as_text(path)), wanted, tools)
    if result is None or (not settings.addresses and result["guests_without_you"] and result["owner_hint"]):
        return None
    tell(where.data, "changed agenda")

    def show() -> int:
        if "--json" in order.flags:
            print_json({**result, "own_address": None, "healed": []})
        else:
            print_import(result, settings.addresses)
        return 0

    open_output()
    return ended(show)


def _list(where: Places, order: _Order) -> int | None:
    """``agenda list`` of days that the stored occurrences reach."""
    from respiro.cli.agenda_show import print_occurrences  # noqa: PLC0415  beside the others of this command
    from respiro.cli.ending import ended, open_output  # noqa: PLC0415  as above
    from respiro.cli.moments import days_from  # noqa: PLC0415  as above
    from respiro.domain.week import local_day  # noqa: PLC0415  as above

    asks_for_days = order.options.keys() <= {"--from", "--to"} and order.flags <= {"--json"} and not order.files
    opened = _opened(where) if asks_for_days else None
    if opened is None:
        return None
    store, settings = opened
    with closing(store):
        zone = zone_for(settings.zone)
        period = days_from(order.options.get("--from"), order.options.get("--to"), system_clock(), zone)
        first, last = local_day(period.start, zone), local_day(period.end - timedelta(seconds=1), zone)
        horizon = store.horizon()
        any_calendar = bool(store.sources())
        if any_calendar and not (horizon and horizon[0] <= first and last < horizon[1]):
            return None
        found = store.occurrences(period, zone)

    def show() -> int:
        print_occurrences(found, zone, as_json="--json" in order.flags, any_calendar=any_calendar)
        return 0

    open_output()
    return ended(show)


_COMMANDS: dict[tuple[str, ...], Callable[[Places, _Order], int | None]] = {
    ("worker", "import"): _work,
    ("agenda", "import"): _import,
    ("agenda", "list"): _list,
}
