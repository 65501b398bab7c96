"""Buckets: periods sorted by start and length, so that a range is found at a cost that does not grow.

A period of up to 2^L days has level L and lies in the bucket of that width in which it starts. What overlaps a
range then starts in the range or at most one width before it, on every level, and few rows are read in vain,
however long single periods are.
"""

import zlib
from collections.abc import Iterator

DAY_SECONDS = 24 * 60 * 60
LEVELS = 22
"""2^21 days are more than the years 1 to 9999 have."""
_LEVEL_SHIFT = 32
_EPOCH_OFFSET = 1 << 31


def bucket_of(start: int, end: int) -> int:
    """Return the bucket of a period given in seconds since 1970."""
    level = max(0, (-(-(end - start) // DAY_SECONDS) - 1).bit_length())
    return _number(level, start)


def buckets_of_range(start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield first and last bucket, level by level, of all periods that may overlap the range (seconds)."""
    for level in range(LEVELS):
        yield _number(level, start - (DAY_SECONDS << level)), _number(level, end - 1)


def lane_bucket(lane: int, day: int) -> int:
    """Return the bucket of a day (since 1970) in one of several lanes: each lane's days follow each other."""
    return (lane << _LEVEL_SHIFT) + _EPOCH_OFFSET + day


def text_bucket(text: str, count: int) -> int:
    """Return which of ``count`` buckets a text belongs to."""
    return zlib.crc32(text.encode()) % count


def _number(level: int, second: int) -> int:
    return (level << _LEVEL_SHIFT) + _EPOCH_OFFSET + second // (DAY_SECONDS << level)
