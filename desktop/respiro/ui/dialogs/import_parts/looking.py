"""An import that looks at the file first: the place for it, what is in it, progress, result."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.dropping import DropPlace, dropped_file
from respiro.ui.dialogs.import_parts.file_field import FileField
from respiro.ui.dialogs.import_parts.frame import QUIET_MS, WIDTH_CHARACTERS, ImportFrame
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.look import make_primary


class LookingImport(ImportFrame):
    """Four faces; the second shows what the worker found in the file. An error leads back, in words."""

    def __init__(
        self,
        context: Context,
        faces: tuple[DropPlace, QWidget, ImportProgress, QWidget],
        field: FileField,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, faces, parent)
        self.field = field
        self._place, self._found, self._steps, _outcome = faces
        self._is_import = False
        self._typed = QTimer(self, singleShot=True, interval=QUIET_MS)  # a path is looked at once it is typed
        # a minimum width of its own would not grow with the columns
        self._lay_out(field).addStrut(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self._place.button.clicked.connect(field.browse)
        field.changed.connect(self._on_file)
        self._typed.timeout.connect(self.look)

    # --- for whoever inherits from it

    def _look_arguments(self) -> list[str]:
        """Return what the worker is asked to look at the file."""
        raise NotImplementedError

    def _is_ready(self) -> bool:
        """Tell whether the import can start."""
        raise NotImplementedError

    # --- the faces

    def _dress_face(self, face: QWidget) -> None:
        is_choosing = face in (self._place, self._found)
        self.field.setVisible(is_choosing)
        self.field.button.setVisible(face is self._found)
        self.import_button.setVisible(is_choosing)

    def _dress(self) -> None:
        super()._dress()
        self.import_button.setEnabled(self._is_ready() and self._run is None)
        make_primary(self.import_button, primary=self.import_button.isEnabled() and not self.import_button.isHidden())
        make_primary(self._place.button, primary=not self.field.file)
        self.field.button.setAutoDefault(False)

    def _begin_again(self) -> None:
        self.field.choose("")
        self._show_face(self._place)

    # --- looking at the file

    def _on_file(self) -> None:
        """Look at the file once its name is no longer being typed."""
        self._stop()
        self.trouble.say("")
        self._show_face(self._place)
        if self.field.file:
            self._typed.start()
        else:
            self._typed.stop()

    def look(self) -> None:
        """Have the worker look at the chosen file; nothing is stored."""
        self._typed.stop()
        if self.field.file and not self._is_importing:
            self._start(self._look_arguments(), is_import=False)

    @property
    def _file(self) -> str:
        return str(Path(self.field.file).expanduser().absolute())

    @property
    def _is_importing(self) -> bool:
        return self._run is not None and self._is_import

    # --- the runs

    def _start(self, arguments: list[str], *, is_import: bool) -> None:
        self._stop()
        self._is_import = is_import
        run = self._watch(arguments)
        if is_import:
            run.progressed.connect(self._steps.show_step)
            self._steps.begin(Path(self.field.file).name)
            self._quiet.start()
        self._dress()

    def reject(self) -> None:
        """Cancel the import if one is under way, else close."""
        if self._is_importing and self._run is not None:
            self._steps.tell_cancelling()
            self._run.cancel()
        else:
            self._stop()
            super().reject()

    # --- dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, as long as no import is under way."""
        if not self._is_importing and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that was dropped, and look at it at once."""
        if (file := dropped_file(event.mimeData())) and not self._is_importing:
            self._begin_again()
            self.field.choose(file)
            self.look()
            event.acceptProposedAction()
