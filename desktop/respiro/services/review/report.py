"""A week's whole review: what the window shows, the command line prints and a shared page holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from respiro.domain.plan_b import UrgentRequest
from respiro.domain.review import (
    HABIT_WEEKS,
    Arrival,
    ClientWeek,
    Forecast,
    MarginFigures,
    Outlook,
    Remark,
    RemarkFacts,
    WeekReview,
    remarks,
)
from respiro.domain.week import Week
from respiro.services.ports import Ports
from respiro.services.review.demand import demand_forecast, unfit_in
from respiro.services.review.gathering import records_of
from respiro.services.review.outlook import outlook_of
from respiro.services.review.people import people_among
from respiro.services.review.week import TREND_WEEKS, WeekView, reviews, week_view


@dataclass(frozen=True, slots=True)
class WeekReport:
    """Everything that is to be said of a week.

    ``people`` is the week by client, ``outside`` the minutes that its margin did not hold, ``weeks`` the reviews of
    the weeks up to it (without targets), oldest first. ``forecast`` is of the week after it, ``outlook`` from now on.
    """

    view: WeekView
    people: tuple[ClientWeek, ...]
    outside: int
    remarks: tuple[Remark, ...]
    weeks: tuple[WeekReview, ...]
    forecast: Forecast
    outlook: Outlook

    @property
    def week(self) -> Week:
        """Which week it is."""
        return self.view.week

    @property
    def review(self) -> WeekReview:
        """Its margin in figures."""
        return self.view.review

    @property
    def emergencies(self) -> int:
        """How many requests came."""
        return sum(one.emergencies for one in self.people)

    @property
    def trend(self) -> list[tuple[Week, MarginFigures]]:
        """The figures of the weeks up to it, oldest first."""
        return [(one.week, one.total) for one in self.weeks]


def week_report(ports: Ports, week: Week, level: int | None = None) -> WeekReport:
    """Return a week's review; what it costs does not grow with what was stored before its last twelve weeks.

    The forecast is for the week after it, or for the next one if that is over; ``level`` as in demand_forecast().
    """
    view = week_view(ports, week)
    records = records_of(ports, week.period(ports.zone), view.review.uses)
    people = people_among(ports, view.review, records)
    weeks = tuple(reviews(ports, week, TREND_WEEKS))
    outside = unfit_in(ports, week)
    found = remarks(RemarkFacts(view.review, people, weeks, _arrivals(ports, week), outside, ports.store.clients()))
    return WeekReport(
        view, people, outside, found, weeks, demand_forecast(ports, week.shifted(1), level), outlook_of(ports)
    )


def _arrivals(ports: Ports, week: Week) -> list[Arrival]:
    """Return the requests that came in the weeks up to this one, as far as they are open or ended since."""
    first, last = week.shifted(1 - HABIT_WEEKS).period(ports.zone), week.period(ports.zone)
    span = replace(last, start=first.start)
    store = ports.store
    known = (*store.open_requests(), *store.closed_requests(replace(span, end=span.end + timedelta(weeks=1))))
    return [
        Arrival(one.caller.client_id, one.received_at.astimezone(ports.zone), _effort(one))
        for one in known
        if one.caller.client_id and span.start <= one.received_at < span.end
    ]


def _effort(request: UrgentRequest) -> int:
    return request.spent or request.minutes


def without_names(report: WeekReport, label: Callable[[int], str]) -> WeekReport:
    """Return the report with no client's name, and no title of a meeting, in it.

    ``label`` names the n-th client, from 1 on, in the order of the table.
    """
    known = {one.client_id: label(number) for number, one in enumerate(_clients(report.people), 1)}
    review = report.review
    bare = replace(
        review,
        eaten_by=tuple(replace(one, summary="") for one in review.eaten_by),
        uses=tuple(replace(use, summary="") for use in review.uses),
    )
    view = replace(
        report.view,
        review=bare,
        occurrences=tuple(
            replace(event, summary="", location="", organizer="", attendees=()) for event in report.view.occurrences
        ),
        eaten=tuple(
            replace(entry, taker=replace(entry.taker, summary="")) if entry.taker else entry
            for entry in report.view.eaten
        ),
        names=dict.fromkeys(report.view.names, ""),
    )
    return replace(
        report,
        view=view,
        people=tuple(replace(one, name=known.get(one.client_id, "")) for one in report.people),
        remarks=tuple(replace(one, name=known.get(one.client_id, "")) for one in report.remarks),
        weeks=tuple(replace(week, eaten_by=(), uses=()) for week in report.weeks),
        outlook=replace(report.outlook, demands=tuple(replace(demand, name="") for demand in report.outlook.demands)),
    )


def _clients(people: Sequence[ClientWeek]) -> list[ClientWeek]:
    return [one for one in people if one.client_id]
