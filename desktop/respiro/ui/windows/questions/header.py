"""The top of the window: how many questions wait, and undo and redo beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from respiro.ui import assets
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.windows.window_header import icon_button

translate = QCoreApplication.translate


class QuestionsHeader(QWidget):
    """One sentence, and what holds until there is an answer."""

    def __init__(self, history: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.sentence, self.others = plain_label(self, wrap=True), plain_label(self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, UNIT + HALF, MARGIN, UNIT + HALF)
        row.setSpacing(HALF)
        said = QVBoxLayout()
        said.setSpacing(HALF)
        for label in (self.sentence, self.others):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            said.addWidget(label)
        row.addLayout(said, 1)
        for action in history:
            row.addWidget(icon_button(self, action), 0, Qt.AlignmentFlag.AlignVCenter)
        self._dress()

    def show_count(self, count: int) -> None:
        """Say how many wait."""
        text = translate("QuestionsWindow", "%n questions wait for you.", "", count)
        if count == 1:
            text = translate("QuestionsWindow", "One question waits for you.")
        unchanged = translate("QuestionsWindow", "Nothing is changed on either side until you answer.")
        self.sentence.setText(text if count else translate("QuestionsWindow", "No question waits for you."))
        self.others.setText(unchanged if count else "")
        self.others.setVisible(bool(count))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        self.sentence.setFont(heading_font(self.font()))
        quieten(self.others)
        for action in self._history:
            action.setIcon(assets.icon_for(action.objectName(), self.palette()))
