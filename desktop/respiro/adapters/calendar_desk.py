"""What the worker does with calendars: files and stored components in, rows of the store out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from respiro.adapters.ics.files import read_file
from respiro.adapters.ics.opened import OpenedFile
from respiro.adapters.import_memory import ImportMemory, reader_of
from respiro.adapters.import_proof import ImportOrder, ordered, repeated
from respiro.adapters.store.agenda_rows import occurrence_row, read_occurrence
from respiro.adapters.store.agenda_store import AgendaReader
from respiro.adapters.store.agenda_writer import AgendaWriter
from respiro.adapters.store.values import (
    AnyComponent,
    Difference,
    NotedComponent,
    RawComponent,
    Replaced,
    SourceContent,
    StoredOccurrence,
)
from respiro.domain.agenda import Occurrence
from respiro.domain.calendars import Problem, Source
from respiro.domain.errors import AgendaFileError
from respiro.domain.period import Period

if TYPE_CHECKING:
    from respiro.adapters.calendar_reading import Basis
    from respiro.adapters.ics.reading import Progress, Reading
    from respiro.domain.margins import MarginBlock
    from respiro.services.planned_events import PlannedEvent

Horizon = tuple[date, date]
_EMPTY_CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
_HARMLESS = frozenset(
    {"bad_zone", "unknown_zone", "item_too_large", "item_empty", "item_no_calendar", "item_unreadable"}
)
"""Problems of no event that say nothing against how the file's components begin and end."""


