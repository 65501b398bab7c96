"""How much margin a week needs, gathered from the weeks before it."""

from collections.abc import Sequence

from respiro.domain.clients import foreseen_minutes
from respiro.domain.period import total_minutes
from respiro.domain.review import (
    DEFAULT_LEVEL,
    HISTORY_WEEKS,
    Coming,
    Forecast,
    WeekDemand,
    forecast,
    unfit_minutes,
)
from respiro.domain.week import Week, local_day, span_of
from respiro.domain.work_time import WorkTime
from respiro.services.margin_keeper import work_time
from respiro.services.ports import Ports
from respiro.services.review.past import Past
from respiro.services.week_target import policy_target

_LOOKED_AT = HISTORY_WEEKS + 4
"""Some of them may tell nothing: holidays, weeks before Respiro."""


def demand_forecast(ports: Ports, week: Week, level: int | None = None, past: Past | None = None) -> Forecast:
    """Return how much margin a week needs, judged from the weeks before it that are over.

    ``level`` is the chance in percent that it suffices, by default the one in the settings; ``past`` is what was
    looked back on already. Raises InvalidValueError invalid_level.
    """
    [known] = demand_forecasts(ports, week, (level or ports.settings.margin_level or DEFAULT_LEVEL,), past)
    return known


def demand_forecasts(ports: Ports, week: Week, levels: Sequence[int], past: Past | None = None) -> list[Forecast]:
    """Return the same for several levels, having looked back once. Raises InvalidValueError invalid_level."""
    now = ports.clock()
    current = Week.of(local_day(now, ports.zone))
    last = min(week, current).shifted(-1)
    hours = _hours(ports, last.shifted(1 - _LOOKED_AT), week)
    history, coming = _demands(ports, last, hours, past or Past(ports)), _coming(ports, week, hours)
    return [forecast(history, coming, level) for level in levels]


def _coming(ports: Ports, week: Week, hours: WorkTime) -> Coming:
    policy, working = ports.settings.policy, _working_minutes(hours, week)
    usual = sum(wall.end - wall.start for walls in ports.settings.hours.values() for wall in walls)
    days = [day for day in week.days if hours.periods(day)]
    return Coming(
        week=week,
        working_minutes=working,
        default_minutes=policy_target(policy.target, working),
        foreseen_minutes=foreseen_minutes(ports.store.clients(), days),
        grid=policy.grid,
        default_rate=policy.target.for_working_minutes(usual) / usual if usual else None,
        least_minutes=policy.daily_minimum * len(days),
    )


def _hours(ports: Ports, first: Week, last: Week) -> WorkTime:
    return work_time(ports, first.monday, max(first, last).bounds[1])


def _working_minutes(hours: WorkTime, week: Week) -> int:
    return total_minutes(period for day in week.days for period in hours.periods(day))


def _demands(ports: Ports, last: Week, hours: WorkTime, past: Past) -> list[WeekDemand]:
    """Return the demand of the weeks up to ``last`` of which anything is known, oldest first."""
    outside = _outside_by_week(ports, past, last, _LOOKED_AT)
    return [
        WeekDemand(one.week, _working_minutes(hours, one.week), one.total.used, outside.get(one.week, 0))
        for one in past.reviews(last, _LOOKED_AT)
        if one.total.planned or one.total.used or outside.get(one.week)
    ]


def _outside_by_week(ports: Ports, past: Past, last: Week, weeks: int) -> dict[Week, int]:
    """Return what requests needed beyond margin in so many weeks up to ``last``, by the week in which they ended."""
    requests = ports.store.closed_requests(span_of(last.run_up(weeks), ports.zone))
    if not requests:
        return {}
    used = past.used_by_uid(last, weeks)
    found: dict[Week, int] = {}
    for request in requests:
        week = Week.of(local_day(request.since, ports.zone))
        found[week] = found.get(week, 0) + unfit_minutes(request, used.get(request.uid, 0))
    return {week: minutes for week, minutes in found.items() if minutes}


def unfit_in(ports: Ports, week: Week, past: Past) -> int:
    """Return the minutes that a week needed beyond its margin."""
    return _outside_by_week(ports, past, week, 1).get(week, 0)
