"""A field for lines of text that takes none of what can't be seen, whether it is put there or pasted."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from respiro.ui import words


class PlainField(QPlainTextEdit):
    """Leaves out control, direction and other hidden characters: messengers put such around numbers and names."""

    def setPlainText(self, text: str) -> None:
        """Show other text."""
        super().setPlainText(words.plain_lines(text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, or take what was dropped."""
        if source.hasText():
            self.insertPlainText(words.plain_lines(source.text()))
            self.ensureCursorVisible()
