"""The list of days off: add a range of days, take one away."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.week import local_day
from respiro.domain.work_time import DayRange
from respiro.ui import words
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.windows.settings_pages.desk import SettingsDesk

_KEY = "work.days_off"
_LIST_LINES = 4
_DAY = Qt.ItemDataRole.UserRole


class DaysOff(QWidget):
    """Days on which no margin is planned."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.first, self.last = self._date_field(self.tr("First day off")), self._date_field(self.tr("Last day off"))
        self.add_button = self._button(self.tr("&Add"), self._add)
        self.remove_button = self._button(self.tr("&Remove"), self._remove)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Days off"))
        self.list.itemSelectionChanged.connect(self._on_selected)
        self._empty = Hint(self.tr("None yet. Add a holiday trip, and that week's target shrinks with it."))
        self.note = Note()
        self._lay_out()
        remove = QAction(self.list, shortcut=QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove)
        self.list.addAction(remove)
        self.first.dateChanged.connect(self._on_first_changed)
        desk.changed.connect(self.refresh)
        self.refresh()

    def _date_field(self, name: str) -> QDateEdit:
        today = self._today()
        field = QDateEdit(QDate(today.year, today.month, today.day))
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        field.setDisplayFormat(re.sub("y+", "yyyy", short))
        return field

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for text, field in ((self.tr("&From"), self.first), (self.tr("&to"), self.last)):
            label = QLabel(text)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.list)
        column.addWidget(self._empty)

    def _today(self) -> date:
        ports = self._desk.context.ports
        return local_day(ports.clock(), ports.zone)

    def _on_first_changed(self, day: QDate) -> None:
        if self.last.date() < day:
            self.last.setDate(day)

    def _on_selected(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _add(self) -> None:
        first, last = (field.date().toPython() for field in (self.first, self.last))
        text = f"{first}/{last}" if first != last else str(first)
        error = self._desk.check({_KEY: text}).get(_KEY)
        self.note.say_fault(error)
        if error is None:
            kept = self._desk.texts()[_KEY]
            self._desk.put({_KEY: f"{kept}, {text}" if kept else text})

    def _remove(self) -> None:
        gone = {item.data(_DAY) for item in self.list.selectedItems()}
        if gone:
            kept = [str(days) for days in self._desk.context.settings.days_off if str(days) not in gone]
            self._desk.put({_KEY: ", ".join(kept)})

    def refresh(self) -> None:
        """Show the days off as they are, the nearest first; the past ones at the end."""
        days_off = self._desk.context.settings.days_off
        today = self._today()
        self.list.clear()
        for days in sorted(days_off, key=lambda days: (days.last < today, days)):
            item = QListWidgetItem(self._words(days))
            item.setData(_DAY, str(days))
            self.list.addItem(item)
        lines = min(max(self.list.count(), 1), _LIST_LINES)
        self.list.setFixedHeight(lines * (self.list.sizeHintForRow(0) if days_off else 0) + 2 * self.list.frameWidth())
        self.list.setVisible(bool(days_off))
        self.remove_button.setVisible(bool(days_off))
        self._empty.setVisible(not days_off)
        self._on_selected()

    def _words(self, days: DayRange) -> str:
        first = words.full_date(days.first)
        if days.first == days.last:
            return first
        count = (days.last - days.first).days + 1
        text = self.tr("{first} – {last} (%n days)", "", count)
        return text.format(first=first, last=words.full_date(days.last))
