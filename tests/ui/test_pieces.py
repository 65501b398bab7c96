"""Long work goes piece by piece: a notice of a change asks nothing at once, and no turn of the loop does much."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.errors import StoreError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_keeper
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports
from respiro.ui.kept_window import KeptWindow
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.heartbeat import Heartbeat
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.pieces import Pieces
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import demo_ports, meeting
from support.tray_fakes import FakeNotifier, context_of, let_work

SLOW = ("occurrences", "commit")
"""What a turn does once at most: to read a week's events, and to store a week's changes."""

PIECES_BEFORE_STORING = 3
"""Events are read, what the planner needs is gathered, a plan is made."""


class Counting:
    """A store that counts what it is asked."""

    def __init__(self, store: Any) -> None:
        self.store = store
        self.asked: Counter[str] = Counter()

    def __getattr__(self, name: str) -> Any:
        known = getattr(self.store, name)
        if not callable(known):
            return known

        def asked(*arguments: Any, **named: Any) -> Any:
            self.asked[name] += 1
            return known(*arguments, **named)

        return asked


class Tray:
    """The heart over a counting store; ``window`` is the week's, shown."""

    def __init__(self, qtbot: QtBot) -> None:
        ports = demo_ports()
        for number in (1, 2):
            week = Week.of(day_of(ports, ports.clock())).shifted(number)
            margin_keeper.apply(ports, margin_keeper.propose(ports, week))
        self.store = Counting(ports.store)
        self.ports: Ports = replace(ports, store=self.store)  # type: ignore[arg-type]
        self.context = context_of(self.ports)
        self.notifier = FakeNotifier()
        news = NewsDesk(self.context, self.notifier)  # type: ignore[arg-type]
        self.heartbeat = Heartbeat(self.context, news, Chores(self.context, news))
        self.window = WeekWindow(self.context)
        qtbot.addWidget(self.window)
        self.window.show()
        self.heartbeat.start(worker_after_milliseconds=100_000)
        with qtbot.waitSignal(self.heartbeat.beaten):
            pass
        let_work(self.context)
        self.turns: list[Counter[str]] = []
        self._watch()

    def _watch(self) -> None:
        turn: Callable[[Pieces], None] = Pieces._on_turn

        def watched(pieces: Pieces) -> None:
            self.store.asked.clear()
            turn(pieces)
            self.turns.append(Counter(self.store.asked))

        timer = self.context.pieces._timer
        timer.timeout.disconnect()
        timer.timeout.connect(lambda: watched(self.context.pieces))

    def take_all_margin(self) -> None:
        for block in self.standing():
            start = block.period.start.astimezone(self.ports.zone)
            taken = meeting(start.date(), f"{start:%H:%M}", block.minutes, "New", zone=self.ports.zone)
            self.store.store.add_events(taken)

    def standing(self) -> list[MarginBlock]:
        now = self.ports.clock()
        ahead = self.store.store.blocks(Period(now, now + timedelta(weeks=8)))
        there = [block for block in ahead if block.state is BlockState.STANDING and not block.pinned]
        return [block for block in there if block.period.start > now]


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    return Tray(qtbot)


def test_a_notice_of_a_change_asks_the_store_nothing(tray: Tray) -> None:
    tray.store.asked.clear()
    for _ in range(5):
        tray.context.agenda_changed.emit()
    assert not tray.store.asked


def test_no_turn_of_the_loop_reads_or_stores_more_than_one_week(tray: Tray) -> None:
    before = {block.uid for block in tray.standing()}
    tray.take_all_margin()
    tray.context.agenda_changed.emit()
    finish(tray)
    assert before != {block.uid for block in tray.standing()}
    assert sum(turn["commit"] for turn in tray.turns) >= 1
    assert all(turn[name] <= 1 for turn in tray.turns for name in SLOW)


