"""What is stored together, or not at all, when something happens to urgent requests."""

from dataclasses import dataclass, field

from respiro.domain.calls.change import CallChange
from respiro.domain.margins import MarginChange
from respiro.domain.plan_b.request import RequestEvent, UrgentRequest


@dataclass(frozen=True, slots=True)
class PlanBChange:
    """Requests and their history, with what they do to margin blocks, the ledger and follow-ups.

    ``expected`` are the requests as they were when the change was decided; None stands for "must not exist".
    ``forgotten`` are ids of requests that are taken back with their history.
    """

    requests: tuple[UrgentRequest, ...] = ()
    expected: tuple[tuple[str, UrgentRequest | None], ...] = ()
    events: tuple[RequestEvent, ...] = ()
    margin: MarginChange = field(default_factory=lambda: MarginChange((), ()))
    calls: CallChange = field(default_factory=CallChange)
    forgotten: tuple[str, ...] = ()
