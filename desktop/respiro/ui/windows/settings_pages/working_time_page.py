"""Working hours, and which days are free."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from respiro.domain.work_time import WEEKDAYS
from respiro.ui import words
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.hours_editor import HoursEditor
from respiro.ui.widgets.times import day_name
from respiro.ui.windows.settings_pages.days_off import DaysOff
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.holidays import Holidays
from respiro.ui.windows.settings_pages.page import SettingsPage


class WorkingTimePage(SettingsPage):
    """When one works: margin is kept in these hours only."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Working time"))
        self.column.addWidget(
            Hint(self.tr("Margin is kept inside these hours. Separate ranges with commas; an empty day is free."))
        )
        self.hours = HoursEditor()
        self.column.addWidget(self.hours)
        for weekday, name in enumerate(WEEKDAYS):
            self.ranges_for(f"work.{name}", self.hours.fields[weekday], self.hours.notes[weekday])
        self._add_copying()
        self.add_group(self.tr("Days off"))
        self.days_off = DaysOff(desk)
        self.column.addWidget(self.days_off)
        self.add_group(self.tr("Public holidays"))
        self.holidays = Holidays(self)
        self.finish()

    def _add_copying(self) -> None:
        monday, tuesday, friday = (day_name(weekday) for weekday in (0, 1, 4))
        text = self.tr("&Copy {monday} to {tuesday}–{friday}")
        self.copy_button = QPushButton(text.format(monday=monday, tuesday=tuesday, friday=friday))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy_monday)
        self._sum = QLabel()
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self._sum)
        self.column.addLayout(row)

    def _copy_monday(self) -> None:
        monday = self.hours.fields[0].tidy
        self.desk.put({f"work.{WEEKDAYS[weekday]}": monday for weekday in range(1, 5)})

    def refresh(self) -> None:
        """Show the settings as they are, and how much they come to."""
        super().refresh()
        hours = self.desk.context.settings.hours
        minutes = sum(wall.end - wall.start for ranges in hours.values() for wall in ranges)
        self._sum.setText(self.tr("{duration} a week").format(duration=words.duration(minutes)))
        self.hours.fit_hours()
