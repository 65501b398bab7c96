"""What becomes of events that a calendar's new file no longer has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from respiro.worker.calendars import Component

MOST_REMOVED = 10
MOST_REMOVED_SHARE = 0.2
_NO_ENTRIES = frozenset({"VCALENDAR", "VTIMEZONE", "VFREEBUSY"})
"""Free/busy is published anew each time, under another UID: what was published before holds no longer."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Stored components that the file does not have and that are kept; ``count`` is without time zones."""

    kept: tuple[Component, ...] = ()

    @property
    def count(self) -> int:
        """Return how many entries of the agenda are kept though the file does not have them."""
        return sum(component.name not in _NO_ENTRIES for component in self.kept)


def decide_missing(
    stored: Sequence[Component], now: Iterable[Component], *, standing: int = 0, truncated: bool, remove: bool
) -> Missing:
    """Decide whether what vanished from a calendar goes or is kept.

    ``standing`` entries are stored beside those given and are in the file as well. A file that is cut off removes
    nothing. A whole one removes up to 10 entries and up to a fifth of those stored; more are kept unless ``remove``
    says that the user wants it: half an export looks just like that.
    """
    keys = {component.key for component in now}
    gone = [component for component in stored if component.key not in keys and component.name != "VCALENDAR"]
    entries = sum(component.name not in _NO_ENTRIES for component in gone)
    before = standing + sum(component.name not in _NO_ENTRIES for component in stored)
    few = entries <= MOST_REMOVED and entries <= before * MOST_REMOVED_SHARE
    if not truncated and (remove or few):
        return Missing()
    return Missing(tuple(gone))
