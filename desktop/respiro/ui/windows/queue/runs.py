"""The playbooks that were run about a request, each a button that goes on with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from respiro.ui import assets, words
from respiro.ui.look import HALF, bold_font
from respiro.ui.widgets.figures_table import plain_label

_LETTERS = 44
Run = tuple[str, str, bool]
"""Its id, how it stands, and whether it can go on."""


class Runs(QWidget):
    """``opened`` brings the id of the run to go on with."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        self.heading = plain_label(self)
        self.buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HALF)
        self._column.addWidget(self.heading)
        self._dress()

    def show_runs(self, heading: str, runs: Sequence[Run]) -> None:
        """Show these; nothing for none."""
        self.heading.setText(heading)
        self.setVisible(bool(runs))
        if tuple(runs) == self._runs:
            return
        self._runs = tuple(runs)
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(run) for run in runs]
        for button in self.buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _button(self, run: Run) -> QToolButton:
        run_id, text, _is_open = run
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        room = self.fontMetrics().averageCharWidth() * _LETTERS
        button.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        button.setAccessibleName(text)
        button.setToolTip(words.tooltip(text))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.opened.emit(run_id))
        return button

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))
        for button, (_id, _text, is_open) in zip(self.buttons, self._runs, strict=True):
            button.setIcon(assets.icon_for("start" if is_open else "check", self.palette()))
