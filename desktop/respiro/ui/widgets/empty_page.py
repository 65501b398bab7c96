"""What stands where nothing stands yet: what will be here, and the one thing to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from respiro.ui.look import MARGIN, UNIT, heading_font, make_primary, quieten
from respiro.ui.widgets.figures_table import plain_label

_WIDTH_IN_CHARACTERS = 52


class EmptyPage(QWidget):
    """A heading, a sentence, the thing to do and a quieter way out."""

    action_requested = Signal()
    way_out_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        self.heading = plain_label(self, wrap=True)
        self.text = plain_label(self, wrap=True)
        self.action = QPushButton(self)
        self.way_out = QPushButton(self)
        self.way_out.setFlat(True)
        self.way_out.setAutoDefault(False)
        self.action.clicked.connect(self.action_requested)
        self.way_out.clicked.connect(self.way_out_requested)
        column.addStretch(2)
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(UNIT)
        for button in (self.action, self.way_out):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._dress()

    def say(self, heading: str, text: str, action: str, way_out: str) -> None:
        """Put it in words."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.action.setText(action)
        self.way_out.setText(way_out)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        self.heading.setFont(heading_font(self.font()))
        quieten(self.text)
        make_primary(self.action)
        width = self.text.fontMetrics().averageCharWidth() * _WIDTH_IN_CHARACTERS
        for label in (self.heading, self.text):
            label.setFixedWidth(width)
            label.setMinimumHeight(max(0, label.heightForWidth(width)))
