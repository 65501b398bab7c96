"""A calendar that an account fills is nobody else's: imports and subscriptions do not go into it, nor is it removed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from respiro.adapters.caldav import Found
from respiro.domain.errors import SecretsError
from respiro.worker import accounts
from support.dav_items import event
from support.memory_server import MemoryServer
from support.sync_stage import SECRET, SyncHome, new_home

WORK = "/alice/work/"
ANSWER = {"calendar": "work", "account": "Server"}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[SyncHome]:
    server = MemoryServer()
    server.make(WORK).lay(f"{WORK}1.ics", event("talk-1", "Talk 1"))
    made = new_home(tmp_path / "one")
    made.rig.server = server
    made.add("https://cal.example/", WORK)
    yield made
    made.rig.close()


@pytest.mark.parametrize("is_synced", [False, True])
def test_a_file_is_not_imported_into_it(home: SyncHome, write: Callable[..., str], *, is_synced: bool) -> None:
    if is_synced:
        home.sync()
    for arguments in ([write("a", name="work.ics")], [write("a", name="other.ics"), "--calendar", "work"]):
        told = home.rig.run("import", *arguments)
        assert told["error"] == {"kind": "calendar_of_account", "values": ANSWER}
    assert home.summaries() == (["Talk 1"] if is_synced else [])
    assert home.rig.run("import", write("a", name="other.ics"))["calendar"] == "other"


def test_a_subscription_takes_another_name(home: SyncHome, write: Callable[..., str]) -> None:
    home.rig.typed.order = {"place": write("a", name="work.ics")}
    assert home.rig.run("subscribe")["calendar"] == "work (2)"
    home.rig.typed.order = {"place": write("b", name="more.ics"), "calendar": "work"}
    assert home.rig.run("subscribe")["error"] == {"kind": "calendar_exists", "values": {"calendar": "work"}}


def test_it_is_not_forgotten_alone(home: SyncHome) -> None:
    home.sync()
    assert home.rig.run("unsubscribe", "work")["error"] == {"kind": "calendar_of_account", "values": ANSWER}
    assert home.summaries() == ["Talk 1"]


def test_calendars_are_discovered_anew_by_what_is_known(home: SyncHome) -> None:
    asked: list[Any] = []

    def found(*what: object, **how: object) -> Found:
        asked.append((what, how))
        return Found("https://cal.example/", "", ())

    def discover(**order: object) -> dict[str, object]:
        tools = home.rig.tools()
        with_found = replace(tools, accounts=replace(tools.accounts, discover=found))
        return accounts.discover({"account": home.account, **order}, with_found, lambda *_: None)

    assert discover() == {"address": "https://cal.example/", "collections": []}
    assert asked == [(("https://cal.example/", "alice", SECRET), {"may_be_plain": False, "agreed": ()})]
    discover(password="other")  # noqa: S106  a test's
    assert asked[-1][0] == ("https://cal.example/", "alice", "other")
    home.rig.secrets.forget(f"account/{home.account}")
    with pytest.raises(SecretsError, match="password_forgotten"):
        discover()
