"""What the selected account needs: why it could not be synced, and what may end that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from respiro.domain.accounts import Account
from respiro.services.account_news import KEYRING_KINDS, PASSWORD_KINDS
from respiro.ui.account_words import trouble_words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Note
from respiro.ui.windows.settings_pages.item_list import page_button


class AccountTrouble(QWidget):
    """Says what is wrong; where a password may help it offers to type one, for good or for this session."""

    session_wished = Signal()
    password_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Note()
        self.session_button = page_button(self.tr("T&ype it for this session…"), self.session_wished.emit)
        self.password_button = page_button(self.tr("Ne&w password…"), self.password_wished.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.session_button)
        buttons.addWidget(self.password_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.hide()

    def tell_of(self, account: Account | None) -> None:
        """Tell of an account's trouble; hide when it has none."""
        trouble = account.trouble if account else None
        self.note.say(trouble_words(account) if account else "")
        takes_password = trouble is not None and trouble.kind in PASSWORD_KINDS | KEYRING_KINDS
        self.session_button.setVisible(takes_password)
        self.password_button.setVisible(takes_password)
        self.setVisible(trouble is not None)
