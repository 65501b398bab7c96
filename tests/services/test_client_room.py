from dataclasses import replace

import pytest

from respiro.domain.calls import Caller, Channel, OutcomeKind
from respiro.domain.clients import Client, ForeseenFire
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WallRange
from respiro.services import call_log
from respiro.services.client_mentions import Mentions
from respiro.services.client_person import Person, calls_about, follow_ups_about
from respiro.services.client_room import (
    add_from_call,
    add_from_request,
    checked,
    client_named,
    completed,
    put,
)
from respiro.services.ports import CallQuery
from support.call_desk import desk, missed
from support.client_scene import request_of

ANA = Client("ana", "Ana Pérez", phones=("+34600111222",), emails=("ana@example.org",))
MARTA = Caller("Marta Ruiz", "600 123 456", "marta@example.org")


def test_a_client_is_found_by_name_and_by_id() -> None:
    ports = desk(clients=[ANA])
    assert client_named(ports, "ana perez") == client_named(ports, " ANA ") == ANA
    with pytest.raises(InvalidValueError, match="unknown_client"):
        client_named(ports, "anna")


def test_a_name_is_borne_by_one_client_only() -> None:
    ports = desk(clients=[ANA])
    with pytest.raises(InvalidValueError, match="client_name_taken"):
        put(ports, Client("other", "ANA PEREZ"))
    assert put(ports, replace(ANA, name="Ana  Perez")).name == "Ana Perez"


@pytest.mark.parametrize(
    ("client", "kind"),
    [
        (replace(ANA, name=" "), "invalid_client_name"),
        (replace(ANA, company="x" * 121), "text_too_long"),
        (replace(ANA, notes="x" * 5001), "text_too_long"),
        (replace(ANA, wild_cards=-1), "invalid_wild_cards"),
        (replace(ANA, hourly_rate=-1), "invalid_rate"),
        (replace(ANA, emails=("nobody",)), "invalid_address"),
        (replace(ANA, fires=(ForeseenFire("x", 1, WallRange(0, 60), 0),)), "minutes_out_of_range"),
        (replace(ANA, fires=(ForeseenFire("x", 1, WallRange(0, 60), 30),) * 21), "too_many_fires"),
    ],
)
def test_what_can_t_be_is_refused(client: Client, kind: str) -> None:
    with pytest.raises(InvalidValueError, match=kind):
        checked(desk(), client)


def test_a_call_makes_a_client_with_all_that_is_known_and_what_is_theirs_belongs_to_them() -> None:
    ports = desk()
    first = missed(ports, MARTA, channel=Channel.WHATSAPP)
    call_log.close(ports, first.id, OutcomeKind.REACHED)
    second = missed(ports, MARTA)
    other = missed(ports, Caller("Luis", "600 999 888"))
    request = request_of(ports, Caller(number="+34600123456"), "the invoice")
    made = add_from_call(ports, first.id)
    assert made.is_new
    assert (made.client.name, made.client.phones, made.client.emails) == (
        "Marta Ruiz",
        ("+34600123456",),
        ("marta@example.org",),
    )
    assert made.client.urgent_channel is Channel.WHATSAPP
    assert (made.calls, made.follow_ups, made.requests) == (2, 2, 1)
    for follow_up in (first, second):
        assert call_log.follow_up_named(ports, follow_up.id).caller.client_id == made.client.id
    assert call_log.follow_up_named(ports, other.id) == other
    kept = ports.store.request(request.id)
    assert kept is not None
    assert kept.caller.client_id == made.client.id
    calls = ports.store.calls(CallQuery(client_id=made.client.id))
    assert len(calls) == 2


def test_doing_it_twice_changes_nothing() -> None:
    ports = desk()
    follow_up = missed(ports, MARTA)
    made = add_from_call(ports, follow_up.id)
    events = ports.store.events_of(follow_up.id)
    again = add_from_call(ports, follow_up.id)
    assert again.client == made.client
    assert (again.is_new, again.calls, again.follow_ups) == (False, 0, 0)
    assert ports.store.events_of(follow_up.id) == events


def test_one_without_a_name_is_named_by_their_number_or_as_one_says() -> None:
    ports = desk()
    follow_up = missed(ports, Caller(number="600 555 666"))
    assert add_from_call(ports, follow_up.id).client.name == "+34 600 55 56 66"
    other = missed(ports, Caller(number="600 555 777"))
    assert add_from_call(ports, other.id, "Pawel").client.name == "Pawel"


def test_the_name_of_a_client_completes_that_one() -> None:
    ports = desk(clients=[ANA])
    follow_up = missed(ports, Caller(number="600 555 777"))
    made = add_from_call(ports, follow_up.id, "ana pérez")
    assert not made.is_new
    assert made.client == replace(ANA, phones=("+34600111222", "+34600555777"), urgent_channel=Channel.PHONE)
    assert call_log.follow_up_named(ports, follow_up.id).caller.client_id == "ana"


def test_a_request_makes_a_client_too() -> None:
    ports = desk()
    request = request_of(ports, MARTA, "the invoice")
    made = add_from_request(ports, request.id)
    assert (made.client.name, made.requests) == ("Marta Ruiz", 1)
    with pytest.raises(InvalidValueError, match="unknown_request"):
        add_from_request(ports, "nothing")


def test_completing_adds_and_never_changes() -> None:
    told = Client("x", "Ana", phones=("+34600111222", "+34911"), emails=("ANA@example.org", "b@example.org"), notes="n")
    after = completed(replace(ANA, company="Norte"), replace(told, company="Sur"))
    assert after == replace(
        ANA, company="Norte", phones=("+34600111222", "+34911"), emails=("ana@example.org", "b@example.org"), notes="n"
    )


def test_a_person_is_known_as_the_log_of_calls_knows_them() -> None:
    ports = desk(clients=[ANA, Client("luis", "Luis"), Client("l2", "LUIS")])
    for caller in (Caller("Ana Perez"), Caller("A.", number="600111222"), Caller("B.", email="ANA@example.org")):
        missed(ports, caller)
    missed(ports, Caller("Luis", "600777888"))
    ana, luis = (Person.among(client_named(ports, name), ports.store.clients()) for name in ("ana", "luis"))
    assert len(calls_about(ports.store, ana)) == 3
    assert {one.caller.client_id for one in follow_ups_about(ports.store, ana)} == {"ana"}
    assert calls_about(ports.store, luis) == []  # two bear that name: it may be either


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("call ana  PEREZ back", True),
        ("Ana Pérezosa", False),
        ("600 11 12 22 at five", True),
        ("+34-600.111.222", True),
        ("(600) 111222", True),
        ("600 111 223", False),
        ("to Ana@Example.org", True),
        ('{"who": "Ana P\\u00e9rez"}', True),
        ("of ana", True),
        ("", False),
    ],
)
def test_texts_that_name_someone_are_told(text: str, is_named: bool) -> None:  # noqa: FBT001  a parameter of the test
    person = Person.among(replace(ANA, id="of ana"), [])
    assert Mentions(person).anyhow(text) is is_named
