"""Urgent requests, their history and the backup people in memory."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import BackupPerson, PlanBChange, RequestEvent, UrgentRequest
from support.fake_calls import FakeCallStore


class FakePlanBStore(FakeCallStore):
    """``services.ports.PlanBStore`` in memory, on a store of calls; margin is another's business."""

    def expect_blocks(self, change: MarginChange) -> None:
        raise NotImplementedError

    def take_blocks(self, change: MarginChange) -> list[LedgerEntry]:
        raise NotImplementedError

    @cached_property
    def plan_b_faults(self) -> list[Exception]:
        """Raised, first in first out, by the next commits of requests."""
        return []

    @cached_property
    def _requests(self) -> dict[str, UrgentRequest]:
        return {}

    @cached_property
    def _request_events(self) -> dict[int, RequestEvent]:
        return {}

    @cached_property
    def _last_event(self) -> list[int]:
        return [0]

    @cached_property
    def _people(self) -> dict[str, BackupPerson]:
        return {}

    def open_requests(self) -> list[UrgentRequest]:
        return self._by_arrival(request for request in self._requests.values() if request.is_open)

    def request(self, request_id: str) -> UrgentRequest | None:
        return self._requests.get(request_id)

    def closed_requests(self, period: Period) -> list[UrgentRequest]:
        over = (request for request in self._requests.values() if not request.is_open)
        found = (request for request in over if period.start <= request.since < period.end)
        return sorted(found, key=lambda request: (request.since, request.id), reverse=True)

    def requests_of(self, client_id: str) -> list[UrgentRequest]:
        known = (request for request in self._requests.values() if client_id)
        return self._by_arrival(request for request in known if request.caller.client_id == client_id)

    def _by_arrival(self, requests: Iterable[UrgentRequest]) -> list[UrgentRequest]:
        return sorted(requests, key=lambda request: (request.received_at, request.id))

    def events_of_request(self, request_id: str) -> list[RequestEvent]:
        return [event for event in self._request_events.values() if event.request_id == request_id]

    def request_events(self, period: Period) -> list[RequestEvent]:
        found = (event for event in self._request_events.values() if period.start <= event.at < period.end)
        return sorted(found, key=lambda event: (event.at, event.number))

    def commit_plan_b(self, change: PlanBChange) -> list[LedgerEntry]:
        if self.plan_b_faults:
            raise self.plan_b_faults.pop(0)
        for request_id, expected in change.expected:
            if self._requests.get(request_id) != expected:
                raise ConflictError("changed_meanwhile", uid=request_id)
        self.expect_blocks(change.margin)
        self.expect_calls(change.calls)
        for gone in change.forgotten:
            self._requests.pop(gone, None)
            for event in self.events_of_request(gone):
                del self._request_events[event.number]
        self._requests.update({request.id: request for request in change.requests})
        for event in change.events:
            self._last_event[0] += 1
            self._request_events[self._last_event[0]] = replace(event, number=self._last_event[0])
        return [*self.take_blocks(change.margin), *self.take_calls(change.calls)]

    def backup_people(self) -> list[BackupPerson]:
        return sorted(self._people.values(), key=lambda person: (person.name, person.id))

    def put_backup_person(self, person: BackupPerson) -> None:
        self._people[person.id] = person

    def remove_backup_person(self, person_id: str) -> bool:
        return self._people.pop(person_id, None) is not None
