"""The first start: what Respiro does, and five ways to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from respiro.ui.assets import app_icon
from respiro.ui.context import Context
from respiro.ui.look import MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Hint, heading, plain

_ICON = 64
_WIDTH_CHARACTERS = 52


class WelcomeWindow(QDialog):
    """Says in two sentences what Respiro does. Closing it is starting empty: nothing is asked twice."""

    import_requested = Signal()
    subscribe_requested = Signal()
    connect_requested = Signal()
    """To a calendar server."""
    demo_requested = Signal()
    empty_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("welcome_window")
        self._icon = QLabel()
        self._heading, self._words, self._hint = heading(""), plain(), Hint()
        self.import_button, self.subscribe_button = QPushButton(), QPushButton()
        self.connect_button, self.demo_button, self.empty_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._speak()
        self.import_button.clicked.connect(self._on_import)
        self.subscribe_button.clicked.connect(self._on_subscribe)
        self.connect_button.clicked.connect(self._on_connect)
        self.demo_button.clicked.connect(self._on_demo)
        self.empty_button.clicked.connect(self.reject)
        context.agenda_changed.connect(self.hide)  # a calendar came in another way

    @property
    def _others(self) -> tuple[QPushButton, ...]:
        """The ways to begin besides the first."""
        return self.subscribe_button, self.connect_button, self.demo_button, self.empty_button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * MARGIN, 2 * MARGIN, 2 * MARGIN, 2 * MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(UNIT)
        for label in (self._heading, self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(UNIT)
        for button in (self.import_button, *self._others):
            column.addWidget(button)
        column.addSpacing(UNIT)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS + 4 * MARGIN)
        self.import_button.setFocus()

    def _speak(self) -> None:
        """Put everything in the language as it is now."""
        self.setWindowTitle(self.tr("Welcome to Respiro"))
        self._heading.setText(self.tr("Room to breathe"))
        self._words.setText(
            self.tr(
                "Respiro keeps blank time in your week on purpose: for emergencies, for work that overflows, to breathe."
                " It looks for it between your meetings, where your clients can be reached, and defends it."
            )
        )
        self.import_button.setText(self.tr("&Import my calendar…"))
        self.subscribe_button.setText(self.tr("Su&bscribe to my calendar…"))
        self.connect_button.setText(self.tr("&Connect to my calendar server…"))
        self.demo_button.setText(self.tr("&Show me a demo week"))
        self.empty_button.setText(self.tr("Start &empty"))
        self._hint.setText(
            self.tr(
                "Your meetings stay as they are: Respiro reads a copy. All data stays on this computer, or goes to your"
                " own calendar server if you connect to it."
            )
        )
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(app_icon().pixmap(_ICON, _ICON))
        self._icon.setAccessibleName("Respiro")
        make_primary(self.import_button)
        for button in self._others:
            button.setAutoDefault(False)

    def _on_import(self) -> None:
        self.hide()
        self.import_requested.emit()

    def _on_subscribe(self) -> None:
        self.hide()
        self.subscribe_requested.emit()

    def _on_connect(self) -> None:
        self.hide()
        self.connect_requested.emit()

    def _on_demo(self) -> None:
        self.hide()
        self.demo_requested.emit()

    def reject(self) -> None:
        """Start empty: by the button, Esc or the window's cross."""
        super().reject()
        self.empty_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colour scheme."""
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()
        elif event.type() is QEvent.Type.ApplicationPaletteChange:
            self._dress()
        super().changeEvent(event)
