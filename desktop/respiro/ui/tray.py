"""The tray icon and its menu: shows how today stands and emits wishes. What becomes of them is not its business."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from respiro.services.today import Today
from respiro.ui import today_words, words
from respiro.ui.accounts_said import AccountsSaid, sync_title
from respiro.ui.actions import ACTIONS, Wish, make_action, title_of
from respiro.ui.ring import ring_icon
from respiro.ui.who_waits import WhoWaits, ring_state

translate = QCoreApplication.translate

_FIRST = (Wish.EMERGENCY, Wish.CALL, Wish.CALLS, Wish.QUEUE)
"""What has no time to lose stands above how the day is."""


class Tray(QObject):
    """Knows its menu. ``attach`` puts it into a tray, again and again if need be."""

    requested = Signal(object)
    """A Wish."""
    board_toggled = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        dark_panel: bool = True,
        menu: QMenu | None = None,
        icon: QSystemTrayIcon | None = None,
    ) -> None:
        super().__init__(parent)
        self._dark_panel = dark_panel
        self._share: float | None = None
        self._news_waits = False
        self._who = self._emergencies = WhoWaits()
        self._today = self._calendars = self._accounts = ""
        self._icon: QSystemTrayIcon | None = None
        self.menu = menu or QMenu()
        self.menu.setObjectName("tray_menu")
        self._blocks: list[QAction] = []
        self._actions = [(spec, make_action(spec, self.menu, self.requested.emit)) for spec in ACTIONS]
        self.menu.addActions([action for spec, action in self._actions if spec.wish in _FIRST])
        self._board = self._board_action()
        self.menu.addSeparator()
        self._add_needs()
        self._left = self._line("today_margin")
        self._below_blocks = self.menu.addSeparator()
        self._next = self._line("next_margin", before=self._below_blocks)
        self._add_sync()
        for spec, action in self._actions:
            if spec.wish is Wish.QUIT:
                self.menu.addSeparator()
            if spec.wish not in (*_FIRST, Wish.SYNC):
                self.menu.addAction(action)
        if icon is not None:
            self._take(icon)

    def _add_needs(self) -> None:
        """Add what waits for the user; each line is seen only where there is something to say."""
        self._urgent = self._line("emergencies_wait", wish=Wish.QUEUE)
        self._people = self._line("who_waits", wish=Wish.CALLS)
        self._trouble = self._line("calendars_need_a_look", wish=Wish.CALENDARS)
        self._account_trouble = self._line("accounts_need_a_look", wish=Wish.ACCOUNTS)
        self._questions = self._line("questions_wait", wish=Wish.QUESTIONS)
        for line in (self._urgent, self._people, self._trouble, self._account_trouble, self._questions):
            line.setVisible(False)

    def _add_sync(self) -> None:
        """Add how the accounts stand; seen only where there are any."""
        self._synced = self._line("how_synced", wish=Wish.ACCOUNTS)
        self._sync = next(action for spec, action in self._actions if spec.wish is Wish.SYNC)
        self.menu.addAction(self._sync)
        self._below_accounts = self.menu.addSeparator()
        for action in (self._synced, self._sync, self._below_accounts):
            action.setVisible(False)

    @property
    def is_attached(self) -> bool:
        """Whether there is an icon in a tray."""
        return self._icon is not None

    @property
    def tooltip(self) -> str:
        """What the icon says in words: emergencies first, then people, then the day, what needs a look last."""
        sentences = (self._emergencies.sentence, self._who.sentence, self._today, self._calendars, self._accounts)
        return words.unmarked(" ".join(filter(None, sentences)))

    def attach(self) -> None:
        """Put a new icon into the tray that is there now; an icon keeps to the tray it was made for."""
        self.detach()
        icon = QSystemTrayIcon(self.picture())
        icon.setContextMenu(self.menu)
        self._take(icon)
        icon.show()

    def _take(self, icon: QSystemTrayIcon) -> None:
        """Go on with this icon, which has the menu already."""
        icon.setToolTip(self.tooltip)
        icon.activated.connect(self._on_activated)
        self._icon = icon

    def detach(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon = None

    def picture(self) -> QIcon:
        """Return the ring as it stands."""
        state = ring_state(self._share, self._emergencies, self._who, news=self._news_waits)
        return ring_icon(state, dark_panel=self._dark_panel)

    def set_dark_panel(self, *, dark: bool) -> None:
        """Draw for a dark or a light panel."""
        self._dark_panel = dark
        self._refresh_icon()

    def show_today(self, today: Today, now: datetime, zone: tzinfo, *, waiting: bool = False) -> None:
        """Show how today's margin stands; ``waiting`` lights the dot."""
        self._share = today.share_left if today.total_minutes else None
        self._news_waits = waiting
        self._today = today_words.tooltip_words(today, now, zone)
        self._left.setText(today_words.left_words(today))
        self._next.setText(today_words.next_words(today, now, zone))
        self._put_blocks([today_words.block_words(block, zone) for block in today.blocks])
        self._refresh_icon()

    def show_people(self, who: WhoWaits) -> None:
        """Show who waits."""
        self._who = who
        self._people.setText(words.mnemonic_free(who.sentence))
        self._people.setVisible(bool(who.sentence))
        self._refresh_icon()

    def show_emergencies(self, emergencies: WhoWaits) -> None:
        """Show how the queue of urgent requests stands."""
        self._emergencies = emergencies
        self._urgent.setText(words.mnemonic_free(emergencies.sentence))
        self._urgent.setVisible(bool(emergencies.sentence))
        self._refresh_icon()

    def show_calendars(self, sentence: str) -> None:
        """Show what of the calendars needs the user; nothing where nothing does."""
        self._calendars = sentence
        self._trouble.setText(words.mnemonic_free(sentence))
        self._trouble.setVisible(bool(sentence))
        self._refresh_icon()

    def show_accounts(self, accounts: AccountsSaid) -> None:
        """Show how the accounts on calendar servers stand; nothing of it where there are none."""
        self._accounts = accounts.trouble
        for line, sentence in (
            (self._account_trouble, accounts.trouble),
            (self._questions, accounts.questions),
            (self._synced, accounts.synced),
        ):
            line.setText(words.mnemonic_free(sentence))
            line.setVisible(bool(sentence))
        self._sync.setVisible(bool(accounts.synced))
        self._sync.setEnabled(not accounts.is_syncing)
        self._sync.setText(sync_title(accounts))
        self._below_accounts.setVisible(bool(accounts.synced))
        self._refresh_icon()

    def show_board(self, *, shown: bool) -> None:
        """Show whether the list of who waits is kept in sight."""
        self._board.setChecked(shown)

    def retranslate(self) -> None:
        """Take the language that is installed now; the next show_today() does the rest."""
        self._board.setText(translate("tray", "&Keep in sight"))
        for spec, action in self._actions:
            action.setText(title_of(spec))

    def _put_blocks(self, texts: list[str]) -> None:
        while len(self._blocks) < len(texts):
            self._blocks.append(self._line(f"block_{len(self._blocks)}", before=self._next))
        for number, action in enumerate(self._blocks):
            action.setVisible(number < len(texts))
            action.setText(texts[number] if number < len(texts) else "")

    def _board_action(self) -> QAction:
        action = QAction(translate("tray", "&Keep in sight"), self.menu)
        action.setObjectName("keep_in_sight")
        action.setCheckable(True)
        action.triggered.connect(self.board_toggled)
        self.menu.addAction(action)
        return action

    def _line(self, name: str, before: QAction | None = None, wish: Wish = Wish.WEEK) -> QAction:
        """Add a line that tells something and leads to the week, or where it is about."""
        action = QAction(self.menu)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.requested.emit(wish))
        if before is None:
            self.menu.addAction(action)
        else:
            self.menu.insertAction(before, action)
        return action

    def _refresh_icon(self) -> None:
        if self._icon is not None:
            picture = self.picture()
            if picture.cacheKey() != self._icon.icon().cacheKey():
                self._icon.setIcon(picture)
            if self.tooltip != self._icon.toolTip():
                self._icon.setToolTip(self.tooltip)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.MiddleClick):
            self.requested.emit(Wish.WEEK)
