"""The backup people: who can take over what when you can't, and until when they answer."""

from PySide6.QtCore import QLocale, Qt, QTime, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from respiro.domain.plan_b import BackupPerson
from respiro.domain.work_time import DAY_MINUTES
from respiro.services.plan_b import helpers
from respiro.ui import words
from respiro.ui.dialogs.helper_dialog import HelperDialog
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.desk import SettingsDesk, Undo
from respiro.ui.windows.settings_pages.page import SettingsPage

_ID = Qt.ItemDataRole.UserRole


class HelpersPage(SettingsPage):
    """Add, change and remove backup people; each step can be taken back."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Backup people"))
        self.column.addWidget(
            Hint(self.tr("When an emergency is more than you can take, one of them can do it for you."))
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backup people"))
        self.list.setSpacing(HALF // 2)
        self.list.setWordWrap(True)
        self._empty = Hint(
            self.tr(
                "Nobody yet. Whoever you add here is offered when something doesn't fit, with the hand-over ready to"
                " send."
            )
        )
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.add_button = self._button(self.tr("&Add…"), self.add)
        self.edit_button = self._button(self.tr("&Edit…"), self.edit)
        self.remove_button = self._button(self.tr("&Remove"), self.remove)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.add_button, self.edit_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._bottom = QWidget()
        self.column.addWidget(self._bottom, 0)
        self._connect()
        self.show_people()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _connect(self) -> None:
        remove = QAction(self.list, shortcut=QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.remove)
        self.list.addAction(remove)
        # Enter goes on to the window, which would press the primary button of a dialog that is open by then
        self.list.itemActivated.connect(lambda: QTimer.singleShot(0, self, self.edit))
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.desk.context.plan_b_changed.connect(self.show_people)

    def show_people(self) -> None:
        """Show the backup people as they are; the same one stays selected."""
        selected = self._selected_id()
        people = self.desk.context.ports.store.backup_people()
        self.list.clear()
        for person in people:
            item = QListWidgetItem(self._words(person))
            item.setData(_ID, person.id)
            self.list.addItem(item)
            if person.id == selected:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(people))
        self._bottom.setVisible(not people)
        self.column.setStretchFactor(self._bottom, 0 if people else 1)
        self._empty.setVisible(not people)
        self._on_selected()

    def _words(self, person: BackupPerson) -> str:
        """Return two lines: the name, and what they take over and until when."""
        if person.until is None or person.until >= DAY_MINUTES:
            answers = self.tr("answers at any time")
        else:
            time = QLocale().toString(QTime(0, 0).addSecs(60 * person.until), QLocale.FormatType.ShortFormat)
            answers = self.tr("answers until {time}").format(time=time)
        takes = words.plain(", ".join(person.takes))
        return f"{words.plain(person.name)}\n{' · '.join(filter(None, (takes, answers)))}"

    def _on_selected(self) -> None:
        chosen = self._selected_id() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    def _selected_id(self) -> str | None:
        items = self.list.selectedItems()
        return str(items[0].data(_ID)) if items else None

    def _selected(self) -> BackupPerson | None:
        wanted = self._selected_id()
        return next((one for one in self.desk.context.ports.store.backup_people() if one.id == wanted), None)

    # steps

    def add(self) -> None:
        """Ask for a new backup person."""
        self._ask(None)

    def edit(self) -> None:
        """Show the selected one's form."""
        if person := self._selected():
            self._ask(person)

    def remove(self) -> None:
        """Remove the selected one; Undo brings them back."""
        if person := self._selected():
            self.desk.context.store(
                lambda ports: ports.store.remove_backup_person(person.id),
                lambda _: self._on_removed(person),
                self.desk.failed.emit,
            )

    def _ask(self, before: BackupPerson | None) -> None:
        dialog = HelperDialog(before, self.desk.context.ports, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(lambda person: self._put(dialog, person, before))
        dialog.open()

    def _put(self, dialog: HelperDialog, person: BackupPerson, before: BackupPerson | None) -> None:
        def done(stored: BackupPerson) -> None:
            dialog.accept()
            if stored != before:
                self._on_put(stored, before)

        self.desk.context.store(lambda ports: helpers.put(ports, person), done, dialog.say_fault)

    def _on_put(self, person: BackupPerson, before: BackupPerson | None) -> None:
        name = words.plain(person.name)
        self.desk.said.emit(self.tr("{name} was saved.").format(name=name))
        if before:
            undo = Undo(self.tr("{name} is as before.").format(name=name), lambda: self._restore(before))
        else:
            undo = Undo(self.tr("{name} was removed again.").format(name=name), lambda: self._forget(person))
        self.desk.push_undo(undo)
        self.desk.context.plan_b_changed.emit()

    def _on_removed(self, person: BackupPerson) -> None:
        name = words.plain(person.name)
        self.desk.said.emit(self.tr("{name} was removed.").format(name=name))
        self.desk.push_undo(Undo(self.tr("{name} is back.").format(name=name), lambda: self._restore(person)))
        self.desk.context.plan_b_changed.emit()

    def _restore(self, person: BackupPerson) -> None:
        self.desk.context.ports.store.put_backup_person(person)
        self.desk.context.plan_b_changed.emit()

    def _forget(self, person: BackupPerson) -> None:
        self.desk.context.ports.store.remove_backup_person(person.id)
        self.desk.context.plan_b_changed.emit()
