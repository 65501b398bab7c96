"""``worker sync``: looks at the accounts that are due, takes in what changed there, and brings there what is ours."""

from collections.abc import Collection as Several
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import unquote, urljoin

from respiro.domain.accounts import Account, Collection, Resource, failed, synced
from respiro.domain.addresses import shown_address
from respiro.domain.errors import (
    AddressError,
    AgendaFileError,
    CalDavError,
    ConflictError,
    InvalidValueError,
    RespiroError,
    SecretsError,
)
from respiro.domain.subscriptions import Trouble
from respiro.services.accounts import note_waits, noted_waits
from respiro.services.home_writing import TRIES_NOTE
from respiro.worker.account_tools import Server
from respiro.worker.home_sync import HomeSynced, Waiting, await_home, is_home_due, let_go, sync_home, waiting
from respiro.worker.import_calendar import Wanted, bring_in
from respiro.worker.mirror import told_mirror
from respiro.worker.own_items import is_of_this_home
from respiro.worker.pulling import Pulled, pull
from respiro.worker.removals import awaited, remove_awaited, without
from respiro.worker.tools import Progress, WorkerTools

_FAULTS = (AddressError, AgendaFileError, CalDavError, InvalidValueError, SecretsError)
_OF_ONE_CALENDAR = frozenset(
    ("caldav_not_here", "caldav_forbidden", "caldav_read_only", "caldav_no_room", "calendar_cut_off", "file_too_large")
)
"""Faults after which the account's other calendars are looked at all the same."""
_SHOWN = 20
_LISTED_NOTE = "calendar_listed:"
"""Before a calendar's id: when (ISO 8601, UTC) all of it was listed last."""
_WHOLE_EVERY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SyncOrder:
    """Which accounts: those named, else those that are due, or ``every_one``; ``home``: the home calendar's alone.

    ``remove_missing``: what is gone there and kept here may go. ``again``: what was refused often enough is tried once
    more. ``passwords`` by account are good for this once.
    """

    accounts: Several[str] = ()
    every_one: bool = False
    home: bool = False
    remove_missing: bool = False
    again: bool = False
    passwords: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(slots=True)
class _Told:
    """What came of an account; ``faults`` are those of its calendars, the first one first."""

    account: Account
    collections: list[dict[str, object]] = field(default_factory=list)
    home: HomeSynced | None = None
    waiting: Waiting = field(default_factory=Waiting)
    faults: list[RespiroError] = field(default_factory=list)
    is_changed: bool = False


