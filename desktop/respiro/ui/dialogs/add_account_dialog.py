"""Adding an account on a calendar server: say where it is, see which calendars there are, choose among them."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from respiro.domain.addresses import shown_host
from respiro.domain.addresses import without_password as bare_address
from respiro.domain.errors import RespiroError, StoreError
from respiro.services.accounts import account_states
from respiro.ui.context import Context
from respiro.ui.dialogs.account_parts.calendar_choice import CalendarChoice, found_in
from respiro.ui.dialogs.account_parts.draft import ServerDraft, draft_of
from respiro.ui.dialogs.account_parts.progress import AccountProgress, make_room
from respiro.ui.dialogs.account_parts.server_form import ServerForm
from respiro.ui.dialogs.account_parts.session_offer import SessionOffer
from respiro.ui.dialogs.import_parts.answers import fault_in, text_in
from respiro.ui.dialogs.import_parts.frame import WIDTH_CHARACTERS, ImportFrame
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.look import make_primary
from respiro.ui.runtime.syncing import syncing_of


class AddAccountDialog(ImportFrame):
    """Two steps. A fault leads back to the field that has to be changed; what was typed stays until an account is added.

    The password goes with the dialog.
    """

    added = Signal(str)
    """The account's id."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.server, self.choice, self.progress = ServerForm(), CalendarChoice(), AccountProgress()
        self.offer = SessionOffer()
        super().__init__(context, (self.server, self.choice, self.progress, self.offer), parent)
        self.setAcceptDrops(False)
        self.setObjectName("add_account_dialog")
        self.setWindowTitle(self.tr("Add an account"))
        self._syncing = syncing_of(context)
        self._face: QWidget = self.server
        self._address = self._added = ""
        self.back_button = QPushButton(self.tr("&Back"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self._go_back)
        self.buttons.addButton(self.back_button, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self.server.changed.connect(self._on_typed)
        self.server.subscribe_wished.connect(self._subscribe)
        self._show_face(self.server)
        self._kept = draft_of(context)
        if not self._kept.draft.is_empty:
            self.server.take_up(self._kept.draft)
        self.server.address.setFocus()
        self.server.address.selectAll()

    # --- the faces

    def _dress_face(self, face: QWidget) -> None:
        if face is not self.progress:
            self._face = face
        texts = {self.choice: self.tr("&Add"), self.offer: self.tr("&Use it until Respiro ends")}
        self.import_button.setText(texts.get(self._face, self.tr("&Continue")))
        leads_away = face is self.server and self.server.kind.service is not None
        self.import_button.setVisible(face is not self.progress and not leads_away)
        self.back_button.setVisible(face is self.choice)
        for part in (self.server, self.choice):
            part.setEnabled(self._run is None)
        make_room(self)

    def _dress(self) -> None:
        super()._dress()
        self.another_button.hide()
        is_ready = self._face is not self.server or self.server.is_complete
        self.import_button.setEnabled(is_ready and self._run is None)
        self.back_button.setEnabled(self._run is None)
        make_primary(self.close_button, primary=False)
        make_primary(self.import_button, primary=not self.import_button.isHidden())
        make_primary(self.server.service.subscribe_button, primary=self.import_button.isHidden() and self._run is None)

    def _begin_again(self) -> None:
        self._show_face(self.server)

    def _go_back(self) -> None:
        self.trouble.say("")
        self._show_face(self.server)
        self.server.address.setFocus()

    def _on_typed(self) -> None:
        if self._run is None:
            self.trouble.say("")
            self._dress_face(self.server)
        self._dress()

    # --- the runs

    def start(self) -> None:
        """Do what the button says: look for the calendars, add the account, or use the password for now."""
        if self._run is not None or not self.import_button.isEnabled():
            return
        if self._face is self.server:
            self._discover()
        elif self._face is self.choice:
            self._add()
        else:
            self._syncing.type_password(self._added, self.server.password.text())
            self._finish()

    def _discover(self) -> None:
        if self.server.check():
            self.server.clear_faults()
            self._begin(["caldav-discover"], self.server.order(), self.tr("Looking for your calendars…"))

    def _add(self) -> None:
        server = {
            "address": self._address,
            "user": self.server.user_name,
            "password": self.server.password.text(),
            "may_be_plain": self.server.may_be_plain,
        }
        take_back = self._way_back()
        self._begin(["caldav-add"], server | self.choice.order(), self.tr("Adding the account…"), take_back)

    def _begin(
        self, arguments: list[str], order: dict[str, object], text: str, take_back: Callable[[], None] | None = None
    ) -> None:
        self.progress.begin(text)
        run = self._watch(arguments, order)
        if take_back is not None:
            run.cancelled.connect(take_back)
        for part in (self.server, self.choice):
            part.setEnabled(False)
        self._dress()
        self._quiet.start()

    def _on_succeeded(self, result: dict[str, object]) -> None:
        if self._face is self.server:
            self._on_found(result)
        else:
            self._on_added(result)

    def _on_found(self, result: dict[str, object]) -> None:
        self._address = text_in(result, "address")
        states = account_states(self._context.ports)
        place = (bare_address(self._address), self.server.user_name)
        known = [one.account for one in states if (one.account.address, one.account.user) == place]
        if known:
            self._on_failed(RespiroError("account_exists", account=known[0].name))
            return
        preset = self.server.kind.preset
        name = preset.name if preset else shown_host(self._address)
        taken = {one.account.name for one in states}
        self.choice.show_found(found_in(result), self.server.user_name if name in taken else name, states)
        self._show_face(self.choice)
        self.import_button.setFocus()

    def _on_added(self, result: dict[str, object]) -> None:
        self._added = text_in(result, "id")
        error = fault_in(result, "trouble")
        if error is None:
            self._finish()
            return
        self._syncing.changed.emit()
        self.offer.tell(error)
        self._show_face(self.offer)
        self.import_button.setFocus()

    def _finish(self) -> None:
        """Sync for the first time, and leave."""
        self._syncing.sync([self._added])
        self.accept()

    def _on_failed(self, error: RespiroError) -> None:
        face = self._face
        self._show_face(face)
        if face is self.server:
            if not self.server.say(error):
                self.trouble.say_fault(error)
                self.server.address.setFocus()
        else:
            self.trouble.say_fault(error)
            self.import_button.setFocus()
        self._dress()

    def _on_cancelled(self) -> None:
        self._show_face(self._face)
        self.trouble.say(self.tr("Cancelled. Nothing was added."))
        self.import_button.setFocus()

    def _way_back(self) -> Callable[[], None]:
        """Return what takes back an account that a run, begun after this, left when it was cancelled."""
        store, syncing = self._context.ports.store, self._syncing
        place = (bare_address(self._address), self.server.user_name)
        known = {one.id for one in store.accounts()}

        def take_back() -> None:
            with suppress(StoreError):  # then it is in the list of accounts, and can be removed there
                for one in store.accounts():
                    if one.id not in known and (one.address, one.user) == place:
                        syncing.follow(["caldav-forget", one.id], [one.id])

        return take_back

    # --- leaving

    def _subscribe(self) -> None:
        """Lead to the way that this service leaves open."""
        parent = self.parentWidget()
        self.reject()
        dialog = SubscribeDialog(self._context, parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reject(self) -> None:
        """Cancel the run if there is one, else close."""
        if self._run is not None:
            self.progress.tell_cancelling()
            self._run.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Drop the password with the dialog, and keep what else was typed of what was not added."""
        self.server.password.drop()
        self._kept.draft = ServerDraft() if self._added else self.server.draft
        super().done(result)
        if self._added:
            self.added.emit(self._added)
