"""``worker refresh``: rolls the horizon on, brings the holidays up to date, makes today's backup."""

from datetime import date

from respiro.domain.errors import InvalidValueError
from respiro.worker.deriving import derive_occurrences
from respiro.worker.horizon import Horizon, rolling, widened
from respiro.worker.tools import Progress, WorkerTools


def refresh(first: date | None, last: date | None, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Derive occurrences from 12 weeks back to 26 ahead, and over the days asked for, both included.

    Without days asked for, what an earlier call widened is narrowed again. Raises StoreError, InvalidValueError.
    """
    horizon = widened(rolling(tools.clock().astimezone(tools.zone).date()), first, last)
    occurrences, added, removed = derive_occurrences(horizon, tools, progress)
    holidays, place_unknown = _refresh_holidays(horizon, tools, progress)
    progress("backing_up", 0, 1)
    tools.back_up()
    return {
        "from": horizon[0].isoformat(),
        "to": horizon[1].isoformat(),
        "occurrences": occurrences,
        "occurrences_added": added,
        "occurrences_removed": removed,
        "holidays": holidays,
        "holiday_place": tools.place,
        "holiday_place_unknown": place_unknown,
    }


def _refresh_holidays(horizon: Horizon, tools: WorkerTools, progress: Progress) -> tuple[int, bool]:
    """Put the holidays of the settings' place over the horizon's years; answer how many, and whether it is unknown.

    An unknown place leaves no holidays: those of another place would be wrong ones.
    """
    progress("holidays", 0, 1)
    years = range(horizon[0].year, horizon[1].year + 1)
    try:
        days = tools.public_holidays(tools.place, years, tools.language) if tools.place else {}
    except InvalidValueError:
        tools.put_holidays("", {})
        return 0, True
    tools.put_holidays(f"{tools.place} {years[0]}-{years[-1]} {tools.language}" if tools.place else "", days)
    return len(days), False