def sync(order: SyncOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Sync each; one that fails keeps what it has, and is tried again later. Answers how each went.

    Raises InvalidValueError unknown_account; StoreError.
    """
    wanted = _wanted(order, tools)
    if order.again and tools.accounts.store.note(TRIES_NOTE):
        tools.accounts.store.put_note(TRIES_NOTE, "")
    told = []
    for done, account in enumerate(wanted):
        progress("syncing", done, len(wanted))
        told.append(_sync_account(account, order, tools, progress))
    return {"accounts": list(map(_answer, told)), "changed": any(one.is_changed for one in told)}


def home_account(tools: WorkerTools) -> Account | None:
    """Return the account in which the home calendar is; None where it is a folder."""
    ids = {one.account_id for one in tools.accounts.store.collections() if one.is_home}
    return next((one for one in tools.accounts.store.accounts() if one.id in ids), None)


def _wanted(order: SyncOrder, tools: WorkerTools) -> list[Account]:
    known = {one.id: one for one in tools.accounts.store.accounts()}
    for one in order.accounts:
        if one not in known:
            raise InvalidValueError("unknown_account", text=one)
    if order.home:
        home = home_account(tools)
        return [home] if home else []
    if order.accounts:
        return [known[one] for one in order.accounts]
    now = tools.clock()
    return [one for one in known.values() if order.every_one or one.is_due(now)]


def _sync_account(account: Account, order: SyncOrder, tools: WorkerTools, progress: Progress) -> _Told:
    told = _Told(account)
    # a change here asks for it each time; a server in trouble is left alone all the same
    if not (order.home and account.failures and not account.is_due(tools.clock())):
        _look(order, told, tools, progress)
    _count_waiting(told, tools)
    return told


def _look(order: SyncOrder, told: _Told, tools: WorkerTools, progress: Progress) -> None:
    account = told.account
    wanted = [one for one in tools.accounts.store.collections() if one.account_id == account.id]
    wanted = [one for one in wanted if (one.is_home if order.home else one.is_followed)]
    try:
        with tools.accounts.connect(account, _password(account, order, tools)) as server:
            remove_awaited(account, server, tools)
            for one in sorted(wanted, key=lambda one: not one.is_home):
                _sync_one(one, server, order, told, tools, progress)
    except _FAULTS as fault:
        told.faults.append(fault)
    if told.faults or not order.home:  # the other calendars are still due when they were
        _note(told, tools)


def _count_waiting(told: _Told, tools: WorkerTools) -> None:
    """Note how much of ours is not on the server, if the home calendar is there."""
    store = tools.accounts.store
    home = next((one for one in store.collections() if one.is_home and one.account_id == told.account.id), None)
    if home is None:
        return
    with tools.accounts.home_alone():
        is_done = told.home is not None and not told.home.is_open
        is_left = told.home is None and told.collections and not told.faults and not noted_waits(store)
        if not (is_done or is_left):
            told.waiting = waiting(told.account, home, tools)
        removals = len(awaited(tools).get(home.id, ()))
        told.waiting = replace(told.waiting, count=told.waiting.count + removals)
        note_waits(store, told.account.id, told.waiting.count, list(told.waiting.refused))


def _password(account: Account, order: SyncOrder, tools: WorkerTools) -> str:
    typed = order.passwords.get(account.id)
    password = typed if typed is not None else tools.accounts.secrets().get(account.secret_name)
    if password is None:
        raise SecretsError("password_forgotten", account=account.name)
    return password


def _sync_one(
    collection: Collection, server: Server, order: SyncOrder, told: _Told, tools: WorkerTools, progress: Progress
) -> None:
    """Sync a calendar. Raises what is wrong with the account as a whole."""
    with ExitStack() as stack:
        stack.enter_context(tools.accounts.home_alone() if collection.is_home else nullcontext())
        try:
            _sync_calendar(collection, server, order, told, tools, progress)
        except _FAULTS as fault:
            if fault.kind not in _OF_ONE_CALENDAR:
                raise
            told.faults.append(fault)
        except ConflictError:
            return  # arranged anew or removed meanwhile: the next look sees how it is then


def _sync_calendar(
    collection: Collection, server: Server, order: SyncOrder, told: _Told, tools: WorkerTools, progress: Progress
) -> None:
    now_known = _now_known(collection, tools)
    if now_known is None or not now_known.is_followed:
        return
    known = tools.accounts.store.resources(now_known.id)
    is_whole = _is_whole_due(now_known, tools)
    asked = replace(now_known, sync_token="") if is_whole else now_known
    trouble = told.account.trouble
    in_parts = trouble is not None and trouble.kind == "address_too_slow"
    remote = server.calendar(now_known.href)
    pulled = pull(asked, known, remote, may_go=order.remove_missing, in_parts=in_parts)
    pulled = without(pulled, awaited(tools).get(now_known.id, ()))
    problems = 0
    if now_known.is_read and (pulled.is_changed or not _is_there(told.account, now_known, tools)):
        problems = _take_in(told.account, pulled, tools, progress)
    if now_known.is_home and pulled.is_changed:
        await_home(tools)
    if pulled.put or pulled.gone or pulled.collection != now_known:
        _store(pulled, now_known, tools)
    if is_whole:
        tools.accounts.store.put_note(_LISTED_NOTE + now_known.id, tools.clock().isoformat())
    told.is_changed |= pulled.is_changed
    told.collections.append(_told_calendar(pulled, known, problems))
    if now_known.is_home:
        _sync_home(pulled, server, order, told, tools)


def _is_whole_due(collection: Collection, tools: WorkerTools) -> bool:
    """Tell whether all that a calendar holds is to be listed, whatever its token says.

    A list that was short when the token was given is else believed for ever.
    """
    noted = tools.accounts.store.note(_LISTED_NOTE + collection.id)
    return not noted or abs(tools.clock() - datetime.fromisoformat(noted)) >= _WHOLE_EVERY


def _sync_home(pulled: Pulled, server: Server, order: SyncOrder, told: _Told, tools: WorkerTools) -> None:
    is_asked = order.home or order.every_one or bool(order.accounts)
    if not (is_asked or pulled.is_changed or is_home_due(tools, tools.clock())):
        return
    told.home = sync_home(told.account, pulled.collection, server, tools)
    if order.remove_missing and told.home and told.home.fault is None and told.home.is_held:
        let_go(tools)
        told.home = sync_home(told.account, pulled.collection, server, tools, told.home)
    if told.home is None:
        return
    told.is_changed |= told.home.is_changed
    if told.home.fault is not None:
        told.faults.append(told.home.fault)


def _take_in(account: Account, pulled: Pulled, tools: WorkerTools, progress: Progress) -> int:
    """Put a calendar's items into the agenda; answer how many problems there were."""
    collection = pulled.collection
    theirs = (one for one in _in_order(pulled.resources) if not is_of_this_home(one, tools))
    items = ((_name(one), one.text.encode("utf-8", "surrogateescape")) for one in theirs)
    file = tools.desk.opened_items(collection.name, _origin(account, collection), items)
    result = bring_in(file, Wanted(calendar=collection.calendar, is_exact=True), tools, progress)
    return int(str(result["problem_count"]))


def _store(pulled: Pulled, known: Collection, tools: WorkerTools) -> None:
    """Store what was pulled. Raises ConflictError when the calendar was arranged anew or removed meanwhile."""
    try:
        tools.accounts.store.put_resources(pulled.collection, known, pulled.put, pulled.gone)
    except ConflictError:
        now = _now_known(known, tools)
        if known.calendar and (now is None or now.calendar != known.calendar):
            tools.accounts.store.remove_source(known.calendar)  # it was taken in when nobody wanted it any more
        raise


def _note(told: _Told, tools: WorkerTools) -> None:
    """Store how an account's look went, beside what the user changed meanwhile; nothing if it is gone."""
    number = told.account.id
    while (known := next((one for one in tools.accounts.store.accounts() if one.id == number), None)) is not None:
        told.account = _after(known, told, tools)
        try:
            tools.accounts.store.put_account(told.account, known)
        except ConflictError:
            continue
        return


def _after(account: Account, told: _Told, tools: WorkerTools) -> Account:
    now = tools.clock()
    if not told.faults:
        return synced(account, now)
    fault = told.faults[0]
    if isinstance(fault, SecretsError):  # a keyring is unlocked any moment: no reason to come back ever more seldom
        account = replace(account, failures=0)
    asked = fault.values.get("retry_after")
    trouble = Trouble(fault.kind, dict(fault.values))
    return failed(account, now, trouble, tools.accounts.chance(), asked if isinstance(asked, int) else 0)


def _now_known(collection: Collection, tools: WorkerTools) -> Collection | None:
    return next((one for one in tools.accounts.store.collections() if one.id == collection.id), None)


def _is_there(account: Account, collection: Collection, tools: WorkerTools) -> bool:
    """Tell whether a calendar stands in the agenda as it came from here: something else may have been imported there."""
    origin = _origin(account, collection)
    return any((one.name, one.origin) == (collection.calendar, origin) for one in tools.desk.sources())


def _origin(account: Account, collection: Collection) -> str:
    return shown_address(urljoin(account.address, collection.href))


def _in_order(resources: Sequence[Resource]) -> list[Resource]:
    return sorted(resources, key=lambda one: one.href)


def _name(resource: Resource) -> str:
    return unquote(resource.href.rstrip("/").rpartition("/")[2], errors="backslashreplace")


def _told_calendar(pulled: Pulled, known: Sequence[Resource], problems: int) -> dict[str, object]:
    before = {one.href for one in known}
    return {
        "id": pulled.collection.id,
        "name": pulled.collection.name,
        "calendar": pulled.collection.calendar,
        "added": sum(one.href not in before for one in pulled.put),
        "changed": sum(one.href in before and not one.is_gone for one in pulled.put),
        "removed": len(pulled.gone),
        "items": len(pulled.resources),
        "missing": pulled.collection.missing,
        "problem_count": problems,
    }


def _answer(told: _Told) -> dict[str, object]:
    account, home = told.account, told.home
    return {
        "id": account.id,
        "name": account.name,
        "collections": told.collections,
        "home": told_mirror(home.tasks, home.events, home.margin, home.place) if home else None,
        "pushed": home.pushed if home else 0,
        "waits": told.waiting.count,
        "refused": list(told.waiting.refused[:_SHOWN]),
        "asked": [*home.tasks.asked, *home.events.asked, *home.margin.asked][:_SHOWN] if home else [],
        "trouble": _trouble(told),
        "next_at": account.next_at.isoformat(),
        "is_changed": told.is_changed,
    }


def _trouble(told: _Told) -> dict[str, object] | None:
    """Return what is wrong with an account: found now, or standing for one that was not looked at."""
    if told.faults:
        return {"kind": told.faults[0].kind, "values": dict(told.faults[0].values)}
    trouble = None if told.collections else told.account.trouble
    return {"kind": trouble.kind, "values": dict(trouble.values)} if trouble else None
