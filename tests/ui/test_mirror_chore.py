import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from respiro.domain.errors import RespiroError, WorkerError
from respiro.domain.period import Period
from respiro.services.accounts import account_states
from respiro.services.conflict_notes import Aspect, Conflict, ConflictKind, Version
from respiro.ui.actions import Wish
from respiro.ui.context import Context
from respiro.ui.runtime import mirror_chore
from respiro.ui.runtime.mirror_chore import MirrorChore, newest_change
from respiro.ui.runtime.syncing import syncing_of
from support.fakes import FakeClock, empty_ports
from support.questions_scene import ask
from support.sync_scene import account, put
from support.tray_fakes import FakeStarter, context_of


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class FaultsTold:
    def __init__(self) -> None:
        self.kinds: list[str] = []
        self.sentences: list[str] = []
        self.actions: list[tuple[str, str]] = []

    def tell_fault(self, error: RespiroError) -> None:
        self.kinds.append(error.kind)

    def tell(self, key: str, sentence: str, actions: tuple[tuple[str, str], ...] = ()) -> None:
        self.kinds.append(key)
        self.sentences.append(sentence)
        self.actions += actions


class Stage:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.starter = FakeStarter()
        self.context: Context = context_of(empty_ports(), self.starter)
        self.told = FaultsTold()
        self.chore = MirrorChore(self.context, self.told)  # type: ignore[arg-type]
        self.changes: list[int] = []
        self.context.calls_changed.connect(lambda: self.changes.append(1))

    @property
    def clock(self) -> FakeClock:
        clock = self.context.ports.clock
        assert isinstance(clock, FakeClock)
        return clock

    @property
    def starts(self) -> int:
        return len(self.starter.commands)

    def wait_for_start(self, qtbot: QtBot, count: int) -> None:
        qtbot.waitUntil(lambda: self.starts == count)

    def end(self, **result: object) -> None:
        self.starter.runs[-1].succeeded.emit({"folder": str(self.folder), **result})

    def end_on_server(self, trouble: object = None) -> None:
        told = {"id": "id-Nextcloud", "trouble": trouble, "is_changed": False}
        self.starter.runs[-1].succeeded.emit({"folder": "https://x/", "fault": trouble, "account": told})

    def first_run(self, qtbot: QtBot) -> None:
        self.chore.look()
        self.wait_for_start(qtbot, 1)
        self.end()

    def rest(self, qtbot: QtBot) -> None:
        """Let pass what was begun: the thread that looks, and the time within which changes are one run."""
        qtbot.waitUntil(lambda: not self.chore._looking.is_looking and not self.chore._soon.isActive())


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Stage:
    del qtbot
    monkeypatch.setattr(mirror_chore, "SOON_MILLISECONDS", 20)
    return Stage(tmp_path)


def test_many_changes_are_one_run(stage: Stage, qtbot: QtBot) -> None:
    for _ in range(5):
        stage.context.calls_changed.emit()
    stage.wait_for_start(qtbot, 1)
    stage.rest(qtbot)

    assert stage.starter.commands == [["mirror"]]


def test_an_answer_leaves_a_while_to_take_it_back_and_other_changes_do_not(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirror_chore, "ANSWER_MILLISECONDS", 10_000)
    stage.context.margins_changed.emit()
    syncing_of(stage.context).answered.emit()
    stage.context.margins_changed.emit()
    assert stage.chore._soon.interval() == 10_000
    monkeypatch.setattr(mirror_chore, "ANSWER_MILLISECONDS", 20)
    syncing_of(stage.context).answered.emit()
    stage.wait_for_start(qtbot, 1)
    stage.end()
    stage.context.margins_changed.emit()
    assert stage.chore._soon.interval() == 20
    stage.wait_for_start(qtbot, 2)


def test_a_change_during_a_run_is_one_more_run_after_it(stage: Stage, qtbot: QtBot) -> None:
    stage.context.calls_changed.emit()
    stage.wait_for_start(qtbot, 1)
    for _ in range(3):
        stage.context.calls_changed.emit()
    stage.rest(qtbot)
    assert stage.starts == 1
    stage.end()
    stage.wait_for_start(qtbot, 2)
    stage.end()
    stage.rest(qtbot)
    assert stage.starts == 2


