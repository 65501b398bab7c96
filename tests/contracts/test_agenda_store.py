"""What both stores do with the agendas of clients and with subscriptions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from adapters.store.samples import HORIZON
from adapters.store.subscriptions import subscription
from respiro.adapters.store.store import open_store
from respiro.adapters.store.values import SourceContent, StoredOccurrence
from respiro.domain.agenda import Attendee, Occurrence, OccurrenceId, PartStat
from respiro.domain.calendars import Source
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError
from respiro.domain.period import Period
from respiro.services.ports import Store
from support.fakes import MADRID, WEDNESDAY, FakeStore

LATER = Period.lasting(WEDNESDAY + timedelta(hours=2), 60)
AROUND = Period(WEDNESDAY - timedelta(days=3), WEDNESDAY + timedelta(days=3))
NEXT_YEAR = Period(WEDNESDAY + timedelta(days=300), WEDNESDAY + timedelta(days=301))
ANA = Client("ana", "Ana", emails=("Ana@Example.org",))
GUESTS = (Attendee("ana@example.org", PartStat.DECLINED), Attendee("boss@example.org", PartStat.ACCEPTED))


@dataclass(frozen=True)
class Agendas:
    """A store with Ana in it, and how a calendar gets into it."""

    store: Store
    put: Callable[[str, Period], None]

    def bring(self, name: str, period: Period = LATER) -> None:
        self.put(name, period)

    def share(self, name: str, **changes: object) -> None:
        self.store.put_subscription(subscription(name, **{"client_id": "ana", **changes}), None)


def on_disk(folder: Path) -> Agendas:
    store = open_store(folder, lambda: WEDNESDAY)

    def put(name: str, period: Period) -> None:
        told = StoredOccurrence(
            f"{name}-1", "", period.start, period.end, zone="Europe/Madrid", summary="Board", location="Room",
            organizer="boss@example.org", attendees=GUESTS,
        )  # fmt: skip
        store.replace_source(SourceContent(name, "", (), (told,), ()), now=WEDNESDAY, horizon=HORIZON)

    return Agendas(store, put)


def in_memory() -> Agendas:
    store = FakeStore()

    def put(name: str, period: Period) -> None:
        store.add_source(Source(1, name, "", WEDNESDAY, 1, 0))
        store.add_events(
            Occurrence(
                OccurrenceId(name, f"{name}-1"), period, "Board", location="Room", organizer="boss@example.org",
                attendees=GUESTS,
            )
        )  # fmt: skip

    return Agendas(store, put)


@pytest.fixture(params=["fake", "disk"])
def agendas(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Agendas]:
    found = in_memory() if request.param == "fake" else on_disk(tmp_path)
    found.store.put_client(ANA)
    yield found
    found.store.close()


def told(agendas: Agendas, period: Period = AROUND) -> dict[str, list[Occurrence]]:
    return agendas.store.client_occurrences(period, MADRID)


def test_nobody_shares_an_agenda_at_first(agendas: Agendas) -> None:
    agendas.bring("Work")
    agendas.share("Team", client_id="")
    assert told(agendas) == {}
    assert [one.id.calendar for one in agendas.store.occurrences(AROUND, MADRID)] == ["Work"]


def test_a_clients_agenda_is_theirs_alone(agendas: Agendas) -> None:
    agendas.bring("Work")
    agendas.bring("Ana's")
    agendas.share("Ana's")
    assert {client: [one.period for one in found] for client, found in told(agendas).items()} == {"ana": [LATER]}
    assert [one.id.calendar for one in agendas.store.occurrences(AROUND, MADRID)] == ["Work"]


def test_an_agenda_with_nothing_in_those_days_is_there_and_empty(agendas: Agendas) -> None:
    agendas.bring("Ana's")
    agendas.share("Ana's")
    assert told(agendas, NEXT_YEAR) == {"ana": []}


def test_an_agenda_that_was_never_had_tells_nothing(agendas: Agendas) -> None:
    agendas.share("Ana's")
    assert told(agendas) == {}


def test_two_agendas_of_one_client_are_told_together_and_in_order(agendas: Agendas) -> None:
    agendas.bring("Ana's")
    agendas.bring("Home", Period.lasting(WEDNESDAY, 30))
    agendas.share("Ana's")
    agendas.share("Home")
    assert [one.id.calendar for one in told(agendas)["ana"]] == ["Home", "Ana's"]


def test_without_details_only_what_the_client_answered_is_left(agendas: Agendas) -> None:
    agendas.bring("Ana's")
    agendas.share("Ana's")
    (one,) = told(agendas)["ana"]
    assert (one.summary, one.location, one.organizer, one.attendees) == ("", "", "", GUESTS[:1])


def test_details_are_told_where_they_are_wanted(agendas: Agendas) -> None:
    agendas.bring("Ana's")
    agendas.share("Ana's", shows_details=True)
    (one,) = told(agendas)["ana"]
    assert (one.summary, one.location, one.attendees) == ("Board", "Room", GUESTS)


def test_a_client_goes_with_their_agendas_and_nobody_else_does(agendas: Agendas) -> None:
    for name in ("Ana's", "Luis's", "Work"):
        agendas.bring(name)
    agendas.store.put_client(Client("luis", "Luis"))
    agendas.share("Ana's")
    agendas.share("Luis's", client_id="luis")
    agendas.store.remove_client("ana")
    assert [one.calendar for one in agendas.store.subscriptions()] == ["Luis's"]
    assert [one.id.calendar for one in agendas.store.occurrences(AROUND, MADRID)] == ["Work"]
    agendas.store.change_clients((), ("luis",))
    assert agendas.store.subscriptions() == []
    assert [source.name for source in agendas.store.sources()] == ["Work"]


def test_a_change_of_what_is_not_so_any_more_is_a_conflict(agendas: Agendas) -> None:
    agendas.share("Ana's")
    (one,) = agendas.store.subscriptions()
    agendas.store.put_subscription(replace(one, every=5), one)
    with pytest.raises(ConflictError):
        agendas.store.put_subscription(replace(one, every=7), one)
    with pytest.raises(ConflictError):
        agendas.share("Ana's", id="another")
    assert [kept.every for kept in agendas.store.subscriptions()] == [5]


def test_a_calendar_that_is_followed_no_more_stays_as_the_users_own(agendas: Agendas) -> None:
    agendas.bring("Ana's")
    agendas.share("Ana's")
    (one,) = agendas.store.subscriptions()
    revision = agendas.store.revision()
    assert agendas.store.forget_subscription(one.id)
    assert not agendas.store.forget_subscription(one.id)
    assert agendas.store.revision() > revision
    assert [kept.id.calendar for kept in agendas.store.occurrences(AROUND, MADRID)] == ["Ana's"]


def test_floating_times_are_those_of_the_clients_zone(tmp_path: Path) -> None:
    store = open_store(tmp_path, lambda: WEDNESDAY)
    store.put_client(replace(ANA, zone=ZoneInfo("America/New_York")))
    wall = WEDNESDAY.replace(tzinfo=None)
    floating = StoredOccurrence("1", "", wall, wall + timedelta(hours=1))
    store.replace_source(SourceContent("Ana's", "", (), (floating,), ()), now=WEDNESDAY, horizon=HORIZON)
    store.put_subscription(subscription("Ana's", client_id="ana"), None)
    (one,) = store.client_occurrences(AROUND, MADRID)["ana"]
    assert one.period.start == WEDNESDAY + timedelta(hours=5)  # 10:20 on the wall
    store.close()
