"""What a client usually asks at the last moment: a table, and fields for the row that is chosen."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTime
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from respiro.domain.clients import LONGEST_NAME, Client, ForeseenFire
from respiro.domain.work_time import DAY_MINUTES, WallRange
from respiro.services.client_fires import LONGEST_ASK, MOST_FIRES, WORKDAY
from respiro.ui import words
from respiro.ui.dialogs.client_parts.page import ClientPage
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.widgets.times import DurationBox, day_name, shown_ranges
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row

_ROWS = 4
_DAYS = 7
_NEW = ForeseenFire("", 3, WallRange(16 * 60, 18 * 60), 45)


class FiresPage(ClientPage):
    """Foreseen fires: margin is drawn to them, and the user is reminded to ask first."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClientDialog", "Usual requests"), parent)
        self.fires = list(client.fires)
        self.table = _Table()
        self.add_button = QPushButton(self.tr("A&dd"))
        self.remove_button = QPushButton(self.tr("Re&move"))
        self.what, self.day, self.start, self.end = QLineEdit(), QComboBox(), QTimeEdit(), QTimeEdit()
        self.minutes = DurationBox(5, DAY_MINUTES, 15)
        self.asks, self.ahead = QComboBox(), DurationBox(15, LONGEST_ASK, 60)
        self.what_note, self.hours_note = Note(), Note()
        self._fields = (self.what, self.day, self.start, self.end, self.minutes, self.asks)
        self._add_choices()
        self._lay_out()
        self._connect()
        self._show_table(0 if self.fires else -1)

    def _add_choices(self) -> None:
        self.what.setMaxLength(LONGEST_NAME)
        self.what.setPlaceholderText(self.tr("such as: the weekly report"))
        for weekday in range(_DAYS):
            name = day_name(weekday)
            self.day.addItem(name[:1].upper() + name[1:])
        self.asks.addItem(self.tr("Don't remind me"))
        self.asks.addItem(self.tr("Ahead, in working time:"))
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
        self.start.setAccessibleName(self.tr("From"))
        self.end.setAccessibleName(self.tr("To"))
        self.ahead.setAccessibleName(self.tr("Working time ahead at which you are reminded"))

    def _lay_out(self) -> None:
        self.column.addWidget(
            Hint(
                self.tr(
                    "What they are known to ask at the last moment. Margin is kept for it, and you are reminded to ask"
                    " first."
                )
            )
        )
        self.column.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        form = self.add_form()
        add_row(form, self.tr("What"), self.what, self.what_note, self.what)
        when = in_a_row(self.day, self.start, "–", self.end)
        add_row(form, self.tr("Usually comes"), when, self.hours_note, self.day)
        add_row(form, self.tr("Takes"), in_a_row(self.minutes), None, self.minutes)
        add_row(form, self.tr("Ask first"), in_a_row(self.asks, self.ahead), None, self.asks)
        self.finish()

    def _connect(self) -> None:
        remove = QAction(self.table, shortcut=QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.remove)
        self.table.addAction(remove)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.table.currentItemChanged.connect(self._show_fields)
        self.what.textChanged.connect(self._take)
        for box in (self.day, self.asks):
            box.currentIndexChanged.connect(self._take)
        for time in (self.start, self.end):
            time.timeChanged.connect(self._take)
        for length in (self.minutes, self.ahead):
            length.valueChanged.connect(self._take)

    # --- steps

    def add(self) -> None:
        """Add one, with its name to be typed."""
        if len(self.fires) < MOST_FIRES:
            self.fires.append(_NEW)
            self._show_table(len(self.fires) - 1)
            self.what.setFocus()

    def add_known(self, fire: ForeseenFire) -> None:
        """Add one that was noticed, with its name to be typed over; the same one again is only chosen."""
        if fire not in self.fires and len(self.fires) < MOST_FIRES:
            self.fires.append(fire)
        if fire in self.fires:
            self._show_table(self.fires.index(fire))
            self.what.setFocus()
            self.what.selectAll()

    def remove(self) -> None:
        """Remove the one that is chosen."""
        row = self._row()
        if row >= 0:
            del self.fires[row]
            self._show_table(min(row, len(self.fires) - 1))

    def _take(self) -> None:
        """Take over what the fields say into the row that is chosen, as far as it can be."""
        row = self._row()
        if row < 0:
            return
        start, end = (60 * time.hour() + time.minute() for time in (self.start.time(), self.end.time()))
        end = end or DAY_MINUTES
        self.hours_note.say(self.tr("It ends before it begins. Swap the two.") if end <= start else "")
        self.what_note.say("")
        self.ahead.setEnabled(self.asks.currentIndex() == 1)
        before = self.fires[row]
        self.fires[row] = ForeseenFire(
            self.what.text().strip(),
            self.day.currentIndex(),
            WallRange(start, end) if start < end else before.hours,
            self.minutes.value(),
            self.ahead.value() if self.asks.currentIndex() else 0,
        )
        self.table.show_fire(row, self.fires[row])

    # --- what is shown

    def _row(self) -> int:
        item = self.table.currentItem()
        return -1 if item is None else self.table.indexOfTopLevelItem(item)

    def _show_table(self, row: int) -> None:
        with QSignalBlocker(self.table):
            self.table.clear()
            for number, fire in enumerate(self.fires):
                self.table.addTopLevelItem(QTreeWidgetItem())
                self.table.show_fire(number, fire)
            self.table.choose(row)
        self._show_fields()

    def _show_fields(self) -> None:
        row = self._row()
        for field in self._fields:
            field.setEnabled(row >= 0)
        self.remove_button.setEnabled(row >= 0)
        self.add_button.setEnabled(len(self.fires) < MOST_FIRES)
        fire = self.fires[row] if row >= 0 else _NEW
        blockers = [QSignalBlocker(field) for field in (*self._fields, self.ahead)]
        self.what.setText(fire.what)
        self.day.setCurrentIndex(fire.weekday)
        self.start.setTime(QTime(fire.hours.start // 60, fire.hours.start % 60))
        self.end.setTime(QTime(fire.hours.end // 60 % 24, fire.hours.end % 60))
        self.minutes.setValue(fire.minutes)
        self.asks.setCurrentIndex(1 if fire.ask_before else 0)
        self.ahead.setValue(fire.ask_before or WORKDAY)
        del blockers
        self.ahead.setEnabled(row >= 0 and fire.ask_before > 0)
        self.what_note.say("")
        self.hours_note.say("")

    # --- the form

    def fault_field(self) -> QWidget | None:
        """Return the first field that can't be accepted, having said why beside it."""
        if self.hours_note.text:
            return self.start
        nameless = next((row for row, fire in enumerate(self.fires) if not fire.what), None)
        if nameless is None:
            return None
        self.table.choose(nameless)
        self.what_note.say(self.tr("Say what they ask for, or remove it."))
        return self.what

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the table says."""
        return replace(client, fires=tuple(self.fires))


class _Table(QTreeWidget):
    """The foreseen fires. Item views show text as it is, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (self.tr("What"), self.tr("Usually comes"), self.tr("Takes"), self.tr("Ask first"))
        self.setHeaderLabels(list(titles))
        self.setAccessibleName(self.tr("What they usually ask"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        line = self.fontMetrics().height() + UNIT
        self.setFixedHeight(self.header().sizeHint().height() + _ROWS * line)

    def choose(self, row: int) -> None:
        """Choose a row, if there is such a one."""
        if (item := self.topLevelItem(row)) is not None:
            self.setCurrentItem(item)

    def show_fire(self, row: int, fire: ForeseenFire) -> None:
        """Show one in its row."""
        item = self.topLevelItem(row)
        if item is None:
            return
        day = day_name(fire.weekday)
        day = day[:1].upper() + day[1:]
        item.setText(0, words.plain(fire.what))
        item.setText(1, f"{day} {shown_ranges([fire.hours])}")
        item.setText(2, words.duration(fire.minutes))
        item.setText(3, words.duration(fire.ask_before) if fire.ask_before else words.NOTHING)
