"""Subscribing with the worker as it is, over a server on this machine: subscribe, cancel a slow drip, fetch now."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.period import Period
from respiro.services.settings import Settings
from respiro.ui.context import Context
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.runtime.worker_runner import WorkerRunner
from respiro.ui.windows.settings_pages.calendars_page import CalendarsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.fake_calls import ports_on
from support.fakes import MADRID, FakeSettingsFile
from support.fault_server import CALENDAR, FaultServer, answer, dripping

PATIENCE = 60_000


@dataclass
class Stage:
    """A store on disk, the worker's own process, a server, and the page with the calendars."""

    qtbot: QtBot
    context: Context
    server: FaultServer
    page: CalendarsPage

    def dialog(self, place: str) -> SubscribeDialog:
        self.page.subscribe_button.click()
        dialog = self.page.findChild(SubscribeDialog)
        assert dialog is not None
        dialog.place.choose(place)
        dialog.import_button.click()
        return dialog

    def subscribe(self, place: str) -> SubscribeDialog:
        dialog = self.dialog(place)
        self.qtbot.waitUntil(lambda: dialog.outcome.isVisible() or bool(dialog.trouble.text), timeout=PATIENCE)
        return dialog


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    home = tmp_path / "respiro"
    store = open_store(home, system_clock)
    runner = WorkerRunner([sys.executable, "-m", "respiro", "--home", str(home), "worker"])
    ports = ports_on(store, Settings(), system_clock, MADRID)
    context = Context(ports, FakeSettingsFile(), runner, lambda _settings: MADRID)
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show_page("calendars")
    window.show()
    page = window.pages["calendars"]
    assert isinstance(page, CalendarsPage)
    with FaultServer() as server:
        yield Stage(qtbot, context, server, page)
        runner.stop_all()
    store.close()


def test_subscribed_through_the_window_it_is_fetched_again_at_a_wish(stage: Stage) -> None:
    address = stage.server.serve("/team.ics", answer())
    dialog = stage.subscribe(address)
    assert dialog.trouble.text == ""
    assert dialog.outcome.headline.text().startswith("10 events")
    dialog.close_button.click()
    (one,) = stage.context.ports.store.subscriptions()
    assert stage.page.list.selected_key == one.calendar
    stage.server.serve("/team.ics", answer(CALENDAR.replace(b"Event 3", b"Moved")))
    with stage.qtbot.waitSignal(stage.context.agenda_changed, timeout=PATIENCE):
        stage.page.fetch()
    assert "Moved" in _summaries(stage)


def test_a_slow_drip_is_cancelled_within_a_second(stage: Stage) -> None:
    dialog = stage.dialog(stage.server.serve("/slow.ics", dripping(0.2)))
    stage.qtbot.waitUntil(lambda: bool(stage.server.visits) and stage.server.visits[0].sent > 60, timeout=PATIENCE)
    passed = QElapsedTimer()
    passed.start()
    dialog.cancel_button.click()
    stage.qtbot.waitUntil(lambda: bool(dialog.trouble.text), timeout=PATIENCE)
    assert passed.elapsed() < 1500  # a second, and half of one for a machine that has much to do
    assert stage.context.ports.store.subscriptions() == []
    assert dialog.isVisible()


def test_what_is_no_calendar_is_told_in_place_and_nothing_is_kept(stage: Stage) -> None:
    dialog = stage.subscribe(stage.server.serve("/page", answer(b"<html><body>Log in</body></html>")))
    assert dialog.trouble.text
    assert stage.context.ports.store.subscriptions() == []
    assert stage.context.ports.store.sources() == []


def test_a_fetch_that_fails_keeps_the_copy_and_says_so_on_the_page(stage: Stage) -> None:
    dialog = stage.subscribe(stage.server.serve("/team.ics", answer()))
    dialog.close_button.click()
    stage.server.serve("/team.ics", answer(b"", 503))
    stage.page.fetch()
    stage.qtbot.waitUntil(stage.page.trouble.isVisible, timeout=PATIENCE)
    assert len(_summaries(stage)) == 10


def test_removed_it_is_gone_with_its_subscription(stage: Stage) -> None:
    dialog = stage.subscribe(stage.server.serve("/team.ics", answer()))
    dialog.close_button.click()
    stage.page.ask_to_remove()
    yes = next(button for button in stage.page.question.buttons() if button.text() == "&Remove")
    with stage.qtbot.waitSignal(stage.context.agenda_changed, timeout=PATIENCE):
        yes.click()
    assert stage.context.ports.store.subscriptions() == []
    assert stage.context.ports.store.sources() == []


def _summaries(stage: Stage) -> list[str]:
    period = Period(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC))
    return [one.summary for one in stage.context.ports.store.occurrences(period, MADRID)]
