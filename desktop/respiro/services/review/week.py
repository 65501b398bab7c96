"""The week as it is shown and reviewed, and the trend over the weeks before it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo

from respiro.domain.agenda import Occurrence
from respiro.domain.clients import ClientWindow
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, WeekToPlan
from respiro.domain.review import MarginFigures, Use, UseKind, WeekReview, review_week
from respiro.domain.week import Week, span_of
from respiro.services.home_conflicts import Conflict, conflicts
from respiro.services.margin_keeper import day_of, events_around, week_to_plan
from respiro.services.ports import Ports
from respiro.services.week_target import chosen_target

TREND_WEEKS = 12


@dataclass(frozen=True, slots=True)
class WeekView:
    """Everything the week's grid and the numbers beside it show.

    ``facts`` holds days, working time, client windows, policy, zone and the present instant; ``occurrences``
    are all events of the week but our own margin; ``blocks`` are of every state but
    undone; ``eaten`` are the bookings of minutes that meetings took, where they lay. ``names`` are the names of whom
    margin was used for, by the uid of the use.
    """

    week: Week
    facts: WeekToPlan
    occurrences: tuple[Occurrence, ...]
    blocks: tuple[MarginBlock, ...]
    eaten: tuple[LedgerEntry, ...]
    holidays: dict[date, str]
    review: WeekReview
    names: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, Conflict] = field(default_factory=dict)
    """What both sides changed and the user is asked about, by UID: blocks among it are marked."""

    @property
    def zone(self) -> tzinfo:
        """The user's zone, in which the grid is drawn."""
        return self.facts.zone

    @property
    def windows(self) -> tuple[ClientWindow, ...]:
        """When clients can be reached."""
        return self.facts.windows


def week_view(ports: Ports, week: Week) -> WeekView:
    """Return what the week's window shows."""
    return next(view for view in viewing(ports, week) if view is not None)


def viewing(ports: Ports, week: Week) -> Iterator[WeekView | None]:
    """Do as week_view(), piece by piece: None after each but the last, which is the view."""
    period = week.period(ports.zone)
    around = events_around(ports, period)
    yield None
    facts = week_to_plan(ports, week, events=around)
    yield None
    blocks = tuple(block for block in ports.store.blocks(period) if block.state is not BlockState.UNDONE)
    ledger = ports.store.ledger(*week.bounds)
    review = review_week(week, facts.target_minutes, blocks, ledger, lambda moment: day_of(ports, moment))
    yield WeekView(
        week=week,
        facts=facts,
        occurrences=tuple(event for event in around if event.period.overlaps(period) and not event.is_margin),
        blocks=blocks,
        eaten=tuple(entry for entry in ledger if entry.kind is LedgerKind.EATEN and entry.minutes < 0),
        holidays=ports.store.holidays(*week.bounds),
        review=review,
        names=_names(ports, review.uses),
        asked={one.uid: one for one in conflicts(ports)},
    )


def review(ports: Ports, week: Week) -> WeekReview:
    """Return a week's figures."""
    return week_view(ports, week).review


def trend(ports: Ports, last: Week, weeks: int = TREND_WEEKS) -> list[tuple[Week, MarginFigures]]:
    """Return the figures of so many weeks up to and with ``last``, oldest first; weeks without margin are zero."""
    return [(one.week, one.total) for one in reviews(ports, last, weeks)]


def reviews(ports: Ports, last: Week, weeks: int) -> list[WeekReview]:
    """Return so many weeks up to and with ``last``, oldest first, without their targets; asked of the store at once."""
    shown = last.run_up(weeks)
    entries: dict[Week, list[LedgerEntry]] = defaultdict(list)
    for entry in ports.store.ledger(shown[0].monday, last.bounds[1]):
        entries[Week.of(entry.day)].append(entry)
    blocks: dict[Week, list[MarginBlock]] = defaultdict(list)
    for block in ports.store.blocks(span_of(shown, ports.zone)):
        blocks[Week.of(day_of(ports, block.period.start))].append(block)
    return [review_week(week, 0, blocks[week], entries[week], lambda moment: day_of(ports, moment)) for week in shown]


def is_planned(ports: Ports, week: Week) -> bool:
    """Tell whether a plan was made for the week, also if it lost it; what was only put there by hand is none."""
    blocks = ports.store.blocks(week.period(ports.zone))
    there = [block for block in blocks if block.state is not BlockState.UNDONE]
    return any(not block.pinned for block in there) or (bool(there) and chosen_target(ports, week) is not None)


def _names(ports: Ports, uses: tuple[Use, ...]) -> dict[str, str]:
    """Return whose the used minutes were, as far as it is still known."""
    clients = {client.id: client.name for client in ports.store.clients()} if uses else {}
    names = {}
    for use in {use.uid: use for use in uses}.values():
        if use.kind is UseKind.BY_HAND:
            names[use.uid] = clients.get(use.source_id, "")
            continue
        is_request = use.kind is UseKind.REQUEST
        source = ports.store.request(use.source_id) if is_request else ports.store.follow_up(use.source_id)
        if source is not None:
            names[use.uid] = clients.get(source.caller.client_id) or source.caller.label
    return names
