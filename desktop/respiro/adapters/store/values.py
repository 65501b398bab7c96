"""What goes into the store and comes out of it beside the domain's own values. Nothing here knows SQLite."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from respiro.domain.agenda import Attendee, EventStatus, Transp
from respiro.domain.calendars import Problem

UNCOUNTED_COMPONENTS = frozenset({"VCALENDAR", "VTIMEZONE"})
"""Components that carry no entry of the agenda themselves."""


def hash_of(raw: str) -> str:
    """Return the SHA-256 of a component's text, in hexadecimal."""
    from hashlib import sha256  # noqa: PLC0415  the tray never hashes and stays without OpenSSL

    return sha256(raw.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class RawComponent:
    """One component of a calendar file, unfolded or not, exactly as it came.

    ``ordinal`` tells apart components of the same name, UID and RECURRENCE-ID (0 for the first). ``name`` is
    VEVENT, VTODO, VTIMEZONE, or VCALENDAR for the calendar's own properties. ``raw`` has no lone surrogates.
    ``line`` is the 1-based line in the file on which it begins, ``section`` the number of the VCALENDAR it stands in.
    """

    uid: str
    recurrence_id: str
    ordinal: int
    name: str
    raw: str
    line: int
    section: int = 0

    @property
    def hash(self) -> str:
        """SHA-256 of the raw text, in hexadecimal."""
        return hash_of(self.raw)

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What names the component within its calendar."""
        return (self.name, self.uid, self.recurrence_id, self.ordinal)


class NotedComponent(NamedTuple):
    """What the store knows a component by, without its text: very many of them cost little."""

    name: str
    uid: str
    recurrence_id: str
    ordinal: int
    hash: str
    line: int
    section: int
    seal: int = 0
    """Of its row."""

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What names the component within its calendar."""
        return self[:4]


AnyComponent = RawComponent | NotedComponent


@dataclass(frozen=True, slots=True)
class StoredOccurrence:
    """One occurrence as it is kept, precise to the second.

    ``start`` and ``end`` are aware (kept in UTC), or both naive: wall times of a floating or all-day event,
    resolved in the user's zone when read (all-day: midnight to midnight, end excluded). ``zone`` is the IANA
    name the times came from, empty if floating; ``wall`` the naive start as the event wrote it, worked out
    from ``zone`` when None. Raises ValueError unless it ends after it starts.
    """

    uid: str
    recurrence_id: str
    start: datetime
    end: datetime
    all_day: bool = False
    zone: str = ""
    wall: datetime | None = None
    summary: str = ""
    location: str = ""
    transp: Transp = Transp.OPAQUE
    status: EventStatus = EventStatus.CONFIRMED
    organizer: str = ""
    attendees: tuple[Attendee, ...] = ()
    travel_minutes: int = 0

    def __post_init__(self) -> None:
        if (self.start.tzinfo is None) != (self.end.tzinfo is None):
            raise ValueError("start and end are both aware or both wall times")
        for name in ("start", "end"):
            moment: datetime = getattr(self, name)
            kept = moment.replace(microsecond=0) if moment.tzinfo is None else moment.astimezone(UTC)
            object.__setattr__(self, name, kept.replace(microsecond=0))
        if self.end <= self.start:
            raise ValueError(f"an occurrence ends after it starts, got {self.start} to {self.end}")

    @property
    def floating(self) -> bool:
        """Tell whether the times are wall times without a zone."""
        return self.start.tzinfo is None


@dataclass(frozen=True, slots=True)
class SourceContent:
    """All that one calendar brings in: replaces what an earlier import of the same ``name`` left.

    ``origin`` is the file it came from. The ``calendar`` of the problems is not read; they belong to ``name``.
    ``settled`` are the UIDs whose stored occurrences stand as they are and are not among ``occurrences``, and of
    whose components only what is noted is given, provided that the store's memory of the calendar is still
    ``based_on``; ``loose`` are all other components that are stored then, and ``unsettled`` all UIDs that the other
    occurrences have, stored or given. ``memory`` is what to remember of this import.
    """

    name: str
    origin: str
    components: Sequence[AnyComponent] = ()
    occurrences: Sequence[StoredOccurrence] = ()
    problems: Sequence[Problem] = ()
    colour: str = ""
    settled: Collection[str] = frozenset()
    loose: Sequence[NotedComponent] = ()
    unsettled: Collection[str] = frozenset()
    based_on: str = ""
    memory: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """How components would change, or did: counts without VTIMEZONE and the calendar's own properties.

    ``before`` is how many there were.
    """

    before: int
    added: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a replace did: components, and rows of occurrences written and taken away; how many there are now."""

    source_id: int
    components: Difference
    occurrences_added: int
    occurrences_removed: int
    occurrences: int = 0


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done about a damaged store. Times are UTC; the mappings go by table name.

    ``damaged`` is the folder with the file set aside (empty when the store was gone), ``backup_at`` the time of
    the backup that filled the gaps (None without one). ``salvaged`` are rows taken over from the damaged file,
    ``missing`` rows that are known to have been there and are in neither.
    """

    at: datetime
    damaged: str
    backup_at: datetime | None
    salvaged: Mapping[str, int] = field(default_factory=dict)
    missing: Mapping[str, int] = field(default_factory=dict)
    uncounted: tuple[str, ...] = ()
    """Tables of which nobody can tell how many rows there were."""

    def to_json(self) -> str:
        """Return the text that from_json() reads back."""
        return json.dumps(
            {
                "at": self.at.isoformat(),
                "damaged": self.damaged,
                "backup_at": self.backup_at.isoformat() if self.backup_at else None,
                "salvaged": dict(self.salvaged),
                "missing": dict(self.missing),
                "uncounted": list(self.uncounted),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> "Recovery":
        """Read what to_json() wrote."""
        data = json.loads(text)
        backup_at = data["backup_at"]
        return cls(
            at=datetime.fromisoformat(data["at"]),
            damaged=data["damaged"],
            backup_at=datetime.fromisoformat(backup_at) if backup_at else None,
            salvaged=data["salvaged"],
            missing=data["missing"],
            uncounted=tuple(data["uncounted"]),
        )
