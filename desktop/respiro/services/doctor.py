"""What the doctor says of one part: whether it works here, and what is at hand or missing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from respiro.domain.errors import FaultValue
from respiro.domain.subscriptions import Subscription, Trouble


class Health(StrEnum):
    """How a part is doing."""

    WORKS = "works"
    MISSING = "missing"
    """Not here; the rest goes on without it."""
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was looked at. ``kind`` is a key of the phrase catalogue, ``values`` fill its sentence.

    ``cause`` is a fault that explains it: ``{why}`` of the sentence.
    """

    part: str
    health: Health
    kind: str
    values: dict[str, FaultValue] = field(default_factory=dict)
    cause: Trouble | None = None


def subscription_checks(subscriptions: Sequence[Subscription]) -> list[Check]:
    """Return how the calendars that are kept up to date are doing: those in trouble, and what waits for the user.

    One that can't be had is no fault of this machine, and its latest copy is used meanwhile.
    """
    part = "subscriptions"
    troubled = [
        Check(part, Health.MISSING, "subscription_troubled", {"calendar": one.calendar}, one.trouble)
        for one in subscriptions
        if one.trouble
    ]
    waiting = [
        Check(part, Health.MISSING, "subscription_waits", {"calendar": one.calendar, "count": one.missing})
        for one in subscriptions
        if one.missing
    ]
    fine = len(subscriptions) - len(troubled)
    kind = "subscriptions_fine" if subscriptions else "subscriptions_none"
    return [Check(part, Health.WORKS, kind, {"count": fine, "all": len(subscriptions)}), *troubled, *waiting]
