"""Call logs of phones and of programs that telephone: read only, capped, a bad row never costs a good one."""

from pathlib import Path

from respiro.adapters.phone import csv_log, fossify, gnome_calls, linphone, sms_backup
from respiro.adapters.phone.csv_columns import ColumnMap
from respiro.adapters.phone.detection import Format, detect
from respiro.adapters.phone.rows import BadRow, Circumstances, Row, Rows

__all__ = ["BadRow", "Circumstances", "ColumnMap", "Format", "Row", "Rows", "detect", "read"]


def read(path: Path, kind: Format, how: Circumstances, columns: ColumnMap | None = None) -> Rows:
    """Yield the calls of a log and the rows that are none: all rows found are one or the other.

    ``columns`` are for a table; without them they are guessed. Raises CallLogError.
    """
    if kind is Format.CSV:
        return csv_log.read(path, how, columns)
    readers = {
        Format.SMS_BACKUP: sms_backup.read,
        Format.FOSSIFY: fossify.read,
        Format.GNOME_CALLS: gnome_calls.read,
        Format.LINPHONE: linphone.read,
    }
    return readers[kind](path, how)
