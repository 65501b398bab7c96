"""A client who is erased goes from the calendars on servers, too: at once, or with the next sync."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from respiro.domain.calls import CallChange
from respiro.domain.errors import AddressError, CalDavError, DavConflictError, SecretsError
from respiro.services.accounts import account_states
from support import canary
from support.dav_items import event
from support.memory_server import MemoryCalendar, MemoryServer
from support.sync_stage import HOME, WORK, SyncHome, new_home, renamed


@pytest.fixture
def home(tmp_path: Path, server: MemoryServer) -> Iterator[SyncHome]:
    """Put the client into the store, a backup, and the calendar on a server."""
    made = new_home(tmp_path / "one")
    made.rig.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    made.rig.server = server
    made.add("https://cal.example/", WORK, home=HOME)
    with made.store() as store:
        canary.plant(store, made.rig.folder, made.rig.now)
    made.call_back("Somebody else", "still waits")
    made.sync()
    assert told(server.calendars[HOME])
    with made.store() as store:
        store.backup_today()
    yield made
    made.rig.close()


def told(calendar: MemoryCalendar) -> list[str]:
    """Return what the server still has of the client."""
    return [href for href, text in calendar.texts().items() if canary.NAME in text or canary.WORDS in text]


def removals(home: SyncHome) -> Any:
    with home.store() as store:
        return json.loads(store.note("home_removals") or "{}")


def hits(home: SyncHome) -> list[str]:
    """Return what is left here but for the UIDs that tell what is to be removed."""
    marks = (canary.NAME, canary.NUMBER, canary.EMAIL, canary.WORDS)
    return [one for one in canary.hits(home.rig.folder) if any(mark in one for mark in marks)]


def locked(home: SyncHome, _server: MemoryServer) -> None:
    home.rig.secrets.fault = SecretsError("keyring_locked")


def forgotten(home: SyncHome, _server: MemoryServer) -> None:
    home.rig.secrets.kept.clear()


def unreachable(_home: SyncHome, server: MemoryServer) -> None:
    def fault(_method: str) -> None:
        raise AddressError("address_unreachable", host="cal.example")

    server.calendars[HOME].fail = fault


def refusing(_home: SyncHome, server: MemoryServer) -> None:
    def fault(method: str) -> None:
        if method == "DELETE":
            raise CalDavError("caldav_forbidden", host="cal.example")

    server.calendars[HOME].fail = fault


def test_what_stands_on_the_server_goes_at_once(home: SyncHome, there: MemoryCalendar) -> None:
    count, before = len(there.items), canary.rows_of_others(home.rig.folder / "respiro.db")
    gone = len(told(there))
    result = home.rig.run("erase-client", canary.ID)
    assert (result["left"], result["tasks"]) == ([], 2 + gone)
    assert (told(there), len(there.items)) == ([], count - gone)
    assert (canary.hits(home.rig.folder), removals(home)) == ([], {})
    assert canary.rows_of_others(home.rig.folder / "respiro.db") == before
    assert home.sync()["waits"] == 0
    assert len(there.items) == count - gone


def test_what_the_phone_changed_last_goes_too(home: SyncHome, there: MemoryCalendar) -> None:
    for href in told(there):
        there.edit(href, renamed(f"{canary.NAME} edited"))
    assert home.rig.run("erase-client", canary.ID)["left"] == []
    assert told(there) == []


def test_a_change_at_the_same_moment_is_looked_at_and_removed(home: SyncHome, there: MemoryCalendar) -> None:
    left = [1]

    def conflict(method: str) -> None:
        if method == "DELETE" and left[0]:
            left[0] -= 1
            raise DavConflictError("caldav_conflict", host="cal.example")

    there.fail = conflict
    assert home.rig.run("erase-client", canary.ID)["left"] == []
    assert (told(there), left) == ([], [0])


@pytest.mark.parametrize("trouble", [locked, forgotten, unreachable, refusing])
def test_what_cannot_be_removed_now_is_gone_here_and_goes_there_with_the_next_sync(
    home: SyncHome, server: MemoryServer, there: MemoryCalendar, trouble: Callable[[SyncHome, MemoryServer], None]
) -> None:
    passwords, count, gone = dict(home.rig.secrets.kept), len(there.items), told(there)
    trouble(home, server)
    result = home.rig.run("erase-client", canary.ID)
    assert result["left"] == [{"file": "Server", "kind": "erase_on_server_later"}]
    assert hits(home) == []
    assert [len(uids) for uids in removals(home).values()] == [len(gone)]
    assert home.sync()["waits"] == len(gone)
    with home.store() as store:
        store.put_note(f"calendar_listed:{next(iter(removals_of(store)))}", "")  # as if a day had passed
    home.sync()
    assert (hits(home), told(there)) == ([], gone)

    home.rig.secrets.fault, home.rig.secrets.kept = None, passwords
    there.fail = lambda _method: None
    assert (home.sync()["trouble"], home.told["waits"]) == (None, 0)
    assert (told(there), len(there.items), removals(home)) == ([], count - len(gone), {})
    assert (canary.hits(home.rig.folder), home.sync()["pushed"]) == ([], 0)


def removals_of(store: Any) -> Any:
    return json.loads(store.note("home_removals"))


def test_an_erasing_that_was_interrupted_removes_nothing_of_whoever_is_still_here(
    home: SyncHome, there: MemoryCalendar
) -> None:
    before = dict(there.items)
    collection = next(one.id for one in home_collections(home))
    with home.store() as store:
        store.put_note("home_removals", json.dumps({collection: ["canary-owed@call.respiro"]}))
    home.sync()
    assert (there.items, removals(home)) == (before, {})


def home_collections(home: SyncHome) -> list[Any]:
    with home.ports() as ports:
        return [one for one in account_states(ports)[0].collections if one.is_home]


def test_what_was_erased_while_its_reply_was_lost_goes_too(home: SyncHome, there: MemoryCalendar) -> None:
    def lose(method: str) -> None:
        if method == "PUT":
            raise AddressError("address_unreachable", host="cal.example")

    with home.store() as store:
        owed = store.follow_up("canary-owed")
        assert owed
        store.commit_calls(CallChange(follow_ups=(replace(owed, id="canary-owed-late"),)))
    there.after = lose
    home.sync()
    there.after = lambda _method: None
    count = len(told(there))
    result = home.rig.run("erase-client", canary.ID)
    assert (result["left"], told(there)) == ([], [])
    assert result["tasks"] == 2 + count


def test_an_account_that_was_removed_leaves_no_uids_behind(home: SyncHome, server: MemoryServer) -> None:
    locked(home, server)
    home.rig.run("erase-client", canary.ID)
    home.rig.secrets.fault = None
    home.rig.run("caldav-forget", home.account)
    home.add("https://cal.example/", WORK)
    home.sync()
    assert removals(home) == {}


def test_what_is_stored_of_a_calendar_on_a_server_is_shown_and_what_others_wrote_is_counted(
    home: SyncHome, server: MemoryServer, there: MemoryCalendar
) -> None:
    there.lay(f"{HOME}theirs.ics", event("theirs", f"Lunch with {canary.NAME}"))
    server.calendars[WORK].lay(f"{WORK}theirs.ics", event("theirs-too", f"Lunch with {canary.NAME}"))
    home.call_back("Third", f"about {canary.NAME}")
    home.sync()
    data: Any = home.rig.run("client-data", canary.ID)
    assert sum(one["file"].startswith(HOME) for one in data["tasks"]) == len(told(there)) - 2
    result: Any = home.rig.run("erase-client", canary.ID)
    # the task of a follow-up that is another's is counted as that follow-up
    counted = {name: result["mentions"][name] for name in ("resource", "occurrence", "follow_up")}
    assert counted == {"resource": 1, "occurrence": 1, "follow_up": 1}
    assert len(told(there)) == 2
    assert f"{HOME}theirs.ics" in told(there)
