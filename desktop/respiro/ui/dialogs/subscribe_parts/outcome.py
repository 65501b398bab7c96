"""What came in from a calendar that is kept up to date from now on."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.answers import fault_in, number_in
from respiro.ui.dialogs.import_parts.result import ImportResult
from respiro.ui.widgets.forms import Note

translate = QCoreApplication.translate


class SubscribeResult(ImportResult):
    """The result of an import, what follows from it, and why the address could not be kept if it could not."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.is_clients = False
        self.trouble = Note()
        column = self.layout()
        if column is not None:
            column.addWidget(self.trouble)
        for part in (self.problems, self.missing, self.address):
            part.hide()  # the form needs no more room than it has parts

    def show_result(self, result: Mapping[str, object]) -> None:
        """Show what the worker answered; of a client's agenda nobody is asked for their address."""
        if self.is_clients:
            result = {**result, "guests_without_you": False}
        super().show_result(result)
        error = fault_in(result, "trouble")
        text = translate("SubscribeResult", "It was read this once. To fetch it again, its address must be kept: {why}")
        self.trouble.say(text.format(why=words.fault_words(error)) if error else "")

    def _details(self, result: Mapping[str, object]) -> str:
        if not number_in(result, "accepted"):
            return translate("SubscribeResult", "What comes in later stands in your week by itself.")
        if self.is_clients:
            return translate("SubscribeResult", "Margin is placed where they are free, and that is kept up to date.")
        return translate(
            "SubscribeResult",
            "They now stand in your week, margin keeps clear of them, and what changes there changes here.",
        )
