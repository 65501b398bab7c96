"""How much margin a week is to have: what was chosen when it was planned, else what the policy says."""

from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import Target
from respiro.domain.week import Week
from respiro.services.ports import Ports

_CHOSEN = "week_target/"
_MOST = 7 * 24 * 60


def target_of(ports: Ports, week: Week, working_minutes: int) -> int:
    """Return the target in minutes for a week with so many working minutes."""
    chosen = chosen_target(ports, week)
    return policy_target(ports.settings.policy.target, working_minutes) if chosen is None else chosen


def policy_target(target: Target, working_minutes: int) -> int:
    """Return what the policy says of a week with so many working minutes: nothing where nothing is worked."""
    return target.for_working_minutes(working_minutes) if working_minutes else 0


def chosen_target(ports: Ports, week: Week) -> int | None:
    """Return the minutes that were chosen for a week, None if none were."""
    noted = ports.store.note(f"{_CHOSEN}{week}")
    return int(noted) if noted and noted.isdecimal() else None


def choose_target(ports: Ports, week: Week, minutes: int | None) -> None:
    """Note the minutes that a week is to have; None leaves it to the policy again. Raises InvalidValueError."""
    if minutes is not None and not 0 <= minutes <= _MOST:
        raise InvalidValueError("invalid_target", text=str(minutes))
    if minutes is not None or chosen_target(ports, week) is not None:
        ports.store.put_note(f"{_CHOSEN}{week}", "" if minutes is None else str(minutes))
