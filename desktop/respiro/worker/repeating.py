"""What an import hangs on beside its file, and its answer when nothing has changed. Light, for mostly nothing has."""

from collections.abc import Collection, Mapping
from datetime import datetime, tzinfo
from pathlib import Path

from respiro.worker.horizon import Horizon, covers, rolling


def circumstances_of(calendar: str, own_addresses: Collection[str]) -> object:
    """Return what an import's answer hangs on beside the file and the days; ``calendar`` is the name asked for."""
    return (calendar, sorted(own_addresses))


def horizon_for(stored: Horizon | None, now: datetime, zone: tzinfo) -> Horizon:
    """Return the store's horizon as long as it reaches far enough, else the one of today."""
    wanted = rolling(now.astimezone(zone).date())
    return stored if stored is not None and covers(stored, wanted) else wanted


def same_again(result: Mapping[str, object], occurrences: int) -> dict[str, object]:
    """Return the answer of an import that is just the latest one again."""
    return {**result, "occurrences": occurrences}


def as_text(path: Path | str) -> str:
    """Return a file's name for people: bytes in it that are no text are spelled out."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")
