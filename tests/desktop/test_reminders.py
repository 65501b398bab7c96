"""Reminders on a real desktop: real clicks on a real daemon's buttons, daemons that fail, and do-not-disturb."""

import signal
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, message_bus, new_signal

from respiro.adapters.instance import tell
from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.system import system_clock
from respiro.domain.calls import (
    CallChange,
    Caller,
    CallPolicy,
    Channel,
    Closed,
    EventKind,
    FollowUp,
    Open,
    OutcomeKind,
    Way,
    open_state,
)
from respiro.domain.work_time import WallRange
from respiro.services.settings import Settings
from support.desktop_rig import DesktopRig, wait_for

pytestmark = pytest.mark.desktop

ALL_DAY = {weekday: (WallRange(0, 1440),) for weekday in range(7)}
XFCONF = DBusAddress("/org/xfce/Xfconf", bus_name="org.xfce.Xfconf", interface="org.xfce.Xfconf")
OWN = "Respiro"
SOON, IN_TIME = 10.0, 2.0
"""Seconds. The next beat would be half a minute away; in time it is on a machine that has nothing else to do."""


def store_of(rig: DesktopRig) -> SqliteStore:
    rig.home.mkdir(exist_ok=True)
    return open_store(rig.home, system_clock)


def settle_in(rig: DesktopRig, *, board: bool = False) -> None:
    """Have no first start, and working hours that hold at any time of any day."""
    settings = Settings(
        hours=ALL_DAY,
        zone="Europe/Madrid",
        remind_to_plan=False,
        tell_week_begins=False,
        calls=CallPolicy(quiet=()),
        show_board=board,
    )
    rig.home.mkdir(exist_ok=True)
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(settings)
    store = store_of(rig)
    store.put_note("welcomed", "yes")
    store.close()


def waits(rig: DesktopRig, name: str, due: timedelta = timedelta(seconds=-1), **changes: Any) -> FollowUp:
    """Put someone into the store whose reminder is due so long from now."""
    now = system_clock()
    called = now - timedelta(hours=1)
    state = Open(now + due, now + due, called)
    made = FollowUp(
        id=name.lower(),
        caller=Caller(name, "+34600123456"),
        about="presupuesto",
        way=Way.MINE,
        channel=Channel.PHONE,
        opened_at=called,
        called_at=called,
        promised_at=now + timedelta(hours=3),
        state=state,
    )
    store = store_of(rig)
    store.commit_calls(CallChange(follow_ups=(replace(made, **changes),)))
    store.close()
    return made


def stored(rig: DesktopRig, follow_up: FollowUp) -> FollowUp:
    store = store_of(rig)
    found = store.follow_up(follow_up.id)
    store.close()
    assert found is not None
    return found


def told(rig: DesktopRig, follow_up: FollowUp) -> int:
    store = store_of(rig)
    events = store.events_of(follow_up.id)
    store.close()
    return sum(event.kind is EventKind.TOLD for event in events)


def start(rig: DesktopRig, **environment: str) -> None:
    """Start Respiro, and wait until it is there."""
    rig.start_respiro(**environment)
    rig.wait_for_item()


def logging_opener(rig: DesktopRig) -> Path:
    """Put an xdg-open before the real one that only notes what it was given."""
    folder, log = rig.folder / "bin", rig.folder / "opened"
    folder.mkdir()
    shim = folder / "xdg-open"
    shim.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{log}"\n')
    shim.chmod(0o755)
    rig.environment["PATH"] = f"{folder}:{rig.environment['PATH']}"
    log.touch()
    return log


def test_call_back_is_pressed_on_the_daemons_notice(desktop: DesktopRig) -> None:
    opened = logging_opener(desktop)
    desktop.start_notification_daemon()
    settle_in(desktop)
    marta = waits(desktop, "Marta")
    start(desktop)
    wait_for(lambda: told(desktop, marta), "the reminder")
    time.sleep(1)
    desktop.screenshot("reminder.png")
    desktop.press_in_notification("Call back")
    wait_for(opened.read_text, "the link")
    assert opened.read_text() == "tel:+34600123456\n"
    assert stored(desktop, marta).is_open
    time.sleep(1)
    desktop.screenshot("how-did-it-go.png")
    desktop.press_in_notification("Reached")
    wait_for(lambda: not stored(desktop, marta).is_open, "the answer")
    assert told(desktop, marta) == 1


