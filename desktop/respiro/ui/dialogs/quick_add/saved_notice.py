"""A calm confirmation where the dialog was: what was saved, with Undo. It never takes the keyboard's focus."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from respiro.ui.assets import icon
from respiro.ui.look import MARGIN, UNIT, look_of

SHOWN_MILLISECONDS = 5000
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class SavedNotice(QFrame):
    """Goes by itself after five seconds, not while the pointer rests on it."""

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__(None, _FLAGS)
        self.setObjectName("saved_notice")
        self.setWindowTitle("Respiro")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._sign, self._said = QLabel(), QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton()
        self.undo_button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, UNIT, UNIT, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(self._sign)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo_button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.hide)

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def say(self, text: str, place: QPoint, *, can_undo: bool) -> None:
        """Show the words with the upper left corner at a place of the screen, but not under the pointer."""
        self._said.setText(text)
        self.setAccessibleName(text)
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setVisible(can_undo)
        size = self.fontMetrics().height()
        self._sign.setPixmap(icon("check", look_of(self.palette()).margin).pixmap(size, size))
        self._sign.setVisible(can_undo)
        self.adjustSize()
        self.move(self._beside_pointer(place))
        self.show()
        self._timer.start()

    def _beside_pointer(self, place: QPoint) -> QPoint:
        """Return the place, or one above it: the pointer's resting there would be no wish to keep the notice."""
        pointer = QCursor.pos()
        if not QRect(place, self.size()).adjusted(-UNIT, -UNIT, UNIT, UNIT).contains(pointer):
            return place
        above = pointer.y() - self.height() - 2 * UNIT
        return QPoint(place.x(), above if above > 0 else pointer.y() + 2 * UNIT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while it is looked at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after it was looked at."""
        self._timer.start()
        super().leaveEvent(event)
