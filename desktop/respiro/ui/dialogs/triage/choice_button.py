"""Buttons of which one holds: their key works at once, and the pressed one can be told without colour."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton


class ChoiceButton(QPushButton):
    """Qt shows a button pressed for a tenth of a second before its key works; Enter may come sooner."""

    def event(self, event: QEvent) -> bool:
        """Answer the key without the wait."""
        if event.type() is QEvent.Type.Shortcut and self.isEnabled():
            self.click()
            return True
        return super().event(event)

    def mark(self, *, chosen: bool) -> None:
        """Show whether it is the one that holds."""
        self.setChecked(chosen)
        font = self.font()
        if font.bold() != chosen:
            font.setBold(chosen)
            self.setFont(font)
