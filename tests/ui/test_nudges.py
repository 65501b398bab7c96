"""Whom to ask first is told by the tray, with the text at hand."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from respiro.domain.clients import Client, ForeseenFire, Nudge
from respiro.domain.errors import StoreBusyError
from respiro.domain.work_time import WallRange
from respiro.services.foreseen import ASK_FIRST, ask_facts
from respiro.ui.dialogs.client_text_dialog import ClientTextDialog
from respiro.ui.runtime.nudges import KEY
from respiro.ui.runtime.plan_b_watch import PlanBWatch
from support.call_desk import MONDAY, at, desk, set_clock
from support.tray_fakes import FakeNotifier, FakeQuiet, FakeStarter, context_of

REPORT = ForeseenFire("the weekly report", 3, WallRange(16 * 60, 18 * 60), 45)
NEWS = ForeseenFire("<b>news</b>", 3, WallRange(12 * 60, 13 * 60), 30)
ANA = Client("ana", "Ana", fires=(REPORT,))
LUIS = Client("luis", "Luis", fires=(NEWS,))


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    """Clients over a store in memory, looked at by hand on Wednesday afternoon."""

    def __init__(self, *clients: Client, dnd: bool = False) -> None:
        self.ports = desk(at(MONDAY + timedelta(days=2), "17:30"), clients)
        self.store: Any = self.ports.store
        self.context = context_of(self.ports, FakeStarter())
        self.notifier = FakeNotifier()
        self.quiet = FakeQuiet(on=dnd)
        self.watch = PlanBWatch(
            self.context,
            self.notifier,  # type: ignore[arg-type]  as good as one
            self.quiet,  # type: ignore[arg-type]  as above
        )
        self.asked: list[Nudge] = []
        self.watch.ask_requested.connect(self.asked.append)

    @property
    def told(self) -> list[str]:
        return [f"{summary} {body}" for key, summary, body, _ in self.notifier.notices if key == KEY]


def test_it_is_told_once_when_it_was_seen() -> None:
    rig = Rig(ANA)
    rig.watch.look()
    rig.watch.look()
    assert rig.told == ["Ask Ana first. “the weekly report” usually comes on Thursday from 16:00; it takes 45 min."]
    rig.notifier.show()
    rig.watch.look()
    assert len(rig.told) == 1
    set_clock(rig.ports, at(MONDAY + timedelta(days=9), "17:30"))
    rig.watch.look()
    assert len(rig.told) == 2


def test_what_was_never_on_the_screen_is_told_by_the_next_start() -> None:
    rig = Rig(ANA)
    rig.watch.look()
    again = PlanBWatch(rig.context, rig.notifier, rig.quiet)  # type: ignore[arg-type]
    again.look()
    assert len(rig.told) == 2


def test_the_text_is_one_click_away(qtbot: QtBot) -> None:
    rig = Rig(ANA)
    rig.watch.look()
    rig.notifier.show()
    assert rig.notifier.labels == ["Write to them…"]
    rig.notifier.press(rig.notifier.notices[-1][3][0][0])
    (nudge,) = rig.asked
    assert (nudge.client, nudge.fire) == (ANA, REPORT)
    assert KEY in rig.notifier.withdrawn
    dialog = ClientTextDialog(rig.context)
    qtbot.addWidget(dialog)
    dialog.show_text(nudge.client.id, ASK_FIRST, ask_facts(nudge))
    assert dialog.preview.field.toPlainText().startswith("ask_first")
    assert "the weekly report" in dialog.preview.field.toPlainText()


def test_several_are_one_notice_with_a_button_each() -> None:
    rig = Rig(ANA, LUIS)
    rig.watch.look()
    (text,) = rig.told
    assert text.startswith("Ask first, before it burns. Luis: “<b>news</b>” usually comes on Thursday from 12:00")
    assert rig.notifier.labels == ["Write to Luis…", "Write to Ana…"]
    rig.notifier.show()
    rig.notifier.press(rig.notifier.notices[-1][3][1][0])
    assert [one.client.id for one in rig.asked] == ["ana"]


def test_who_is_to_be_left_in_peace_is_told_later() -> None:
    rig = Rig(ANA, dnd=True)
    rig.watch.look()
    assert rig.told == []
    rig.quiet.on = False
    rig.watch.look()
    assert len(rig.told) == 1


def test_clients_without_fires_load_nothing() -> None:
    rig = Rig(Client("luis", "Luis"))
    rig.watch.look()
    assert (rig.told, rig.watch._nudges) == ([], None)


def test_a_store_that_is_busy_is_no_second_notice(qtbot: QtBot) -> None:
    rig = Rig(ANA)
    put, faults = rig.store.put_note, [StoreBusyError("store_busy")]

    def busy(key: str, value: str) -> None:
        if faults:
            raise faults.pop()
        put(key, value)

    rig.store.put_note = busy
    rig.watch.look()
    rig.notifier.show()
    rig.watch.look()
    assert len(rig.told) == 1
    qtbot.waitUntil(lambda: rig.store.note("ask_first/ana/3/the weekly report") is not None)
