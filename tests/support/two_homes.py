"""Two Respiro homes in memory whose home calendar is the same one on a server, and a phone that edits it."""

from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

from respiro.adapters.caldav_server import RehearsedHome, rehearsed_home
from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import RespiroError, SecretsError
from respiro.services.home_conflicts import Side, conflicts, settle
from respiro.services.margin_gone import let_margin_go
from respiro.services.ports import Ports
from respiro.worker.sync_told import SyncOrder
from respiro.worker.syncing import sync
from respiro.worker.tools import WorkerTools
from support.call_desk import MONDAY, at, desk
from support.dav_servers import PASSWORD
from support.fake_web import MemorySecrets
from support.fakes import FakeClock, FakeStore
from support.mirror_stage import TEXTS

HREF = "/alice/home/"


@dataclass
class Machine:
    """One home; ``connect`` leads to the server."""

    name: str
    connect: Any
    ports: Ports = field(default_factory=lambda: replace(desk(at(MONDAY, "8:00"), user__language="en"), texts=TEXTS))
    told: dict[str, Any] = field(default_factory=dict)
    href: str = HREF
    address: str = "https://cal.example/"

    def __post_init__(self) -> None:
        account = Account(self.name, self.name, self.address, "alice", self.clock())
        home = Collection("c", self.name, self.href, "Home", is_home=True)
        self.store.put_account(account, None, [home])

    @property
    def store(self) -> FakeStore:
        assert isinstance(self.ports.store, FakeStore)
        return self.ports.store

    @property
    def clock(self) -> FakeClock:
        assert isinstance(self.ports.clock, FakeClock)
        return self.ports.clock

    def sync(self, store: Any = None, *, may_go: bool = False, is_locked: bool = False) -> dict[str, Any]:
        """Sync, with the store as it is or with one that dies on the way."""
        store = store or self.store
        fault = SecretsError("keyring_locked") if is_locked else None
        secrets = MemorySecrets({f"account/{self.name}": PASSWORD}, fault)

        def connect(account: Account, password: str) -> AbstractContextManager[Any]:
            found: AbstractContextManager[Any] = self.connect(account, password, store, self.ports.zone)
            return found

        def rehearse(account: Account, collection: Collection, known: Any) -> RehearsedHome:
            return rehearsed_home(account, collection, known, self.ports.zone)

        accounts = SimpleNamespace(
            store=store,
            secrets=lambda: secrets,
            connect=connect,
            rehearse=rehearse,
            home_alone=nullcontext,
            chance=lambda: 0.5,
        )
        tools = SimpleNamespace(ports=replace(self.ports, store=store), clock=self.clock, accounts=accounts)
        order = SyncOrder(every_one=True, remove_missing=may_go)
        told: Any = sync(order, cast("WorkerTools", tools), lambda *_: None)["accounts"]
        self.told = told[0]
        return self.told

    def settle(self, keep: Side) -> None:
        """Answer everything that is asked."""
        for one in conflicts(self.ports):
            with suppress(RespiroError):
                settle(self.ports, one.uid, keep)
        let_margin_go(self.ports)


def later(machines: list[Machine], hours: float) -> None:
    for one in machines:
        one.clock.now += timedelta(hours=hours)
