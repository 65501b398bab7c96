"""One calendar of ``worker sync``: looked at, taken into the agenda, stored, and our own items brought there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import unquote, urljoin

from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.addresses import shown_address
from respiro.domain.errors import ConflictError
from respiro.worker.account_tools import Server
from respiro.worker.home_sync import await_home, is_home_due, let_go, sync_home, write_held_again
from respiro.worker.import_calendar import Wanted, bring_in
from respiro.worker.own_items import is_of_this_home
from respiro.worker.pulling import Pulled, pull
from respiro.worker.removals import awaited, without
from respiro.worker.sync_told import SyncOrder, Told
from respiro.worker.tools import Progress, WorkerTools

_LISTED_NOTE = "calendar_listed:"
"""Before a calendar's id: when (ISO 8601, UTC) all of it was listed last."""
_WHOLE_EVERY = timedelta(days=1)


def sync_calendar(
    collection: Collection, server: Server, order: SyncOrder, told: Told, tools: WorkerTools, progress: Progress
) -> None:
    """Sync a calendar, told in ``told``; nothing if it was removed, or is followed no more.

    Raises AddressError, CalDavError, and ConflictError when it was arranged anew or removed meanwhile.
    """
    now_known = _now_known(collection, tools)
    if now_known is None or not now_known.is_followed:
        return
    known = tools.accounts.store.resources(now_known.id)
    is_whole, trouble = _is_whole_due(now_known, tools), told.account.trouble
    pulled = pull(
        replace(now_known, sync_token="") if is_whole else now_known,
        known,
        server.calendar(now_known.href),
        may_go=order.remove_missing,
        in_parts=trouble is not None and trouble.kind == "address_too_slow",
    )
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


def _sync_home(pulled: Pulled, server: Server, order: SyncOrder, told: Told, tools: WorkerTools) -> None:
    is_asked = order.home or order.every_one or bool(order.accounts)
    if not (is_asked or pulled.is_changed or is_home_due(tools, tools.clock())):
        return
    again = order.write_again
    told.home = sync_home(told.account, pulled.collection, server, tools, write_again=again)
    is_answered = order.remove_missing or again
    if is_answered and told.home and told.home.fault is None and told.home.is_held:
        (write_held_again if again else let_go)(tools)
        told.home = sync_home(told.account, pulled.collection, server, tools, told.home)
    if (now := _now_known(pulled.collection, tools)) is not None:
        told.collections[-1]["missing"] = now.missing
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
