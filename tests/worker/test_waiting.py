"""What of ours is not on the server yet is known, whatever ended the sync, and known to be there once it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from respiro.domain.errors import AddressError, CalDavError, RespiroError, SecretsError
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.accounts import account_states
from support.memory_server import MemoryCalendar, MemoryServer
from support.sync_stage import HOME, SyncHome


@pytest.fixture
def read() -> tuple[str, ...]:
    return ()


def known(home: SyncHome) -> tuple[int, int]:
    """Return what windows and the tray say of it."""
    with home.ports() as ports:
        state = account_states(ports)[0]
    return state.waits, state.refused


def move(home: SyncHome, uid: str, hours: float) -> None:
    begin = home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=hours)
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(begin, 60))


def release(home: SyncHome, uid: str) -> None:
    with home.ports() as ports:
        margin_hand.release_block(ports, uid)


def locked(home: SyncHome, _server: MemoryServer) -> None:
    home.rig.secrets.fault = SecretsError("keyring_locked")


def forgotten(home: SyncHome, _server: MemoryServer) -> None:
    home.rig.secrets.kept.clear()


def no_network(_home: SyncHome, server: MemoryServer) -> None:
    def fault(_method: str) -> None:
        raise AddressError("address_unreachable", host="cal.example")

    server.calendars[HOME].fail = fault


def no_login(_home: SyncHome, server: MemoryServer) -> None:
    def fault() -> None:
        raise CalDavError("caldav_login_refused", host="cal.example")

    server.connected = fault


def no_writing(_home: SyncHome, server: MemoryServer) -> None:
    def fault(method: str) -> None:
        if method in ("PUT", "DELETE"):
            raise AddressError("address_unreachable", host="cal.example")

    server.calendars[HOME].fail = fault


@pytest.mark.parametrize("trouble", [locked, forgotten, no_network, no_login, no_writing])
def test_what_waits_is_counted_whatever_ended_the_sync(
    home: SyncHome, server: MemoryServer, there: MemoryCalendar, trouble: Callable[[SyncHome, MemoryServer], None]
) -> None:
    moved, gone = home.add_block(2), home.add_block(4)
    home.add_block(6)
    home.sync()
    assert (home.told["waits"], known(home)) == (0, (0, 0))

    passwords = dict(home.rig.secrets.kept)
    trouble(home, server)
    move(home, moved, 8)
    release(home, gone)
    home.add_block(10)
    there.requests.clear()
    for arguments in (("--home",), ("--all",), ("--home",)):  # the last one within the pause after a failure
        home.sync(*arguments)
        assert (home.told["waits"], known(home)) == (3, (3, 0))
        assert home.told["trouble"]
    written = [one for one in there.requests if one in ("PUT", "DELETE")]
    assert len(written) == (2 if trouble is no_writing else 0)

    home.rig.secrets.fault, home.rig.secrets.kept = None, passwords
    server.connected = lambda: None
    there.fail = lambda _method: None
    home.rig.now += timedelta(minutes=30)
    there.requests.clear()
    home.rig.run("sync")
    assert known(home) == (0, 0)
    assert (there.requests.count("PUT"), there.requests.count("DELETE"), len(there.items)) == (2, 1, 3)
    home.sync()
    assert (there.requests.count("PUT"), there.requests.count("DELETE")) == (2, 1)


def test_counting_what_waits_changes_nothing_that_is_stored(home: SyncHome) -> None:
    home.add_block()
    home.sync()
    uid = home.add_block(5)
    with home.store() as store:
        before = store.mirror()
    home.rig.secrets.fault = SecretsError("keyring_locked")
    assert home.sync()["waits"] == 1
    with home.store() as store:
        assert store.mirror() == before
    assert not any(uid in key for key in before)


def test_a_count_that_is_too_high_for_a_process_was_killed_is_put_right(home: SyncHome) -> None:
    home.add_block()
    home.rig.secrets.fault = SecretsError("keyring_locked")
    home.sync()
    home.rig.secrets.fault = None
    home.sync()
    with home.store() as store:
        store.put_note("home_waits", f'{{"account": "{home.account}", "waits": 1, "refused": []}}')
    home.rig.now += timedelta(minutes=6)
    home.rig.run("sync")
    assert known(home) == (0, 0)


def test_what_is_refused_is_told_as_such(home: SyncHome, there: MemoryCalendar) -> None:
    def refuse(method: str) -> None:
        if method == "PUT":
            raise CalDavError("caldav_answered", host="cal.example", status=422)

    home.add_block()
    there.fail = refuse
    for waits in ((1, 0), (1, 0), (1, 1), (1, 1)):
        home.sync("--home")
        assert known(home) == waits


def test_nothing_waits_where_nothing_of_ours_is_mirrored(home: SyncHome) -> None:
    home.add_block()
    home.rig.secrets.fault = SecretsError("keyring_locked")
    assert home.sync()["waits"] == 1
    home.rig.settings = replace(home.rig.settings, mirror_tasks=False, mirror_margin=False)
    home.sync()
    assert known(home) == (0, 0)


def test_nothing_waits_for_a_calendar_that_is_the_home_no_more(home: SyncHome) -> None:
    home.add_block()
    home.rig.secrets.fault = SecretsError("keyring_locked")
    home.sync()
    home.rig.secrets.fault = None
    home.rig.typed.order = {"account": home.account, "collections": [{"href": HOME, "is_home": False}]}
    home.rig.run("caldav-arrange")
    assert known(home) == (0, 0)


def test_a_look_at_what_is_known_asks_for_nothing(home: SyncHome, server: MemoryServer) -> None:
    home.sync()
    home.rig.secrets.fault = SecretsError("keyring_locked")
    home.sync()

    def fail() -> None:
        raise RespiroError("network_used")

    server.connected = fail
    assert (home.sync()["waits"], known(home)) == (0, (0, 0))


def test_tasks_that_vanished_are_asked_about_once_the_user_lets_them_go(home: SyncHome, there: MemoryCalendar) -> None:
    ids = [home.call_back(name) for name in ("Ana", "Luis", "Marta")]
    home.sync()
    for href in list(there.items):
        there.take(href)
    home.sync()
    assert home.sync("--all", "--remove-missing")["home"]["here"] == {"gone": 3}
    with home.ports() as ports:
        for one in ids:
            assert (found := ports.store.follow_up(one))
            assert found.state.question is not None  # type: ignore[union-attr]
    assert home.sync()["home"]["held"] == ""
    assert there.requests.count("PUT") == 3
