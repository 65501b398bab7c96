"""Real calendar servers, each a process of its own on a free port of this machine, with an empty calendar."""

import json
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from importlib.util import find_spec
from pathlib import Path
from socket import create_connection, create_server
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import pytest

USER, PASSWORD = "alice", "open-Sesame-7"
NAMES = ("radicale", "xandikos")
ON_RADICALE = pytest.mark.parametrize(
    "dav", ["radicale", pytest.param("xandikos", marks=pytest.mark.torture)], indirect=True
)
"""For what a proxy spoils, whichever server is behind it: the other one, which is slower, where there is time."""
_PATIENCE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class DavServer:
    """A server that runs: ``url`` ends in a slash; ``home`` is the path below which calendars lie, ``data`` its folder."""

    name: str
    url: str
    home: str
    checks_passwords: bool
    data: Path

    def make_calendar(self, name: str, *, colour: str = "") -> str:
        """Make an empty calendar and return its path."""
        path = f"{self.home}{name}/"
        told = f"<a:calendar-color>{colour}</a:calendar-color>" if colour else ""
        body = (
            '<c:mkcalendar xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:a="http://apple.com/ns/ical/">'
            f"<set><prop><displayname>{name}</displayname>{told}</prop></set></c:mkcalendar>"
        )
        assert self.ask("MKCALENDAR", path, body) == 201
        return path

    def put(self, path: str, text: str) -> None:
        """Write an item as another device would."""
        assert self.ask("PUT", path, text) in {200, 201, 204}

    def delete(self, path: str) -> None:
        """Delete an item as another device would."""
        assert self.ask("DELETE", path) in {200, 204}

    def ask(self, method: str, path: str, body: str = "") -> int:
        """Return the status of a request."""
        place = urlsplit(self.url)
        connection = HTTPConnection(place.hostname or "", place.port, timeout=60)
        login = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        kind = "text/calendar" if method == "PUT" else "application/xml"
        try:
            connection.request(
                method,
                path,
                body.encode(),
                {"Authorization": f"Basic {login}", "Content-Type": f"{kind}; charset=utf-8"},
            )
            return connection.getresponse().status
        finally:
            connection.close()


def is_installed(name: str) -> bool:
    return find_spec(name) is not None


@contextmanager
def dav_server(name: str) -> Iterator[DavServer]:
    """Run one of ``NAMES`` while it is entered."""
    with TemporaryDirectory(prefix=f"{name}-") as folder:
        port = _free_port()
        url = f"http://127.0.0.1:{port}/"
        if name == "radicale":
            command, home = _radicale(Path(folder), port), f"/{USER}/"
        else:
            command, home = _xandikos(Path(folder), port), f"/{USER}/calendars/"
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _await(process, port)
            yield DavServer(name, url, home, checks_passwords=name == "radicale", data=Path(folder) / "data")
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _radicale(folder: Path, port: int) -> list[str]:
    users, data, settings = folder / "users", folder / "data", folder / "settings"
    users.write_text(f"{USER}:{PASSWORD}\n")
    # delay: it sleeps after a failed login otherwise
    settings.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = {users}\n"
        f"htpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = {data}\n"
    )
    (data / "collection-root" / USER).mkdir(parents=True)
    # it syncs two files an item, which on a busy disk takes a minute for a thousand, and nothing here outlives it
    start = "import os; os.fsync = lambda _: None; from radicale.__main__ import run; run()"
    return [sys.executable, "-c", start, "--config", str(settings)]


def _xandikos(folder: Path, port: int) -> list[str]:
    principal = f"/{USER}/"
    options = ["--defaults", "--current-user-principal", principal, "-l", "127.0.0.1", "-p", str(port)]
    return [sys.executable, "-m", "xandikos", "serve", "-d", str(folder), *options]


def fill_radicale(folder: Path, name: str, items: dict[str, str]) -> None:
    """Lay a calendar of items into a folder of Radicale's, which is faster than thousands of requests."""
    calendar = folder / "collection-root" / USER / name
    calendar.mkdir(parents=True)
    (calendar / ".Radicale.props").write_text(json.dumps({"tag": "VCALENDAR", "D:displayname": name}))
    for item, text in items.items():
        (calendar / item).write_bytes(text.encode())


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        with suppress(OSError), create_connection(("127.0.0.1", port), 0.2):
            return
        time.sleep(0.05)
    raise AssertionError("the server does not listen")


def _free_port() -> int:
    with create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
