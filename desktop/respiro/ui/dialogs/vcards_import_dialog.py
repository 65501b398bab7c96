"""Bringing an address book in: choose or drop the file, choose who are clients, see what came of it, take it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.services.client_cards import changed_from
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.looking import LookingImport
from respiro.ui.dialogs.vcards_import_parts.choice import CardsField, CardsPlace
from respiro.ui.dialogs.vcards_import_parts.people import CardsPeople, as_ranges
from respiro.ui.dialogs.vcards_import_parts.result import CardsProgress, CardsResult


class VcardsImportDialog(LookingImport):
    """Shows the people in the file, to choose who of them are clients."""

    imported = Signal(object, object)
    """Takes it back: the clients (list) as they were, and the ids (list) of those that are new."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "") -> None:
        self.place, self.people = CardsPlace(), CardsPeople(context.ports)
        self.progress, self.outcome = CardsProgress(), CardsResult()
        self._before: dict[str, Client] = {}
        self._back: tuple[list[Client], list[str]] = ([], [])
        super().__init__(context, (self.place, self.people, self.progress, self.outcome), CardsField(), parent)
        self.setObjectName("vcards_import_dialog")
        self.setWindowTitle(self.tr("Import contacts"))
        self.people.chosen_changed.connect(self._dress)
        self.outcome.undo_button.clicked.connect(self.undo)
        self._show_face(self.place)
        self.field.choose(file)

    def _is_ready(self) -> bool:
        return self.stack.currentWidget() is self.people and bool(self.people.chosen)

    def _look_arguments(self) -> list[str]:
        return ["vcards", self._file, "--preview"]

    def start(self) -> None:
        """Take over those who are chosen."""
        chosen = self.people.chosen
        if chosen and self._run is None:
            self._before = {client.id: client for client in self._context.ports.store.clients()}
            self._start(["vcards", self._file, f"--only={as_ranges(chosen)}"], is_import=True)

    def _on_succeeded(self, result: dict[str, object]) -> None:
        if not self._is_import:
            self.people.show_people(result)
            self._show_face(self.people)
            if not self.field.line.hasFocus():
                self.people.tree.setFocus()
            return
        self.outcome.show_result(result)
        self._show_face(self.outcome)
        self._back = changed_from(self._before, self._context.ports.store.clients())
        if any(self._back):
            self.imported.emit(*self._back)
        self._context.clients_changed.emit()

    def _on_failed(self, error: RespiroError) -> None:
        self._show_face(self.people if self._is_import else self.place)
        self.trouble.say(words.fault_words(error))

    def _on_cancelled(self) -> None:
        if self._is_import:
            self._show_face(self.people)
            self.trouble.say(self.tr("Cancelled. Nothing was changed."))

    def undo(self) -> None:
        """Take the import back."""
        restored, gone = self._back

        def done(_: object) -> None:
            self.outcome.tell_undone()
            self._context.clients_changed.emit()
            self.close_button.setFocus()

        self._context.store(
            lambda ports: ports.store.change_clients(restored, gone),
            done,
            lambda error: self.trouble.say(words.fault_words(error)),
        )
