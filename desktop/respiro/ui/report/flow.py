"""Parts of the review one below the other, on as many pages as they need; no part is ever cut."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

from respiro.ui.report.ink import Ink

GAP: Final = 18.0
"""Distance between two parts."""

Paint = Callable[[Ink, QRectF], None]


@dataclass(frozen=True, slots=True)
class Part:
    """Something on the page, as wide as its text.

    ``gap`` stands above it. ``with_next`` are headings: they never end a page. ``new_page`` begins one. ``head`` is
    repeated above it where it begins a page: a row's table goes on.
    """

    height: float
    paint: Paint
    gap: float = GAP
    with_next: bool = False
    new_page: bool = False
    head: "Part | None" = None


Placed = tuple[Part, float]
"""A part and the distance of its top from the page's."""


def pages_of(parts: Iterable[Part], room: float) -> list[list[Placed]]:
    """Return the parts on pages with so much room each; endless room gives one page."""
    pages: list[list[Placed]] = [[]]
    bottom = 0.0
    for group in _groups(parts):
        height = sum(part.height for part in group) + sum(part.gap for part in group[1:])
        begins = group[0].new_page and room != float("inf")
        if pages[-1] and (begins or bottom + group[0].gap + height > room):
            pages.append([])
            bottom = 0.0
            if group[0].head and not begins:
                pages[-1].append((group[0].head, 0.0))
                bottom = group[0].head.height
        for part in group:
            top = bottom + (part.gap if pages[-1] else 0.0)
            pages[-1].append((part, top))
            bottom = top + part.height
    return pages


def _groups(parts: Iterable[Part]) -> Iterable[list[Part]]:
    """Yield parts that may not be torn apart together."""
    group: list[Part] = []
    for part in parts:
        group.append(part)
        if not part.with_next:
            yield group
            group = []
    if group:
        yield group


def height_of(page: list[Placed]) -> float:
    """Return how far down a page reaches."""
    return max((top + part.height for part, top in page), default=0.0)
