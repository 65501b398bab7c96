"""When a calendar is looked for next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble, failed, fetched, rearranged

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ONE = Subscription("1", "Work", SubscriptionKind.ADDRESS, "https://example.org/work.ics", NOW, every=60)
GONE = Trouble("address_gone", {"status": 404})


def waits(failures: int, chance: float = 0.5, retry_after: int = 0) -> timedelta:
    return failed(replace(ONE, failures=failures), NOW, GONE, chance, retry_after).next_at - NOW


def test_after_a_failure_each_try_waits_twice_as_long_as_the_last_up_to_half_a_day() -> None:
    assert [waits(failures) for failures in range(5)] == [timedelta(minutes=5 * 2**number) for number in range(5)]
    assert waits(7) == timedelta(minutes=640)
    assert waits(8) == waits(10_000) == timedelta(hours=12)


@given(failures=st.integers(0, 10_000), chance=st.floats(0, 1), retry_after=st.integers(0, 10**9))
def test_many_that_fail_at_once_do_not_come_back_at_once_and_none_waits_for_ever(
    failures: int, chance: float, retry_after: int
) -> None:
    pause = waits(failures, chance, retry_after)
    assert timedelta(minutes=4) <= pause <= timedelta(hours=12) * 1.2
    assert retry_after > 12 * 3600 or pause >= timedelta(seconds=retry_after)
    assert abs(waits(failures, chance) / waits(failures) - 1) <= 0.2 + 1e-9


def test_a_fetch_that_goes_well_forgets_the_trouble() -> None:
    again = fetched(failed(ONE, NOW, GONE, 0.5), NOW, '"2"', "", 0)
    assert (again.failures, again.trouble, again.fetched_at) == (0, None, NOW)
    assert again.next_at == NOW + timedelta(hours=1)


def test_a_failure_keeps_what_is_known_of_the_copy() -> None:
    good = fetched(ONE, NOW, '"2"', "Mon", 3)
    later = NOW + timedelta(hours=1)
    bad = failed(good, later, GONE, 0.5)
    assert (bad.etag, bad.last_modified, bad.fetched_at, bad.missing) == ('"2"', "Mon", NOW, 3)
    assert (bad.checked_at, bad.trouble, bad.failures) == (later, GONE, 1)


def test_a_clock_that_was_set_far_back_does_not_put_it_off() -> None:
    far = replace(ONE, next_at=NOW + timedelta(days=400))
    assert far.is_due(NOW)
    assert not replace(ONE, next_at=NOW + timedelta(minutes=59)).is_due(NOW)
    assert ONE.is_due(NOW)


def test_another_interval_counts_from_the_last_fetch() -> None:
    good = fetched(ONE, NOW, "", "", 0)
    assert rearranged(good, 15, NOW + timedelta(minutes=10)).next_at == NOW + timedelta(minutes=15)
    bad = failed(good, NOW, GONE, 0.5)
    assert rearranged(bad, 15, NOW).next_at == bad.next_at
