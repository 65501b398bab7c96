"""What is over, the latest first, asked for as far back as one scrolls; each page reaches twice as far."""

from collections.abc import Callable
from datetime import datetime, timedelta

from respiro.domain.period import Period
from respiro.ui.models.row_list_model import Entry

_FIRST = timedelta(days=30)
_LAST = timedelta(days=3660)


class LookBack:
    """Pages of what ended; ``found`` answers what ended in a period, the latest first."""

    def __init__(self, clock: Callable[[], datetime], found: Callable[[Period], list[Entry]]) -> None:
        self._clock = clock
        self._found = found
        self._now = clock() + timedelta(minutes=1)
        self._reach = _FIRST

    @property
    def has_more(self) -> bool:
        """Whether there may be older ones."""
        return self._reach < _LAST

    def again(self) -> list[Entry]:
        """Return those as far back as was reached."""
        self._now = max(self._now, self._clock() + timedelta(minutes=1))
        return self._found(Period(self._now - self._reach, self._now))

    def more(self) -> list[Entry]:
        """Return older ones: as many steps back as it takes to find some."""
        older: list[Entry] = []
        while self.has_more and not older:
            before = self._reach
            self._reach = min(2 * before, _LAST)
            older = self._found(Period(self._now - self._reach, self._now - before))
        return older
