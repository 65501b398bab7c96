"""Choosing an address book, by dropping it, by its path or by the file dialog."""

from PySide6.QtWidgets import QWidget

from respiro.ui.dialogs.import_parts.dropping import DropPlace
from respiro.ui.dialogs.import_parts.file_field import FileField


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


class CardsField(FileField):
    """The path of the address book."""

    def _asked_for(self) -> tuple[str, str]:
        return self.tr("Choose your contacts"), self.tr("Contacts (*.vcf *.vcard)")
