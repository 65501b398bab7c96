"""The heartbeat: what is due is done, told once, and can be undone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from respiro.domain.errors import StoreBusyError, StoreDamagedError, WorkerError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.services import margin_keeper
from respiro.services.ports import Ports
from respiro.services.today import Today
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.heartbeat import Heartbeat
from respiro.ui.runtime.news_desk import NewsDesk
from support.fakes import WEDNESDAY, FakeStore, demo_ports, meeting
from support.tray_fakes import FakeNotifier, FakeQuiet, FakeStarter, context_of, let_work, with_settings

FRIDAY = datetime(2026, 11, 27, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    """The heartbeat over a store in memory, beaten by hand."""

    def __init__(self, ports: Ports | None = None, *, quiet: FakeQuiet | None = None, **settings: object) -> None:
        self.ports = with_settings(ports or demo_ports(), **settings)
        self.store: FakeStore = self.ports.store
        self.clock: Any = self.ports.clock
        self.starter = FakeStarter()
        self.context = context_of(self.ports, self.starter)
        self.notifier = FakeNotifier()
        self.desk = NewsDesk(self.context, self.notifier, quiet=quiet)
        self.chores = Chores(self.context, self.desk)
        self.heartbeat = Heartbeat(self.context, self.desk, self.chores)
        self.seen: list[Today] = []
        self.heartbeat.looked.connect(lambda today, _waiting: self.seen.append(today))

    def beat(self) -> None:
        self.heartbeat.beat()
        let_work(self.context)

    def next_block(self) -> MarginBlock:
        now = self.clock()
        ahead = self.store.blocks(Period(now, now + timedelta(days=7)))
        return next(block for block in ahead if block.state is BlockState.STANDING and not block.pinned)

    def take(self, block: MarginBlock, summary: str = "Luis: urgent") -> None:
        zone = self.ports.zone
        start = block.period.start.astimezone(zone)
        self.store.add_events(meeting(start.date(), f"{start:%H:%M}", block.minutes, summary, zone=zone))


def test_a_meeting_on_margin_is_healed_and_told_with_undo() -> None:
    rig = Rig()
    block = rig.next_block()
    rig.beat()
    rig.take(block)
    rig.beat()
    assert rig.store.block(block.uid) != block
    [(_, summary, body, actions)] = rig.notifier.notices
    wall = block.period.start.astimezone(rig.ports.zone)
    assert summary == f"“Luis: urgent” took your {wall:%H:%M} margin."
    assert body.startswith(("Moved to ", "No room was left"))
    assert [key for key, _ in actions] == ["undo", "week"]


def test_undo_puts_the_block_back_pinned_and_says_nothing_more() -> None:
    rig = Rig()
    block = rig.next_block()
    rig.take(block)
    rig.beat()
    rig.notifier.show()
    rig.notifier.press("undo")
    now = rig.store.block(block.uid)
    assert now is not None
    assert (now.period, now.state, now.pinned) == (block.period, BlockState.STANDING, True)
    rig.beat()
    assert len(rig.notifier.notices) == 1


def test_undo_twice_does_nothing_more() -> None:
    rig = Rig()
    rig.take(rig.next_block())
    rig.beat()
    rig.notifier.press("undo")
    number = rig.store.last_entry_number()
    rig.notifier.press("undo")
    assert rig.store.last_entry_number() == number


def test_undo_that_comes_too_late_is_told() -> None:
    rig = Rig()
    block = rig.next_block()
    rig.take(block)
    rig.beat()
    rig.notifier.show()
    moved = rig.store.block(block.uid)
    assert moved is not None
    rig.take(moved, "Ana: more urgent")
    rig.beat()
    first = rig.notifier.notices[0][0]
    rig.notifier.acted.emit(first, "undo")
    assert rig.notifier.notices[-1][0] == "undo-changed_meanwhile"


def test_nothing_is_marked_as_told_before_it_was_on_the_screen() -> None:
    rig = Rig()
    rig.take(rig.next_block())
    rig.beat()
    rig.beat()
    assert len(rig.notifier.notices) == 1
    again = Rig(rig.ports)  # a restart
    again.beat()
    assert len(again.notifier.notices) == 1
    again.notifier.show()
    once_more = Rig(rig.ports)
    once_more.beat()
    assert once_more.notifier.notices == []


def test_news_wait_while_the_desktop_is_to_leave_the_user_in_peace() -> None:
    quiet = FakeQuiet(on=True)
    rig = Rig(quiet=quiet)
    rig.take(rig.next_block())
    rig.beat()
    rig.beat()
    assert rig.notifier.notices == []
    assert rig.desk.is_waiting
    quiet.on = False
    rig.beat()
    assert len(rig.notifier.notices) == 1
    rig.notifier.show()
    rig.beat()
    assert len(rig.notifier.notices) == 1
    assert not rig.desk.is_waiting


def test_what_passed_in_peace_is_not_told_afterwards() -> None:
    quiet = FakeQuiet(on=True)
    rig = Rig(quiet=quiet, tell_when_block_begins=True)
    block = rig.next_block()
    rig.clock.now = block.period.start + timedelta(seconds=20)
    rig.beat()
    assert rig.desk.is_waiting
    rig.clock.now = block.period.end + timedelta(minutes=1)
    quiet.on = False
    rig.beat()
    assert rig.notifier.notices == []
    assert not rig.desk.is_waiting


def test_a_fault_waits_for_the_end_of_the_peace_too() -> None:
    quiet = FakeQuiet(on=True)
    rig = Rig(quiet=quiet)
    rig.desk.tell_fault(StoreDamagedError("store_damaged", path="/x"))
    rig.beat()
    assert rig.notifier.notices == []
    quiet.on = False
    rig.beat()
    assert len(rig.notifier.notices) == 1
    rig.beat()
    assert len(rig.notifier.notices) == 1


def test_a_notice_is_sent_once_while_the_desktop_thinks_about_the_answer() -> None:
    quiet = FakeQuiet(held=True)
    rig = Rig(quiet=quiet)
    rig.take(rig.next_block())
    rig.beat()
    rig.beat()
    assert rig.notifier.notices == []
    quiet.answer()
    rig.beat()
    assert len(rig.notifier.notices) == 1
    assert quiet.asked == 1


def test_each_beat_lets_the_windows_know_that_time_has_passed(qtbot: QtBot) -> None:
    rig = Rig()
    with qtbot.waitSignal(rig.context.time_passed, timeout=0):
        rig.beat()


def test_two_rounds_that_nobody_saw_are_told_together_and_undone_together() -> None:
    rig = Rig()
    block = rig.next_block()
    before = {b.uid: b.period for b in rig.store.blocks(Period(rig.clock(), rig.clock() + timedelta(days=5)))}
    rig.take(block, "Luis")
    margin_keeper.heal_weeks(rig.ports)
    rig.clock.advance(minutes=1)
    moved = rig.store.block(block.uid)
    assert moved is not None
    rig.take(moved, "Ana")
    rig.beat()
    [(_, summary, body, _)] = rig.notifier.notices
    assert summary.startswith(("2 meetings", "%n meetings", "2"))
    assert "“Luis” took" in body
    assert "“Ana” took" in body
    rig.notifier.show()
    rig.notifier.press("undo")
    after = rig.store.block(block.uid)
    assert after is not None
    assert after.period == before[block.uid]


def test_a_meeting_on_a_pinned_block_is_told_and_the_block_stays() -> None:
    rig = Rig()
    pinned = next(
        b for b in rig.store.blocks(Period(rig.clock(), rig.clock() + timedelta(days=5))) if b.pinned and b.minutes
    )
    rig.take(pinned, "Kowalski")
    rig.beat()
    [(_, summary, body, actions)] = rig.notifier.notices
    assert summary.startswith("“Kowalski” lies on your")
    assert body == "You put the block there, so it stays."
    assert "undo" not in [key for key, _ in actions]
    assert rig.store.block(pinned.uid) == pinned


def test_the_beginning_of_a_block_is_told_only_to_who_asked() -> None:
    for asked in (False, True):
        rig = Rig(tell_when_block_begins=asked)
        block = rig.next_block()
        rig.clock.now = block.period.start + timedelta(seconds=20)
        rig.beat()
        if asked:
            assert rig.notifier.texts[0].startswith("Your margin begins: ")
            rig.notifier.show()
        rig.beat()
        assert len(rig.notifier.notices) == asked


def test_what_has_passed_is_settled() -> None:
    rig = Rig()
    block = rig.next_block()
    rig.clock.now = block.period.end
    rig.beat()
    now = rig.store.block(block.uid)
    assert now is not None
    assert now.state is BlockState.SETTLED


def test_a_suspended_day_is_caught_up_in_one_beat() -> None:
    rig = Rig()
    rig.beat()
    rig.clock.advance(days=3)
    rig.beat()
    assert rig.store.unsettled_before(rig.clock()) == []
    assert len(rig.notifier.notices) <= 1


def test_a_change_told_from_elsewhere_beats_at_once_and_once(qtbot: QtBot) -> None:
    rig = Rig()
    rig.heartbeat.start(worker_after_milliseconds=100_000)
    with qtbot.waitSignal(rig.heartbeat.beaten):
        pass
    beats: list[None] = []
    rig.heartbeat.beaten.connect(lambda: beats.append(None))
    rig.take(rig.next_block())
    with qtbot.waitSignal(rig.heartbeat.beaten):
        for _ in range(5):
            rig.context.agenda_changed.emit()
    qtbot.wait(20)
    assert len(beats) == 1
    assert len(rig.notifier.notices) == 1


def test_healing_is_not_computed_again_while_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig()
    calls: list[None] = []
    heal = margin_keeper.healing
    monkeypatch.setattr(margin_keeper, "healing", lambda ports: calls.append(None) or heal(ports))
    for _ in range(3):
        rig.beat()
    assert len(calls) == 1
    rig.clock.advance(days=1)
    rig.beat()
    assert len(calls) == 2


def test_healing_tells_those_who_show_margin(qtbot: QtBot) -> None:
    rig = Rig()
    rig.beat()
    rig.take(rig.next_block())
    with qtbot.waitSignal(rig.context.margins_changed):
        rig.beat()


def test_a_busy_store_waits_for_the_next_beat() -> None:
    rig = Rig()
    block = rig.next_block()
    rig.take(block)
    rig.store.faults = [StoreBusyError("store_busy")]
    rig.beat()
    assert rig.store.block(block.uid) == block
    assert rig.notifier.notices == []
    rig.beat()
    assert rig.store.block(block.uid) != block


def test_a_damaged_store_is_told_once() -> None:
    rig = Rig()
    rig.take(rig.next_block())
    rig.store.faults = [StoreDamagedError("store_damaged", path="/x"), StoreDamagedError("store_damaged", path="/x")]
    rig.beat()
    rig.beat()
    assert [key for key, *_ in rig.notifier.notices if key.startswith("fault")] == ["fault-store_damaged"]


class ChoresRig(Rig):
    """A store whose horizon, holidays and notes the test sets."""

    def __init__(self, **settings: object) -> None:
        super().__init__(**settings)
        self.far = date(2027, 12, 31)
        self.place = ""
        self.store.horizon = lambda: (date(2026, 9, 1), self.far)
        self.store.holiday_place = lambda: self.place

    def look(self) -> list[str]:
        self.chores.look()
        return [" ".join(command) for command in self.starter.commands]

    def answer(self, **result: object) -> None:
        self.starter.runs[-1].succeeded.emit(result)


def test_a_day_brings_one_refresh_and_one_check() -> None:
    rig = ChoresRig()
    assert rig.look() == ["refresh"]
    assert rig.look() == ["refresh"]  # one at a time
    rig.answer()
    assert rig.look() == ["refresh", "check"]
    rig.answer(integrity="ok")
    assert rig.look() == ["refresh", "check"]
    rig.clock.advance(days=1)
    assert rig.look() == ["refresh", "check", "refresh"]
    rig.answer()
    assert rig.look() == ["refresh", "check", "refresh", "check"]


def test_a_restart_on_the_same_day_refreshes_nothing_but_checks() -> None:
    rig = ChoresRig()
    rig.look()
    rig.answer()
    rig.chores = Chores(rig.context, rig.desk)
    assert rig.look() == ["refresh", "check"]


@pytest.mark.parametrize("far", [None, WEDNESDAY.date() + timedelta(weeks=24, days=6)])
def test_a_horizon_that_is_missing_or_near_is_rolled_on(far: date | None) -> None:
    rig = ChoresRig()
    rig.look()
    rig.answer()
    rig.look()
    rig.answer()
    horizon = None if far is None else (date(2026, 9, 1), far)
    rig.store.horizon = lambda: horizon
    assert rig.look() == ["refresh", "check", "refresh"]


def test_another_place_for_holidays_is_asked_for_once_even_if_nobody_knows_it() -> None:
    rig = ChoresRig()
    rig.look()
    rig.answer()
    rig.look()
    rig.answer()
    changed = with_settings(rig.context.ports, holidays="XX").settings
    rig.context.change_settings(changed)
    assert rig.look() == ["refresh", "check", "refresh"]
    rig.answer(holiday_place="XX", holiday_place_unknown=True)
    assert rig.notifier.notices[-1][0] == "fault-unknown_country"
    assert rig.look() == ["refresh", "check", "refresh"]


def test_a_worker_that_fails_is_told_and_tried_again_after_an_hour() -> None:
    rig = ChoresRig()
    rig.look()
    rig.starter.runs[-1].failed.emit(WorkerError("worker_died", status=1))
    assert rig.notifier.notices[-1][0] == "fault-worker_died"
    assert rig.look() == ["refresh"]
    rig.clock.advance(hours=1, seconds=1)
    assert rig.look() == ["refresh", "refresh"]


def test_what_the_worker_changed_is_shown(qtbot: QtBot) -> None:
    rig = ChoresRig()
    rig.look()
    with qtbot.waitSignal(rig.context.agenda_changed):
        rig.answer(occurrences_added=3)
    rig.look()
    with qtbot.waitSignal(rig.context.agenda_changed):
        rig.answer(integrity="repaired")


def test_a_worker_that_changed_nothing_disturbs_nobody(qtbot: QtBot) -> None:
    rig = ChoresRig()
    rig.look()
    with qtbot.assertNotEmitted(rig.context.agenda_changed):
        rig.answer(occurrences=7, occurrences_added=0, holidays=0)


def test_the_worker_is_not_started_before_the_start_is_over(qtbot: QtBot) -> None:
    rig = ChoresRig()
    rig.heartbeat.start(worker_after_milliseconds=50)
    rig.heartbeat.beat()
    assert rig.starter.commands == []
    qtbot.waitUntil(lambda: rig.starter.commands == [["refresh"]])


def test_the_dot_goes_out_when_the_notice_was_on_the_screen(qtbot: QtBot) -> None:
    rig = Rig()
    waiting: list[bool] = []
    rig.heartbeat.looked.connect(lambda _today, dot: waiting.append(dot))
    rig.heartbeat.start(worker_after_milliseconds=100_000)
    rig.take(rig.next_block())
    rig.beat()
    assert waiting[-1]
    rig.notifier.show()
    qtbot.waitUntil(lambda: not waiting[-1])
