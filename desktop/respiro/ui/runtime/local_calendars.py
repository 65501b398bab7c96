"""Calendars in files and folders of this machine: noticed when another program has changed them and is done with it."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from respiro.domain.subscriptions import Subscription, SubscriptionKind
from respiro.ui.context import Context
from respiro.ui.runtime.background import Looking

_SETTLED = timedelta(seconds=5)
"""A file that is still being written changes sooner."""
LOOK_AGAIN_MILLISECONDS = 6_000
_MOST_LISTED = 10_000

Stamp = tuple[int, int, int]
"""When anything changed last (ns since the epoch), bytes, files; zeros where nothing can be seen."""


@dataclass(slots=True)
class _Seen:
    known: Stamp | None
    """As it was when it was fetched last."""
    last: Stamp
    since: datetime


class LocalCalendars(QObject):
    """Looks at each place on a thread of its own: one on a network may not answer for minutes."""

    changed = Signal(str)
    """The place of a calendar that is another now, and has settled."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: dict[str, _Seen] = {}
        self._checked: dict[str, datetime | None] = {}
        self._lookings: dict[str, Looking] = {}
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._begin)

    def look(self, subscriptions: Sequence[Subscription]) -> None:
        """Have those that are files or folders looked at; what follows comes from the event loop."""
        local = [one for one in subscriptions if one.kind is not SubscriptionKind.ADDRESS]
        self._checked = {one.place: one.checked_at for one in local}
        for place in [place for place in self._lookings if place not in self._checked]:
            self._lookings.pop(place).deleteLater()
            self._seen.pop(place, None)
        self._begin()

    def _begin(self) -> None:
        for place in self._checked:
            if place not in self._lookings:
                self._lookings[place] = Looking(stamp_of, self)
                self._lookings[place].looked.connect(self._on_looked)
            self._lookings[place].begin(place)

    def _on_looked(self, place: str, stamp: Stamp) -> None:
        if place not in self._checked:
            return
        now = self._context.ports.clock()
        seen = self._seen.get(place)
        if seen is None:
            known = None if _is_newer(stamp, self._checked[place]) else stamp
            seen = self._seen[place] = _Seen(known, stamp, now)
        if stamp != seen.last or seen.since > now:
            seen.last, seen.since = stamp, now
        if stamp == seen.known:
            return
        if seen.since + _SETTLED <= now:
            seen.known = stamp
            self.changed.emit(place)
        else:
            self._again.start()


def stamp_of(place: str) -> Stamp:
    """Return what changes whenever a file, or anything in a folder, does."""
    try:
        own = os.stat(place)  # noqa: PTH116  as light as it gets
        newest, size, count = own.st_mtime_ns, own.st_size, 1
        with suppress(NotADirectoryError), os.scandir(place) as entries:
            for entry, _ in zip(entries, range(_MOST_LISTED), strict=False):
                with suppress(OSError):
                    found = entry.stat(follow_symlinks=False)
                    newest, size, count = max(newest, found.st_mtime_ns), size + found.st_size, count + 1
    except OSError:
        return (0, 0, 0)
    return newest, size, count


def _is_newer(stamp: Stamp, checked_at: datetime | None) -> bool:
    """Tell whether it changed after it was fetched last, while nobody looked."""
    return checked_at is None or stamp[0] > checked_at.timestamp() * 1e9