def test_snooze_is_pressed_on_the_daemons_notice(desktop: DesktopRig) -> None:
    desktop.start_notification_daemon()
    settle_in(desktop)
    marta = waits(desktop, "Marta")
    start(desktop)
    desktop.press_in_notification("Snooze 10 min")
    wait_for(lambda: open_state(stored(desktop, marta)).snoozes == 1, "the snooze")
    state = open_state(stored(desktop, marta))
    assert timedelta(minutes=9) < state.next_at - system_clock() <= timedelta(minutes=10)


def test_done_is_pressed_on_the_daemons_notice_and_taken_back(desktop: DesktopRig) -> None:
    desktop.start_notification_daemon()
    settle_in(desktop)
    marta = waits(desktop, "Marta")
    start(desktop)
    desktop.press_in_notification("Done")
    wait_for(lambda: not stored(desktop, marta).is_open, "the answer")
    state = stored(desktop, marta).state
    assert isinstance(state, Closed)
    assert state.outcome is OutcomeKind.REACHED
    desktop.press_in_notification("Undo")
    wait_for(lambda: stored(desktop, marta).is_open, "the undoing")


def test_open_shows_the_follow_up(desktop: DesktopRig) -> None:
    desktop.start_notification_daemon()
    settle_in(desktop)
    waits(desktop, "Marta")
    start(desktop)
    desktop.press_in_notification("Open")
    wait_for(lambda: any("wait" in title.lower() or "Calls" in title for title in desktop.windows()), "the window")


@pytest.mark.parametrize("at_most", [SOON, pytest.param(IN_TIME, marks=pytest.mark.torture)])
def test_a_reminder_comes_at_its_time(desktop: DesktopRig, at_most: float) -> None:
    desktop.start_notification_daemon()
    settle_in(desktop)
    first = waits(desktop, "Ana")
    start(desktop)
    wait_for(lambda: told(desktop, first), "the first reminder")
    marta = waits(desktop, "Marta", timedelta(seconds=4))
    announce(desktop)
    wait_for(lambda: told(desktop, marta), "the reminder")
    shown = open_state(stored(desktop, marta)).told_at
    assert shown is not None
    late = shown - open_state(marta).due_at
    assert timedelta(seconds=-1) < late < timedelta(seconds=at_most), late  # the store keeps whole seconds


def test_without_a_daemon_the_own_window_reminds_and_the_keyboard_answers(desktop: DesktopRig) -> None:
    opened = logging_opener(desktop)
    settle_in(desktop)
    marta = waits(desktop, "Marta")
    start(desktop)
    number = wait_for(lambda: desktop.windows().get(OWN), "the own window", SOON)
    wait_for(lambda: told(desktop, marta) == 1, "the mark")
    time.sleep(0.5)
    desktop.screenshot("own-reminder.png")
    desktop.run("xdotool", "windowfocus", "--sync", number, "key", "Return")
    wait_for(lambda: opened.read_text() == "tel:+34600123456\n", "the link")


def test_a_daemon_that_exits_loses_no_reminder(desktop: DesktopRig) -> None:
    settle_in(desktop)
    desktop.start_notification_daemon()
    daemon = desktop._processes[-1]
    ana = waits(desktop, "Ana")
    start(desktop)
    wait_for(lambda: told(desktop, ana) == 1, "the first reminder")
    desktop.end(daemon, signal.SIGKILL)
    marta = waits(desktop, "Marta")
    announce(desktop)
    desktop.wait_for_window(OWN)
    wait_for(lambda: told(desktop, marta) == 1, "the mark")


