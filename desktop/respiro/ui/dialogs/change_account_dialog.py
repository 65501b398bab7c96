"""Changing an account: its name, its password, how often it is synced; and looking whether there are more calendars."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.accounts import LONGEST_EVERY, SHORTEST_EVERY, Collection
from respiro.domain.addresses import shown_address
from respiro.domain.calendars import LONGEST_NAME
from respiro.domain.errors import RespiroError
from respiro.services.accounts import AccountState
from respiro.ui import words
from respiro.ui.account_words import trouble_words
from respiro.ui.context import Context
from respiro.ui.dialogs.account_parts.calendar_choice import RowsArea, found_in
from respiro.ui.dialogs.account_parts.calendar_rows import CalendarRows
from respiro.ui.dialogs.account_parts.password_field import PasswordField, typed_password
from respiro.ui.dialogs.account_parts.progress import AccountProgress, make_room
from respiro.ui.dialogs.account_parts.renewal import as_order, renewed
from respiro.ui.dialogs.account_parts.session_offer import SessionOffer
from respiro.ui.dialogs.import_parts.answers import fault_in
from respiro.ui.dialogs.import_parts.frame import WIDTH_CHARACTERS, ImportFrame
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.look import UNIT, heading_font, make_primary
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.item_list import page_button
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row


class ChangeAccountDialog(ImportFrame):
    """A form, and progress while the server is asked or the password is put into the keyring."""

    def __init__(self, context: Context, state: AccountState, parent: QWidget | None = None) -> None:
        self.form, self.progress, self.offer = QWidget(), AccountProgress(), SessionOffer()
        super().__init__(context, (self.form, self.progress, self.offer), parent)
        self.setAcceptDrops(False)
        self.setObjectName("change_account_dialog")
        self.setWindowTitle(self.tr("Change an account"))
        self._state, self._syncing = state, syncing_of(context)
        self._found: list[Collection] | None = None
        self._is_looking = False
        self.name, self.password, self.password_note = QLineEdit(), PasswordField(), Note()
        self.every = DurationBox(SHORTEST_EVERY, LONGEST_EVERY)
        self.look_button = page_button(self.tr("&Look for new calendars"), self.look)
        self.found_words, self.rows = Hint(), CalendarRows(self.look_button)
        self._area = RowsArea(self.rows)
        self._lay_out_form()
        self._lay_out()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self._show_face(self.form)
        self.password_note.say(trouble_words(state.account))
        self.name.setFocus()

    def _lay_out_form(self) -> None:
        for part in (self.found_words, self._area):
            part.hide()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        title = narrow_label(self.form)
        title.setFont(heading_font(title.font()))
        title.setText(breakable(words.plain(self._state.account.name)))
        column.addWidget(title)
        column.addLayout(self._grid())
        column.addLayout(in_a_row(self.look_button))
        column.addWidget(self.found_words)
        column.addWidget(self._area)
        column.addStretch(1)

    def _grid(self) -> QGridLayout:
        account = self._state.account
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setText(words.plain(account.name))
        self.password.setPlaceholderText(self.tr("as it is"))
        self.every.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.every.setValue(account.every)
        grid = form_grid()
        self._add_fact(grid, self.tr("Server"), words.plain(shown_address(account.address)))
        self._add_fact(grid, self.tr("User"), words.plain(account.user) or words.NOTHING)
        add_row(grid, self.tr("&Name"), self.name, None, self.name)
        add_row(grid, self.tr("New &password"), self.password, self.password_note, self.password)
        add_row(grid, self.tr("Sync &every"), self.every, None, self.every)
        return grid

    def _add_fact(self, grid: QGridLayout, name: str, text: str) -> None:
        label = narrow_label(self)
        label.setText(breakable(text))
        label.setAccessibleName(f"{name}: {text}")
        add_row(grid, name, label, None, label)

    # --- the faces

    def _dress_face(self, face: QWidget) -> None:
        is_offer = face is self.offer
        self.import_button.setText(self.tr("&Use it until Respiro ends") if is_offer else self.tr("&Save"))
        self.import_button.setVisible(face is not self.progress)
        self.form.setEnabled(self._run is None)
        make_room(self)

    def _dress(self) -> None:
        super()._dress()
        self.another_button.hide()
        self.import_button.setEnabled(self._run is None)
        make_primary(self.close_button, primary=False)
        make_primary(self.import_button, primary=not self.import_button.isHidden())

    def _begin_again(self) -> None:
        self._show_face(self.form)

    # --- looking for calendars

    def look(self) -> None:
        """Ask the server which calendars there are now, with the password that is typed here or else known."""
        if self._run is not None:
            return
        account = self._state.account
        password = self.password.text() or typed_password(self._syncing, account.id)
        order: dict[str, object] = {"account": account.id}
        self._begin(["caldav-discover"], order | ({"password": password} if password else {}), is_looking=True)

    def _on_found(self, result: dict[str, object]) -> None:
        renewal = renewed(self._state.collections, found_in(result))
        self._found = list(renewal.calendars)
        new = self.tr("new")
        self.rows.show_calendars(
            self._found,
            dict.fromkeys(renewal.new, new) | dict.fromkeys(renewal.lost, self.tr("not on the server any more")),
        )
        text = self.tr("%n new calendars. Tick what counts as busy time, then save.", "", len(renewal.new))
        self.found_words.setText(text if renewal.new else self.tr("No new calendars."))
        for part in (self.found_words, self._area):
            part.show()
        self._area.fit(len(self._found))
        self._show_face(self.form)
        self.look_button.setFocus()

    # --- saving

    def start(self) -> None:
        """Store what the form says, or use the password for now."""
        account = self._state.account
        if self._run is not None:
            return
        if self.stack.currentWidget() is self.offer:
            self._syncing.type_password(account.id, self.password.text())
            self._finish()
            return
        order: dict[str, object] = {"account": account.id, "name": self.name.text().strip()}
        if self.every.value() != account.every:
            order["every"] = self.every.value()
        if self.password.text():
            order["password"] = self.password.text()
        if self._found is not None:
            order["collections"] = as_order(self._found, self.rows.is_read, self._state.collections)
        self._begin(["caldav-arrange"], order)

    def _begin(self, arguments: list[str], order: dict[str, object], *, is_looking: bool = False) -> None:
        self._is_looking = is_looking
        self.progress.begin(self.tr("Looking for your calendars…") if is_looking else self.tr("Saving…"))
        self._watch(arguments, order)
        self.form.setEnabled(False)
        self._dress()
        self._quiet.start()

    def _on_succeeded(self, result: dict[str, object]) -> None:
        if self._is_looking:
            self._on_found(result)
            return
        error = fault_in(result, "trouble")
        if error is None:
            if self.password.text():
                self._syncing.forget_typed(self._state.account.id)
            self._finish()
            return
        self._syncing.changed.emit()
        self.offer.tell(error)
        self._show_face(self.offer)
        self.import_button.setFocus()

    def _finish(self) -> None:
        """Sync with what is new, and leave."""
        self._context.agenda_changed.emit()
        self._syncing.sync([self._state.account.id])
        self.accept()

    def _on_failed(self, error: RespiroError) -> None:
        self._show_face(self.form)
        if error.kind == "caldav_password_refused":
            self.password_note.say_fault(error)
            self.password.setFocus()
            self.password.selectAll()
        else:
            self.trouble.say_fault(error)
            (self.look_button if self._is_looking else self.import_button).setFocus()

    def _on_cancelled(self) -> None:
        self._show_face(self.form)
        self.trouble.say(self.tr("Cancelled. The account is as it was."))
        (self.look_button if self._is_looking else self.import_button).setFocus()

    def reject(self) -> None:
        """Cancel the run if there is one, else close."""
        if self._run is not None:
            self.progress.tell_cancelling()
            self._run.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Drop the password with the dialog."""
        self.password.drop()
        super().done(result)
