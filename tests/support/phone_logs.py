"""Call logs as phones and programs write them, and how the tests understand them."""

import sqlite3
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from respiro.adapters.phone import BadRow, Circumstances, ColumnMap, Format, detect, read
from respiro.domain.calls import CallRecord
from support.fake_calls import FakeNumbers

LOGS = Path(__file__).parent / "call_logs"
MADRID = ZoneInfo("Europe/Madrid")
HOW = Circumstances(FakeNumbers().understood, MADRID)
WHOLE_LOGS = (
    ("sms_backup.xml", Format.SMS_BACKUP),
    ("fossify.json", Format.FOSSIFY),
    ("gnome_calls.sql", Format.GNOME_CALLS),
    ("linphone.sql", Format.LINPHONE),
    ("spanish.csv", Format.CSV),
    ("polish.csv", Format.CSV),
    ("romanian.csv", Format.CSV),
    ("american.csv", Format.CSV),
    ("bare.csv", Format.CSV),
)


def log_file(name: str, folder: Path) -> Path:
    """Return a log under a name that tells nothing; a database is made of its SQL."""
    path = folder / "log.bin"
    if name.endswith(".sql"):
        with closing(sqlite3.connect(path)) as database:
            database.executescript((LOGS / name).read_text())
    else:
        path.write_bytes((LOGS / name).read_bytes())
    return path


def rows_of(
    path: Path, how: Circumstances = HOW, columns: ColumnMap | None = None
) -> tuple[list[CallRecord], list[BadRow]]:
    """Return the calls and the bad rows of a log."""
    rows = list(read(path, detect(path), how, columns))
    return [row for row in rows if isinstance(row, CallRecord)], [row for row in rows if isinstance(row, BadRow)]


def told(record: CallRecord) -> tuple[str, str, str, str, int]:
    """Return a call as a line of a table; the instant in UTC."""
    at = record.at.strftime("%Y-%m-%d %H:%M:%S")
    return at, record.direction.value, record.number, record.name, record.seconds
