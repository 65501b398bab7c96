"""A week's whole review: what the window shows, the command line prints and a shared page holds."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from respiro.domain.agenda import OccurrenceId
from respiro.domain.period import Period
from respiro.domain.plan_b import UrgentRequest
from respiro.domain.review import (
    BY_HAND_UID_SUFFIX,
    GRACE,
    HABIT_WEEKS,
    Arrival,
    ClientWeek,
    Forecast,
    MarginFigures,
    Outlook,
    Remark,
    RemarkFacts,
    Use,
    UseKind,
    WeekReview,
    remarks,
)
from respiro.domain.week import Week, span_of
from respiro.services.ports import Ports
from respiro.services.review.demand import demand_forecast, unfit_in
from respiro.services.review.gathering import records_of
from respiro.services.review.outlook import outlook_of
from respiro.services.review.past import Past
from respiro.services.review.people import people_of
from respiro.services.review.week import TREND_WEEKS, WeekView, viewing

_NO_OCCURRENCE = OccurrenceId("", "", "")
_Named = TypeVar("_Named", ClientWeek, Remark)


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
    return next(report for report in reporting(ports, week, level) if report is not None)


def reporting(ports: Ports, week: Week, level: int | None = None) -> Iterator[WeekReport | None]:
    """Do as week_report(), piece by piece: None after each but the last, which is the review."""
    view: WeekView | None = None
    for known in viewing(ports, week):
        view = known
        yield None
    if view is None:
        return
    past = Past(ports, replace(view.review, target_minutes=0))
    coming = demand_forecast(ports, week.shifted(1), level, past)  # looks back farthest, so that the rest is known
    yield None
    records = records_of(ports, week.period(ports.zone), view.review.uses)
    people = people_of(ports, view.review, records, past)
    yield None
    weeks, outside = tuple(past.reviews(week, TREND_WEEKS)), unfit_in(ports, week, past)
    found = remarks(RemarkFacts(view.review, people, weeks, _arrivals(ports, week), outside, ports.store.clients()))
    yield WeekReport(view, people, outside, found, weeks, coming, outlook_of(ports))


def _arrivals(ports: Ports, week: Week) -> list[Arrival]:
    """Return the requests that came in the weeks up to this one, and are open or ended by GRACE after it."""
    span = span_of(week.run_up(HABIT_WEEKS), ports.zone)
    ended = Period(span.start, span.end + GRACE)
    known = (*ports.store.open_requests(), *ports.store.closed_requests(ended))
    return [
        Arrival(one.caller.client_id, one.received_at.astimezone(ports.zone), _effort(one))
        for one in known
        if one.caller.client_id and span.holds(one.received_at)
    ]


def _effort(request: UrgentRequest) -> int:
    return request.spent or request.minutes


def client_labels(report: WeekReport, label: Callable[[int], str]) -> dict[str, str]:
    """Return what stands for each client's name, by id: in the order of the table, then of the remarks."""
    ids = [*(one.client_id for one in report.people), *(remark.client_id for remark in report.remarks)]
    return {client_id: label(number) for number, client_id in enumerate(dict.fromkeys(filter(None, ids)), 1)}


def without_names(report: WeekReport, label: Callable[[int], str], meeting: str = "") -> WeekReport:
    """Return the report with no client's name or id, and no title of a meeting or its calendar, in it.

    ``label`` names the n-th client, from 1 on, in the order of the table; it stands for their id, too.
    ``meeting`` stands for each title.
    """
    known = client_labels(report, label)
    review = report.review
    bare = replace(
        review,
        eaten_by=tuple(replace(one, occurrence=_NO_OCCURRENCE, summary=meeting) for one in review.eaten_by),
        uses=tuple(_nameless_use(use, known) for use in review.uses),
    )
    view = replace(
        report.view,
        review=bare,
        occurrences=tuple(
            replace(event, summary=meeting, location="", organizer="", attendees=())
            for event in report.view.occurrences
        ),
        eaten=tuple(
            replace(entry, taker=replace(entry.taker, summary=meeting)) if entry.taker else entry
            for entry in report.view.eaten
        ),
        names=dict.fromkeys(report.view.names, ""),
    )
    return replace(
        report,
        view=view,
        people=tuple(_nameless(one, known) for one in report.people),
        remarks=tuple(_nameless(one, known) for one in report.remarks),
        weeks=tuple(replace(week, eaten_by=(), uses=()) for week in report.weeks),
        outlook=replace(report.outlook, demands=tuple(replace(demand, name="") for demand in report.outlook.demands)),
    )


def _nameless(one: _Named, labels: Mapping[str, str]) -> _Named:
    label = labels.get(one.client_id, "")
    return replace(one, client_id=label, name=label)


def _nameless_use(use: Use, labels: Mapping[str, str]) -> Use:
    by_hand = use.kind is UseKind.BY_HAND
    return replace(use, uid=labels.get(use.source_id, "") + BY_HAND_UID_SUFFIX if by_hand else use.uid, summary="")
