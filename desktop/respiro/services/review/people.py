"""The week by client, gathered from what is stored."""

from datetime import date

from respiro.domain.business_clock import LONGEST_SEARCH, BusinessClock
from respiro.domain.period import Period
from respiro.domain.plan_b import Exceptional, UrgentRequest
from respiro.domain.review import GRACE, ClientWeek, PeopleFacts, WeekReview, client_weeks, outside_minutes
from respiro.domain.week import Week
from respiro.services.margin_keeper import work_time
from respiro.services.plan_b.limits import exceptions_in, month_of
from respiro.services.ports import Ports
from respiro.services.review.gathering import Records
from respiro.services.review.past import Past


def people_of(ports: Ports, review: WeekReview, records: Records, past: Past) -> tuple[ClientWeek, ...]:
    """Return a week by client, who took most time first; ``records`` are the week's."""
    week = review.week
    clock = _clock_around(ports, week)
    used = past.used_by_uid(week, 1)

    def outside(request: UrgentRequest) -> int:
        return outside_minutes(request, used.get(request.uid, 0))

    return client_weeks(
        PeopleFacts(
            clients=ports.store.clients(),
            period=week.period(ports.zone),
            month=month_of(ports, week.days[-1]),
            now=ports.clock(),
            requests=records.requests,
            follow_ups=records.follow_ups,
            uses=review.uses,
            outside=outside,
            exceptions=_exceptions(ports, week),
            waited=clock.minutes_between,
        )
    )


def _clock_around(ports: Ports, week: Week) -> BusinessClock:
    """Return the business clock for whoever was called back in a week: their wait began some weeks before at most."""
    first = week.days[0] - GRACE
    return BusinessClock(work_time(ports, first, week.days[-1] + LONGEST_SEARCH))


def _exceptions(ports: Ports, week: Week) -> list[Exceptional]:
    """Return the exceptions of the months that a week lies in."""
    months: dict[date, Period] = {day.replace(day=1): month_of(ports, day) for day in (week.days[0], week.days[-1])}
    return [one for month in months for one in exceptions_in(ports, month)]
