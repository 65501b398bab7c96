"""Runs of the worker that are about accounts: who is at it, what is made known of them, and the passwords typed for them."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from respiro.ui.context import Context
from respiro.ui.runtime.syncing import Syncing, syncing_of
from support.fakes import empty_ports
from support.tray_fakes import FakeRun, FakeStarter, context_of

REFUSED = {"kind": "caldav_password_refused", "values": {"host": "cloud.example.org"}}
LOCKED = {"kind": "keyring_locked", "values": {}}
TOPICS = ("agenda", "calls", "margins", "plan_b")


class Stage:
    def __init__(self) -> None:
        self.starter = FakeStarter()
        self.context: Context = context_of(empty_ports(), self.starter)
        self.syncing: Syncing = syncing_of(self.context)
        self.topics: list[str] = []
        self.mirrored: list[tuple[dict[str, Any], str]] = []
        for topic in TOPICS:
            getattr(self.context, f"{topic}_changed").connect(lambda name=topic: self.topics.append(name))
        self.syncing.mirrored.connect(lambda result, account: self.mirrored.append((result, account)))

    def end(self, run: Any, *accounts: dict[str, Any], **result: Any) -> None:
        assert isinstance(run, FakeRun)
        told = [{"id": "a", "trouble": None, "home": None, "is_changed": False, **one} for one in accounts]
        run.succeeded.emit({"accounts": told, "changed": any(one["is_changed"] for one in told), **result})


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    del qtbot
    return Stage()


def test_there_is_one_for_all(stage: Stage) -> None:
    assert syncing_of(stage.context) is stage.syncing


@pytest.mark.parametrize("signal", ["succeeded", "failed", "cancelled"])
def test_an_account_is_under_way_until_its_run_ends_in_whatever_way(stage: Stage, signal: str) -> None:
    run: Any = stage.syncing.sync(["a", "b"])
    assert (stage.syncing.is_under_way("b"), stage.syncing.is_under_way("c"), stage.syncing.is_busy) == (
        True,
        False,
        True,
    )
    values = {"succeeded": ({},), "failed": (None,), "cancelled": ()}[signal]
    getattr(run, signal).emit(*values)
    assert (stage.syncing.is_under_way("b"), stage.syncing.is_busy) == (False, False)


def test_what_changed_is_made_known_by_its_own_topic_and_nothing_by_none(stage: Stage) -> None:
    stage.end(stage.syncing.sync(["a"]), {})
    assert stage.topics == []
    stage.end(stage.syncing.sync(["a"]), {"is_changed": True})
    assert stage.topics == ["agenda"]
    stage.topics.clear()
    home = {"here": {"completed": 1}, "events": {"moved": 1}, "margin": {"moved": 2, "released": 0}}
    stage.end(stage.syncing.sync(["a"]), {"is_changed": True, "home": home})
    assert sorted(stage.topics) == ["agenda", "calls", "margins", "plan_b"]


def test_a_mirror_makes_the_agenda_known_only_when_it_read_something_new(stage: Stage) -> None:
    run: Any = stage.syncing.follow(["mirror"])
    run.succeeded.emit({"folder": "x", "margin": {"moved": 1, "released": 0}})
    assert stage.topics == ["margins"]
    run = stage.syncing.follow(["mirror"], ["a"])
    run.succeeded.emit({"folder": "x", "account": {"id": "a", "trouble": None, "is_changed": True}})
    assert stage.topics == ["margins", "agenda"]
    assert [account for _result, account in stage.mirrored] == ["", "a"]


def test_while_it_is_made_known_whoever_hears_it_can_tell_why(stage: Stage) -> None:
    heard: list[bool] = []
    stage.context.margins_changed.connect(lambda: heard.append(stage.syncing.is_telling))
    stage.end(stage.syncing.sync(["a"]), {"home": {"margin": {"moved": 1}}})
    stage.context.margins_changed.emit()
    assert heard == [True, False]


def test_a_typed_password_that_the_server_refused_is_forgotten(stage: Stage) -> None:
    stage.syncing.type_password("a", "wrong")
    stage.syncing.type_password("b", "right")
    stage.end(stage.syncing.sync(["a", "b"]), {"id": "a", "trouble": REFUSED}, {"id": "b"})
    assert (stage.syncing.is_typed("a"), stage.syncing.is_typed("b")) == (False, True)
    stage.syncing.type_password("a", "wrong")
    run: Any = stage.syncing.follow(*_mirror(stage))
    run.succeeded.emit({"account": {"id": "a", "trouble": REFUSED}})
    assert not stage.syncing.is_typed("a")


def _mirror(stage: Stage) -> tuple[list[str], list[str], Any]:
    arguments, order = stage.syncing.typed(["mirror"])
    return arguments, ["a"], order


def test_a_password_that_was_typed_meanwhile_is_not_the_one_that_was_refused(stage: Stage) -> None:
    stage.syncing.type_password("a", "wrong")
    run = stage.syncing.sync(["a"])
    stage.syncing.type_password("a", "right")
    stage.end(run, {"trouble": REFUSED})
    assert stage.syncing.is_typed("a")


@pytest.mark.parametrize(("trouble", "is_typed"), [(None, False), (LOCKED, True)])
def test_a_new_password_in_the_keyring_takes_the_typed_one_s_place(
    stage: Stage,
    trouble: Any,
    is_typed: bool,  # noqa: FBT001  a parameter
) -> None:
    stage.syncing.type_password("a", "typed")
    run: Any = stage.syncing.follow(["caldav-arrange"], ["a"], {"account": "a", "password": "new"})
    run.succeeded.emit({"id": "a", "collections": [], "trouble": trouble})
    assert stage.syncing.is_typed("a") is is_typed


def test_another_change_of_an_account_leaves_the_typed_password_alone(stage: Stage) -> None:
    stage.syncing.type_password("a", "typed")
    run: Any = stage.syncing.follow(["caldav-arrange"], ["a"], {"account": "a", "name": "Work"})
    run.succeeded.emit({"id": "a", "collections": [], "trouble": None})
    assert stage.syncing.is_typed("a")


def test_an_account_that_goes_takes_its_typed_password_along(stage: Stage) -> None:
    stage.syncing.type_password("a", "typed")
    run: Any = stage.syncing.follow(["caldav-forget", "a"], ["a"])
    run.succeeded.emit({"id": "a", "name": "Work"})
    assert not stage.syncing.is_typed("a")
    assert stage.topics == ["agenda"]


def test_no_password_stands_in_a_command_or_in_what_is_shown_of_a_run(stage: Stage) -> None:
    stage.syncing.type_password("a", "s3cret")
    stage.syncing.sync(["a"])
    assert "s3cret" not in repr((stage.starter.commands, stage.syncing._runs))
