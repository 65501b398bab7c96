"""Where notices and the tray's lines about accounts lead to, and whether the user is there already."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.window_keeper import WindowKeeper
from support.fakes import empty_ports
from support.sync_scene import account, put
from support.tray_fakes import FakeNotifier, context_of

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def keeper(qtbot: QtBot) -> Iterator[WindowKeeper]:
    del qtbot
    ports = empty_ports()
    for name in ("A", "B"):
        put(ports, account(name))
    context = context_of(ports)
    made = WindowKeeper(context, NewsDesk(context, FakeNotifier()))  # type: ignore[arg-type]  as good as one
    yield made
    made.close_all()


def test_the_accounts_open_at_the_one_that_is_named(keeper: WindowKeeper, qtbot: QtBot) -> None:
    assert not keeper.is_looking_at_accounts()
    keeper.open_accounts("id-B")
    window = keeper._settings.window
    assert window is not None
    qtbot.waitUntil(keeper.is_looking_at_accounts)
    assert window.pages["accounts"].list.selected_key == "id-B"  # type: ignore[attr-defined]  an AccountsPage
    window.show_page("general")
    assert not keeper.is_looking_at_accounts()


def test_who_is_at_a_dialog_over_the_accounts_looks_at_them(keeper: WindowKeeper, qtbot: QtBot) -> None:
    keeper.open_accounts()
    dialog = QDialog(keeper._settings.window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert keeper.is_looking_at_accounts()
    alone = QDialog()
    qtbot.addWidget(alone)
    dialog.close()
    alone.open()
    qtbot.waitUntil(alone.isActiveWindow)
    assert not keeper.is_looking_at_accounts()
