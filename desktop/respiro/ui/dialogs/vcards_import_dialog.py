"""Bringing an address book in: choose or drop the file, choose who are clients, see what came of it, take it back."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.services.client_cards import changed_from
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.dropping import dropped_file
from respiro.ui.dialogs.import_parts.frame import QUIET_MS, WIDTH_CHARACTERS, ImportFrame
from respiro.ui.dialogs.vcards_import_parts.choice import CardsField, CardsPlace
from respiro.ui.dialogs.vcards_import_parts.people import CardsPeople, as_ranges
from respiro.ui.dialogs.vcards_import_parts.result import CardsProgress, CardsResult
from respiro.ui.look import make_primary


class VcardsImportDialog(ImportFrame):
    """Four faces: the place for the file, the people in it, progress, result. An error leads back, in words."""

    imported = Signal(object, object)
    """Takes it back: the clients (list) as they were, and the ids (list) of those that are new."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "") -> None:
        self.place, self.field, self.people = CardsPlace(), CardsField(), CardsPeople(context.ports)
        self.progress, self.outcome = CardsProgress(), CardsResult()
        super().__init__(context, (self.place, self.people, self.progress, self.outcome), parent)
        self.setObjectName("vcards_import_dialog")
        self.setWindowTitle(self.tr("Import contacts"))
        self._is_import = False
        self._before: dict[str, Client] = {}
        self._back: tuple[list[Client], list[str]] = ([], [])
        self._typed = QTimer(self, singleShot=True, interval=QUIET_MS)  # a path is looked at once it is typed
        self._lay_out(self.field).addStrut(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self.place.button.clicked.connect(self.field.browse)
        self.field.changed.connect(self._on_file)
        self.people.chosen_changed.connect(self._dress)
        self.outcome.undo_button.clicked.connect(self.undo)
        self._typed.timeout.connect(self.look)
        self._show_face(self.place)
        self.field.choose(file)

    # the faces

    def _dress_face(self, face: QWidget) -> None:
        is_choosing = face in (self.place, self.people)
        self.field.setVisible(is_choosing)
        self.field.button.setVisible(face is self.people)
        self.import_button.setVisible(is_choosing)

    def _dress(self) -> None:
        super()._dress()
        is_ready = self.stack.currentWidget() is self.people and bool(self.people.chosen)
        self.import_button.setEnabled(is_ready and self._run is None)
        make_primary(self.import_button, primary=self.import_button.isEnabled() and not self.import_button.isHidden())
        make_primary(self.place.button, primary=not self.field.file)
        self.field.button.setAutoDefault(False)

    def _begin_again(self) -> None:
        self.field.choose("")
        self._show_face(self.place)

    # looking at the file

    def _on_file(self) -> None:
        """Look at the file once its name is no longer being typed."""
        self._stop()
        self.trouble.say("")
        self._show_face(self.place)
        if self.field.file:
            self._typed.start()
        else:
            self._typed.stop()

    def look(self) -> None:
        """Have the worker look at the chosen file; nothing is stored."""
        self._typed.stop()
        if self.field.file and not self._is_importing:
            self._start(["vcards", self._file, "--preview"], is_import=False)

    @property
    def _file(self) -> str:
        return str(Path(self.field.file).expanduser().absolute())

    @property
    def _is_importing(self) -> bool:
        return self._run is not None and self._is_import

    # the runs

    def start(self) -> None:
        """Take over those who are chosen."""
        chosen = self.people.chosen
        if chosen and self._run is None:
            self._before = {client.id: client for client in self._context.ports.store.clients()}
            self._start(["vcards", self._file, f"--only={as_ranges(chosen)}"], is_import=True)

    def _start(self, arguments: list[str], *, is_import: bool) -> None:
        self._stop()
        self._is_import = is_import
        run = self._watch(arguments)
        if is_import:
            run.progressed.connect(self.progress.show_step)
            self.progress.begin(Path(self.field.file).name)
            self._quiet.start()
        self._dress()

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

    def reject(self) -> None:
        """Cancel the import if one is under way, else close."""
        if self._is_importing and self._run is not None:
            self.progress.tell_cancelling()
            self._run.cancel()
        else:
            self._stop()
            super().reject()

    # dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, as long as no import is under way."""
        if not self._is_importing and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that was dropped, and look at it at once."""
        if (file := dropped_file(event.mimeData())) and not self._is_importing:
            self.field.choose(file)
            self.look()
            event.acceptProposedAction()
