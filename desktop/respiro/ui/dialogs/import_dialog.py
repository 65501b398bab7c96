"""Bringing a calendar in: choose or drop the file, watch it being read, see what came of it."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.choice import FileChoice
from respiro.ui.dialogs.import_parts.dropping import dropped_file
from respiro.ui.dialogs.import_parts.one_step import OneStepImport
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.dialogs.import_parts.result import ImportResult
from respiro.ui.look import make_primary


class ImportDialog(OneStepImport):
    """Three faces: choice, progress, result. An error leads back to the choice, in words."""

    def __init__(self, context: Context, parent: QWidget | None = None, file: str = "", calendar: str = "") -> None:
        sources = context.ports.store.sources()
        self.choice, self.progress, self.outcome = FileChoice(sources), ImportProgress(), ImportResult(context)
        super().__init__(context, (self.choice, self.progress, self.outcome), parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import a calendar"))
        self._order: tuple[str, str] = ("", "")
        self._lay_out_wide()
        self.choice.changed.connect(self._on_choice)
        self.outcome.removal_requested.connect(lambda: self._start([*self._arguments(), "--remove-missing"]))
        self.choice.choose(file, calendar)
        self._show_face(self.choice)

    # the three faces

    def _dress_face(self, face: QWidget) -> None:
        self.import_button.setVisible(face is self.choice)
        self.choice.setEnabled(self._run is None)
        self._look_at_choice()

    def _dress(self) -> None:
        super()._dress()
        ready = self.import_button.isEnabled() and not self.import_button.isHidden()
        make_primary(self.import_button, primary=ready)
        make_primary(self.choice.place.button, primary=not self.choice.file and not self.choice.isHidden())

    def _on_choice(self) -> None:
        self._look_at_choice()
        self._dress()

    def _look_at_choice(self) -> None:
        self.import_button.setEnabled(bool(self.choice.file) and self._run is None)
        if self._run is None and self.choice.file != self._order[0]:
            self.trouble.say("")

    def _begin_again(self) -> None:
        self.choice.know(self._context.ports.store.sources())
        self.choice.choose("", "")
        self._show_face(self.choice)

    # the run

    def _arguments(self) -> list[str]:
        file, calendar = self._order
        return ["import", file, *([f"--calendar={calendar}"] if calendar else [])]

    def start(self) -> None:
        """Start the worker on the chosen file."""
        if self.choice.file and self._run is None:
            self._order = str(Path(self.choice.file).absolute()), self.choice.calendar
            self._start(self._arguments())

    def _start(self, arguments: list[str]) -> None:
        self._begin(arguments, Path(self._order[0]).name)
        self._look_at_choice()

    def _on_succeeded(self, result: dict[str, object]) -> None:
        self.outcome.show_result(result)
        self._show_face(self.outcome)
        self._context.agenda_changed.emit()

    def _on_cancelled(self) -> None:
        self._back_to_form(self.tr("Cancelled. Your agenda is as it was."))

    def _take_focus(self) -> None:
        self.choice.take_focus()

    # dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, as long as nothing is running."""
        if self._run is None and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that was dropped."""
        if file := dropped_file(event.mimeData()):
            self._show_face(self.choice)
            self.choice.choose(file, "")
            event.acceptProposedAction()
