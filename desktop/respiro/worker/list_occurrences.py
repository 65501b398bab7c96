"""``worker list``: occurrences over days that the store's horizon does not reach; nothing is stored."""

from datetime import date, timedelta

from respiro.domain.agenda import Occurrence
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.work_time import instant
from respiro.worker.tools import Progress, WorkerTools

_MOST_DAYS = 100 * 366
"""Nothing is stored, so it may be far more than the horizon: a birthday or a rule of the leap years shows at once."""


def list_occurrences(first: date, last: date, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Answer the user's own occurrences from ``first`` to ``last``, both days included.

    Raises InvalidValueError, StoreError.
    """
    if last < first:
        raise InvalidValueError("range_ends_before_it_begins", text=f"{first}/{last}")
    if (last - first).days > _MOST_DAYS:
        raise InvalidValueError("range_too_long", text=f"{first}/{last}", days=_MOST_DAYS)
    progress("expanding", 0, 1)
    period = Period(instant(first, 0, tools.zone), instant(last + timedelta(days=1), 0, tools.zone))
    clients = {one.calendar for one in tools.subscriptions.store.subscriptions() if one.client_id}
    found = tools.desk.occurrences_between(period, tools.zone)
    return {"occurrences": [_as_data(one) for one in found if one.id.calendar not in clients]}


def _as_data(occurrence: Occurrence) -> dict[str, object]:
    """Return an occurrence as JSON data; instants in ISO 8601, UTC."""
    return {
        "calendar": occurrence.id.calendar,
        "uid": occurrence.id.uid,
        "recurrence_id": occurrence.id.recurrence_id,
        "start": occurrence.period.start.isoformat(),
        "end": occurrence.period.end.isoformat(),
        "all_day": occurrence.all_day,
        "summary": occurrence.summary,
        "location": occurrence.location,
        "transp": occurrence.transp.value,
        "status": occurrence.status.value,
    }
