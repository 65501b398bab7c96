"""What can be done with an account, without a widget: each step runs the worker, or stores, and says what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from respiro.services.accounts import AccountState, account_states, keep_missing
from respiro.ui import question_words, words
from respiro.ui.dialogs.account_parts.calendar_choice import found_in
from respiro.ui.dialogs.account_parts.password_field import typed_password
from respiro.ui.dialogs.account_parts.renewal import renewed
from respiro.ui.dialogs.import_parts.answers import again_in, fault_in, rows_in
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.windows.settings_pages.desk import SettingsDesk

translate = QCoreApplication.translate


class AccountSteps(QObject):
    """Syncs, tests, keeps and removes; several accounts may be at it at once."""

    def __init__(self, desk: SettingsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._syncing = desk, syncing_of(desk.context)

    def sync(self, state: AccountState, *options: str) -> None:
        """Sync an account now."""
        self._sync(state, options, lambda result: self._on_synced(state, result))

    def _sync(self, state: AccountState, options: Sequence[str], then: Callable[[dict[str, object]], None]) -> None:
        self._desk.said.emit("")  # what was said before holds no longer
        run = self._syncing.sync([state.account.id], *options)
        run.succeeded.connect(then)
        run.failed.connect(self._desk.failed)

    def write_again(self, state: AccountState) -> None:
        """Write on the server again what is our own and gone there."""
        self._sync(state, ["--write-again"], self._on_written)

    def let_missing_go(self, state: AccountState) -> None:
        """Let what is gone on the server go here too."""
        self.sync(state, "--remove-missing")

    def sync_with(self, state: AccountState, password: str) -> None:
        """Use a password for this session, and sync."""
        self._syncing.type_password(state.account.id, password)
        self.sync(state)

    def test(self, state: AccountState) -> None:
        """Ask the server who one is there; nothing is changed."""
        self._desk.said.emit("")
        account = state.account.id
        password = typed_password(self._syncing, account)
        order: dict[str, object] = {"account": account, **({"password": password} if password else {})}
        run = self._syncing.follow(["caldav-discover"], [account], order)
        run.succeeded.connect(lambda result: self._on_tested(state, result))
        run.failed.connect(self._desk.failed)

    def keep_missing(self, state: AccountState) -> None:
        """Let what is gone on the server stay here."""
        self._desk.context.store(
            lambda ports: keep_missing(ports, state.account.id), lambda _: self._on_kept(), self._desk.failed.emit
        )

    def remove(self, state: AccountState) -> None:
        """Forget an account here."""
        run = self._syncing.follow(["caldav-forget", state.account.id], [state.account.id])
        run.succeeded.connect(lambda _result: self._on_removed(state))
        run.failed.connect(self._desk.failed)

    def _on_synced(self, state: AccountState, result: dict[str, object]) -> None:
        states = account_states(self._desk.context.ports)
        now = next((one for one in states if one.account.id == state.account.id), None)
        is_in_trouble = any(fault_in(row, "trouble") for row in rows_in(result, "accounts"))
        if now is None or is_in_trouble or now.missing:
            return  # the page says so, and why
        text = translate("AccountsPage", "{account}: nothing new.")
        if result.get("changed"):
            text = translate("AccountsPage", "{account} is up to date.")
        self._say(text, state)

    def _on_written(self, result: dict[str, object]) -> None:
        if not any(fault_in(row, "trouble") for row in rows_in(result, "accounts")):  # the page says it, and why
            self._desk.said.emit(question_words.written_words(*again_in(result)))

    def _on_tested(self, state: AccountState, result: dict[str, object]) -> None:
        found = found_in(result)
        new = len(renewed(state.collections, found).new)
        text = translate("AccountsPage", "{account} answers, and knows you: %n calendars.", "", len(found))
        if new:
            text += " " + translate("AccountsPage", "%n of them are new; Change… adds them.", "", new)
        self._say(text, state)

    def _on_kept(self) -> None:
        self._desk.said.emit(question_words.stays_words())
        self._syncing.changed.emit()

    def _on_removed(self, state: AccountState) -> None:
        self._syncing.forget_typed(state.account.id)
        self._say(translate("AccountsPage", "{account} was removed here; nothing was removed on its server."), state)

    def _say(self, text: str, state: AccountState) -> None:
        self._desk.said.emit(text.format(account=words.quoted(state.account.name)))
