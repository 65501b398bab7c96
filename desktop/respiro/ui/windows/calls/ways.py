"""The ways to reach someone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from respiro.ui import assets, words
from respiro.ui.call_words import channel_words
from respiro.ui.look import figures_font
from respiro.ui.widgets.call_row_delegate import CHANNEL_ICONS
from respiro.ui.windows.calls.follow_up_view import Reach, target_words

_LETTERS = 34


class Ways(QWidget):
    """The ways to reach someone, each a button that says where it leads. ``opened`` brings the Reach."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: tuple[Reach, ...] = ()
        self.buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_ways(self, ways: tuple[Reach, ...]) -> None:
        """Show these ways."""
        self.setVisible(bool(ways))
        if ways == self._ways:
            return
        self._ways = ways
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(way) for way in ways]
        for button in self.buttons:
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _button(self, way: Reach) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        room = self.fontMetrics().averageCharWidth() * _LETTERS
        shown = self.fontMetrics().elidedText(way.shown, Qt.TextElideMode.ElideMiddle, room)
        button.setText(shown.replace("&", "&&"))
        button.setToolTip(words.tooltip(target_words(way.link)))
        button.setAccessibleName(f"{channel_words(way.channel)}: {way.shown}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.opened.emit(way))
        return button

    def _dress(self) -> None:
        for button, way in zip(self.buttons, self._ways, strict=True):
            button.setIcon(assets.icon_for(CHANNEL_ICONS[way.channel], self.palette()))
            button.setFont(figures_font(self.font()))