def test_a_daemon_that_hangs_is_replaced_by_the_own_window_and_nothing_is_marked_before(desktop: DesktopRig) -> None:
    settle_in(desktop)
    desktop.start_notification_daemon()
    daemon = desktop._processes[-1]
    ana = waits(desktop, "Ana")
    start(desktop)
    wait_for(lambda: told(desktop, ana) == 1, "the first reminder")
    daemon.send_signal(signal.SIGSTOP)
    marta = waits(desktop, "Marta", timedelta(seconds=4))
    announce(desktop)

    def shown() -> bool:
        marked = told(desktop, marta)
        there = desktop.has_window(OWN)
        assert there or marked == 0
        return there

    wait_for(shown, "the own window", 4 + 5 + SOON)
    wait_for(lambda: told(desktop, marta) == 1, "the mark")
    daemon.send_signal(signal.SIGCONT)
    time.sleep(3)
    desktop.screenshot("after-the-hang.png")
    assert told(desktop, marta) == 1


def announce(rig: DesktopRig) -> None:
    """Tell Respiro, as the command line does, that the log has changed."""
    assert tell(rig.home, "changed calls")


def do_not_disturb(rig: DesktopRig, *, on: bool) -> None:
    rig.call(XFCONF, "SetProperty", "ssv", "xfce4-notifyd", "/do-not-disturb", ("b", on))
    time.sleep(0.5)


def test_do_not_disturb_is_kept_and_what_waited_comes_when_it_is_off(desktop: DesktopRig) -> None:
    settle_in(desktop)
    desktop.start_notification_daemon()
    do_not_disturb(desktop, on=True)
    marta = waits(desktop, "Marta")
    start(desktop)
    item = desktop.wait_for_item()
    wait_for(lambda: "Marta" in item.tooltip, "the words in the tray")
    time.sleep(6)
    assert told(desktop, marta) == 0
    assert not desktop.has_window(OWN)
    ana = waits(desktop, "Ana", let_through=True)
    announce(desktop)
    desktop.wait_for_window(OWN)
    wait_for(lambda: told(desktop, ana) == 1, "the mark")
    desktop.screenshot("let-through.png")
    assert told(desktop, marta) == 0
    do_not_disturb(desktop, on=False)
    announce(desktop)
    wait_for(lambda: told(desktop, marta) == 1, "what waited")
    time.sleep(1)
    desktop.screenshot("after-do-not-disturb.png")
    assert told(desktop, marta) == 1


def test_waking_up_is_heard_from_logind(desktop: DesktopRig) -> None:
    settle_in(desktop)
    desktop.bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
    start(desktop, DBUS_SYSTEM_BUS_ADDRESS=desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    marta = waits(desktop, "Marta")  # nobody announces it; the next beat would be half a minute away
    manager = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")

    def woken() -> bool:
        """Sleep and wake up, again and again: it listens a moment after the start."""
        for sleeps in (True, False):
            desktop.bus.send(new_signal(manager, "PrepareForSleep", "b", (sleeps,)))
        return told(desktop, marta) == 1

    wait_for(woken, "the reminder", SOON)


def test_a_hundred_overdue_are_one_notice_at_the_start(desktop: DesktopRig) -> None:
    settle_in(desktop)
    desktop.start_notification_daemon()
    everyone = [waits(desktop, f"Caller {number:03}", timedelta(minutes=-200 + number)) for number in range(100)]
    start(desktop)
    wait_for(lambda: told(desktop, everyone[-1]), "the notice")
    time.sleep(1)
    desktop.screenshot("hundred.png")
    assert [told(desktop, one) for one in everyone] == [1] * 100


def test_the_board_is_seen_above_and_takes_no_focus(desktop: DesktopRig) -> None:
    settle_in(desktop, board=True)
    waits(desktop, "Marta", timedelta(hours=2))
    ana = waits(desktop, "Ana", timedelta(hours=-1), promised_at=system_clock() - timedelta(minutes=30))
    start(desktop)
    number = desktop.wait_for_window("Waiting for you")
    assert desktop.active_window() != "Waiting for you"
    time.sleep(1)
    desktop.screenshot("board.png")
    desktop.run("xdotool", "windowfocus", "--sync", number)
    desktop.key("Tab", "Tab", "r")
    wait_for(lambda: not stored(desktop, ana).is_open, "the answer")
    time.sleep(0.5)
    desktop.screenshot("board-answered.png")
    desktop.wait_for_item().choose("Keep in sight")
    wait_for(lambda: not desktop.has_window("Waiting for you"), "the board to go")
