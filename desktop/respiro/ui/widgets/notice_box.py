"""A box that says one thing about what is chosen and offers the answers to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from respiro.ui import assets
from respiro.ui.look import HALF, UNIT, bold_font, look_of
from respiro.ui.widgets.choice_boxes import CheckBox
from respiro.ui.widgets.narrow_label import narrow_label

_RADIUS = 6
_TINT = 0.14
_COLUMNS = 2
Answer = tuple[str, Callable[[], None]]
"""What a button says, and what it does."""


class NoticeBox(QWidget):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, tuple[str, ...], str] = ("", (), "")
        self._sign_name = "question"
        self._sign = QLabel(self)
        self.text = narrow_label(self)
        self.remember = CheckBox(self)
        self.buttons: list[QPushButton] = []
        self._answers: list[Callable[[], None]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(HALF + 2)
        head = QHBoxLayout()
        head.setSpacing(UNIT)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + HALF, UNIT + HALF, UNIT + HALF, UNIT + HALF)
        column.setSpacing(UNIT)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.remember)
        self.hide()

    def say(self, sign: str, text: str, answers: Sequence[Answer], remember: str = "") -> None:
        """Say something with an icon beside it; a button for each answer, and a box to tick if ``remember``."""
        labels = tuple(label for label, _do in answers)
        self._answers = [do for _label, do in answers]
        if self._shown != (text, labels, remember):
            self._shown = (text, labels, remember)
            self.text.setText(text)
            self.setAccessibleName(text)
            self.remember.setText(remember)
            self.remember.setChecked(False)
            self._put(labels)
        self.remember.setVisible(bool(remember))
        self._sign_name = sign
        self._dress()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the buttons anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tinted ground with a line round it."""
        del event
        look = look_of(self.palette())
        tint = QColor(look.waits)
        tint.setAlphaF(_TINT)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.waits, 1))
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _put(self, labels: Sequence[str]) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, label in enumerate(labels):
            button = QPushButton(label, self)
            button.setAutoDefault(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, number=number: self._answers[number]())
            self.buttons.append(button)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons side by side where the longest fits, else below each other."""
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        room = self.contentsRect().width() - 2 * (UNIT + HALF)
        columns = _COLUMNS if widest * _COLUMNS + self._grid.spacing() <= room else 1
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _dress(self) -> None:
        side = self.fontMetrics().height()
        icon = assets.icon(self._sign_name, look_of(self.palette()).text)
        self._sign.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.text.setFont(bold_font(self.font()))
