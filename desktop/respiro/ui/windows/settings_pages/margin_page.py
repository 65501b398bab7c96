"""How much margin a week should have, and of what shape."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QWidget

from respiro.domain.margins import Target
from respiro.services.settings import format_target
from respiro.services.settings.review_keys import POLICY, format_level
from respiro.ui import words
from respiro.ui.look import UNIT
from respiro.ui.widgets.choice_boxes import RadioButton
from respiro.ui.widgets.day_strip import DayStrip, StripInk
from respiro.ui.widgets.forms import Hint
from respiro.ui.widgets.hours_editor import RangesField
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

_TARGET, _LEVEL = "margin.target", "margin.level"
_DAY = 24 * 60
_WEEK = 7 * _DAY
_GRIDS = (5, 10, 15, 20, 30, 60)
_SHARE_STEP = 5


class MarginPage(SettingsPage):
    """The policy that the planner follows."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Margin"))
        self._add_target()
        self._add_level()
        self.add_group(self.tr("A day"))
        form = self.add_form()
        self.daily_minimum = self._duration(form, "margin.daily_minimum", self.tr("At &least"), 0)
        self.daily_maximum = self._duration(form, "margin.daily_maximum", self.tr("At &most"), 0)
        self.add_group(self.tr("A block"))
        form = self.add_form()
        self.block_minimum = self._duration(form, "margin.block_minimum", self.tr("&Shortest"), 5)
        self.block_maximum = self._duration(form, "margin.block_maximum", self.tr("L&ongest"), 5)
        self.distance = self._duration(form, "margin.distance", self.tr("&Between two blocks"), 0)
        self._add_grid(form)
        self.add_group(
            self.tr("Times of day you prefer"), self.tr("Where it makes no other difference, margin goes here first.")
        )
        self._add_preferred()
        self.finish()

    def _duration(self, form: QGridLayout, key: str, text: str, least: int) -> DurationBox:
        field, note = self.duration_for(key, least, _DAY, 15)
        add_row(form, text, field, note, field)
        return field

    # the weekly target: a share or a length

    def _add_target(self) -> None:
        self.column.addWidget(
            Hint(self.tr("Time kept free on purpose: for emergencies, for what overflows, to breathe."))
        )
        self.by_share, self.by_length = (
            RadioButton(self.tr("&A share of working time")),
            RadioButton(self.tr("A &fixed length")),
        )
        self._choice = QButtonGroup(self)
        self._choice.addButton(self.by_share)
        self._choice.addButton(self.by_length)
        self.share, self.length = self._share_field(), DurationBox(0, _WEEK, 30)
        self.length.setAccessibleName(self.tr("Margin a week"))
        note = self.bind(_TARGET, self._target_text, self._show_target, lambda: False)
        self.add_group(self.tr("A week"))
        form = self.add_form()
        form.setColumnStretch(1, 0)
        form.setColumnStretch(2, 1)
        for row, (button, field) in enumerate(((self.by_share, self.share), (self.by_length, self.length))):
            form.addWidget(button, row, 0)
            form.addWidget(field, row, 1)
        self._meaning = Hint()
        self.column.addWidget(note)
        self.column.addWidget(self._meaning)
        self._choice.buttonClicked.connect(self._on_choice)
        self.share.valueChanged.connect(self._on_target)
        self.length.valueChanged.connect(self._on_target)

    def _share_field(self) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setRange(0, 100)
        field.setDecimals(0)
        field.setSingleStep(_SHARE_STEP)
        field.setSuffix(self.tr(" %"))
        field.setKeyboardTracking(False)
        field.setAccessibleName(self.tr("Share of working time, in percent"))
        return field

    def _target_text(self) -> str:
        if self.by_share.isChecked():
            return f"{self.share.value():g}%"
        return str(self.length.value())

    def _show_target(self, text: str) -> None:
        """Show the target, and beside it what it comes to when told the other way."""
        target, working = self.desk.context.settings.policy.target, self._working_minutes()
        minutes = target.for_working_minutes(working)
        percent = float(round(100 * minutes / working)) if working else 0.0
        if target.share is not None:
            percent = float(text.removesuffix("%"))
        with QSignalBlocker(self.share), QSignalBlocker(self.length):
            self.share.setDecimals(0 if percent.is_integer() else 1)
            self.share.setValue(percent)
            self.length.setValue(minutes)
        self.by_share.setChecked(target.share is not None)
        self.by_length.setChecked(target.share is None)
        self.share.setEnabled(target.share is not None)
        self.length.setEnabled(target.share is None)
        self._tell_meaning(target)

    def _working_minutes(self) -> int:
        hours = self.desk.context.settings.hours
        return sum(wall.end - wall.start for ranges in hours.values() for wall in ranges)

    def _tell_meaning(self, target: Target) -> None:
        working = self._working_minutes()
        minutes = target.for_working_minutes(working)
        if target.share is not None:
            text = self.tr("That is {margin} of the {work} of a full week.")
        elif working:
            text = self.tr("That is {share} % of the {work} of a full week.")
        else:
            text = ""
        share = round(100 * minutes / working) if working else 0
        self._meaning.setText(text.format(margin=words.duration(minutes), work=words.duration(working), share=share))

    def _on_choice(self) -> None:
        self.share.setEnabled(self.by_share.isChecked())
        self.length.setEnabled(self.by_length.isChecked())
        self.touch(_TARGET)

    def _on_target(self) -> None:
        if self._target_text() != format_target(self.desk.context.settings.policy.target):
            self.touch(_TARGET, done=False)

    # how surely it is to suffice

    def _add_level(self) -> None:
        self.level = QComboBox()
        self.level.addItem(self.tr("as much as is set above"), POLICY)
        self.level.addItem(self.tr("enough in half of the weeks"), format_level(50))
        self.level.addItem(self.tr("enough in 4 of 5 weeks"), format_level(80))
        self.level.addItem(self.tr("enough in 9 of 10 weeks"), format_level(90))
        note = self.choice_for(_LEVEL, self.level)
        self.level_meaning = Hint()
        form = self.add_form()
        add_row(form, self.tr("A &week is planned with"), in_a_row(self.level), note, self.level)
        form.addWidget(self.level_meaning, form.rowCount(), 1)

    def refresh(self) -> None:
        """Show the settings, and what the chosen certainty means."""
        super().refresh()
        level = self.desk.context.settings.margin_level
        if not level:
            text = self.tr("Every week gets the margin that is set above, whatever the past weeks needed.")
        else:
            text = self.tr(
                "Judged from what your past weeks really needed: in about {level} of 100 weeks it suffices. "
                "Until eight weeks are known, the margin set above has a say, too."
            )
        self.level_meaning.setText(text.format(level=level))

    # grid and preferred times

    def _add_grid(self, form: QGridLayout) -> None:
        self.grid = QComboBox()
        for minutes in _GRIDS:
            self.grid.addItem(words.duration(minutes), str(minutes))
        note = self.choice_for("margin.grid", self.grid)
        add_row(form, self.tr("Begins and ends on m&ultiples of"), in_a_row(self.grid), note, self.grid)

    def _add_preferred(self) -> None:
        strip = DayStrip(StripInk.MARGIN)
        self.preferred = RangesField(strip)
        self.preferred.setAccessibleName(self.tr("Times of day you prefer"))
        self.preferred.setPlaceholderText(self.tr("none"))
        note = self.ranges_for("margin.preferred", self.preferred)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.preferred, 1)
        row.addWidget(strip, 1)
        self.column.addLayout(row)
        self.column.addWidget(note)
