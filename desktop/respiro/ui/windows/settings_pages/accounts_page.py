"""The accounts on calendar servers: how they stand, which of their calendars are used, and what for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.services.accounts import AccountState, account_states
from respiro.services.missing_items import own_missing
from respiro.ui import question_words, words
from respiro.ui.dialogs.account_parts.calendar_rows import CalendarRows
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.look import HALF, UNIT, bold_font, make_primary
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.quiet_progress import QuietProgress
from respiro.ui.windows.settings_pages.accounts.arranging import Arranging
from respiro.ui.windows.settings_pages.accounts.care import AccountTrouble
from respiro.ui.windows.settings_pages.accounts.empty import NoAccounts
from respiro.ui.windows.settings_pages.accounts.home import HomeGroup
from respiro.ui.windows.settings_pages.accounts.removal import removal_question
from respiro.ui.windows.settings_pages.accounts.rows import AccountRow, row_words
from respiro.ui.windows.settings_pages.accounts.steps import AccountSteps
from respiro.ui.windows.settings_pages.calendars.care import MissingQuestion
from respiro.ui.windows.settings_pages.calendars.standing_list import StandingList
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.item_list import add_button_row, page_button
from respiro.ui.windows.settings_pages.page import SettingsPage


class AccountsPage(SettingsPage):
    """Add, sync, test, change, remove; tick what is busy time, choose the home."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Accounts"))
        self._syncing, self._arranging = syncing_of(desk.context), Arranging(desk.context, self)
        self._steps = AccountSteps(desk, self)
        self._states: Sequence[AccountState] = ()
        self._empty, self.list = NoAccounts(), StandingList(self.tr("Accounts"), "server")
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.trouble, self.missing, self.progress = AccountTrouble(), MissingQuestion(), QuietProgress()
        self._add_buttons()
        self._add_calendars()
        self._home = HomeGroup()
        self.home, self.home_hint = self._home.choice, self._home.hint
        self.column.addWidget(self._home)
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

    def _connect(self) -> None:
        sync = QAction(self, shortcut=QKeySequence(Qt.Key.Key_F5))
        sync.triggered.connect(self.sync)
        self.addAction(sync)
        self.list.change_wished.connect(self.change)
        self.list.remove_wished.connect(self.ask_to_remove)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.progress.cancel_wished.connect(lambda: self._syncing.cancel(self.list.selected_key))
        self.missing.keep_wished.connect(lambda: self._with_selected(self._steps.keep_missing))
        self.missing.again_wished.connect(lambda: self._with_selected(self._steps.write_again))
        self.missing.removal_wished.connect(lambda: self._with_selected(self._steps.let_missing_go))
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
        ports = self.desk.context.ports
        self._states = account_states(ports)
        rows = [
            AccountRow(one, self._syncing.is_under_way(one.account.id), self._syncing.is_typed(one.account.id))
            for one in self._states
        ]
        self.list.show_rows(rows, lambda row: row_words(row, ports.clock(), ports.zone))
        for part in (self.list, self._home, *self._of_one):
            part.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        wished = [(one.account, self._arranging.as_wished(one.collections)) for one in self._states]
        self._home.show_calendars([(account, one) for account, those in wished for one in those])
        self._on_selected()

    def select(self, account_id: str) -> None:
        """Select an account, if it is there."""
        self.list.select(account_id)

    def _selected(self) -> AccountState | None:
        return next((one for one in self._states if one.account.id == self.list.selected_key), None)

    def _with_selected(self, step: Callable[[AccountState], None]) -> None:
        if state := self._selected():
            step(state)

    def _on_selected(self) -> None:
        state = self._selected()
        account = state.account if state else None
        is_under_way = account is not None and self._syncing.is_under_way(account.id)
        for button in self._of_one:
            button.setEnabled(account is not None and not is_under_way)
        name = words.quoted(account.name) if account else ""
        self.progress.tell(self.tr("Talking to {account}…").format(account=name) if is_under_way else "")
        self.trouble.tell_of(None if is_under_way else account)
        missing = state.missing if state and not is_under_way else 0
        own = own_missing(self.desk.context.ports, state.collections) if state and missing else 0
        text = " ".join(filter(None, (question_words.gone_question(missing), question_words.own_words(own))))
        self.missing.ask(text if missing else "", can_write=bool(own))
        self._calendars.setVisible(state is not None)
        if state is not None:
            self._calendars_name.setText(breakable(self.tr("Calendars of {account}").format(account=name)))
            self.rows.show_calendars(self._arranging.as_wished(state.collections))
        self._bottom.setVisible(state is None)
        self.column.setStretchFactor(self._bottom, 0 if state else 1)

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
            self._steps.sync(state)

    def test(self) -> None:
        """Ask the server of the selected account who one is there; nothing is changed."""
        if (state := self._selected()) and self.test_button.isEnabled():
            self._steps.test(state)

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
            dialog.typed.connect(lambda password: self._steps.sync_with(state, password))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_read(self, href: str, is_read: bool) -> None:  # noqa: FBT001  a signal's value
        self._arranging.wish_read(self.list.selected_key, href, is_read=is_read)

    # --- removing

    def ask_to_remove(self) -> None:
        """Ask before an account goes, for that can't be taken back."""
        state = self._selected()
        if state is not None and self.remove_button.isEnabled():
            self.question = removal_question(state, lambda: self._steps.remove(state), self)
            self.question.open()

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
