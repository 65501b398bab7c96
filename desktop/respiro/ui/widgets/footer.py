"""The bottom of a window: what is said in passing; with Undo beside what can be undone, else hints."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from respiro.ui import assets
from respiro.ui.look import MARGIN, UNIT, look_of, quieten
from respiro.ui.widgets.figures_table import plain_label


class Footer(QWidget):
    """Says something in passing, also to screen readers; a refusal carries a sign beside its words.

    Whoever inherits from it adds its own parts to ``row`` and calls ``_dress`` once they are there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        self.row.setSpacing(UNIT)
        self._sign = QLabel(self)
        self._sign.hide()
        self.text = plain_label(self, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._message = ""
        self.row.addWidget(self._sign)

    @property
    def message(self) -> str:
        """What is said now, empty for nothing."""
        return self._message

    def show_message(self, text: str, *, refusal: bool = False) -> None:
        """Say something; an empty text makes room again."""
        self._message = text
        self._sign.setVisible(refusal and bool(text))
        self._show()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _show(self) -> None:
        self.text.setText(self._message)

    def _dress(self) -> None:
        side = self.fontMetrics().height()
        sign = assets.icon("warning", look_of(self.palette()).broken)
        self._sign.setPixmap(sign.pixmap(QSize(side, side), self.devicePixelRatioF()))


class UndoFooter(Footer):
    """Shows a message in passing, with Undo beside what can be undone; else quiet hints."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hints = plain_label(self)
        self.undo = QPushButton(self)
        self.undo.setObjectName("undo_button")
        self.undo.setAutoDefault(True)
        self.undo.clicked.connect(self.undo_requested)
        for part in (self.text, self.undo, self.hints):
            self.row.addWidget(part)
        self.row.addStretch(1)
        self.text.hide()
        self.undo.hide()
        self.setMinimumHeight(self.undo.sizeHint().height() + 2 * UNIT)
        self.retranslate()
        self._dress()

    def show_message(self, text: str, *, refusal: bool = False, undoable: bool = False) -> None:
        """Say something; an empty text makes room for the hints again."""
        self.undo.setVisible(undoable and bool(text))
        super().show_message(text, refusal=refusal)

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

    def _show(self) -> None:
        super()._show()
        self.text.setVisible(bool(self.message))
        self.hints.setVisible(not self.message)
        self._make_room()

    def _make_room(self) -> None:
        """Keep the message on one line where it fits; a label that may wrap asks for less than that."""
        line = self.text.fontMetrics().horizontalAdvance(self.message) + 2
        room = self.width() - self.undo.sizeHint().width() - 2 * MARGIN - 5 * UNIT
        self.text.setMinimumWidth(max(0, min(line, room)))

    def _dress(self) -> None:
        super()._dress()
        quieten(self.hints)
