"""Urgent requests and clients for the tests of what is stored about someone."""

from collections.abc import Collection
from datetime import timedelta
from uuid import uuid4

from respiro.domain.calls import Caller
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind, UrgentRequest
from respiro.services.client_data import StoredCopy, StoredTask
from respiro.services.client_person import Person
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


class NoTraces:
    """``services.client_data.Traces`` where nothing else is kept."""

    def notes(self, person: Person, ids: Collection[str]) -> dict[str, str]:
        del person, ids
        return {}

    def tasks(self, uids: Collection[str]) -> list[StoredTask]:
        del uids
        return []

    def kept_copies(self, person: Person) -> list[StoredCopy]:
        del person
        return []


def cards_found(name: str = "Marta Ruiz") -> dict[str, object]:
    """Return what the worker answers when it has looked at an address book."""

    def card(number: int, standing: str, who: str, client: str = "", **more: list[str]) -> dict[str, object]:
        reach = {"phones": more.get("phones", []), "emails": more.get("emails", [])}
        return {"number": number, "standing": standing, "name": who, "client": client, "company": "", **reach}

    return {
        "files": ["contacts.vcf"],
        "found": 4,
        "accepted": 3,
        "reported": 1,
        "added": 1,
        "completed": 1,
        "unchanged": 1,
        "cards": [
            card(1, "new", name, phones=["+34600123456"], emails=["marta@example.org"]),
            card(2, "completes", "L. Fernández", "Luis", emails=["luis@example.org"]),
            card(3, "known", "Ana", "Ana"),
        ],
        "problem_count": 1,
        "problems": [{"file": "contacts.vcf", "line": 31, "uid": "", "kind": "card_without_name", "detail": ""}],
    }
