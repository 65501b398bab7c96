"""Accounts on calendar servers and the keyring that people have, in each of the states it can be in.

The keyring, the calendar server and Respiro's processes are real.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.account_process import AccountProcess, account_on
from support.dav_servers import PASSWORD
from support.gnome_keyring import GnomeKeyring

pytestmark = pytest.mark.desktop


@pytest.fixture
def account(home: Path) -> Iterator[AccountProcess]:
    with account_on(home) as made:
        made.lay("talk")
        yield made


def other_program(account: AccountProcess, method: str, *values: str) -> None:
    """Let another program change or delete the password."""
    code = "import keyring, sys; getattr(keyring, sys.argv[1])('respiro', *sys.argv[2:])"
    name = f"account/{account.account}"
    subprocess.run([sys.executable, "-c", code, method, name, *values], check=True)


def is_kept_in_the_clear(home: Path) -> list[Path]:
    """Return the files of a home that hold the password."""
    return [path for path in home.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]


def test_with_a_keyring_that_works_the_account_is_synced(
    account: AccountProcess, keyring: GnomeKeyring, home: Path
) -> None:
    keyring.start()
    assert account.add() is None
    assert account.sync() == ""
    assert account.summaries() == ["Talk"]
    account.lay("lunch")
    account.later(9)
    assert account.sync() == ""
    assert account.summaries() == ["Lunch", "Talk"]
    assert is_kept_in_the_clear(home) == []


def test_a_locked_keyring_pauses_the_account_alone_until_it_is_unlocked(
    account: AccountProcess, keyring: GnomeKeyring
) -> None:
    keyring.start()
    account.add()
    keyring.lock()
    assert account.sync() == "keyring_locked"
    assert account.worker("mirror")["fault"]["kind"] == "keyring_locked"
    assert account.proxy.seen == []
    assert account.respiro.run("call", "add", "Luis 600123123 web").returncode == 0
    assert account.respiro.json("agenda", "list") == []
    keyring.unlock()
    assert account.sync() == "not due"
    account.later(9)
    assert account.sync() == ""
    assert "Talk" in account.summaries()


def test_while_it_is_locked_a_typed_password_does(account: AccountProcess, keyring: GnomeKeyring) -> None:
    keyring.start()
    account.add()
    keyring.lock()
    assert account.sync("--all") == "keyring_locked"
    assert account.sync("--all", password=PASSWORD) == ""
    assert account.summaries() == ["Talk"]
    assert account.sync("--all") == "keyring_locked"


@pytest.mark.usefixtures("bus")
def test_without_a_keyring_the_account_is_kept_and_its_password_is_not(account: AccountProcess, home: Path) -> None:
    trouble = account.add()
    assert trouble == {"kind": "keyring_absent", "values": {}}
    assert account.sync("--all") == "keyring_absent"
    assert account.proxy.seen == []
    assert account.sync("--all", password=PASSWORD) == ""
    assert account.summaries() == ["Talk"]
    assert account.sync("--all") == "keyring_absent"
    assert account.summaries() == ["Talk"]
    assert is_kept_in_the_clear(home) == []


@pytest.mark.torture  # as without a keyring, in more time
def test_a_keyring_that_takes_nothing_leaves_the_password_nowhere(
    account: AccountProcess, keyring: GnomeKeyring, home: Path
) -> None:
    keyring.start()
    with keyring.frozen():
        assert account.add() == {"kind": "keyring_frozen", "values": {}}
    assert account.sync("--all") == "password_forgotten"
    assert account.proxy.seen == []
    assert is_kept_in_the_clear(home) == []
    order = {"account": account.account, "password": PASSWORD}
    assert account.worker("caldav-arrange", order=order)["trouble"] is None
    assert account.sync() == ""


@pytest.mark.torture  # it waits; a frozen keyring beside the tray is tried each time
def test_a_frozen_keyring_ends_the_look_and_nothing_else(account: AccountProcess, keyring: GnomeKeyring) -> None:
    keyring.start()
    account.add()
    with keyring.frozen():
        assert account.sync() == "keyring_frozen"
        assert account.respiro.run("call", "add", "Luis 600123123 web").returncode == 0
        assert account.worker("mirror")["fault"]["kind"] == "keyring_frozen"
        assert account.sync("--all", password=PASSWORD) == ""
        assert "Talk" in account.summaries()
        assert account.sync("--all") == "keyring_frozen"
    account.lay("lunch")
    account.later(9)
    assert account.sync() == ""
    assert "Lunch" in account.summaries()


def test_a_password_that_another_program_deleted_is_waited_for(account: AccountProcess, keyring: GnomeKeyring) -> None:
    keyring.start()
    account.add()
    other_program(account, "delete_password")
    assert account.sync() == "password_forgotten"
    assert account.proxy.seen == []
    other_program(account, "set_password", PASSWORD)
    account.later(9)
    assert account.sync() == ""


def test_a_wrong_password_is_offered_once_and_then_waits_for_the_user(
    account: AccountProcess, keyring: GnomeKeyring
) -> None:
    keyring.start()
    account.add()
    other_program(account, "set_password", "another")
    assert account.sync() == "caldav_password_refused"
    offered = [one for one in account.proxy.seen if "authorization" in one.headers]
    assert len(offered) == 1
    account.proxy.seen.clear()
    assert account.respiro.run("margin", "add", "2026-11-24T10:00", "2026-11-24T11:00").returncode == 0
    for minutes in (9, 3 * 24 * 60):
        account.later(minutes)
        assert account.sync() == "not due"
        assert account.worker("mirror")["fault"]["kind"] == "caldav_password_refused"
    assert account.proxy.seen == []
    assert account.sync("--all") == "caldav_password_refused"
    order = {"account": account.account, "password": PASSWORD}
    assert account.worker("caldav-arrange", order=order)["trouble"] is None
    assert account.sync() == ""
    assert "Talk" in account.summaries()


def test_the_command_line_says_why_it_waits_and_takes_a_password_for_this_once(
    account: AccountProcess, keyring: GnomeKeyring, home: Path
) -> None:
    keyring.start()
    account.add()
    keyring.lock()
    respiro = account.respiro
    paused = respiro.run("agenda", "sync")
    assert paused.returncode == 1
    assert "keyring is locked" in paused.stderr
    assert "keyring is locked" in respiro.run("agenda", "accounts").stdout
    assert "keyring is locked" in respiro.run("doctor").stdout
    once = respiro.run("agenda", "sync", "Server", "--ask-password", typed=f"{PASSWORD}\n")
    assert (once.returncode, once.stderr) == (0, "")
    assert account.summaries() == ["Talk"]
    assert account.sync("--all") == "keyring_locked"
    assert is_kept_in_the_clear(home) == []
