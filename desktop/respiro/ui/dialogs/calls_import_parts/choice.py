"""Choosing a call log, by dropping it, by its path or by the file dialog."""

from PySide6.QtWidgets import QWidget

from respiro.ui.dialogs.import_parts.dropping import DropPlace
from respiro.ui.dialogs.import_parts.file_field import FileField


class LogPlace(DropPlace):
    """Says what logs can be dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Drop your phone's call log here, or"),
            self.tr(
                "SMS Backup & Restore (XML), Fossify Phone (JSON), GNOME Calls and Linphone (their databases), or a"
                " table (CSV) from any program. Calls that are here already are not added twice."
            ),
        )


class LogField(FileField):
    """The path of the log."""

    def _asked_for(self) -> tuple[str, str]:
        return (
            self.tr("Choose a call log"),
            self.tr("Call logs (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)"),
        )
