"""The clients: how much each weighs and when each can be reached."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from respiro.domain.clients import Client
from respiro.ui import words
from respiro.ui.dialogs.client_dialog import ClientDialog, tier_words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.desk import SettingsDesk, Undo
from respiro.ui.windows.settings_pages.page import SettingsPage

_ID = Qt.ItemDataRole.UserRole


class ClientsPage(SettingsPage):
    """Add, change and remove clients; each step can be taken back."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Clients"))
        self.column.addWidget(
            Hint(self.tr("Margin is placed where your clients can be reached, the more so for those who weigh more."))
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Clients"))
        self.list.setSpacing(HALF // 2)
        self._empty = Hint(self.tr("No clients yet. Margin still works; it just doesn't know when they are there."))
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
        self.show_clients()

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
        self.desk.context.clients_changed.connect(self.show_clients)

    def show_clients(self) -> None:
        """Show the clients as they are; the same one stays selected."""
        selected = self._selected_id()
        clients = self.desk.context.ports.store.clients()
        self.list.clear()
        for client in clients:
            item = QListWidgetItem(self._words(client))
            item.setData(_ID, client.id)
            self.list.addItem(item)
            if client.id == selected:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(clients))
        self._bottom.setVisible(not clients)
        self.column.setStretchFactor(self._bottom, 0 if clients else 1)
        self._empty.setVisible(not clients)
        self._on_selected()

    def _words(self, client: Client) -> str:
        minutes = sum(wall.end - wall.start for ranges in client.hours.values() for wall in ranges)
        if minutes:
            reach = self.tr("can be reached {duration} a week").format(duration=words.duration(minutes))
        else:
            reach = self.tr("no hours known")
        through = [self.tr("let through")] if client.let_through else []
        return f"{words.plain(client.name)}\n{' · '.join([tier_words(client.tier), reach, *through])}"

    def _on_selected(self) -> None:
        chosen = self._selected_id() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    def _selected_id(self) -> str | None:
        items = self.list.selectedItems()
        return str(items[0].data(_ID)) if items else None

    def _selected(self) -> Client | None:
        wanted = self._selected_id()
        return next((client for client in self.desk.context.ports.store.clients() if client.id == wanted), None)

    # steps

    def add(self) -> None:
        """Ask for a new client."""
        dialog = ClientDialog(None, self, self.desk.context.ports)
        dialog.saved.connect(lambda client: self._put(client, None))
        dialog.open()

    def edit(self) -> None:
        """Show the selected client's form."""
        if client := self._selected():
            dialog = ClientDialog(client, self, self.desk.context.ports)
            dialog.saved.connect(lambda changed: self._put(changed, client))
            dialog.open()

    def remove(self) -> None:
        """Remove the selected client; Undo brings them back."""
        if client := self._selected():
            self.desk.context.store(
                lambda ports: ports.store.remove_client(client.id),
                lambda _: self._on_removed(client),
                self.desk.failed.emit,
            )

    def _put(self, client: Client, before: Client | None) -> None:
        if client != before:
            self.desk.context.store(
                lambda ports: ports.store.put_client(client),
                lambda _: self._on_put(client, before),
                self.desk.failed.emit,
            )

    def _on_put(self, client: Client, before: Client | None) -> None:
        name = words.plain(client.name)
        self.desk.said.emit(self.tr("{name} was saved.").format(name=name))
        if before:
            undo = Undo(self.tr("{name} is as before.").format(name=name), lambda: self._restore(before))
        else:
            undo = Undo(self.tr("{name} was removed again.").format(name=name), lambda: self._forget(client))
        self.desk.push_undo(undo)
        self.desk.context.clients_changed.emit()

    def _on_removed(self, client: Client) -> None:
        name = words.plain(client.name)
        self.desk.said.emit(self.tr("{name} was removed.").format(name=name))
        self.desk.push_undo(Undo(self.tr("{name} is back.").format(name=name), lambda: self._restore(client)))
        self.desk.context.clients_changed.emit()

    def _restore(self, client: Client) -> None:
        self.desk.context.ports.store.put_client(client)
        self.desk.context.clients_changed.emit()

    def _forget(self, client: Client) -> None:
        self.desk.context.ports.store.remove_client(client.id)
        self.desk.context.clients_changed.emit()
