"""Whether an import would be just the latest one again; needs neither a reader of calendars nor its values."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from respiro.adapters.import_memory import ImportMemory, order_of, reader_of

Horizon = tuple[date, date]
Note = Callable[[str, Horizon, Callable[[str], bool], datetime], tuple[str, int] | None]
"""What notes an import of that origin and horizon, if what is remembered passes: see repeating.py in the store."""


def repeated(
    order: str, origin: str, horizon: Horizon, now: datetime, note: Note
) -> tuple[Mapping[str, object], int] | None:
    """Return what the latest import answered and how many occurrences there are, if this one is just the same.

    Then only the time of import is noted. ``order`` is that of ordered(). Raises StoreError.
    """
    reader = reader_of(horizon)

    def is_same(text: str) -> bool:
        memory = ImportMemory.from_json(text)
        return memory is not None and (memory.order, memory.reader) == (order, reader)

    found = note(origin, horizon, is_same, now)
    memory = ImportMemory.from_json(found[0]) if found else None
    return (memory.result, found[1]) if found and memory else None


def ordered(data: bytes, origin: str, circumstances: object, pieces: object = (), unread: object = ()) -> str:
    """Return what tells an order to import from others; the last two are those of a folder."""
    return order_of(data, origin, circumstances, pieces, unread)
