"""Accounts are synced when they are due, after a sleep, when the network is back, when asked; never in a storm."""

from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from respiro.domain.errors import RespiroError, WorkerError
from respiro.services.account_news import AccountsLook
from respiro.ui.context import Context
from respiro.ui.runtime import due_chore
from respiro.ui.runtime.account_chore import AccountChore
from respiro.ui.runtime.syncing import syncing_of
from support.fakes import FakeClock, FakeStore, empty_ports
from support.sync_scene import NOW, account, in_trouble, put
from support.tray_fakes import FakeStarter, context_of

DUE = NOW - timedelta(seconds=1)
FAR = NOW + timedelta(hours=3)


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
        self.syncing = syncing_of(self.context)
        self.chore = AccountChore(self.context, self.told)  # type: ignore[arg-type]  as good as one
        self.looks: list[AccountsLook] = []
        self.chore.looked.connect(self.looks.append)

    @property
    def clock(self) -> FakeClock:
        clock = self.context.ports.clock
        assert isinstance(clock, FakeClock)
        return clock

    @property
    def commands(self) -> list[list[str]]:
        return self.starter.commands

    def put(self, *accounts: Any, **how: Any) -> None:
        for one in accounts:
            put(self.context.ports, one, **how)

    def beat(self, count: int = 1) -> None:
        for _ in range(count):
            self.chore.look()
            self.clock.advance(seconds=30)

    def end(self, **result: Any) -> None:
        self.starter.runs[-1].succeeded.emit({"accounts": [], "changed": False, **result})


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Stage:
    del qtbot
    monkeypatch.setattr(due_chore, "NETWORK_MILLISECONDS", 10)
    return Stage()


def test_what_is_due_is_one_run_that_the_worker_chooses_for(stage: Stage) -> None:
    stage.put(account("Nextcloud", next_at=DUE), account("Radicale", next_at=DUE), account("Later"))
    stage.beat(3)
    assert stage.commands == [["sync"]]
    assert [stage.syncing.is_under_way(f"id-{name}") for name in ("Nextcloud", "Radicale", "Later")] == [
        True,
        True,
        False,
    ]


def test_nothing_due_starts_nothing(stage: Stage) -> None:
    stage.put(account())
    stage.chore.look()
    assert stage.commands == []


def test_without_accounts_there_is_nothing_to_do_or_to_say(stage: Stage) -> None:
    stage.chore.look()
    stage.chore.sync_now()
    assert (stage.commands, stage.looks) == ([], [AccountsLook([], [], 0)])


def test_passwords_typed_for_the_session_go_with_it(stage: Stage) -> None:
    stage.put(account(next_at=DUE))
    stage.syncing.type_password("id-Nextcloud", "secret")
    stage.chore.look()
    assert stage.commands == [["sync", "--typed"]]
    assert stage.starter.orders == [{"passwords": {"id-Nextcloud": "secret"}}]


def test_what_stays_due_is_asked_no_more_than_about_once_a_minute(stage: Stage) -> None:
    """However short the interval, however it ends, and whatever the worker did not store."""
    stage.put(account(every=1, next_at=DUE))
    for _ in range(10):
        stage.beat()
        if stage.chore.is_busy:
            stage.end()
    assert len(stage.commands) == 5


def test_a_server_in_trouble_is_left_alone_until_it_is_time(stage: Stage) -> None:
    stage.put(in_trouble("caldav_busy", next_at=NOW + timedelta(hours=1)))
    stage.beat(119)
    assert stage.commands == []
    stage.beat(3)
    assert stage.commands == [["sync"]]


def test_a_password_that_was_refused_is_not_offered_again_by_itself(stage: Stage) -> None:
    stage.put(in_trouble("caldav_password_refused", next_at=DUE))
    stage.beat(3)
    assert stage.commands == []
    stage.syncing.type_password("id-Nextcloud", "another")
    stage.beat()
    assert stage.commands == [["sync", "--account=id-Nextcloud", "--typed"]]


def test_what_the_user_syncs_just_now_is_left_alone(stage: Stage) -> None:
    stage.put(account(next_at=DUE))
    stage.syncing.sync(["id-Nextcloud"])
    stage.chore.look()
    assert len(stage.commands) == 1


