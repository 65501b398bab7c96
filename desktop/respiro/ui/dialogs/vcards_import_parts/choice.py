"""Choosing an address book, by dropping it, by its path or by the file dialog."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from respiro.ui.dialogs.calls_import_parts.choice import LogField
from respiro.ui.dialogs.import_parts.dropping import DropPlace, downloads


class CardsPlace(DropPlace):
    """Says what address books can be dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Drop your contacts here, or"),
            self.tr(
                "A vCard file (.vcf), as phones, Google, Outlook, Apple, Nextcloud and Thunderbird export it. You choose"
                " next who of them are clients."
            ),
        )


class CardsField(LogField):
    """The path of the address book."""

    def browse(self) -> None:
        """Ask for the file."""
        start = str(Path(self.file).parent) if self.file else downloads()
        kinds = ";;".join((self.tr("Contacts (*.vcf *.vcard)"), self.tr("All files (*)")))
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose your contacts"), start, kinds)
        if file:
            self.choose(file)
