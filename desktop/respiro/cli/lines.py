"""How the command line prints what every room prints: JSON with stable names, moments, text from elsewhere."""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from respiro.domain.text import cut, visible

if TYPE_CHECKING:
    from respiro.domain.period import Period

Json = dict[str, object]

_LONGEST = 1000
_UNKNOWN = "\ufffd"


def print_json(value: object) -> None:
    """Print a value as JSON."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_rows(rows: Iterable[Json]) -> None:
    """Print very many objects, none of them with others inside, just as print_json() does, in a fraction of the time."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    objects = [",\n".join([f"    {encode(key)}: {encode(value)}" for key, value in row.items()]) for row in rows]
    print("[\n  {\n" + "\n  },\n  {\n".join(objects) + "\n  }\n]" if objects else "[]")


def stamp(moment: datetime, zone: tzinfo) -> str:
    """Return an instant as ISO 8601 with the zone's offset, with the seconds to which the store keeps it."""
    return moment.astimezone(zone).replace(microsecond=0).isoformat()


def span(period: "Period", zone: tzinfo) -> Json:
    """Return a period as its two instants."""
    return {"start": stamp(period.start, zone), "end": stamp(period.end, zone)}


def clock_span(period: "Period", zone: tzinfo) -> str:
    """Return a period as people read it: Tue 24 Nov 12:00–13:00."""
    start, end = period.start.astimezone(zone), period.end.astimezone(zone)
    return f"{start:%a %d %b %H:%M}–{end:%H:%M}"


def clock_spans(periods: "Iterable[Period]", zone: tzinfo) -> Iterator[str]:
    """Yield clock_span() of each; of very many, most begin on the day of another."""
    days: dict[date, str] = {}
    for period in periods:
        start, end = period.start.astimezone(zone), period.end.astimezone(zone)
        if (text := days.get(day := start.date())) is None:
            text = days[day] = f"{start:%a %d %b}"
        yield f"{text} {start.hour:02}:{start.minute:02}–{end.hour:02}:{end.minute:02}"


def plain(text: str) -> str:
    """Return text from a calendar on one line, without control and direction characters."""
    if text.isascii() and text.isprintable() and len(text) <= _LONGEST:
        return text
    written = "".join(char for char in text[: 2 * _LONGEST] if char in "\n\t" or unicodedata.category(char) != "Cc")
    line = cut(visible(written), _LONGEST)
    return line if line.isprintable() else "".join(char if char.isprintable() else _UNKNOWN for char in line)
