"""What a file is, by its content; its name is not looked at."""

import re
from enum import StrEnum
from pathlib import Path

from respiro.adapters.phone import gnome_calls, linphone
from respiro.adapters.phone.csv_table import table_of
from respiro.adapters.phone.databases import MAGIC, columns, opened
from respiro.adapters.phone.files import LARGEST_TEXT, check_size, encoding_of, first_bytes, shown
from respiro.adapters.phone.moments import is_moment
from respiro.adapters.phone.words import Field, field_of
from respiro.domain.errors import CallLogError

_CALLS = re.compile(r"<(?:!DOCTYPE\s+)?calls[\s>/\[]")
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_MESSAGES = re.compile(r"<smses[\s>/]")
_JSON = re.compile(r"\[\s*(?:\{|\]|\Z)")
_SHOWN = 4096
_TRIED = 20


class Format(StrEnum):
    """The kinds of call logs that are read."""

    SMS_BACKUP = "sms_backup"
    FOSSIFY = "fossify"
    GNOME_CALLS = "gnome_calls"
    LINPHONE = "linphone"
    CSV = "csv"


def detect(path: Path) -> Format:
    """Return what a file is.

    Raises CallLogError call_log_unknown (``looks_like`` is html or messages for those) and what open_log() raises.
    """
    data = first_bytes(path)
    if data.startswith(MAGIC):
        return _database(path)
    check_size(path, path.stat().st_size, LARGEST_TEXT)
    encoding, skipped = encoding_of(data)
    text = data[skipped:].decode(encoding, "replace").lstrip()
    if text.startswith("<"):
        if _CALLS.search(text):
            return Format.SMS_BACKUP
        raise _unknown(path, text)
    if _JSON.match(text):
        return Format.FOSSIFY
    if not text.startswith("{") and _is_table(data):
        return Format.CSV
    raise _unknown(path, text)


def _database(path: Path) -> Format:
    with opened(path) as connection:
        if columns(connection, gnome_calls.TABLE) >= gnome_calls.COLUMNS:
            return Format.GNOME_CALLS
        if (
            columns(connection, linphone.TABLE) >= linphone.COLUMNS
            and columns(connection, linphone.ADDRESSES) >= linphone.ADDRESS_COLUMNS
        ):
            return Format.LINPHONE
    raise CallLogError("call_log_unknown", file=shown(path), looks_like="")


def _is_table(data: bytes) -> bool:
    """Tell whether there are columns, and moments in one of them or a name that promises some."""
    table = table_of(data)
    if table is None:
        return False
    if any(field_of(name) is Field.WHEN for name in table.names):
        return True
    rows = [cells for _line, cells in table.rows() if cells]
    return any(is_moment(cell) for cells in rows[:_TRIED] for cell in cells)


def _unknown(path: Path, text: str) -> CallLogError:
    looks_like = "html" if _HTML.search(text[:_SHOWN]) else "messages" if _MESSAGES.search(text[:_SHOWN]) else ""
    return CallLogError("call_log_unknown", file=shown(path), looks_like=looks_like)
