"""What an import looks like that needs no look at the file first: a form, its run, its outcome."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.context import Context, WorkerRunLike
from respiro.ui.dialogs.import_parts.frame import WIDTH_CHARACTERS, ImportFrame
from respiro.ui.dialogs.import_parts.progress import ImportProgress


class OneStepImport(ImportFrame):
    """A fault or a cancel leads back to the form, in words; nothing typed is lost."""

    def __init__(
        self, context: Context, faces: tuple[QWidget, ImportProgress, QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, faces, parent)
        self._form_face, self._steps, _outcome = faces

    # --- for whoever inherits from it

    def _take_focus(self) -> None:
        """Be ready for what the form says to be changed."""
        raise NotImplementedError

    def _lay_out_wide(self) -> None:
        self._lay_out()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)

    # --- the run

    def _begin(self, arguments: list[str], shown: str, order: Mapping[str, object] | None = None) -> WorkerRunLike:
        """Start the worker on what is ``shown`` by that name."""
        run = self._watch(arguments, order)
        run.progressed.connect(self._steps.show_step)
        self._steps.begin(shown)
        self._form_face.setEnabled(False)
        self._dress()
        self._quiet.start()
        return run

    def _on_failed(self, error: RespiroError) -> None:
        self._back_to_form(words.fault_words(error))

    def _back_to_form(self, trouble: str) -> None:
        self._show_face(self._form_face)
        self.trouble.say(trouble)
        self._take_focus()  # a field that was disabled has lost it

    def reject(self) -> None:
        """Cancel the run if there is one, else close."""
        if self._run is not None:
            self._steps.tell_cancelling()
            self._run.cancel()
        else:
            super().reject()
