"""What the user decided about urgent requests: all lengths in minutes."""

from dataclasses import dataclass

from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import DAY_MINUTES

LONGEST_EFFORT = 7 * DAY_MINUTES
_LONGEST_RESPONSE = 30 * DAY_MINUTES


@dataclass(frozen=True, slots=True)
class PlanBPolicy:
    """How urgent requests are promised and reminded of. Raises InvalidValueError for lengths out of range.

    ``response`` is the urgent response window and ``acknowledge`` by when a request is looked at, both in business
    minutes from its arrival; untouched, it comes back every ``louder_after`` business minutes, louder each time.
    ``effort`` is the estimate to begin with, ``short`` what a shorter way (a call, a mail) takes. ``before_promise``
    business minutes ahead a promise is reminded of; who is waited for is asked again after ``ask_again``.
    """

    response: int = 120
    acknowledge: int = 30
    louder_after: int = 15
    effort: int = 60
    short: int = 15
    before_promise: int = 30
    ask_again: int = 480

    def __post_init__(self) -> None:
        limits = {
            "response": _LONGEST_RESPONSE,
            "acknowledge": DAY_MINUTES,
            "louder_after": DAY_MINUTES,
            "effort": LONGEST_EFFORT,
            "short": DAY_MINUTES,
            "before_promise": DAY_MINUTES,
            "ask_again": _LONGEST_RESPONSE,
        }
        for name, limit in limits.items():
            if not 1 <= getattr(self, name) <= limit:
                raise InvalidValueError("minutes_out_of_range", name=name, minutes=getattr(self, name))