def test_many_notices_show_the_week_once(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    show = tray.window.grid.show_week
    monkeypatch.setattr(tray.window.grid, "show_week", lambda *what: shown.append(what) or show(*what))
    for _ in range(5):
        tray.context.time_passed.emit()
    let_work(tray.context)
    assert len(shown) == 1


def test_what_was_healed_is_told_once_and_whole(tray: Tray) -> None:
    tray.take_all_margin()
    tray.context.agenda_changed.emit()
    finish(tray)
    assert len(tray.notifier.notices) == 1


def test_what_the_user_changes_while_it_is_healed_is_no_fault_and_healing_goes_on(tray: Tray, qtbot: QtBot) -> None:
    tray.take_all_margin()
    first, second, *_ = tray.standing()
    tray.heartbeat.beat()
    for _ in range(PIECES_BEFORE_STORING):
        tray.context.pieces._on_turn()
    margin_hand.release_block(tray.ports, first.uid)
    let_work(tray.context)
    qtbot.waitUntil(lambda: tray.store.store.block(second.uid) != second)
    let_work(tray.context)
    released = tray.store.store.block(first.uid)
    assert released is not None
    assert released.state is BlockState.RELEASED
    assert not [key for key, *_ in tray.notifier.notices if key.startswith("fault")]


def test_pieces_are_done_one_in_a_turn_and_in_order(qtbot: QtBot) -> None:
    pieces, did = Pieces(), []

    def steps(name: str) -> Iterator[None]:
        for number in range(2):
            did.append(f"{name}{number}")
            yield

    pieces.do(pieces, steps("a"), did.append, lambda: did.append("a done"))
    pieces.do(pieces, steps("b"), did.append, lambda: did.append("b done"))
    assert did == []
    qtbot.waitUntil(lambda: not pieces.is_at_work)
    assert did == ["a0", "a1", "a done", "b0", "b1", "b done"]


def test_the_loop_turns_between_two_pieces(qtbot: QtBot) -> None:
    pieces, did = Pieces(), []

    def steps() -> Iterator[None]:
        for number in range(3):
            did.append(str(number))
            QTimer.singleShot(0, lambda: did.append("turned"))
            yield

    pieces.do(pieces, steps(), did.append)
    qtbot.waitUntil(lambda: not pieces.is_at_work)
    assert did == ["0", "turned", "1", "turned", "2", "turned"]


def test_a_fault_ends_its_work_and_no_other(qtbot: QtBot) -> None:
    pieces, did = Pieces(), []

    def broken() -> Iterator[None]:
        yield
        raise StoreError("disk_full")

    pieces.do(pieces, broken(), lambda error: did.append(error.kind), lambda: did.append("never"))
    pieces.do(pieces, iter([None]), did.append, lambda: did.append("done"))
    qtbot.waitUntil(lambda: not pieces.is_at_work)
    assert did == ["disk_full", "done"]


def test_what_is_dropped_is_not_gone_on_with(qtbot: QtBot) -> None:
    pieces, did = Pieces(), []
    work = pieces.do(pieces, (did.append(number) for number in range(5)), did.append, lambda: did.append("never"))
    pieces.do(pieces, iter([None]), did.append, lambda: did.append("done"))
    pieces._on_turn()
    work.drop()
    qtbot.waitUntil(lambda: not pieces.is_at_work)
    assert did == [0, "done"]


def test_a_work_ends_with_who_asked_for_it(qtbot: QtBot) -> None:
    pieces, did, owner = Pieces(), [], QObject()
    pieces.do(owner, (did.append(number) for number in range(5)), did.append, lambda: did.append("never"))
    pieces._on_turn()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: not pieces.is_at_work)
    assert did == [0]


def finish(tray: Tray) -> None:
    """Let the loop turn until the change was healed and shown."""
    QCoreApplication.processEvents()
    let_work(tray.context)
    QCoreApplication.processEvents()
    let_work(tray.context)


def test_what_stays_is_no_work_for_the_garbage_collector(qtbot: QtBot) -> None:
    del qtbot
    before = gc.get_freeze_count()
    KeptWindow(QWidget, anew=True).wanted()
    assert gc.get_freeze_count() == before
    kept = KeptWindow(QWidget)
    kept.wanted()
    known = gc.get_freeze_count()
    assert known > before
    kept.wanted()
    assert gc.get_freeze_count() == known
