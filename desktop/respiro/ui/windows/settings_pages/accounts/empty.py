"""What stands in place of the list while there is no account: what it is for, and what to do next."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.ui.look import HALF
from respiro.ui.widgets.forms import Hint, plain


class NoAccounts(QWidget):
    """Says what will stand here; the button stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr(
            "Nothing here yet. Add the account on your calendar server (CalDAV): your meetings come from there, and what"
            " Respiro plans goes there, so that your phone shows it too."
        )
        hint = self.tr(
            "Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale and others. Your password goes into your keyring"
            " and nowhere else."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(plain(text))
        column.addWidget(Hint(hint))
