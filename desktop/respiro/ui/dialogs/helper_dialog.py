"""One backup person: what they can take over, until when they answer, and how they are reached."""

import re
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import LONGEST_NAME
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.plan_b import BackupPerson
from respiro.domain.text import folded
from respiro.domain.work_time import DAY_MINUTES
from respiro.services.call_opening import new_id
from respiro.services.plan_b.helpers import LONGEST_NOTES
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.look import HALF, MARGIN, UNIT, make_primary
from respiro.ui.text_words import LANGUAGES, language_name
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.plain_field import PlainField
from respiro.ui.windows.settings_pages.rows import add_row, show_choice

_EVENING = 18 * 60
"""Offered to begin with when someone does not always answer."""
_LEAST_LETTERS = 44
_LINES = 3


class HelperDialog(QDialog):
    """Asks for a backup person. ``save_requested`` brings them; ``say_fault()`` keeps the dialog, accept() closes it."""

    save_requested = Signal(object)

    def __init__(self, person: BackupPerson | None, ports: Ports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person or BackupPerson(new_id(), "")
        self._ports = ports
        self.setWindowTitle(self.tr("Backup person") if person else self.tr("New backup person"))
        self.name, self.phones, self.emails = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.takes, self.notes = _Lines(), _Lines()
        self.whenever, self.until = QComboBox(), QTimeEdit()
        self.language = QComboBox()
        self.name_note, self.takes_note, self.phones_note = Note(), Note(), Note()
        self.emails_note, self.notes_note, self.other_note = Note(), Note(), Note()
        self._add_choices()
        self._show(self._person)
        self._lay_out()
        self._connect()

    def _add_choices(self) -> None:
        self.whenever.addItem(self.tr("At any time"))
        self.whenever.addItem(self.tr("Until"))
        self.language.addItem(self.tr("The same as mine"), "")
        for tag in LANGUAGES:
            self.language.addItem(language_name(tag), tag)
        self.takes.setPlaceholderText(self.tr("One thing a line, such as: invoices"))
        for field in (self.phones, self.emails):
            field.setPlaceholderText(self.tr("several with commas"))

    def _show(self, person: BackupPerson) -> None:
        numbers, region = self._ports.numbers, self._ports.settings.region
        self.name.setText(words.plain(person.name))
        self.name.setCursorPosition(0)
        self.takes.setPlainText("\n".join(person.takes))
        self.phones.setText(", ".join(numbers.shown(phone, region) for phone in person.phones))
        self.emails.setText(", ".join(person.emails))
        self.notes.setPlainText(person.notes)
        show_choice(self.language, person.language)
        is_limited = person.until is not None and person.until < DAY_MINUTES
        self.whenever.setCurrentIndex(1 if is_limited else 0)
        self.until.setTime(QTime(0, 0).addSecs(60 * (person.until if is_limited and person.until else _EVENING)))
        self._show_until()

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        until = QHBoxLayout()
        until.setSpacing(UNIT)
        until.addWidget(self.whenever)
        until.addWidget(self.until)
        until.addStretch(1)
        self.until.setAccessibleName(self.tr("Time until which they answer"))
        add_row(form, self.tr("&Name"), self.name, self.name_note, self.name)
        takes = add_row(form, self.tr("Can &take over"), self.takes, self.takes_note, self.takes)
        add_row(form, self.tr("&Answers"), until, None, self.whenever)
        add_row(form, self.tr("&Phones"), self.phones, self.phones_note, self.phones)
        add_row(form, self.tr("&E-mails"), self.emails, self.emails_note, self.emails)
        add_row(form, self.tr("&Language"), self.language, None, self.language)
        notes = add_row(form, self.tr("N&otes"), self.notes, self.notes_note, self.notes)
        for label in (takes, notes):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, HALF, 0, 0)
        for field in (self.takes, self.notes):
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(form, 1)
        column.addWidget(self.other_note)
        column.addWidget(self._buttons())
        make_primary(self.save_button)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        cancel_button = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel_button.setAutoDefault(False)
        self.save_button = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.whenever.currentIndexChanged.connect(self._show_until)
        self.name.textChanged.connect(lambda: self.name_note.say(""))
        self.takes.textChanged.connect(lambda: self.takes_note.say(""))
        self.phones.textChanged.connect(lambda: self.phones_note.say(""))
        self.phones.editingFinished.connect(self._tidy_phones)
        self.notes.textChanged.connect(lambda: self.notes_note.say(""))
        self.emails.textChanged.connect(lambda: self.emails_note.say(""))

    def person(self) -> BackupPerson:
        """Return the backup person as the fields say."""
        time = self.until.time()
        return replace(
            self._person,
            name=self.name.text().strip(),
            takes=tuple(line.strip() for line in self.takes.toPlainText().splitlines() if line.strip()),
            until=time.hour() * 60 + time.minute() if self.whenever.currentIndex() else None,
            phones=tuple(dict.fromkeys(_parts(self.phones.text()))),
            emails=tuple(dict.fromkeys(part for line in _parts(self.emails.text()) for part in line.split())),
            language=str(self.language.currentData()),
            notes=self.notes.toPlainText().strip(),
        )

    def save(self) -> None:
        """Ask for the backup person to be stored, unless there is another one of that name."""
        person = self.person()
        others = (one for one in self._ports.store.backup_people() if one.id != person.id)
        if person.name and any(folded(one.name) == folded(person.name) for one in others):
            self.name_note.say(self.tr("There is someone of that name already. Add what tells them apart."))
            self.name.setFocus()
            return
        self.save_requested.emit(person)

    def say_fault(self, error: RespiroError) -> None:
        """Say beside its field why they could not be stored; nothing of what was typed is lost."""
        kind = error.kind if isinstance(error, InvalidValueError) else ""
        field, note = {
            "name_missing": (self.name, self.name_note),
            "text_too_long": self._longest(),
            "invalid_phone": (self.phones, self.phones_note),
            "invalid_address": (self.emails, self.emails_note),
        }.get(kind, (None, self.other_note))
        note.say_fault(error)
        if field is not None:
            field.setFocus()
        self._fit()

    def _longest(self) -> tuple[QPlainTextEdit, Note]:
        if len(self.notes.toPlainText()) > LONGEST_NOTES:
            return self.notes, self.notes_note
        return self.takes, self.takes_note

    def _fit(self) -> None:
        """Grow with what is said beside the fields."""
        if self.isVisible() and (column := self.layout()) is not None:
            column.activate()
            self.resize(self.width(), max(self.height(), column.totalHeightForWidth(self.width())))

    def _show_until(self) -> None:
        self.until.setEnabled(self.whenever.currentIndex() == 1)

    def _tidy_phones(self) -> None:
        """Show numbers as people write them."""
        numbers, region = self._ports.numbers, self._ports.settings.region
        tidy = ", ".join(
            numbers.shown(numbers.understood(phone, region) or phone, region) for phone in _parts(self.phones.text())
        )
        if tidy != self.phones.text():
            self.phones.setText(tidy)


class _Lines(PlainField):
    """A few lines of plain text; Tab leads on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        """Be as high as a few lines, so that a form of them stays small."""
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), (_LINES + 1) * self.fontMetrics().lineSpacing() + frame)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
