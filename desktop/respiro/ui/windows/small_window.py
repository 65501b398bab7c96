"""The small window: what the tray tells and offers, on desktops without a tray."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from respiro.services.today import Today
from respiro.ui import look, today_words, words
from respiro.ui.accounts_said import AccountsSaid, sync_title
from respiro.ui.actions import ACTIONS, Wish, title_of
from respiro.ui.ring import ring_icon
from respiro.ui.who_waits import WhoWaits, ring_state

_RING = 48
_WIDTH_IN_LETTERS = 44
"""So that the title has room."""
_ORDER = sorted(ACTIONS, key=lambda spec: spec.wish is not Wish.REVIEW)
"""The week first: it is what a click on the tray's icon opens."""


class SmallWindow(QWidget):
    """Today's margin and the tray's actions. Closing it puts it down to the taskbar: it is all there is of Respiro."""

    requested = Signal(object)
    """A Wish."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("small_window")
        self.may_close = False
        """Whether the app is ending."""
        self._share: float | None = None
        self._news_waits = False
        self._who = self._emergencies = WhoWaits()
        self._ring, self._urgent, self._people, self._left = (QLabel(self) for _ in range(4))
        self._next, self._blocks, self._calendars = (QLabel(self) for _ in range(3))
        self._accounts, self._synced = (QLabel(self) for _ in range(2))
        self._questions = self._button("questions_wait", Wish.QUESTIONS)
        self._questions.hide()
        self._left.setFont(look.heading_font(self.font()))
        self._told = (self._urgent, self._people, self._calendars, self._accounts, self._synced)
        for label in (self._left, self._next, self._blocks, *self._told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in self._told:
            label.setWordWrap(True)
            label.hide()
        look.quieten(self._blocks)
        look.quieten(self._synced)
        self._ring.setAccessibleName(self.tr("Today's margin"))
        self._buttons = {spec: self._button(spec.name, spec.wish) for spec in _ORDER}
        self._sync = next(button for spec, button in self._buttons.items() if spec.wish is Wish.SYNC)
        self._sync.hide()
        self._lay_out()
        self.retranslate()

    def show_today(self, today: Today, now: datetime, zone: tzinfo, *, waiting: bool = False) -> None:
        """Show how today's margin stands; ``waiting`` lights the dot."""
        self._share, self._news_waits = today.share_left if today.total_minutes else None, waiting
        self._left.setText(today_words.left_words(today))
        self._next.setText(today_words.next_words(today, now, zone))
        self._blocks.setText("\n".join(today_words.block_words(block, zone) for block in today.blocks))
        self._blocks.setVisible(bool(today.blocks))
        self._paint_ring()

    def show_people(self, who: WhoWaits) -> None:
        """Show who waits."""
        self._who = who
        self._people.setText(who.sentence)
        self._people.setVisible(bool(who.sentence))
        self._paint_ring()

    def show_emergencies(self, emergencies: WhoWaits) -> None:
        """Show how the queue of urgent requests stands."""
        self._emergencies = emergencies
        self._urgent.setText(emergencies.sentence)
        self._urgent.setVisible(bool(emergencies.sentence))
        self._paint_ring()

    def show_calendars(self, sentence: str) -> None:
        """Show what of the calendars needs the user; nothing where nothing does."""
        self._calendars.setText(sentence)
        self._calendars.setVisible(bool(sentence))

    def show_accounts(self, accounts: AccountsSaid) -> None:
        """Show how the accounts on calendar servers stand; nothing of it where there are none."""
        for label, sentence in ((self._accounts, accounts.trouble), (self._synced, accounts.synced)):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self._questions.setText(words.mnemonic_free(accounts.questions))
        self._questions.setVisible(bool(accounts.questions))
        self._sync.setVisible(bool(accounts.synced))
        self._sync.setEnabled(not accounts.is_syncing)
        self._sync.setText(sync_title(accounts))

    def retranslate(self) -> None:
        """Take the language that is installed now; the next show_today() does the rest."""
        self.setWindowTitle(self.tr("Today's margin"))
        for spec, button in self._buttons.items():
            button.setText(title_of(spec))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay in the taskbar: closing a window never ends the app."""
        if self.may_close:
            event.accept()
        else:
            event.ignore()
            self.showMinimized()

    def _button(self, name: str, wish: Wish) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda: self.requested.emit(wish))
        return button

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(look.HALF)
        for label in (self._left, self._next, self._blocks, *self._told):
            texts.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(look.MARGIN)
        top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.UNIT)
        column.addLayout(top)
        column.addSpacing(look.UNIT)
        column.addWidget(self._questions)
        look.make_primary(self._buttons[_ORDER[0]])
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS)

    def _paint_ring(self) -> None:
        dark = look.look_of(self.palette()).dark
        state = ring_state(self._share, self._emergencies, self._who, news=self._news_waits)
        icon = ring_icon(state, dark_panel=dark)
        self._ring.setPixmap(icon.pixmap(QSize(_RING, _RING), self.devicePixelRatio()))
