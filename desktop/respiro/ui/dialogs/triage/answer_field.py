"""The fields of the three questions, and how long it takes."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from respiro.domain.plan_b import LONGEST_EFFORT
from respiro.ui import words
from respiro.ui.dialogs.triage.choice_button import ChoiceButton
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.plain_field import PlainField
from respiro.ui.widgets.times import DurationBox

PRESETS = (15, 30, 45, 60, 90)
"""Minutes; Alt and the first figure choose one."""
QUARTER = 15
_LEAST_EFFORT = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerField(PlainField):
    """A few lines: Tab goes on to the next field, Enter goes on altogether, Shift and Enter begin a new line."""

    entered = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        """Be as tall as its lines."""
        margins = 2 * (self.frameWidth() + self.document().documentMargin())
        height = QFontMetricsF(self.font()).lineSpacing() * self._lines + margins
        return QSize(super().sizeHint().width(), round(height) + 1)

    def minimumSizeHint(self) -> QSize:
        """Never be lower."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the wish to go on."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class EffortBox(DurationBox):
    """How long it takes: arrows go to the next quarter of an hour, any length can be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST_EFFORT, LONGEST_EFFORT, QUARTER, parent)
        self.setKeyboardTracking(True)

    def stepBy(self, steps: int) -> None:
        """Go to the next quarter."""
        below = self.value() // QUARTER
        above = -(-self.value() // QUARTER)
        self.setValue(((below if steps > 0 else above) + steps) * QUARTER)


class EffortRow(QWidget):
    """The length of time with usual ones beside it; ``changed`` comes when the user chose one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_corrected = False
        """Whether it was chosen, rather than estimated."""
        self._follows = False
        self.box = EffortBox(self)
        self.presets = {minutes: ChoiceButton(f"&{minutes}", self) for minutes in PRESETS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF)
        row.addWidget(self.box)
        row.addSpacing(HALF)
        for minutes, button in self.presets.items():
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setFixedWidth(button.fontMetrics().horizontalAdvance("000") + 2 * UNIT)
            button.clicked.connect(lambda _on, minutes=minutes: self.choose(minutes))
            row.addWidget(button)
        row.addStretch(1)
        self.box.valueChanged.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        for minutes, button in self.presets.items():
            button.setAccessibleName(words.duration(minutes))
            button.setToolTip(words.duration(minutes))

    def follow(self, minutes: int) -> None:
        """Show what is estimated, unless the user chose."""
        if not self.is_corrected and minutes != self.box.value():
            self._follows = True
            self.box.setValue(minutes)
            self._follows = False
        self._mark()

    def choose(self, minutes: int) -> None:
        """Take a length of time as if it had been typed."""
        self.is_corrected = True
        self.box.setValue(minutes)
        self._mark()
        self.changed.emit()

    def forget(self) -> None:
        """Begin anew."""
        self.is_corrected = False

    @property
    def minutes(self) -> int | None:
        """What the user chose; None for what is estimated."""
        return self.box.value() if self.is_corrected else None

    def _on_changed(self) -> None:
        if not self._follows:
            self.is_corrected = True
            self._mark()
            self.changed.emit()

    def _mark(self) -> None:
        for minutes, button in self.presets.items():
            button.mark(chosen=minutes == self.box.value())
