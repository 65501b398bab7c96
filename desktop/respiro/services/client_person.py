"""Who of all callers is a client: known by id, by a number, by an address, else by a name that is only theirs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from respiro.domain.calls import Call, Caller, FollowUp
from respiro.domain.clients import Client
from respiro.domain.period import Period
from respiro.domain.plan_b import UrgentRequest
from respiro.domain.text import folded
from respiro.services.ports import CallQuery, Store

EVER = Period(datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Person:
    """A client as they appear among callers; ``others`` are the ids of all other clients."""

    client: Client
    others: frozenset[str]
    has_own_name: bool
    """Whether no other client bears the same name."""

    @classmethod
    def among(cls, client: Client, clients: Iterable[Client]) -> "Person":
        """Return a client as they are told from the others."""
        others = [other for other in clients if other.id != client.id]
        own = all(folded(other.name) != folded(client.name) for other in others)
        return cls(client, frozenset(other.id for other in others), own)

    def is_meant(self, caller: Caller) -> bool:
        """Tell whether a caller is this client, as call_opening.recognised() would."""
        if caller.client_id == self.client.id:
            return True
        if caller.client_id in self.others:
            return False
        addresses = {email.casefold() for email in self.client.emails}
        if caller.number in self.client.phones or caller.email.casefold() in addresses:
            return True
        return self.has_own_name and bool(caller.name) and folded(caller.name) == folded(self.client.name)


def calls_about(store: Store, person: Person) -> list[Call]:
    """Return the calls of a client, the oldest first."""
    client = person.client
    texts = filter(None, (client.name, *client.phones, *client.emails))
    queries = [CallQuery(client_id=client.id, limit=_PAGE), *(CallQuery(text=text, limit=_PAGE) for text in texts)]
    found = {call.id: call for query in queries for call in _paged(store, query) if person.is_meant(call.caller)}
    return sorted(found.values(), key=lambda call: (call.at, call.id))


def follow_ups_about(store: Store, person: Person) -> list[FollowUp]:
    """Return the follow-ups of a client, open and closed, the oldest first."""
    found = (*store.open_follow_ups(), *store.closed_follow_ups(EVER))
    meant = (follow_up for follow_up in found if person.is_meant(follow_up.caller))
    return sorted(meant, key=lambda follow_up: (follow_up.opened_at, follow_up.id))


def requests_about(store: Store, person: Person) -> list[UrgentRequest]:
    """Return the urgent requests of a client, open and closed, the oldest first."""
    found = (*store.open_requests(), *store.closed_requests(EVER))
    meant = (request for request in found if person.is_meant(request.caller))
    return sorted(meant, key=lambda request: (request.received_at, request.id))


def _paged(store: Store, query: CallQuery) -> Iterator[Call]:
    last: Call | None = None
    while page := store.calls(CallQuery(query.text, client_id=query.client_id, before=last, limit=query.limit)):
        yield from page
        last = page[-1]
