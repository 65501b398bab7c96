"""The week's window under a real mouse and keyboard."""

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock, zone_for
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.domain.week import Week, local_day
from respiro.domain.work_time import instant
from respiro.services import margin_hand
from respiro.services.settings import Settings
from support.desktop_rig import DesktopRig, wait_for
from support.fake_calls import ports_on

pytestmark = pytest.mark.desktop

GRID_WIDTH = 640
"""The grid ends beyond it, and the numbers beside it, which bear the same colours, have not begun."""


def block_next_wednesday(rig: DesktopRig) -> MarginBlock:
    """Put the only block of next week at noon."""
    rig.home.mkdir(exist_ok=True)
    settings = Settings(zone="Europe/Madrid", remind_to_plan=False, tell_week_begins=False)
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(settings)
    store = open_store(rig.home, system_clock)
    store.put_note("welcomed", "yes")
    ports = ports_on(store, settings, system_clock, zone_for("Europe/Madrid"))
    wednesday = Week.of(local_day(system_clock(), ports.zone)).shifted(1).days[2]
    done = margin_hand.add_block(ports, Period.lasting(instant(wednesday, 12 * 60, ports.zone), 60))
    margin_hand.pin_block(ports, done.before[0][0], pinned=False)
    block = store.block(done.before[0][0])
    store.close()
    assert block is not None
    return block


def stored(rig: DesktopRig, uid: str) -> MarginBlock | None:
    store = open_store(rig.home, system_clock)
    block = store.block(uid)
    store.close()
    return block


def is_margin(colour: QColor) -> bool:
    """Tell whether it may be a planned block's fill, #009E73 at 22 %, whatever light colour the desktop has below."""
    return colour.red() > 150 and 25 < colour.green() - colour.red() < 45 and colour.green() > colour.blue()


def place_of_block(rig: DesktopRig, name: str) -> QRect | None:
    """Return where the block's colour fills the screen, once it does."""
    picture = QImage(str(rig.screenshot(name)))
    rows = [
        (x, y)
        for y in range(0, picture.height(), 2)
        for x in range(0, min(GRID_WIDTH, picture.width()), 4)
        if is_margin(picture.pixelColor(x, y))
    ]
    if len(rows) < 50:
        return None
    (left, top), (right, bottom) = map(min, zip(*rows, strict=True)), map(max, zip(*rows, strict=True))
    return QRect(left, top, right - left, bottom - top)


def test_a_block_is_dragged_with_the_mouse_and_undo_takes_it_back(desktop: DesktopRig) -> None:
    block = block_next_wednesday(desktop)
    desktop.start_respiro("--open", "week")
    number = desktop.wait_for_window("Weekly review")
    desktop.run("xdotool", "windowmove", "--sync", number, "0", "40")
    desktop.run("xdotool", "windowfocus", "--sync", number, "key", "Next")
    place = wait_for(lambda: place_of_block(desktop, "week-before.png"), "the block on the screen")
    hour = place.height() + 4
    x, y = place.center().x(), place.center().y()
    desktop.run("xdotool", "mousemove", "--sync", str(x), str(y), "sleep", "0.2", "mousedown", "1")
    for step in range(1, 11):
        desktop.run("xdotool", "mousemove", "--sync", str(x), str(y + 2 * hour * step // 10))
    time.sleep(0.3)
    desktop.screenshot("week-dragging.png")
    desktop.run("xdotool", "mouseup", "1")

    def moved() -> MarginBlock | None:
        now = stored(desktop, block.uid)
        return now if now and now.period != block.period else None

    now = wait_for(moved, "the block to be stored elsewhere")
    desktop.screenshot("week-after.png")
    assert now.pinned
    assert now.minutes == 60
    assert abs(now.period.start - block.period.start - timedelta(hours=2)) <= timedelta(minutes=15)
    desktop.key("ctrl+z")
    wait_for(lambda: stored(desktop, block.uid) == block, "the undoing")
