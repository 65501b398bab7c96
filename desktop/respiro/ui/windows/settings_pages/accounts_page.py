"""The accounts on calendar servers: how they stand, which of their calendars are used, and what for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.services.accounts import AccountState, account_states, keep_missing
from respiro.ui import words
from respiro.ui.dialogs.account_parts.calendar_choice import found_in, home_hint
from respiro.ui.dialogs.account_parts.calendar_rows import CalendarRows
from respiro.ui.dialogs.account_parts.home_choice import HomeChoice
from respiro.ui.dialogs.account_parts.password_field import typed_password
from respiro.ui.dialogs.account_parts.renewal import renewed
from respiro.ui.dialogs.account_parts.words import TASKS, can_be_home, folder_words, home_words
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.import_parts.answers import fault_in, rows_in
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.look import HALF, UNIT, bold_font, make_primary
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.settings_pages.accounts.arranging import Arranging
from respiro.ui.windows.settings_pages.accounts.care import AccountTrouble
from respiro.ui.windows.settings_pages.accounts.empty import NoAccounts
from respiro.ui.windows.settings_pages.accounts.removal import removal_question
from respiro.ui.windows.settings_pages.accounts.rows import AccountRow, row_words
from respiro.ui.windows.settings_pages.calendars.care import FetchProgress, MissingQuestion
from respiro.ui.windows.settings_pages.calendars.standing_list import StandingList
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.item_list import add_button_row, page_button
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row


class AccountsPage(SettingsPage):
    """Add, sync, test, change, remove; tick what is busy time, choose the home."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Accounts"))
        self._syncing, self._arranging = syncing_of(desk.context), Arranging(desk.context, self)
        self._empty, self.list = NoAccounts(), StandingList(self.tr("Accounts"), "server")
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.trouble, self.missing, self.progress = AccountTrouble(), MissingQuestion(), FetchProgress()
        self._add_buttons()
        self._add_calendars()
        self._add_home()
        self._bottom = QWidget()
        self.column.addWidget(self._bottom)
        self._connect()
        self.show_accounts()

    def _add_buttons(self) -> None:
        self.sync_button = page_button(self.tr("&Sync now"), self.sync)
        self.test_button = page_button(self.tr("&Test connection"), self.test)
        self.change_button = page_button(self.tr("C&hange…"), self.change)
        self.remove_button = page_button(self.tr("&Remove…"), self.ask_to_remove)
        self.add_button = page_button(self.tr("&Add account…"), self.add)
        self._of_one = (self.sync_button, self.test_button, self.change_button, self.remove_button)
        add_button_row(self.column, self._of_one)
        for part in (self.progress, self.trouble, self.missing):
            self.column.addWidget(part)
        add_button_row(self.column, (self.add_button,))
        self._dress()

    def _add_calendars(self) -> None:
        self._calendars = QWidget()
        group = QVBoxLayout(self._calendars)
        group.setContentsMargins(0, UNIT, 0, 0)
        group.setSpacing(HALF)
        self._calendars_name = narrow_label(self._calendars)
        self._calendars_name.setFont(bold_font(self._calendars_name.font()))
        self.rows = CalendarRows(self.add_button)
        group.addWidget(self._calendars_name)
        group.addWidget(self.rows)
        self.column.addWidget(self._calendars)

    def _add_home(self) -> None:
        self._home = QWidget()
        group = QVBoxLayout(self._home)
        group.setContentsMargins(0, UNIT, 0, 0)
        group.setSpacing(HALF)
        form = form_grid()
        self.home, self.home_hint = HomeChoice(), Hint()
        add_row(form, self.tr("What Respiro &plans goes to"), self.home, None, self.home)
        form.addWidget(self.home_hint, form.rowCount(), 1)
        group.addLayout(form)
        self.column.addWidget(self._home)

    def _connect(self) -> None:
        sync = QAction(self, shortcut=QKeySequence(Qt.Key.Key_F5))
        sync.triggered.connect(self.sync)
        self.addAction(sync)
        self.list.change_wished.connect(self.change)
        self.list.remove_wished.connect(self.ask_to_remove)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.progress.cancel_wished.connect(lambda: self._syncing.cancel(self.list.selected_key))
        self.missing.keep_wished.connect(self._keep)
        self.missing.removal_wished.connect(self._let_go)
        self.trouble.session_wished.connect(self._type_password)
        self.trouble.password_wished.connect(self._change_password)
        self.rows.read_wished.connect(self._on_read)
        self.home.chosen.connect(self._arranging.wish_home)
        self._arranging.failed.connect(self.desk.failed)
        context = self.desk.context
        for topic in (context.agenda_changed, self._syncing.changed, self._arranging.changed):
            topic.connect(self.show_accounts)
        context.time_passed.connect(self._on_time_passed)

    # --- what is shown

    def show_accounts(self) -> None:
        """Show the accounts as they are; the same one stays selected."""
        states = account_states(self.desk.context.ports)
        rows = [
            AccountRow(one, self._syncing.is_under_way(one.account.id), self._syncing.is_typed(one.account.id))
            for one in states
        ]
        ports = self.desk.context.ports
        self.list.show_rows(rows, lambda row: row_words(row, ports.clock(), ports.zone))
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        for button in self._of_one:
            button.setVisible(bool(rows))
        self._show_home(states)
        self._on_selected()

    def select(self, account_id: str) -> None:
        """Select an account, if it is there."""
        self.list.select(account_id)

    def _selected(self) -> AccountState | None:
        states = account_states(self.desk.context.ports)
        return next((one for one in states if one.account.id == self.list.selected_key), None)

    def _on_selected(self) -> None:
        state = self._selected()
        account = state.account if state else None
        is_under_way = account is not None and self._syncing.is_under_way(account.id)
        for button in self._of_one:
            button.setEnabled(account is not None and not is_under_way)
        name = words.quoted(account.name) if account else ""
        self.progress.tell(self.tr("Talking to {account}…").format(account=name) if is_under_way else "")
        self.trouble.tell_of(None if is_under_way else account)
        self.missing.ask("" if state is None or is_under_way else self._missing_words(state))
        self._calendars.setVisible(state is not None)
        if state is not None:
            self._calendars_name.setText(breakable(self.tr("Calendars of {account}").format(account=name)))
            self.rows.show_calendars(self._arranging.as_wished(state.collections))
        self._bottom.setVisible(state is None)
        self.column.setStretchFactor(self._bottom, 0 if state else 1)

    def _show_home(self, states: Sequence[AccountState]) -> None:
        self._home.setVisible(bool(states))
        wished = [(one.account, self._arranging.as_wished(one.collections)) for one in states]
        able = [(account, one) for account, those in wished for one in those if can_be_home(one) or one.is_home]
        home = next((one for _, one in able if one.is_home), None)
        choices = [(one.id, home_words(account, one)) for account, one in able]
        self.home.show_choices(folder_words(), choices, home.id if home else "")
        hints = [home_hint()]
        if home is not None and TASKS not in home.components:
            hints.append(self.tr("This calendar takes no tasks, so that call-backs stay here."))
        self.home_hint.setText(" ".join(hints))

    def _missing_words(self, state: AccountState) -> str:
        if not state.missing:
            return ""
        text = self.tr(
            "%n entries of {account} are gone from the server. Are they to go here too?"
            " They are kept until you say so: a server that is half broken looks just like that.",
            "",
            state.missing,
        )
        return text.format(account=words.quoted(state.account.name))

    def _on_time_passed(self) -> None:
        if self.isVisible():
            self.show_accounts()

    # --- steps

    def add(self) -> None:
        """Ask for an account."""
        dialog = AddAccountDialog(self.desk.context, self)
        dialog.added.connect(self._on_added)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_added(self, account_id: str) -> None:
        self.show_accounts()
        self.select(account_id)

    def sync(self) -> None:
        """Sync the selected account now; several may be under way."""
        if (state := self._selected()) and self.sync_button.isEnabled():
            self._run(state)

    def _run(self, state: AccountState, *options: str) -> None:
        self.desk.said.emit("")  # what was said before holds no longer
        run = self._syncing.sync([state.account.id], *options)
        run.succeeded.connect(lambda result: self._on_synced(state, result))
        run.failed.connect(self.desk.failed)

    def _on_synced(self, state: AccountState, result: dict[str, object]) -> None:
        now = next((one for one in account_states(self.desk.context.ports) if one.account.id == state.account.id), None)
        is_in_trouble = any(fault_in(row, "trouble") for row in rows_in(result, "accounts"))
        if now is None or is_in_trouble or now.missing:
            return  # the page says so, and why
        text = self.tr("{account} is up to date.") if result.get("changed") else self.tr("{account}: nothing new.")
        self.desk.said.emit(text.format(account=words.quoted(state.account.name)))

    def test(self) -> None:
        """Ask the server of the selected account who one is there; nothing is changed."""
        state = self._selected()
        if state is None or not self.test_button.isEnabled():
            return
        self.desk.said.emit("")
        password = typed_password(self._syncing, state.account.id)
        order: dict[str, object] = {"account": state.account.id, **({"password": password} if password else {})}
        run = self._syncing.follow(["caldav-discover"], [state.account.id], order)
        run.succeeded.connect(lambda result: self._on_tested(state, result))
        run.failed.connect(self.desk.failed)

    def _on_tested(self, state: AccountState, result: dict[str, object]) -> None:
        found = found_in(result)
        new = len(renewed(state.collections, found).new)
        text = self.tr("{account} answers, and knows you: %n calendars.", "", len(found))
        told = text.format(account=words.quoted(state.account.name))
        if new:
            told += " " + self.tr("%n of them are new; Change… adds them.", "", new)
        self.desk.said.emit(told)

    def change(self) -> None:
        """Ask what is to be otherwise about the selected account."""
        self._open_change()

    def _change_password(self) -> None:
        if dialog := self._open_change():
            dialog.password.setFocus()

    def _open_change(self) -> ChangeAccountDialog | None:
        state = self._selected()
        if state is None or not self.change_button.isEnabled():
            return None
        dialog = ChangeAccountDialog(self.desk.context, state, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _type_password(self) -> None:
        if state := self._selected():
            dialog = SessionPasswordDialog(state.account, self)
            dialog.typed.connect(lambda password: self._on_typed(state, password))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_typed(self, state: AccountState, password: str) -> None:
        self._syncing.type_password(state.account.id, password)
        self._run(state)

    def _keep(self) -> None:
        if state := self._selected():
            self.desk.context.store(
                lambda ports: keep_missing(ports, state.account.id),
                lambda _: self._on_kept(state),
                self.desk.failed.emit,
            )

    def _on_kept(self, state: AccountState) -> None:
        text = self.tr("They stay in {account}. You are asked again when their number changes.")
        self.desk.said.emit(text.format(account=words.quoted(state.account.name)))
        self._syncing.changed.emit()

    def _let_go(self) -> None:
        if state := self._selected():
            self._run(state, "--remove-missing")

    def _on_read(self, href: str, is_read: bool) -> None:  # noqa: FBT001  a signal's value
        self._arranging.wish_read(self.list.selected_key, href, is_read=is_read)

    # --- removing

    def ask_to_remove(self) -> None:
        """Ask before an account goes, for that can't be taken back."""
        state = self._selected()
        if state is not None and self.remove_button.isEnabled():
            self.question = removal_question(state, lambda: self._remove(state), self)
            self.question.open()

    def _remove(self, state: AccountState) -> None:
        run = self._syncing.follow(["caldav-forget", state.account.id], [state.account.id])
        run.succeeded.connect(lambda _result: self._on_removed(state))
        run.failed.connect(self.desk.failed)

    def _on_removed(self, state: AccountState) -> None:
        self._syncing.forget_typed(state.account.id)
        text = self.tr("{account} was removed here; nothing was removed on its server.")
        self.desk.said.emit(text.format(account=words.quoted(state.account.name)))

    # --- what Qt calls

    def _dress(self) -> None:
        """Give the one button the accent, but not the window's Enter: that belongs to the list and the fields."""
        make_primary(self.add_button)
        self.add_button.setDefault(False)
        self.add_button.setAutoDefault(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell the worker what is still waiting for a rest."""
        self._arranging.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "add_button"):
            self._dress()
