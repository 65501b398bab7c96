"""How a client is reached and what holds for them: phones, e-mails, language, response window, let through."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from respiro.domain.clients import Client
from respiro.services.ports import Ports
from respiro.services.settings import LANGUAGES, SYSTEM
from respiro.ui import words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, Note, group_name
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.rows import first_column

LANGUAGE_NAMES = {"en": "English", "es": "Español", "pl": "Polski", "ro": "Română"}
_LONGEST_RESPONSE = 30 * 24 * 60
_STEP = 30
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_LEAST_LETTERS = 30


class ClientReach(QWidget):
    """Two groups of fields, "Reach" and "Limits"; ``ports`` tell numbers and the settings' response window."""

    said = Signal()
    """There is more or less to read: the room may have to change."""

    def __init__(self, client: Client, ports: Ports | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._forms: list[QGridLayout] = []
        self.phones, self.emails = QLineEdit(", ".join(map(self._shown, client.phones))), QLineEdit()
        self.emails.setText(", ".join(client.emails))
        self.phones_note, self.emails_note = Hint(), Note()
        self.language = QComboBox()
        self.language.addItem(self.tr("The same as mine"), "")
        for tag in LANGUAGES:
            if tag != SYSTEM:
                self.language.addItem(LANGUAGE_NAMES[tag], tag)
        if client.language and self.language.findData(client.language) < 0:
            self.language.addItem(client.language, client.language)
        self.language.setCurrentIndex(max(0, self.language.findData(client.language)))
        self.whose = QComboBox()
        usual = ports.settings.calls.response if ports else 0
        text = self.tr("As in the settings ({duration})").format(duration=words.duration(usual))
        self.whose.addItem(text if usual else self.tr("As in the settings"))
        self.whose.addItem(self.tr("Their own:"))
        self.whose.setCurrentIndex(0 if client.response is None else 1)
        self.response = DurationBox(1, _LONGEST_RESPONSE, _STEP)
        self.response.setValue(client.response or usual or 240)
        self.let_through = QCheckBox(self.tr("Let &through out of hours"))
        self.let_through.setChecked(client.let_through)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(group_name(self.tr("Reach")))
        form = self._form()
        self._add(form, self.tr("&Phones"), self.phones, self.phones_note)
        self._add(form, self.tr("&E-mails"), self.emails, self.emails_note)
        self._add(form, self.tr("&Language"), self.language)
        column.addLayout(form)
        column.addSpacing(UNIT)
        column.addWidget(group_name(self.tr("Limits")))
        form = self._form()
        window = QHBoxLayout()
        window.setSpacing(UNIT)
        window.addWidget(self.whose)
        window.addWidget(self.response)
        window.addStretch(1)
        label = QLabel(self.tr("Ans&wer within"))
        label.setBuddy(self.whose)
        self.whose.setAccessibleName(self.tr("Answer within"))
        self.response.setAccessibleName(self.tr("Working time in which they are answered"))
        form.addWidget(label, 0, 0)
        form.addLayout(window, 0, 1)
        form.addWidget(self.let_through, 1, 1)
        form.addWidget(Hint(self.tr("Their calls remind you at once, each time as an exception.")), 2, 1)
        column.addLayout(form)
        self.phones.setPlaceholderText(self.tr("several with commas"))
        self.emails.setPlaceholderText(self.tr("several with commas"))
        self.phones.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        self.phones_note.hide()
        self._show_window()

    def fit_labels(self, *others: QGridLayout) -> None:
        """Let all forms of the dialog share the width of their labels."""
        forms = (*self._forms, *others)
        cells = [item.widget() for form in forms for item in first_column(form)]
        width = max(cell.sizeHint().width() for cell in cells if cell is not None)
        for form in forms:
            form.setColumnMinimumWidth(0, width)

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        self._forms.append(form)
        return form

    def _add(self, form: QGridLayout, text: str, field: QWidget, note: QWidget | None = None) -> None:
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        row = form.rowCount()
        form.addWidget(label, row, 0)
        form.addWidget(field, row, 1)
        if note is not None:
            form.addWidget(note, row + 1, 1)

    def _connect(self) -> None:
        self.phones.editingFinished.connect(self._tidy_phones)
        self.emails.textChanged.connect(lambda: self.emails_note.say(""))
        self.emails.editingFinished.connect(self._check_emails)
        self.whose.activated.connect(self._show_window)

    def fault_field(self) -> QLineEdit | None:
        """Return the field that can't be accepted, having said why."""
        self._tidy_phones()
        return None if self._check_emails() else self.emails

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        return replace(
            client,
            phones=tuple(dict.fromkeys(self._understood(phone) or phone for phone in _parts(self.phones.text()))),
            emails=tuple(dict.fromkeys(self._emails())),
            language=str(self.language.currentData()),
            response=self.response.value() if self.whose.currentIndex() else None,
            let_through=self.let_through.isChecked(),
        )

    def _emails(self) -> list[str]:
        return [part for line in _parts(self.emails.text()) for part in line.split()]

    def _check_emails(self) -> bool:
        wrong = next((part for part in self._emails() if _ADDRESS.fullmatch(part) is None), "")
        text = self.tr("“{text}” is not an e-mail address.").replace("{text}", words.plain(wrong))
        self.emails_note.say(text if wrong else "")
        self.said.emit()
        return not wrong

    def _tidy_phones(self) -> None:
        """Show numbers as people write them; what is none is kept as it was typed, and said to be so."""
        phones = _parts(self.phones.text())
        odd = [phone for phone in phones if not self._understood(phone)] if self._ports else []
        tidy = ", ".join(self._shown(self._understood(phone) or phone) for phone in phones)
        if self.phones.text() != tidy:
            self.phones.setText(tidy)
        text = self.tr("“{number}” is no number that I know; it is kept as written.")
        said = text.replace("{number}", words.plain(", ".join(odd))) if odd else ""
        if said != self.phones_note.text():
            self.phones_note.setText(said)
            self.phones_note.setVisible(bool(odd))
            self.said.emit()

    def _understood(self, phone: str) -> str:
        return self._ports.numbers.understood(phone, self._ports.settings.region) if self._ports else ""

    def _shown(self, phone: str) -> str:
        return self._ports.numbers.shown(phone, self._ports.settings.region) if self._ports else phone

    def _show_window(self) -> None:
        self.response.setEnabled(self.whose.currentIndex() == 1)


def _parts(text: str) -> Sequence[str]:
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
