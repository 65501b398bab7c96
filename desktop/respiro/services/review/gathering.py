"""The requests and follow-ups that a week is made of: those that came in it, were answered in it, or are still open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from respiro.domain.calls import FollowUp
from respiro.domain.period import Period
from respiro.domain.plan_b import RequestEventKind, UrgentRequest
from respiro.domain.review import GRACE, Use, UseKind
from respiro.services.ports import Ports, Store


@dataclass(frozen=True, slots=True)
class Records:
    """What is known of a week's people, each once."""

    requests: tuple[UrgentRequest, ...]
    follow_ups: tuple[FollowUp, ...]


def records_of(ports: Ports, period: Period, uses: Sequence[Use]) -> Records:
    """Return the requests and follow-ups of a week; ``uses`` are what its margin was used for."""
    store, answered = ports.store, Period(period.start, period.end + GRACE)
    requests = {one.id: one for one in (*store.open_requests(), *store.closed_requests(answered))}
    follow_ups = {one.id: one for one in (*store.open_follow_ups(), *store.closed_follow_ups(answered))}
    came = (one.request_id for one in store.request_events(period) if one.kind is RequestEventKind.RECEIVED)
    _add_requests(store, requests, [*came, *(use.source_id for use in uses if use.kind is UseKind.REQUEST)])
    for use in uses:
        if use.kind is UseKind.CALL_BACK and use.source_id not in follow_ups:
            found = store.follow_up(use.source_id)
            if found is not None:
                follow_ups[found.id] = found
    return Records(tuple(requests.values()), tuple(follow_ups.values()))


def _add_requests(store: Store, known: dict[str, UrgentRequest], ids: Iterable[str]) -> None:
    for request_id in ids:
        if request_id not in known and (found := store.request(request_id)) is not None:
            known[found.id] = found
