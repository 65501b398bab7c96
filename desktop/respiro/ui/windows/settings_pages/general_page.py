"""Language, time zone, start, and what Respiro tells by itself."""

from PySide6.QtWidgets import QComboBox, QWidget

from respiro.services.settings import LANGUAGES, SYSTEM
from respiro.ui.widgets.search_box import SearchBox, system_zone_name
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

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
        self.add_group(self.tr("Tell me"))
        self.plan = self.check_for("tell.plan_week", self.tr("on Friday afternoon, when next week isn't &planned yet"))
        self.begins = self.check_for("tell.block_begins", self.tr("when a margin block &begins"))
        self.column.addWidget(self.plan)
        self.column.addWidget(self.begins)
        self.finish()