def test_what_changed_here_is_made_known_without_another_run(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.end(here={"completed": 1})
    stage.rest(qtbot)

    assert (len(stage.changes), stage.starts) == (1, 1)


def test_a_request_that_changed_is_mirrored_soon(stage: Stage, qtbot: QtBot) -> None:
    stage.context.plan_b_changed.emit()
    stage.wait_for_start(qtbot, 1)


def test_a_request_that_followed_its_event_is_made_known_without_another_run(stage: Stage, qtbot: QtBot) -> None:
    told: list[str] = []
    stage.context.plan_b_changed.connect(lambda: told.append("plan B"))
    stage.context.margins_changed.connect(lambda: told.append("margin"))
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.end(events={"moved": 1, "refused": []})
    stage.rest(qtbot)

    assert (told, stage.changes, stage.starts) == (["plan B", "margin"], [], 1)


def test_margin_that_changed_is_mirrored_soon_and_what_followed_is_made_known_without_another_run(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.context.margins_changed.emit()
    stage.wait_for_start(qtbot, 1)
    told: list[str] = []
    stage.context.margins_changed.connect(lambda: told.append("margin"))
    stage.end(margin={"moved": 0, "released": 1, "put_back": [], "asked": []})
    stage.rest(qtbot)

    assert (told, stage.starts) == (["margin"], 1)


def test_margin_that_is_asked_put_back_or_gone_is_told(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    held = {"held": "home_margin_gone", "gone": 4, "is_told": False}
    both_moved(stage, "b", "c", "d")
    stage.end(margin={"moved": 0, "released": 0, "put_back": ["a"], "asked": ["b", "c"], **held})

    assert stage.told.kinds == ["home_margin_gone", "home_margin_put_back-a", "home_conflict-b-c"]
    assert stage.told.sentences[0].startswith("All at once 4 margin blocks are no longer in your home calendar.")
    assert "(such blocks: 1)" in stage.told.sentences[1]
    assert stage.told.sentences[2].startswith(
        "2 things were changed here and in the calendar, the first of them “Margin b” (today 15:20)."
    )
    assert [wish for wish, _label in stage.told.actions] == [Wish.QUESTIONS] * 2
    assert not any("respiro margin" in sentence for sentence in stage.told.sentences)


def both_moved(stage: Stage, *uids: str) -> None:
    """Let margin be moved here, and another way in the calendar."""
    for number, uid in enumerate(uids, 1):
        start = stage.clock() + timedelta(hours=3 + number)
        here, there = (Version(True, Period.lasting(start + timedelta(hours=more), 30)) for more in (0, 2))
        ask(
            stage.context.ports,
            Conflict(
                uid,
                ConflictKind.MARGIN,
                here.place,
                there.place,
                f"Margin {uid}",
                here=here,
                there=there,
                about=(Aspect.PLACE,),
            ),
        )


def test_what_both_sides_changed_is_asked_by_name(stage: Stage) -> None:
    both_moved(stage, "b")
    syncing_of(stage.context).mirrored.emit({"margin": {"asked": ["b"]}}, "")
    assert stage.told.sentences == [
        "Moved here and in the calendar: “Margin b” (today 15:20). Both stay until you say which holds."
    ]


def test_what_is_settled_by_now_is_asked_no_more(stage: Stage) -> None:
    syncing_of(stage.context).mirrored.emit({"margin": {"asked": ["b"]}}, "")
    assert stage.told.kinds == []


def test_margin_alone_is_mirrored_while_tasks_are_not(stage: Stage, qtbot: QtBot) -> None:
    stage.context.change_settings(replace(stage.context.settings, mirror_tasks=False))
    stage.context.margins_changed.emit()
    stage.wait_for_start(qtbot, 1)


def test_requests_that_could_not_follow_are_each_named(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.end(events={"moved": 0, "refused": ["Luis", "Ana"]})

    assert stage.told.kinds == ["plan-b-not-moved-Luis", "plan-b-not-moved-Ana"]
    assert stage.told.sentences[0].startswith("The plan B for Luis stays at its time")


def test_what_changed_there_alone_is_nobody_s_news(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.end(created=3)

    assert stage.changes == []


def test_a_beat_runs_it_only_when_the_folder_looks_otherwise(stage: Stage, qtbot: QtBot) -> None:
    stage.first_run(qtbot)
    stage.chore.look()
    stage.wait_for_start(qtbot, 2)
    stage.end()
    stage.chore.look()
    stage.rest(qtbot)
    assert stage.starts == 2

    (stage.folder / "a.ics").write_bytes(b"x")
    os.utime(stage.folder / "a.ics", ns=(0, newest_change(str(stage.folder)) + 1_000_000))
    stage.chore.look()
    stage.wait_for_start(qtbot, 3)


def test_it_runs_now_and_then_for_what_time_alone_brings(stage: Stage, qtbot: QtBot) -> None:
    stage.first_run(qtbot)
    stage.clock.advance(hours=1)
    stage.chore.look()
    stage.wait_for_start(qtbot, 2)


@pytest.mark.parametrize("hours", [-8760, 8760])
def test_a_clock_that_jumps_holds_nothing_up(stage: Stage, qtbot: QtBot, hours: int) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.starter.runs[-1].failed.emit(WorkerError("worker_died", status=1))
    stage.clock.advance(hours=hours)
    stage.chore.look()
    stage.wait_for_start(qtbot, 2)


def test_after_a_failure_it_waits_and_tells(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.starter.runs[-1].failed.emit(RespiroError("home_folder_unusable", folder="x", reason="y"))
    stage.context.calls_changed.emit()
    stage.rest(qtbot)
    assert (stage.starts, stage.told.kinds) == (1, ["home_folder_unusable"])

    stage.clock.advance(minutes=11)
    stage.chore.look()
    stage.wait_for_start(qtbot, 2)


def test_a_busy_store_is_no_fault(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.starter.runs[-1].failed.emit(RespiroError("store_busy"))

    assert stage.told.kinds == []


def test_what_a_run_could_not_do_is_told(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.end(
        held="home_folder_emptied",
        gone=3,
        is_told=False,
        left_alone=[{"file": "a.ics", "reason": "broken"}],
        left_alone_count=2,
        fault={"kind": "home_folder_unusable", "values": {"folder": "x", "reason": "full"}},
    )
    assert stage.told.kinds == ["home_folder_unusable", "home_folder_emptied", "home_tasks_left_alone"]


def test_what_an_earlier_run_told_is_not_told_again(stage: Stage, qtbot: QtBot) -> None:
    stage.chore.look()
    stage.wait_for_start(qtbot, 1)
    stage.end(held="home_folder_missing", gone=3, is_told=True)

    assert stage.told.kinds == []


def test_switched_off_it_never_runs_and_switched_on_it_does(stage: Stage, qtbot: QtBot) -> None:
    settings = stage.context.settings
    stage.context.change_settings(replace(settings, mirror_tasks=False, mirror_margin=False))
    stage.rest(qtbot)
    stage.chore.look()
    stage.context.calls_changed.emit()
    stage.rest(qtbot)
    assert stage.starts == 0
    stage.context.change_settings(settings)
    stage.wait_for_start(qtbot, 1)


def test_a_folder_that_can_t_be_listed_looks_like_none(tmp_path: Path) -> None:
    assert newest_change(str(tmp_path / "missing")) == 0
    assert newest_change(str(tmp_path)) > 0


# --- where the home calendar is an account's


def followed(stage: Stage, qtbot: QtBot) -> Stage:
    """Let the home be an account's, and the first run be over."""
    put(stage.context.ports, account(), home=True)
    stage.chore.follow_home(account_states(stage.context.ports))
    stage.wait_for_start(qtbot, 1)
    stage.end_on_server()
    stage.rest(qtbot)
    return stage


def test_a_home_that_moved_to_an_account_is_followed_there_and_back(stage: Stage, qtbot: QtBot) -> None:
    followed(stage, qtbot)
    stage.chore.follow_home(account_states(stage.context.ports))
    stage.rest(qtbot)
    assert stage.starts == 1
    stage.context.ports.store.forget_account(account().id)
    stage.chore.follow_home(account_states(stage.context.ports))
    stage.wait_for_start(qtbot, 2)


def test_with_an_account_it_runs_for_changes_alone(stage: Stage, qtbot: QtBot) -> None:
    followed(stage, qtbot)
    for _ in range(5):
        stage.clock.advance(hours=1)
        stage.chore.look()
        stage.rest(qtbot)
    assert stage.starts == 1
    stage.context.margins_changed.emit()
    stage.wait_for_start(qtbot, 2)
    assert stage.starter.commands[-1] == ["mirror"]


def test_typed_passwords_go_to_a_server_and_to_no_folder(stage: Stage, qtbot: QtBot) -> None:
    syncing_of(stage.context).type_password("id-Nextcloud", "typed")
    stage.context.calls_changed.emit()
    stage.wait_for_start(qtbot, 1)
    assert stage.starter.commands == [["mirror"]]
    stage.end()
    put(stage.context.ports, account(), home=True)
    stage.chore.follow_home(account_states(stage.context.ports))
    stage.wait_for_start(qtbot, 2)
    assert stage.starter.commands[-1] == ["mirror", "--typed"]
    assert stage.starter.orders[-1] == {"passwords": {"id-Nextcloud": "typed"}}


def test_a_server_s_fault_is_the_account_s_and_holds_no_change_up(stage: Stage, qtbot: QtBot) -> None:
    followed(stage, qtbot)
    stage.context.margins_changed.emit()
    stage.wait_for_start(qtbot, 2)
    trouble = {"kind": "address_unreachable", "values": {"host": "cloud.example.org"}}
    stage.end_on_server(trouble=trouble)
    assert stage.told.kinds == []
    stage.context.margins_changed.emit()
    stage.wait_for_start(qtbot, 3)


def test_while_the_account_is_synced_a_change_waits_for_the_end_of_that(stage: Stage, qtbot: QtBot) -> None:
    followed(stage, qtbot)
    syncing_of(stage.context).sync(["id-Nextcloud"])
    for _ in range(3):
        stage.context.margins_changed.emit()
        stage.chore.look()
        stage.rest(qtbot)
    assert stage.starter.commands[1:] == [["sync", "--account=id-Nextcloud"]]
    stage.starter.runs[-1].succeeded.emit({"accounts": [], "changed": False})
    stage.wait_for_start(qtbot, 3)
    assert stage.starter.commands[-1] == ["mirror"]
    stage.end_on_server()
    stage.rest(qtbot)
    assert stage.starts == 3


def test_what_was_under_way_when_the_user_ended_it_is_written_later(stage: Stage, qtbot: QtBot) -> None:
    followed(stage, qtbot)
    stage.context.margins_changed.emit()
    stage.wait_for_start(qtbot, 2)
    syncing_of(stage.context).cancel("id-Nextcloud")
    stage.rest(qtbot)
    assert stage.starts == 2
    stage.clock.advance(minutes=11)
    stage.chore.look()
    stage.wait_for_start(qtbot, 3)


def test_what_a_sync_changed_is_no_reason_to_mirror_it_back(stage: Stage, qtbot: QtBot) -> None:
    followed(stage, qtbot)
    syncing_of(stage.context).sync(["id-Nextcloud"])
    home = {"margin": {"moved": 1, "released": 0}}
    told = {"id": "id-Nextcloud", "home": home, "trouble": None, "is_changed": True}
    stage.starter.runs[-1].succeeded.emit({"accounts": [told], "changed": True})
    stage.rest(qtbot)
    assert stage.starts == 2


def test_what_a_sync_asks_or_could_not_do_is_told_as_of_a_mirror(stage: Stage) -> None:
    both_moved(stage, "b")
    syncing_of(stage.context).sync(["id-Nextcloud"])
    home = {"margin": {"put_back": ["a"], "asked": ["b"]}, "fault": {"kind": "address_unreachable", "values": {}}}
    told = {"id": "id-Nextcloud", "home": home, "trouble": None, "is_changed": False}
    stage.starter.runs[-1].succeeded.emit({"accounts": [told], "changed": False})
    assert stage.told.kinds == ["home_margin_put_back-a", "home_conflict-b"]
