"""How much margin a week needs, judged from what past weeks really needed (W2).

The method: the empirical quantile of the past weeks' demand, taken at rank p(n+1) between its neighbours (Weibull's
plotting position, type 6 in Hyndman and Fan 1996: of exchangeable weeks the next one stays below it with probability
p). Weeks are compared by their demand for each hour of working time, so that a short week asks for less. Until there
are FULL_HISTORY weeks, the policy's default stands in for each that is missing: a shrinkage that ends by itself.
Weeks in which nothing at all was noted tell that nobody took notes, not that nothing is needed: the default holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import whole_steps
from respiro.domain.plan_b import Stage, UrgentRequest
from respiro.domain.review.median import low_median
from respiro.domain.week import Week

HISTORY_WEEKS = 12
"""Older weeks say little of the next one: habits drift."""
FULL_HISTORY = 8
LEAST_WORKING_MINUTES = 480
"""Weeks with less working time than this tell nothing of a whole one."""
LEVELS = (50, 80, 90)
"""The chances, in percent, that are offered; others between 1 and 99 may be asked for."""
DEFAULT_LEVEL = 80
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class WeekDemand:
    """What a past week needed, in minutes: what was used of its margin, and what did not fit into it."""

    week: Week
    working_minutes: int
    used: int
    outside: int

    @property
    def minutes(self) -> int:
        """All that it needed."""
        return self.used + self.outside


@dataclass(frozen=True, slots=True)
class Forecast:
    """How much margin a week needs so that it suffices with a chance of ``level`` percent. Lengths in minutes.

    ``minutes`` is the answer, whole steps of the grid, and no less than what is ``foreseen`` and than the ``least``
    of its days; ``judged`` is what the past alone says. It would have been enough in ``enough`` of the last ``weeks``
    weeks. ``default_share`` is how much of it the policy's default decides, in percent: 100 without any history, 0
    with enough of it. ``demand`` are the weeks, oldest first; ``working_minutes`` is the week's own working time.
    """

    week: Week
    level: int
    minutes: int
    weeks: int
    enough: int
    foreseen: int
    default_minutes: int
    default_share: int
    demand: tuple[WeekDemand, ...] = ()
    judged: int = 0
    least: int = 0
    working_minutes: int = 0

    @property
    def is_default(self) -> bool:
        """Whether there is no history to judge from."""
        return self.default_share == _WHOLE

    @property
    def is_early(self) -> bool:
        """Whether the default still has a say."""
        return self.default_share > 0

    @property
    def usual_working_minutes(self) -> int:
        """The working time of a usual one of the past weeks, 0 without any."""
        return low_median(week.working_minutes for week in self.demand) if self.demand else 0

    def enough_with(self, minutes: int) -> int:
        """Return in how many of the past weeks so much margin, for the working time there was, would have sufficed."""
        return sum(week.minutes * self.working_minutes <= minutes * week.working_minutes for week in self.demand)


@dataclass(frozen=True, slots=True)
class Coming:
    """The week that margin is wanted for: its working time, the policy's default for it, and the foreseen fires.

    ``default_rate`` is the default for each minute of working time in a week without holidays, by default that of
    this week; ``least_minutes`` the sum of its days' least.
    """

    week: Week
    working_minutes: int
    default_minutes: int
    foreseen_minutes: int
    grid: int
    default_rate: float | None = None
    least_minutes: int = 0

    @property
    def rate(self) -> float:
        """The default for each minute of working time."""
        if self.default_rate is not None or not self.working_minutes:
            return self.default_rate or 0
        return self.default_minutes / self.working_minutes


def outside_minutes(request: UrgentRequest, used: int) -> int:
    """Return what a request that was done took beyond the ``used`` minutes of margin."""
    return max(0, (request.spent or 0) - used) if request.stage is Stage.RESOLVED else 0


def unfit_minutes(request: UrgentRequest, used: int) -> int:
    """Return what of an ended request did not fit into margin, done or not.

    A no to what was urgent and important is need that found no room; a no to anything else is just a no.
    """
    if request.stage is Stage.DECLINED and request.is_urgent and request.is_important:
        return request.minutes
    return outside_minutes(request, used)


def checked_level(level: int) -> int:
    """Return the level. Raises InvalidValueError for what is no chance in percent."""
    if not 1 <= level <= 99:  # noqa: PLR2004  a chance of all or nothing is none
        raise InvalidValueError("invalid_level", text=str(level))
    return level


def forecast(history: Sequence[WeekDemand], coming: Coming, level: int = DEFAULT_LEVEL) -> Forecast:
    """Return how much margin the coming week needs; ``history`` are the weeks before it, oldest first.

    Raises InvalidValueError for a level that is no chance in percent.
    """
    checked_level(level)
    known = [week for week in history if week.working_minutes >= LEAST_WORKING_MINUTES][-HISTORY_WEEKS:]
    tells = any(week.minutes for week in known)
    missing = max(0, FULL_HISTORY - len(known))
    judged = _judged(known, missing, coming, level) if tells else coming.default_minutes
    least = coming.least_minutes if tells else 0
    found = Forecast(
        week=coming.week,
        level=level,
        minutes=whole_steps(max(judged, coming.foreseen_minutes, least), coming.grid),
        weeks=len(known),
        enough=0,
        foreseen=coming.foreseen_minutes,
        default_minutes=coming.default_minutes,
        default_share=round(_WHOLE * missing / (len(known) + missing)) if tells else _WHOLE,
        demand=tuple(known),
        judged=whole_steps(judged, coming.grid),
        least=least,
        working_minutes=coming.working_minutes,
    )
    return replace(found, enough=found.enough_with(found.minutes))


def _judged(known: Sequence[WeekDemand], missing: int, coming: Coming, level: int) -> int:
    """Return what the past says, the default standing in for so many missing weeks."""
    rates = [week.minutes / week.working_minutes for week in known] + [coming.rate] * missing
    return round(quantile(rates, level / _WHOLE) * coming.working_minutes)


def quantile(values: Sequence[float], p: float) -> float:
    """Return the p-quantile of at least one value at rank p(n+1), the outermost value beyond it."""
    ordered = sorted(values)
    rank = p * (len(ordered) + 1)
    if rank <= 1:
        return ordered[0]
    if rank >= len(ordered):
        return ordered[-1]
    below = int(rank)
    return ordered[below - 1] + (rank - below) * (ordered[below] - ordered[below - 1])
