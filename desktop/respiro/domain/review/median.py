"""The median of whole minutes."""

from collections.abc import Iterable


def low_median(minutes: Iterable[int]) -> int:
    """Return the median of at least one number, the lower of the two in the middle where there are two."""
    from statistics import median_low  # noqa: PLC0415  it brings number types that the tray never needs at rest

    return median_low(minutes)
