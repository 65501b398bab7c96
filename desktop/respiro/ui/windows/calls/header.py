"""The top of the calls' window: who waits, in one sentence, and what else there is to do."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from respiro.ui import assets
from respiro.ui.look import HALF, MARGIN, UNIT, heading_font, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.windows.calls.actions import CallActions, hinted


class CallsHeader(QWidget):
    """Says the one thing first."""

    def __init__(self, actions: CallActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.sentence = plain_label(self, wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.others = plain_label(self, wrap=True)
        self.add = QPushButton(self)
        self.add.setObjectName("add_button")
        self.add.setAutoDefault(True)
        self.add.clicked.connect(actions.add.trigger)
        self.more = self._tool(None)
        self.menu = QMenu(self.more)
        self.menu.addAction(actions.import_log)
        self.menu.addSeparator()
        self.menu.addActions([actions.export_csv, actions.export_ics])
        self.menu.addSeparator()
        self.menu.addAction(actions.settings)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, UNIT + HALF, MARGIN, UNIT + HALF)
        row.setSpacing(HALF)
        said = QVBoxLayout()
        said.setSpacing(HALF)
        said.addWidget(self.sentence)
        said.addWidget(self.others)
        row.addLayout(said, 1)
        row.addSpacing(UNIT)
        self._tools = [self._tool(actions.undo), self._tool(actions.redo)]
        for tool in self._tools:
            row.addWidget(tool)
        row.addSpacing(UNIT)
        row.addWidget(self.add)
        row.addWidget(self.more)
        self.retranslate()
        self._dress()

    def say(self, sentence: str, others: str) -> None:
        """Say who waits, and who owes the user something."""
        self.sentence.setText(sentence)
        self.others.setText(others)
        self.others.setVisible(bool(others))

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.add.setText(self.tr("Write down a call"))
        self.add.setToolTip(hinted(self.tr("Write down a call"), self._actions.add))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _tool(self, action: QAction | None) -> QToolButton:
        button = QToolButton(self)
        if action is not None:
            button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        return button

    def _dress(self) -> None:
        self.sentence.setFont(heading_font(self.font()))
        quieten(self.others)
        for action in (self._actions.undo, self._actions.redo):
            action.setIcon(assets.icon_for(action.objectName(), self.palette()))
        self.more.setIcon(assets.icon_for("more", self.palette()))
        self.add.setIcon(assets.icon_for("add", self.palette()))
