"""The agenda alone, without what all the other aggregates bring along: for commands that ask nothing else."""

from pathlib import Path

from respiro.adapters.store.agenda_store import AgendaReader
from respiro.adapters.store.agenda_writer import AgendaWriter
from respiro.adapters.store.database import Database
from respiro.adapters.store.files import FILE_NAME, RECOVERED_NAME, read_header
from respiro.adapters.store.migration import migrations
from respiro.adapters.store.notes import Notes
from respiro.domain.errors import StoreDamagedError

_FOLLOWERS = ("margin_block_standing", "follow_up_open", "request_open")
"""Tallies of what may have to follow the agenda when that changes."""


class LeanStore(AgendaReader, AgendaWriter, Notes):
    """The agenda of a store that is as it should be. What it reads is verified as ever; damage is not repaired here."""

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def is_followed(self) -> bool:
        """Tell whether anything stands that may have to follow the agenda: margin, call-backs, requests."""
        query = f"SELECT 1 FROM tally WHERE name IN ({', '.join('?' * len(_FOLLOWERS))}) AND rows > 0 LIMIT 1"  # noqa: S608  marks only

        return self._database.read(lambda connection: connection.execute(query, _FOLLOWERS).fetchone() is not None)


def open_lean(folder: Path, busy_timeout_ms: int) -> LeanStore | None:
    """Open the agenda; None where the store has to be made, brought to the present version or repaired first.

    Raises StoreError, and StoreDamagedError for open_store() to repair.
    """
    if (folder / RECOVERED_NAME).exists() or not _is_present(folder / FILE_NAME):
        return None
    database = Database(folder, busy_timeout_ms)
    database.open(_refuse)
    return LeanStore(database)


def _is_present(path: Path) -> bool:
    header = read_header(path)
    return len(header) >= 64 and int.from_bytes(header[60:64], "big") == max(migrations())  # noqa: PLR2004  fileformat.html §1.3


def _refuse(_connection: object, _number: int) -> None:
    raise StoreDamagedError("store_damaged", path="")
