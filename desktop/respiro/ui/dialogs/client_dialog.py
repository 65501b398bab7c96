"""One client: name, weight, and the weekly hours in which they can be reached."""

from dataclasses import replace
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from respiro.domain.clients import Client, Tier
from respiro.domain.work_time import parse_ranges
from respiro.ui.look import HALF, MARGIN, UNIT, make_primary
from respiro.ui.widgets.day_strip import StripInk
from respiro.ui.widgets.forms import Note, group_name
from respiro.ui.widgets.hours_editor import HoursEditor
from respiro.ui.widgets.search_box import SearchBox

_LONGEST_NAME = 120
_USUAL_HOURS = {weekday: parse_ranges("09:00-13:00") for weekday in range(5)}


def tier_words(tier: Tier) -> str:
    """Return how much a client weighs."""
    translate = QCoreApplication.translate
    return {
        Tier.A: translate("ClientDialog", "A: weighs most"),
        Tier.B: translate("ClientDialog", "B: weighs as usual"),
        Tier.C: translate("ClientDialog", "C: weighs least"),
    }[tier]


class ClientDialog(QDialog):
    """Asks for a client; ``saved`` brings the Client as it should be."""

    saved = Signal(object)

    def __init__(self, client: Client | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client or Client(uuid4().hex, "", hours=_USUAL_HOURS)
        self.setWindowTitle(self.tr("Client") if client else self.tr("New client"))
        self.name = QLineEdit(self._client.name)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name_note = Note()
        self.tier = QComboBox()
        for tier in Tier:
            self.tier.addItem(tier_words(tier), tier)
        self.tier.setCurrentIndex(self.tier.findData(self._client.tier))
        self.zone = SearchBox()
        self.zone.addItem(self.tr("The same as mine"), "")
        self.zone.add_zones()
        self.zone.show_choice(str(self._client.zone or ""))
        self.hours = HoursEditor(StripInk.CLIENT)
        self.hours.show_hours(self._client.hours)
        self._lay_out()
        self.name.textChanged.connect(lambda: self.name_note.say(""))

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        rows = ((self.tr("&Name"), self.name), (self.tr("&Weight"), self.tier), (self.tr("&Time zone"), self.zone))
        for row, (text, field) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(field)
            form.addWidget(label, 2 * row, 0)
            form.addWidget(field, 2 * row, 1)
        form.addWidget(self.name_note, 1, 1)
        self.buttons = QDialogButtonBox()
        cancel_button = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel_button.setAutoDefault(False)
        self.save_button = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addLayout(form)
        column.addSpacing(UNIT)
        column.addWidget(group_name(self.tr("Can be reached")))
        column.addWidget(self.hours)
        column.addStretch(1)
        column.addSpacing(UNIT)
        column.addWidget(self.buttons)
        make_primary(self.save_button)

    def accept(self) -> None:
        """Hand the client on, or stay at the first field that can't be."""
        name = self.name.text().strip()
        if not name:
            self.name_note.say(self.tr("A client needs a name."))
            self.name.setFocus()
            return
        if (weekday := self.hours.first_fault()) is not None:
            self.hours.fields[weekday].setFocus()
            return
        zone = self.zone.data()
        tier = Tier(self.tier.currentData())
        hours = self.hours.hours()
        self.saved.emit(replace(self._client, name=name, tier=tier, hours=hours, zone=ZoneInfo(zone) if zone else None))
        super().accept()
