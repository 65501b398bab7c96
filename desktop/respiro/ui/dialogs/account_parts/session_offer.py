"""What is said when the keyring did not take a password: why, and that it may be used until Respiro ends."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Note, heading, plain


class SessionOffer(QWidget):
    """The reason, and what the offer means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Note()
        self._offer = plain(
            self.tr(
                "The account is here, and its password is kept nowhere. You can use the one you typed until Respiro"
                " ends; later, “New password…” puts it into the keyring."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(heading(self.tr("The password could not be kept")))
        column.addWidget(self.note)
        column.addWidget(self._offer)
        column.addStretch(1)

    def tell(self, error: RespiroError) -> None:
        """Say why."""
        self.note.say_fault(error)
