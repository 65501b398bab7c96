"""How much margin a week needs, judged from what past weeks really needed (W2).

The method: the empirical quantile of the past weeks' demand, taken at rank p(n+1) between its neighbours (Weibull's
plotting position, type 6 in Hyndman and Fan 1996: of exchangeable weeks the next one stays below it with probability
p). Weeks are compared by their demand for each hour of working time, so that a short week asks for less. Until there
are FULL_HISTORY weeks, the policy's default stands in for each that is missing: a shrinkage that ends by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import Stage, UrgentRequest
from respiro.domain.week import Week

HISTORY_WEEKS = 12
"""Older weeks say little of the next one: habits drift."""
FULL_HISTORY = 8
LEAST_WORKING_MINUTES = 480
"""Weeks with less working time than this tell nothing of a whole one."""
LEVELS = (50, 80, 90)
"""The chances, in percent, that are offered; others between 1 and 99 may be asked for."""
DEFAULT_LEVEL = 80


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

    ``minutes`` is the answer, whole steps of the grid, and no less than what is ``foreseen``. It would have been
    enough in ``enough`` of the last ``weeks`` weeks. ``default_share`` is how much of it the policy's default
    decides, in percent: 100 without any history, 0 with enough of it. ``demand`` are the weeks, oldest first.
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

    @property
    def is_default(self) -> bool:
        """Whether there is no history to judge from."""
        return self.weeks == 0

    @property
    def is_early(self) -> bool:
        """Whether the default still has a say."""
        return self.default_share > 0


@dataclass(frozen=True, slots=True)
class Coming:
    """The week that margin is wanted for: its working time, the policy's default for it, and the foreseen fires."""

    week: Week
    working_minutes: int
    default_minutes: int
    foreseen_minutes: int
    grid: int


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
    missing = max(0, FULL_HISTORY - len(known))
    minutes = coming.default_minutes
    if known and coming.working_minutes:
        rates = [week.minutes / week.working_minutes for week in known]
        rates += [coming.default_minutes / coming.working_minutes] * missing
        minutes = round(quantile(rates, level / 100) * coming.working_minutes)
    wanted = _rounded_up(max(minutes, coming.foreseen_minutes), coming.grid)
    return Forecast(
        week=coming.week,
        level=level,
        minutes=wanted,
        weeks=len(known),
        enough=sum(_suffices(wanted, coming, week) for week in known),
        foreseen=coming.foreseen_minutes,
        default_minutes=coming.default_minutes,
        default_share=round(100 * missing / (len(known) + missing)) if known else 100,
        demand=tuple(known),
    )


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


def _suffices(minutes: int, coming: Coming, past: WeekDemand) -> bool:
    """Tell whether as much margin, for the working time that there was, would have held what the past week needed."""
    return past.minutes * coming.working_minutes <= minutes * past.working_minutes


def _rounded_up(minutes: int, grid: int) -> int:
    return -(-minutes // grid) * grid
