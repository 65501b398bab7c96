"""Which column of a table is what: by its name, by what stands in it, or as the user says."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from respiro.adapters.phone.moments import is_moment, is_time_only, length
from respiro.adapters.phone.words import Field, direction_of, field_of
from respiro.domain.errors import CallLogError

_MOST_OF = 0.6
"""The share of cells that have to look like it."""
_LEAST_DIGITS, _MOST_DIGITS = 3, 16


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """The places of the columns (0 is the first); a field that is not there is in no column."""

    places: Mapping[Field, int]

    @property
    def is_enough(self) -> bool:
        """Whether calls can be made of it: a moment and someone."""
        return Field.WHEN in self.places and (Field.NUMBER in self.places or Field.NAME in self.places)

    def cell(self, cells: Sequence[str], field: Field) -> str:
        """Return what stands in a row for a field; nothing where there is no such column."""
        place = self.places.get(field)
        return cells[place] if place is not None and place < len(cells) else ""

    @classmethod
    def from_json(cls, text: str) -> "ColumnMap":
        """Read ``{"when": 0, "number": 2}``. Raises CallLogError call_log_columns."""
        try:
            told = json.loads(text)
            places = {Field(name): place for name, place in told.items() if place is not None}
        except (ValueError, AttributeError, RecursionError) as error:
            raise CallLogError("call_log_columns", text=text[:80]) from error
        if not all(isinstance(place, int) and not isinstance(place, bool) and place >= 0 for place in places.values()):
            raise CallLogError("call_log_columns", text=text[:80])
        return cls(places)

    def to_json(self) -> dict[str, int]:
        """Return the places by the fields' names."""
        return {field.value: place for field, place in self.places.items()}


def guess(names: Sequence[str], sample: Sequence[Sequence[str]]) -> ColumnMap:
    """Return what each column seems to be: the names decide where they agree with what stands below them."""
    width = max((len(cells) for cells in sample), default=len(names))
    columns = [[cells[place] for cells in sample if place < len(cells) and cells[place]] for place in range(width)]
    places: dict[Field, int] = {}
    for place, name in enumerate(names[:width] or ()):
        field = field_of(name)
        if field and field not in places and (not columns[place] or _agrees(field, columns[place])):
            places[field] = place
    for field in (Field.WHEN, Field.TYPE, Field.NUMBER, Field.DURATION, Field.TIME, Field.NAME):
        free = [place for place in range(width) if place not in places.values()]
        if field not in places:
            _look_for(field, free, columns, places)
    if Field.TIME in places and not _needs_time(places, columns):
        del places[Field.TIME]
    return ColumnMap(places)


def _look_for(
    field: Field,
    free: Sequence[int],
    columns: Sequence[Sequence[str]],
    places: dict[Field, int],
) -> None:
    fitting = [place for place in free if columns[place] and _share(columns[place], _looks_like(field)) >= _MOST_OF]
    if field is Field.WHEN:  # ten digits may be seconds since 1970, and somebody's number
        fitting.sort(key=lambda place: all(map(str.isdigit, columns[place])))
    if fitting:
        places[field] = fitting[0]


def _agrees(field: Field, cells: Sequence[str]) -> bool:
    """Tell whether a column can be what its name says; a number may be withheld, a name may be anything."""
    if field in (Field.NAME, Field.NUMBER, Field.DURATION):
        return _share(cells, lambda cell: cell.isdigit() or not is_moment(cell)) >= _MOST_OF
    return _share(cells, _looks_like(field)) >= _MOST_OF


def _looks_like(field: Field) -> Callable[[str], bool]:
    return {
        Field.WHEN: is_moment,
        Field.TIME: is_time_only,
        Field.TYPE: lambda cell: direction_of(cell) is not None,
        Field.NUMBER: _is_number,
        Field.DURATION: lambda cell: not cell.strip("0: ") or length(cell) > 0,
        Field.NAME: lambda cell: any(map(str.isalpha, cell)) and direction_of(cell) is None,
    }[field]


def _is_number(cell: str) -> bool:
    digits = sum(map(str.isdigit, cell))
    others = sum(not char.isdigit() and char not in "+ ()-./*#" for char in cell)
    return _LEAST_DIGITS <= digits <= _MOST_DIGITS and not others and ":" not in cell


def _needs_time(places: Mapping[Field, int], columns: Sequence[Sequence[str]]) -> bool:
    """Tell whether the moments' own column lacks the time of day."""
    when = places.get(Field.WHEN)
    return when is not None and not any(":" in cell or cell.isdigit() for cell in columns[when])


def _share(cells: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, cells)) / len(cells) if cells else 0.0
