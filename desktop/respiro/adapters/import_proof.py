"""Whether an import would be just the latest one again; needs neither a reader of calendars nor its values."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from respiro.adapters.import_memory import ImportMemory, order_of, reader_of

Horizon = tuple[date, date]
Note = Callable[[str, Horizon, Callable[[str], bool], datetime], tuple[str, int] | None]
"""What notes an import of that origin and horizon, if what is remembered passes: see repeating.py in the store."""


class ImportOrder(NamedTuple):
    """An import that is asked for, over which days, and the ``order`` and ``reader`` of its ImportMemory."""

    origin: str
    data: bytes
    circumstances: object
    horizon: Horizon
    order: str
    reader: str

    def is_of(self, data: bytes, origin: str, circumstances: object, horizon: Horizon) -> bool:
        """Tell whether it is just this import of just these bytes."""
        return data is self.data and (origin, circumstances, horizon) == (self.origin, self.circumstances, self.horizon)


def ordered(
    data: bytes, origin: str, circumstances: object, horizon: Horizon, pieces: object = (), unread: object = ()
) -> ImportOrder:
    """Return what tells an order to import from others; the last two are those of a folder."""
    order = order_of(data, origin, circumstances, pieces, unread)
    return ImportOrder(origin, data, circumstances, horizon, order, reader_of(horizon))


def repeated(wanted: ImportOrder, now: datetime, note: Note) -> tuple[Mapping[str, object], int] | None:
    """Return what the latest import answered and how many occurrences there are, if this one is just the same.

    Then only the time of import is noted. Raises StoreError.
    """

    def is_same(text: str) -> bool:
        memory = ImportMemory.from_json(text)
        return memory is not None and (memory.order, memory.reader) == (wanted.order, wanted.reader)

    found = note(wanted.origin, wanted.horizon, is_same, now)
    memory = ImportMemory.from_json(found[0]) if found else None
    return (memory.result, found[1]) if found and memory else None
