"""Buttons whose key works at once: Qt shows them pressed for a tenth of a second first, and Enter may come sooner."""

from PySide6.QtCore import QEvent

from respiro.ui.widgets.choice_boxes import CheckBox, RadioButton


class PromptRadio(RadioButton):
    """A choice among several."""

    def event(self, event: QEvent) -> bool:
        """Answer the key without the wait."""
        if event.type() is QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)


class PromptCheck(CheckBox):
    """A choice of its own."""

    def event(self, event: QEvent) -> bool:
        """Answer the key without the wait."""
        if event.type() is QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)
