"""Accounts and copies of what lies on their servers, as they are stored."""

from dataclasses import replace

import pytest

from adapters.store.accounts import ODD, account, collection, fill_accounts, resource
from adapters.store.samples import HORIZON, NOW, Desk, calendar
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.errors import ConflictError
from support.stored_accounts import put_collections


@pytest.fixture
def store(desk: Desk) -> SqliteStore:
    store = desk.open()
    fill_accounts(store)
    return store


def test_what_is_stored_is_read_back_byte_for_byte(store: SqliteStore) -> None:
    assert store.accounts() == [account("Nextcloud")]
    assert [one.name for one in store.collections()] == ["Home", "Team"]
    there = store.resources("collection-Home")
    assert sorted(one.href for one in there) == [one.href for one in there]
    assert {one.text for one in there} == {ODD, *(resource(number).text for number in range(12))}
    assert check(store)


def test_a_change_needs_what_was_there(store: SqliteStore) -> None:
    known = account("Nextcloud")
    store.put_account(replace(known, every=15), known)
    with pytest.raises(ConflictError):
        store.put_account(replace(known, every=60), known)
    home = collection("Home")
    store.put_resources(replace(home, name="At home"), home, [])
    with pytest.raises(ConflictError):
        store.put_resources(home, home, [resource(1, text="other")])
    assert resource(1) in store.resources(home.id)


def test_resources_are_put_in_place_and_removed_together_with_the_token(store: SqliteStore) -> None:
    home = collection("Home")
    after = replace(home, missing=1)
    store.put_resources(
        after, home, [resource(1, etag='"x"'), resource(50), resource(2, is_gone=True)], ["/dav/Home/3.ics"]
    )
    there = {one.href: one for one in store.resources(home.id)}
    assert there["/dav/Home/1.ics"].etag == '"x"'
    assert there["/dav/Home/2.ics"].is_gone
    assert "/dav/Home/3.ics" not in there
    assert "/dav/Home/50.ics" in there
    assert after in store.collections()
    assert check(store)


def test_what_is_gone_and_kept_is_named_for_one_calendar_alone(store: SqliteStore) -> None:
    (home, *_) = store.collections()
    gone = [replace(one, is_gone=True) for one in store.resources(home.id)[2:4]]
    store.put_resources(replace(home, missing=2), home, gone)
    assert store.gone_hrefs(home.id) == sorted(one.href for one in gone)
    assert store.gone_hrefs("other") == []


def test_an_account_goes_with_all_that_came_from_it(store: SqliteStore) -> None:
    home, team = collection("Home"), replace(collection("Team", is_home=False), is_read=True, calendar="Team")
    put_collections(store, "account-Nextcloud", [home, team])
    store.replace_source(calendar(5, "Team"), now=NOW, horizon=HORIZON)
    store.put_account(account("Other"), None)
    assert store.forget_account("account-Nextcloud")
    assert not store.forget_account("account-Nextcloud")
    assert [one.name for one in store.accounts()] == ["Other"]
    assert (store.collections(), store.resources(home.id), store.sources()) == ([], [], [])
    assert check(store)


def test_what_was_noted_of_an_account_and_its_calendars_goes_with_them(store: SqliteStore) -> None:
    for key in ("login:account-Nextcloud", "listed:collection-Team", "listed:collection-Home", "listed:other"):
        store.put_note(key, "noted")
    put_collections(store, "account-Nextcloud", [collection("Home")])
    assert store.note("listed:collection-Team") is None
    assert store.note("listed:collection-Home") == "noted"
    store.forget_account("account-Nextcloud")
    assert (store.note("login:account-Nextcloud"), store.note("listed:collection-Home")) == (None, None)
    assert store.note("listed:other") == "noted"
    assert check(store)


def test_an_account_is_stored_with_its_calendars_or_not_at_all(store: SqliteStore) -> None:
    with pytest.raises(ConflictError):
        store.put_account(account("Nextcloud", every=60), account("Nextcloud", every=30), [])
    assert [one.name for one in store.collections()] == ["Home", "Team"]
    store.put_account(account("Other"), None, [collection("Ours", of="Other")])
    assert {one.name: one.is_home for one in store.collections()} == {"Home": False, "Ours": True, "Team": False}
    assert check(store)


def test_a_calendar_that_is_no_longer_read_is_forgotten_and_the_copy_of_others_stays(store: SqliteStore) -> None:
    home, team = collection("Home"), replace(collection("Team", is_home=False), is_read=True, calendar="Team")
    put_collections(store, "account-Nextcloud", [home, team])
    store.replace_source(calendar(5, "Team"), now=NOW, horizon=HORIZON)
    put_collections(store, "account-Nextcloud", [home, replace(team, is_read=False, calendar="")])
    assert store.sources() == []
    put_collections(store, "account-Nextcloud", [home])
    assert store.collections() == [home]
    assert len(store.resources(home.id)) == 13
