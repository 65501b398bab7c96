"""Small facts that the app remembers between starts."""

import sqlite3

from respiro.adapters.store.buckets import text_bucket
from respiro.adapters.store.database import Database
from respiro.adapters.store.rows import Row, read_buckets
from respiro.adapters.store.tables import NOTE

_BUCKETS = 64


def note_row(key: str, value: str) -> Row:
    """Return the sealed row."""
    return NOTE.sealed((key, text_bucket(key, _BUCKETS), value))


class Notes:
    """The ``NoteStore`` of services/ports."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, key: str) -> str | None:
        """Return what was noted under the key."""
        return self._database.read(lambda connection: read_note(connection, key))

    def put_note(self, key: str, value: str) -> None:
        """Note a value under the key, in place of an earlier one."""

        def work(connection: sqlite3.Connection) -> None:
            if read_note(connection, key) != value:
                connection.execute("DELETE FROM note WHERE key = ?", (key,))
                connection.execute(NOTE.insert, note_row(key, value))

        self._database.write(work, precious=True)


def read_note(connection: sqlite3.Connection, key: str) -> str | None:
    """Return what was noted under the key, inside the caller's transaction."""
    bucket = text_bucket(key, _BUCKETS)
    rows = read_buckets(connection, NOTE, "bucket", (bucket, bucket))
    return next((str(row[2]) for row in rows if row[0] == key), None)


def forget_notes_about(connection: sqlite3.Connection, number: str) -> None:
    """Forget what was noted about something that is no more: its id ends the key, after a colon."""
    connection.execute("DELETE FROM note WHERE substr(key, -length(?1)) = ?1", (f":{number}",))
