"""A telephone that is paired with a real kdeconnectd, both alone with each other in a network namespace.

Run by ``paired_phone()``: the program prints "paired" and then sends a call for each line of JSON on its input. The
telephone speaks version 7 of KDE Connect's protocol: it greets over TCP, and is then the server of a TLS session.
"""

import fcntl
import json
import os
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

DEVICE = "respiro_test_phone"
_PORT = 1716
_SET_FLAGS, _UP_AND_RUNNING = 0x8914, 0x41
_SERVICE = "org.kde.kdeconnect"
_PATIENCE = 30.0


@contextmanager
def paired_phone(environment: dict[str, str], folder: Path) -> Iterator[Callable[..., None]]:
    """Start the daemon and the phone on the session bus of the environment; yield what sends a telephony event."""
    as_root = ["--net"] if os.geteuid() == 0 else ["--map-root-user", "--net"]
    command = ["unshare", *as_root, sys.executable, __file__, str(folder)]
    with (
        (folder / "phone.log").open("wb") as log,
        subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "paired\n", (folder / "phone.log").read_text()

        def send(**body: object) -> None:
            assert process.stdin is not None
            process.stdin.write(json.dumps(body) + "\n")
            process.stdin.flush()

        try:
            yield send
        finally:
            process.stdin.close()
            process.wait(10)


def main(folder: Path) -> None:
    """Pair, then send what is read, until the input ends."""
    bring_loopback_up()
    daemon = subprocess.Popen([daemon_path()], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=sys.stderr)
    try:
        phone = Phone(folder)
        phone.pair()
        sys.stdout.write("paired\n")
        sys.stdout.flush()
        for line in sys.stdin:
            phone.send("kdeconnect.telephony", json.loads(line))
    finally:
        daemon.send_signal(signal.SIGTERM)
        try:
            daemon.wait(5)
        except subprocess.TimeoutExpired:
            daemon.kill()


def daemon_path() -> str:
    """Return where the daemon is, which is on no PATH."""
    places = [*Path("/usr/lib").glob("*/libexec/kdeconnectd"), Path("/usr/libexec/kdeconnectd")]
    return shutil.which("kdeconnectd") or next(str(place) for place in places if place.exists())


def bring_loopback_up() -> None:
    """Let the two reach each other, and nobody else."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack("16sH14x", b"lo", _UP_AND_RUNNING))


class Phone:
    """The telephone's side of the conversation."""

    def __init__(self, folder: Path) -> None:
        self._bus = open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self._device = DBusAddress(
            f"/modules/kdeconnect/devices/{DEVICE}", bus_name=_SERVICE, interface=f"{_SERVICE}.device"
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate(folder))
        plain = patiently(lambda: socket.create_connection(("127.0.0.1", _PORT), 5), "the daemon's port")
        identity = {
            "deviceId": DEVICE,
            "deviceName": "Test phone",
            "deviceType": "phone",
            "protocolVersion": 7,
            "tcpPort": _PORT + 1,
            "incomingCapabilities": [],
            "outgoingCapabilities": ["kdeconnect.telephony"],
        }
        plain.sendall(packet("kdeconnect.identity", identity))
        self._line = context.wrap_socket(plain, server_side=True)

    def pair(self) -> None:
        """Ask for pairing and accept it on the desktop's side, as its user would."""
        patiently(lambda: self._get("name"), "the device on the bus")
        self.send("kdeconnect.pair", {"pair": True})
        patiently(lambda: self._get("isTrusted") or self._call("acceptPairing"), "the pairing")
        time.sleep(0.5)  # the daemon loads its parts for the phone then

    def send(self, kind: str, body: dict[str, object]) -> None:
        """Send a packet."""
        self._line.sendall(packet(kind, body))

    def _get(self, name: str) -> Any:
        reply = self._bus.send_and_get_reply(Properties(self._device).get(name), timeout=5)
        return None if reply.header.message_type is MessageType.error else reply.body[0][1]

    def _call(self, method: str) -> None:
        self._bus.send_and_get_reply(new_method_call(self._device, method), timeout=5)


def packet(kind: str, body: dict[str, object]) -> bytes:
    """Return a packet of the protocol: one line of JSON."""
    return (json.dumps({"id": time.time_ns() // 1_000_000, "type": kind, "body": body}) + "\n").encode()


def patiently(attempt: Callable[[], Any], what: str) -> Any:
    """Return the first true answer. Raises TimeoutError."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        try:
            if answer := attempt():
                return answer
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError(what)


def certificate(folder: Path) -> Path:
    """Return a file with a key and the certificate that the phone gave itself."""
    from cryptography import x509  # noqa: PLC0415  only this program needs it; keyring brings it along on Linux
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415  as above
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415  as above

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, DEVICE)])
    now = datetime.now(UTC)  # noqa: TID251  a certificate is judged by the real time
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(now + timedelta(days=400))
        .sign(key, hashes.SHA256())
    )
    form = serialization.Encoding.PEM
    path = folder / "phone.pem"
    path.write_bytes(
        key.private_bytes(form, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(form)
    )
    return path


if __name__ == "__main__":
    main(Path(sys.argv[1]))
