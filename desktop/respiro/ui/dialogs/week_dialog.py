"""A calendar to choose a week from: to go to it, or to compare with it."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from respiro.domain.week import Week
from respiro.ui import words
from respiro.ui.look import MARGIN, UNIT, bold_font, look_of, make_primary, over
from respiro.ui.widgets.figures_table import plain_label

_YEARS_BACK, _WEEKS_AHEAD = 30, 53


class WeekDialog(QDialog):
    """Shows months with the numbers of their weeks; the whole week of the chosen day is marked."""

    week_chosen = Signal(object)
    """The Week that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: Week | None = None
        self._accept_name = ""
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.name = plain_label(self)
        self.calendar = QCalendarWidget(self)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setGridVisible(False)
        self.calendar.selectionChanged.connect(self._on_selection_changed)
        self.calendar.activated.connect(self.accept)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(self)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.week_chosen.emit(self.week))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        for part in (self.name, self.calendar, self.buttons):
            column.addWidget(part)
        self._dress()

    def ask(self, title: str, accept: str, week: Week, today: Week, *, ahead: bool) -> None:
        """Open the calendar at a week; ``ahead`` allows those to come. ``title`` and ``accept`` say what it is for."""
        self.setWindowTitle(title)
        self._accept_name = accept
        first, last = today.shifted(-52 * _YEARS_BACK), today.shifted(_WEEKS_AHEAD) if ahead else today
        self.calendar.setDateRange(_day(min(first, week), 0), _day(max(last, week), 6))
        self.calendar.setLocale(QLocale())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setSelectedDate(_day(week, 0))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("&Cancel"))
        self._on_selection_changed()
        self.calendar.setFocus()
        self.open()

    @property
    def week(self) -> Week:
        """The week of the chosen day."""
        chosen = self.calendar.selectedDate()
        return Week.of(date(chosen.year(), chosen.month(), chosen.day()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _on_selection_changed(self) -> None:
        week = self.week
        self.name.setText(f"{words.week_name(week)} · {words.week_days(week, with_year=True)}")
        self.go.setText(self._accept_name.format(week=words.week_name(week)))
        self._mark(week)

    def _mark(self, week: Week) -> None:
        for day in self._marked.days if self._marked else ():
            self.calendar.setDateTextFormat(QDate(day.year, day.month, day.day), QTextCharFormat())
        look, marked = look_of(self.palette()), QTextCharFormat()
        marked.setBackground(over(look.base, look.soft))
        marked.setForeground(look.text)
        for day in week.days:
            self.calendar.setDateTextFormat(QDate(day.year, day.month, day.day), marked)
        self._marked = week

    def _dress(self) -> None:
        self.name.setFont(bold_font(self.font()))
        make_primary(self.go)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().color(QPalette.ColorRole.Text))  # Qt's red can't be read on dark ground
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        if self._marked:
            self._mark(self._marked)


def _day(week: Week, place: int) -> QDate:
    day = week.days[place]
    return QDate(day.year, day.month, day.day)
