"""Urgent requests and clients for the tests of what is stored about someone."""

from datetime import timedelta
from uuid import uuid4

from respiro.domain.calls import Caller
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind, UrgentRequest
from respiro.services.ports import Ports


def request_of(ports: Ports, caller: Caller, want: str, **more: object) -> UrgentRequest:
    """Store an urgent request as it was received."""
    now = ports.clock()
    request = UrgentRequest(
        **{
            "id": str(uuid4()),
            "caller": caller,
            "want": want,
            "received_at": now,
            "acknowledge_by": now + timedelta(minutes=30),
            "promised_at": now + timedelta(hours=2),
            "since": now,
            "minutes": 45,
            **more,
        }  # type: ignore[arg-type]
    )
    event = RequestEvent(request.id, now, RequestEventKind.RECEIVED)
    ports.store.commit_plan_b(PlanBChange((request,), ((request.id, None),), (event,)))
    return request
