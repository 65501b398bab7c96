"""Finding the pieces of a line from left to right."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from respiro.services.quick_line import days, grammar, hours, lengths
from respiro.services.quick_line.pieces import Piece, Scan

_FINDERS: tuple[Callable[[Scan, int], Piece | None], ...] = (
    hours.spoken,
    lengths.ago,
    lengths.within,
    hours.day_part,
    days.weeks_from,
    days.landmark,
    days.weekday,
    days.day,
    days.date,
    days.spelled_day,
    hours.hours_range,
    hours.digital,
    days.day_of_month,
    days.short_weekday,
    hours.weak_day_part,
    days.later_today,
)
"""In this order: what says more comes before what says less."""


def pieces_of(scan: Scan) -> Iterator[Piece]:
    """Yield the pieces, none over another."""
    for begin in grammar.WORD_START.finditer(scan.line.plain):
        if begin.start() < scan.reached:
            continue
        piece = next((found for find in _FINDERS if (found := find(scan, begin.start()))), None)
        if piece is not None:
            scan = replace(scan, reached=piece.end)
            yield piece
