"""Calendars are fetched when they are due, when their file has changed, when the network is back; never twice at once."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from respiro.domain.errors import RespiroError, WorkerError
from respiro.domain.subscriptions import SubscriptionKind
from respiro.services.subscription_news import WAITING
from respiro.ui.context import Context
from respiro.ui.runtime import due_chore, local_calendars
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.runtime.local_calendars import stamp_of
from respiro.ui.runtime.network import Network
from respiro.ui.runtime.subscription_chore import SubscriptionChore
from support.calendars_scene import NOW, in_trouble, put, subscription
from support.fakes import FakeClock, empty_ports
from support.tray_fakes import FakeStarter, context_of

DUE = NOW - timedelta(minutes=1)
POLL_MILLISECONDS = 10
"""Of qtbot.waitUntil; what looks again as often may be found looking each time."""


class Told:
    def __init__(self) -> None:
        self.kinds: list[str] = []

    def tell_fault(self, error: RespiroError) -> None:
        self.kinds.append(error.kind)


class Stage:
    def __init__(self) -> None:
        self.starter = FakeStarter()
        self.context: Context = context_of(empty_ports(), self.starter)
        self.told = Told()
        self.chore = SubscriptionChore(self.context, self.told)  # type: ignore[arg-type]  as good as one
        self.agenda_changes: list[int] = []
        self.context.agenda_changed.connect(lambda: self.agenda_changes.append(1))
        self.concerns: list[Any] = []
        self.chore.looked.connect(self.concerns.append)

    @property
    def clock(self) -> FakeClock:
        clock = self.context.ports.clock
        assert isinstance(clock, FakeClock)
        return clock

    @property
    def commands(self) -> list[list[str]]:
        return self.starter.commands

    def put(self, *subscriptions: Any) -> None:
        put(self.context.ports, *subscriptions)

    def end(self, *, changed: bool = False) -> None:
        self.starter.runs[-1].succeeded.emit({"subscriptions": [], "changed": changed})

    def rest(self, qtbot: QtBot) -> None:
        files = self.chore._files
        qtbot.waitUntil(lambda: not any(looking.is_looking for looking in files._lookings.values()))


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Stage:
    del qtbot
    monkeypatch.setattr(due_chore, "NETWORK_MILLISECONDS", 10)
    monkeypatch.setattr(local_calendars, "LOOK_AGAIN_MILLISECONDS", 10 * POLL_MILLISECONDS)
    return Stage()


def test_what_is_due_is_fetched_by_name_in_one_run(stage: Stage) -> None:
    stage.put(subscription("Work", next_at=DUE), subscription("--Team", next_at=DUE), subscription("Later"))
    stage.chore.look()
    stage.chore.look()
    assert stage.commands == [["fetch", "--calendar=--Team", "--calendar=Work"]]


def test_nothing_due_starts_nothing(stage: Stage) -> None:
    stage.put(subscription())
    stage.chore.look()
    assert stage.commands == []


def test_a_machine_that_slept_fetches_at_its_first_beat(stage: Stage) -> None:
    stage.put(subscription())
    stage.clock.advance(hours=9)
    stage.chore.look()
    assert len(stage.commands) == 1


def test_a_run_has_no_more_calendars_than_end_before_its_deadline(stage: Stage) -> None:
    stage.put(*(subscription(f"Team {number:02}", next_at=DUE) for number in range(20)))
    stage.chore.look()
    assert len(stage.commands[0]) == 1 + 8
    stage.end()
    stage.chore.look()
    assert stage.commands[1][1] == "--calendar=Team 08"


def test_what_stays_due_is_not_asked_for_again_and_again(stage: Stage) -> None:
    stage.put(subscription(next_at=DUE))
    for _ in range(4):
        stage.chore.look()
        if stage.commands and not stage.chore.is_busy:
            continue
        stage.end()
    assert len(stage.commands) == 1
    stage.clock.advance(minutes=5)
    stage.chore.look()
    assert len(stage.commands) == 2


def test_what_the_user_fetches_just_now_is_left_alone(stage: Stage) -> None:
    stage.put(subscription(next_at=DUE))
    fetching_of(stage.context).fetch(["Work"])
    stage.chore.look()
    assert len(stage.commands) == 1


def test_a_change_is_made_known_and_no_change_is_not(stage: Stage) -> None:
    stage.put(subscription(next_at=DUE))
    stage.chore.look()
    stage.end(changed=False)
    assert stage.agenda_changes == []
    stage.clock.advance(minutes=5)
    stage.chore.look()
    stage.end(changed=True)
    assert stage.agenda_changes == [1]


def test_a_worker_that_fails_is_told_and_left_in_peace_for_a_while(stage: Stage) -> None:
    stage.put(subscription(next_at=DUE))
    stage.chore.look()
    stage.starter.runs[-1].failed.emit(WorkerError("worker_died", status=1))
    stage.clock.advance(minutes=9)
    stage.chore.look()
    assert (len(stage.commands), stage.told.kinds) == (1, ["worker_died"])
    stage.clock.advance(minutes=2)
    stage.chore.look()
    assert len(stage.commands) == 2


@pytest.mark.parametrize("kind", ["store_busy", "not_subscribed"])
def test_what_the_next_look_knows_better_is_no_fault(stage: Stage, kind: str) -> None:
    stage.put(subscription(next_at=DUE))
    stage.chore.look()
    stage.starter.runs[-1].failed.emit(RespiroError(kind))
    assert stage.told.kinds == []


def test_what_failed_for_want_of_a_network_is_tried_when_it_is_back(stage: Stage, qtbot: QtBot) -> None:
    later = NOW + timedelta(hours=3)
    stage.put(
        in_trouble("Team", "address_unreachable", next_at=later), in_trouble("Gone", "address_gone", next_at=later)
    )
    stage.chore.look()
    assert stage.commands == []
    stage.chore.try_again()
    qtbot.waitUntil(lambda: stage.commands == [["fetch", "--calendar=Team"]])


def test_concerns_come_with_each_look(stage: Stage) -> None:
    stage.put(subscription(missing=12))
    stage.chore.look()
    assert [concern.kind for concern in stage.concerns[-1]] == [WAITING]


def local(path: Path) -> Any:
    kind = SubscriptionKind.FOLDER if path.is_dir() else SubscriptionKind.FILE
    return subscription("Own", kind=kind, place=str(path))


def write(path: Path, text: str, seconds: float = 0) -> None:
    """Write a file as if it were so many seconds after NOW."""
    path.write_text(text)
    moment = int((NOW.timestamp() + seconds) * 1e9)
    for touched in (path, path.parent):
        os.utime(touched, ns=(moment, moment))


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_file_that_changed_is_fetched_once_it_has_settled(
    stage: Stage,
    qtbot: QtBot,
    tmp_path: Path,
    is_folder: bool,  # noqa: FBT001  a parameter
) -> None:
    file = tmp_path / "own" / "a.ics"
    file.parent.mkdir()
    write(file, "x", seconds=-3600)
    stage.put(local(file.parent if is_folder else file))
    stage.chore.look()
    stage.rest(qtbot)
    assert stage.commands == []
    write(file, "xy", seconds=10)
    stage.chore.look()
    stage.rest(qtbot)
    assert stage.commands == []
    stage.clock.advance(seconds=6)
    qtbot.waitUntil(lambda: stage.commands == [["fetch", "--calendar=Own"]])
    stage.end(changed=True)
    stage.chore.look()
    stage.rest(qtbot)
    assert len(stage.commands) == 1


def test_a_file_that_is_still_being_written_waits(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.ics"
    write(file, "x", seconds=-3600)
    stage.put(local(file))
    stage.chore.look()
    stage.rest(qtbot)
    for number in range(4):
        write(file, "x" * number, seconds=number)
        stage.clock.advance(seconds=4)
        stage.chore.look()
        stage.rest(qtbot)
    assert stage.commands == []


def test_what_changed_while_respiro_was_off_is_fetched(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.ics"
    write(file, "x", seconds=-60)
    stage.put(local(file))
    stage.chore.look()
    stage.rest(qtbot)
    stage.clock.advance(seconds=6)
    qtbot.waitUntil(lambda: len(stage.commands) == 1)


def test_what_can_not_be_seen_has_a_stamp_too(tmp_path: Path) -> None:
    assert stamp_of(str(tmp_path / "missing")) == (0, 0, 0)
    assert stamp_of(str(tmp_path))[2] == 1


def test_only_a_network_that_leads_out_is_one(qtbot: QtBot) -> None:
    network = Network()
    told: list[int] = []
    network.came_back.connect(lambda: told.append(1))
    for state in (20, 40, 50, 60, 70):
        network._on_state(state)
    del qtbot
    assert told == [1]


def test_where_there_is_no_bus_nobody_listens(qtbot: QtBot) -> None:
    del qtbot
    assert Network(platform="win32").watch() is False
