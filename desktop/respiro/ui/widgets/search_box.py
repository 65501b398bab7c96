"""A long list of choices, such as time zones or countries, found by typing any part of a name."""

from functools import cache

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

_CHARACTERS = 26


@cache
def zone_names() -> tuple[str, ...]:
    """Return the IANA names that places go by."""
    names = (bytes(name.data()).decode("ascii", "replace") for name in QTimeZone.availableTimeZoneIds())
    return tuple(sorted(name for name in names if "/" in name and not name.startswith("Etc/")))


def system_zone_name() -> str:
    """Return the IANA name of the system's zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


class SearchBox(QComboBox):
    """Choices that are found by typing any part of them; what is in the list is accepted, the rest goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(_CHARACTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = QLineEdit()
        line.editingFinished.connect(self._on_typed)
        self.setLineEdit(line)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def _on_typed(self) -> None:
        index = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if index < 0:
            self.setEditText(self.itemText(self.currentIndex()))
        elif index != self.currentIndex():
            self.setCurrentIndex(index)
            self.activated.emit(index)

    def add_zones(self) -> None:
        """Add the time zones of places."""
        for name in zone_names():
            self.addItem(name, name)

    def show_choice(self, data: str) -> None:
        """Show the choice with that data; one that is not in the list is added as it is."""
        index = self.findData(data)
        if index < 0:
            self.addItem(data, data)
            index = self.count() - 1
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index))

    def data(self) -> str:
        """Return the data of the choice."""
        return str(self.currentData() or "")
