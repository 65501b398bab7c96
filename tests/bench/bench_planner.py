"""How long planning takes, as a ratio to a plain loop timed in the same run on the same machine.

The yardstick is a bare Python loop of a million additions (some 30 ms on a machine of 2020), so that a slow
machine slows both. Run with ``make bench``.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from respiro.domain.agenda import Buffers, busy_periods
from respiro.domain.clients import Client, Tier, client_windows
from respiro.domain.margins import MarginPolicy, PlanningDay, WeekToPlan, plan
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import instant, parse_ranges
from support.fakes import MADRID, meeting

WORKED = parse_ranges("08:00-14:00, 15:00-19:00")
RUNS = 15


def full_week(week: Week, meetings_a_day: int) -> WeekToPlan:
    """Return a week with long days, six clients and so many meetings a day."""
    policy = MarginPolicy()
    clients = [
        Client(str(number), f"Client {number}", list(Tier)[number % 3], dict.fromkeys(range(5), WORKED[number % 2 :]))
        for number in range(6)
    ]
    events = [
        meeting(day, f"{8 + number * 11 // meetings_a_day}:{number * 7 % 60:02d}", 35, f"Meeting {number}", others=2)
        for day in week.days
        for number in range(meetings_a_day)
    ]
    days = tuple(
        PlanningDay(
            day,
            Period(instant(day, 0, MADRID), instant(day, 1440, MADRID)),
            tuple(period for wall in WORKED if (period := wall.on(day, MADRID))) if day.weekday() < 5 else (),
            policy.daily_minimum,
        )
        for day in week.days
    )
    preferred = tuple(period for day in week.days for wall in policy.preferred if (period := wall.on(day, MADRID)))
    now = datetime(2026, 1, 1, tzinfo=UTC)
    empty = WeekToPlan(days, (), client_windows(clients, week.days, MADRID), preferred, (), policy, 600, MADRID, now)
    return replace(empty, busy=busy_periods(events, Buffers(), ()))


def seconds(action: Callable[[], object]) -> float:
    """Return the median time of several runs."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def yardstick() -> None:
    """Add up a million numbers, one by one."""
    total = 0
    for number in range(1_000_000):
        total += number


def main() -> None:
    """Print the figures."""
    bare = seconds(yardstick)
    print(f"yardstick: a million additions: {bare * 1000:.1f} ms")
    first = Week(2026, 30)
    for meetings in (2, 6, 12):
        week = full_week(first, meetings)
        took = seconds(lambda week=week: plan(week))
        print(f"one week, {meetings:2} meetings a day: {took * 1000:5.1f} ms = {took / bare:.3f} of the yardstick")
    weeks = [full_week(first.shifted(number), 6) for number in range(12)]
    took = seconds(lambda: [plan(week) for week in weeks])
    print(f"twelve weeks:                {took * 1000:5.1f} ms = {took / bare:.3f} of the yardstick")
    print(f"(asked: one week 10 ms, twelve weeks 120 ms; {timedelta(seconds=took) / 12} a week)")


if __name__ == "__main__":
    main()
