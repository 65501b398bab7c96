"""The tray process and a real calendar server, with a keyring, a panel and a notification daemon that are real, too."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.adapters.instance import tell
from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.system import system_clock, zone_for
from respiro.domain.accounts import Account
from respiro.domain.margins import MarginBlock, MarginPolicy, Target
from respiro.domain.period import Period
from respiro.domain.work_time import WallRange
from respiro.services import margin_hand, news
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from support.dav_servers import PASSWORD, USER, DavServer, dav_server
from support.desktop_rig import DesktopRig, wait_for
from support.fake_calls import ports_on
from support.gnome_keyring import GnomeKeyring
from support.sync_stage import moved_by

pytestmark = pytest.mark.desktop

ALL_DAY = {weekday: (WallRange(0, 1440),) for weekday in range(7)}
POLICY = MarginPolicy(target=Target(minutes=60), daily_minimum=0, daily_maximum=1440)
SETTINGS = Settings(hours=ALL_DAY, policy=POLICY, zone="Europe/Madrid", remind_to_plan=False, tell_week_begins=False)
SOON = 15
"""Seconds; far less than until an account is looked at again by itself."""


@pytest.fixture
def keyring(desktop: DesktopRig, monkeypatch: pytest.MonkeyPatch) -> Iterator[GnomeKeyring]:
    """Start a keyring on the desktop's bus."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, desktop.environment[name])
    made = GnomeKeyring()
    made.start()
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[DavServer]:
    with dav_server("radicale") as running:
        yield running


def store_of(rig: DesktopRig) -> tuple[SqliteStore, Ports]:
    rig.home.mkdir(exist_ok=True)
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(SETTINGS)
    store = open_store(rig.home, system_clock)
    return store, ports_on(store, SETTINGS, system_clock, zone_for("Europe/Madrid"))


def add_account(rig: DesktopRig, server: DavServer) -> Path:
    """Add an account with a home calendar, and return where the server keeps that."""
    store, _ = store_of(rig)
    store.put_note("welcomed", "yes")
    store.close()
    calendar = {"href": server.make_calendar("work"), "name": "Work", "is_home": True, "is_read": True}
    order = {"address": server.url, "user": USER, "password": PASSWORD, "name": "Radicale", "may_be_plain": True}
    command = [sys.executable, "-m", "respiro", "--home", str(rig.home), "worker", "caldav-add"]
    done = subprocess.run(
        command,
        input=json.dumps({**order, "every": 60, "collections": [calendar]}) + "\n",
        env=rig.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout.splitlines()[-1])["result"]["trouble"] is None
    return server.data / "collection-root" / USER / "work"


def plan_block(rig: DesktopRig, hours: int = 36) -> str:
    """Put a block into the store as another process does, tell the tray, and return its UID."""
    store, ports = store_of(rig)
    start = (system_clock() + timedelta(hours=hours)).replace(minute=0, second=0, microsecond=0)
    done = margin_hand.add_block(ports, Period.lasting(start, 60))
    [uid] = [uid for uid, _ in done.before]
    news.mark_done_told(ports, done)
    margin_hand.pin_block(ports, uid, pinned=False)
    store.close()
    assert tell(rig.home, "changed margins")
    return uid


def block(rig: DesktopRig, uid: str) -> MarginBlock:
    store = open_store(rig.home, system_clock)
    found = store.block(uid)
    store.close()
    assert found is not None
    return found


def account(rig: DesktopRig) -> Account:
    store = open_store(rig.home, system_clock)
    [found] = store.accounts()
    store.close()
    return found


def files_of(calendar: Path, uid: str) -> list[Path]:
    return [path for path in calendar.glob("*.ics") if uid in path.read_text()]


def test_a_block_goes_to_the_server_at_once_and_sync_now_brings_back_where_it_was_moved(
    desktop: DesktopRig, keyring: GnomeKeyring, server: DavServer
) -> None:
    del keyring
    calendar = add_account(desktop, server)
    desktop.start_respiro()
    item = desktop.wait_for_item()
    wait_for(lambda: account(desktop).synced_at, "the first sync")
    wait_for(lambda: "Sync now" in item.entries() and "Synced just now." in item.entries(), "the menu")

    first = plan_block(desktop)
    wait_for(lambda: files_of(calendar, first), "what may have waited for the start's own look", SOON)
    uid = plan_block(desktop, hours=40)
    [file] = wait_for(lambda: files_of(calendar, uid), "the block on the server", SOON)
    before = block(desktop, uid)
    assert not before.pinned

    path = f"{server.home}work/{file.name}"
    server.put(path, moved_by(120)(file.read_text()))
    item.choose("Sync now")
    wait_for(lambda: block(desktop, uid).pinned, "the block to follow", SOON)
    assert block(desktop, uid).period == Period.lasting(before.period.start + timedelta(hours=2), 60)
    wait_for(lambda: "Sync now" in item.entries(), "the end of it", SOON)


def test_trouble_is_told_by_the_daemon_and_its_button_leads_to_the_accounts(
    desktop: DesktopRig, keyring: GnomeKeyring, server: DavServer
) -> None:
    del keyring
    desktop.start_notification_daemon()
    add_account(desktop, server)
    (server.data.parent / "users").write_text(f"{USER}:another\n")
    desktop.start_respiro()
    item = desktop.wait_for_item()
    line = "“Radicale” needs your password."
    wait_for(lambda: any("needs your password." in entry for entry in item.entries()), line)
    wait_for(lambda: item.tooltip.endswith("needs your password."), line)
    desktop.press_in_notification("Show accounts")
    desktop.wait_for_window("Settings")
    desktop.screenshot("account-trouble.png")
