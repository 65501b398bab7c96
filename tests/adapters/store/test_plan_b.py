"""What the store of plan B on disk does beyond the port: ids that share a bucket, seconds, the next start."""

from collections.abc import Callable
from datetime import timedelta

from adapters.store.plan_b import EVER, NOW, fill_plan_b, plan_b_readings, request, request_event, run
from adapters.store.samples import Desk
from respiro.adapters.store.buckets import text_bucket
from respiro.adapters.store.call_rows import client_lane
from respiro.adapters.store.plan_b_rows import request_bucket
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.calls import Caller
from respiro.domain.plan_b import PlanBChange


def neighbours(bucket: Callable[[str], int]) -> tuple[str, str]:
    """Return two ids of one bucket."""
    first: dict[int, str] = {}
    names = (f"name-{number}" for number in range(1_000_000))
    second = next(name for name in names if first.setdefault(bucket(name), name) != name)
    return first[bucket(second)], second


def test_clients_that_share_a_lane_are_told_apart(store: SqliteStore) -> None:
    first, second = neighbours(client_lane)
    asked = [request(number, caller=Caller("Ana", client_id=name)) for number, name in enumerate((first, second))]
    store.commit_plan_b(PlanBChange(tuple(asked)))
    assert store.requests_of(first) == asked[:1]


def test_requests_that_share_a_bucket_are_told_apart_and_forgotten_alone(store: SqliteStore) -> None:
    first, second = neighbours(request_bucket)
    asked = [request(number, id=name) for number, name in enumerate((first, second))]
    events = tuple(request_event(request_id=one.id) for one in asked)
    store.commit_plan_b(PlanBChange(tuple(asked), tuple((one.id, None) for one in asked), events))
    assert store.request(second) == asked[1]
    assert [one.request_id for one in store.events_of_request(second)] == [second]
    store.commit_plan_b(PlanBChange(forgotten=(first,)))
    assert store.request(second) == asked[1]
    assert [one.request_id for one in store.request_events(EVER)] == [second]
    assert check(store)


def test_runs_that_share_a_bucket_are_told_apart(store: SqliteStore) -> None:
    first, second = neighbours(lambda name: text_bucket(name, 4096))
    for number, name in enumerate((first, second)):
        store.put_run(run(number, id=name, subject_id=name), None)
    assert store.run(second) == run(1, id=second, subject_id=second)
    assert store.runs_about(first) == [run(0, id=first, subject_id=first)]


def test_times_are_kept_to_the_second_and_still_as_expected(store: SqliteStore) -> None:
    precise = request(0, received_at=NOW + timedelta(microseconds=700_000))
    store.commit_plan_b(PlanBChange((precise,)))
    assert store.request(precise.id) == request(0)
    store.commit_plan_b(PlanBChange((request(0, worked=7),), ((precise.id, precise),)))
    assert store.request(precise.id) == request(0, worked=7)


def test_one_request_told_twice_in_a_change_is_stored_once(store: SqliteStore) -> None:
    store.commit_plan_b(PlanBChange((request(0), request(0, worked=3))))
    assert store.open_requests() == [request(0, worked=3)]
    assert check(store)


def test_what_was_stored_survives_the_next_start(desk: Desk) -> None:
    first = desk.open()
    fill_plan_b(first, 9)
    known = {name: read() for name, read in plan_b_readings(first).items()}
    first.close()
    assert {name: read() for name, read in plan_b_readings(desk.open()).items()} == known
