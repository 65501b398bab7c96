"""The week's review by keyboard alone, on a real desktop: what margin was used for is booked, and taken back."""

from datetime import timedelta

import pytest

from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.week import Week, local_day
from respiro.services.settings import Settings
from support.desktop_rig import DesktopRig, wait_for
from support.fakes import MADRID

pytestmark = pytest.mark.desktop

BLOCK = "a@margin.respiro"


def margin_under_way(rig: DesktopRig) -> None:
    """Put the only margin of this week where it is now."""
    rig.home.mkdir(exist_ok=True)
    settings = Settings(zone="Europe/Madrid", remind_to_plan=False, tell_week_begins=False)
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(settings)
    now = system_clock()
    week = Week.of(local_day(now, MADRID)).period(MADRID)
    start = max(week.start, now.replace(minute=0, second=0, microsecond=0) - timedelta(hours=1))
    period = Period.lasting(min(start, week.end - timedelta(hours=3)), 180)
    entry = LedgerEntry(now, local_day(period.start, MADRID), BLOCK, LedgerKind.PLANNED, 180, period)
    store = open_store(rig.home, system_clock)
    store.put_note("welcomed", "yes")
    store.commit(MarginChange((MarginBlock(BLOCK, period, pinned=True),), (entry,)))
    store.close()


def booked(rig: DesktopRig) -> int:
    """Return the minutes that are booked as used."""
    store = open_store(rig.home, system_clock)
    entries = store.entries_after(0)
    store.close()
    signs = {LedgerKind.USED: 1, LedgerKind.UNUSED: -1}
    return sum(signs.get(entry.kind, 0) * entry.period.minutes for entry in entries)


def test_used_margin_is_booked_and_undone_without_a_mouse_and_by_another_process(desktop: DesktopRig) -> None:
    margin_under_way(desktop)
    desktop.start_respiro("--open", "week")
    desktop.wait_for_window("Weekly review")
    wait_for(lambda: desktop.active_window() == "Weekly review", "the keyboard")
    desktop.key("Down", "u")
    wait_for(lambda: desktop.active_window() == "Used margin", "the form")
    desktop.run("xdotool", "type", "20")
    desktop.key("Tab", "Tab")
    desktop.run("xdotool", "type", "the logo")
    desktop.screenshot("used-margin.png")
    desktop.key("Return")
    wait_for(lambda: booked(desktop) == 20, "the booking")
    assert "the logo" in desktop.respiro("margin", "use", BLOCK, "--minutes", "10", "--for", "the banner")
    assert booked(desktop) == 30
    wait_for(lambda: desktop.active_window() == "Weekly review", "the week")
    desktop.key("ctrl+z")
    wait_for(lambda: booked(desktop) == 10, "the undoing of its own booking alone")
    desktop.screenshot("used-margin-undone.png")
