"""Hours of the week: a field and a strip for each weekday, several ranges a day."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WallRange, parse_ranges
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.day_strip import DayStrip, HourScale, StripInk, hours_shown
from respiro.ui.widgets.forms import Note
from respiro.ui.widgets.times import day_name, shown_ranges, tidy_ranges

_DAYS = 7
_USUAL = "00:00–00:00, 00:00–00:00"
"""A day with a break is seen whole."""


class RangesField(QLineEdit):
    """A line for ranges of time; ``edited`` comes when the user is done with it, ``checked`` while they type."""

    edited = Signal()
    checked = Signal()

    def __init__(self, strip: DayStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(_USUAL) + 2 * UNIT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._on_finished)
        strip.edited.connect(self._on_drawn)

    @property
    def tidy(self) -> str:
        """What stands in it, as settings read it."""
        return tidy_ranges(self.text())

    def ranges(self) -> tuple[WallRange, ...]:
        """Return what stands in it. Raises InvalidValueError."""
        return parse_ranges(self.tidy)

    def fault(self) -> InvalidValueError | None:
        """Return why it can't be accepted."""
        try:
            self.ranges()
        except InvalidValueError as error:
            return error
        return None

    def show_text(self, text: str) -> None:
        """Show ranges given as text, tidied where they are ranges."""
        try:
            ranges = parse_ranges(tidy_ranges(text))
        except InvalidValueError:
            self.setText(text)
        else:
            self.show_ranges(ranges)

    def show_ranges(self, ranges: Sequence[WallRange]) -> None:
        """Show ranges."""
        self._strip.show_ranges(ranges)
        text = shown_ranges(ranges)
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def _on_typed(self) -> None:
        if self.fault() is None:
            self._strip.show_ranges(self.ranges())
        self.checked.emit()

    def _on_finished(self) -> None:
        with QSignalBlocker(self):
            self.show_text(self.text())
        self.checked.emit()
        self.edited.emit()

    def _on_drawn(self, ranges: tuple[WallRange, ...]) -> None:
        self.show_ranges(ranges)
        self.checked.emit()
        self.edited.emit()


class HoursEditor(QWidget):
    """Seven days, each with its ranges, a strip and room for a note."""

    edited = Signal(int)  # weekday, when the user is done with it
    checked = Signal(int)  # weekday, while they type

    def __init__(self, ink: StripInk = StripInk.WORK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[RangesField] = []
        self.notes: list[Note] = []
        self._strips: list[DayStrip] = []
        self._scale = HourScale()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self._scale, 0, 2)
        for weekday in range(_DAYS):
            self._add_day(weekday, ink)

    def _add_day(self, weekday: int, ink: StripInk) -> None:
        strip, note = DayStrip(ink), Note()
        field = RangesField(strip)
        name = day_name(weekday)
        label = QLabel(name[:1].upper() + name[1:])
        label.setBuddy(field)
        field.setAccessibleName(self.tr("Hours on {day}").format(day=name))
        field.setPlaceholderText(self.tr("free"))
        strip.setToolTip(self.tr("Drag to add or change hours; double-click to remove them"))
        row = 1 + 2 * weekday
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(strip, row, 2)
        self._grid.addWidget(note, row + 1, 1, 1, 2)
        field.checked.connect(lambda: self._on_checked(weekday))
        field.edited.connect(lambda: self.edited.emit(weekday))
        self.fields.append(field)
        self.notes.append(note)
        self._strips.append(strip)

    def _on_checked(self, weekday: int) -> None:
        self.notes[weekday].say_fault(self.fields[weekday].fault())
        self.fit_hours()
        self.checked.emit(weekday)

    def show_hours(self, hours: Mapping[int, Sequence[WallRange]]) -> None:
        """Show the hours of the whole week."""
        for weekday, field in enumerate(self.fields):
            field.show_ranges(hours.get(weekday, ()))
            self.notes[weekday].say("")
        self.fit_hours()

    def hours(self) -> dict[int, tuple[WallRange, ...]]:
        """Return the hours of the days that have any. Raises InvalidValueError."""
        return {weekday: ranges for weekday, field in enumerate(self.fields) if (ranges := field.ranges())}

    def first_fault(self) -> int | None:
        """Return the first weekday that can't be accepted."""
        return next((weekday for weekday, field in enumerate(self.fields) if field.fault()), None)

    def fit_hours(self) -> None:
        """Show as much of the day as the ranges need."""
        first, last = hours_shown([wall for strip in self._strips for wall in strip.ranges])
        self._scale.show_hours(first, last)
        for strip in self._strips:
            strip.show_hours(first, last)
