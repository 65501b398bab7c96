"""What a calendar on a server has now: its changes fetched, and what is gone from it judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from respiro.domain.accounts import Collection, Resource
from respiro.worker.account_tools import Changes, RemoteCalendar

MOST_REMOVED, MOST_REMOVED_SHARE = 10, 0.2
FEW = 2
_NOT_THERE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a look found: ``collection`` as it is to be stored, with the resources ``put`` and ``gone`` (hrefs).

    ``resources`` are all there are then. ``is_changed`` tells that one of them says something else than before.
    """

    collection: Collection
    put: tuple[Resource, ...]
    gone: frozenset[str]
    resources: tuple[Resource, ...]
    is_changed: bool


def pull(
    collection: Collection,
    known: Sequence[Resource],
    remote: RemoteCalendar,
    *,
    may_go: bool = False,
    in_parts: bool = False,
) -> Pulled:
    """Look at a calendar of which these copies are known; ``may_go`` lets go what was gone and kept.

    ``in_parts``: the server was too slow to send all there is in one answer.

    Raises AddressError, CalDavError, with nothing decided.
    """
    there = {one.href: one for one in known}
    standing = {one.href: one.etag for one in known if not one.is_gone}
    if not known and not collection.sync_token and not in_parts:
        changes, items = remote.everything()
    else:
        changes = remote.changes(standing, collection.sync_token)
        items = remote.fetch(changes.changed) if changes.changed else {}
    gone, kept, unsure = _judged(changes, standing, items, remote)
    kept |= {one.href for one in known if one.is_gone and one.href not in items}
    if may_go and kept:
        # they agreed to what they were told: whatever can be had all the same is not gone
        items = {**items, **remote.fetch(sorted(kept))}
        may_be = {href for href in kept if getattr(items[href], "status", None) in _NOT_THERE}
        gone, kept = gone | may_be, kept - may_be
        items = {href: item for href, item in items.items() if href not in may_be}
    fresh = {href: _resource(item, changes) for href, item in items.items() if hasattr(item, "text")}
    kept -= fresh.keys()
    put = {one.href: one for one in fresh.values() if there.get(one.href) != one}
    put |= {href: replace(there[href], is_gone=True) for href in kept if not there[href].is_gone}
    now = {href: one for href, one in (there | put).items() if href not in gone}
    # what was listed and could not be had is listed again next time
    is_clear = len(fresh) == len(items) and not unsure
    token = changes.sync_token if is_clear else collection.sync_token
    if any(one.is_gone for one in now.values()):
        token = ""  # all is listed next time: what was not named may be there all the same
    collection = replace(collection, sync_token=token, missing=sum(one.is_gone for one in now.values()))
    is_changed = bool(gone) or any(href not in there or _says_else(there[href], one) for href, one in put.items())
    return Pulled(collection, tuple(put.values()), frozenset(gone), tuple(now.values()), is_changed)


def _resource(item: Any, changes: Changes) -> Resource:
    return Resource(item.href, item.etag or changes.changed.get(item.href, ""), item.text)


def _says_else(before: Resource, after: Resource) -> bool:
    return before.text != after.text and not after.is_gone


def _judged(
    changes: Changes, standing: Mapping[str, str], items: Mapping[str, Any], remote: RemoteCalendar
) -> tuple[set[str], set[str], set[str]]:
    """Return what may go, what is gone and kept until the user says so, and what nobody could tell of.

    An empty or partial listing is no proof, so that each one of a few is asked for by itself; many at once, or all
    that there was, are never taken for deleted unless the server named every one of the few as such.
    """
    gone = {href for href in changes.gone if href in standing and href not in items}
    if not gone or changes.is_partial:
        return set(), set(), set()
    is_all, is_few = len(gone) == len(standing), len(gone) <= FEW
    is_share = len(gone) > len(standing) * MOST_REMOVED_SHARE and not is_few
    if len(gone) > MOST_REMOVED or is_share or (is_all and changes.is_whole_listing):
        return set(), gone, set()
    proof = remote.fetch(sorted(gone))
    status = {href: getattr(proof.get(href), "status", None) for href in gone}
    sure = {href for href in gone if status[href] in _NOT_THERE}
    return sure, set(), {href for href in gone - sure if status[href] is not None}
