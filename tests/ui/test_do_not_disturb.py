"""Where there is no bus, nobody can say that the user is to be left in peace."""

import pytest
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.do_not_disturb import DoNotDisturb


@pytest.mark.parametrize("address", [None, "disabled:", "unix:path=/nowhere/bus", "nonsense", "tcp:host=x,port=1"])
def test_without_a_bus_the_answer_is_there_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    del qtbot
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    heard: list[bool] = []
    DoNotDisturb().ask(heard.append)
    assert heard == [False]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_there_is_no_session_bus_none_is_looked_for(qtbot: QtBot, platform: str) -> None:
    del qtbot
    heard: list[bool] = []
    quiet = DoNotDisturb(platform=platform)
    quiet.ask(heard.append)
    assert heard == [False]
    quiet.close()
