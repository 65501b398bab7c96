"""What an hour of a client is worth, and notes for one's own eyes."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError
from respiro.services.client_fields import LONGEST_NOTES, rate_text, read_notes, read_rate
from respiro.ui.dialogs.client_parts.page import ClientPage
from respiro.ui.look import HALF
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.plain_field import PlainField
from respiro.ui.windows.settings_pages.rows import add_row

_RATE_LETTERS = 16
_NOTE_LINES = 10


class MoneyPage(ClientPage):
    """The hourly rate and the notes."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClientDialog", "Money and notes"), parent)
        self.rate, self.notes = QLineEdit(rate_text(client.hourly_rate, client.currency)), _Notes()
        self.rate_note, self.notes_note = Note(), Note()
        self.rate.setPlaceholderText("45 EUR")
        self.rate.setFixedWidth(self.fontMetrics().averageCharWidth() * _RATE_LETTERS)
        self.notes.setPlainText(client.notes)
        form = self.add_form()
        add_row(form, self.tr("An hour is worth"), self.rate, self.rate_note, self.rate)
        form.addWidget(Hint(self.tr("It tells what interruptions cost you. Only you see it.")), form.rowCount(), 1)
        label = add_row(form, self.tr("Notes"), self.notes, self.notes_note, self.notes)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, HALF, 0, 0)
        self.finish()
        self.rate.textChanged.connect(lambda: self.rate_note.say(""))
        self.rate.editingFinished.connect(self._check_rate)
        self.notes.textChanged.connect(lambda: self.notes_note.say(""))

    def fault_field(self) -> QWidget | None:
        """Return the first field that can't be accepted, having said why beside it."""
        if not self._check_rate():
            return self.rate
        if len(self.notes.toPlainText().strip()) > LONGEST_NOTES:
            self.notes_note.say_fault(InvalidValueError("text_too_long", limit=LONGEST_NOTES))
            return self.notes
        return None

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        rate, currency = read_rate(self.rate.text())
        return replace(client, hourly_rate=rate, currency=currency, notes=read_notes(self.notes.toPlainText()))

    def _check_rate(self) -> bool:
        try:
            read_rate(self.rate.text())
        except InvalidValueError as error:
            self.rate_note.say_fault(error)
            return False
        return True


class _Notes(PlainField):
    """Plain text; Tab leads on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Be as high as some lines."""
        return QSize(super().sizeHint().width(), _NOTE_LINES * self.fontMetrics().lineSpacing())
