"""Which pieces of a line name one time together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from respiro.services.quick_line.pieces import Piece, Strength
from respiro.services.quick_line.vocabulary import Landmark

_GAP = re.compile(r"\s*(?:,\s*)?(?:-\s*)?(?:(?:at|on|el|de|del|of|din|a|w|o|la|pe|in|the)\s+)?")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Pieces that name one time together."""

    pieces: tuple[Piece, ...]

    @property
    def start(self) -> int:
        """Where it begins in the folded line."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends in the folded line."""
        return self.pieces[-1].end

    @property
    def names_day(self) -> bool:
        """Whether it says which day."""
        return any(piece.names_day for piece in self.pieces)

    @property
    def names_time(self) -> bool:
        """Whether it says when in the day, or how long from now."""
        return any(piece.minute is not None or piece.part or piece.offset is not None for piece in self.pieces)

    @property
    def is_sure(self) -> bool:
        """Whether there is a piece in it that can't well be anything else."""
        return any(piece.strength is Strength.STRONG for piece in self.pieces)

    @property
    def is_past(self) -> bool:
        """Whether it names the past: yesterday, ten minutes ago."""
        return any(
            (piece.offset is not None and piece.offset < timedelta(0)) or (piece.days_ahead or 0) < 0
            for piece in self.pieces
        )


def phrases(pieces: Iterable[Piece], plain: str) -> list[Phrase]:
    """Return the pieces put together as they stand beside each other, each kind once."""
    found: list[list[Piece]] = []
    for piece in pieces:
        last = found[-1] if found else None
        is_near = last is not None and bool(_GAP.fullmatch(plain, last[-1].end, piece.start))
        if last is not None and is_near and (joined := _joined(last, piece)):
            found[-1] = [*last, joined]
        elif last is not None and is_near and (clearer := _without_doubtful(last, piece)):
            found[-1] = clearer
        elif piece.strength is not Strength.BESIDE_DAY or _may_begin(piece):
            found.append([piece])
    kept = [Phrase(tuple(pieces)) for pieces in found]
    return [phrase for phrase in kept if any(piece.strength is not Strength.BESIDE_DAY for piece in phrase.pieces)]


def _may_begin(piece: Piece) -> bool:
    """Tell whether an uncertain hour may stand before what makes it certain: ``9 rano``."""
    return piece.minute is not None


def _joined(pieces: Sequence[Piece], piece: Piece) -> Piece | None:
    """Return a piece as it is read behind the others; None if it doesn't belong to them."""
    is_bare = piece.bare is not None
    has_minute = any(other.minute is not None and (other.bare is None or is_bare) for other in pieces)
    has_day = any(other.names_day for other in pieces)
    if piece.offset is not None or any(other.offset is not None for other in pieces):
        return None
    if piece.names_day:
        return _joined_day(pieces, piece) if has_day else piece
    if piece.part:
        return None if any(other.part for other in pieces) else piece
    if piece.bare is not None and not has_minute:
        return _joined_number(pieces, piece)
    if piece.minute is None or has_minute:
        return None
    has_part = any(other.part for other in pieces)
    return piece if piece.strength is not Strength.BESIDE_DAY or has_day or has_part else None


def _without_doubtful(pieces: Sequence[Piece], piece: Piece) -> list[Piece]:
    """Return the pieces with one that is surely an hour instead of one that may be a price; nothing if none may."""
    if piece.minute is None or piece.strength is not Strength.STRONG:
        return []
    sure = [other for other in pieces if other.minute is None or other.strength is Strength.STRONG]
    joined = _joined(sure, piece) if sure and len(sure) < len(pieces) else None
    return [*sure, joined] if joined else []


def _joined_day(pieces: Sequence[Piece], piece: Piece) -> Piece | None:
    """Let a weekday and a date, or a weekday and its week, be one day."""
    others = [other for other in pieces if other.names_day]
    weekdays = [other.weekday for other in [*others, piece] if other.weekday is not None]
    days = [other.day for other in [*others, piece] if other.day is not None]
    if len(weekdays) == 1 and days and all(day.weekday() == weekdays[0] for day in days):
        return piece
    if any(other.weeks_ahead for other in [*others, piece]) and len(others) == 1:
        return (
            piece
            if len(weekdays) == 1 or not any(other.weeks_ahead for other in others) or not piece.weeks_ahead
            else None
        )
    landmarks = [other.landmark for other in [*others, piece] if other.landmark]
    return (
        piece if len(weekdays) == 1 and landmarks in ([Landmark.NEXT_WEEK], [Landmark.THIS_WEEK]) and not days else None
    )


def _joined_number(pieces: Sequence[Piece], piece: Piece) -> Piece | None:
    """Read a bare number beside a day: an hour, or behind a weekday a day of the month."""
    has_day = any(other.names_day for other in pieces)
    if not has_day and not any(other.part for other in pieces):
        return piece if piece.strength is not Strength.BESIDE_DAY else None
    return piece


def is_whole_segment(phrase: Phrase, plain: str, taken: str) -> bool:
    """Tell whether it stands alone between commas, what was understood before, or the line's ends."""
    before, behind = plain[: phrase.start].rstrip(), plain[phrase.end :].lstrip()
    edges = (",", ";", ":", "-", ".", "(", taken)
    return (not before or before.endswith(edges)) and (not behind or behind.startswith((*edges, ")")))
