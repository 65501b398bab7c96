"""The bottom of the calls' window: what was done last and can be undone, else the keys that answer."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from respiro.ui import assets
from respiro.ui.look import MARGIN, UNIT, look_of, quieten
from respiro.ui.widgets.figures_table import plain_label


class CallsFooter(QWidget):
    """Shows a message in passing, with Undo beside what can be undone; else quiet hints."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        row.setSpacing(UNIT)
        self._sign = QLabel(self)
        self._sign.hide()
        self.text = plain_label(self, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.hints = plain_label(self)
        self.undo = QPushButton(self)
        self.undo.setObjectName("undo_button")
        self.undo.setAutoDefault(True)
        self.undo.clicked.connect(self.undo_requested)
        self.undo.hide()
        for part in (self._sign, self.text, self.undo, self.hints):
            row.addWidget(part)
        row.addStretch(1)
        self._message = ""
        self.text.hide()
        self.setMinimumHeight(self.undo.sizeHint().height() + 2 * UNIT)
        self.retranslate()
        self._dress()

    @property
    def message(self) -> str:
        """What is said now, empty for nothing."""
        return self._message

    def show_message(self, text: str, *, refusal: bool = False, undoable: bool = False) -> None:
        """Say something; an empty text makes room for the hints again."""
        self._message = text
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._sign.setVisible(refusal and bool(text))
        self.undo.setVisible(undoable and bool(text))
        self.hints.setVisible(not text)
        self._make_room()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_hints(self, text: str) -> None:
        """Name the keys that answer, wherever no message is shown."""
        self.hints.setText(text)

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.undo.setText(self.tr("&Undo"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room anew."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _make_room(self) -> None:
        """Keep the message on one line where it fits; a label that may wrap asks for less than that."""
        line = self.text.fontMetrics().horizontalAdvance(self._message) + 2
        room = self.width() - self.undo.sizeHint().width() - 2 * MARGIN - 5 * UNIT
        self.text.setMinimumWidth(max(0, min(line, room)))

    def _dress(self) -> None:
        side = self.fontMetrics().height()
        sign = assets.icon("warning", look_of(self.palette()).broken)
        self._sign.setPixmap(sign.pixmap(QSize(side, side), self.devicePixelRatioF()))
        quieten(self.hints)
