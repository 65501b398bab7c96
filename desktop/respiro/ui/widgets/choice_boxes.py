"""Boxes to tick and choices among several that leave Enter to the window's primary button, whatever the platform does.

Some platforms' themes (GTK's) let Enter press any button, and so tick the box that it was to lead on from.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckBox(QCheckBox):
    """Ticked with the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class RadioButton(QRadioButton):
    """Chosen with the space bar and the arrows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)
