"""Which country's public holidays are free; the worker looks them up in the background."""

from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from respiro.domain.week import local_day
from respiro.ui import words
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.search_box import SearchBox
from respiro.ui.widgets.territories import territories
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

_KEY = "work.holidays"
_REGION_CHARACTERS = 8
_A_YEAR = timedelta(days=366)


class Holidays(QObject):
    """A country and a part of it, as rows of a page."""

    def __init__(self, page: SettingsPage) -> None:
        super().__init__(page)
        self._page = page
        self.country = SearchBox()
        self.region = QLineEdit()
        self._fill()
        self._state = Hint()
        note = page.bind(_KEY, self._text, self._show, lambda: self.region.hasFocus() and self.region.isModified())
        region_label = QLabel(self.tr("Re&gion code"))
        region_label.setBuddy(self.region)
        form = page.add_form()
        add_row(form, self.tr("Countr&y"), in_a_row(self.country, region_label, self.region), note, self.country)
        page.column.addWidget(self._state)
        self.country.activated.connect(self._on_country)
        self.region.editingFinished.connect(self._on_region)
        page.desk.changed.connect(self.tell_state)
        page.desk.context.agenda_changed.connect(self.tell_state)
        self.tell_state()

    def _fill(self) -> None:
        self.country.addItem(self.tr("None"), "")
        for code, name in territories():
            self.country.addItem(name, code)
        self.region.setMaxLength(_REGION_CHARACTERS)
        self.region.setMaximumWidth(self.region.fontMetrics().averageCharWidth() * (_REGION_CHARACTERS + 4))
        self.region.setAccessibleName(self.tr("Region code"))
        self.region.setPlaceholderText(self.tr("all"))
        self.region.setToolTip(self.tr("The part of the country whose holidays you keep, such as CT for Catalonia"))

    def _text(self) -> str:
        country, region = self.country.data(), self.region.text().strip()
        return f"{country}-{region}" if country and region else country

    def _show(self, text: str) -> None:
        country, _, region = text.partition("-")
        self.country.show_choice(country)
        self.region.setText(region)
        self.region.setModified(False)
        self.region.setEnabled(bool(country))

    def _on_country(self) -> None:
        self.region.clear()
        self.region.setEnabled(bool(self.country.data()))
        self._page.touch(_KEY)

    def _on_region(self) -> None:
        if self.region.isModified():
            self.region.setModified(False)
            self._page.touch(_KEY)

    @property
    def state_words(self) -> str:
        """What is said about the choice."""
        return self._state.text()

    def tell_state(self) -> None:
        """Say which holiday comes next, or that none are known."""
        ports = self._page.desk.context.ports
        place = ports.settings.holidays
        today = local_day(ports.clock(), ports.zone)
        looked_up = ports.store.holiday_place().split(" ")[0] == place
        days = ports.store.holidays(today, today + _A_YEAR) if place and looked_up else {}
        if not place:
            self._state.setText(self.tr("Choose a country, and its public holidays count as free days."))
        elif days:
            day, name = next(iter(days.items()))
            text = self.tr("Next: {holiday}, {date}")
            self._state.setText(text.format(holiday=words.plain(name), date=words.full_date(day)))
        else:
            self._state.setText(
                self.tr("No holidays are known for this choice yet. They are looked up in the background.")
            )
