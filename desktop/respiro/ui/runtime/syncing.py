"""Which accounts are being synced right now, whoever asked; and passwords that the user typed for this session."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from respiro.ui.context import Context, WorkerRunLike


class Syncing(QObject):
    """Runs of ``worker sync`` and the like, several at once; one belongs to the context, see syncing_of().

    Typed passwords live here alone, and end with the process.
    """

    changed = Signal()
    """An account is being synced from now on or no more, or how one stands is another."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._runs: dict[WorkerRunLike, frozenset[str]] = {}
        self._passwords: dict[str, str] = {}

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
        self._runs[run] = frozenset(accounts)
        run.succeeded.connect(lambda result: self._on_succeeded(run, result))
        run.failed.connect(lambda _error: self._on_ended(run))
        run.cancelled.connect(lambda: self._on_ended(run))
        self.changed.emit()
        return run

    def is_under_way(self, account_id: str) -> bool:
        """Tell whether an account is being synced."""
        return any(account_id in ids for ids in self._runs.values())

    def cancel(self, account_id: str) -> None:
        """End what syncs an account; what was done stays done."""
        for run in [run for run, ids in self._runs.items() if account_id in ids]:
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

    def _on_succeeded(self, run: WorkerRunLike, result: Mapping[str, object]) -> None:
        self._runs.pop(run, None)
        self.changed.emit()
        if result.get("changed", True):
            self._context.agenda_changed.emit()

    def _on_ended(self, run: WorkerRunLike) -> None:
        self._runs.pop(run, None)
        self.changed.emit()


def syncing_of(context: Context) -> Syncing:
    """Return the one that all share; made when it is first asked for."""
    found = context.findChild(Syncing)
    return found if isinstance(found, Syncing) else Syncing(context)
