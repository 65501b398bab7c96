"""What the user ticks and chooses of accounts' calendars: shown at once, told to the worker when they rest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.accounts import Collection
from respiro.domain.errors import RespiroError
from respiro.services.accounts import account_states
from respiro.ui.context import Context
from respiro.ui.runtime.syncing import syncing_of

_REST_MILLISECONDS = 400
_Wishes = dict[str, dict[str, bool]]
"""By href: is_read, is_home."""


class Arranging(QObject):
    """One run for each account at a time; what is wished meanwhile is told in the next one."""

    changed = Signal()
    failed = Signal(object)
    """RespiroError; the calendars are as they were."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._syncing = syncing_of(context)
        self._wishes: dict[str, _Wishes] = {}
        self._under_way: set[str] = set()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.flush)

    def wish_read(self, account_id: str, href: str, *, is_read: bool) -> None:
        """Let a calendar count as busy time, or not."""
        self._wish(account_id, href, "is_read", is_wished=is_read)
        self._rest.start()

    def wish_home(self, collection_id: str) -> None:
        """Let what Respiro plans live in one of all calendars; in none of them for ""."""
        for state in account_states(self._context.ports):
            for one in self.as_wished(state.collections):
                if one.is_home != (one.id == collection_id):
                    self._wish(state.account.id, one.href, "is_home", is_wished=not one.is_home)
        self._rest.start()

    def as_wished(self, collections: Sequence[Collection]) -> list[Collection]:
        """Return calendars as they will be once the worker was told."""
        return [_as_wished(one, self._wishes.get(one.account_id, {}).get(one.href, {})) for one in collections]

    def flush(self) -> None:
        """Tell the worker now."""
        self._rest.stop()
        for account_id in self._wishes.keys() - self._under_way - self._losing():
            self._tell(account_id)

    def _losing(self) -> set[str]:
        """Return the accounts that lose the home to another one, and nothing else: the worker takes it from them.

        Told by themselves they could be first, and for a moment there would be no home.
        """
        takes = {name for name, wishes in self._wishes.items() if any(one.get("is_home") for one in wishes.values())}
        if not takes:
            return set()
        only = {"is_home": False}
        return {name for name, wishes in self._wishes.items() if all(one == only for one in wishes.values())} - takes

    def _wish(self, account_id: str, href: str, name: str, *, is_wished: bool) -> None:
        self._wishes.setdefault(account_id, {}).setdefault(href, {})[name] = is_wished
        self.changed.emit()

    def _tell(self, account_id: str) -> None:
        told = self._wishes[account_id]
        states = account_states(self._context.ports)
        collections = [one for state in states if state.account.id == account_id for one in state.collections]
        wanted = [
            {"href": one.href, "is_read": one.is_read, "is_home": one.is_home} for one in self.as_wished(collections)
        ]
        told = {href: dict(wish) for href, wish in told.items()}
        self._under_way.add(account_id)
        run = self._syncing.follow(["caldav-arrange"], (), {"account": account_id, "collections": wanted})
        run.succeeded.connect(lambda _result: self._on_arranged(account_id, told))
        run.failed.connect(lambda error: self._on_failed(account_id, error))
        run.cancelled.connect(lambda: self._on_failed(account_id, None))

    def _on_arranged(self, account_id: str, told: _Wishes) -> None:
        self._forget_losing(told)
        self._under_way.discard(account_id)
        now = self._wishes.get(account_id, {})
        left = {href: wish for href, wish in now.items() if wish != told.get(href)}
        self._wishes.pop(account_id, None)
        if left:
            self._wishes[account_id] = left
            self._tell(account_id)
        else:
            self._syncing.sync([account_id])
        self.changed.emit()

    def _forget_losing(self, told: _Wishes) -> None:
        if any(wish.get("is_home") for wish in told.values()):
            for name in self._losing() - self._under_way:
                del self._wishes[name]

    def _on_failed(self, account_id: str, error: RespiroError | None) -> None:
        self._forget_losing(self._wishes.get(account_id, {}))
        self._under_way.discard(account_id)
        self._wishes.pop(account_id, None)
        self.changed.emit()
        if error is not None:
            self.failed.emit(error)


def _as_wished(one: Collection, wish: Mapping[str, bool]) -> Collection:
    return replace(one, is_read=wish.get("is_read", one.is_read), is_home=wish.get("is_home", one.is_home))
