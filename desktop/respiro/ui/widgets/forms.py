"""The small parts that every form is made of: headings, hints, and a note beside a field that can't be accepted."""

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.assets import icon
from respiro.ui.look import HALF, bold_font, heading_font, look_of, quieten

_OVERLONG: Final = re.compile(r"\S{60,}")
_PIECE: Final = re.compile(r"(.{20})")
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"


def plain(text: str = "") -> QLabel:
    """Return a label that wraps and shows its text as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def heading(text: str) -> QLabel:
    """Return a label in the one heading size."""
    label = plain(text)
    label.setFont(heading_font(label.font()))
    return label


def group_name(text: str) -> QLabel:
    """Return the name of a group of fields."""
    label = plain(text)
    label.setFont(bold_font(label.font()))
    return label


class Hint(QLabel):
    """Explains a field, set back behind the others."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        quieten(self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the quiet colour when the scheme changes."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ParentChange}:
            quieten(self)  # by now the parent's palette is the new one; the application's change comes too early
        super().changeEvent(event)


class Signed(QWidget):
    """Words with a warning sign before them; whoever inherits lays the words out, and knows when the sign is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._words = QLabel(), plain()
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(HALF)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign anew in the scheme's colour."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw_sign()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sign before it is first seen."""
        self._draw_sign()
        super().showEvent(event)

    def _draw_sign(self) -> None:
        size = self.fontMetrics().height()
        self._sign.setPixmap(icon("warning", look_of(self.palette()).broken).pixmap(size, size))
        self._sign.setFixedHeight(size)


class Note(Signed):
    """Says beside a field, in words and with a sign, why its value can't be accepted; hidden while it can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._row.setContentsMargins(0, 0, 0, HALF)
        self._row.addWidget(self._words, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show the words, in which what a server calls itself may break; hide when there are none."""
        if text != self._text:
            self._text = text
            self._words.setText(_OVERLONG.sub(lambda match: _PIECE.sub(rf"\1{_MAY_BREAK}", match[0]), text))
            self._words.setAccessibleName(text)
        self.setVisible(bool(text))

    def say_fault(self, error: RespiroError | None) -> None:
        """Show a fault in words; hide when there is none."""
        self.say(words.fault_words(error) if error else "")

    @property
    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._text
