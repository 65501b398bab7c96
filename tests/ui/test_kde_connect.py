import sys

import pytest
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Caller
from respiro.domain.errors import StoreError
from respiro.services.ports import CallQuery, Ports
from respiro.ui.runtime.kde_connect import KdeConnect
from support.fakes import FakeClock, FakeStore, empty_ports
from support.tray_fakes import context_of, with_settings

DEVICE = "/modules/kdeconnect/devices/abc/telephony"


class Message:
    """A signal of the bus."""

    def __init__(self, *arguments: object) -> None:
        self._arguments = list(arguments)

    def path(self) -> str:
        return DEVICE

    def arguments(self) -> list[object]:
        return self._arguments


@pytest.fixture
def ports(qtbot: QtBot) -> Ports:
    del qtbot
    return empty_ports()


def callers(ports: Ports) -> list[Caller]:
    return [call.caller for call in ports.store.calls(CallQuery())]


def test_a_missed_call_waits_for_the_user(ports: Ports, qtbot: QtBot) -> None:
    context = context_of(ports)
    ear = KdeConnect(context)
    with qtbot.waitSignals([ear.picked_up, context.calls_changed]):
        ear._on_signal(Message("missedCall", "600 123 456", "Marta"))
    assert callers(ports) == [Caller("Marta", "+34600123456")]
    assert [follow_up.called_at for follow_up in ports.store.open_follow_ups()] == [ports.clock()]


@pytest.mark.parametrize(
    "message",
    [
        Message("callReceived", "600123456", "Marta"),
        Message("missedCall", "unknown number", "unknown number"),
        Message("missedCall", "numer nieznany", "numer nieznany"),
        Message("missedCall", "", ""),
        Message("missedCall", "600123456"),
        Message("missedCall", 600123456, "Marta"),
        Message(),
    ],
)
def test_what_is_no_missed_call_of_anybody_is_let_go(message: Message, ports: Ports) -> None:
    KdeConnect(context_of(ports))._on_signal(message)
    assert callers(ports) == []


@pytest.mark.parametrize(
    ("number", "name", "caller"),
    [
        ("600123456", "600123456", Caller("", "+34600123456")),
        ("número desconocido", "Marta", Caller("Marta")),
        ("1004", "1004", Caller("", "1004")),
    ],
)
def test_a_name_or_a_number_that_is_missing(number: str, name: str, caller: Caller, ports: Ports) -> None:
    KdeConnect(context_of(ports)).take(DEVICE, number, name)
    assert callers(ports) == [caller]


def test_each_event_is_a_call_but_two_of_one_second_are_one(ports: Ports) -> None:
    assert isinstance(ports.clock, FakeClock)
    ear = KdeConnect(context_of(ports))
    ear.take(DEVICE, "600123456", "Marta")
    ear.take(DEVICE, "600123456", "Marta")
    assert len(callers(ports)) == 1
    ports.clock.advance(seconds=20)
    ear.take(DEVICE, "600123456", "Marta")
    assert len(callers(ports)) == 2
    assert [follow_up.call_count for follow_up in ports.store.open_follow_ups()] == [2]


def test_a_call_that_could_not_be_stored_is_kept_and_tried_again(ports: Ports, qtbot: QtBot) -> None:
    assert isinstance(ports.store, FakeStore)
    ear = KdeConnect(context_of(ports))
    ear._retry.setInterval(1)
    ports.store.call_faults = [StoreError("disk_full"), StoreError("disk_full")]
    with qtbot.waitSignal(ear.failed):
        ear.take(DEVICE, "600123456", "Marta")
    assert callers(ports) == []
    with qtbot.waitSignal(ear.picked_up):
        ear.take(DEVICE, "600203040", "Luis")
    assert sorted(caller.name for caller in callers(ports)) == ["Luis", "Marta"]


def test_without_a_bus_or_a_wish_nothing_is_listened_to(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    ear = KdeConnect(context_of(ports))
    ear.start()
    assert not ear.is_listening
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    unwanted = context_of(with_settings(ports, pick_up_calls=False))
    monkeypatch.setitem(sys.modules, "PySide6.QtDBus", None)  # would fail if it were loaded
    ear = KdeConnect(unwanted)
    ear.start()
    assert not ear.is_listening
    ear.stop()
