"""The calendars that were brought in, and what of them could not be used."""

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMessageBox, QPushButton, QVBoxLayout, QWidget

from respiro.services.ports import Source
from respiro.ui import words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, group_name
from respiro.ui.widgets.problem_list import ProblemList
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.margin_export import MarginExport
from respiro.ui.windows.settings_pages.page import SettingsPage

_NAME = Qt.ItemDataRole.UserRole


class CalendarsPage(SettingsPage):
    """Import, import again, remove."""

    import_requested = Signal(str, str)
    """File (empty: ask) and calendar."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Calendars"))
        self._empty = Hint(
            self.tr("Nothing here yet. Export your calendar as an .ics file, and your meetings will stand here.")
        )
        self.column.addWidget(self._empty)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Calendars"))
        self.list.setSpacing(HALF // 2)
        self.column.addWidget(self.list, 1)
        self._add_buttons()
        self._problems_group = QWidget()
        group = QVBoxLayout(self._problems_group)
        group.setContentsMargins(0, UNIT, 0, 0)
        group.setSpacing(HALF)
        group.addWidget(group_name(self.tr("Could not be used")))
        self.problems = ProblemList()
        group.addWidget(self.problems)
        self.column.addWidget(self._problems_group)
        self._bottom = QWidget()
        self.column.addWidget(self._bottom)
        self.export = MarginExport(desk)
        self.column.addWidget(self.export)
        remove = QAction(self.list, shortcut=QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.ask_to_remove)
        self.list.addAction(remove)
        self.list.itemSelectionChanged.connect(self._on_selected)
        desk.context.agenda_changed.connect(self.show_sources)
        self.show_sources()

    def _add_buttons(self) -> None:
        self.import_button = QPushButton(self.tr("&Import a calendar…"))
        self.again_button = QPushButton(self.tr("Import a&gain…"))
        self.remove_button = QPushButton(self.tr("&Remove…"))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.import_button, self.again_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.import_button.clicked.connect(lambda: self.import_requested.emit("", ""))
        self.again_button.clicked.connect(self._on_again)
        self.remove_button.clicked.connect(self.ask_to_remove)

    def show_sources(self) -> None:
        """Show the calendars as they are; the same one stays selected."""
        selected = self._selected()
        sources = self._sources()
        self.list.clear()
        for source in sources:
            item = QListWidgetItem(self._words(source))
            item.setData(_NAME, source.name)
            self.list.addItem(item)
            if selected and source.name == selected.name:
                self.list.setCurrentItem(item)
        if sources and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(sources))
        self._empty.setVisible(not sources)
        self._on_selected()

    def _sources(self) -> list[Source]:
        return self.desk.context.ports.store.sources()

    def _selected(self) -> Source | None:
        items = self.list.selectedItems()
        name = items[0].data(_NAME) if items else None
        return next((source for source in self._sources() if source.name == name), None)

    def _words(self, source: Source) -> str:
        zone = self.desk.context.ports.zone
        day = source.imported_at.astimezone(zone).date()
        date = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        entries = self.tr("%n entries", "", source.component_count)
        text = self.tr("{entries}, imported {date}").format(entries=entries, date=date)
        if source.problem_count:
            text += " · " + self.tr("%n could not be used", "", source.problem_count)
        return f"{words.plain(source.name)}\n{text}"

    def _on_selected(self) -> None:
        source = self._selected()
        self.again_button.setEnabled(bool(source and source.origin))
        self.remove_button.setEnabled(source is not None)
        every = self.desk.context.ports.store.problems() if source else []
        problems = [problem for problem in every if source and problem.calendar == source.name]
        self.problems.show_problems(problems)
        self._problems_group.setVisible(bool(problems))
        self._bottom.setVisible(source is None)
        self.column.setStretchFactor(self._bottom, 0 if source else 1)

    def _on_again(self) -> None:
        if source := self._selected():
            self.import_requested.emit(source.origin, source.name)

    def ask_to_remove(self) -> None:
        """Ask before a calendar goes, for that can't be taken back."""
        source = self._selected()
        if source is None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Remove a calendar"))
        box.setText(self.tr("Remove {calendar} from Respiro?").format(calendar=words.quoted(source.name)))
        box.setInformativeText(
            self.tr("Its %n entries go. Your own calendar and the file stay as they are.", "", source.component_count)
        )
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(lambda: self._remove(source.name))
        self.question = box
        box.open()

    def _remove(self, name: str) -> None:
        self.desk.context.store(
            lambda ports: ports.store.remove_source(name), lambda _: self._on_removed(name), self.desk.failed.emit
        )

    def _on_removed(self, name: str) -> None:
        self.desk.said.emit(self.tr("{calendar} was removed.").format(calendar=words.quoted(name)))
        self.desk.context.agenda_changed.emit()
