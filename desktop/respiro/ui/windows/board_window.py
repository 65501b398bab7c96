"""The sticky board: a small list of who waits that stays in sight, above the other windows."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from respiro.domain.calls import open_state
from respiro.services.reminder_desk import Waiting
from respiro.ui import assets
from respiro.ui.context import Context
from respiro.ui.look import HALF, UNIT, bold_font, figures_font, quieten
from respiro.ui.models.call_rows import Sight
from respiro.ui.runtime.screen_sharing import hide_from_sharing
from respiro.ui.windows.board.answers import BoardAnswers
from respiro.ui.windows.board.people import BoardList
from respiro.ui.windows.board.place import BoardPlace

_WIDTH, _WIDTH_IN_LETTERS = 260, 34
_MOST_ROWS = 50
_SAID_FOR_MILLISECONDS = 8_000
_FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class BoardWindow(QFrame):
    """Takes no focus until it is clicked at; remembers its place for each set of screens, and whether it is folded.

    Wayland lets no window choose its place, so there the desktop does. Shared screens leave it out on Windows and
    macOS; Linux has no way to ask for that.
    """

    open_requested = Signal(str)
    """The follow-up to show; empty for all of them."""
    emergency_requested = Signal(str)
    """The follow-up that is an emergency."""
    put_away = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(None, _FLAGS)
        self.setObjectName("board")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._context = context
        self._waiting: Waiting | None = None
        self._is_folded = False
        self._place = BoardPlace(context, self)
        self.answers = BoardAnswers(context, self)
        self.people = BoardList(self)
        self._title, self._count, self._empty, self._said = (QLabel(self) for _ in range(4))
        self.fold, self.away, self.more, self.undo = (QToolButton(self) for _ in range(4))
        self._unsaying = QTimer(self)
        self._build()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_people(self, waiting: Waiting) -> None:
        """Show who waits."""
        self._waiting = waiting
        ports = self._context.ports
        people = sorted(waiting.follow_ups, key=lambda follow_up: (open_state(follow_up).due_at, follow_up.id))
        self.people.show_people(people[:_MOST_ROWS], Sight(ports, ports.clock()))
        self._count.setText(str(len(people)))
        self._count.setVisible(bool(people))
        self.more.setText(self.tr("%n more", "", len(people) - _MOST_ROWS))
        self._fit()
        if self.isVisible():
            self._find_place()

    def _fit(self) -> None:
        """Show what there is to show."""
        count = len(self._waiting.follow_ups) if self._waiting else 0
        self.people.setVisible(count > 0 and not self._is_folded)
        self._empty.setVisible(count == 0 and not self._is_folded)
        self.more.setVisible(count > _MOST_ROWS and not self._is_folded)
        self.fold.setArrowType(Qt.ArrowType.RightArrow if self._is_folded else Qt.ArrowType.DownArrow)
        self.fold.setAccessibleName(self.tr("Unfold") if self._is_folded else self.tr("Fold"))
        self.fold.setToolTip(self.fold.accessibleName())
        self._be_as_tall_as_need_be()

    def _be_as_tall_as_need_be(self) -> None:
        width = max(_WIDTH, self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS)
        self._whole.activate()
        wraps = self._whole.hasHeightForWidth()
        self.setFixedSize(
            width, self._whole.totalHeightForWidth(width) if wraps else self._whole.totalSizeHint().height()
        )

    def say(self, text: str, refused: bool = False, undoable: bool = False) -> None:  # noqa: FBT001, FBT002  a slot
        """Say what was done, for a while, and offer to take it back."""
        del refused
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.undo.setVisible(bool(text) and undoable)
        self._be_as_tall_as_need_be()
        self._unsaying.start()

    # --- place

    def showEvent(self, event: QShowEvent) -> None:
        """Go where the user put it, or back to where one sees it."""
        super().showEvent(event)
        self._find_place()
        self._place.put()
        hide_from_sharing(self)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember where the user puts it."""
        super().moveEvent(event)
        if self.isVisible():
            self._place.note_move(event.pos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay whole on the screen."""
        super().resizeEvent(event)
        if self.isVisible():
            self._place.put()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be moved by whatever is no row."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to be put away: whether it is in sight is a setting."""
        event.ignore()
        self.put_away.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _find_place(self) -> None:
        if self._place.look():
            self._is_folded = self._place.is_folded
            self._fit()
            self._place.put()

    def _on_wished(self, wish: str, follow_up_id: str) -> None:
        if row := self.people.rows.get(follow_up_id):
            self.answers.do(wish, row)

    def _on_fold(self) -> None:
        self._is_folded = not self._is_folded
        self._place.note_fold(folded=self._is_folded)
        self._fit()

    # --- parts

    def _build(self) -> None:
        for label in (self._title, self._count, self._empty, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._empty, self._said):
            label.setWordWrap(True)
            label.setContentsMargins(UNIT, 0, UNIT, UNIT)
            label.hide()
        self._said.setObjectName("said")
        for button, name in ((self.fold, "fold"), (self.away, "put_away"), (self.more, "more"), (self.undo, "undo")):
            button.setObjectName(name)
            button.setAutoRaise(True)
        self.more.hide()
        self.undo.hide()
        self._unsaying.setSingleShot(True)
        self._unsaying.setInterval(_SAID_FOR_MILLISECONDS)
        self._paint()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(UNIT, HALF, HALF, HALF)
        head.addWidget(self._title, 1)
        for small in (self._count, self.fold, self.away):
            head.addWidget(small)
        foot.setContentsMargins(0, 0, HALF, 0)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        parts: tuple[QWidget, ...] = (self._empty, self.people, self.more)
        for part in parts:
            whole.addWidget(part)
        whole.addLayout(foot)

    def _paint(self) -> None:
        self._title.setFont(bold_font(self.font()))
        self._count.setFont(figures_font(self.font()))
        for label in (self._count, self._empty):
            quieten(label)
        self.away.setIcon(assets.icon_for("close", self.palette()))
        self.undo.setIcon(assets.icon_for("undo", self.palette()))
        for button in (self.away, self.undo):
            button.setIconSize(QSize(2 * UNIT, 2 * UNIT))

    def _connect(self) -> None:
        self._unsaying.timeout.connect(lambda: self.say(""))
        self.fold.clicked.connect(self._on_fold)
        self.away.clicked.connect(self.put_away)
        self.more.clicked.connect(lambda: self.open_requested.emit(""))
        self.undo.clicked.connect(self.answers.desk.undo)
        self.people.wished.connect(self._on_wished)
        self.answers.said.connect(self.say)
        self.answers.open_requested.connect(self.open_requested)
        self.answers.emergency_requested.connect(self.emergency_requested)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Waiting for you"))
        self._title.setText(self.tr("Waiting for you"))
        self._empty.setText(self.tr("Nobody waits."))
        for button, text in ((self.away, self.tr("Put away")), (self.undo, self.tr("Undo"))):
            button.setAccessibleName(text)
            button.setToolTip(text)
        if self._waiting is None:
            self._fit()
        else:
            self.show_people(self._waiting)
