"""The bottom of the week's window: one line of news, and the one thing to do next."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from respiro.domain.review import Forecast
from respiro.ui import assets, forecast_words
from respiro.ui.look import look_of, make_primary
from respiro.ui.widgets.footer import Footer


class WeekFooter(Footer):
    """Shows a quiet message, else what the week stands at; its buttons plan, apply and discard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text.setMinimumHeight(2 * self.text.fontMetrics().height())
        self._news = ""
        self.row.addWidget(self.text, 1)
        self.discard = self._button("discard")
        self.plan_shown = self._button("plan_shown")
        self.plan_next = self._button("plan_next")
        self.apply = self._button("apply")
        for button in self.buttons:
            self.row.addWidget(button)
        self._primary: QPushButton | None = None

    @property
    def buttons(self) -> list[QPushButton]:
        """All buttons, in their order."""
        return [self.discard, self.plan_shown, self.plan_next, self.apply]

    def show_news(self, text: str) -> None:
        """Show how the weeks ahead stand, wherever no message is shown."""
        self._news = text
        self._show()

    def show_coming(self, forecast: Forecast, *, is_planned: bool) -> None:
        """Show, wherever no message is shown, that next week is planned, or else how much margin it needs."""
        if is_planned:
            self.show_news(self.tr("Next week is planned."))
            return
        needs = forecast_words.forecast_words(forecast)
        self.show_news(self.tr("Next week: {forecast}").format(forecast=needs))

    def offer(self, buttons: list[QPushButton], primary: QPushButton | None) -> None:
        """Show these buttons, one of them as the main one."""
        self._primary = primary
        for button in self.buttons:
            button.setVisible(button in buttons)
        self._dress()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    def _show(self) -> None:
        self.text.setText(self.message or self._news)

    def _dress(self) -> None:
        super()._dress()
        for button in self.buttons:
            make_primary(button, primary=button is self._primary)
        primary_text = look_of(self.palette()).primary_text
        plain = self.palette().color(QPalette.ColorRole.ButtonText)
        for button in (self.plan_shown, self.plan_next):
            button.setIcon(assets.icon("plan", primary_text if button is self._primary else plain))
