"""What is asked of the use cases while a line is typed: whom and what it means, and whether its time has passed."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from respiro.domain.calls import Caller
from respiro.domain.week import local_day
from respiro.domain.work_time import instant
from respiro.ui.context import Context
from respiro.ui.dialogs.quick_add import reading
from respiro.ui.dialogs.quick_add.following import FollowingMoment

if TYPE_CHECKING:
    from respiro.services.quick_line import QuickLine


class LineDesk:
    """Remembers who was chosen for this line, and whom it may name. All but ``chosen`` may raise what the store does."""

    def __init__(self, context: Context, reader: reading.LineReader) -> None:
        self._context = context
        self._reader = reader
        self._people: list[Caller] | None = None
        self.chosen: Caller | None = None

    def forget_people(self) -> None:
        """Ask anew whom a line may name."""
        self._people = None

    def read(self, line: str) -> "QuickLine | None":
        """Return what the line means, None for an empty one."""
        ports = self._context.ports
        if self._people is None:
            self._people = reading.people_of(ports)
        return reading.read_for(ports, line, self._people, self.chosen, self._reader)

    def read_moment(self, text: str, is_past: bool) -> datetime | None:  # noqa: FBT001  the fields' question
        """Return the instant (UTC) that a field's text means."""
        return reading.moment_of(self._context.ports, text, self._reader, is_past=is_past)

    def suggestions(self, line: str, position: int) -> Sequence[Caller]:
        """Return whom the name that is being typed may mean; nobody once someone was chosen."""
        fragment = reading.fragment_of(line, position)
        is_chosen = self.chosen is not None and fragment.startswith(self.chosen.label)
        return [] if is_chosen or not fragment.strip() else reading.suggestions(self._context.ports, fragment)

    def latest(self, line: str, position: int) -> Sequence[Caller]:
        """Return whom the name may mean; for none the latest to call."""
        return reading.suggestions(self._context.ports, reading.fragment_of(line, position))

    def passed(self, line: str, call_back: FollowingMoment, *, line_has_passed: bool) -> datetime | None:
        """Return the time to call back (UTC) that lies behind, of the field or the line, if a day ahead has it too."""
        ports = self._context.ports
        if call_back.is_corrected:
            moment = call_back.moment
            return moment if moment is not None and moment <= ports.clock() else None
        return reading.passed_moment(ports, line, self._reader) if line_has_passed else None

    def tomorrow(self, passed: datetime) -> datetime:
        """Return tomorrow's time (UTC) in place of one that has passed."""
        ports = self._context.ports
        wall = passed.astimezone(ports.zone)
        day = local_day(ports.clock(), ports.zone) + timedelta(days=1)
        return instant(day, wall.hour * 60 + wall.minute, ports.zone)
