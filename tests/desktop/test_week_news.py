"""The week's review, offered on a real desktop: the button of a real notice opens the week."""

import pytest

from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.week import Week, local_day
from respiro.domain.work_time import WallRange
from respiro.services.settings import Settings
from support.desktop_rig import DesktopRig, wait_for
from support.fakes import MADRID

pytestmark = pytest.mark.desktop

ALL_DAY = {weekday: (WallRange(0, 1440),) for weekday in range(7)}


def test_the_review_is_offered_and_its_button_opens_the_week_once(desktop: DesktopRig) -> None:
    today = local_day(system_clock(), MADRID)
    settings = Settings(hours=ALL_DAY, zone="Europe/Madrid", review_day=today.weekday(), review_time=0)
    desktop.home.mkdir(exist_ok=True)
    JsonSettingsFile(desktop.home / "settings.json", system_clock).save(settings)
    store = open_store(desktop.home, system_clock)
    store.put_note("welcomed", "yes")
    period = Period.lasting(Week.of(today).shifted(1).period(MADRID).start, 60)
    block = MarginBlock("a@margin.respiro", period)
    entry = LedgerEntry(system_clock(), local_day(period.start, MADRID), block.uid, LedgerKind.PLANNED, 60, period)
    store.commit(MarginChange((block,), (entry,)))
    store.close()
    desktop.start_notification_daemon()
    desktop.start_respiro()
    desktop.wait_for_item()
    desktop.press_in_notification("Review the week")
    desktop.wait_for_window("Weekly review")
    desktop.screenshot("week-news.png")
    store = open_store(desktop.home, system_clock)
    noted = wait_for(lambda: store.note("week_offered"), "the note")
    store.close()
    assert noted == str(Week.of(today).shifted(1))
