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
    """A client as they appear among callers; ``others`` are the ids of all other clients.

    ``former`` are other states of the same client: as a backup has them.
    """

    client: Client
    others: frozenset[str]
    own_names: frozenset[str]
    """The names, folded, that no other client bears."""
    former: tuple[Client, ...] = ()

    @classmethod
    def among(cls, client: Client, clients: Iterable[Client], former: Iterable[Client] = ()) -> "Person":
        """Return a client as they are told from the others."""
        states = (client, *former)
        others = [other for other in clients if other.id != client.id]
        own_names = {folded(state.name) for state in states} - {folded(other.name) for other in others}
        return cls(client, frozenset(other.id for other in others), frozenset(own_names), tuple(former))

    @property
    def states(self) -> tuple[Client, ...]:
        """The client in all states that are known."""
        return (self.client, *self.former)

    def is_meant(self, caller: Caller) -> bool:
        """Tell whether a caller is this client, as call_opening.recognised() would."""
        if caller.client_id == self.client.id:
            return True
        if caller.client_id in self.others:
            return False
        email = caller.email.casefold()
        if any(caller.number in state.phones for state in self.states):
            return True
        if email and any(email in map(str.casefold, state.emails) for state in self.states):
            return True
        return bool(caller.name) and folded(caller.name) in self.own_names


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
