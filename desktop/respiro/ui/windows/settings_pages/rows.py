"""The rows that the forms of the settings are made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Note


def add_row(grid: QGridLayout, text: str, field: QWidget | QLayout, note: Note | None, buddy: QWidget) -> QLabel:
    """Add a field with its label and its note below to a form."""
    label = QLabel(text)
    label.setBuddy(buddy)
    if not buddy.accessibleName():
        buddy.setAccessibleName(text.replace("&", ""))
    row = grid.rowCount()
    grid.addWidget(label, row, 0)
    if isinstance(field, QLayout):
        grid.addLayout(field, row, 1)
    elif field.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum:
        grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
    else:
        grid.addWidget(field, row, 1)
    if note:
        grid.addWidget(note, row + 1, 1)
    return label


def first_column(grid: QGridLayout) -> list[QLayoutItem]:
    """Return what stands in the first column."""
    items = (grid.itemAtPosition(row, 0) for row in range(grid.rowCount()))
    return [item for item in items if item]


def in_a_row(*parts: QWidget | str) -> QHBoxLayout:
    """Return widgets and words beside each other, to the left."""
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    for part in parts:
        row.addWidget(QLabel(part) if isinstance(part, str) else part)
    row.addStretch(1)
    return row


def show_choice(field: QComboBox, data: str) -> None:
    """Show the choice with that data; one that is not in the list is added as it is."""
    index = field.findData(data)
    if index < 0:
        field.addItem(data, data)
        index = field.count() - 1
    if index != field.currentIndex():
        field.setCurrentIndex(index)
