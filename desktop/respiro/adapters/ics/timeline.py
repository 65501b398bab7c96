"""One line of time for all of a series, so that its moments compare exactly, whatever kind each was written in."""

from datetime import UTC, datetime, timedelta

from respiro.adapters.ics.times import Moment, as_wall, like

_NOTHING = timedelta(0)


class Timeline:
    """Puts moments on DTSTART's line and back: naive UTC if it has a zone, else wall times.

    A local time that the clocks skip is read with the offset before the gap, one that comes twice is the first
    (RFC 5545 §3.3.5).
    """

    def __init__(self, model: Moment) -> None:
        self._model = model
        self.zone = model.tzinfo if isinstance(model, datetime) else None
        self.is_day = not isinstance(model, datetime)

    def point(self, moment: Moment) -> datetime:
        """Return the place of a moment of any kind."""
        same = like(moment, self._model)
        if isinstance(same, datetime) and same.tzinfo is not None:
            return same.replace(tzinfo=None) - (same.utcoffset() or _NOTHING)
        return as_wall(same)

    def of_wall(self, wall: datetime) -> datetime:
        """Return the place of a naive wall time."""
        return wall if self.zone is None else wall - (wall.replace(tzinfo=self.zone).utcoffset() or _NOTHING)

    def moment(self, point: datetime) -> Moment:
        """Return the moment there, in DTSTART's kind."""
        if self.zone is not None:
            return point.replace(tzinfo=UTC).astimezone(self.zone)
        return point.date() if self.is_day else point

    def wall(self, point: datetime) -> datetime:
        """Return the naive wall time there."""
        return as_wall(self.moment(point)) if self.zone is not None else point
