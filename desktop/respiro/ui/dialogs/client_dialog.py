"""One client: name, weight, how and when they can be reached, and what holds for them."""

from dataclasses import replace
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import LONGEST_NAME, Client, Tier
from respiro.domain.work_time import parse_ranges
from respiro.services.ports import Ports
from respiro.ui.dialogs.client_reach import ClientReach
from respiro.ui.look import HALF, MARGIN, UNIT, make_primary
from respiro.ui.widgets.day_strip import StripInk
from respiro.ui.widgets.forms import Note, group_name
from respiro.ui.widgets.hours_editor import HoursEditor
from respiro.ui.widgets.search_box import SearchBox

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

    def __init__(self, client: Client | None, parent: QWidget | None = None, ports: Ports | None = None) -> None:
        super().__init__(parent)
        self._client = client or Client(uuid4().hex, "", hours=_USUAL_HOURS)
        self.setWindowTitle(self.tr("Client") if client else self.tr("New client"))
        self.name = QLineEdit(self._client.name)
        self.name.setMaxLength(LONGEST_NAME)
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
        self.reach = ClientReach(self._client, ports)
        self._lay_out()
        self.name.setCursorPosition(0)
        self.reach.said.connect(self._fit)
        self.name.textChanged.connect(lambda: self.name_note.say(""))

    def _lay_out(self) -> None:
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(UNIT)
        self._form.setVerticalSpacing(HALF)
        self._form.setColumnStretch(1, 1)
        self._add_row(0, self.tr("&Name"), self.name)
        self._form.addWidget(self.name_note, 1, 1)
        self._add_row(2, self.tr("Wei&ght"), self.tier)
        self.reach.fit_labels(self._form)
        left = _column(self._form)
        left.addSpacing(UNIT)
        left.addWidget(self.reach)
        left.addStretch(1)
        zone = QHBoxLayout()
        zone.setSpacing(UNIT)
        zone_label = QLabel(self.tr("Time &zone"))
        zone_label.setBuddy(self.zone)
        zone.addWidget(zone_label)
        zone.addWidget(self.zone, 1)
        right = _column(group_name(self.tr("Can be reached")), self.hours, zone)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(2 * MARGIN)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        self._add_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(columns, 1)
        column.addWidget(self.buttons)
        make_primary(self.save_button)

    def _add_row(self, row: int, text: str, field: QWidget) -> None:
        label = QLabel(text)
        label.setBuddy(field)
        self._form.addWidget(label, row, 0)
        self._form.addWidget(field, row, 1)

    def _add_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        cancel_button = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel_button.setAutoDefault(False)
        self.save_button = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _fit(self) -> None:
        """Grow with what is said beside the fields."""
        if self.isVisible() and (column := self.layout()) is not None:
            column.activate()
            self.resize(self.width(), max(self.height(), column.totalHeightForWidth(self.width())))

    def accept(self) -> None:
        """Hand the client on, or stay at the first field that can't be."""
        name = self.name.text().strip()
        if not name:
            self.name_note.say(self.tr("A client needs a name."))
            self.name.setFocus()
            return
        if (field := self.reach.fault_field()) is not None:
            field.setFocus()
            return
        if (weekday := self.hours.first_fault()) is not None:
            self.hours.fields[weekday].setFocus()
            return
        zone = self.zone.data()
        tier = Tier(self.tier.currentData())
        hours = self.hours.hours()
        client = replace(self._client, name=name, tier=tier, hours=hours, zone=ZoneInfo(zone) if zone else None)
        self.saved.emit(self.reach.applied_to(client))
        super().accept()


def _column(*parts: QWidget | QLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(UNIT)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return column
