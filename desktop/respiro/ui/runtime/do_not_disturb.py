"""Whether the user has asked their desktop to be left in peace."""

import sys
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

PATIENCE_MILLISECONDS: Final = 700
_WITHOUT_BUS = ("win32", "darwin")
_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"

Answer = Callable[[bool], None]


class DoNotDisturb(QObject):
    """Asks the notification daemon that runs, in the way it understands, and never waits for it.

    KDE's ``Inhibited`` property (any daemon may have it), dunst's ``paused``, and xfce4-notifyd's setting in
    Xfconf. GNOME tells nobody over the bus: its banners setting is known to dconf's own library only, and while it
    is off, GNOME keeps what is sent to it in its list. What can't be known counts as "may be disturbed".
    """

    def __init__(
        self,
        parent: QObject | None = None,
        patience_milliseconds: int = PATIENCE_MILLISECONDS,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._patience = patience_milliseconds
        self._has_bus = platform not in _WITHOUT_BUS
        self._bus: Any = None

    def ask(self, answer: Answer) -> None:
        """Hand True to ``answer`` if the user is not to be disturbed now; within the patience, and exactly once."""
        bus = self._reach()
        if bus is None:
            answer(False)
            return
        question = _Question(bus, answer)
        QTimer.singleShot(self._patience, self, lambda: question.end(disturbing=False))
        question.begin()

    def close(self) -> None:
        """Leave the bus."""
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()

    def _reach(self) -> Any:
        """Return the connection; nothing of it is loaded before the first question."""
        if self._bus is None and self._has_bus:
            try:
                from respiro.ui.runtime.bus import Bus, BusError  # noqa: PLC0415
            except ImportError:
                self._has_bus = False
                return None
            try:
                self._bus = Bus(self)
            except BusError:
                return None
            self._bus.gone.connect(self._on_gone)
        return self._bus

    def _on_gone(self) -> None:
        gone, self._bus = self._bus, None
        QTimer.singleShot(0, self, lambda: gone)  # it still has to finish telling


class _Question:
    """One question on its way: first who the daemon is, then what it has been told."""

    def __init__(self, bus: Any, answer: Answer) -> None:
        self._bus = bus
        self._answer: Answer | None = answer

    def begin(self) -> None:
        self._call(_PATH, _NAME, _NAME, "GetServerInformation", self._on_server)

    def end(self, *, disturbing: bool) -> None:
        """Answer, unless that was done."""
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(disturbing)

    def _on_server(self, body: tuple[Any, ...]) -> None:
        name = str(body[0]).lower()
        if "xfce" in name:
            names = ("xfce4-notifyd", "/do-not-disturb")
            self._call("/org/xfce/Xfconf", "org.xfce.Xfconf", "org.xfce.Xfconf", "GetProperty", self._on_value, names)
            return
        names = ("org.dunstproject.cmd0", "paused") if "dunst" in name else (_NAME, "Inhibited")
        self._call(_PATH, _NAME, "org.freedesktop.DBus.Properties", "Get", self._on_value, names)

    def _on_value(self, body: tuple[Any, ...]) -> None:
        self.end(disturbing=body[0] == ("b", True))

    def _call(
        self,
        path: str,
        name: str,
        interface: str,
        member: str,
        then: Callable[[tuple[Any, ...]], None],
        names: tuple[str, ...] = (),
    ) -> None:
        from jeepney import DBusAddress  # noqa: PLC0415  loaded with the bus

        from respiro.ui.runtime.bus import is_error, method_call  # noqa: PLC0415  as above

        def on_reply(reply: Any) -> None:
            if is_error(reply) or not reply.body:
                self.end(disturbing=False)
            elif self._answer is not None:
                then(reply.body)

        message = method_call(DBusAddress(path, name, interface), member, "s" * len(names) or None, *names)
        self._bus.call(message, on_reply)
