"""What the week's window wishes for opens: the limit's text, the queue, the calls, a client's form."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from respiro.domain.clients import ForeseenFire
from respiro.domain.work_time import WallRange
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.window_keeper import WindowKeeper
from respiro.ui.windows.welcome_window import WelcomeWindow
from support.fakes import demo_ports
from support.tray_fakes import FakeNotifier, FakeStarter, context_of

FIRE = ForeseenFire("Something urgent", 3, WallRange(960, 1080), 45)


@pytest.fixture
def keeper(qtbot: QtBot) -> Iterator[WindowKeeper]:
    del qtbot
    context = context_of(demo_ports(), FakeStarter())
    keeper = WindowKeeper(context, NewsDesk(context, FakeNotifier()))
    yield keeper
    keeper.close_all()


def seen(name: str) -> list[str]:
    return [
        type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible() and name in type(one).__name__
    ]


def form() -> ClientDialog:
    [dialog] = [one for one in QApplication.topLevelWidgets() if isinstance(one, ClientDialog) and one.isVisible()]
    return dialog


def test_a_habit_opens_the_client_s_usual_requests_with_one_more(keeper: WindowKeeper) -> None:
    keeper.open_week().fire_requested.emit("luis", FIRE)
    assert form().fires.fires == [FIRE]
    assert form().list.currentRow() == form().pages.index(form().fires)


def test_another_client_s_form_takes_the_place_of_the_first(keeper: WindowKeeper) -> None:
    week = keeper.open_week()
    week.client_requested.emit("luis")
    week.client_requested.emit("ana")
    assert form().who.name.text() == "Ana"


def test_a_client_who_is_gone_leads_to_those_there_are(keeper: WindowKeeper) -> None:
    keeper.open_week().fire_requested.emit("nobody", FIRE)
    assert seen("ClientDialog") == []
    assert seen("SettingsWindow") == ["SettingsWindow"]


def test_the_queue_the_calls_and_the_limit_s_text_open(keeper: WindowKeeper) -> None:
    week = keeper.open_week()
    week.queue_requested.emit()
    week.calls_requested.emit()
    week.reset_requested.emit("luis")
    assert seen("QueueWindow")
    assert seen("CallsWindow")
    assert seen("ClientTextDialog")


def test_who_follows_their_calendar_at_the_first_start_sees_their_week_after_it(keeper: WindowKeeper) -> None:
    keeper.open_welcome()
    [welcome] = [one for one in QApplication.topLevelWidgets() if isinstance(one, WelcomeWindow) and one.isVisible()]
    welcome.subscribe_button.click()
    assert (seen("SubscribeDialog"), seen("WeekWindow")) == (["SubscribeDialog"], [])
    keeper.open_subscribe().reject()
    assert seen("WeekWindow") == ["WeekWindow"]
