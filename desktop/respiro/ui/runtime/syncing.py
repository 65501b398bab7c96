"""Which accounts are being synced right now, whoever asked; and passwords that the user typed for this session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from respiro.ui.context import Context, WorkerRunLike

_KEEPS_PASSWORD = ("caldav-add", "caldav-arrange")
_FORGETS = "caldav-forget"
_MIRROR = "mirror"
_REFUSED = "caldav_password_refused"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a run was asked for, about which accounts, and which typed passwords it has."""

    command: str
    accounts: frozenset[str]
    passwords: Mapping[str, str] = field(repr=False)


class Syncing(QObject):
    """Runs of ``worker sync`` and the like, several at once; one belongs to the context, see syncing_of().

    Typed passwords live here alone, and end with the process.
    """

    changed = Signal()
    """An account is being synced from now on or no more, or how one stands is another."""
    answered = Signal()
    """The user answered a question, and may still take that back as long as the home calendar has not followed."""
    mirrored = Signal(dict, str)
    """What the mirrors did in the home calendar (as ``worker mirror`` answers), and in which account; "": a folder."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._runs: dict[WorkerRunLike, _Asked] = {}
        self._passwords: dict[str, str] = {}
        self._is_telling = False

    @property
    def is_telling(self) -> bool:
        """Whether what a run changed is being made known at this moment."""
        return self._is_telling

    @property
    def is_busy(self) -> bool:
        """Whether any account is being synced."""
        return any(asked.accounts for asked in self._runs.values())

    def sync(self, accounts: Sequence[str], *options: str) -> WorkerRunLike:
        """Sync these accounts (ids), and let everyone know what came of it."""
        arguments, order = self.typed(["sync", *(f"--account={one}" for one in accounts), *options])
        return self.follow(arguments, accounts, order)

    def typed(self, arguments: Sequence[str]) -> tuple[list[str], Mapping[str, object] | None]:
        """Return a command of the worker and its order, with what was typed for this session if anything was."""
        if not self._passwords:
            return list(arguments), None
        return [*arguments, "--typed"], {"passwords": dict(self._passwords)}

    def follow(
        self, arguments: Sequence[str], accounts: Sequence[str] = (), order: Mapping[str, object] | None = None
    ) -> WorkerRunLike:
        """Start the worker on something that is about these accounts; the same for its answer."""
        run = self._context.start_worker(list(arguments), self, order)
        self._runs[run] = _Asked(arguments[0], frozenset(accounts), _passwords_in(order))
        run.succeeded.connect(lambda result: self._on_succeeded(run, result))
        run.failed.connect(lambda _error: self._on_ended(run))
        run.cancelled.connect(lambda: self._on_ended(run))
        self.changed.emit()
        return run

    def is_under_way(self, account_id: str) -> bool:
        """Tell whether an account is being synced."""
        return any(account_id in asked.accounts for asked in self._runs.values())

    def cancel(self, account_id: str) -> None:
        """End what syncs an account; what was done stays done."""
        for run in [run for run, asked in self._runs.items() if account_id in asked.accounts]:
            run.cancel()

    def type_password(self, account_id: str, password: str) -> None:
        """Use a password for this session; it is kept nowhere."""
        self._passwords[account_id] = password

    def forget_typed(self, account_id: str) -> None:
        """Use what the keyring has from now on."""
        self._passwords.pop(account_id, None)

    def is_typed(self, account_id: str) -> bool:
        """Tell whether a password was typed for this session."""
        return account_id in self._passwords

    def _on_succeeded(self, run: WorkerRunLike, result: Mapping[str, Any]) -> None:
        asked = self._runs.pop(run, _Asked("", frozenset(), {}))
        self._let_passwords_go(asked, result)
        self.changed.emit()
        accounts = _accounts_of(result)
        homes = [(home, str(one.get("id", ""))) for one in accounts if (home := one.get("home"))]
        if asked.command == _MIRROR:
            homes = [(result, str(accounts[0].get("id", "")) if accounts else "")]
        is_known = asked.command == _MIRROR or "changed" in result
        is_changed = bool(result.get("changed")) or any(one.get("is_changed") for one in accounts)
        self._make_known([home for home, _account in homes], agenda=is_changed or not is_known)
        for home, account in homes:
            self.mirrored.emit(home, account)

    def _let_passwords_go(self, asked: _Asked, result: Mapping[str, Any]) -> None:
        """Forget typed passwords that a server refused, and those in whose place the keyring has one again."""
        for one in _accounts_of(result):
            trouble, number = one.get("trouble") or {}, str(one.get("id", ""))
            was_sent = asked.passwords.get(number)
            if trouble.get("kind") == _REFUSED and was_sent is not None and was_sent == self._passwords.get(number):
                self.forget_typed(number)
        has_stored = asked.command in _KEEPS_PASSWORD and "" in asked.passwords and not result.get("trouble")
        if has_stored or asked.command == _FORGETS:
            self.forget_typed(str(result.get("id", "")))

    def _make_known(self, homes: Sequence[Mapping[str, Any]], *, agenda: bool) -> None:
        topics = [self._context.agenda_changed] if agenda else []
        for home in homes:
            events, margin = home.get("events") or {}, home.get("margin") or {}
            if home.get("here"):
                topics.append(self._context.calls_changed)
            if events.get("moved"):
                topics += [self._context.plan_b_changed, self._context.margins_changed]
            if margin.get("moved") or margin.get("released"):
                topics.append(self._context.margins_changed)
        self._is_telling = True
        try:
            for topic in dict.fromkeys(topics):
                topic.emit()
        finally:
            self._is_telling = False

    def _on_ended(self, run: WorkerRunLike) -> None:
        self._runs.pop(run, None)
        self.changed.emit()


def syncing_of(context: Context) -> Syncing:
    """Return the one that all share; made when it is first asked for."""
    found = context.findChild(Syncing)
    return found if isinstance(found, Syncing) else Syncing(context)


def _passwords_in(order: Mapping[str, Any] | None) -> Mapping[str, str]:
    """Return the passwords of an order by account; "" stands for the account that it is about."""
    if not order:
        return {}
    return {"": str(order["password"])} if "password" in order else dict(order.get("passwords", {}))


def _accounts_of(result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return what a sync, or a mirror that is one, says of each account."""
    found = result.get("accounts") or [result.get("account")]
    return [one for one in found if isinstance(one, dict)]