class CalendarDesk:
    """Reads calendars and keeps them in the store; what shall be kept is decided by the worker."""

    def __init__(self, reader: AgendaReader, writer: AgendaWriter, no_repeated: ImportOrder | None = None) -> None:
        """Take the two sides of the store, and an import of which it is known that it is no repeated one."""
        self._reader = reader
        self._writer = writer
        self._no_repeated = no_repeated
        self._order = no_repeated
        """The latest one that was asked for."""
        self._noted: dict[int, Sequence[NotedComponent]] = {}
        """Those that an import was read against, until it is put."""

    def open_file(self, path: Path, origin: str) -> OpenedFile:
        """Return a file's content. Raises AgendaFileError when it can't be had."""
        known = self._no_repeated
        data = known.data if known and known.origin == origin else read_file(path)
        return OpenedFile(PurePath(origin).name, origin, data)

    def open_folder(self, folder: Path, origin: str) -> OpenedFile:
        """Return the content of a folder of .ics files. Raises AgendaFileError when it can't be had."""
        from respiro.adapters.ics.folder import open_folder  # noqa: PLC0415  few calendars are folders

        return open_folder(folder, origin)

    def opened(self, name: str, origin: str, data: bytes) -> OpenedFile:
        """Return what came from somewhere else as if it were a file."""
        return OpenedFile(name, origin, data)

    def opened_items(self, name: str, origin: str, items: Iterable[tuple[str, bytes]]) -> OpenedFile:
        """Return items by name as if they were files of a folder. Raises AgendaFileError file_too_large."""
        from respiro.adapters.ics.folder import joined  # noqa: PLC0415  few calendars are in pieces

        file = joined(name, origin, ((item, partial(bytes, data)) for item, data in items))
        return file if file.pieces else replace(file, data=_EMPTY_CALENDAR)

    def own_name(self, file: OpenedFile) -> str:
        """Return the name that the calendar gives itself at its head, or nothing."""
        from respiro.adapters.calendar_reading import own_name  # noqa: PLC0415  it is heavy
        from respiro.adapters.ics.folder import folder_name  # noqa: PLC0415  as above

        return folder_name(Path(file.origin)) if file.pieces else own_name(file.data)

    def repeated(
        self, file: OpenedFile, circumstances: object, horizon: Horizon, now: datetime
    ) -> tuple[Mapping[str, object], int] | None:
        """Return what the latest import answered and how many occurrences there are, if this one is just the same.

        Then only the time of import is noted.
        """
        order = self._order_of(file, circumstances, horizon)
        return None if order is self._no_repeated else repeated(order, now, self._writer.note_repeated)

    def _order_of(self, file: OpenedFile, circumstances: object, horizon: Horizon) -> ImportOrder:
        if self._order is None or not self._order.is_of(file.data, file.origin, circumstances, horizon):
            self._order = ordered(file.data, file.origin, circumstances, horizon, file.pieces, file.unread)
        return self._order

    def _reader_of(self, horizon: Horizon) -> str:
        return self._order.reader if self._order and self._order.horizon == horizon else reader_of(horizon)

    def read_file(
        self, file: OpenedFile, name_of: Callable[[str], str], horizon: Horizon, progress: "Progress"
    ) -> "Reading":
        """Read a calendar file, or what changed in it; ``name_of`` makes the calendar's name out of its own.

        Raises AgendaFileError when it can't be used as a whole.
        """
        from respiro.adapters.calendar_reading import read_opened  # noqa: PLC0415  heavy, and not always needed

        return read_opened(file, name_of, lambda name: self._basis(name, horizon), horizon, progress)

    def _recalled(self, source: Source, horizon: Horizon) -> str:
        """Return what is remembered of a calendar's import, if it was done over these days by this very reader."""
        text = self._writer.recall(source.id) if self.horizon() == horizon else ""
        memory = ImportMemory.from_json(text)
        return text if memory and memory.reader == self._reader_of(horizon) else ""

    def _basis(self, name: str, horizon: Horizon) -> "Basis":
        """Return what the latest import of a calendar left, behind what is remembered of it."""
        from respiro.adapters.calendar_reading import Basis  # noqa: PLC0415  heavy, and not always needed
        from respiro.adapters.ics.reuse import Known  # noqa: PLC0415  as above

        source = next((source for source in self.sources() if source.name == name), None)
        memory = self._recalled(source, horizon) if source else ""
        if source is None or not memory:
            return Basis()
        noted, whole = self._reader.noted_components(source.id)
        self._noted = {source.id: noted}
        problems = [problem for problem in self._reader.problems() if problem.calendar == name]
        is_sound = all(problem.uid or problem.kind in _HARMLESS for problem in problems)
        count = self._reader.occurrence_count(source.id)
        return Basis(memory, Known(noted, whole, {problem.uid for problem in problems}, count, is_sound))

    def read_components(self, components: Iterable[RawComponent], horizon: Horizon) -> "Reading":
        """Read components once more, over other days or in other company."""
        from respiro.adapters.calendar_reading import read_components  # noqa: PLC0415  heavy, and not always needed

        return read_components(components, horizon)

    def account_of(self, calendar: str) -> str:
        """Return the name of the account that fills a calendar; nothing where none does."""
        return self._reader.account_of(calendar)

    def sources(self) -> Sequence[Source]:
        """Return the calendars in the store."""
        return self._reader.sources()

    def components_of(self, source_id: int) -> Sequence[RawComponent]:
        """Return what a calendar in the store is made of."""
        return self._reader.components_of(source_id)

    def noted_components(self, source_id: int) -> Sequence[NotedComponent]:
        """Return what the components of a calendar in the store are known by, without their texts."""
        noted = self._noted.get(source_id)
        return self._reader.noted_components(source_id)[0] if noted is None else noted

    def horizon(self) -> Horizon | None:
        """Return the days over which the store's occurrences are derived."""
        return self._reader.horizon()

    def difference(self, name: str, components: Sequence[RawComponent]) -> Difference:
        """Return what putting these components would change."""
        return self._writer.difference(name, components)

    def put_calendar(
        self,
        name: str,
        file: OpenedFile,
        reading: "Reading",
        problems: Sequence[Problem],
        now: datetime,
        horizon: Horizon,
    ) -> Replaced:
        """Put a calendar in place of the stored one of that name, in one transaction."""
        content = SourceContent(
            name,
            file.origin,
            reading.components,
            reading.occurrences,
            problems,
            reading.colour,
            reading.settled,
            reading.loose,
            reading.unsettled if reading.settled else frozenset(),
            reading.based_on,
            reading.memory,
        )
        self._noted.clear()
        return self._writer.replace_source(content, now=now, horizon=horizon)

    def remembered(
        self,
        file: OpenedFile,
        circumstances: object,
        horizon: Horizon,
        reading: "Reading",
        result: Mapping[str, object],
    ) -> "Reading":
        """Return a reading that is remembered when it is put, unless there was more in it than a calendar holds."""
        from respiro.adapters.ics.occurrences import MOST_OF_A_FILE  # noqa: PLC0415  whoever asks has loaded it

        if len(reading.occurrences) >= MOST_OF_A_FILE:
            return reading
        order = self._order_of(file, circumstances, horizon)
        return replace(reading, memory=ImportMemory(order.reader, order.order, result).to_json())

    def occurrences_between(self, period: Period, zone: tzinfo) -> list[Occurrence]:
        """Work out the occurrences of all calendars over any period, in order; nothing is stored."""
        day = timedelta(days=1)
        horizon = (period.start.date() - day, period.end.date() + 2 * day)
        found = []
        for source in self.sources():
            for stored in self.read_components(self.components_of(source.id), horizon).occurrences:
                row = occurrence_row(source.id, stored)
                if occurrence := read_occurrence(row, {source.id: source.name}, period, zone):
                    found.append(occurrence)
        return sorted(found, key=lambda one: (one.period, one.id))

    def write_margin(
        self, path: Path, blocks: "Sequence[MarginBlock]", now: datetime, events: "Sequence[PlannedEvent]" = ()
    ) -> None:
        """Write margin blocks, and what is planned in them, as a calendar file, whole or not at all.

        Raises AgendaFileError.
        """
        from respiro.adapters.ics.margin_calendar import margin_calendar  # noqa: PLC0415  brings icalendar along

        try:
            draft = path.with_name(f".{path.name}.new")
            if path.exists() and not path.is_file():
                raise AgendaFileError("file_not_writable", file=str(path))
            _write(draft, margin_calendar(blocks, now, events))
            draft.replace(path)
        except (OSError, ValueError) as error:
            raise AgendaFileError("file_not_writable", file=str(path)) from error

    def put_occurrences(self, horizon: Horizon, by_source: Mapping[int, Sequence[StoredOccurrence]]) -> tuple[int, int]:
        """Put the occurrences of all calendars over a new horizon; answer rows added and removed."""
        return self._writer.replace_occurrences(horizon, by_source)

    def with_kept(self, name: str, reading: "Reading", kept: Sequence[AnyComponent], horizon: Horizon) -> "Reading":
        """Return the reading with stored components that its file does not have, as if they stood at its end."""
        from respiro.adapters.calendar_reading import with_kept  # noqa: PLC0415  heavy, and not always needed

        source = next(source for source in self.sources() if source.name == name)
        return with_kept(reading, self._reader.components_of(source.id), kept, horizon)


def _write(draft: Path, content: bytes) -> None:
    """Write the whole file, or leave none behind."""
    try:
        draft.write_bytes(content)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
