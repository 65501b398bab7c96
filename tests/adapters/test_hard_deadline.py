"""Waiting ends."""

import time

import pytest

from respiro.adapters.hard_deadline import DeadlineError, run_within


def test_work_that_ends_gives_its_result_or_its_error() -> None:
    assert run_within(20, lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        run_within(20, lambda: 1 // 0)


def test_work_that_does_not_end_is_left_behind() -> None:
    began = time.monotonic()
    with pytest.raises(DeadlineError):
        run_within(0.2, lambda: time.sleep(20))
    assert 0.2 <= time.monotonic() - began < 10
