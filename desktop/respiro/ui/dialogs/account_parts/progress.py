"""That a server is being asked, for as long as it takes."""

from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint, plain


class AccountProgress(QWidget):
    """What is being done, a bar without an end, and that it is being cancelled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._stage = plain(), Hint()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addStretch(1)
        for part in (self._words, self.bar, self._stage):
            column.addWidget(part)
        column.addStretch(1)

    def begin(self, text: str) -> None:
        """Say what is being done."""
        self._words.setText(text)
        self._stage.setText("")

    def tell_cancelling(self) -> None:
        """Say that it is being ended."""
        self._stage.setText(self.tr("Cancelling…"))


def make_room(dialog: QDialog) -> None:
    """Let a dialog grow to what its words need at its width; it never shrinks by itself."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = max(dialog.width(), dialog.minimumSizeHint().width())
    needed = max(layout.totalHeightForWidth(width), dialog.sizeHint().height())
    if needed > dialog.height():
        dialog.resize(width, needed)
