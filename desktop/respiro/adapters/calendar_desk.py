"""What the worker does with calendars: files and stored components in, rows of the store out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import check_is_calendar, read_file
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.margin_calendar import margin_calendar
from respiro.adapters.ics.reading import Progress, Reading, read_calendar, rebuilt_text
from respiro.adapters.store.agenda_rows import occurrence_row, read_occurrence
from respiro.adapters.store.agenda_store import AgendaReader
from respiro.adapters.store.agenda_writer import AgendaWriter
from respiro.adapters.store.values import Difference, RawComponent, Replaced, SourceContent, StoredOccurrence
from respiro.domain.agenda import Occurrence
from respiro.domain.errors import AgendaFileError
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services.ports import Problem, Source

Horizon = tuple[date, date]


class CalendarDesk:
    """Reads calendars and keeps them in the store; what shall be kept is decided by the worker."""

    def __init__(self, reader: AgendaReader, writer: AgendaWriter) -> None:
        self._reader = reader
        self._writer = writer

    def read_file(self, path: Path, horizon: Horizon, progress: Progress) -> Reading:
        """Read a calendar file. Raises AgendaFileError when it can't be used as a whole."""
        progress("opening", 0, 1)
        decoded = decode(read_file(path))
        check_is_calendar(str(path), decoded.text)
        reading = read_calendar(decoded.text, *horizon, progress)
        if not decoded.guessed_lines:
            return reading
        guess = Finding("encoding_guessed", decoded.guessed_lines[0], detail=str(len(decoded.guessed_lines)))
        return replace(reading, findings=(guess, *reading.findings))

    def read_components(self, components: Iterable[RawComponent], horizon: Horizon) -> Reading:
        """Read components once more, over other days or in other company."""
        return read_calendar(rebuilt_text(components), *horizon)

    def sources(self) -> Sequence[Source]:
        """Return the calendars in the store."""
        return self._reader.sources()

    def components_of(self, source_id: int) -> Sequence[RawComponent]:
        """Return what a calendar in the store is made of."""
        return self._reader.components_of(source_id)

    def horizon(self) -> Horizon | None:
        """Return the days over which the store's occurrences are derived."""
        return self._reader.horizon()

    def difference(self, name: str, components: Sequence[RawComponent]) -> Difference:
        """Return what putting these components would change."""
        return self._writer.difference(name, components)

    def put_calendar(
        self, name: str, origin: str, reading: Reading, problems: Sequence[Problem], now: datetime, horizon: Horizon
    ) -> Replaced:
        """Put a calendar in place of the stored one of that name, in one transaction."""
        content = SourceContent(name, origin, reading.components, reading.occurrences, problems, reading.colour)
        return self._writer.replace_source(content, now=now, horizon=horizon)

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

    def write_margin(self, path: Path, blocks: Sequence[MarginBlock], now: datetime) -> None:
        """Write margin blocks as a calendar file, whole or not at all. Raises AgendaFileError."""
        try:
            draft = path.with_name(f".{path.name}.new")
            if path.exists() and not path.is_file():
                raise AgendaFileError("file_not_writable", file=str(path))
            _write(draft, margin_calendar(blocks, now))
            draft.replace(path)
        except (OSError, ValueError) as error:
            raise AgendaFileError("file_not_writable", file=str(path)) from error

    def put_occurrences(self, horizon: Horizon, by_source: Mapping[int, Sequence[StoredOccurrence]]) -> tuple[int, int]:
        """Put the occurrences of all calendars over a new horizon; answer rows added and removed."""
        return self._writer.replace_occurrences(horizon, by_source)

    def with_kept(self, reading: Reading, kept: Sequence[RawComponent], horizon: Horizon) -> Reading:
        """Return the reading with stored components that its file does not have, as if they stood at its end."""
        last_line = max((component.line for component in reading.components), default=0)
        moved = [replace(component, line=last_line + number) for number, component in enumerate(kept, start=1)]
        together = (*reading.components, *moved)
        return replace(reading, components=together, occurrences=self.read_components(together, horizon).occurrences)


def _write(draft: Path, content: bytes) -> None:
    """Write the whole file, or leave none behind."""
    try:
        draft.write_bytes(content)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
