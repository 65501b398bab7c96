"""The tray process on a real X server, with a real panel and a real notification daemon."""

import signal
import time
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from respiro.adapters.instance import tell
from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.system import system_clock, zone_for
from respiro.domain.calls import Caller
from respiro.domain.margins import BlockState, MarginBlock, MarginPolicy, Target
from respiro.domain.period import Period
from respiro.domain.work_time import WallRange
from respiro.services import margin_hand, news
from respiro.services.plan_b import queue
from respiro.services.plan_b.opening import Answers, NewRequest
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from support.desktop_rig import ICON_PLACE, DesktopRig, wait_for
from support.fake_calls import ports_on

pytestmark = pytest.mark.desktop

WEEK = "Weekly review"
SMALL = "Today's margin"
SOON = 12
"""Seconds; less than it takes until the heartbeat looks for itself."""
ACTIONS = ["Playbooks…", "Plan next week…", "Weekly review…", "Import agenda…", "Settings…", "Quit"]
ALL_DAY = {weekday: (WallRange(0, 1440),) for weekday in range(7)}
POLICY = MarginPolicy(target=Target(minutes=60), daily_minimum=0, daily_maximum=1440)


def ports_of(rig: DesktopRig) -> tuple[SqliteStore, Ports]:
    """Open Respiro's store beside it, with working hours that hold at any time of any day."""
    settings = Settings(
        hours=ALL_DAY, policy=POLICY, zone="Europe/Madrid", remind_to_plan=False, tell_week_begins=False
    )
    rig.home.mkdir(exist_ok=True)
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(settings)
    store = open_store(rig.home, system_clock)
    return store, ports_on(store, settings, system_clock, zone_for("Europe/Madrid"))


def settle_in(rig: DesktopRig) -> None:
    """Make the first start's window unnecessary."""
    store, _ = ports_of(rig)
    store.put_note("welcomed", "yes")
    store.close()


def block_ahead(rig: DesktopRig) -> MarginBlock:
    """Put a block that the planner may move into the store, a day and a half ahead."""
    store, ports = ports_of(rig)
    start = (system_clock() + timedelta(hours=36)).replace(minute=0, second=0, microsecond=0)
    done = margin_hand.add_block(ports, Period.lasting(start, 60))
    [uid] = [uid for uid, _ in done.before]
    news.mark_done_told(ports, done)
    margin_hand.pin_block(ports, uid, pinned=False)
    store.put_note("welcomed", "yes")
    block = store.block(uid)
    store.close()
    assert block is not None
    return block


def now_of(rig: DesktopRig, uid: str) -> MarginBlock:
    store = open_store(rig.home, system_clock)
    block = store.block(uid)
    store.close()
    assert block is not None
    return block


def meeting_on(rig: DesktopRig, block: MarginBlock) -> Path:
    file = rig.folder / "work.ics"
    file.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:luis@example.org\r\n"
        f"DTSTAMP:20260101T000000Z\r\nDTSTART:{block.period.start:%Y%m%dT%H%M%SZ}\r\n"
        f"DTEND:{block.period.end:%Y%m%dT%H%M%SZ}\r\nSUMMARY:Luis's <b>meeting</b>\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    return file


def test_the_icon_is_in_the_tray_with_words_and_menu(desktop: DesktopRig) -> None:
    block_ahead(desktop)
    desktop.start_respiro()
    item = desktop.wait_for_item()
    wait_for(lambda: item.tooltip.startswith("No margin today. Next: "), "words")
    assert {16, 22, 32, 44, 64} <= item.sizes
    entries = list(item.entries())
    assert entries[:5] == ["Emergency…", "Missed call…", "Who waits…", "Plan B queue…", "Keep in sight"]
    assert entries[5] == "No margin today."
    assert entries[6].startswith("Next: ")
    assert entries[7:] == ACTIONS


