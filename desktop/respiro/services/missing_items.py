"""What is known here of items that are gone on a server: never out of their texts, which the worker alone reads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from urllib.parse import unquote

from respiro.domain.accounts import Collection
from respiro.domain.agenda import MARGIN_UID_SUFFIX, PLAN_B_UID_SUFFIX
from respiro.domain.calls.follow_up import FOLLOW_UP_UID_SUFFIX
from respiro.domain.period import Period
from respiro.services.home_conflicts import ConflictKind
from respiro.services.home_writing import is_uid
from respiro.services.ports import Ports

_BACK, _AHEAD = timedelta(days=28), timedelta(days=392)
_PART = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class MissingItem:
    """An item that is gone: its first time that is known, of which calendar, and what it is called.

    ``kind`` for one of our own. Without ``name`` and ``period`` nothing of it is known here.
    """

    collection: str
    name: str = ""
    period: Period | None = None
    is_all_day: bool = False
    kind: ConflictKind | None = None


def missing_items(ports: Ports, collections: Iterable[Collection]) -> Iterator[list[MissingItem]]:
    """Look the items up in steps; the last one answers all: in order of time, then what nothing is known of."""
    found: list[MissingItem] = []
    for one in collections:
        names = {_name(href) for href in ports.store.gone_hrefs(one.id)}
        yield found
        known = _own(ports, one, names)
        if one.calendar and names - known.keys():
            for part in _parts(ports):
                _add_events(ports, one, part, names, known)
                yield found
        found += known.values()
        found += [MissingItem(one.name)] * (len(names) - len(known))
    yield sorted(found, key=_order)


def _order(item: MissingItem) -> tuple[bool, bool, float, str]:
    """Order by time, those without one behind, and last those of which nothing is known."""
    start = item.period.start.timestamp() if item.period else 0.0
    return not (item.name or item.period), item.period is None, start, item.name


def _parts(ports: Ports) -> Iterator[Period]:
    """Return the time that is looked through, piece by piece: years of an agenda at once are a stall."""
    start = ports.clock() - _BACK
    while start < ports.clock() + _AHEAD:
        yield Period(start, start + _PART)
        start += _PART


def _add_events(
    ports: Ports, collection: Collection, part: Period, names: set[str], known: dict[str, MissingItem]
) -> None:
    for event in ports.store.occurrences(part, ports.zone):
        name = event.id.uid if event.id.uid in names else _hashed(event.id.uid)
        if event.id.calendar == collection.calendar and name in names and name not in known:
            known[name] = MissingItem(collection.name, event.summary, event.period, event.all_day)


def _own(ports: Ports, collection: Collection, names: set[str]) -> dict[str, MissingItem]:
    """Return those of our own, by the names that they bear on the server."""
    if not collection.is_home:
        return {}
    uids = _known_names(ports, names)
    found = {name: _own_item(ports, collection, uids[name]) for name in names & uids.keys()}
    return {name: one for name, one in found.items() if one is not None}


def _known_names(ports: Ports, names: set[str]) -> dict[str, str]:
    """Return the UIDs of our own items by the names that they may bear on the server."""
    uids = {_hashed(key): key for key in ports.store.mirror() if is_uid(key)}
    return {name: name for name in names} | uids | {uid: uid for uid in uids.values()}


def _own_item(ports: Ports, collection: Collection, uid: str) -> MissingItem | None:
    if uid.endswith(MARGIN_UID_SUFFIX):
        block = ports.store.block(uid)
        return MissingItem(collection.name, "", block.period, kind=ConflictKind.MARGIN) if block else None
    if uid.endswith(PLAN_B_UID_SUFFIX):
        request = ports.store.request(uid.removesuffix(PLAN_B_UID_SUFFIX))
        label = request.caller.label if request else ""
        return MissingItem(collection.name, label, request.place, kind=ConflictKind.PLAN_B) if request else None
    if uid.endswith(FOLLOW_UP_UID_SUFFIX):
        follow_up = ports.store.follow_up(uid.removesuffix(FOLLOW_UP_UID_SUFFIX))
        label = follow_up.caller.label if follow_up else ""
        return MissingItem(collection.name, label, kind=ConflictKind.TASK) if follow_up else None
    return None


def can_be_written_again(ports: Ports, uid: str) -> bool:
    """Tell whether an item is our own, of something that is known here, and goes to the home calendar at all.

    What another computer planned into the same calendar is not.
    """
    store, settings = ports.store, ports.settings
    if uid.endswith(MARGIN_UID_SUFFIX):
        return settings.mirror_margin and store.block(uid) is not None
    if not settings.mirror_tasks:
        return False
    if uid.endswith(PLAN_B_UID_SUFFIX):
        return store.request(uid.removesuffix(PLAN_B_UID_SUFFIX)) is not None
    return uid.endswith(FOLLOW_UP_UID_SUFFIX) and store.follow_up(uid.removesuffix(FOLLOW_UP_UID_SUFFIX)) is not None


def own_missing(ports: Ports, collections: Iterable[Collection]) -> int:
    """Return how many items that are gone from the home calendar are our own, and can be written there again."""
    home = next((one for one in collections if one.is_home and one.missing), None)
    if home is None:
        return 0
    names = {_name(href) for href in ports.store.gone_hrefs(home.id)}
    uids = _known_names(ports, names)
    return sum(name in uids and can_be_written_again(ports, uids[name]) for name in names)


def _name(href: str) -> str:
    return unquote(href.rstrip("/").rpartition("/")[2]).removesuffix(".ics")


def _hashed(uid: str) -> str:
    """Return the name of an item whose UID can't be one."""
    return sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()
