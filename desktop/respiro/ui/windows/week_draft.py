"""A proposal in the week's window: what was asked for, what came out, and how it is stored and taken back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from respiro.domain.margins import Plan
from respiro.domain.week import Week
from respiro.services import margin_keeper, week_planning
from respiro.services.ports import Ports
from respiro.services.week_planning import Wanted


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal for a week, and how much margin it is made for.

    ``level`` and ``minutes`` are what the user asked for; both None for what the week and the settings say.
    ``by_hand`` tells that the plan was changed since it was made.
    """

    week: Week
    plan: Plan
    wanted: Wanted
    level: int | None = None
    minutes: int | None = None
    by_hand: bool = False

    @property
    def lasting_level(self) -> int | None:
        """The level that is to hold from now on; None where none was chosen, or nothing is known to judge from."""
        if self.minutes is not None or self.wanted.forecast.is_default:
            return None
        return self.level

    def changed_to(self, plan: Plan) -> "Draft":
        """Return the same wish with a plan that was changed by hand."""
        return replace(self, plan=plan, by_hand=True)


def make_draft(ports: Ports, week: Week, level: int | None = None, minutes: int | None = None) -> Draft:
    """Return the best plan for a week with the margin that is asked for. Raises StoreError, InvalidValueError."""
    return next(draft for draft in _making(ports, week, level, minutes) if draft is not None)


def making_anew(ports: Ports, draft: Draft) -> Iterator[Draft | None]:
    """Make the best plan for what was asked for, as everything stands now; None after a piece. Raises StoreError."""
    return _making(ports, draft.week, draft.level, draft.minutes)


def _making(ports: Ports, week: Week, level: int | None, minutes: int | None) -> Iterator[Draft | None]:
    wanted = week_planning.wanted(ports, week, level, minutes)
    yield None
    for plan in margin_keeper.proposing(ports, week, wanted.minutes):
        yield Draft(week, plan, wanted, level, minutes) if plan else None


def can_be_applied(ports: Ports, draft: Draft) -> bool:
    """Tell whether there is anything to store: blocks, or another level or length than the week has."""
    if draft.plan.changes:
        return True
    if draft.lasting_level not in (None, ports.settings.margin_level):
        return True
    return draft.minutes is not None and draft.minutes != week_planning.wanted(ports, draft.week).minutes
