"""The clients."""

import json
import sqlite3
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from respiro.adapters.store.agenda_store import grow_revision
from respiro.adapters.store.database import Database
from respiro.adapters.store.rows import Row, read_all
from respiro.adapters.store.tables import CLIENT
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WallRange


class ClientRows:
    """The ``ClientStore`` of services/ports.py. A zone that is not in the IANA database is refused."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clients(self) -> list[Client]:
        """Return all clients in order of name."""
        rows = self._database.read(lambda connection: read_all(connection, CLIENT))
        return sorted(map(_read, rows), key=lambda client: (client.name, client.id))

    def put_client(self, client: Client) -> None:
        """Store a client, new or changed. Raises InvalidValueError for a zone without a name."""
        row = _row(client)

        def work(connection: sqlite3.Connection) -> None:
            if row not in read_all(connection, CLIENT):
                connection.execute("DELETE FROM client WHERE id = ?", (client.id,))
                connection.execute(CLIENT.insert, row)
                grow_revision(connection)

        self._database.write(work, precious=True)

    def remove_client(self, client_id: str) -> bool:
        """Forget a client; False if there is none of that id."""

        def work(connection: sqlite3.Connection) -> bool:
            if all(row[0] != client_id for row in read_all(connection, CLIENT)):
                return False
            connection.execute("DELETE FROM client WHERE id = ?", (client_id,))
            grow_revision(connection)
            return True

        return self._database.write(work, precious=True)


def _row(client: Client) -> Row:
    hours = {str(day): [[wall.start, wall.end] for wall in ranges] for day, ranges in sorted(client.hours.items())}
    zone = "" if client.zone is None else str(client.zone)
    if zone:
        _zone(zone)
    return CLIENT.sealed(
        (
            client.id,
            client.name,
            str(client.tier),
            json.dumps(hours),
            zone,
            json.dumps(client.phones),
            json.dumps(client.emails),
            client.language,
            client.response,
            int(client.let_through),
        )
    )


def _read(row: Row) -> Client:
    client_id, name, tier, hours, zone, phones, emails, language = map(str, row[:8])
    response, let_through, _seal = row[8:]
    by_day = {int(day): tuple(WallRange(*pair) for pair in ranges) for day, ranges in json.loads(hours).items()}
    return Client(
        client_id,
        name,
        Tier(tier),
        by_day,
        _zone(zone) if zone else None,
        tuple(json.loads(phones)),
        tuple(json.loads(emails)),
        language,
        response,
        bool(let_through),
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidValueError("unknown_zone", text=name) from error
