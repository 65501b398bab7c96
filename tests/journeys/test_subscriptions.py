"""Calendars that are kept up to date, through the real processes, a web server on this machine and no keyring."""

from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest

from support.respiro_process import Respiro, calendar, event

SATURDAY = "2026-11-21 10:00:00"
DAYS = ("--from", "2026-11-23", "--to", "2026-12-31")
UNGUESSABLE = "private-8a6e4f0c3b1d4e7fa2c5d9b80e6f1a23"


class Web:
    """A server whose pages are what a test says: content, or the status that refuses it."""

    def __init__(self) -> None:
        pages: dict[str, bytes | HTTPStatus] = {}

        class Handler(BaseHTTPRequestHandler):
            shown: ClassVar = pages

            def do_GET(self) -> None:
                page = self.shown.get(self.path, HTTPStatus.NOT_FOUND)
                status, body = (HTTPStatus.OK, page) if isinstance(page, bytes) else (page, b"no such thing")
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self.pages = pages
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def put(self, path: str, *events: str) -> None:
        self.pages[path] = calendar(*events, name="Team").encode()


@pytest.fixture
def web() -> Iterator[Web]:
    web = Web()
    thread = Thread(target=web.server.serve_forever, args=(0.01,))
    thread.start()
    yield web
    web.server.shutdown()
    thread.join()
    web.server.server_close()


@pytest.fixture
def respiro(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Respiro:
    (tmp_path / "user").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return Respiro(tmp_path / "home", SATURDAY)


def weekly(number: int, summary: str = "Meeting") -> str:
    return event(f"{number}@team", f"202612{1 + number % 28:02d}T090000", 30, f"{summary} {number}")


def summaries(respiro: Respiro, *more: str) -> list[str]:
    return sorted(one["summary"] for one in respiro.json("agenda", "list", *DAYS, *more))


def test_a_calendar_is_followed_through_good_and_bad_days(respiro: Respiro, web: Web) -> None:
    web.put("/team.ics", *map(weekly, range(40)))
    new = respiro.json("agenda", "subscribe", f"{web.address}/team.ics", "--every", "30m")
    assert (new["calendar"], new["added"], new["trouble"]) == ("Team", 40, None)
    assert new["subscription"]["every_minutes"] == 30
    assert len(summaries(respiro)) == 40

    web.put("/team.ics", weekly(0, "Moved"), *map(weekly, range(1, 41)))
    (told,) = respiro.json("agenda", "fetch", "Team")["subscriptions"]
    assert (told["added"], told["changed"], told["removed"]) == (1, 1, 0)
    assert respiro.run("agenda", "fetch", "Team").stdout == "Team: nothing new\n"

    web.put("/team.ics", *map(weekly, range(20, 41)))
    vanished = respiro.run("agenda", "fetch", "Team")
    assert vanished.returncode == 0
    assert "respiro agenda fetch 'Team' --remove-missing" in vanished.stderr
    assert len(summaries(respiro)) == 41

    for page in (HTTPStatus.NOT_FOUND, b"<!DOCTYPE html><html>Log in</html>", b"", web.pages["/team.ics"][:-200]):  # type: ignore[index]
        web.pages["/team.ics"] = page
        assert respiro.fault("agenda", "fetch", "Team").startswith("Team: ")
        assert len(summaries(respiro)) == 41
    (kept,) = respiro.json("agenda", "subscriptions")
    assert (kept["failures"], kept["kept_missing"], kept["trouble"]["text"][-1]) == (4, 20, ".")
    assert "not up to date" in respiro.run("doctor").stdout

    web.put("/team.ics", *map(weekly, range(20, 41)))
    (agreed,) = respiro.json("agenda", "fetch", "Team", "--remove-missing")["subscriptions"]
    assert agreed["removed"] == 20
    assert len(summaries(respiro)) == 21
    assert respiro.json("agenda", "subscriptions")[0]["trouble"] is None

    assert respiro.run("agenda", "unsubscribe", "Team").stdout == "Forgot Team.\n"
    assert summaries(respiro) == []
    assert respiro.json("agenda", "sources") == respiro.json("agenda", "subscriptions") == []


def test_a_secret_address_is_kept_nowhere_without_a_keyring(respiro: Respiro, web: Web) -> None:
    web.put(f"/{UNGUESSABLE}/basic.ics", weekly(1))
    done = respiro.run("agenda", "subscribe", "-", typed=f"{web.address}/{UNGUESSABLE}/basic.ics\n")
    assert done.returncode == 0, done.stderr
    assert "There is no keyring" in done.stderr
    assert UNGUESSABLE not in done.stdout + done.stderr
    assert summaries(respiro) == ["Meeting 1"]
    assert "There is no keyring" in respiro.fault("agenda", "fetch", "--all")
    assert summaries(respiro) == ["Meeting 1"]
    for path in respiro.home.rglob("*"):
        assert not path.is_file() or UNGUESSABLE.encode() not in path.read_bytes(), path


def test_margin_goes_where_a_client_is_free(respiro: Respiro, tmp_path: Path) -> None:
    respiro.json("client", "add", "Ana", "--tier", "A", "--hours", "mon-fri 9:00-14:00")
    file = tmp_path / "ana.ics"
    taken = event("1@ana", "20261123T090000", 180, "Surgery", "RRULE:FREQ=DAILY;COUNT=5")
    file.write_text(calendar(taken, name="Ana's"), encoding="utf-8", newline="")
    respiro.json("agenda", "subscribe", file, "--client", "Ana")
    assert summaries(respiro) == []
    assert summaries(respiro, "--client", "Ana") == [""] * 5

    respiro.json("settings", "set", "margin.target", "2h30")
    planned = respiro.json("margin", "plan", "--week", "2026-W48")
    assert planned["planned_minutes"] == 150
    for block in planned["blocks"]:
        assert block["start"][11:16] >= "12:00"
        assert block["end"][11:16] <= "14:00"
        assert "Ana can be reached" in block["reason"]["text"]

    shown = respiro.json("agenda", "arrange", "Ana's", "--details", "--every", "1d")
    assert (shown["shows_details"], shown["every_minutes"]) == (True, 1440)
    assert summaries(respiro, "--client", "Ana") == ["Surgery"] * 5
    erased = respiro.json("client", "erase", "Ana", "--yes")
    assert (erased["records"]["subscription"], erased["left"]) == (1, [])
    assert (summaries(respiro), respiro.json("agenda", "sources")) == ([], [])
