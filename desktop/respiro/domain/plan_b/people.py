"""Backup people: who can take over what, and until when they answer."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from respiro.domain.work_time import DAY_MINUTES


@dataclass(frozen=True, slots=True)
class BackupPerson:
    """Someone who helps out.

    ``takes`` are what they can take over, in words; ``until`` the wall minutes of the user's day until which they
    answer, None for always.
    """

    id: str
    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    language: str = ""
    takes: tuple[str, ...] = ()
    until: int | None = None
    notes: str = ""

    def answers_at(self, moment: datetime, zone: tzinfo) -> bool:
        """Tell whether they still answer at an instant of the user's day."""
        local = moment.astimezone(zone)
        return self.until is None or self.until >= DAY_MINUTES or local.hour * 60 + local.minute < self.until
