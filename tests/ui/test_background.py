"""What work in the background has in common."""

from datetime import UTC, datetime, timedelta

from respiro.ui.runtime.background import Pause

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_pause_ends_by_itself() -> None:
    pause = Pause(HOUR)
    assert not pause.is_on(NOW)
    pause.begin(NOW)
    assert pause.is_on(NOW + HOUR - timedelta(seconds=1))
    assert not pause.is_on(NOW + HOUR)


def test_a_clock_that_was_set_back_makes_no_pause_longer() -> None:
    pause = Pause(HOUR)
    pause.begin(NOW)
    assert not pause.is_on(NOW - timedelta(days=365))
