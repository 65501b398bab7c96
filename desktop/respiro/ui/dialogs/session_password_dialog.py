"""Typing an account's password for this session: it is kept in memory alone."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from respiro.domain.accounts import Account
from respiro.ui import words
from respiro.ui.dialogs.account_parts.password_field import PasswordField
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.narrow_label import breakable, narrow_label
from respiro.ui.windows.settings_pages.rows import add_row

_WIDTH_CHARACTERS = 60


class SessionPasswordDialog(QDialog):
    """One field; nothing of it goes anywhere but to who asked."""

    typed = Signal(str)

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_password_dialog")
        self.setWindowTitle(self.tr("Password for this session"))
        self.password = PasswordField()
        self.use_button, self._cancel = QPushButton(self.tr("&Use it")), QPushButton(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._lay_out(account)
        self.use_button.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.password.textChanged.connect(self._dress)
        self._dress()
        self.password.setFocus()

    def _lay_out(self, account: Account) -> None:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.use_button, role.AcceptRole)
        buttons.addButton(self._cancel, role.RejectRole)
        grid = form_grid()
        add_row(grid, self.tr("&Password"), self.password, None, self.password)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        text = self.tr("The password of {account} for {user}")
        user = words.isolated(words.plain(account.user))
        asked = narrow_label(self)
        asked.setText(breakable(text.format(account=words.quoted(account.name), user=user or words.NOTHING)))
        column.addWidget(asked)
        column.addLayout(grid)
        column.addWidget(Hint(self.tr("It is kept nowhere: when Respiro ends it is forgotten.")))
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS)

    def accept(self) -> None:
        """Hand the password on."""
        if self.use_button.isEnabled():
            self.typed.emit(self.password.text())
            super().accept()

    def done(self, result: int) -> None:
        """Drop the password with the dialog."""
        self.password.drop()
        super().done(result)

    def _dress(self) -> None:
        self.use_button.setEnabled(bool(self.password.text()))
        make_primary(self.use_button)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "use_button"):
            self._dress()
