"""Planning a week with as much margin as it needs: how much is judged from the past, and chosen by the user."""

from dataclasses import dataclass

from respiro.domain.margins import BlockState, Plan, whole_steps
from respiro.domain.review import DEFAULT_LEVEL, LEVELS, Forecast
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_keeper
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports
from respiro.services.review.demand import demand_forecast, demand_forecasts
from respiro.services.week_target import choose_target, chosen_target


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much margin a week is to have, in minutes, and why.

    ``level`` is the chance in percent that it is to suffice with, 0 when the policy's target or a length that was
    chosen by hand (``is_chosen``) decides. ``forecast`` tells what the past says of the whole week; ``is_rest`` that
    days of it went by without margin, and need none any more.
    """

    minutes: int
    level: int
    forecast: Forecast
    is_chosen: bool = False
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class Applied:
    """A plan that was stored, or taken back: what was done, and what had been chosen for the week before that."""

    week: Week
    done: Done
    target: int | None


def wanted(ports: Ports, week: Week, level: int | None = None, minutes: int | None = None) -> Wanted:
    """Return how much margin a week is to have: ``minutes`` if given, else by the level, else by the settings.

    A week that was planned keeps what was chosen for it, unless something else is asked for. Raises
    InvalidValueError invalid_level.
    """
    asked = ports.settings.margin_level if level is None else level
    known = demand_forecast(ports, week, asked or None)
    by_level = _by_level(known, asked, _part_ahead(ports, week), ports.settings.policy.grid)
    chosen = minutes if minutes is not None else chosen_target(ports, week) if level is None else None
    if chosen is None or chosen == by_level.minutes:
        return by_level
    return Wanted(chosen, 0, known, is_chosen=True)


def choices(ports: Ports, week: Week) -> tuple[Wanted, ...]:
    """Return what a week may have: for each level, that of the settings among them, and by the policy's target."""
    levels = sorted({*LEVELS, ports.settings.margin_level or DEFAULT_LEVEL})
    part, grid = _part_ahead(ports, week), ports.settings.policy.grid
    known = demand_forecasts(ports, week, levels)
    return (*(_by_level(one, one.level, part, grid) for one in known), _by_level(known[0], 0, part, grid))


def propose(ports: Ports, week: Week, level: int | None = None, minutes: int | None = None) -> Plan:
    """Return the best plan for the week with the margin that it is to have; nothing is stored."""
    return margin_keeper.propose(ports, week, wanted(ports, week, level, minutes).minutes)


def apply(ports: Ports, week: Week, plan: Plan) -> Done:
    """Store a plan, and how much margin it was made for. Raises ConflictError as margin_keeper.apply() does."""
    return apply_undoably(ports, week, plan).done


def apply_undoably(ports: Ports, week: Week, plan: Plan) -> Applied:
    """Do as apply(), and answer what undo() needs."""
    before = chosen_target(ports, week)
    done = margin_keeper.apply(ports, plan)
    choose_target(ports, week, plan.target_minutes)
    return Applied(week, done, before)


def undo(ports: Ports, applied: Applied) -> Applied:
    """Take a plan back, and with it how much margin was chosen; the answer undoes the undoing.

    Raises ConflictError as margin_hand.undo() does.
    """
    before = chosen_target(ports, applied.week)
    done = margin_hand.undo(ports, applied.done)
    choose_target(ports, applied.week, applied.target)
    return Applied(applied.week, done, before)


def _by_level(known: Forecast, level: int, part: float, grid: int) -> Wanted:
    """Return what a week needs by a level, or by the policy's target (0), of which so large a part lies ahead."""
    if level and not known.is_default:
        whole = known.minutes
    else:
        whole, level = max(known.default_minutes, known.foreseen if level else 0), 0
    if part == 1:
        return Wanted(whole, level, known)
    return Wanted(min(whole, whole_steps(round(whole * part), grid)), level, known, is_rest=True)


def _part_ahead(ports: Ports, week: Week) -> float:
    """Return which part of a week's working time is still to have margin: all but days that went by without any."""
    facts = margin_keeper.week_to_plan(ports, week, 0, events=())  # its days are all that is asked for
    blocks = [one for one in ports.store.blocks(week.period(ports.zone)) if one.state is not BlockState.UNDONE]
    had = {day.date for block in blocks if (day := facts.day_of(block))}
    missed = [day for day in facts.days if day.working and day.is_over(facts.now) and day.date not in had]
    whole = facts.working_minutes
    return 1 - sum(part.minutes for day in missed for part in day.working) / whole if whole else 1
