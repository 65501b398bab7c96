"""The backup people: who can take over what when you can't, and until when they answer."""

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QWidget

from respiro.domain.plan_b import BackupPerson
from respiro.domain.work_time import DAY_MINUTES
from respiro.services.plan_b import helpers
from respiro.ui import words
from respiro.ui.dialogs.helper_dialog import HelperDialog
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.desk import SettingsDesk, Undo
from respiro.ui.windows.settings_pages.item_list import ItemList, add_button_row, page_button
from respiro.ui.windows.settings_pages.page import SettingsPage


class HelpersPage(SettingsPage):
    """Add, change and remove backup people; each step can be taken back."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Backup people"))
        self.column.addWidget(
            Hint(self.tr("When an emergency is more than you can take, one of them can do it for you."))
        )
        self.list = ItemList(
            self.tr("Backup people"),
            self.column,
            self.tr(
                "Nobody yet. Whoever you add here is offered when something doesn't fit, with the hand-over ready to"
                " send."
            ),
        )
        self.add_button = page_button(self.tr("&Add…"), self.add)
        self.edit_button = page_button(self.tr("&Edit…"), self.edit)
        self.remove_button = page_button(self.tr("&Remove"), self.remove)
        add_button_row(self.column, (self.add_button, self.edit_button, self.remove_button))
        self.list.close_column()
        self._connect()
        self.show_people()

    def _connect(self) -> None:
        self.list.remove_wished.connect(self.remove)
        self.list.edit_wished.connect(self.edit)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.desk.context.plan_b_changed.connect(self.show_people)

    def show_people(self) -> None:
        """Show the backup people as they are; the same one stays selected."""
        self.list.show_items((one.id, self._words(one)) for one in self.desk.context.ports.store.backup_people())

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
        chosen = self.list.selected_id is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    def _selected(self) -> BackupPerson | None:
        wanted = self.list.selected_id
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
