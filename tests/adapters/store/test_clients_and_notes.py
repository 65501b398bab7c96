"""Clients and notes, as the port promises them."""

from datetime import timedelta, timezone
from itertools import pairwise

import pytest

from adapters.store.samples import client
from respiro.adapters.store.store import SqliteStore
from respiro.domain.clients import Tier
from respiro.domain.errors import InvalidValueError


def test_clients_come_back_as_they_were_in_order_of_name(store: SqliteStore) -> None:
    acme, zoe = client("Acme"), client("Zoé", zone=None, hours={})
    store.put_client(zoe)
    store.put_client(acme)
    assert store.clients() == [acme, zoe]


def test_a_changed_client_takes_the_place_of_the_old_one(store: SqliteStore) -> None:
    store.put_client(client("Acme"))
    store.put_client(client("Acme", tier=Tier.C))
    assert store.clients() == [client("Acme", tier=Tier.C)]


def test_a_removed_client_is_gone_and_can_be_removed_once(store: SqliteStore) -> None:
    store.put_client(client("Acme"))
    assert store.remove_client("acme")
    assert not store.remove_client("acme")
    assert store.clients() == []


def test_a_client_in_a_zone_without_a_name_is_refused(store: SqliteStore) -> None:
    with pytest.raises(InvalidValueError) as caught:
        store.put_client(client("Acme", zone=timezone(timedelta(hours=1))))
    assert caught.value.kind == "unknown_zone"
    assert store.clients() == []


def test_the_revision_grows_with_each_change_of_clients_and_only_then(store: SqliteStore) -> None:
    seen = [store.revision()]
    for action in (
        lambda: store.put_client(client("Acme")),
        lambda: store.put_client(client("Acme")),
        lambda: store.remove_client("nobody"),
        lambda: store.remove_client("acme"),
    ):
        action()
        seen.append(store.revision())
    assert [later - earlier for earlier, later in pairwise(seen)] == [1, 0, 0, 1]


def test_notes_are_kept_by_key(store: SqliteStore) -> None:
    store.put_note("told", "yes")
    store.put_note("asked", "no")
    store.put_note("told", "twice")
    assert [store.note(key) for key in ("told", "asked", "offered")] == ["twice", "no", None]
