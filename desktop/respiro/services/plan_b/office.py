"""What the use cases of plan B look at, asked once: the instant, the business clock, the clients."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from respiro.domain.business_clock import BusinessClock
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import whole_minute
from respiro.domain.plan_b import UrgentRequest
from respiro.services.call_time import business_clock, reach_clock
from respiro.services.ports import Ports


@dataclass(frozen=True, slots=True)
class Office:
    """One look at the clock and the clients; ``now`` is UTC."""

    ports: Ports
    now: datetime
    clock: BusinessClock
    clients: Mapping[str, Client]

    def client_of(self, request: UrgentRequest) -> Client | None:
        """Return the client whose request it is."""
        return self.clients.get(request.caller.client_id)

    def tier_of(self, request: UrgentRequest) -> Tier:
        """Return what would be lost with whom it is from; who is no client counts as B."""
        client = self.client_of(request)
        return client.tier if client else Tier.B

    def reach(self, client: Client | None) -> BusinessClock:
        """Return the clock that says when this client may reach the user."""
        return reach_clock(self.clock, client)

    def urgent_response(self, client: Client | None) -> int:
        """Return the urgent response window in business minutes: the client's own, else the one in the settings."""
        if client is not None and client.urgent_response is not None:
            return client.urgent_response
        return self.ports.settings.plan_b.response

    def promise(self, client: Client | None, received_at: datetime) -> datetime:
        """Return when the urgent response window ends; it begins when the client may reach the user (UTC)."""
        return self.clock.after(self._begun(client, received_at), self.urgent_response(client))

    def acknowledge_by(self, client: Client | None, received_at: datetime) -> datetime:
        """Return by when a request should be looked at (UTC)."""
        return self.clock.after(self._begun(client, received_at), self.ports.settings.plan_b.acknowledge)

    def _begun(self, client: Client | None, received_at: datetime) -> datetime:
        """Return when a request's clock begins: in whole minutes, so that no second pushes a promise behind lunch."""
        return self.reach(client).next_open(whole_minute(received_at))


def office(ports: Ports) -> Office:
    """Look at the clock and the clients."""
    now = ports.clock()
    return Office(ports, now, business_clock(ports, now), {client.id: client for client in ports.store.clients()})


def request_named(ports: Ports, request_id: str) -> UrgentRequest:
    """Return a request. Raises InvalidValueError unknown_request."""
    found = ports.store.request(request_id)
    if found is None:
        raise InvalidValueError("unknown_request", text=request_id)
    return found
