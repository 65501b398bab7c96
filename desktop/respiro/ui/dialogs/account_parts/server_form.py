"""Where the calendar server is and who one is there; what is wrong stands beside the field that has to be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from respiro.domain.addresses import is_plain_http, shown_host, understood_address
from respiro.domain.caldav_presets import typed_email, typed_host
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.links import safe_link
from respiro.ui.dialogs.account_parts.agreements import Agreements
from respiro.ui.dialogs.account_parts.draft import ServerDraft, bare_text
from respiro.ui.dialogs.account_parts.kinds import (
    OTHER,
    Kind,
    asked_address,
    kind_of,
    kinds,
    password_page,
    password_words,
    recognised,
)
from respiro.ui.dialogs.account_parts.no_password import NoPasswordOffer
from respiro.ui.dialogs.account_parts.password_field import PasswordField
from respiro.ui.dialogs.link_dialog import LinkDialog
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.windows.settings_pages.item_list import page_button
from respiro.ui.windows.settings_pages.rows import add_row, show_choice

_PASSWORD_KINDS = frozenset({"caldav_password_refused"})
_USER_KINDS = frozenset({"account_exists"})
_NO_FIELD_KINDS = frozenset({"caldav_busy", "caldav_answered", "caldav_damaged_answer", "caldav_unsafe_answer"})
"""Faults that no field can do anything about; those of the server and its address stand beside the address."""


class ServerForm(QWidget):
    """Kind, address, user and password; questions appear when they are to be answered, and not before."""

    changed = Signal()
    subscribe_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind_box, self.address, self.user, self.password = QComboBox(), QLineEdit(), QLineEdit(), PasswordField()
        for key, name in kinds():
            self.kind_box.addItem(name, key)
        self.address_note, self.user_note, self.password_note = Note(), Note(), Note()
        self.agreements, self.service = Agreements(), NoPasswordOffer()
        self.hint = Hint()
        self.page_button = page_button(self.tr("&Where to make one…"), self._show_page)
        self._labels: list[QLabel] = []
        self._lay_out()
        self.agreements.changed.connect(self.changed)
        self.service.subscribe_wished.connect(self.subscribe_wished)
        self.service.help_wished.connect(self._show_help)
        self.kind_box.activated.connect(self._on_kind)
        self.address.textEdited.connect(self._on_address)
        for field in (self.user, self.password):
            field.textEdited.connect(self._on_login)
        self._show_kind()

    # --- what it is made of

    def _lay_out(self) -> None:
        grid = form_grid()
        add_row(grid, self.tr("&Kind of server"), self.kind_box, None, self.kind_box)
        label = add_row(grid, self.tr("A&ddress or e-mail"), self.address, self.address_note, self.address)
        grid.addWidget(self.agreements, grid.rowCount(), 1)
        self._labels = [
            label,
            add_row(grid, self.tr("&User name"), self.user, self.user_note, self.user),
            add_row(grid, self.tr("&Password"), self.password, self.password_note, self.password),
        ]
        below = QHBoxLayout()
        below.setSpacing(UNIT)
        below.addWidget(self.hint, 1)
        below.addWidget(self.page_button)
        grid.addLayout(below, grid.rowCount(), 1)
        grid.addWidget(self.service, grid.rowCount(), 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addStretch(1)

    # --- what it says

    @property
    def kind(self) -> Kind:
        """The kind of server that is chosen."""
        return kind_of(str(self.kind_box.currentData()))

    @property
    def asked(self) -> str:
        """Where the server is looked for."""
        return asked_address(self.kind, self.address.text())

    @property
    def is_complete(self) -> bool:
        """Whether the server can be asked: every question that was put is answered."""
        return self.kind.service is None and bool(self.asked) and self.agreements.is_complete

    def order(self) -> dict[str, object]:
        """Return what the worker is told."""
        return {
            "text": self.asked,
            "user": self.user_name,
            "password": self.password.text(),
            "may_be_plain": self.may_be_plain,
            "agreed": self.agreements.hosts,
        }

    @property
    def user_name(self) -> str:
        """Who one is there: what was typed, or else the e-mail address in the address's place."""
        return self.user.text().strip() or typed_email(self.address.text())

    @property
    def may_be_plain(self) -> bool:
        """Whether the user agreed to a connection without encryption."""
        return self.agreements.may_be_plain

    @property
    def draft(self) -> ServerDraft:
        """What was chosen and typed, without the password."""
        return ServerDraft(self.kind.key, bare_text(self.address.text()), self.user.text())

    def take_up(self, draft: ServerDraft) -> None:
        """Go on with what was typed before."""
        show_choice(self.kind_box, draft.kind)
        self.address.setText(draft.address)
        self.user.setText(draft.user)
        self._show_kind()

    # --- faults

    def check(self) -> bool:
        """Tell whether the server may be asked; ask what has to be answered before."""
        try:
            whole = understood_address(self.asked if "://" in self.asked else f"https://{typed_host(self.asked)}")
        except InvalidValueError as error:
            self.say(error)
            return False
        if is_plain_http(whole) and not self.may_be_plain:
            self.say(RespiroError("caldav_plain_http", host=shown_host(whole)))
            return False
        return True

    def say(self, error: RespiroError) -> bool:
        """Say what is wrong beside the field that has to be changed, which gets the focus; False if there is none."""
        self.clear_faults()
        if error.kind in _NO_FIELD_KINDS:
            return False
        if error.kind in _PASSWORD_KINDS:
            self._say_at(self.password_note, self.password, error)
        elif error.kind in _USER_KINDS:
            self._say_at(self.user_note, self.user, error)
        elif error.kind.startswith(("caldav_", "address_")):
            self._say_at(self.address_note, self.address, error)
            self._ask(error)
        else:
            return False
        return True

    def clear_faults(self) -> None:
        """Say nothing any more; the questions stay, with their answers."""
        for note in (self.address_note, self.user_note, self.password_note):
            note.say("")

    def _say_at(self, note: Note, field: QLineEdit, error: RespiroError) -> None:
        note.say_fault(error)
        field.setFocus()
        field.selectAll()

    def _ask(self, error: RespiroError) -> None:
        self.agreements.ask_about(error, self.asked)
        if error.kind == "caldav_takes_no_password":
            show_choice(self.kind_box, recognised(str(error.values.get("host", ""))) or self.kind.key)
            self._show_kind()

    # --- what is typed

    def _on_kind(self) -> None:
        kind, text = self.kind, self.address.text()
        if kind.address or recognised(text) not in {OTHER, kind.key}:
            is_email = bool(typed_email(text))
            self.user.setText(self.user_name if is_email else self.user.text())
            self.address.setText(kind.address)
        self._on_place()

    def _on_address(self, text: str) -> None:
        found = recognised(text)
        if found != self.kind.key and (found or _is_known(self.kind)):
            self.kind_box.setCurrentIndex(max(self.kind_box.findData(found), 0))
        self._on_place()

    def _on_place(self) -> None:
        self.agreements.keep_to(self.asked)
        self.clear_faults()
        self._show_kind()

    def _on_login(self) -> None:
        self.clear_faults()
        self.changed.emit()

    def _show_kind(self) -> None:
        kind = self.kind
        takes_password = kind.service is None
        for part in (*self._labels[1:], self.user, self.password, self.hint):
            part.setVisible(takes_password)
        self.service.tell_of(kind.service)
        self.hint.setText(password_words(kind))
        self.page_button.setVisible(takes_password and bool(self._page()))
        email = self.tr("your e-mail address") if kind.wants_email else ""
        self.user.setPlaceholderText(typed_email(self.address.text()) or email)
        self.address.setPlaceholderText(kind.address or "cloud.example.org")
        self.changed.emit()

    # --- pages on the web

    def _page(self) -> str:
        return password_page(self.kind, self.address.text())

    def _show_page(self) -> None:
        self._open(self._page())

    def _show_help(self) -> None:
        if self.kind.service is not None:
            self._open(self.kind.service.help_page)

    def _open(self, address: str) -> None:
        link = safe_link(address)
        if link is not None:
            dialog = LinkDialog(link, "", self.window())
            dialog.said.connect(self._on_said)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_said(self, text: str, is_refusal: bool) -> None:  # noqa: FBT001  a signal's value
        if is_refusal:
            self.password_note.say(text)


def _is_known(kind: Kind) -> bool:
    """Tell whether a kind was recognised by its address, and is another one once that is gone."""
    return bool(kind.address) or kind.service is not None
