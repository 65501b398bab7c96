"""Reading opened calendars and stored components; loaded only where it is not known that nothing changed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from respiro.adapters.ics.cutting import split_rest
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import check_is_calendar
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.opened import OpenedFile
from respiro.adapters.ics.reading import Progress, Reading, calendar_name, read_calendar, read_parts, rebuilt_text
from respiro.adapters.ics.reuse import Known
from respiro.adapters.ics.splitting import Split, split
from respiro.adapters.store.values import NotedComponent, RawComponent

_HEAD = 65_536
"""Bytes; a calendar's own name stands before its first event."""


class Basis(NamedTuple):
    """What a calendar is read against: what the store remembers of it, and what is known by that, if anything."""

    memory: str = ""
    known: Known | None = None


def own_name(data: bytes) -> str:
    """Return the name that a calendar gives itself at its head, or nothing."""
    return calendar_name(split(decode(data[:_HEAD]).text))


def read_opened(
    file: OpenedFile,
    name_of: Callable[[str], str],
    basis_of: Callable[[str], Basis],
    horizon: tuple[date, date],
    progress: Progress,
) -> Reading:
    """Read a calendar, or what changed in it; ``name_of`` makes its name out of its own, ``basis_of`` goes by that.

    Raises AgendaFileError when it can't be used as a whole.
    """
    name = name_of(own_name(file.data))
    basis = basis_of(name)
    guessed: tuple[int, ...] = ()
    rest = _split_rest(file, basis.known)
    if rest is None:
        decoded = decode(file.data)
        check_is_calendar(file.origin, decoded.text)
        rest, guessed = (split(decoded.text), {}), decoded.guessed_lines
    parts, hashes = rest
    if (real_name := name_of(calendar_name(parts))) != name:
        basis = basis_of(real_name)
    reading = replace(read_parts(parts, *horizon, progress, basis.known, hashes), based_on=basis.memory)
    if not guessed:
        return reading
    guess = Finding("encoding_guessed", guessed[0], detail=str(len(guessed)))
    return replace(reading, findings=(guess, *reading.findings))


def _split_rest(file: OpenedFile, known: Known | None) -> tuple[Split, dict[int, str]] | None:
    """Split a file around the events that are known; None where there are none."""
    if known is None or not known.is_sound:
        return None
    rest = split_rest(file.data, {one.hash for one in known.components if one.name == "VEVENT"})
    return (rest[0], dict(rest[1])) if rest and rest[1] else None


def read_components(components: Iterable[RawComponent], horizon: tuple[date, date]) -> Reading:
    """Read stored components once more, over other days or in other company."""
    return read_calendar(rebuilt_text(components), *horizon)


def with_kept(
    reading: Reading,
    stored: Iterable[RawComponent],
    kept: Iterable[RawComponent | NotedComponent],
    horizon: tuple[date, date],
) -> Reading:
    """Return the reading with components that its file does not have, as if they stood at its end.

    ``stored`` are all components of the calendar: of some only what is noted was given.
    """
    whole = {one.key: one for one in stored}
    now: Sequence[RawComponent] = [
        one if isinstance(one, RawComponent) else replace(whole[one.key], line=one.line, section=one.section)
        for one in reading.components
    ]
    last_line = max((one.line for one in now), default=0)
    last_section = max((one.section for one in now), default=0)
    moved = [
        replace(whole[one.key], line=last_line + number, section=last_section)
        for number, one in enumerate(kept, start=1)
    ]
    together = (*now, *moved)
    occurrences = read_components(together, horizon).occurrences
    return replace(reading, components=together, occurrences=occurrences, settled=frozenset())
