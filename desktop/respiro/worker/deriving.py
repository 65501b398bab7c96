"""Deriving the occurrences of stored calendars anew."""

from collections.abc import Sequence

from respiro.worker.calendars import ImportTools, Progress
from respiro.worker.horizon import Horizon


def derive_occurrences(horizon: Horizon, tools: ImportTools, progress: Progress) -> tuple[int, int, int]:
    """Derive the occurrences of all calendars over a horizon; answer how many there are, came and went."""
    derived: dict[int, Sequence[object]] = {}
    sources = tools.desk.sources()
    for done, source in enumerate(sources):
        progress("expanding", done, len(sources))
        derived[source.id] = tools.desk.read_components(tools.desk.components_of(source.id), horizon).occurrences
    added, removed = tools.desk.put_occurrences(horizon, derived)
    return sum(map(len, derived.values())), added, removed
