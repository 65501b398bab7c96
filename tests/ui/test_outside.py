"""What the tray hears from outside reaches the work that waits for it."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from respiro.services.account_news import AccountsLook
from respiro.ui.runtime import due_chore, kde_connect, mirror_chore, network, power
from respiro.ui.runtime.outside import Outside
from support.fakes import empty_ports
from support.sync_scene import NOW, account, in_trouble, put
from support.tray_fakes import FakeStarter, context_of


class Deaf(QObject):
    """A phone, a bus, or a network that says nothing by itself."""

    failed, woke, came_back = Signal(object), Signal(), Signal()

    def __init__(self, *_: object) -> None:
        super().__init__()

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def watch(self) -> bool:
        return False


class Told:
    def tell_fault(self, error: object) -> None:
        raise AssertionError(error)


class Rig:
    def __init__(self) -> None:
        self.starter = FakeStarter()
        self.context = context_of(empty_ports(), self.starter)
        self.outside = Outside(self.context, Told())  # type: ignore[arg-type]  as good as one
        self.looks: list[AccountsLook] = []
        self.outside.accounts_looked.connect(self.looks.append)

    @property
    def syncs(self) -> list[list[str]]:
        return [command for command in self.starter.commands if command[0] == "sync"]


@pytest.fixture
def rig(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Rig:
    del qtbot
    for module, name in ((kde_connect, "KdeConnect"), (network, "Network"), (power, "Power")):
        monkeypatch.setattr(module, name, Deaf)
    monkeypatch.setattr(due_chore, "NETWORK_MILLISECONDS", 10)
    monkeypatch.setattr(mirror_chore, "SOON_MILLISECONDS", 10)
    return Rig()


@pytest.mark.parametrize(("part", "sign"), [("_network", "came_back"), ("_power", "woke")])
def test_a_network_that_is_back_and_a_machine_that_woke_up_sync_what_failed(
    rig: Rig, qtbot: QtBot, part: str, sign: str
) -> None:
    put(rig.context.ports, in_trouble("address_unreachable", next_at=NOW + timedelta(hours=3)))
    rig.outside._listen()
    assert rig.syncs == []
    getattr(getattr(rig.outside, part), sign).emit()
    qtbot.waitUntil(lambda: rig.syncs == [["sync", "--account=id-Nextcloud"]])


def test_a_wish_to_sync_that_comes_before_all_is_there_is_done_then(rig: Rig) -> None:
    put(rig.context.ports, account())
    rig.outside.sync_now()
    assert rig.syncs == []
    rig.outside._listen()
    assert rig.syncs == [["sync", "--account=id-Nextcloud", "--again"]]


def test_the_mirrors_know_where_the_home_calendar_is_before_they_run(rig: Rig, qtbot: QtBot) -> None:
    put(rig.context.ports, account(), home=True)
    rig.outside._listen()
    qtbot.waitUntil(lambda: bool(rig.starter.commands))
    run: Any = rig.starter.runs[0]
    assert rig.starter.commands == [["mirror"]]
    assert rig.looks[-1].states[0].home is not None
    run.succeeded.emit({"account": {"id": "id-Nextcloud", "trouble": None}})
    rig.outside.look()
    qtbot.waitUntil(lambda: not rig.looks[-1].is_syncing)
