"""What the worker is given for clients: address books, all that is kept about one, and erasing it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from respiro.services.client_cards import BadCard, Card
from respiro.services.client_data import Traces
from respiro.services.erasing import Archive, Shelf


@dataclass(frozen=True, slots=True)
class ClientTools:
    """The parts that only the commands about clients need."""

    read_cards: Callable[[Iterable[Path]], Iterator[Card | BadCard]]
    """Yields the people in address books. Raises AgendaFileError."""
    traces: Traces
    archive: Archive
    home_shelf: Callable[[], AbstractContextManager[Shelf]]
    """Answers our items in the home calendar, for one process at a time."""
    write_together: Callable[[Path, Mapping[str, bytes]], Sequence[Path]]
    """Writes files of these names into a folder, made if need be. Raises AgendaFileError folder_not_writable."""
