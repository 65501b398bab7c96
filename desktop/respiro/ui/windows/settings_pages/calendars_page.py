"""The calendars: imported once or kept up to date, how they stand, and what of them could not be used."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.services.subscriptions import keep_missing
from respiro.ui import words
from respiro.ui.dialogs.change_subscription_dialog import ChangeSubscriptionDialog
from respiro.ui.dialogs.import_parts.answers import fetch_fault_in, number_in, rows_in
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.look import HALF, UNIT, make_primary
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.widgets.forms import group_name
from respiro.ui.widgets.problem_list import ProblemList
from respiro.ui.windows.quiet_progress import QuietProgress
from respiro.ui.windows.settings_pages.calendars.care import MissingQuestion, TroubleNote
from respiro.ui.windows.settings_pages.calendars.empty import NoCalendars
from respiro.ui.windows.settings_pages.calendars.removal import removal_question
from respiro.ui.windows.settings_pages.calendars.rows import CalendarRow, calendar_rows, row_words
from respiro.ui.windows.settings_pages.calendars.standing_list import StandingList
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.item_list import add_button_row, page_button
from respiro.ui.windows.settings_pages.margin_export import MarginExport
from respiro.ui.windows.settings_pages.page import SettingsPage


class CalendarsPage(SettingsPage):
    """Subscribe, import, fetch now, change, remove."""

    import_requested = Signal(str, str)
    """File (empty: ask) and calendar."""
    account_requested = Signal(str)
    """Account's id."""
    new_account_requested = Signal()

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Calendars"))
        self._fetching, self._syncing = fetching_of(desk.context), syncing_of(desk.context)
        self._empty, self.list = NoCalendars(), StandingList(self.tr("Calendars"), "calendar")
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.trouble, self.missing, self.progress = TroubleNote(), MissingQuestion(), QuietProgress()
        self._add_buttons()
        self._add_problems()
        self._bottom = QWidget()
        self.column.addWidget(self._bottom)
        self.export = MarginExport(desk)
        self.column.addWidget(self.export)
        self._connect()
        self.show_calendars()

    def _add_buttons(self) -> None:
        self.again_button = page_button("", self.fetch)
        self.change_button = page_button("", self.change)
        self.remove_button = page_button(self.tr("&Remove…"), self.ask_to_remove)
        self.subscribe_button = page_button(self.tr("&Subscribe…"), self.subscribe)
        self.import_button = page_button(self.tr("&Import a calendar…"), lambda: self.import_requested.emit("", ""))
        add_button_row(self.column, (self.again_button, self.change_button, self.remove_button))
        for part in (self.progress, self.trouble, self.missing):
            self.column.addWidget(part)
        self.connect_button = page_button(self.tr("C&onnect to a server…"), self.new_account_requested.emit)
        add_button_row(self.column, (self.subscribe_button, self.import_button, self.connect_button))
        self._dress()

    def _add_problems(self) -> None:
        self._problems_group = QWidget()
        group = QVBoxLayout(self._problems_group)
        group.setContentsMargins(0, UNIT, 0, 0)
        group.setSpacing(HALF)
        group.addWidget(group_name(self.tr("Could not be used")))
        self.problems = ProblemList()
        group.addWidget(self.problems)
        self.column.addWidget(self._problems_group)

    def _connect(self) -> None:
        fetch = QAction(self, shortcut=QKeySequence(Qt.Key.Key_F5))
        fetch.triggered.connect(self.fetch)
        self.addAction(fetch)
        self.list.change_wished.connect(self.change)
        self.list.remove_wished.connect(self.ask_to_remove)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.progress.cancel_wished.connect(lambda: self._fetching.cancel(self.list.selected_key))
        self.missing.keep_wished.connect(self._keep)
        self.missing.removal_wished.connect(self._let_go)
        self.trouble.address_wished.connect(self.change)
        context = self.desk.context
        for topic in (context.agenda_changed, context.clients_changed, self._fetching.changed, self._syncing.changed):
            topic.connect(self.show_calendars)
        context.time_passed.connect(self._on_time_passed)

    # --- what is shown

    def show_calendars(self) -> None:
        """Show the calendars as they are; the same one stays selected."""
        rows = calendar_rows(self.desk.context.ports)
        clients = {client.id: client.name for client in self.desk.context.ports.store.clients()}
        self.list.show_rows(rows, lambda row: self._words(row, clients))
        self.list.setVisible(bool(rows))
        for part in (self._empty, self.connect_button):
            part.setVisible(not rows)
        for button in (self.again_button, self.change_button, self.remove_button):
            button.setVisible(bool(rows))
        self._on_selected()

    def select(self, name: str) -> None:
        """Select a calendar, if it is there."""
        self.list.select(name)

    def _words(self, row: CalendarRow, clients: dict[str, str]) -> str:
        ports = self.desk.context.ports
        return row_words(row, clients, ports.clock(), ports.zone, is_under_way=self._is_under_way(row))

    def _is_under_way(self, row: CalendarRow) -> bool:
        if row.account is not None:
            return self._syncing.is_under_way(row.account.id)
        return self._fetching.is_under_way(row.name)

    def _selected(self) -> CalendarRow | None:
        name = self.list.selected_key
        return next((row for row in calendar_rows(self.desk.context.ports) if row.name == name), None)

    def _on_selected(self) -> None:
        row = self._selected()
        one = row.subscription if row else None
        is_under_way = row is not None and self._is_under_way(row)
        self._dress_buttons(row, is_under_way=is_under_way)
        name = words.quoted(row.name) if row and is_under_way and row.account is None else ""
        self.progress.tell(self.tr("Fetching {calendar}…").format(calendar=name) if name else "")
        self.trouble.tell_of(None if is_under_way else one)
        self.missing.ask_about(None if is_under_way else one)
        problems = self.desk.context.ports.store.problems(row.name) if row else []
        self.problems.show_problems(problems)
        self._problems_group.setVisible(bool(problems))
        self._bottom.setVisible(row is None)
        self.column.setStretchFactor(self._bottom, 0 if row else 1)

    def _dress_buttons(self, row: CalendarRow | None, *, is_under_way: bool) -> None:
        """Offer what can be done: what an account keeps up to date is synced, changed and removed with the account."""
        one, account = (row.subscription, row.account) if row else (None, None)
        again = self.tr("&Fetch now") if one or account else self.tr("Import a&gain…")
        self.again_button.setText(again)
        can_come_again = bool(one or account or (row and row.source and row.source.origin))
        self.again_button.setEnabled(can_come_again and not is_under_way)
        self.change_button.setText(self.tr("Show its acco&unt") if account else self.tr("C&hange…"))
        self.change_button.setEnabled(account is not None or (one is not None and not is_under_way))
        self.remove_button.setEnabled(row is not None and account is None and not is_under_way)

    def _on_time_passed(self) -> None:
        if self.isVisible():
            self.show_calendars()

    # --- steps

    def subscribe(self) -> None:
        """Ask for an address, a file or a folder."""
        dialog = SubscribeDialog(self.desk.context, self)
        dialog.subscribed.connect(self.select)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fetch(self) -> None:
        """Fetch the selected calendar now, or ask to import it again; several may be under way."""
        row = self._selected()
        if row is None or self._is_under_way(row) or not self.again_button.isEnabled():
            return
        if row.account is not None:
            self._syncing.sync([row.account.id]).failed.connect(self.desk.failed)
        elif row.subscription is None:
            self.import_requested.emit(row.source.origin if row.source else "", row.name)
        else:
            self._run(row.name)

    def change(self) -> None:
        """Ask what is to be otherwise about the selected subscription; show what belongs to an account there."""
        row = self._selected()
        if row is not None and row.account is not None:
            self.account_requested.emit(row.account.id)
        elif row is not None and row.subscription is not None and self.change_button.isEnabled():
            dialog = ChangeSubscriptionDialog(self.desk.context, row.subscription, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _keep(self) -> None:
        if row := self._selected():
            self.desk.context.store(
                lambda ports: keep_missing(ports, row.name), lambda _: self._on_kept(row.name), self.desk.failed.emit
            )

    def _on_kept(self, name: str) -> None:
        text = self.tr("They stay in {calendar}. You are asked again when it changes at its source.")
        self.desk.said.emit(text.format(calendar=words.quoted(name)))
        self._fetching.make_known(agenda=False)

    def _let_go(self) -> None:
        if row := self._selected():
            self._run(row.name, "--remove-missing")

    def _run(self, name: str, *options: str) -> None:
        self.desk.said.emit("")  # what was said before holds no longer
        run = self._fetching.fetch([name], *options)
        run.succeeded.connect(lambda result: self._on_fetched(name, result))
        run.failed.connect(self.desk.failed)

    def _on_fetched(self, name: str, result: dict[str, object]) -> None:
        is_asked_about = any(number_in(row, "kept_missing") for row in rows_in(result, "subscriptions"))
        if fetch_fault_in(result) is not None or is_asked_about:
            return  # the page says so, and why
        changed = bool(result.get("changed"))
        text = self.tr("{calendar} is up to date.") if changed else self.tr("{calendar}: nothing new.")
        self.desk.said.emit(text.format(calendar=words.quoted(name)))

    # --- removing

    def ask_to_remove(self) -> None:
        """Ask before a calendar goes, for that can't be taken back."""
        row = self._selected()
        if row is None or not self.remove_button.isEnabled():
            return
        self.question = removal_question(row, lambda: self._remove(row), self)
        self.question.open()

    def _remove(self, row: CalendarRow) -> None:
        if row.subscription is None:
            self.desk.context.store(
                lambda ports: ports.store.remove_source(row.name),
                lambda _: self._on_removed(row.name),
                self.desk.failed.emit,
            )
            return
        run = self._fetching.follow(["unsubscribe", "--", row.name], [row.name])
        run.succeeded.connect(lambda _result: self._on_removed(row.name))
        run.failed.connect(self.desk.failed)

    def _on_removed(self, name: str) -> None:
        self.desk.said.emit(self.tr("{calendar} was removed.").format(calendar=words.quoted(name)))
        self._fetching.make_known(agenda=True)

    def _dress(self) -> None:
        """Give the one button the accent, but not the window's Enter: that belongs to the list and the fields."""
        make_primary(self.subscribe_button)
        self.subscribe_button.setDefault(False)
        self.subscribe_button.setAutoDefault(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "subscribe_button"):
            self._dress()
