"""Calendars that need the user are told once, quietly, with a way to where they stand."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from respiro.services.ports import Ports
from respiro.services.subscription_news import concerns
from respiro.ui.runtime.calendar_notices import CalendarNotices
from support.calendars_scene import in_trouble, put, subscription
from support.fakes import empty_ports
from support.tray_fakes import FakeNotifier, FakeQuiet, context_of


class Rig:
    def __init__(self, *, dnd: bool = False) -> None:
        self.ports: Ports = empty_ports()
        self.notifier = FakeNotifier()
        self.quiet = FakeQuiet(on=dnd)
        self.is_looked_at = False
        self.context = context_of(self.ports)
        self.notices = self.make()
        self.opened: list[str] = []
        self.notices.open_requested.connect(self.opened.append)

    def make(self) -> CalendarNotices:
        quiet: Any = self.quiet
        notifier: Any = self.notifier
        return CalendarNotices(self.context, notifier, quiet, is_looked_at=lambda: self.is_looked_at)

    def look(self) -> None:
        self.notices.show_concerns(concerns(self.ports))


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    del qtbot
    return Rig()


def test_a_removal_that_waits_is_told_once_and_leads_to_the_calendar(rig: Rig) -> None:
    put(rig.ports, subscription("Projects", missing=12))
    rig.look()
    rig.notifier.show()
    rig.look()
    again = rig.make()
    again.show_concerns(concerns(rig.ports))
    (notice,) = rig.notifier.notices
    assert "12 entries of" in notice[1]
    assert rig.notifier.labels == ["Show calendars"]
    assert rig.notifier.critical == [False]
    rig.notifier.press("show")
    assert rig.opened == ["Projects"]


def test_trouble_that_went_away_takes_its_notice_along(rig: Rig) -> None:
    put(rig.ports, in_trouble("Team", "address_gone"))
    rig.look()
    rig.notifier.show()
    put(rig.ports, subscription("Team"))
    rig.look()
    assert rig.notifier.withdrawn == ["calendars"]


def test_each_try_of_the_same_trouble_is_no_news(rig: Rig) -> None:
    for failures in range(2, 9):
        put(rig.ports, in_trouble("Team", "address_gone", failures=failures))
        rig.look()
        rig.notifier.show()
    assert len(rig.notifier.notices) == 1


def test_who_looks_at_the_calendars_is_not_told(rig: Rig) -> None:
    put(rig.ports, in_trouble("Team", "address_gone"))
    rig.is_looked_at = True
    rig.look()
    assert rig.notifier.notices == []


def test_who_is_to_be_left_in_peace_is_told_later(qtbot: QtBot) -> None:
    del qtbot
    rig = Rig(dnd=True)
    put(rig.ports, in_trouble("Team", "address_gone"))
    rig.look()
    assert rig.notifier.notices == []
    rig.quiet.on = False
    rig.look()
    assert len(rig.notifier.notices) == 1
