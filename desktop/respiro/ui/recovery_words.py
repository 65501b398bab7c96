"""What was done about a damaged store, in words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from respiro import phrases
from respiro.ui import words

translate = QCoreApplication.translate


class Recovered(Protocol):
    """What was done, as the store noted it; times are UTC."""

    @property
    def at(self) -> datetime:
        """When it was done."""
        ...

    @property
    def damaged(self) -> str:
        """Where the damaged file was put."""
        ...

    @property
    def backup_at(self) -> datetime | None:
        """How old the backup was that filled the gaps."""
        ...

    @property
    def missing(self) -> Mapping[str, int]:
        """How many rows of which table are lost."""
        ...


def recovery_words(recovered: Recovered) -> str:
    """Return what was done, what is safe, and what to do."""
    text = phrases.RECOVERED if recovered.backup_at else phrases.RECOVERED_WITHOUT_BACKUP
    done = translate(phrases.CONTEXT, text).format(
        backup=_moment(recovered.backup_at), damaged=words.plain(recovered.damaged)
    )
    rows = ", ".join(f"{count} × {table}" for table, count in sorted(recovered.missing.items()) if count)
    lost = phrases.MISSING_ROWS if rows else phrases.NOTHING_MISSING
    return f"{done} {translate(phrases.CONTEXT, lost).format(rows=rows)}"


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