def test_the_icon_is_seen_on_the_panel(desktop: DesktopRig) -> None:
    settle_in(desktop)
    empty = QImage(str(desktop.screenshot("panel-empty.png")))
    desktop.start_respiro()
    desktop.wait_for_item()

    def is_drawn() -> bool:
        panel = QImage(str(desktop.screenshot("panel.png")))
        changed = [(x, y) for x in range(34) for y in range(32) if panel.pixel(x, y) != empty.pixel(x, y)]
        return len(changed) > 30

    wait_for(is_drawn, "the ring on the panel")


def test_a_left_click_opens_the_week_and_closing_it_ends_nothing(desktop: DesktopRig) -> None:
    settle_in(desktop)
    process = desktop.start_respiro()
    desktop.wait_for_item()
    time.sleep(1)  # the panel draws a moment after it knows
    desktop.click(ICON_PLACE)
    desktop.wait_for_window(WEEK)
    wait_for(lambda: desktop.active_window() == WEEK, "the focus")
    desktop.screenshot("week.png")
    desktop.key("alt+F4")
    wait_for(lambda: not desktop.has_window(WEEK), "the week to close")
    assert process.poll() is None
    desktop.wait_for_item().activate()
    desktop.wait_for_window(WEEK)


def test_a_right_click_opens_the_menu_and_the_keyboard_chooses(desktop: DesktopRig) -> None:
    block_ahead(desktop)
    desktop.start_respiro()
    desktop.wait_for_item()
    time.sleep(1)
    desktop.click(ICON_PLACE, 3)
    time.sleep(1)
    desktop.screenshot("menu.png")
    desktop.key("Up", "Up", "Return")
    desktop.wait_for_window("Settings")


@pytest.mark.parametrize(
    ("entry", "window"),
    [
        ("Weekly review…", WEEK),
        ("Import agenda…", "Import a calendar"),
        ("Emergency…", "Emergency"),
        ("Plan B queue…", "Plan B queue"),
        ("Playbooks…", "Playbooks"),
    ],
)
def test_entries_open_their_windows(desktop: DesktopRig, entry: str, window: str) -> None:
    settle_in(desktop)
    desktop.start_respiro()
    desktop.wait_for_item().choose(entry)
    desktop.wait_for_window(window)


def test_an_emergency_from_the_command_line_stands_in_the_tray(desktop: DesktopRig) -> None:
    settle_in(desktop)
    desktop.start_respiro()
    item = desktop.wait_for_item()
    store, ports = ports_of(desktop)
    queue.add(ports, NewRequest(Caller("Luis"), Answers(want="web caída")))
    store.close()
    assert tell(desktop.home, "changed plan_b")
    wait_for(lambda: item.tooltip.startswith("One emergency waits: Luis, "), "the words", SOON)
    assert any(entry.startswith("One emergency waits: Luis, ") for entry in item.entries())
    desktop.respiro("planb", "add", "--dialog", "Luis: web caída")
    desktop.wait_for_window("Emergency")


def test_quit_in_the_menu_ends_the_process_in_order(desktop: DesktopRig) -> None:
    settle_in(desktop)
    process = desktop.start_respiro()
    item = desktop.wait_for_item()
    item.activate()
    desktop.wait_for_window(WEEK)
    item.choose("Quit")
    assert process.wait(20) == 0
    wait_for(lambda: not desktop.items(), "the icon to go")


def test_the_session_can_end_it(desktop: DesktopRig) -> None:
    settle_in(desktop)
    process = desktop.start_respiro()
    desktop.wait_for_item()
    assert desktop.end(process, signal.SIGTERM) == 0


def test_the_first_start_welcomes_and_the_second_does_not(desktop: DesktopRig) -> None:
    process = desktop.start_respiro()
    desktop.wait_for_window("Welcome to Respiro")
    desktop.screenshot("welcome.png")
    desktop.end(process)
    desktop.start_respiro()
    desktop.wait_for_item()
    time.sleep(1)
    assert not desktop.has_window("Welcome to Respiro")


def test_a_second_start_raises_the_first_and_leaves(desktop: DesktopRig) -> None:
    settle_in(desktop)
    first = desktop.start_respiro()
    desktop.wait_for_item()
    second = desktop.start_respiro()
    assert second.wait(20) == 0
    desktop.wait_for_window(WEEK)
    third = desktop.start_respiro("--open", "settings")
    assert third.wait(20) == 0
    desktop.wait_for_window("Settings")
    assert first.poll() is None
    assert len(desktop.items()) == 1


