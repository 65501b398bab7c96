"""The clients: who they are, and what is stored about them."""

from PySide6.QtWidgets import QWidget

from respiro.domain.clients import STEADY, Client
from respiro.services import client_room
from respiro.ui import words
from respiro.ui.dialogs.client_agenda import offer_agenda
from respiro.ui.dialogs.client_data_dialog import ClientDataDialog
from respiro.ui.dialogs.client_dialog import ClientDialog, tier_words
from respiro.ui.dialogs.client_erase_dialog import ClientEraseDialog
from respiro.ui.dialogs.client_parts.who import profile_words
from respiro.ui.dialogs.vcards_import_dialog import VcardsImportDialog
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.desk import SettingsDesk, Undo
from respiro.ui.windows.settings_pages.item_list import ItemList, add_button_row, page_button
from respiro.ui.windows.settings_pages.page import SettingsPage


class ClientsPage(SettingsPage):
    """Add, change, import and remove clients, and take that back; show all that is stored, and erase it for good."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Clients"))
        self.column.addWidget(
            Hint(self.tr("Margin is placed where your clients can be reached, the more so for those who weigh more."))
        )
        self.list = ItemList(
            self.tr("Clients"),
            self.column,
            self.tr("No clients yet. Margin still works; it just doesn't know when they are there."),
        )
        self.add_button = page_button(self.tr("&Add…"), self.add)
        self.edit_button = page_button(self.tr("&Edit…"), self.edit)
        self.remove_button = page_button(self.tr("&Remove"), self.remove)
        self.import_button = page_button(self.tr("&Import contacts…"), self.import_cards)
        self.data_button = page_button(self.tr("Sho&w all that is stored…"), self.show_data)
        self.erase_button = page_button(self.tr("Era&se…"), self.erase)
        add_button_row(self.column, (self.add_button, self.edit_button, self.remove_button, self.import_button))
        add_button_row(self.column, (self.data_button, self.erase_button))
        self.list.close_column()
        self._connect()
        self.show_clients()

    def _connect(self) -> None:
        self.list.remove_wished.connect(self.remove)
        self.list.edit_wished.connect(self.edit)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.desk.context.clients_changed.connect(self.show_clients)

    def show_clients(self) -> None:
        """Show the clients as they are; the same one stays selected."""
        self.list.show_items((one.id, self._words(one)) for one in self.desk.context.ports.store.clients())

    def _words(self, client: Client) -> str:
        minutes = sum(wall.end - wall.start for ranges in client.hours.values() for wall in ranges)
        if minutes:
            reach = self.tr("can be reached {duration} a week").format(duration=words.duration(minutes))
        else:
            reach = self.tr("no hours known")
        name = ", ".join(filter(None, (words.plain(client.name), words.plain(client.company))))
        parts = [
            tier_words(client.tier),
            profile_words(client.profile) if client.profile != STEADY else "",
            reach,
            self.tr("let through") if client.let_through else "",
        ]
        return f"{name}\n{' · '.join(filter(None, parts))}"

    def _on_selected(self) -> None:
        chosen = self.list.selected_id is not None
        for button in (self.edit_button, self.remove_button, self.data_button, self.erase_button):
            button.setEnabled(chosen)

    def _selected(self) -> Client | None:
        wanted = self.list.selected_id
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
            offer_agenda(self.desk.context, dialog)
            dialog.saved.connect(lambda changed: self._put(changed, client))
            dialog.open()

    def remove(self) -> None:
        """Remove the selected client; Undo brings them back, without agendas they had."""
        if client := self._selected():
            known = self.desk.context.ports.store.subscriptions()
            self._remove(client, [one.calendar for one in known if one.client_id == client.id])

    def _remove(self, client: Client, agendas: list[str]) -> None:
        """Remove a client once the worker has forgotten their agendas, the keyring's entries included."""
        if agendas:
            run = fetching_of(self.desk.context).follow(["unsubscribe", "--", agendas[0]], agendas[:1])
            run.succeeded.connect(lambda _: self._remove(client, agendas[1:]))
            run.failed.connect(self.desk.failed)
            return
        self.desk.context.store(
            lambda ports: ports.store.remove_client(client.id),
            lambda _: self._on_removed(client),
            self.desk.failed.emit,
        )

    def import_cards(self) -> None:
        """Bring an address book in."""
        dialog = VcardsImportDialog(self.desk.context, self)
        dialog.imported.connect(self._on_imported)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_data(self) -> None:
        """Show all that is stored about the selected client."""
        if client := self._selected():
            dialog = ClientDataDialog(self.desk.context, client, self)
            dialog.erase_requested.connect(lambda: self._erase(client, dialog))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def erase(self) -> None:
        """Ask whether the selected client shall go from everywhere."""
        if client := self._selected():
            self._erase(client, None)

    def _erase(self, client: Client, shown: ClientDataDialog | None) -> None:
        dialog = ClientEraseDialog(self.desk.context, client, shown or self)
        dialog.erased.connect(lambda: self._on_erased(client))
        if shown is not None:
            dialog.accepted.connect(shown.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_erased(self, client: Client) -> None:
        self.desk.said.emit(self.tr("{name} was erased.").format(name=words.plain(client.name)))
        self.desk.forget_undo()  # a step back would bring some of their data back
        self.desk.context.clients_changed.emit()
        self.desk.context.calls_changed.emit()
        self.desk.context.margins_changed.emit()

    def _on_imported(self, restored: list[Client], gone: list[str]) -> None:
        self.desk.push_undo(Undo(self.tr("Your clients are as before."), lambda: self._change(restored, gone)))

    def _change(self, restored: list[Client], gone: list[str]) -> None:
        self.desk.context.ports.store.change_clients(restored, gone)
        self.desk.context.clients_changed.emit()

    def _put(self, client: Client, before: Client | None) -> None:
        if client != before:
            self.desk.context.store(
                lambda ports: client_room.put(ports, client),
                lambda kept: self._on_put(kept, before),
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
