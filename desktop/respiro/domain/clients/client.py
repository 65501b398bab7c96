"""A client: how much they weigh, when they can be reached, and what limits were agreed on with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import StrEnum

from respiro.domain.channel import Channel
from respiro.domain.clients.fires import ForeseenFire
from respiro.domain.work_time import WallRange

LONGEST_NAME = 120
"""Characters of a client's name."""
STEADY = "steady"
"""The profile of a client who needs no particular advice."""
PROFILES = (STEADY, "invader", "impatient")
"""The profiles that come with the program; a text ``profile_<name>`` of the user's own adds one."""
LATEST_HOUR = 21 * 60
"""Wall minutes until which a client who is "usually free after …" is taken to be free."""
_SATURDAY = 5


class Tier(StrEnum):
    """What would be lost with the client: A most."""

    A = "A"
    B = "B"
    C = "C"

    @property
    def weight(self) -> int:
        """What a client of this tier adds to a quarter of margin in which they can be reached."""
        return {Tier.A: 3, Tier.B: 2, Tier.C: 1}[self]


class Tone(StrEnum):
    """How a client is addressed."""

    FORMAL = "formal"
    FRIENDLY = "friendly"


@dataclass(frozen=True, slots=True)
class Client:
    """A client, with the weekly hours in which they can be reached.

    ``hours`` are wall times per weekday (0 is Monday) in ``zone``; None is the user's own zone. On working days
    without hours they can be reached from ``free_after`` on (wall minutes), if that is known. ``reach_hours``
    are when they may reach the user, in the user's zone; empty for the working hours.
    ``phones`` are E.164 where they could be understood, ``language`` is a tag (empty: the user's own), ``tone``
    how they are addressed (None: as the settings say). ``response`` and ``urgent_response`` are their response
    windows in business minutes, None for those in the settings; who is ``let_through`` may reach the user out of
    hours, each time as an exception, of which ``wild_cards`` a month are allowed. ``hourly_rate`` is in hundredths
    of ``currency`` (ISO 4217; empty: the user's own). ``shares_contact``: backup people may be told how to reach
    them.
    """

    id: str
    name: str
    tier: Tier = Tier.B
    hours: Mapping[int, tuple[WallRange, ...]] = field(default_factory=dict)
    zone: tzinfo | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    language: str = ""
    response: int | None = None
    let_through: bool = False
    company: str = ""
    profile: str = STEADY
    tone: Tone | None = None
    free_after: int | None = None
    reach_hours: Mapping[int, tuple[WallRange, ...]] = field(default_factory=dict)
    urgent_response: int | None = None
    urgent_channel: Channel | None = None
    wild_cards: int = 1
    hourly_rate: int | None = None
    currency: str = ""
    shares_contact: bool = False
    notes: str = ""
    fires: tuple[ForeseenFire, ...] = ()

    @property
    def has_hours(self) -> bool:
        """Whether anything is known about when they can be reached."""
        return any(self.hours.values()) or self.free_after is not None

    def ranges_on(self, weekday: int) -> tuple[WallRange, ...]:
        """Return the wall times of a weekday (0 is Monday) in which they can be reached."""
        known = self.hours.get(weekday, ())
        if known or self.free_after is None or self.free_after >= LATEST_HOUR or weekday >= _SATURDAY:
            return known
        return (WallRange(self.free_after, LATEST_HOUR),)
