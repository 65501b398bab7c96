"""Choosing a calendar file and the name to keep it under."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from respiro.domain.calendars import LONGEST_NAME
from respiro.services.ports import Source
from respiro.ui import words
from respiro.ui.dialogs.import_parts.dropping import DropPlace, downloads
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint


class CalendarPlace(DropPlace):
    """Says what calendars can be dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Drop your calendar's .ics file here, or"),
            self.tr(
                "Google, Outlook, Apple, Nextcloud and Thunderbird export one in the calendar's settings or file menu."
            ),
        )


class FileChoice(QWidget):
    """The file, and the calendar that it becomes."""

    changed = Signal()

    def __init__(self, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = CalendarPlace()
        self._file = QLineEdit()
        self._file.setAccessibleName(self.tr("File"))
        self._file.setPlaceholderText(self.tr("no file chosen yet"))
        self._name = QComboBox()
        self._name.setEditable(True)
        self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._meaning = Hint()
        self._sources: Sequence[Source] = ()
        self._lay_out()
        self.know(sources)
        self.place.button.clicked.connect(self.browse)
        self._file.textChanged.connect(self._on_file)
        self._name.editTextChanged.connect(self._tell_meaning)
        self._tell_meaning()

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(((self.tr("&File"), self._file), (self.tr("Calendar &name"), self._name))):
            label = QLabel(text)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        form.addWidget(self._meaning, 2, 1)
        self._name.setAccessibleName(self.tr("Calendar name"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.place, 1)
        column.addLayout(form)

    @property
    def file(self) -> str:
        """The path that stands there; empty while none does."""
        return self._file.text().strip()

    @property
    def calendar(self) -> str:
        """The name to keep it under; empty for the file's own."""
        text = self._name.currentText().strip()
        return next((source.name for source in self._sources if words.plain(source.name) == text), text[:LONGEST_NAME])

    def know(self, sources: Sequence[Source]) -> None:
        """Offer the names of the calendars that are there already."""
        self._sources = sources
        name = self._name.currentText()
        self._name.clear()
        for source in sources:
            self._name.addItem(words.plain(source.name))
        self._name.setEditText(name)

    def choose(self, file: str, calendar: str) -> None:
        """Put a file and a name there; without a name, the one that it was kept under before."""
        self._file.setText(file)
        known = next((source.name for source in self._sources if file and source.origin == file), "")
        self._name.setEditText(words.plain(calendar or known))

    def take_focus(self) -> None:
        """Be ready for another file to be typed over this one."""
        self._file.setFocus()
        self._file.selectAll()

    def browse(self) -> None:
        """Ask for the file."""
        start = str(Path(self.file).parent) if self.file else downloads()
        kinds = self.tr("Calendars (*.ics *.ical *.ifb *.icalendar)") + ";;" + self.tr("All files (*)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a calendar file"), start, kinds)
        if file:
            self.choose(file, "")

    def _on_file(self) -> None:
        line = self._name.lineEdit()
        if line:
            line.setPlaceholderText(self.tr("the file's own name for it"))
        self._tell_meaning()
        self.changed.emit()

    def _tell_meaning(self) -> None:
        known = next((source for source in self._sources if source.name == self.calendar), None)
        if known and self.file and known.origin != self.file:
            text = self.tr("{calendar} is there already. The file takes the place of what it was read from before.")
            self._meaning.setText(text.format(calendar=words.quoted(known.name)))
        elif known:
            self._meaning.setText(self.tr("Read again: what changed in the file changes here."))
        else:
            self._meaning.setText(self.tr("Leave it empty to keep the name that the file itself gives."))
