"""Who a client is, and how they are reached and addressed."""

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from respiro.domain.clients import LONGEST_NAME, PROFILES, Client, Tier, Tone
from respiro.domain.errors import InvalidValueError
from respiro.services.client_fields import profile_names
from respiro.services.ports import Ports
from respiro.services.texts import profile
from respiro.ui import words
from respiro.ui.dialogs.client_parts.page import ClientPage, parts_of
from respiro.ui.text_words import LANGUAGES, language_name, tone_name
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.windows.settings_pages.rows import add_row, show_choice

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_LEAST_LETTERS = 34


def tier_words(tier: Tier) -> str:
    """Return how much a client weighs."""
    translate = QCoreApplication.translate
    return {
        Tier.A: translate("ClientDialog", "A: weighs most"),
        Tier.B: translate("ClientDialog", "B: weighs as usual"),
        Tier.C: translate("ClientDialog", "C: weighs least"),
    }[tier]


def profile_words(key: str) -> str:
    """Return what a kind of client is called; one of the user's own by its key."""
    translate = QCoreApplication.translate
    known = {
        "steady": translate("ClientDialog", "Steady"),
        "invader": translate("ClientDialog", "Invader"),
        "impatient": translate("ClientDialog", "Impatient"),
    }
    bare = words.plain(key.replace("_", " "))
    return known.get(key) or bare[:1].upper() + bare[1:]


class WhoPage(ClientPage):
    """Name, company, weight, profile, and how they are reached; ``ports`` know numbers and profiles."""

    def __init__(self, client: Client, ports: Ports | None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClientDialog", "Who"), parent)
        self._ports = ports
        self.name, self.company = QLineEdit(words.plain(client.name)), QLineEdit(words.plain(client.company))
        self.phones, self.emails = QLineEdit(), QLineEdit()
        self.tier, self.profile, self.tone, self.language = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.shares_contact = CheckBox(self.tr("Backup people may be told how to reach them"))
        self.name_note, self.emails_note = Note(), Note()
        self.phones_note, self.advice = Hint(), Hint()
        self._add_choices()
        self._show(client)
        self._lay_out()
        self._connect()
        self._show_advice()

    def _add_choices(self) -> None:
        for tier in Tier:
            self.tier.addItem(tier_words(tier), tier)
        for key in profile_names(self._ports) if self._ports else PROFILES:
            self.profile.addItem(profile_words(key), key)
        self.tone.addItem(self.tr("As in the settings"), "")
        for tone in Tone:
            self.tone.addItem(tone_name(tone), tone.value)
        self.language.addItem(self.tr("The same as mine"), "")
        for tag in LANGUAGES:
            self.language.addItem(language_name(tag), tag)

    def _show(self, client: Client) -> None:
        for field in (self.name, self.company):
            field.setMaxLength(LONGEST_NAME)
            field.setCursorPosition(0)
        self.tier.setCurrentIndex(self.tier.findData(client.tier))
        show_choice(self.profile, client.profile)
        show_choice(self.tone, client.tone.value if client.tone else "")
        show_choice(self.language, client.language)
        self.phones.setText(", ".join(map(self._shown, client.phones)))
        self.emails.setText(", ".join(client.emails))
        self.shares_contact.setChecked(client.shares_contact)

    def _lay_out(self) -> None:
        form = self.add_form()
        add_row(form, self.tr("&Name"), self.name, self.name_note, self.name)
        add_row(form, self.tr("&Company"), self.company, None, self.company)
        add_row(form, self.tr("&Phones"), self.phones, None, self.phones)
        form.addWidget(self.phones_note, form.rowCount(), 1)
        add_row(form, self.tr("&E-mails"), self.emails, self.emails_note, self.emails)
        form.addWidget(self.shares_contact, form.rowCount(), 1)
        add_row(form, self.tr("&Language"), self.language, None, self.language)
        add_row(form, self.tr("Addressed"), self.tone, None, self.tone)
        add_row(form, self.tr("Wei&ght"), self.tier, None, self.tier)
        add_row(form, self.tr("Pro&file"), self.profile, None, self.profile)
        form.addWidget(self.advice, form.rowCount(), 1)
        for field in (self.phones, self.emails):
            field.setPlaceholderText(self.tr("several with commas"))
        self.phones.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        self.phones_note.hide()
        self.finish()

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda: self.name_note.say(""))
        self.phones.editingFinished.connect(self._tidy_phones)
        self.emails.textChanged.connect(lambda: self.emails_note.say(""))
        self.emails.editingFinished.connect(self._check_emails)
        self.profile.currentIndexChanged.connect(self._show_advice)

    def fault_field(self) -> QWidget | None:
        """Return the first field that can't be accepted, having said why beside it."""
        self._tidy_phones()
        if not self.name.text().strip():
            self.name_note.say(self.tr("A client needs a name."))
            return self.name
        return None if self._check_emails() else self.emails

    def field_of(self, error: InvalidValueError) -> QWidget | None:
        """Say beside its field why a client can't be kept, and return the field; None if it is on another page."""
        note, field = {
            "client_name_taken": (self.name_note, self.name),
            "invalid_client_name": (self.name_note, self.name),
            "invalid_address": (self.emails_note, self.emails),
        }.get(error.kind, (None, None))
        if note is not None:
            note.say_fault(error)
        return field

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        tone = str(self.tone.currentData())
        return replace(
            client,
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            tier=Tier(self.tier.currentData()),
            profile=str(self.profile.currentData()),
            tone=Tone(tone) if tone else None,
            language=str(self.language.currentData()),
            phones=tuple(dict.fromkeys(self._understood(phone) or phone for phone in parts_of(self.phones.text()))),
            emails=tuple(dict.fromkeys(self._emails())),
            shares_contact=self.shares_contact.isChecked(),
        )

    def _emails(self) -> list[str]:
        return [part for line in parts_of(self.emails.text()) for part in line.split()]

    def _check_emails(self) -> bool:
        wrong = next((part for part in self._emails() if _ADDRESS.fullmatch(part) is None), "")
        text = self.tr("“{text}” is not an e-mail address.").replace("{text}", words.plain(wrong))
        self.emails_note.say(text if wrong else "")
        return not wrong

    def _tidy_phones(self) -> None:
        """Show numbers as people write them; what is none is kept as it was typed, and said to be so."""
        phones = parts_of(self.phones.text())
        odd = [phone for phone in phones if not self._understood(phone)] if self._ports else []
        tidy = ", ".join(self._shown(self._understood(phone) or phone) for phone in phones)
        if self.phones.text() != tidy:
            self.phones.setText(tidy)
        text = self.tr("“{number}” is no number that I know; it is kept as written.")
        self.phones_note.setText(text.replace("{number}", words.plain(", ".join(odd))) if odd else "")
        self.phones_note.setVisible(bool(odd))

    def _understood(self, phone: str) -> str:
        return self._ports.numbers.understood(phone, self._ports.settings.region) if self._ports else ""

    def _shown(self, phone: str) -> str:
        return self._ports.numbers.shown(phone, self._ports.settings.region) if self._ports else phone

    def _show_advice(self) -> None:
        """Say what is known about this kind of client; of a steady one there is nothing to say."""
        key = str(self.profile.currentData())
        lines = profile(self._ports, key).lines if self._ports and key != PROFILES[0] else ()
        self.advice.setText("\n".join(words.plain(line) for line in lines))
        self.advice.setVisible(bool(lines))
