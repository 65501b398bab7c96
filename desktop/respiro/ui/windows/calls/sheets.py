"""What is asked about a follow-up in place: a word, a correction."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from respiro.domain.calls import Caller, Channel, FollowUp, OutcomeKind
from respiro.domain.clients import Client
from respiro.ui import call_words, words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.sheets import LONGEST_LINE, LineSheet, Sheet
from respiro.ui.windows.calls.desk import Correction


class WordsSheet(LineSheet):
    """Asks to whom it was delegated, or why it was dropped. ``answered`` brings the outcome and the words."""

    answered = Signal(object, str)

    def __init__(self, outcome: OutcomeKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = outcome
        self.worded.connect(lambda text: self.answered.emit(outcome, text))
        if outcome is OutcomeKind.DELEGATED:
            self.ask(self.tr("Who takes it over?"), self.tr("Delegated"), self.tr("Write who it is."))
        else:
            self.ask(self.tr("Why is it dropped?"), self.tr("Drop it"), self.tr("A word or two are enough."))


class EditSheet(Sheet):
    """Asks who it is about and what. ``answered`` brings a Correction."""

    answered = Signal(object)

    def __init__(self, follow_up: FollowUp, shown: str, clients: list[Client], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caller, self._shown_number = follow_up.caller, shown
        self.heading.setText(self.tr("Edit"))
        self.name = QLineEdit(words.plain(follow_up.caller.name), self)
        self.number = QLineEdit(shown, self)
        self.email = QLineEdit(words.plain(follow_up.caller.email), self)
        self.about = QLineEdit(words.plain(follow_up.about), self)
        self.client, self.channel = QComboBox(self), QComboBox(self)
        self.client.addItem(self.tr("No client"), "")
        for client in clients:
            self.client.addItem(words.plain(client.name), client.id)
        self.client.setCurrentIndex(max(0, self.client.findData(follow_up.caller.client_id)))
        for channel in Channel:
            self.channel.addItem(call_words.channel_words(channel), channel)
        self.channel.setCurrentIndex(self.channel.findData(follow_up.channel))
        self.accept_button.setText(self.tr("Save"))
        self._lay_out(with_client=bool(clients))
        self.dress()

    def _lay_out(self, *, with_client: bool) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Number"), self.number),
            (self.tr("Mail"), self.email),
            (self.tr("About"), self.about),
            (self.tr("By"), self.channel),
        ]
        if with_client:
            rows.insert(1, (self.tr("Client"), self.client))
        for row, (text, field) in enumerate(rows):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
            self.fields.append(field)
            if isinstance(field, QLineEdit):
                field.setMaxLength(LONGEST_LINE)
                field.returnPressed.connect(self.accept)
                field.textChanged.connect(lambda: self.note.say(""))
        self.client.setVisible(with_client)
        self.column.addLayout(form)

    def accept(self) -> None:
        """Hand the correction on; without anyone to call, say what is missing."""
        number = self.number.text().strip()
        if number == self._shown_number:
            number = self._caller.number
        caller = replace(
            self._caller,
            name=self.name.text().strip(),
            number=number,
            email=self.email.text().strip(),
            client_id=str(self.client.currentData() or ""),
        )
        if not Caller(caller.name, caller.number, caller.email).label:
            self.note.say(self.tr("Write a name, a number or an address."))
            self.name.setFocus()
            return
        self.answered.emit(Correction(caller, self.about.text().strip(), Channel(self.channel.currentData())))

    def take_focus(self) -> None:
        """Begin with the name."""
        self.name.setFocus()
        self.name.selectAll()
