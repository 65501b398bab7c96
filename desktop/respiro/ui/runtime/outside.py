"""What the tray hears from outside: the machine waking up, the network, phones, calendars, the global keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.ui.context import Context
from respiro.ui.runtime.news_desk import NewsDesk

if TYPE_CHECKING:
    from respiro.services.account_news import AccountsLook
    from respiro.ui.runtime.account_chore import AccountChore
    from respiro.ui.runtime.hotkey import GlobalKey
    from respiro.ui.runtime.kde_connect import KdeConnect
    from respiro.ui.runtime.mirror_chore import MirrorChore
    from respiro.ui.runtime.network import Network
    from respiro.ui.runtime.power import Power
    from respiro.ui.runtime.subscription_chore import SubscriptionChore

_AFTER_MILLISECONDS = 3_000
"""The start belongs to the user; Qt waits for the buses to answer."""


class Outside(QObject):
    """Listens, once the start is over; each part is loaded then, and a global key only for those who set one."""

    woke = Signal()
    call_wanted = Signal()
    emergency_wanted = Signal()
    calendars_looked = Signal(object)
    """What of the calendars needs the user: a list of services.subscription_news.Concern."""

    accounts_looked = Signal(object)
    """How the accounts on calendar servers stand: a services.account_news.AccountsLook."""

    def __init__(self, context: Context, news: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._news = news
        self._power: Power | None = None
        self._phones: KdeConnect | None = None
        self._mirror: MirrorChore | None = None
        self._network: Network | None = None
        self._subscriptions: SubscriptionChore | None = None
        self._accounts: AccountChore | None = None
        self._is_sync_wanted = False
        self._keys: dict[str, GlobalKey] = {}

    def start(self, after_milliseconds: int = _AFTER_MILLISECONDS) -> None:
        """Begin to listen, from the event loop."""
        self._keep_keys()
        self._context.settings_changed.connect(self._keep_keys)
        QTimer.singleShot(after_milliseconds, self, self._listen)

    def look(self) -> None:
        """Do what is due at a beat; where the home calendar is is known before it is looked after."""
        if self._accounts is not None:
            self._accounts.look()
        if self._mirror is not None:
            self._mirror.look()
        if self._subscriptions is not None:
            self._subscriptions.look()

    def sync_now(self) -> None:
        """Sync all accounts on calendar servers."""
        if self._accounts is None:
            self._is_sync_wanted = True
        else:
            self._accounts.sync_now()

    def stop(self) -> None:
        """Listen no more."""
        if self._phones is not None:
            self._phones.stop()

    def _listen(self) -> None:
        from respiro.ui.runtime.account_chore import AccountChore  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.kde_connect import KdeConnect  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.mirror_chore import MirrorChore  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.network import Network  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.power import Power  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.subscription_chore import SubscriptionChore  # noqa: PLC0415  behind the start

        self._power = Power(self)
        self._power.woke.connect(self.woke)
        self._power.watch()
        self._phones = KdeConnect(self._context, self)
        self._phones.failed.connect(self._news.tell_fault)
        self._phones.start()
        self._mirror = MirrorChore(self._context, self._news, self)
        self._accounts = AccountChore(self._context, self._news, self)
        self._accounts.looked.connect(self._on_accounts_looked)
        self._accounts.look()
        self._mirror.look()
        self._network = Network(self)
        self._subscriptions = SubscriptionChore(self._context, self._news, self)
        self._subscriptions.looked.connect(self.calendars_looked)
        for sign in (self._network.came_back, self._power.woke):
            sign.connect(self._subscriptions.try_again)
            sign.connect(self._accounts.try_again)
        self._network.watch()
        if self._is_sync_wanted:
            self._accounts.sync_now()

    def _on_accounts_looked(self, look: "AccountsLook") -> None:
        if self._mirror is not None:
            self._mirror.follow_home(look.states)
        self.accounts_looked.emit(look)

    def _keep_keys(self) -> None:
        """Take the global keys; most people set none, or some in their desktop's own settings."""
        settings = self._context.settings
        wanted = {"shortcut": settings.shortcut, "emergency_shortcut": settings.emergency_shortcut}
        for use, key in wanted.items():
            if key and use not in self._keys:
                from respiro.ui.runtime.hotkey import GlobalKey, KeyUse  # noqa: PLC0415  the tray stays light

                self._keys[use] = GlobalKey(self._context, self._news.tell, KeyUse(use), self)
                is_call = use == KeyUse.CALL
                self._keys[use].pressed.connect(self.call_wanted if is_call else self.emergency_wanted)
                self._keys[use].look()
