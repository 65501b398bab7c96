"""What every store of playbooks' runs holds to: the one on disk, and the one in memory."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from adapters.store.plan_b import NOW, run
from adapters.store.samples import Desk
from respiro.domain.errors import ConflictError
from respiro.domain.playbooks import Run, abandoned, answered
from respiro.services.ports import Store
from support.fakes import FakeStore


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield FakeStore()
        return
    desk = Desk(tmp_path / "data")
    yield desk.open()
    desk.close()


def test_nothing_runs_at_first(store: Store) -> None:
    assert store.run("run-0") is None
    assert store.open_runs() == store.runs_about("request-0") == []


@pytest.mark.parametrize("number", [0, 1])
def test_a_run_is_stored_as_it_was_given(store: Store, number: int) -> None:
    store.put_run(run(number), None)
    assert store.run(f"run-{number}") == run(number)
    assert store.open_runs() == ([run(number)] if run(number).is_open else [])
    assert store.runs_about("request-0") == [run(number)]


def test_a_run_goes_on_in_its_place(store: Store) -> None:
    begun = run(0)
    store.put_run(begun, None)
    on = answered(begun, 0, NOW + timedelta(minutes=7))
    store.put_run(on, begun)
    assert store.open_runs() == store.runs_about("request-0") == [on]
    over = abandoned(on, NOW + timedelta(minutes=9))
    store.put_run(over, on)
    assert (store.open_runs(), store.runs_about("request-0")) == ([], [over])
    store.put_run(on, over)
    assert store.open_runs() == [on]


@pytest.mark.parametrize("expected", [None, run(0, subject="other"), run(2)])
def test_a_run_that_is_not_as_expected_is_a_conflict_and_nothing_is_stored(store: Store, expected: Run | None) -> None:
    store.put_run(run(0), None)
    with pytest.raises(ConflictError) as caught:
        store.put_run(run(0, subject="new"), expected)
    assert (caught.value.kind, caught.value.values["uid"]) == ("changed_meanwhile", "run-0")
    assert store.open_runs() == [run(0)]


def test_a_run_that_is_gone_is_a_conflict(store: Store) -> None:
    with pytest.raises(ConflictError):
        store.put_run(run(0, subject="new"), run(0))
    assert store.run("run-0") is None


def test_open_runs_come_latest_first_and_those_of_a_subject_in_their_order(store: Store) -> None:
    for number in (2, 0, 4, 1):
        store.put_run(run(number, subject_id="meeting"), None)
    store.put_run(run(6), None)
    assert [one.id for one in store.open_runs()] == ["run-6", "run-4", "run-2", "run-0"]
    assert [one.id for one in store.runs_about("meeting")] == ["run-0", "run-1", "run-2", "run-4"]
    assert store.runs_about("request-0") == []


def test_the_same_instant_in_another_zone_is_as_expected(store: Store) -> None:
    store.put_run(run(0), None)
    same = replace(run(0), started_at=run(0).started_at.astimezone(timezone(timedelta(hours=1))))
    store.put_run(run(0, subject="new"), same)
    assert store.open_runs()[0].subject == "new"
    assert store.open_runs()[0].started_at == datetime(2026, 11, 23, 9, 0, 0, 17, UTC)
