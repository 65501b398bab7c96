"""Where Respiro is seen: in the tray, or where the desktop has none, in the small window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from respiro.services.account_news import AccountsLook
from respiro.services.ports import Ports
from respiro.services.reminder_desk import Waiting
from respiro.services.subscription_news import Concern
from respiro.services.today import Today
from respiro.ui import sync_words
from respiro.ui.accounts_said import AccountsSaid
from respiro.ui.context import Context
from respiro.ui.first_sight import FirstSight
from respiro.ui.kept_window import raise_window
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.tray_host import TrayHost, panel_is_dark
from respiro.ui.subscription_words import concerns_line
from respiro.ui.tray import Tray
from respiro.ui.who_waits import WhoWaits, who_waits

if TYPE_CHECKING:
    from respiro.ui.windows.small_window import SmallWindow

translate = QCoreApplication.translate

NO_TRAY_NOTE = "no_tray_told"
_PATIENCE_MILLISECONDS = 3000
"""At the session's start the panel may come after us."""
_MOST_MISSES = 2


class Presence(QObject):
    """Keeps exactly one of the tray icon and the small window in sight."""

    requested = Signal(object)
    """A Wish."""
    board_toggled = Signal(bool)

    def __init__(
        self,
        context: Context,
        desk: NewsDesk,
        parent: QObject | None = None,
        host: TrayHost | None = None,
        sight: FirstSight | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._host = host or TrayHost(self)
        self._misses = 0
        self._patience = _PATIENCE_MILLISECONDS
        self._last: tuple[Today, bool] | None = None
        self._who = self._emergencies = WhoWaits()
        self._concerns: Sequence[Concern] = ()
        self._accounts = AccountsLook()
        self.small_window: SmallWindow | None = None
        self.tray = Tray(
            self, dark_panel=panel_is_dark(), menu=sight.menu if sight else None, icon=sight.icon if sight else None
        )
        self.tray.requested.connect(self.requested)
        self.tray.board_toggled.connect(self.board_toggled)

    def start(self, patience_milliseconds: int = _PATIENCE_MILLISECONDS) -> None:
        """Show up where there is a place now, and watch for a better one."""
        self._patience = patience_milliseconds
        self._host.appeared.connect(self._on_tray_appeared)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_colour_scheme_changed)
        if not self._host.is_available():
            QTimer.singleShot(patience_milliseconds, self, self._live_without)
        elif not self.tray.is_attached:
            self.tray.attach()
        self._host.watch()

    def stop(self) -> None:
        """Leave the screen."""
        self.let_close()
        self.tray.detach()
        self._drop_small_window()

    def let_close(self) -> None:
        """Let the small window close: the app is ending."""
        if self.small_window is not None:
            self.small_window.may_close = True

    def look(self) -> None:
        """Find trays that come or go without a word."""
        available = self._host.is_available()
        self._misses = 0 if available else self._misses + 1
        if available and not self.tray.is_attached:
            self._on_tray_appeared()
        elif self.tray.is_attached and self._misses >= _MOST_MISSES:
            self.tray.detach()
            self._live_without()

    def show_today(self, today: Today, waiting: bool) -> None:  # noqa: FBT001  a slot
        """Show how today's margin stands."""
        self._last = (today, waiting)
        ports = self._context.ports
        self.tray.show_today(today, ports.clock(), ports.zone, waiting=waiting)
        if self.small_window is not None:
            self.small_window.show_today(today, ports.clock(), ports.zone, waiting=waiting)

    def show_people(self, waiting: Waiting) -> None:
        """Show who waits."""
        ports = self._context.ports
        self._who = who_waits(waiting, ports.clock(), ports.zone)
        self.tray.show_people(self._who)
        if self.small_window is not None:
            self.small_window.show_people(self._who)

    def show_emergencies(self, emergencies: WhoWaits) -> None:
        """Show how the queue of urgent requests stands."""
        self._emergencies = emergencies
        self.tray.show_emergencies(emergencies)
        if self.small_window is not None:
            self.small_window.show_emergencies(emergencies)

    def show_calendars(self, concerns: Sequence[Concern]) -> None:
        """Show which calendars need the user."""
        self._concerns = concerns
        ports = self._context.ports
        sentence = concerns_line(concerns, ports.clock(), ports.zone)
        self.tray.show_calendars(sentence)
        if self.small_window is not None:
            self.small_window.show_calendars(sentence)

    def show_accounts(self, accounts: AccountsLook) -> None:
        """Show how the accounts on calendar servers stand."""
        self._accounts = accounts
        ports = self._context.ports
        said = AccountsSaid(
            sync_words.synced_line(accounts.states, ports.clock()),
            sync_words.concerns_line(accounts.concerns, ports.clock(), ports.zone),
            sync_words.questions_line(accounts.questions),
            accounts.is_syncing,
        )
        self.tray.show_accounts(said)
        if self.small_window is not None:
            self.small_window.show_accounts(said)

    def show_board(self, *, shown: bool) -> None:
        """Show whether the list of who waits is kept in sight."""
        self.tray.show_board(shown=shown)

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.tray.retranslate()
        if self.small_window is not None:
            self.small_window.retranslate()
        self.show_accounts(self._accounts)

    def raise_small_window(self) -> bool:
        """Bring the small window to the front; False when Respiro lives in the tray."""
        if self.small_window is None:
            return False
        raise_window(self.small_window)
        return True

    def _on_tray_appeared(self) -> None:
        self._misses = 0
        self.tray.attach()
        self._drop_small_window()

    def _live_without(self) -> None:
        """Live in the small window, and say why the first time."""
        if self.tray.is_attached or self._host.is_available():
            self.look()
            return
        if self.small_window is None:
            from respiro.ui.assets import app_icon  # noqa: PLC0415  the tray stays light
            from respiro.ui.windows.small_window import SmallWindow  # noqa: PLC0415  seldom needed

            self.small_window = SmallWindow()
            self.small_window.setWindowIcon(app_icon())
            self.small_window.requested.connect(self.requested)
        if self._last is not None:
            self.show_today(*self._last)
        self.small_window.show_people(self._who)
        self.small_window.show_emergencies(self._emergencies)
        self.show_calendars(self._concerns)
        self.show_accounts(self._accounts)
        raise_window(self.small_window)
        QTimer.singleShot(self._patience, self, self._say_why)

    def _say_why(self) -> None:
        """Say it once, and only if no tray came meanwhile."""
        if not self.tray.is_attached:
            self._context.store(_first_time, self._tell, self._desk.tell_fault)

    def _tell(self, first_time: bool) -> None:  # noqa: FBT001  what the store answered
        if first_time:
            sentence = translate("presence", "This desktop has no tray, so Respiro stays in a small window.")
            self._desk.tell(NO_TRAY_NOTE, sentence, _note_told)

    def _drop_small_window(self) -> None:
        if self.small_window is not None:
            self.small_window.may_close = True
            self.small_window.close()
            self.small_window.deleteLater()
            self.small_window = None

    def _on_colour_scheme_changed(self) -> None:
        self.tray.set_dark_panel(dark=panel_is_dark())


def _first_time(ports: Ports) -> bool:
    return ports.store.note(NO_TRAY_NOTE) is None


def _note_told(ports: Ports) -> None:
    ports.store.put_note(NO_TRAY_NOTE, "yes")
