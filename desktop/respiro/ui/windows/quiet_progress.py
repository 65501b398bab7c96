"""That something takes a while, in the middle of a page: seen only once it does."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.item_list import page_button

_QUIET_MILLISECONDS = 300
"""What is done by then shows no progress."""


class QuietProgress(QWidget):
    """Says what is being done, with a way to end it."""

    cancel_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Hint()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button: QPushButton = page_button(self.tr("Ca&ncel"), self.cancel_wished.emit)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self.show)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, HALF)
        column.setSpacing(HALF)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def tell(self, text: str) -> None:
        """Say this, unless it is done in a moment; hide when there is nothing to say."""
        if not text:
            self._quiet.stop()
            self.hide()
            return
        self._words.setText(text)
        if self.isHidden() and not self._quiet.isActive():
            self._quiet.start()
