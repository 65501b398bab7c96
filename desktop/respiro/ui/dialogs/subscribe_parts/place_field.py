"""Saying where a calendar is: an address, a file or a folder, in one field."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from respiro.ui import words
from respiro.ui.dialogs.import_parts.dropping import downloads
from respiro.ui.dialogs.subscribe_parts.meaning import Meaning, meaning_of
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.windows.settings_pages.item_list import page_button
from respiro.ui.windows.settings_pages.rows import add_row

translate = QCoreApplication.translate


class PlaceField(QObject):
    """Masks an address that lets in whoever knows it, and says what is understood of all others.

    With ``addresses_only`` there is nothing to browse. Its parts stand in two rows of a form.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, *, addresses_only: bool = False) -> None:
        super().__init__(parent)
        self._parent = parent
        self.line = QLineEdit()
        self.line.setAcceptDrops(False)  # the whole dialog takes them
        self.line.setPlaceholderText(self.tr("https://… or a path"))
        if addresses_only:
            self.line.setPlaceholderText(self.tr("as it is"))
        self.show_box = CheckBox(self.tr("Sh&ow the address"))
        self.file_button = page_button(self.tr("F&ile…"), self._browse_file)
        self.folder_button = page_button(self.tr("Fol&der…"), self._browse_folder)
        self.hint, self.warning = Hint(), Note()
        self._addresses_only = addresses_only
        self.line.textChanged.connect(self._on_text)
        self.show_box.toggled.connect(self._mask)

    def add_to(self, form: QGridLayout, label: str) -> None:
        """Add the field to a form, with its label, and below it what is to be said of it."""
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.line, 1)
        for button in () if self._addresses_only else (self.file_button, self.folder_button):
            row.addWidget(button)
        add_row(form, label, row, None, self.line)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 0, HALF)
        below.setSpacing(HALF)
        for part in (self.show_box, self.hint, self.warning):
            below.addWidget(part)
        form.addLayout(below, form.rowCount(), 1)
        self._on_text()

    @property
    def meaning(self) -> Meaning:
        """What stands there means."""
        return meaning_of(self.line.text())

    def choose(self, place: str) -> None:
        """Put a place there."""
        self.show_box.setChecked(False)
        self.line.setText(place)

    def take_focus(self) -> None:
        """Be ready for another place to be typed over this one."""
        self.line.setFocus()
        self.line.selectAll()

    def _on_text(self) -> None:
        self._mask()
        self._explain(self.meaning)
        self.changed.emit()

    def _mask(self) -> None:
        is_secret = self.meaning.is_secret
        self.show_box.setVisible(is_secret)
        masked = is_secret and not self.show_box.isChecked()
        mode = QLineEdit.EchoMode.Password if masked else QLineEdit.EchoMode.Normal
        if self.line.echoMode() is not mode:
            self.line.setEchoMode(mode)

    def _explain(self, meaning: Meaning) -> None:
        if not meaning.place:
            text = "" if self._addresses_only else where_to_find()
        elif meaning.fault is not None:
            text = ""
        elif meaning.is_secret:
            text = self.tr("{address}: whoever knows all of it gets in, so it is kept in your keyring alone.")
        elif not meaning.is_address:
            text = self.tr("It is read again whenever it changes.")
        else:
            text = "" if meaning.shown == self.line.text().strip() else "{address}"
        self.hint.setText(text.format(address=words.plain(meaning.shown)))
        self.hint.setVisible(bool(text))
        self.warning.say(
            self.tr(
                "This address is not encrypted: others on the way can read along. If its server knows https, write https."
            )
            if meaning.is_plain_http
            else ""
        )

    def _browse_file(self) -> None:
        kinds = self.tr("Calendars (*.ics *.ical *.ifb *.icalendar)") + ";;" + self.tr("All files (*)")
        file, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Choose a calendar file"), self._start(), kinds)
        if file:
            self.choose(file)

    def _browse_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._parent, self.tr("Choose a folder of .ics files"), self._start())
        if folder:
            self.choose(folder)

    def _start(self) -> str:
        meaning = self.meaning
        return downloads() if meaning.is_address or not meaning.place else str(Path(meaning.place).parent)


def where_to_find() -> str:
    """Return where the address of a calendar is found, a line for each of the usual homes."""
    return "\n".join(
        (
            translate("PlaceField", "Google: Settings, your calendar, “Secret address in iCal format”."),
            translate("PlaceField", "Outlook: Settings, Calendar, Shared calendars, Publish, the ICS link."),
            translate("PlaceField", "Nextcloud: the pencil beside the calendar, Share link, “Copy subscription link”."),
        )
    )
