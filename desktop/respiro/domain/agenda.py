"""Occurrences of calendar events, and which of them keep the user busy."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from respiro.domain.period import Period

MARGIN_UID_SUFFIX = "@margin.respiro"
PLAN_B_UID_SUFFIX = "@planb.respiro"
"""The VEVENT of a request that was fitted into margin bears its id."""


class Transp(StrEnum):
    """TRANSP (RFC 5545 §3.8.2.7): whether an event takes up time."""

    OPAQUE = "OPAQUE"
    TRANSPARENT = "TRANSPARENT"


class EventStatus(StrEnum):
    """STATUS of a VEVENT (RFC 5545 §3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


class PartStat(StrEnum):
    """PARTSTAT of an attendee (RFC 5545 §3.2.12)."""

    NEEDS_ACTION = "NEEDS-ACTION"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"
    DELEGATED = "DELEGATED"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone invited. ``address`` is lower case, without ``mailto:``; ``is_person`` is false for rooms."""

    address: str
    partstat: PartStat = PartStat.NEEDS_ACTION
    is_person: bool = True


@dataclass(frozen=True, slots=True, order=True)
class OccurrenceId:
    """What names one occurrence in one calendar.

    ``recurrence_id`` is ISO 8601: an instant with offset, a wall time or a date, as the event's DTSTART is;
    empty for an event that does not recur.
    """

    calendar: str
    uid: str
    recurrence_id: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of an event, with its times resolved to instants."""

    id: OccurrenceId
    period: Period
    summary: str = ""
    all_day: bool = False
    location: str = ""
    transp: Transp = Transp.OPAQUE
    status: EventStatus = EventStatus.CONFIRMED
    organizer: str = ""
    attendees: tuple[Attendee, ...] = ()
    travel_minutes: int = 0
    """Time on the way before it starts (X-APPLE-TRAVEL-DURATION)."""

    @property
    def is_margin(self) -> bool:
        """Tell whether this is margin of our own, or what was fitted into it, come back from a file or server."""
        return self.id.uid.endswith((MARGIN_UID_SUFFIX, PLAN_B_UID_SUFFIX))

    def own_partstat(self, own_addresses: Collection[str]) -> PartStat | None:
        """Return what the user answered to the invitation, if they are invited."""
        return next((a.partstat for a in self.attendees if a.address in own_addresses), None)

    def others(self, own_addresses: Collection[str]) -> int:
        """Return how many other people are invited: organizer included, rooms and the user not.

        An event whose only address is its own organizer's is the user's alone.
        """
        people = {a.address for a in self.attendees if a.is_person and a.address}
        if not people or people == {self.organizer}:
            return 0
        if self.organizer:
            people.add(self.organizer)
        return len(people - set(own_addresses))

    def takes_time(self, own_addresses: Collection[str]) -> bool:
        """Tell whether the user is busy: opaque, not cancelled, not declined, not our own margin.

        RFC 4791 §7.10; all-day events count, so do tentative ones. An event without length takes no time.
        """
        return not self.is_margin and self._is_held() and self.own_partstat(own_addresses) is not PartStat.DECLINED

    def keeps_room(self) -> bool:
        """Tell whether this is margin that stands, or work that was planned in it: it takes no time, but has its place."""
        return self.is_margin and self._is_held()

    def _is_held(self) -> bool:
        is_opaque = self.transp is Transp.OPAQUE and self.status is not EventStatus.CANCELLED
        return is_opaque and self.period.minutes > 0


@dataclass(frozen=True, slots=True)
class Buffers:
    """Minutes kept free before and after a meeting with other people."""

    before: int = 10
    after: int = 5


@dataclass(frozen=True, slots=True)
class Busy:
    """Time that is taken: ``padded`` is the meeting with its buffers and way, ``meeting`` the bare event."""

    padded: Period
    meeting: Period
    occurrence: OccurrenceId
    summary: str
    tentative: bool = False
    others: int = 0
    is_own: bool = False
    """Whether the user may move it: nobody else organizes it."""


def busy_periods(
    occurrences: Iterable[Occurrence], buffers: Buffers, own_addresses: Collection[str]
) -> tuple[Busy, ...]:
    """Return what keeps the user busy, in order of start; meetings with other people carry their buffers."""
    result = []
    for occurrence in occurrences:
        if not occurrence.takes_time(own_addresses):
            continue
        others = occurrence.others(own_addresses)
        before, after = (buffers.before, buffers.after) if others else (0, 0)
        result.append(
            Busy(
                padded=occurrence.period.padded(before + occurrence.travel_minutes, after),
                meeting=occurrence.period,
                occurrence=occurrence.id,
                summary=occurrence.summary,
                tentative=occurrence.status is EventStatus.TENTATIVE,
                others=others,
                is_own=not occurrence.organizer or occurrence.organizer in own_addresses,
            )
        )
    return tuple(sorted(result, key=_place))


def _place(busy: Busy) -> tuple[datetime, datetime, str, str, str]:
    padded, known = busy.padded, busy.occurrence
    return padded.start, padded.end, known.calendar, known.uid, known.recurrence_id
