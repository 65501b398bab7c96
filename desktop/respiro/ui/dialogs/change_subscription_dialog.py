"""Changing how a calendar is kept up to date: whose it is, how often it is fetched, from which address."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.domain.subscriptions import Subscription, SubscriptionKind
from respiro.services.subscriptions import arrange
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.answers import fetch_fault_in
from respiro.ui.dialogs.import_parts.one_step import OneStepImport
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.dialogs.subscribe_parts.choices import Choices
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.dialogs.subscribe_parts.place_field import PlaceField
from respiro.ui.look import UNIT, make_primary
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.subscription_words import trouble_words
from respiro.ui.widgets.forms import heading, plain
from respiro.ui.windows.settings_pages.rows import add_row


class ChangeSubscriptionDialog(OneStepImport):
    """A form, and progress while a new address is tried. What is saved holds even where the address does not answer."""

    def __init__(self, context: Context, subscription: Subscription, parent: QWidget | None = None) -> None:
        self.form, self.progress = QWidget(), ImportProgress()
        super().__init__(context, (self.form, self.progress, QWidget()), parent)
        self.setAcceptDrops(False)
        self.setObjectName("change_subscription_dialog")
        self.setWindowTitle(self.tr("Change a calendar"))
        self.import_button.setText(self.tr("&Save"))
        self._subscription = subscription
        clients = context.ports.store.clients()
        self.choices = Choices(clients, self.tr("My own"), self.tr("Show only &free and busy"))
        self.choices.show_them(
            subscription.client_id, shows_details=subscription.shows_details, every=subscription.every
        )
        self.address = PlaceField(self, addresses_only=True)
        self._lay_out_form()
        self._lay_out_wide()
        self.address.changed.connect(self._on_address)
        self._show_face(self.form)
        self.trouble.say(trouble_words(subscription))
        (self.address.line if subscription.trouble and self._has_address else self.choices.whose).setFocus()

    @property
    def _has_address(self) -> bool:
        return self._subscription.kind is SubscriptionKind.ADDRESS

    def _lay_out_form(self) -> None:
        grid = form_grid()
        add_row(grid, self.tr("Comes from"), plain(words.plain(self._subscription.place)), None, self.address.line)
        if self._has_address:
            self.address.add_to(grid, self.tr("New &address"))
        self.choices.add_to(grid, self.tr("&Whose agenda"), self.tr("&How often"))
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(heading(words.plain(self._subscription.calendar)))
        column.addLayout(grid)
        column.addStretch(1)

    # --- the faces

    def _dress_face(self, face: QWidget) -> None:
        self.import_button.setVisible(face is self.form)
        self.form.setEnabled(self._run is None)

    def _dress(self) -> None:
        super()._dress()
        self.another_button.hide()
        self.import_button.setEnabled(self._run is None)
        make_primary(self.import_button, primary=not self.import_button.isHidden())

    def _on_address(self) -> None:
        if self._run is None:
            self.trouble.say("")

    def _begin_again(self) -> None:
        self._show_face(self.form)

    # --- saving

    def start(self) -> None:
        """Store what the form says; a new address is then tried."""
        meaning = self.address.meaning
        if self._run is not None:
            return
        if meaning.fault is not None:
            self.trouble.say_fault(meaning.fault)
            self.address.take_focus()
            return
        choices, before, name = self.choices, self._subscription, self._subscription.calendar
        every = choices.minutes if choices.minutes != before.every else None
        self._context.store(
            lambda ports: arrange(
                ports, name, every=every, client_id=choices.client_id, shows_details=choices.shows_details
            ),
            self._on_arranged,
            self._on_failed,
        )

    def _on_arranged(self, after: Subscription) -> None:
        before, self._subscription = self._subscription, after
        is_others = (before.client_id, before.shows_details) != (after.client_id, after.shows_details)
        fetching_of(self._context).make_known(agenda=is_others)
        meaning = self.address.meaning
        if not meaning.place:
            self.accept()
            return
        arguments = ["fetch", f"--calendar={after.calendar}", "--new-address"]
        run = self._begin(arguments, meaning.shown, {"address": meaning.place})
        fetching_of(self._context).take(run, [after.calendar])

    def _on_succeeded(self, result: dict[str, object]) -> None:
        error = fetch_fault_in(result)
        if error is None:
            self.accept()
        else:
            self._on_failed(error)

    def _on_cancelled(self) -> None:
        self._back_to_form(self.tr("Cancelled. What was fetched before is still used."))

    def _take_focus(self) -> None:
        self.address.take_focus()
