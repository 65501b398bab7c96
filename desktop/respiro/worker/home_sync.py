"""Our own items on a calendar server: the mirrors run on the copies that were just synced, and write one by one."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast

from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import AddressError, CalDavError, RespiroError
from respiro.services.accounts import noted_waits
from respiro.services.home_waiting import UnchangedStore
from respiro.services.home_writing import PENDING, memory_of
from respiro.services.margin_gone import let_margin_go, margin_gone, write_margin_again
from respiro.services.margin_mirror import mirror_margin
from respiro.services.margin_run import MarginMirrored
from respiro.services.missing_items import can_be_written_again
from respiro.services.plan_mirror import PlanMirrored, mirror_plan
from respiro.services.ports import Ports, Store
from respiro.services.task_gone import let_tasks_go, write_tasks_again
from respiro.services.task_mirror import Mirrored, mirror_tasks
from respiro.worker.account_tools import HomeOnServer, Server
from respiro.worker.tools import WorkerTools

MIRRORED_NOTE = "home_mirrored"
"""When (ISO 8601, UTC) the mirrors were last done with; empty while something waits."""
_AT_LEAST_EVERY = timedelta(hours=1)
_MOST_PASSES = 3
_SUMMED = ("asked", "created", "changed", "removed")


@dataclass(slots=True)
class HomeSynced:
    """What the mirrors did, summed up.

    ``is_open``: something of ours is not on the server yet, and waiting() tells how much. ``refused`` are the names of
    what was to be brought there again and is refused.
    """

    place: str
    tasks: Mirrored
    events: PlanMirrored
    margin: MarginMirrored
    pushed: int = 0
    is_open: bool = False
    refused: frozenset[str] = frozenset()

    @property
    def fault(self) -> RespiroError | None:
        """What ended it early."""
        return self.tasks.fault or self.events.fault or self.margin.fault

    @property
    def is_held(self) -> bool:
        """Whether things are gone there in a way that nobody can have meant, so that nothing is done about them."""
        return bool(self.tasks.held or self.margin.held)

    @property
    def is_changed(self) -> bool:
        """Whether something changed here."""
        return bool(self.tasks.here or self.events.moved or self.margin.moved or self.margin.released)


def is_home_due(tools: WorkerTools, now: datetime) -> bool:
    """Tell whether the mirrors have to run though nothing is new on the server."""
    noted = tools.ports.store.note(MIRRORED_NOTE)
    if not noted or noted_waits(tools.ports.store):
        return True
    if any(key.startswith(PENDING) for key in tools.ports.store.mirror()):
        return True
    return abs(now - datetime.fromisoformat(noted)) >= _AT_LEAST_EVERY


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much of ours is not on the server yet, and the names of what it ``refused`` of these."""

    count: int = 0
    refused: tuple[str, ...] = ()


def waiting(account: Account, collection: Collection, tools: WorkerTools) -> Waiting:
    """Find out what is to be written or removed there, by what is known of the server; nothing is done or noted."""
    if not _is_wanted(tools):
        return Waiting()
    ports = replace(tools.ports, store=cast("Store", UnchangedStore(tools.ports.store)))
    home = tools.accounts.rehearse(account, collection, ports.store)
    _mirrored(home, collection, ports)
    return Waiting(len(home.waits) + len(home.refused) + len(home.held), tuple(sorted(home.refused)))


def await_home(tools: WorkerTools) -> None:
    """Note that the mirrors have to run, whatever becomes of this process."""
    if tools.ports.store.note(MIRRORED_NOTE):
        tools.ports.store.put_note(MIRRORED_NOTE, "")


def sync_home(
    account: Account,
    collection: Collection,
    server: Server,
    tools: WorkerTools,
    before: HomeSynced | None = None,
    *,
    write_again: bool = False,
) -> HomeSynced | None:
    """Let our items and those on the server follow each other; None where nothing of ours goes there.

    What turns out to be another than it was known is looked at and decided anew, twice at most. What was done
    ``before`` is summed up with it. ``write_again``: what is ours, gone there and kept here is brought there again.
    """
    if not _is_wanted(tools):
        return None
    result = before
    for _ in range(_MOST_PASSES):
        home = server.home(account, collection)
        if write_again:
            home.look_again(lambda uid: can_be_written_again(tools.ports, uid))
        this = _mirrored(home, collection, tools.ports)
        if write_again and this.fault is None:
            _write_again(home, this)
        if result is not None:
            _add(this, result)
        result = this
        if this.fault is not None or not home.conflicts:
            break
    if result is not None and not result.is_open:
        tools.ports.store.put_note(MIRRORED_NOTE, tools.clock().isoformat())
    return result


def let_go(tools: WorkerTools) -> None:
    """Let the next run of the mirrors take what is gone for deleted: the user said that it may go."""
    if margin_gone(tools.ports):
        let_margin_go(tools.ports)
    let_tasks_go(tools.ports)


def write_held_again(tools: WorkerTools) -> None:
    """Let the next run of the mirrors write again what is held: the user said that nobody deleted it."""
    if margin_gone(tools.ports):
        write_margin_again(tools.ports)
    write_tasks_again(tools.ports)


def _write_again(home: HomeOnServer, done: HomeSynced) -> None:
    """Bring there, as it was kept, what the mirrors had no reason to write."""
    try:
        home.write_again()
    except (AddressError, CalDavError) as fault:
        done.margin.fault = fault
    done.pushed, done.refused = home.pushed, frozenset(home.refused)
    done.is_open |= done.fault is not None or bool(home.left)


def _is_wanted(tools: WorkerTools) -> bool:
    return tools.ports.settings.mirror_tasks or tools.ports.settings.mirror_margin


def _mirrored(home: HomeOnServer, collection: Collection, ports: Ports) -> HomeSynced:
    takes_tasks, takes_events = "VTODO" in collection.components, "VEVENT" in collection.components
    memory_of(ports.store, home.place, "")
    done = HomeSynced(home.place, Mirrored(), PlanMirrored(), MarginMirrored())
    if takes_tasks:
        done.tasks = mirror_tasks(ports, home.tasks)
    if takes_events and done.tasks.fault is None:
        done.events = mirror_plan(ports, home.events)
    if takes_events and done.tasks.fault is None and done.events.fault is None:
        done.margin = mirror_margin(ports, home.blocks, is_doubtful=bool(done.tasks.held))
    done.pushed = home.pushed
    is_pending = any(key.startswith(PENDING) for key in ports.store.mirror())
    done.is_open = is_pending or done.fault is not None or bool(home.left)
    return done


def _add(this: HomeSynced, before: HomeSynced) -> None:
    """Sum up two passes."""
    for kind, ids in before.tasks.here.items():
        this.tasks.here[kind] = [*ids, *this.tasks.here.get(kind, ())]
    for now, then, names in (
        (this.tasks, before.tasks, _SUMMED),
        (this.events, before.events, (*_SUMMED, "moved", "refused", "let_go")),
        (this.margin, before.margin, (*_SUMMED, "moved", "released", "put_back")),
    ):
        for name in names:
            setattr(now, name, getattr(then, name) + getattr(now, name))
    this.pushed += before.pushed
