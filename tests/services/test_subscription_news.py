"""What of calendars the user is told: what needs them, each thing once, and nothing that passes by itself."""

import pytest

from respiro.domain.subscriptions import Subscription
from respiro.services.ports import Ports
from respiro.services.subscription_news import (
    ADDRESS_KINDS,
    TOLD,
    WAITING,
    concerns,
)
from respiro.services.subscriptions import keep_missing
from support.calendars_scene import in_trouble, put, subscription
from support.fakes import empty_ports


def kinds(*subscriptions: Subscription) -> list[str]:
    ports = empty_ports()
    put(ports, *subscriptions)
    return [concern.kind for concern in concerns(ports)]


def still_untold(ports: Ports) -> list[str]:
    return [concern.kind for concern in TOLD.untold(ports, concerns(ports))]


def test_a_calendar_that_is_well_is_nobody_s_news() -> None:
    assert kinds(subscription()) == []


@pytest.mark.parametrize(("days", "failures", "is_told"), [(2, 9, True), (0, 9, False), (2, 1, False)])
def test_what_passes_by_itself_is_told_after_a_day_of_trying(days: int, failures: int, is_told: bool) -> None:  # noqa: FBT001  a parameter
    assert bool(kinds(in_trouble(days=days, failures=failures))) is is_told


@pytest.mark.parametrize("kind", sorted(ADDRESS_KINDS))
def test_what_only_the_user_can_mend_is_told_when_it_was_no_slip(kind: str) -> None:
    assert kinds(in_trouble(kind=kind, days=0, failures=1)) == []
    assert kinds(in_trouble(kind=kind, days=0, failures=2)) == [kind]


def test_what_waits_for_an_answer_is_told_at_once() -> None:
    assert kinds(subscription(missing=12)) == [WAITING]


def test_each_thing_is_told_once_and_again_after_it_was_over() -> None:
    ports = empty_ports()
    put(ports, in_trouble(), subscription("Projects", missing=12))
    assert still_untold(ports) == [WAITING, "address_answered"]
    TOLD.mark(ports, concerns(ports))
    assert still_untold(ports) == []
    put(ports, subscription("Work"))
    TOLD.forget_settled(ports, concerns(ports))
    put(ports, in_trouble())
    assert still_untold(ports) == ["address_answered"]


def test_another_trouble_of_the_same_calendar_is_news() -> None:
    ports = empty_ports()
    put(ports, in_trouble())
    TOLD.mark(ports, concerns(ports))
    put(ports, in_trouble(kind="address_gone"))
    assert still_untold(ports) == ["address_gone"]


@pytest.mark.parametrize("note", ["{", "3", '{"a": 1}'])
def test_a_note_that_can_not_be_read_is_an_empty_one(note: str) -> None:
    ports = empty_ports()
    ports.store.put_note(TOLD.name, note)
    put(ports, in_trouble())
    assert still_untold(ports) == ["address_answered"]


def test_keeping_what_vanished_ends_the_question() -> None:
    ports = empty_ports()
    put(ports, subscription(missing=12, etag="a"))
    assert keep_missing(ports, "Work") == subscription(missing=0, accepted_missing=12, etag="a")
    assert concerns(ports) == []


def test_a_machine_that_was_off_for_days_does_not_complain_at_its_first_try() -> None:
    assert kinds(in_trouble(kind="address_unreachable", days=9, failures=2)) == []
