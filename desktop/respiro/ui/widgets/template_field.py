"""Where a text is written as a template: its commands set apart, the line that does not work marked."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from respiro.ui.look import look_of

_COMMANDS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_MARK_ALPHA = 60


class TemplateField(QPlainTextEdit):
    """Tab leaves it, as in any form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._line = 0
        self._commands = _Commands(self.document())
        self._dress()

    def mark_line(self, line: int) -> None:
        """Mark a line, the first is 1; 0 for none."""
        self._line = line
        self._show_mark()

    @property
    def marked_line(self) -> int:
        """The line that is marked, 0 for none."""
        return self._line if self.extraSelections() else 0

    def insert_name(self, name: str) -> None:
        """Put a name where the cursor is, as a template asks for it."""
        self.insertPlainText(f"{{{{ {name} }}}}")
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colour scheme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self._commands.dress(look_of(self.palette()).quiet_text)
        self._show_mark()

    def _show_mark(self) -> None:
        block = self.document().findBlockByNumber(self._line - 1) if self._line else None
        if block is None or not block.isValid():
            self.setExtraSelections([])
            return
        colour = QColor(look_of(self.palette()).broken)
        colour.setAlpha(_MARK_ALPHA)
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(colour)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.cursor = QTextCursor(block)
        self.setExtraSelections([mark])


class _Commands(QSyntaxHighlighter):
    """Sets commands back, so that the words to be sent stand out."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()

    def dress(self, colour: QColor) -> None:
        self._format.setForeground(colour)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _COMMANDS.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), self._format)
