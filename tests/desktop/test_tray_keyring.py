"""The tray while the keyring answers nothing: it is there, it answers, and it never touches the keyring itself."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.accounts import Account
from support.account_process import AccountProcess, account_on
from support.dav_servers import PASSWORD
from support.desktop_rig import DesktopRig, wait_for
from support.gnome_keyring import GnomeKeyring

pytestmark = pytest.mark.desktop

WATCH = """
import os, sys

def note(event, arguments):
    if event == "import" and str(arguments[0]).partition(".")[0] in {"keyring", "secretstorage"}:
        with open(os.environ["KEYRING_WATCH"], "a") as log:
            log.write(f"{os.getpid()} {' '.join(sys.argv[1:])}\\n")

sys.addaudithook(note)
"""
"""Tells which processes load the keyring's library."""


@pytest.fixture
def frozen(desktop: DesktopRig, monkeypatch: pytest.MonkeyPatch) -> Iterator[AccountProcess]:
    """Give a desktop whose keyring has just frozen, and an account that is due."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    watching = desktop.folder / "watch"
    watching.mkdir()
    (watching / "sitecustomize.py").write_text(WATCH)
    paths = [str(watching), *filter(None, sys.path)]
    desktop.environment |= {"PYTHONPATH": os.pathsep.join(paths), "KEYRING_WATCH": str(desktop.folder / "loaded")}
    keyring = GnomeKeyring()
    keyring.start()
    with account_on(desktop.folder) as account:
        account.respiro.now = None
        account.lay("talk")
        assert account.add() is None
        store = open_store(desktop.home, system_clock)
        store.put_note("welcomed", "yes")
        store.close()
        with keyring.frozen():
            yield account
    keyring.close()


def loaded(desktop: DesktopRig) -> dict[int, str]:
    """Return the processes that loaded the keyring's library, with their arguments."""
    log = Path(desktop.environment["KEYRING_WATCH"])
    lines = log.read_text().splitlines() if log.exists() else []
    return {int(number): arguments for number, _, arguments in (line.partition(" ") for line in lines)}


def troubled(desktop: DesktopRig) -> Account | None:
    """Return the account once it has trouble."""
    store = open_store(desktop.home, system_clock)
    (account,) = store.accounts()
    store.close()
    return account if account.trouble else None


def test_a_frozen_keyring_holds_up_neither_the_start_nor_the_menu_and_nothing_lies_open_to_others(
    desktop: DesktopRig, frozen: AccountProcess
) -> None:
    process = desktop.start_respiro()
    item = desktop.wait_for_item()
    wait_for(lambda: loaded(desktop) or None, "the worker to ask the keyring")
    assert "Quit" in item.entries()
    account = wait_for(lambda: troubled(desktop), "the worker to give up")
    assert account.trouble
    assert account.trouble.kind == "keyring_frozen"
    asked = loaded(desktop)
    assert process.pid not in asked
    assert all(arguments.split()[2] == "worker" for arguments in asked.values())
    assert frozen.proxy.seen == []
    files = [path for path in (desktop.home, *desktop.home.rglob("*")) if not path.is_socket()]
    assert [path for path in files if path.stat().st_mode & 0o077] == []
    assert [path for path in files if path.is_file() and PASSWORD.encode() in path.read_bytes()] == []
    assert "Max core file size        0 " in Path(f"/proc/{process.pid}/limits").read_text()
    item.choose("Quit")
    assert process.wait(30) == 0
