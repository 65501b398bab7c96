"""An account on a calendar server, through the real processes, Radicale on this machine and no keyring."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from support.dav_items import event
from support.dav_servers import PASSWORD, DavServer, dav_server
from support.respiro_process import Respiro, calendar
from support.respiro_process import event as wall_event
from support.sync_stage import moved_by

SATURDAY = "2026-11-21 10:00:00"
TYPED = f"{PASSWORD}\n"


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def server(opened: ExitStack) -> DavServer:
    return opened.enter_context(dav_server("radicale"))


@pytest.fixture
def respiro(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Respiro:
    (tmp_path / "user").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return Respiro(tmp_path / "home", SATURDAY)


def said(respiro: Respiro, *arguments: str, status: int = 0) -> str:
    """Run a command with the password typed; return what it printed, its words on what is wrong last."""
    done = respiro.run("agenda", *arguments, typed=TYPED)
    assert done.returncode == status, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    return done.stdout + done.stderr


def items(server: DavServer, name: str) -> dict[Path, str]:
    folder = server.data / "collection-root" / "alice" / name
    return {path: path.read_bytes().decode() for path in sorted(folder.glob("*.ics"))}


def test_margin_lives_on_a_server_and_follows_what_is_done_there(
    respiro: Respiro, server: DavServer, opened: ExitStack
) -> None:
    work, home = server.make_calendar("Work", colour="#ff0000"), server.make_calendar("Respiro")
    server.put(f"{work}talk.ics", event("talk", "Talk"))
    added = said(
        respiro, "add-caldav", server.url, "--user", "alice", "--name", "Server", "--read", "Work", "--home", "Respiro"
    )
    assert "  Work (#ff0000): events" in added
    assert "Server: 1 new, 0 changed, 0 removed" in added
    assert "There is no keyring" in added
    assert "Talk" in respiro.run("agenda", "list", "--from", "2026-01-01", "--to", "2027-12-31").stdout
    assert "belongs to the account “Server”" in respiro.fault("agenda", "remove", "Work")
    file = respiro.home.parent / "Work.ics"
    file.write_text(calendar(wall_event("x", "20261124T100000", 30, "Other")), encoding="utf-8", newline="")
    assert "belongs to the account “Server”" in respiro.fault("agenda", "import", str(file))

    respiro.json("margin", "apply", "--week", "2026-W48")
    blocks = respiro.json("margin", "list", "--week", "2026-W48")["blocks"]
    assert f"{len(blocks)} of yours brought there" in said(respiro, "sync", "--ask-password")
    there = items(server, "Respiro")
    assert len(there) == len(blocks)
    assert all("BEGIN:VEVENT" in text for text in there.values())
    assert "nothing new" in said(respiro, "sync", "--ask-password")

    moved = min(blocks, key=lambda one: str(one["start"]))
    path, text = next(
        (path, text) for path, text in there.items() if f"UID:{moved['uid']}" in re.sub(r"\r\n ", "", text)
    )
    server.put(f"{home}{path.name}", moved_by(-60)(text))
    said(respiro, "sync", "--ask-password")
    (now,) = [
        one for one in respiro.json("margin", "list", "--week", "2026-W48")["blocks"] if one["uid"] == moved["uid"]
    ]
    assert now["pinned"]
    assert now["start"] != moved["start"]
    health = respiro.run("doctor").stdout
    assert "“Server” is in step with its server" in health
    assert "what Respiro plans lives in “Respiro” of “Server”" in health

    opened.close()
    respiro.json("margin", "add", "2026-11-28T10:00", "2026-11-28T10:30")
    stopped = said(respiro, "sync", "--ask-password", status=1)
    assert "can't be reached" in stopped
    assert "Server: 1 changes of yours wait to be brought there; they are safe here" in stopped
    (state,) = respiro.json("agenda", "accounts")
    assert (state["waits"], state["failures"], state["trouble"]["kind"]) == (1, 1, "address_unreachable")
    shown = respiro.run("agenda", "accounts").stdout
    assert "not synced since Sat 21 Nov 10:00, the copy of then is used" in shown
    assert "1 changes of yours wait" in shown
    assert "is not in step with its server. 127.0.0.1 can't be reached" in respiro.run("doctor").stdout
    assert "Talk" in respiro.run("agenda", "list", "--from", "2026-01-01", "--to", "2027-12-31").stdout
    said(respiro, "arrange-account", "Server", "--look-again", "--new-password", status=1)
    for path in respiro.home.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes(), path
