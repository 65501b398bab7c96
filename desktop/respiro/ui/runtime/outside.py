"""What the tray hears from outside: the machine waking up, paired phones, the home calendar, the global key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.ui.context import Context
from respiro.ui.runtime.news_desk import NewsDesk

if TYPE_CHECKING:
    from respiro.ui.runtime.hotkey import GlobalKey
    from respiro.ui.runtime.kde_connect import KdeConnect
    from respiro.ui.runtime.mirror_chore import MirrorChore
    from respiro.ui.runtime.power import Power

_AFTER_MILLISECONDS = 3_000
"""The start belongs to the user; Qt waits for the buses to answer."""


class Outside(QObject):
    """Listens, once the start is over; each part is loaded then, and the global key only for those who set one."""

    woke = Signal()
    call_wanted = Signal()

    def __init__(self, context: Context, news: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._news = news
        self._power: Power | None = None
        self._phones: KdeConnect | None = None
        self._mirror: MirrorChore | None = None
        self._key: GlobalKey | None = None

    def start(self, after_milliseconds: int = _AFTER_MILLISECONDS) -> None:
        """Begin to listen, from the event loop."""
        self._keep_key()
        self._context.settings_changed.connect(self._keep_key)
        QTimer.singleShot(after_milliseconds, self, self._listen)

    def look(self) -> None:
        """Do what is due at a beat."""
        if self._mirror is not None:
            self._mirror.look()

    def stop(self) -> None:
        """Listen no more."""
        if self._phones is not None:
            self._phones.stop()

    def _listen(self) -> None:
        from respiro.ui.runtime.kde_connect import KdeConnect  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.mirror_chore import MirrorChore  # noqa: PLC0415  behind the start
        from respiro.ui.runtime.power import Power  # noqa: PLC0415  behind the start

        self._power = Power(self)
        self._power.woke.connect(self.woke)
        self._power.watch()
        self._phones = KdeConnect(self._context, self)
        self._phones.failed.connect(self._news.tell_fault)
        self._phones.start()
        self._mirror = MirrorChore(self._context, self._news, self)
        self._mirror.look()

    def _keep_key(self) -> None:
        """Take the global key; most people set none, or one in their desktop's own settings."""
        if self._key is None and self._context.settings.shortcut:
            from respiro.ui.runtime.hotkey import GlobalKey  # noqa: PLC0415  the tray stays light

            self._key = GlobalKey(self._context, self._news.tell, self)
            self._key.pressed.connect(self.call_wanted)
            self._key.look()
