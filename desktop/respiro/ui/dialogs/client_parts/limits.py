"""What holds for a client: response windows, the urgent channel, wild cards, let through."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from respiro.domain.channel import Channel
from respiro.domain.clients import Client
from respiro.services.client_fields import MOST_WILD_CARDS
from respiro.services.ports import Ports
from respiro.ui import words
from respiro.ui.call_kinds import channel_words
from respiro.ui.dialogs.client_parts.page import ClientPage
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row, show_choice

_LONGEST_RESPONSE = 30 * 24 * 60
_STEP = 30


class LimitsPage(ClientPage):
    """The limits; ``ports`` tell the response windows of the settings."""

    def __init__(self, client: Client, ports: Ports | None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClientDialog", "Limits"), parent)
        calls = ports.settings.calls.response if ports else 240
        urgent = ports.settings.plan_b.response if ports else 120
        self.whose, self.response = self._window(client.response, calls)
        self.urgent_whose, self.urgent_response = self._window(client.urgent_response, urgent)
        self.channel = QComboBox()
        self.channel.addItem(self.tr("None in particular"), "")
        for channel in Channel:
            self.channel.addItem(channel_words(channel), channel.value)
        show_choice(self.channel, client.urgent_channel.value if client.urgent_channel else "")
        self.wild_cards = QSpinBox()
        self.wild_cards.setRange(0, MOST_WILD_CARDS)
        self.wild_cards.setValue(client.wild_cards)
        self.let_through = CheckBox(self.tr("Let &through out of hours"))
        self.let_through.setChecked(client.let_through)
        self._lay_out()

    def _window(self, own: int | None, usual: int) -> tuple[QComboBox, DurationBox]:
        """Return whose response window holds, and their own."""
        whose, box = QComboBox(), DurationBox(1, _LONGEST_RESPONSE, _STEP)
        text = self.tr("As in the settings ({duration})").replace("{duration}", words.duration(usual))
        whose.addItem(text)
        whose.addItem(self.tr("Their own:"))
        whose.setCurrentIndex(0 if own is None else 1)
        box.setValue(own or usual)
        box.setEnabled(own is not None)
        whose.currentIndexChanged.connect(lambda index: box.setEnabled(index == 1))
        return whose, box

    def _lay_out(self) -> None:
        form = self.add_form()
        add_row(form, self.tr("Answered within"), in_a_row(self.whose, self.response), None, self.whose)
        self._add_hint(form, self.tr("In your working time. They know it from the first day."))
        urgent = in_a_row(self.urgent_whose, self.urgent_response)
        add_row(form, self.tr("Urgent within"), urgent, None, self.urgent_whose)
        self.response.setAccessibleName(self.tr("Working time in which they are answered"))
        self.urgent_response.setAccessibleName(self.tr("Working time in which they are answered when it is urgent"))
        add_row(form, self.tr("Urgent by"), in_a_row(self.channel), None, self.channel)
        add_row(form, self.tr("Exceptions a month"), in_a_row(self.wild_cards), None, self.wild_cards)
        self._add_hint(
            form,
            self.tr("Answers out of hours and jumped queues count. Beyond this, the exception is becoming the norm."),
        )
        form.addWidget(self.let_through, form.rowCount(), 1)
        self._add_hint(form, self.tr("Their calls remind you at once, each time as an exception."))
        self.finish()

    def _add_hint(self, form: QGridLayout, text: str) -> None:
        form.addWidget(Hint(text), form.rowCount(), 1)

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        channel = str(self.channel.currentData())
        return replace(
            client,
            response=self.response.value() if self.whose.currentIndex() else None,
            urgent_response=self.urgent_response.value() if self.urgent_whose.currentIndex() else None,
            urgent_channel=Channel(channel) if channel else None,
            wild_cards=self.wild_cards.value(),
            let_through=self.let_through.isChecked(),
        )
