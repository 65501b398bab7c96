"""Language, time zone, start, and what Respiro tells by itself."""

from PySide6.QtCore import QSignalBlocker, QTime
from PySide6.QtWidgets import QComboBox, QTimeEdit, QWidget

from respiro.domain.work_time import WEEKDAYS
from respiro.services.settings import LANGUAGES, SYSTEM
from respiro.services.settings.plan_b_keys import format_times
from respiro.ui.widgets.search_box import SearchBox, system_zone_name
from respiro.ui.widgets.times import day_name
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

_TIME = "review.time"
_LANGUAGE_NAMES = {"en": "English", "es": "Español", "pl": "Polski", "ro": "Română"}


class GeneralPage(SettingsPage):
    """What holds for the whole program."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("General"))
        self.add_group(self.tr("Language and time"))
        form = self.add_form()
        self.language = QComboBox()
        for tag in LANGUAGES:
            self.language.addItem(_LANGUAGE_NAMES.get(tag) or self.tr("As the system"), tag)
        note = self.choice_for("user.language", self.language)
        add_row(form, self.tr("&Language"), in_a_row(self.language), note, self.language)
        self.zone = SearchBox()
        self.zone.addItem(self.tr("As the system ({zone})").format(zone=system_zone_name()), SYSTEM)
        self.zone.add_zones()
        note = self.choice_for("user.zone", self.zone)
        add_row(form, self.tr("Time &zone"), in_a_row(self.zone), note, self.zone)
        self.add_group(self.tr("Start"))
        self.start = self.check_for("start_with_session", self.tr("&Start Respiro when you log in"))
        self.column.addWidget(self.start)
        self._add_notices()
        self.finish()

    def _add_notices(self) -> None:
        self.add_group(self.tr("Tell me"))
        self.plan = self.check_for("tell.plan_week", self.tr("as the week &ends: its review, and to plan the next one"))
        self.column.addWidget(self.plan)
        self._add_review_time()
        self.week = self.check_for(
            "tell.week_begins", self.tr("as the week's &work begins: how much margin the week has")
        )
        self.begins = self.check_for("tell.block_begins", self.tr("when a margin block &begins"))
        self.column.addWidget(self.week)
        self.column.addWidget(self.begins)

    def _add_review_time(self) -> None:
        """Add the day and the time of the review, in the order of the sentence above them."""
        self.day, self.time = QComboBox(), QTimeEdit()
        for number, name in enumerate(WEEKDAYS):
            self.day.addItem(day_name(number), name)
        self.time.setAccessibleName(self.tr("Time of the review"))
        self.time.setKeyboardTracking(False)
        day_note = self.choice_for("review.day", self.day)
        time_note = self.bind(_TIME, self._time_text, self._show_time, lambda: False)
        self.time.timeChanged.connect(self._on_time)
        form = self.add_form()
        add_row(form, self.tr("&Review on"), in_a_row(self.day, self.tr("from"), self.time), day_note, self.day)
        self.day.setAccessibleName(self.tr("Day of the review"))
        self.column.addWidget(time_note)

    def _time_text(self) -> str:
        time = self.time.time()
        return format_times((time.hour() * 60 + time.minute(),))

    def _show_time(self, text: str) -> None:
        with QSignalBlocker(self.time):
            self.time.setTime(QTime.fromString(text, "HH:mm"))

    def _on_time(self) -> None:
        if self._time_text() != self.desk.texts()[_TIME]:
            self.touch(_TIME, done=False)

    def refresh(self) -> None:
        """Show when the review is offered only as something that can be set while it is offered at all."""
        super().refresh()
        for field in (self.day, self.time):
            field.setEnabled(self.plan.isChecked())