def test_killed_and_started_again_it_is_there_again(desktop: DesktopRig) -> None:
    settle_in(desktop)
    killed = desktop.start_respiro()
    before = desktop.wait_for_item()
    desktop.end(killed, signal.SIGKILL)
    wait_for(lambda: not desktop.items(), "the icon to go")
    desktop.start_respiro()
    assert desktop.wait_for_item().bus_name != before.bus_name


def test_started_before_the_panel_the_icon_comes_with_it(rig: DesktopRig) -> None:
    rig.start_window_manager()
    settle_in(rig)
    rig.start_respiro()
    rig.wait_for_window(SMALL)
    rig.start_panel()
    item = rig.wait_for_item(SOON)
    assert list(item.entries())[-6:] == ACTIONS
    wait_for(lambda: not rig.has_window(SMALL), "the small window to go")


def test_a_panel_that_is_restarted_gets_the_icon_back(desktop: DesktopRig) -> None:
    """The fixture's panel is ended by its name on the bus, and another one comes."""
    settle_in(desktop)
    desktop.start_respiro()
    desktop.wait_for_item()
    desktop.run("xfce4-panel", "--quit")
    wait_for(lambda: not desktop.has_name("org.kde.StatusNotifierWatcher"), "the panel to go")
    desktop.start_panel()
    item = desktop.wait_for_item(SOON)
    assert list(item.entries())[-6:] == ACTIONS


def test_without_a_tray_it_says_so_once_and_lives_in_a_window(rig: DesktopRig) -> None:
    rig.start_window_manager()
    settle_in(rig)
    process = rig.start_respiro()
    rig.wait_for_window(SMALL)
    noted = wait_for(lambda: note_of(rig, "no_tray_told"), "the note")
    assert noted == "yes"
    rig.screenshot("no-tray.png")
    rig.end(process)
    rig.start_respiro()
    rig.wait_for_window(SMALL)
    time.sleep(4)
    assert not rig.has_window("Respiro")


def note_of(rig: DesktopRig, key: str) -> str | None:
    store = open_store(rig.home, system_clock)
    note = store.note(key)
    store.close()
    return note


def test_a_meeting_on_margin_is_told_by_the_daemon_and_undone_by_its_button(desktop: DesktopRig) -> None:
    desktop.start_notification_daemon()
    block = block_ahead(desktop)
    desktop.start_respiro()
    desktop.wait_for_item()
    desktop.respiro("agenda", "import", str(meeting_on(desktop, block)))
    moved = wait_for(lambda: other_than(desktop, block), "the healing")
    assert moved.state is BlockState.STANDING
    wait_for(lambda: note_of(desktop, "ledger_told"), "the notice")
    time.sleep(1)
    desktop.screenshot("notice.png")
    desktop.press_in_notification("Undo")
    back = wait_for(lambda: pinned_again(desktop, block), "the undoing")
    assert back.period == block.period


def other_than(rig: DesktopRig, block: MarginBlock) -> MarginBlock | None:
    now = now_of(rig, block.uid)
    return now if now != block else None


def pinned_again(rig: DesktopRig, block: MarginBlock) -> MarginBlock | None:
    now = now_of(rig, block.uid)
    return now if now.pinned else None


def test_without_a_daemon_the_own_window_tells_and_undoes(desktop: DesktopRig) -> None:
    block = block_ahead(desktop)
    desktop.start_respiro()
    desktop.wait_for_item()
    desktop.respiro("agenda", "import", str(meeting_on(desktop, block)))
    number = desktop.wait_for_window("Respiro")
    wait_for(lambda: note_of(desktop, "ledger_told"), "the notice")
    time.sleep(0.5)
    desktop.screenshot("own-notice.png")
    desktop.run("xdotool", "windowfocus", "--sync", number, "key", "Return")
    back = wait_for(lambda: pinned_again(desktop, block), "the undoing")
    assert back.period == block.period
