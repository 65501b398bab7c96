"""The bottom of the week's window: one line of news, and the one thing to do next."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from respiro.ui import assets
from respiro.ui.look import MARGIN, UNIT, look_of, make_primary
from respiro.ui.widgets.figures_table import plain_label


class WeekFooter(QWidget):
    """Shows a quiet message, else what the week stands at; its buttons plan, apply and discard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        row.setSpacing(UNIT)
        self._sign = QLabel(self)
        self._sign.setVisible(False)
        self.text = plain_label(self, wrap=True)
        self.text.setMinimumHeight(2 * self.text.fontMetrics().height())
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._news = ""
        self._message = ""
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        self.discard = self._button("discard")
        self.plan_shown = self._button("plan_shown")
        self.plan_next = self._button("plan_next")
        self.apply = self._button("apply")
        for button in self.buttons:
            row.addWidget(button)
        self._primary: QPushButton | None = None

    @property
    def buttons(self) -> list[QPushButton]:
        """All buttons, in their order."""
        return [self.discard, self.plan_shown, self.plan_next, self.apply]

    @property
    def message(self) -> str:
        """The message that is shown, empty for none."""
        return self._message

    def show_news(self, text: str) -> None:
        """Show how the weeks ahead stand, wherever no message is shown."""
        self._news = text
        self._show()

    def show_message(self, text: str, *, refusal: bool = False) -> None:
        """Say something in passing; a refusal carries a sign beside its words. An empty one makes room again."""
        self._message = text
        self._sign.setVisible(refusal and bool(text))
        self._show()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def offer(self, buttons: list[QPushButton], primary: QPushButton | None) -> None:
        """Show these buttons, one of them as the main one."""
        self._primary = primary
        for button in self.buttons:
            button.setVisible(button in buttons)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    def _show(self) -> None:
        self.text.setText(self._message or self._news)

    def _dress(self) -> None:
        size = self.text.fontMetrics().height()
        sign = assets.icon("warning", look_of(self.palette()).broken)
        self._sign.setPixmap(sign.pixmap(QSize(size, size), self.devicePixelRatioF()))
        for button in self.buttons:
            make_primary(button, primary=button is self._primary)
        look = look_of(self.palette())
        plain = self.palette().color(QPalette.ColorRole.ButtonText)
        for button in (self.plan_shown, self.plan_next):
            button.setIcon(assets.icon("plan", look.primary_text if button is self._primary else plain))
