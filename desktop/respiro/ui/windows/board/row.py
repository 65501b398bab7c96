"""One person on the sticky board: sign, name, by when, since when; two buttons while the eye or the keyboard is on it."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from respiro.domain.calls import FollowUp
from respiro.ui import assets, call_words, words
from respiro.ui.look import HALF, UNIT, bold_font, figures_font, look_of
from respiro.ui.models.call_rows import Row, Sight, row_of
from respiro.ui.widgets.call_mark import paint_mark
from respiro.ui.widgets.call_row_delegate import CHANNEL_ICONS
from respiro.ui.widgets.row_painter import RowPainter

CALL, REACHED, NO_ANSWER, SNOOZE, OPEN = "call", "reached", "no_answer", "snooze", "open"
EMERGENCY = "emergency"
_KEYS = {
    Qt.Key.Key_Return: CALL,
    Qt.Key.Key_Enter: CALL,
    Qt.Key.Key_R: REACHED,
    Qt.Key.Key_N: NO_ANSWER,
    Qt.Key.Key_S: SNOOZE,
    Qt.Key.Key_U: EMERGENCY,
    Qt.Key.Key_Space: OPEN,
}
_STEPS = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
_FOCUSED, _HOVERED = 0.2, 0.06


class BoardRow(QFrame):
    """Shows a follow-up; ``wished`` brings what is to be done about it (one of the words above) and its id."""

    wished = Signal(str, str)
    reached_by_keyboard = Signal(object)
    """Itself: the list scrolls to it."""

    def __init__(self, follow_up: FollowUp, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._call = self._button(CALL)
        self._reached = self._button(REACHED)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, HALF, 1)
        line.setSpacing(0)
        line.addStretch(1)
        line.addWidget(self._call, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self._reached, 0, Qt.AlignmentFlag.AlignBottom)
        self.show_follow_up(follow_up, sight)

    def show_follow_up(self, follow_up: FollowUp, sight: Sight) -> None:
        """Show how it stands now."""
        self.follow_up = follow_up
        self._row: Row = row_of(follow_up, sight)
        age = call_words.age_words(follow_up, sight.now, sight.zone)
        self._below = " · ".join(filter(None, (age, self._row.side_below, words.plain(follow_up.about))))
        self.setObjectName(f"board_{follow_up.id}")
        self.setAccessibleName(f"{self._row.title}, {self._row.side}" if self._row.side else self._row.title)
        self.setAccessibleDescription(", ".join(filter(None, (self._below, self._row.detail))))
        self._name_buttons()
        self._show_buttons()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(0, 2 * self.fontMetrics().height() + 2 * HALF + UNIT)

    def minimumSizeHint(self) -> QSize:
        """Ask for the same."""
        return self.sizeHint()

    # --- keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let one key answer; arrows go to the neighbours."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif (key := Qt.Key(event.key())) in _STEPS:
            self.focusNextPrevChild(_STEPS[key])
        elif key in _KEYS and not event.isAutoRepeat():
            self.wished.emit(_KEYS[key], self.follow_up.id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all of it."""
        del event
        self.wished.emit(OPEN, self.follow_up.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the buttons."""
        super().enterEvent(event)
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """Put the buttons away."""
        super().leaveEvent(event)
        self._show_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the buttons."""
        super().focusInEvent(event)
        self.reached_by_keyboard.emit(self)
        self._show_buttons()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the buttons away."""
        super().focusOutEvent(event)
        self._show_buttons()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._name_buttons()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words; text is drawn as it is, never read as markup."""
        del event
        look = look_of(self.palette())
        with QPainter(self) as painter:
            self._paint_ground(painter)
            height = self.fontMetrics().height()
            side = height - 2
            top = (self.height() - 2 * height - HALF) // 2
            row = RowPainter(painter, self.rect(), self.layoutDirection())
            sign = row.mirrored(QRect(UNIT, top + 1, side, side))
            paint_mark(painter, self._row.mark, QRectF(sign), look, self.devicePixelRatioF())
            left = UNIT + height + UNIT
            line = QRect(left, top, self.width() - left - UNIT, height)
            urgent = bold_font(self.font()) if self._row.urgent else self.font()
            font = figures_font(urgent)
            width = self.room_for_side(line.width(), font)
            first = row.write_at_end(line, self._row.side, font, look.text, width)
            row.write(first, self._row.title, bold_font(self.font()), look.text)
            below = line.translated(0, height + HALF)
            if self._call.isVisible():
                below.setWidth(below.width() - self._call.width() - self._reached.width())
            row.write(below, self._below, self.font(), look.quiet_text)

    def _paint_ground(self, painter: QPainter) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        highlight = self.palette().color(QPalette.ColorRole.Highlight)
        tint = QColor(highlight)
        tint.setAlphaF(_FOCUSED if self.hasFocus() else _HOVERED)
        painter.fillRect(self.rect(), tint)
        if self.hasFocus():
            painter.setPen(highlight)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def room_for_side(self, width: int, font: QFont) -> int:
        """Return the pixels for when it is due: all it needs, but for what a short name, or two fifths, take."""
        if not self._row.side:
            return 0
        name = QFontMetrics(bold_font(self.font())).horizontalAdvance(self._row.title) + 1
        wanted = QFontMetrics(font).horizontalAdvance(self._row.side) + 1
        return min(wanted, width - UNIT - min(name, width * 2 // 5))

    # --- buttons

    def _button(self, wish: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(wish)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMaximumHeight(self.sizeHint().height() // 2)
        button.clicked.connect(lambda: self.wished.emit(wish, self.follow_up.id))
        return button

    def _name_buttons(self) -> None:
        name = self._row.title
        texts = {
            self._call: (
                CHANNEL_ICONS[self.follow_up.channel],
                self.tr("Call {name} back"),
                self.tr("Call back (Enter)"),
            ),
            self._reached: ("check", self.tr("{name} was reached"), self.tr("Reached (R)")),
        }
        for button, (icon, spoken, hint) in texts.items():
            button.setIcon(assets.icon_for(icon, self.palette()))
            button.setAccessibleName(spoken.format(name=name))
            button.setToolTip(hint)
        keys = self.tr("Enter calls back, R reached, N no answer, S snooze, U emergency, Space shows all of it.")
        self.setToolTip(words.tooltip("\n".join(filter(None, (self._row.title, self._below, self._row.detail, keys)))))

    def _show_buttons(self) -> None:
        is_seen = self.hasFocus() or self.underMouse()
        for button in (self._call, self._reached):
            button.setVisible(is_seen)
