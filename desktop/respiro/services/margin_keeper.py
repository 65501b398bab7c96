"""Keeping margin: propose a week, apply it, heal it when meetings land on it, and settle what has passed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import chain

from respiro.domain.agenda import MARGIN_UID_SUFFIX, PLAN_B_UID_SUFFIX, Busy, Occurrence, busy_periods
from respiro.domain.business_clock import LONGEST_SEARCH, BusinessClock
from respiro.domain.clients import Client, ClientWindow, foreseen_windows
from respiro.domain.margins import (
    BlockState,
    ChangeKind,
    Edit,
    LedgerEntry,
    LedgerKind,
    MarginBlock,
    MarginChange,
    Plan,
    PlanningDay,
    WeekToPlan,
    book,
    heal,
    plan,
    settle,
    survives,
    unseating,
)
from respiro.domain.period import Period, total_minutes
from respiro.domain.week import Week, local_day
from respiro.domain.work_time import DAY_MINUTES, WorkTime, instant
from respiro.services.client_agendas import windows_of
from respiro.services.margin_use import used_in
from respiro.services.ports import Ports, Store
from respiro.services.week_target import target_of


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was stored: the blocks as they were before (None: not there) and what was booked."""

    before: tuple[tuple[str, MarginBlock | None], ...] = ()
    entries: tuple[LedgerEntry, ...] = ()


def day_of(ports: Ports, moment: datetime) -> date:
    """Return the user's local day of an instant."""
    return local_day(moment, ports.zone)


def work_time(ports: Ports, first: date, last: date) -> WorkTime:
    """Return the working time from ``first`` up to and without ``last``, holidays and days off removed."""
    settings = ports.settings
    return WorkTime(settings.hours, ports.zone, settings.days_off, ports.store.holidays(first, last).keys())


def busy_in(ports: Ports, period: Period) -> tuple[Busy, ...]:
    """Return what keeps the user busy around the period, buffers reaching into it included."""
    return _busy(ports, events_around(ports, period))


def events_around(ports: Ports, period: Period) -> list[Occurrence]:
    """Return the events of the period, with those whose buffers may reach into it."""
    return ports.store.occurrences(period.padded(DAY_MINUTES, DAY_MINUTES), ports.zone)


def _busy(ports: Ports, events: Iterable[Occurrence]) -> tuple[Busy, ...]:
    return busy_periods(events, ports.settings.buffers, frozenset(ports.settings.addresses))


def week_to_plan(
    ports: Ports, week: Week, target_minutes: int | None = None, events: Iterable[Occurrence] | None = None
) -> WeekToPlan:
    """Gather everything the planner needs for a week; without ``target_minutes`` the week's own target holds.

    ``events`` are those of events_around() the week, where they are known already.
    """
    days, zone = week.days, ports.zone
    policy = ports.settings.policy
    hours = work_time(ports, *week.bounds)
    working = {day: tuple(hours.periods(day)) for day in days}
    worked = total_minutes(part for parts in working.values() for part in parts)
    preferred = (wall.on(day, zone) for day in days for wall in policy.preferred)
    period = week.period(zone)
    clients = ports.store.clients()
    around = events_around(ports, period) if events is None else tuple(events)
    return WeekToPlan(
        days=tuple(
            PlanningDay(
                day, Period(instant(day, 0, zone), instant(day, DAY_MINUTES, zone)), working[day], policy.daily_minimum
            )
            for day in days
        ),
        busy=_busy(ports, around),
        windows=(*windows_of(ports, clients, days, lambda: chain(*working.values())), *_foreseen(ports, clients, days)),
        preferred=tuple(part for part in preferred if part),
        blocks=tuple(block for block in ports.store.blocks(period) if block.is_there),
        policy=policy,
        target_minutes=target_of(ports, week, worked) if target_minutes is None else target_minutes,
        zone=zone,
        now=ports.clock(),
        kept_elsewhere=tuple(
            one.period for one in around if one.keeps_room() and not is_of_this_store(ports.store, one.id.uid)
        ),
    )


def is_of_this_store(store: Store, uid: str) -> bool:
    """Tell whether a margin block or a planned request of this store bears the UID, not another computer's."""
    return store.block(uid) is not None or store.request(uid.removesuffix(PLAN_B_UID_SUFFIX)) is not None


def _foreseen(ports: Ports, clients: Sequence[Client], days: Sequence[date]) -> tuple[ClientWindow, ...]:
    """Return when clients are known to ask at the last moment; holidays around the week are needed only then."""
    if not any(client.fires for client in clients):
        return ()
    around = work_time(ports, days[0] - timedelta(days=7), days[-1] + LONGEST_SEARCH)
    return foreseen_windows(clients, days, BusinessClock(around))


def propose(ports: Ports, week: Week, target_minutes: int | None = None) -> Plan:
    """Return the best plan for the week as it stands; nothing is stored. Without a target the week's own holds."""
    return next(found for found in proposing(ports, week, target_minutes) if found is not None)


def proposing(ports: Ports, week: Week, target_minutes: int | None = None) -> Iterator[Plan | None]:
    """Do as propose(), piece by piece: None after each but the last, which is the plan."""
    events = events_around(ports, week.period(ports.zone))
    yield None
    whole = week_to_plan(ports, week, target_minutes, events)
    yield None
    yield plan(whole)


def apply(ports: Ports, proposal: Plan) -> Done:
    """Store a plan. Raises ConflictError when the blocks it started from have changed meanwhile."""
    return _store(ports, proposal.changes)


