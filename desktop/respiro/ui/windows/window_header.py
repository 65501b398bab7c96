"""The top of a window: how things stand, in one sentence, and what else there is to do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from respiro.ui import assets
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, quieten
from respiro.ui.widgets.figures_table import plain_label


def icon_button(parent: QWidget, action: QAction | None = None) -> QToolButton:
    """Return a button that shows an icon alone; an action's name tells what it does."""
    button = QToolButton(parent)
    if action is not None:
        button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button


class WindowHeader(QWidget):
    """Says the one thing first; beside it undo and redo, the one thing to do, and a menu of the others."""

    def __init__(
        self,
        history: Sequence[QAction],
        main: QAction,
        others: Sequence[Sequence[QAction]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._action = history, main
        self.sentence, self.others = plain_label(self, wrap=True), plain_label(self, wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.main = QPushButton(self)
        self.main.setObjectName(f"{main.objectName()}_button")
        self.main.setAutoDefault(True)
        self.main.clicked.connect(main.trigger)
        self.more = icon_button(self)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setMenu(self._menu(others))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self.retranslate()
        self._dress()

    def _menu(self, groups: Sequence[Sequence[QAction]]) -> QMenu:
        menu = QMenu(self.more)
        for group in groups:
            menu.addSeparator()  # the first one is never seen
            menu.addActions(group)
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, UNIT + HALF, MARGIN, UNIT + HALF)
        row.setSpacing(HALF)
        said = QVBoxLayout()
        said.setSpacing(HALF)
        said.addWidget(self.sentence)
        said.addWidget(self.others)
        row.addLayout(said, 1)
        row.addSpacing(UNIT)
        for action in self._history:
            row.addWidget(icon_button(self, action))
        row.addSpacing(UNIT)
        row.addWidget(self.main)
        row.addWidget(self.more)

    def say(self, sentence: str, others: str) -> None:
        """Say how things stand, and below it what is worth a second thought; that one may be empty."""
        self.sentence.setText(sentence)
        self.others.setText(others)
        self.others.setVisible(bool(others))

    def retranslate(self) -> None:
        """Take the names that the actions have now, and the language that is installed."""
        self.main.setText(self._action.text())
        self.main.setToolTip(self._action.toolTip())
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))

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
        self.more.setIcon(assets.icon_for("more", self.palette()))
        self.main.setIcon(assets.icon_for(self._action.objectName(), self.palette()))
