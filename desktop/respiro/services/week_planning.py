"""Planning a week with as much margin as it needs: how much is judged from the past, and chosen by the user."""

from dataclasses import dataclass

from respiro.domain.margins import Plan
from respiro.domain.review import Forecast
from respiro.domain.week import Week
from respiro.services import margin_keeper
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports
from respiro.services.review.demand import demand_forecast
from respiro.services.week_target import choose_target, chosen_target


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much margin a week is to have, in minutes, and why.

    ``level`` is the chance in percent that it is to suffice with, 0 when the policy's target or a length that was
    chosen by hand (``is_chosen``) decides. ``forecast`` tells what the past says of it.
    """

    minutes: int
    level: int
    forecast: Forecast
    is_chosen: bool = False


def wanted(ports: Ports, week: Week, level: int | None = None, minutes: int | None = None) -> Wanted:
    """Return how much margin a week is to have: ``minutes`` if given, else by the level, else by the settings.

    A week that was planned keeps what was chosen for it, unless something else is asked for. Raises
    InvalidValueError invalid_level.
    """
    asked = ports.settings.margin_level if level is None else level
    known = demand_forecast(ports, week, asked or None)
    chosen = minutes if minutes is not None else chosen_target(ports, week) if level is None else None
    if chosen is not None:
        same = asked and chosen == known.minutes
        return Wanted(chosen, asked if same else 0, known, is_chosen=not same)
    if not asked or known.is_default:
        return Wanted(known.default_minutes, 0, known)
    return Wanted(known.minutes, asked, known)


def propose(ports: Ports, week: Week, level: int | None = None, minutes: int | None = None) -> Plan:
    """Return the best plan for the week with the margin that it is to have; nothing is stored."""
    return margin_keeper.propose(ports, week, wanted(ports, week, level, minutes).minutes)


def apply(ports: Ports, week: Week, plan: Plan) -> Done:
    """Store a plan, and how much margin it was made for. Raises ConflictError as margin_keeper.apply() does."""
    done = margin_keeper.apply(ports, plan)
    choose_target(ports, week, plan.target_minutes)
    return done