def test_what_failed_for_want_of_a_network_or_is_far_is_synced_when_it_is_back(stage: Stage, qtbot: QtBot) -> None:
    stage.put(
        in_trouble("address_unreachable", "Unreachable", next_at=FAR),
        account("Seldom", every=1440, next_at=FAR, checked_at=NOW - timedelta(hours=8)),
        account("Soon", every=60, checked_at=NOW - timedelta(minutes=57)),
        account("Just looked at", every=1440, next_at=FAR, checked_at=NOW),
        in_trouble("caldav_busy", "Busy", next_at=FAR),
        in_trouble("caldav_password_refused", "Refused", next_at=FAR),
    )
    stage.chore.look()
    assert stage.commands == []
    stage.chore.try_again()
    qtbot.waitUntil(lambda: bool(stage.commands))
    assert stage.commands == [["sync", "--account=id-Seldom", "--account=id-Unreachable"]]


def test_a_network_that_comes_and_goes_is_no_storm(stage: Stage) -> None:
    stage.put(in_trouble("address_unreachable", next_at=FAR))
    for _ in range(20):
        stage.chore._on_network()
        if stage.chore.is_busy:
            stage.end()
        stage.clock.advance(seconds=15)
    assert len(stage.commands) == 5


def test_sync_now_asks_for_all_that_is_not_under_way_and_tries_again_what_was_refused(stage: Stage) -> None:
    stage.put(account("Nextcloud"), in_trouble("caldav_password_refused", "Radicale", next_at=FAR))
    stage.chore.look()
    stage.syncing.sync(["id-Nextcloud"])
    stage.chore.sync_now()
    stage.chore.sync_now()
    assert stage.commands[1:] == [["sync", "--account=id-Radicale", "--again"]]


def test_a_worker_that_fails_is_told_and_left_in_peace_for_a_while(stage: Stage) -> None:
    stage.put(account(next_at=DUE))
    stage.chore.look()
    stage.starter.runs[-1].failed.emit(WorkerError("worker_died", status=1))
    stage.beat(19)
    assert (len(stage.commands), stage.told.kinds) == (1, ["worker_died"])
    stage.beat(2)
    assert len(stage.commands) == 2


def test_what_the_user_ended_is_not_begun_again_at_once(stage: Stage) -> None:
    stage.put(account(next_at=DUE))
    stage.chore.look()
    stage.syncing.cancel("id-Nextcloud")
    stage.beat(10)
    assert (len(stage.commands), stage.told.kinds) == (1, [])


def test_how_accounts_stand_comes_with_each_look_and_with_each_run(stage: Stage, qtbot: QtBot) -> None:
    stage.put(account(next_at=DUE), home=True, missing=12, waits=2)
    stage.chore.look()
    look = stage.looks[-1]
    assert ([state.waits for state in look.states], [one.kind for one in look.concerns]) == ([2], ["missing"])
    assert (look.questions, look.is_syncing) == (1, True)
    stage.end()
    qtbot.waitUntil(lambda: not stage.looks[-1].is_syncing)


def test_a_keyring_that_is_locked_is_news_at_the_second_try(stage: Stage) -> None:
    def kinds(minutes: int) -> list[str]:
        stage.put(in_trouble("keyring_locked", checked_at=NOW + timedelta(minutes=minutes)))
        for _ in range(3):
            stage.chore.look()
        return [one.kind for one in stage.looks[-1].concerns]

    assert kinds(0) == []
    assert kinds(5) == ["keyring_locked"]


def test_the_conflicts_are_read_again_only_when_there_may_be_others(stage: Stage, qtbot: QtBot) -> None:
    store = stage.context.ports.store
    conflict = '{"ours": ["2026-11-25T09:00:00+00:00", "2026-11-25T10:00:00+00:00"], "theirs": null, "summary": "", '
    store.put_mirror({"conflict:a": conflict + '"keep": ""}'})
    stage.chore.look()
    assert stage.looks[-1].questions == 1
    store.put_mirror({"conflict:a": None})
    stage.context.margins_changed.emit()
    qtbot.waitUntil(lambda: stage.looks[-1].questions == 0)


class CountingStore:
    """Counts what is asked of a store."""

    def __init__(self, store: FakeStore) -> None:
        self.store = store
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Any:
        self.asked.append(name)
        return getattr(self.store, name)


def test_a_beat_with_five_accounts_of_twenty_calendars_asks_the_store_five_times(stage: Stage) -> None:
    for number in range(5):
        stage.put(account(f"Account {number}"), count=20)
    stage.chore.look()
    counting = CountingStore(stage.context.ports.store)  # type: ignore[arg-type]  as the rig's is
    object.__setattr__(stage.context.ports, "store", counting)
    stage.chore.look()
    assert sorted(counting.asked) == ["accounts", "collections", "note", "note", "note"]
