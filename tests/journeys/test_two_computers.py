"""Two computers on one calendar of a server, which each reads and plans into: through the real processes."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from support.dav_items import event
from support.dav_servers import PASSWORD, DavServer, dav_server
from support.respiro_process import Respiro
from support.sync_stage import moved_by

SATURDAY = "2026-11-21 10:00:00"
WEEK = "2026-W48"
TYPED = f"{PASSWORD}\n"


@pytest.fixture
def server() -> Iterator[DavServer]:
    with ExitStack() as stack:
        yield stack.enter_context(dav_server("radicale"))


@pytest.fixture
def one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Respiro:
    (tmp_path / "user").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return Respiro(tmp_path / "one", SATURDAY)


def add(respiro: Respiro, server: DavServer) -> None:
    done = respiro.run(
        "agenda",
        "add-caldav",
        server.url,
        "--user",
        "alice",
        "--read",
        "Ours",
        "--home",
        "Ours",
        typed=TYPED,
    )
    assert done.returncode == 0, (done.stdout, done.stderr)


def sync(respiro: Respiro) -> None:
    done = respiro.run("agenda", "sync", "--ask-password", typed=TYPED)
    assert done.returncode == 0, (done.stdout, done.stderr)


def blocks(respiro: Respiro) -> dict[str, Any]:
    return {row["uid"]: row for row in respiro.json("margin", "list", "--week", WEEK)["blocks"]}


def listed(respiro: Respiro) -> set[str]:
    return {row["uid"] for row in respiro.json("agenda", "list", "--from", "2026-11-23", "--to", "2026-11-29")}


def there(server: DavServer) -> dict[str, str]:
    folder = server.data / "collection-root" / "alice" / "Ours"
    return {path.name: path.read_bytes().decode() for path in sorted(folder.glob("*.ics"))}


@pytest.mark.torture
def test_each_keeps_its_own_margin_and_takes_none_of_the_other_s(
    one: Respiro, server: DavServer, tmp_path: Path
) -> None:
    other = replace(one, home=tmp_path / "other")
    path = server.make_calendar("Ours")
    server.put(f"{path}talk.ics", event("talk", "Talk", "20261125T090000Z"))
    add(one, server)
    add(other, server)

    one.json("margin", "apply", "--week", WEEK)
    sync(one)
    mine = blocks(one)
    assert len(there(server)) == 1 + len(mine)
    server.put(f"{path}standup.ics", event("standup", "Stand-up", "20261126T080000Z"))
    for respiro in (one, one, other):
        sync(respiro)
    assert listed(one) == {"talk", "standup"}
    assert listed(other) == {"talk", "standup", *mine}

    # what one planned takes no time at the other, and is not the other's to move or to remove
    assert blocks(other) == {}
    other.json("margin", "heal")
    theirs = other.json("margin", "add", "2026-11-28T10:00", "2026-11-28T11:00")
    assert theirs
    for respiro in (other, one, other):
        sync(respiro)
    assert blocks(one).keys() == mine.keys()
    assert len(there(server)) == 2 + len(mine) + 1
    assert listed(one) == {"talk", "standup", *blocks(other)}

    # a meeting that lands on one's margin moves it there, on the server, and as the other sees it
    first = min(mine.values(), key=lambda row: str(row["start"]))
    name = next(name for name, text in there(server).items() if first["uid"] in text)
    server.put(f"{path}{name}", moved_by(15)(there(server)[name]))
    sync(one)
    sync(other)
    now = blocks(one)[first["uid"]]
    assert now["pinned"]
    rows = other.json("agenda", "list", "--from", "2026-11-23", "--to", "2026-11-29")
    assert next(row for row in rows if row["uid"] == first["uid"])["start"] == now["start"]
    healed = one.json("margin", "heal")
    assert len(blocks(one)) == len(mine), healed
    before = there(server)
    for respiro in (one, other):
        sync(respiro)
    assert there(server) == before
