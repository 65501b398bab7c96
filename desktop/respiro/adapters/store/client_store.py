"""The clients."""

import json
import sqlite3
from collections.abc import Collection, Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.database import Database
from respiro.adapters.store.forgetting import forget_agendas_of
from respiro.adapters.store.rows import Row, read_all
from respiro.adapters.store.tables import CLIENT
from respiro.domain.channel import Channel
from respiro.domain.clients import Client, ForeseenFire, Tier, Tone
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WallRange


class ClientRows:
    """The ``ClientStore`` of services/ports. A zone that is not in the IANA database is refused."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clients(self) -> list[Client]:
        """Return all clients in order of name."""
        rows = self._database.read(lambda connection: read_all(connection, CLIENT))
        return sorted(map(read_client, rows), key=lambda client: (client.name, client.id))

    def put_client(self, client: Client) -> None:
        """Store a client, new or changed. Raises InvalidValueError for a zone without a name."""
        self.change_clients((client,))

    def remove_client(self, client_id: str) -> bool:
        """Forget a client with their agendas; False if there is none of that id."""

        def work(connection: sqlite3.Connection) -> bool:
            if all(row[0] != client_id for row in read_all(connection, CLIENT)):
                return False
            connection.execute("DELETE FROM client WHERE id = ?", (client_id,))
            forget_agendas_of(connection, client_id)
            grow_revision(connection)
            return True

        return self._database.write(work, precious=True)

    def change_clients(self, put: Collection[Client], gone: Collection[str] = ()) -> None:
        """Store clients, new or changed, and forget those of the ids that are gone, with their agendas: all of it or nothing.

        Raises InvalidValueError for a zone without a name.
        """
        rows = {client.id: _row(client) for client in put}

        def work(connection: sqlite3.Connection) -> None:
            known = {row[0]: row for row in read_all(connection, CLIENT)}
            wanted = {client_id: row for client_id, row in rows.items() if known.get(client_id) != row}
            old = known.keys() & {*wanted, *gone}
            connection.executemany("DELETE FROM client WHERE id = ?", ((client_id,) for client_id in sorted(old)))
            connection.executemany(CLIENT.insert, wanted.values())
            for client_id in gone:
                forget_agendas_of(connection, client_id)
            if wanted or old:
                grow_revision(connection)

        self._database.write(work, precious=True)


def _row(client: Client) -> Row:
    zone = "" if client.zone is None else str(client.zone)
    if zone:
        _zone(zone)
    return CLIENT.sealed(
        (
            client.id,
            client.name,
            str(client.tier),
            _hours_text(client.hours),
            zone,
            json.dumps(client.phones),
            json.dumps(client.emails),
            client.language,
            client.response,
            int(client.let_through),
            client.company,
            client.profile,
            None if client.tone is None else str(client.tone),
            client.free_after,
            _hours_text(client.reach_hours),
            client.urgent_response,
            None if client.urgent_channel is None else str(client.urgent_channel),
            client.wild_cards,
            client.hourly_rate,
            client.currency,
            int(client.shares_contact),
            client.notes,
            json.dumps([_fire_values(fire) for fire in client.fires]),
        )
    )


def read_client(row: Row) -> Client:
    """Return the client."""
    values = dict(zip(CLIENT.columns, row, strict=False))
    tone, channel, zone = values["tone"], values["urgent_channel"], str(values["zone"])
    return Client(
        id=str(values["id"]),
        name=str(values["name"]),
        tier=Tier(values["tier"]),
        hours=_hours(values["hours"]),
        zone=_zone(zone) if zone else None,
        phones=tuple(json.loads(values["phones"])),
        emails=tuple(json.loads(values["emails"])),
        language=str(values["language"]),
        response=values["response"],
        let_through=bool(values["let_through"]),
        company=str(values["company"]),
        profile=str(values["profile"]),
        tone=None if tone is None else Tone(tone),
        free_after=values["free_after"],
        reach_hours=_hours(values["reach_hours"]),
        urgent_response=values["urgent_response"],
        urgent_channel=None if channel is None else Channel(channel),
        wild_cards=values["wild_cards"],
        hourly_rate=values["hourly_rate"],
        currency=str(values["currency"]),
        shares_contact=bool(values["shares_contact"]),
        notes=str(values["notes"]),
        fires=tuple(_fire(*fire) for fire in json.loads(values["fires"])),
    )


def _hours_text(hours: Mapping[int, tuple[WallRange, ...]]) -> str:
    return json.dumps({str(day): [[wall.start, wall.end] for wall in ranges] for day, ranges in sorted(hours.items())})


def _hours(text: str) -> dict[int, tuple[WallRange, ...]]:
    return {int(day): tuple(WallRange(*pair) for pair in ranges) for day, ranges in json.loads(text).items()}


def _fire_values(fire: ForeseenFire) -> Row:
    return (fire.what, fire.weekday, fire.hours.start, fire.hours.end, fire.minutes, fire.ask_before)


def _fire(what: str, weekday: int, start: int, end: int, minutes: int, ask_before: int) -> ForeseenFire:
    return ForeseenFire(what, weekday, WallRange(start, end), minutes, ask_before)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidValueError("unknown_zone", text=name) from error
