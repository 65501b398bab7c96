"""``services.ports.AccountStore`` in memory."""

from collections.abc import Collection as Several
from collections.abc import Sequence
from dataclasses import replace

from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.errors import ConflictError


class FakeAccountStore:
    """Accounts, calendars and resources by their ids."""

    def __init__(self) -> None:
        super().__init__()
        self._accounts: dict[str, Account] = {}
        self._collections: dict[str, Collection] = {}
        self._resources: dict[str, dict[str, Resource]] = {}

    def accounts(self) -> list[Account]:
        return sorted(self._accounts.values(), key=lambda one: (one.name, one.id))

    def put_account(
        self, account: Account, expected: Account | None, collections: Sequence[Collection] | None = None
    ) -> None:
        if self._accounts.get(account.id) != expected:
            raise ConflictError("changed_meanwhile", uid=account.id)
        self._accounts[account.id] = account
        if collections is not None:
            self._put_collections(account.id, collections)

    def forget_account(self, account_id: str) -> bool:
        self._put_collections(account_id, ())
        return self._accounts.pop(account_id, None) is not None

    def collections(self) -> list[Collection]:
        return sorted(self._collections.values(), key=lambda one: (one.name, one.id))

    def resources(self, collection_id: str) -> list[Resource]:
        return sorted(self._resources.get(collection_id, {}).values(), key=lambda one: one.href)

    def gone_hrefs(self, collection_id: str) -> list[str]:
        return [one.href for one in self.resources(collection_id) if one.is_gone]

    def put_resources(
        self, collection: Collection, expected: Collection, put: Sequence[Resource], gone: Several[str] = ()
    ) -> None:
        if self._collections.get(collection.id) != expected:
            raise ConflictError("changed_meanwhile", uid=collection.id)
        self._collections[collection.id] = collection
        there = self._resources.setdefault(collection.id, {})
        for href in gone:
            there.pop(href, None)
        there |= {one.href: one for one in put}

    def remove_source(self, name: str) -> bool:
        raise NotImplementedError(name)

    def _put_collections(self, account_id: str, collections: Sequence[Collection]) -> None:
        wanted = {one.id: one for one in collections}
        for one in self.collections():
            if one.account_id != account_id:
                continue
            if one.calendar and (one.id not in wanted or wanted[one.id].calendar != one.calendar):
                self.remove_source(one.calendar)
            if one.id not in wanted:
                del self._collections[one.id]
                self._resources.pop(one.id, None)
        if any(one.is_home for one in collections):
            self._collections = {name: replace(one, is_home=False) for name, one in self._collections.items()}
        self._collections |= wanted
