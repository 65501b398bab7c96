"""Notices in a small window of our own, where the desktop shows none or none with buttons."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from respiro.ui import look
from respiro.ui.runtime.notices import Notice

_WIDTH_IN_LETTERS = 44
_FLAGS = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
"""A plain window, so that the keyboard reaches it as it reaches others."""


class NoticeWindow(QFrame):
    """Shows one notice at a time; further ones wait behind it. Takes no focus until it is asked to."""

    shown = Signal(str)
    acted = Signal(str, str)
    closed = Signal(str)
    """The user put a notice away, or pressed one of its buttons."""

    def __init__(self) -> None:
        super().__init__(None, _FLAGS)
        self.setObjectName("notice")
        self.setWindowTitle("Respiro")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._queue: list[Notice] = []
        self._summary, self._body, self._more = QLabel(self), QLabel(self), QLabel(self)
        self._buttons = QHBoxLayout()
        self._build()

    @property
    def current(self) -> Notice | None:
        """The notice that is shown."""
        return self._queue[0] if self._queue else None

    def add(self, notice: Notice) -> None:
        """Show the notice, now or after those that are shown already; one with a known key takes its place."""
        place = next((number for number, other in enumerate(self._queue) if other.key == notice.key), None)
        if place is None:
            self._queue.append(notice)
        else:
            self._queue[place] = notice
        if place == 0 or len(self._queue) == 1:
            self._show_first()
        self._tell_how_many()

    def withdraw(self, key: str) -> None:
        """Take a notice out, shown or not."""
        current = self.current
        self._queue = [notice for notice in self._queue if notice.key != key]
        if current is not None and current is not self.current:
            self._go_on()
        self._tell_how_many()

    def focus(self) -> bool:
        """Take the keyboard's focus, if there is a notice; False if there is none."""
        if self.current is None:
            return False
        self.raise_()
        self.activateWindow()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the notice away."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setObjectName("notice_close")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self._put_away)
        for label in (self._summary, self._body, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._summary.setFont(look.bold_font(self.font()))
        look.quieten(self._more)
        top = QHBoxLayout()
        top.addWidget(self._summary, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.addWidget(self._more)
        bottom.addStretch(1)
        bottom.addLayout(self._buttons)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.UNIT)
        column.addLayout(top)
        column.addWidget(self._body)
        column.addLayout(bottom)

    def _show_first(self) -> None:
        notice = self._queue[0]
        self._summary.setText(notice.summary)
        self._body.setText(notice.body)
        self._body.setVisible(bool(notice.body))
        self.setAccessibleName(notice.summary)
        self.setAccessibleDescription(notice.body)
        self._put_buttons(notice)
        self._tell_how_many()
        self.show()
        self._place()
        self.raise_()
        self.shown.emit(notice.key)

    def _put_buttons(self, notice: Notice) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for key, label in notice.actions:
            button = QPushButton(label, self)
            button.setObjectName(f"notice_{key.partition(':')[0]}")
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, key=key: self._act(notice, key))
            self._buttons.addWidget(button)
            button.show()  # the layout would do so after it was asked how wide it is
        if (first := self._buttons.itemAt(0)) and (button_first := first.widget()):
            button_first.setFocus()

    def _act(self, notice: Notice, action: str) -> None:
        if notice is self.current:
            self._put_away()
            self.acted.emit(notice.key, action)

    def _put_away(self) -> None:
        gone, self._queue = self._queue[:1], self._queue[1:]
        self._go_on()
        for notice in gone:
            self.closed.emit(notice.key)

    def _go_on(self) -> None:
        if self._queue:
            self._show_first()
        else:
            self.hide()

    def _tell_how_many(self) -> None:
        waiting = len(self._queue) - 1
        self._more.setText(self.tr("%n more", "", waiting) if waiting > 0 else "")
        self._more.setVisible(waiting > 0)

    def _place(self) -> None:
        """Go to the corner where the panel is: under one at the top, else above the bottom."""
        usual = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS + 2 * look.MARGIN
        self._column.activate()
        self.setFixedWidth(max(usual, self._column.minimumSize().width()))
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        self.move(corner(screen.geometry(), screen.availableGeometry(), self))


def corner(whole: QRect, free: QRect, window: QWidget) -> QPoint:
    """Return where the window goes on a screen of which panels leave a part free."""
    left = free.right() - window.width() - look.UNIT
    if free.top() > whole.top():
        return QPoint(left, free.top() + look.UNIT)
    return QPoint(left, free.bottom() - window.height() - look.UNIT)