def _store(ports: Ports, edits: Sequence[Edit]) -> Done:
    named = [_with_uid(edit) for edit in edits]
    put = tuple(_outcome(edit) for edit in named)
    before = tuple((block.uid, edit.before) for block, edit in zip(put, named, strict=True))
    booked = book(named, ports.clock(), lambda moment: day_of(ports, moment))
    if not put:
        return Done()
    return Done(before, tuple(ports.store.commit(MarginChange(put, booked, before))))


def _with_uid(edit: Edit) -> Edit:
    if edit.kind is ChangeKind.ADD and edit.after:
        return replace(edit, after=replace(edit.after, uid=new_uid()))
    return edit


def new_uid() -> str:
    """Return a UID for a new block, one that can be told from other people's."""
    from uuid import uuid4  # noqa: PLC0415  the tray hardly ever makes one

    return f"{uuid4()}{MARGIN_UID_SUFFIX}"


def _outcome(edit: Edit) -> MarginBlock:
    if edit.after:
        return edit.after
    if edit.before:
        return replace(edit.before, state=BlockState.DROPPED)
    raise ValueError("an edit is about a block")


def heal_weeks(ports: Ports) -> list[Done]:
    """Find room for margin that meetings took, in every week with blocks ahead; answer what was changed.

    Healing makes good what was there. It neither fills the week up to its target nor puts margin back on a
    day from which the user took it.
    """
    return [change for change in healing(ports) if change is not None]


def healing(ports: Ports) -> Iterator[Done | None]:
    """Do as heal_weeks(), piece by piece: each week's changes as they are stored, None after other pieces.

    All weeks are healed at one instant, so that it is told as one. Others may store between two pieces: raises
    ConflictError where they changed a week's blocks just then; begun anew it goes on with what is left.
    """
    now = ports.clock()
    ports = replace(ports, clock=lambda: now)
    for week in _weeks_ahead(ports):
        yield from _healing_of(ports, week)


def _weeks_ahead(ports: Ports) -> list[Week]:
    """Return the weeks that have blocks ahead, in order."""
    now = ports.clock()
    ahead = ports.store.blocks(Period(now, now + timedelta(weeks=27)))
    return sorted({Week.of(day_of(ports, one.period.start)) for one in ahead if one.state is BlockState.STANDING})


def _healing_of(ports: Ports, week: Week) -> Iterator[Done | None]:
    events = events_around(ports, week.period(ports.zone))
    yield None
    whole = week_to_plan(ports, week, events=events)
    yield None
    contested = _newly_contested(ports, week, whole)
    if not contested and all(survives(whole, block) for block in whole.previous):
        return
    restored = heal(_no_more_than_before(whole, _given_back(ports, week, whole)))
    yield None
    done = _store(ports, (*contested, *restored.changes))
    if done.entries:
        yield done


def _given_back(ports: Ports, week: Week, whole: WeekToPlan) -> set[date]:
    """Return the days on which the user released margin and has none left."""
    blocks = ports.store.blocks(week.period(ports.zone))
    released = {day_of(ports, block.period.start) for block in blocks if block.state is BlockState.RELEASED}
    return released - {day_of(ports, block.period.start) for block in whole.blocks}


def _no_more_than_before(whole: WeekToPlan, given_back: set[date]) -> WeekToPlan:
    """Return the week with the margin it has now as its target, and for each day no higher minimum than that.

    Days that the user has given back are not offered.
    """
    minutes: dict[date, int] = defaultdict(int)
    for block in whole.blocks:
        if day := whole.day_of(block):
            minutes[day.date] += block.minutes
    days = tuple(
        replace(
            day,
            minimum=min(day.minimum, minutes[day.date]),
            working=() if day.date in given_back else day.working,
        )
        for day in whole.days
    )
    return replace(whole, days=days, target_minutes=sum(block.minutes for block in whole.blocks))


def _newly_contested(ports: Ports, week: Week, whole: WeekToPlan) -> list[Edit]:
    """Return an edit for each pinned block ahead on which a meeting lies that was not booked as such yet."""
    known = {
        (entry.block_uid, entry.taker.occurrence)
        for entry in ports.store.ledger(*week.bounds)
        if entry.kind is LedgerKind.CONTESTED and entry.taker
    }
    edits = []
    for block in whole.fixed:
        reason = unseating(whole, block, fixed=True)
        if block.period.start < whole.now or reason is None or reason.taker is None:
            continue
        if (block.uid, reason.taker.occurrence) not in known:
            edits.append(Edit(ChangeKind.KEEP, block, block, unseating=reason))
    return edits


def settle_past(ports: Ports) -> list[Done]:
    """Account for the blocks whose time has passed: what meetings took of each, the rest was kept."""
    done = []
    for block in ports.store.unsettled_before(ports.clock()):
        busy, used = busy_in(ports, block.period), used_in(ports, block)
        entries = settle(block, busy, ports.clock(), lambda moment: day_of(ports, moment), used)
        before = ((block.uid, block),)
        change = MarginChange((replace(block, state=BlockState.SETTLED),), entries, before)
        done.append(Done(before, tuple(ports.store.commit(change))))
    return done


def standing_blocks(ports: Ports, period: Period) -> list[MarginBlock]:
    """Return the blocks that overlap the period and still are margin."""
    return [block for block in ports.store.blocks(period) if block.is_there]
