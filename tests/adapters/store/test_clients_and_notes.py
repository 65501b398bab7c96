"""Clients and notes, as the port promises them."""

from datetime import timedelta, timezone
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.store.samples import Desk, client
from respiro.adapters.store.store import SqliteStore, check
from respiro.domain.channel import Channel
from respiro.domain.clients import Client, ForeseenFire, Tier, Tone
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import DAY_MINUTES, WallRange


def test_clients_come_back_as_they_were_in_order_of_name(store: SqliteStore) -> None:
    acme, zoe = client("Acme"), client("Zoé", zone=None, hours={})
    store.put_client(zoe)
    store.put_client(acme)
    assert store.clients() == [acme, zoe]


RANGES = st.builds(
    lambda start, minutes: WallRange(start, min(start + minutes, DAY_MINUTES)),
    st.integers(0, DAY_MINUTES - 1),
    st.integers(1, DAY_MINUTES),
)
HOURS = st.dictionaries(st.integers(0, 6), st.lists(RANGES, max_size=3).map(tuple))
FIRES = st.builds(ForeseenFire, st.text(), st.integers(0, 6), RANGES, st.integers(1, 9999), st.integers(0, 9999))
TEXTS = st.lists(st.text(), max_size=3).map(tuple)
MINUTES = st.none() | st.integers(0, 99_999)
CLIENTS = st.builds(
    Client,
    id=st.text(min_size=1),
    name=st.text(),
    tier=st.sampled_from(Tier),
    hours=HOURS,
    zone=st.sampled_from([None, ZoneInfo("Europe/Madrid"), ZoneInfo("Asia/Kathmandu")]),
    phones=TEXTS,
    emails=TEXTS,
    language=st.text(),
    response=MINUTES,
    let_through=st.booleans(),
    company=st.text(),
    profile=st.text(),
    tone=st.none() | st.sampled_from(Tone),
    free_after=MINUTES,
    reach_hours=HOURS,
    urgent_response=MINUTES,
    urgent_channel=st.none() | st.sampled_from(Channel),
    wild_cards=st.integers(0, 99),
    hourly_rate=MINUTES,
    currency=st.text(),
    shares_contact=st.booleans(),
    notes=st.text(),
    fires=st.lists(FIRES, max_size=3).map(tuple),
)


@settings(max_examples=60)
@given(CLIENTS)
def test_every_field_of_a_client_comes_back(known: Client) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.open().put_client(known)
        store = desk.open()
        assert store.recovered is None
        assert store.clients() == [known]
        revision = store.revision()
        store.put_client(known)
        assert store.revision() == revision, "what is known is no change"
        assert store.remove_client(known.id)
        assert check(store)
        desk.close()


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
