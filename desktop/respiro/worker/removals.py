"""Our items of someone who was erased: removed from calendars on servers, at once or, known by UID alone, later."""

import json
from collections.abc import Collection as Several
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from respiro.domain.accounts import Account, Collection
from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import FOLLOW_UP_UID_SUFFIX
from respiro.domain.errors import CalDavError, DavConflictError, RespiroError
from respiro.services.home_writing import REMOVALS_NOTE
from respiro.worker.account_tools import RemoteCalendar, Server
from respiro.worker.known_accounts import collections_of, password_of
from respiro.worker.pulling import Pulled
from respiro.worker.tools import WorkerTools

_MOST_TRIES = 3
_OF_ONE_CALENDAR = frozenset(
    ("caldav_not_here", "caldav_forbidden", "caldav_read_only", "caldav_conflict", "caldav_no_etag", "caldav_answered")
)
"""Faults that say nothing about the account as a whole."""


def awaited(tools: WorkerTools) -> dict[str, list[str]]:
    """Return the UIDs of what is to be removed, by calendars' ids."""
    found: dict[str, list[str]] = json.loads(tools.accounts.store.note(REMOVALS_NOTE) or "{}")
    return found


def remove_awaited(account: Account, server: Server, tools: WorkerTools) -> None:
    """Remove from an account's calendars what is to be removed there; what one refuses waits for the next time.

    Raises AddressError, CalDavError when the server can't be had at all.
    """
    if not (wanted := awaited(tools)):
        return
    with tools.accounts.home_alone():
        known = {one.id for one in tools.accounts.store.collections()}
        _keep({name: _erased(uids, tools) for name, uids in wanted.items() if name in known}, tools)
        _remove_from_all(account, server, tools)


def without(pulled: Pulled, uids: Several[str]) -> Pulled:
    """Return what a look found without what is to be removed: nothing of it is stored again."""
    if not uids:
        return pulled
    put = tuple(one for one in pulled.put if not any(uid in one.text for uid in uids))
    resources = tuple(one for one in pulled.resources if not any(uid in one.text for uid in uids))
    return replace(pulled, put=put, resources=resources)


@dataclass(slots=True)
class ServerItems:
    """``services.erasing.Servers``: to be used by who is alone at the home calendar."""

    tools: WorkerTools
    left: list[str] = field(default_factory=list)

    def announce(self, uids: Several[str]) -> None:
        """Note that our items with these UIDs are to be removed, wherever one is known to lie or may have been put."""
        store = self.tools.accounts.store
        agreed = [uid for uid in uids if any(uid in key for key in self.tools.ports.store.mirror())]
        found = {}
        for one in store.collections():
            texts = [each.text for each in store.resources(one.id)]
            there = {uid for uid in uids if any(uid in text for text in texts)}
            if there := there | set(agreed if one.is_home else ()):
                found[one.id] = sorted(there)
        if found:
            before = awaited(self.tools)
            _keep({key: sorted({*before.get(key, ()), *found.get(key, ())}) for key in {**before, **found}}, self.tools)

    def remove(self) -> int:
        """Remove what was announced; answer how many items. Accounts of which something is left are in ``left``."""
        before = _count(self.tools)
        for account in self.tools.accounts.store.accounts():
            ids = {one.id for one in collections_of(account, self.tools)}
            if not ids & awaited(self.tools).keys():
                continue
            try:
                self._remove(account)
            except RespiroError:
                self.left.append(account.name)
            else:
                self.left += [account.name] if ids & awaited(self.tools).keys() else []
        return before - _count(self.tools)

    def _remove(self, account: Account) -> None:
        with self.tools.accounts.connect(account, password_of(account, self.tools)) as server:
            _remove_from_all(account, server, self.tools)


def _remove_from_all(account: Account, server: Server, tools: WorkerTools) -> None:
    for one in collections_of(account, tools):
        _remove_from(one, server, tools)


def _remove_from(collection: Collection, server: Server, tools: WorkerTools) -> None:
    for uid in awaited(tools).get(collection.id, ()):
        try:
            _remove(server.calendar(collection.href), uid)
        except CalDavError as fault:
            if fault.kind not in _OF_ONE_CALENDAR:
                raise
            return
        now = awaited(tools)
        _keep({**now, collection.id: [one for one in now.get(collection.id, ()) if one != uid]}, tools)


def _remove(remote: RemoteCalendar, uid: str) -> None:
    """Remove an item as it stands there, whoever changed it last: it is ours, and shall be nowhere."""
    for left in reversed(range(_MOST_TRIES)):
        item = remote.find(uid)
        if item is None:
            return
        try:
            remote.delete(item.href, item.etag)
        except DavConflictError:
            if not left:
                raise
        else:
            return


def _erased(uids: Several[str], tools: WorkerTools) -> list[str]:
    """Return those whose records are no more: whoever was to be erased is still there if that was interrupted."""
    store = tools.ports.store
    return [
        uid
        for uid in uids
        if store.follow_up(uid.removesuffix(FOLLOW_UP_UID_SUFFIX)) is None
        and store.request(uid.removesuffix(PLAN_B_UID_SUFFIX)) is None
    ]


def _count(tools: WorkerTools) -> int:
    return sum(map(len, awaited(tools).values()))


def _keep(wanted: Mapping[str, Several[str]], tools: WorkerTools) -> None:
    kept = {key: list(uids) for key, uids in sorted(wanted.items()) if uids}
    text = json.dumps(kept) if kept else ""
    if (tools.accounts.store.note(REMOVALS_NOTE) or "") != text:
        tools.accounts.store.put_note(REMOVALS_NOTE, text)
