"""The system's zone changes while the tray runs: floating events and the plan follow it, instants stay (acceptance 14)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from respiro.adapters.store.store import SqliteStore, open_store
from respiro.adapters.store.values import SourceContent, StoredOccurrence
from respiro.adapters.system import zone_for
from respiro.domain.week import Week
from respiro.services.margin_keeper import week_to_plan
from respiro.services.settings import SYSTEM
from respiro.ui.context import Context
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.heartbeat import TICK_MILLISECONDS, Heartbeat
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import FakeClock, FakeSettingsFile, empty_ports
from support.tray_fakes import FakeNotifier, FakeStarter, let_work

NOW = datetime(2026, 11, 24, 7, tzinfo=UTC)
TUESDAY = date(2026, 11, 24)
LATEST_MILLISECONDS = 5_000
FLOATING = StoredOccurrence("floating", "", datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 10))  # noqa: DTZ001  it floats
INSTANT = StoredOccurrence(
    "instant", "", datetime(2026, 11, 24, 16, tzinfo=UTC), datetime(2026, 11, 24, 17, tzinfo=UTC)
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    store = open_store(tmp_path, lambda: NOW)
    store.replace_source(SourceContent("Work", "work.ics", occurrences=(FLOATING, INSTANT)), now=NOW)
    yield store
    store.close()


@pytest.fixture
def context(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> Context:
    monkeypatch.setenv("TZ", "Europe/Madrid")
    settings = replace(empty_ports().settings, zone=SYSTEM)
    ports = replace(empty_ports(), store=store, settings=settings, clock=FakeClock(NOW), zone=zone_for(settings.zone))
    return Context(ports, FakeSettingsFile(settings), FakeStarter(), lambda settings: zone_for(settings.zone))


def busy(context: Context) -> list[datetime]:
    """Return when the planner takes the user for busy."""
    return [one.meeting.start for one in week_to_plan(context.ports, Week.of(TUESDAY)).busy]


def test_floating_events_follow_the_systems_zone_and_instants_do_not(
    context: Context, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    eight = datetime(2026, 11, 24, 8, tzinfo=UTC)
    news = NewsDesk(context, FakeNotifier())
    heartbeat = Heartbeat(context, news, Chores(context, news))
    assert busy(context) == [eight, INSTANT.start]
    window = WeekWindow(context)
    qtbot.addWidget(window)
    window.show()
    before = [item.rect.top() for item in window.grid.grid_layout.items]
    heartbeat.tick()
    assert busy(context) == [eight, INSTANT.start]
    monkeypatch.setenv("TZ", "America/New_York")
    heartbeat.tick()
    assert busy(context) == [eight + timedelta(hours=6), INSTANT.start]
    let_work(context)
    QApplication.processEvents()
    assert [item.rect.top() for item in window.grid.grid_layout.items] != before


def test_it_is_looked_for_often_enough() -> None:
    assert TICK_MILLISECONDS < LATEST_MILLISECONDS
