"""GNOME Keyring on the test's own session bus, in each of the states it can be in."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.secrets"
_SERVICE = "/org/freedesktop/secrets"
_DEFAULT = f"{_SERVICE}/aliases/default"
_LOGIN = f"{_SERVICE}/collection/login"
_FOR_ITS_OWN_TOOLS = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"


@dataclass
class GnomeKeyring:
    """Daemons that were started here, and are ended by ``close()``."""

    opens_with: str = "test"
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, password: str | None = None) -> subprocess.Popen[bytes]:
        """Start one, unlocked with a password; locked and empty with an empty one."""
        given = self.opens_with if password is None else password
        command = ["gnome-keyring-daemon", "--components=secrets", "--foreground", *(["--unlock"] * bool(given))]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        daemon = subprocess.Popen(command, stdin=subprocess.PIPE, **quiet)  # type: ignore[call-overload]
        self.started.append(daemon)
        daemon.stdin.write(given.encode())
        daemon.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", NAME], check=True)
        return daemon  # type: ignore[no-any-return]

    def lock(self) -> None:
        """Lock the default collection, as a screen saver or a person does."""
        with open_dbus_connection("SESSION") as bus:
            _ask(bus, "org.freedesktop.Secret.Service", "Lock", "ao", [_DEFAULT])

    def unlock(self) -> None:
        """Unlock it, as a person does who types its password."""
        with open_dbus_connection("SESSION") as bus:
            _, session = _ask(bus, "org.freedesktop.Secret.Service", "OpenSession", "sv", "plain", ("s", ""))
            secret = (session, b"", self.opens_with.encode(), "text/plain")
            _ask(bus, _FOR_ITS_OWN_TOOLS, "UnlockWithMasterPassword", "o(oayays)", _LOGIN, secret)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let it answer nothing while this is entered."""
        daemon = self.started[-1]
        daemon.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            daemon.send_signal(signal.SIGCONT)

    def end(self) -> None:
        """Let the one that runs die."""
        daemon = self.started.pop()
        daemon.kill()
        daemon.wait()

    def close(self) -> None:
        """End all that were started."""
        for daemon in self.started:
            if daemon.poll() is None:
                daemon.send_signal(signal.SIGCONT)
                daemon.kill()
            daemon.wait()


def _ask(bus: DBusConnection, interface: str, method: str, signature: str, *body: Any) -> tuple[Any, ...]:
    """Return what the keyring answers. Raises RuntimeError as it says."""
    place = DBusAddress(_SERVICE, NAME, interface)
    reply = bus.send_and_get_reply(new_method_call(place, method, signature, body), timeout=20)
    if reply.header.message_type is MessageType.error:
        raise RuntimeError(f"{method}: {reply.body}")
    return tuple(reply.body)
