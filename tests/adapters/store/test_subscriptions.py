"""Subscriptions as they are stored, and whose calendars are shown to whom."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.store.samples import HORIZON, MADRID, NOW, Desk, calendar
from adapters.store.subscriptions import LOOKED, subscription
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.agenda import Transp
from respiro.domain.errors import ConflictError
from respiro.domain.period import Period

WEEK = Period(NOW - timedelta(days=1), NOW + timedelta(days=6))


@pytest.fixture
def store(desk: Desk) -> SqliteStore:
    store = desk.open()
    store.replace_source(calendar(12), now=NOW, horizon=HORIZON)
    store.replace_source(calendar(8, "Acme"), now=NOW)
    return store


def test_a_subscription_is_read_back_as_it_was_put(store: SqliteStore) -> None:
    one = subscription(
        "Work", checked_at=LOOKED, missing=3, accepted_missing=2, last_modified="Mon, 23 Nov 2026 08:00:00 GMT"
    )
    store.put_subscription(one, None)
    assert store.subscriptions() == [one]
    assert check(store)


def test_a_change_needs_what_was_there(store: SqliteStore) -> None:
    one = subscription("Work")
    store.put_subscription(one, None)
    store.put_subscription(replace(one, every=30), one)
    for outdated in (None, one):
        with pytest.raises(ConflictError):
            store.put_subscription(replace(one, every=5), outdated)
    assert [kept.every for kept in store.subscriptions()] == [30]


def test_two_subscriptions_never_fill_one_calendar(store: SqliteStore) -> None:
    store.put_subscription(subscription("Work"), None)
    with pytest.raises(ConflictError):
        store.put_subscription(subscription("Work", id="other"), None)


def test_a_clients_agenda_is_none_of_the_users_own(store: SqliteStore) -> None:
    before = store.occurrences(WEEK, MADRID)
    assert store.client_occurrences(WEEK, MADRID) == {}
    store.put_subscription(subscription("Acme", client_id="acme"), None)
    own = store.occurrences(WEEK, MADRID)
    assert own == [one for one in before if one.id.calendar == "Work"]
    theirs = store.client_occurrences(WEEK, MADRID)
    assert list(theirs) == ["acme"]
    assert [one.id for one in theirs["acme"]] == [one.id for one in before if one.id.calendar == "Acme"]


def test_of_a_clients_agenda_nothing_but_busy_is_told_unless_wanted(store: SqliteStore) -> None:
    one = subscription("Acme", client_id="acme")
    store.put_subscription(one, None)
    bare = store.client_occurrences(WEEK, MADRID)["acme"]
    assert {(told.summary, told.location, told.organizer, told.attendees) for told in bare} == {("", "", "", ())}
    assert {told.transp for told in bare} == set(Transp)
    store.put_subscription(replace(one, shows_details=True), one)
    assert "Reunión 1 ✓" in [told.summary for told in store.client_occurrences(WEEK, MADRID)["acme"]]


def test_whose_agenda_it_is_makes_plans_outdated_and_a_mere_look_does_not(store: SqliteStore) -> None:
    one = subscription("Acme")
    store.put_subscription(one, None)
    revision = store.revision()
    looked = replace(one, checked_at=NOW)
    store.put_subscription(looked, one)
    assert store.revision() == revision
    store.put_subscription(replace(looked, client_id="acme"), looked)
    assert store.revision() > revision


def test_a_calendar_goes_with_its_subscription(store: SqliteStore) -> None:
    store.put_subscription(subscription("Acme"), None)
    store.put_subscription(subscription("Never fetched"), None)
    assert store.remove_source("Acme")
    assert store.remove_source("Never fetched")
    assert not store.remove_source("Acme")
    assert store.subscriptions() == []
    assert [source.name for source in store.sources()] == ["Work"]
    assert check(store)
