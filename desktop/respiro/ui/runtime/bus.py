"""A connection to the session bus that never waits: jeepney for the bytes, the event loop for the socket."""

import socket
from collections.abc import Callable
from itertools import count
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.auth import Authenticator
from jeepney.bus import get_bus
from jeepney.low_level import Parser
from PySide6.QtCore import QObject, QSocketNotifier, Signal

Reply = Callable[[Message], None]
_CHUNK: Final = 65536
_BROKEN: Final = (OSError, ValueError, KeyError, RuntimeError, StopIteration)
"""What jeepney raises where there is no bus, or one that speaks nonsense."""


class BusError(Exception):
    """There is no session bus to talk to."""


class Bus(QObject):
    """One connection; what is called before the bus has let us in is sent then."""

    signalled = Signal(object)
    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serials = count(1)
        self._replies: dict[int, Reply] = {}
        self._parser = Parser()
        self._login: Authenticator | None = Authenticator(inc_null_byte=True)
        self._outgoing: list[bytes] = []
        self._socket = socket.socket(getattr(socket, "AF_UNIX", socket.AF_INET))
        self._socket.setblocking(False)
        try:
            self._socket.connect(get_bus("SESSION"))
            self._socket.sendall(self._login.data_to_send() or b"")
        except _BROKEN as error:
            self._socket.close()
            raise BusError(type(error).__name__) from error
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self.call(message_bus.Hello(), lambda _reply: None)

    def call(self, message: Message, on_reply: Reply) -> None:
        """Send a call; its answer or its error is handed to ``on_reply`` when it comes, if it comes."""
        serial = next(self._serials)
        self._replies[serial] = on_reply
        self._outgoing.append(message.serialise(serial=serial))
        if self._login is None:
            self._flush()

    def listen(self, interface: str, member: str, path: str) -> None:
        """Ask for a signal; it arrives as ``signalled``."""
        rule = MatchRule(type="signal", interface=interface, member=member, path=path)
        self.call(message_bus.AddMatch(rule), lambda _reply: None)

    def close(self) -> None:
        """Hang up."""
        self._notifier.setEnabled(False)
        self._socket.close()

    def _on_readable(self) -> None:
        try:
            data = self._socket.recv(_CHUNK)
            if not data:
                raise ConnectionResetError
            if self._login is not None:
                self._log_in(data)
                return
            messages = self._parser.feed(data)
        except BlockingIOError:
            return
        except _BROKEN:
            self._break()
            return
        for message in messages:
            self._take(message)

    def _log_in(self, data: bytes) -> None:
        login = self._login
        if login is None:
            return
        login.feed(data)
        if login.authenticated:
            self._login = None
            self._outgoing.insert(0, b"BEGIN\r\n")
            self._flush()

    def _flush(self) -> None:
        try:
            while self._outgoing:
                self._socket.sendall(self._outgoing[0])
                del self._outgoing[0]
        except OSError:  # also a bus that takes nothing more: it hangs
            self._break()

    def _take(self, message: Message) -> None:
        if message.header.message_type in (MessageType.method_return, MessageType.error):
            if reply := self._replies.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None):
                reply(message)
        elif message.header.message_type is MessageType.signal:
            self.signalled.emit(message)

    def _break(self) -> None:
        if self._notifier.isEnabled():
            self.close()
            self.gone.emit()


def method_call(address: DBusAddress, member: str, signature: str | None = None, *body: Any) -> Message:
    """Return a call of a method."""
    return new_method_call(address, member, signature, body)


def is_error(message: Message) -> bool:
    """Tell whether a reply is an error."""
    return message.header.message_type is MessageType.error


def member_of(message: Message) -> str:
    """Return the name of the signal."""
    return str(message.header.fields.get(HeaderFields.member, ""))
