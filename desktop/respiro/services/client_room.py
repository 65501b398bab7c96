"""Clients: add, change, and make one out of a call or a request.

Faults are InvalidValueError with the kinds of client_fields and client_fires, and client_name_taken.
"""

from dataclasses import dataclass, replace

from respiro.domain.calls import CallChange, Caller, Channel, EventKind, FollowUpEvent
from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind
from respiro.domain.text import folded
from respiro.services.call_log import follow_up_named
from respiro.services.call_opening import new_id
from respiro.services.client_fields import (
    HIGHEST_RATE,
    MOST_WILD_CARDS,
    read_emails,
    read_line,
    read_name,
    read_notes,
)
from respiro.services.client_fires import MOST_FIRES, checked_fire
from respiro.services.client_person import Person, calls_about, follow_ups_about, requests_about
from respiro.services.plan_b.office import request_named
from respiro.services.ports import Ports
from respiro.services.texts.plain import one_line


@dataclass(frozen=True, slots=True)
class Adopted:
    """A client, with how many calls, follow-ups and requests came to belong to them; ``is_new`` if they are."""

    client: Client
    calls: int = 0
    follow_ups: int = 0
    requests: int = 0
    is_new: bool = False


def client_named(ports: Ports, text: str) -> Client:
    """Return the client of that name or id. Raises InvalidValueError unknown_client."""
    for client in ports.store.clients():
        if text.strip().casefold() == client.id.casefold() or folded(text) == folded(client.name):
            return client
    raise InvalidValueError("unknown_client", text=text)


def like_named(ports: Ports, name: str) -> Client | None:
    """Return the client of that name, whatever its case and accents."""
    return next((client for client in ports.store.clients() if folded(client.name) == folded(name)), None)


def checked(ports: Ports, client: Client) -> Client:
    """Return the client as they can be kept. Raises InvalidValueError."""
    name = read_name(client.name)
    if any(folded(other.name) == folded(name) for other in ports.store.clients() if other.id != client.id):
        raise InvalidValueError("client_name_taken", text=name)
    if not 0 <= client.wild_cards <= MOST_WILD_CARDS:
        raise InvalidValueError("invalid_wild_cards", text=str(client.wild_cards), limit=MOST_WILD_CARDS)
    if client.hourly_rate is not None and not 0 <= client.hourly_rate <= HIGHEST_RATE:
        raise InvalidValueError("invalid_rate", text=str(client.hourly_rate))
    if len(client.fires) > MOST_FIRES:
        raise InvalidValueError("too_many_fires", limit=MOST_FIRES)
    return replace(
        client,
        name=name,
        company=read_line(client.company),
        notes=read_notes(client.notes),
        emails=read_emails(client.emails),
        fires=tuple(map(checked_fire, client.fires)),
    )


def put(ports: Ports, client: Client) -> Client:
    """Store a client, new or changed, and answer them as they are kept. Raises InvalidValueError."""
    kept = checked(ports, client)
    ports.store.put_client(kept)
    return kept


def draft(ports: Ports, caller: Caller, channel: Channel = Channel.OTHER) -> Client:
    """Return the client whom a caller would make: name, number, address and channel taken over; not stored."""
    number = ports.numbers.understood(caller.number, ports.settings.region)
    return Client(
        new_id(),
        one_line(caller.name) or ports.numbers.shown(caller.number, ports.settings.region) or caller.email,
        phones=(number,) if number else (),
        emails=(caller.email,) if "@" in caller.email.strip("@") else (),
        urgent_channel=None if channel is Channel.OTHER else channel,
    )


def completed(known: Client, told: Client) -> Client:
    """Return a client with what they lack and the other one tells; nothing that is known is changed."""
    folded_emails = {email.casefold() for email in known.emails}
    return replace(
        known,
        phones=(*known.phones, *(phone for phone in told.phones if phone not in known.phones)),
        emails=(*known.emails, *(email for email in told.emails if email.casefold() not in folded_emails)),
        company=known.company or told.company,
        language=known.language or told.language,
        zone=known.zone or told.zone,
        notes=known.notes or told.notes,
        urgent_channel=known.urgent_channel or told.urgent_channel,
    )


def add_from_call(ports: Ports, follow_up_id: str, name: str = "") -> Adopted:
    """Make a client out of whom a follow-up is about; what is known of that person belongs to them then.

    One who is a client already, or bears the name of one, is given what was missing. Raises InvalidValueError
    unknown_follow_up.
    """
    follow_up = follow_up_named(ports, follow_up_id)
    return add_from_caller(ports, follow_up.caller, follow_up.channel, name)


def add_from_request(ports: Ports, request_id: str, name: str = "") -> Adopted:
    """Make a client out of whom a request is from, as above. Raises InvalidValueError unknown_request."""
    request = request_named(ports, request_id)
    return add_from_caller(ports, request.caller, request.channel, name)


def add_from_caller(ports: Ports, caller: Caller, channel: Channel, name: str = "") -> Adopted:
    """Make a client out of a caller, as above."""
    told = draft(ports, replace(caller, name=name.strip() or caller.name), channel)
    by_id = {client.id: client for client in ports.store.clients()}
    known = by_id.get(caller.client_id) or like_named(ports, told.name)
    client = put(ports, completed(known, told) if known else told)
    return replace(adopt(ports, client), is_new=known is None)


def adopt(ports: Ports, client: Client) -> Adopted:
    """Let the calls, follow-ups and requests of that person belong to the client. Raises ConflictError."""
    person, now = Person.among(client, ports.store.clients()), ports.clock()

    def theirs(caller: Caller) -> Caller:
        return replace(caller, client_id=client.id)

    calls = [call for call in calls_about(ports.store, person) if call.caller.client_id != client.id]
    owed = [one for one in follow_ups_about(ports.store, person) if one.caller.client_id != client.id]
    asked = [one for one in requests_about(ports.store, person) if one.caller.client_id != client.id]
    if calls or owed or asked:
        change = CallChange(
            calls=tuple(replace(call, caller=theirs(call.caller)) for call in calls),
            follow_ups=tuple(replace(one, caller=theirs(one.caller)) for one in owed),
            expected=tuple((one.id, one) for one in owed),
            events=tuple(FollowUpEvent(one.id, now, EventKind.EDITED) for one in owed if one.is_open),
        )
        ports.store.commit_plan_b(
            PlanBChange(
                requests=tuple(replace(one, caller=theirs(one.caller)) for one in asked),
                expected=tuple((one.id, one) for one in asked),
                events=tuple(RequestEvent(one.id, now, RequestEventKind.EDITED) for one in asked if one.is_open),
                calls=change,
            )
        )
    return Adopted(client, len(calls), len(owed), len(asked))
