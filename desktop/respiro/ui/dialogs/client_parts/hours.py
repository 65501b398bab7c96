"""When a client can be reached, and when they may reach the user."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTimeEdit, QWidget

from respiro.domain.clients import Client
from respiro.domain.work_time import parse_ranges
from respiro.services.ports import Ports
from respiro.ui.dialogs.client_parts.agenda_row import AgendaRow
from respiro.ui.dialogs.client_parts.page import ClientPage
from respiro.ui.look import UNIT
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.day_strip import StripInk
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.hours_editor import HoursEditor
from respiro.ui.widgets.search_box import SearchBox

USUAL_HOURS = {weekday: parse_ranges("09:00-13:00") for weekday in range(5)}
_AFTERNOON = 16 * 60


class ReachThemPage(ClientPage):
    """Their hours, in their zone, and from when on they are usually free."""

    def __init__(self, client: Client, ports: Ports | None = None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClientDialog", "Reaching them"), parent)
        self.agenda = AgendaRow(client.id, ports)
        self.hours = HoursEditor(StripInk.CLIENT)
        self.hours.show_hours(client.hours)
        self.zone = SearchBox()
        self.zone.addItem(self.tr("The same as mine"), "")
        self.zone.add_zones()
        self.zone.show_choice(str(client.zone or ""))
        self.is_free_after = CheckBox(self.tr("Usually free after"))
        self.free_after = QTimeEdit()
        self.free_after.setAccessibleName(self.tr("Time after which they are usually free"))
        self.is_free_after.setChecked(client.free_after is not None)
        minutes = _AFTERNOON if client.free_after is None else client.free_after
        self.free_after.setTime(QTime(minutes // 60, minutes % 60))
        self.free_after.setEnabled(self.is_free_after.isChecked())
        self.is_free_after.toggled.connect(self.free_after.setEnabled)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(Hint(self.tr("Margin is placed where you can reach each other.")))
        self.column.addWidget(self.hours)
        free = QHBoxLayout()
        free.setSpacing(UNIT)
        free.addWidget(self.is_free_after)
        free.addWidget(self.free_after)
        free.addWidget(Hint(self.tr("on working days without hours")), 1)
        self.column.addLayout(free)
        zone = QHBoxLayout()
        zone.setSpacing(UNIT)
        label = QLabel(self.tr("Time zone"))
        label.setBuddy(self.zone)
        self.zone.setAccessibleName(self.tr("Time zone"))
        zone.addWidget(label)
        zone.addWidget(self.zone, 1)
        self.column.addLayout(zone)
        self.column.addWidget(self.agenda)
        self.finish()

    def fault_field(self) -> QWidget | None:
        """Return the first field that can't be accepted; it says why itself."""
        weekday = self.hours.first_fault()
        return None if weekday is None else self.hours.fields[weekday]

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        zone, time = self.zone.data(), self.free_after.time()
        return replace(
            client,
            hours=self.hours.hours(),
            zone=ZoneInfo(zone) if zone else None,
            free_after=time.hour() * 60 + time.minute() if self.is_free_after.isChecked() else None,
        )


class ReachYouPage(ClientPage):
    """The hours in which they may reach the user."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClientDialog", "Reaching you"), parent)
        self.whose = QComboBox()
        self.whose.addItem(self.tr("In my working hours"))
        self.whose.addItem(self.tr("In hours agreed on with them"))
        self.whose.setAccessibleName(self.tr("When they may reach you"))
        self.whose.setCurrentIndex(1 if client.reach_hours else 0)
        self.hours = HoursEditor(StripInk.WORK)
        self.hours.show_hours(client.reach_hours)
        self.hours.setEnabled(bool(client.reach_hours))
        row = QHBoxLayout()
        row.addWidget(self.whose)
        row.addStretch(1)
        self.column.addWidget(
            Hint(self.tr("What comes outside of these hours waits for the next ones, or counts as an exception."))
        )
        self.column.addLayout(row)
        self.column.addWidget(self.hours)
        self.finish()
        self.whose.currentIndexChanged.connect(lambda index: self.hours.setEnabled(index == 1))

    def fault_field(self) -> QWidget | None:
        """Return the first field that can't be accepted; it says why itself."""
        weekday = self.hours.first_fault() if self.whose.currentIndex() else None
        return None if weekday is None else self.hours.fields[weekday]

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        return replace(client, reach_hours=self.hours.hours() if self.whose.currentIndex() else {})
