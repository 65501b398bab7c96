"""The agenda and the margin in it, as they are stored."""

from datetime import date, datetime, tzinfo
from typing import Protocol

from respiro.domain.agenda import Occurrence
from respiro.domain.calendars import Problem, Source
from respiro.domain.margins import LedgerEntry, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.subscriptions import Subscription


class AgendaStore(Protocol):
    """Calendars, their raw components and the occurrences derived from them."""

    def occurrences(self, period: Period, zone: tzinfo) -> list[Occurrence]:
        """Return what overlaps the period in the user's own calendars, in order of start.

        Floating times are read in ``zone``.
        """
        ...

    def client_occurrences(self, period: Period, zone: tzinfo) -> dict[str, list[Occurrence]]:
        """Return the same out of clients' agendas, by the clients' ids.

        A client whose agenda holds nothing then has an empty list, one who shares none is not there. Floating times
        are read in the client's zone, in ``zone`` if they have none. Where the user has not asked for details, there
        are none: no texts, no people but the client.
        """
        ...

    def sources(self) -> list[Source]:
        """Return the calendars in order of name."""
        ...

    def problems(self, calendar: str = "") -> list[Problem]:
        """Return what the latest import of each calendar reported, or of the named one alone."""
        ...

    def horizon(self) -> tuple[date, date] | None:
        """Return the days (first included, last not) over which occurrences are derived; None before that."""
        ...

    def holidays(self, first: date, last: date) -> dict[date, str]:
        """Return the public holidays from ``first`` up to and without ``last``, with their names."""
        ...

    def holiday_place(self) -> str:
        """Return the place and years that the stored holidays are of, as the worker wrote it; empty if none."""
        ...

    def remove_source(self, name: str) -> bool:
        """Forget a calendar with all that came from it, and its subscription; False if there is none of that name."""
        ...

    def revision(self) -> int:
        """Return a number that grows whenever occurrences, holidays or clients change."""
        ...


class SubscriptionStore(Protocol):
    """The calendars that are kept up to date."""

    def subscriptions(self) -> list[Subscription]:
        """Return all, in order of their calendars' names."""
        ...

    def put_subscription(self, subscription: Subscription, expected: Subscription | None) -> None:
        """Store a subscription; ``expected`` is how it was stored so far, None for a new one.

        Raises ConflictError, with nothing stored, when it is not as it was expected, or another fills that calendar.
        """
        ...

    def forget_subscription(self, subscription_id: str) -> bool:
        """Keep a calendar up to date no more; what it holds stays. False if there is none of that id."""
        ...


class MarginStore(Protocol):
    """Margin blocks and the ledger."""

    def blocks(self, period: Period) -> list[MarginBlock]:
        """Return the blocks of every state that overlap the period, in order of start."""
        ...

    def block(self, uid: str) -> MarginBlock | None:
        """Return one block."""
        ...

    def unsettled_before(self, moment: datetime) -> list[MarginBlock]:
        """Return the standing blocks that ended at or before the moment."""
        ...

    def commit(self, change: MarginChange) -> list[LedgerEntry]:
        """Store a change on disk before returning; answer its entries with their numbers.

        Raises ConflictError, with nothing stored, when a block is not as the change expected it, something was booked
        of it since, or another block lies by now where the change puts one.
        """
        ...

    def ledger(self, first: date, last: date) -> list[LedgerEntry]:
        """Return the entries booked on the days from ``first`` up to and without ``last``, oldest first."""
        ...

    def entries_after(self, number: int) -> list[LedgerEntry]:
        """Return the entries with a greater number, oldest first."""
        ...

    def last_entry_number(self) -> int:
        """Return the greatest number in the ledger, 0 when it is empty."""
        ...
