"""A store as an earlier version of the schema had it, with its rows sealed as they were then."""

import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from adapters.store.samples import Desk, client, everything, fill
from respiro.adapters.store.database import connect
from respiro.adapters.store.migration import migrate
from respiro.adapters.store.rows import Table
from respiro.adapters.store.tables import CLIENT_1, META, tables_at

STAMPED = ("version", "schema")
"""What a migration writes into META by itself."""


def old_version(desk: Desk, version: int, events: int = 12, blocks: int = 10) -> dict[str, Any]:
    """Make a store of that version, with what it could hold, and return all of it as the present program tells it."""
    with tempfile.TemporaryDirectory() as name:
        present = Desk(Path(name), desk.clock)
        store = present.open()
        fill(
            store,
            events,
            blocks,
            calls=0 if version == 1 else 9,
            requests=0,
            subscribed=version > 3,
            has_accounts=False,
        )
        if version > 1:
            known = {"phones": ("+34600123456",), "emails": ("acme@example.org",), "language": "pl"}
            store.put_client(client("Acme", **known, response=240, let_through=True))
        written = everything(store)
        store.close()
        desk.folder.mkdir(parents=True)
        path = desk.folder / "respiro.db"
        old = connect(path, 500)
        migrate(old, path, lambda _number: None, last=version)
        source = sqlite3.connect(present.folder / "respiro.db")
        old.execute("BEGIN")
        old.execute(f"DELETE FROM {META.name} WHERE key NOT IN (?, ?)", STAMPED)  # noqa: S608  names of our own
        for table in tables_at(version):
            old.executemany(table.insert, rows_of(source, table))
        old.execute("COMMIT")
        source.close()
        old.close()
    return written


def rows_of(source: sqlite3.Connection, table: Table) -> list[tuple[Any, ...]]:
    """Return the rows that the earlier version would have had; those of META replace the empty ones."""
    columns = ", ".join(table.columns)
    rows = source.execute(f"SELECT {columns} FROM {table.name}").fetchall()  # noqa: S608  names of our own
    return [table.sealed(row) for row in rows if table is not META or row[0] not in STAMPED]


def break_client(path: Path, client_id: str) -> None:
    """Change a value behind the store's back."""
    connection = sqlite3.connect(path, isolation_level=None)
    trigger = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'client_changed'").fetchone()[0]
    connection.execute("DROP TRIGGER client_changed")
    connection.execute(f"UPDATE {CLIENT_1.name} SET name = 'Bcme' WHERE id = ?", (client_id,))  # noqa: S608  our own
    connection.execute(trigger)
    connection.close()
