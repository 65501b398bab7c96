"""A field for a password: nothing of it is seen, kept or offered for taking back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from respiro.ui.runtime.syncing import Syncing


class PasswordField(QLineEdit):
    """Shows dots, and tells input methods and other helpers not to learn it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText)

    def drop(self) -> None:
        """Forget what was typed, and how to take that back."""
        self.setText("")


def typed_password(syncing: Syncing, account_id: str) -> str:
    """Return the password that was typed for this session; nothing if none was."""
    _arguments, order = syncing.typed(())
    passwords = order.get("passwords") if order else None
    return str(passwords.get(account_id, "")) if isinstance(passwords, dict) else ""
