"""What the worker's commands are given by bootstrap: the values they pass on, and the functions that do the IO."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Protocol

from respiro.domain.agenda import Occurrence
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services.call_export import ExportedTask
from respiro.services.planned_events import PlannedEvent
from respiro.services.ports import Clock, HomeBlocks, HomeEvents, HomeTasks, Ports
from respiro.worker.account_tools import AccountTools
from respiro.worker.calendars import Progress, Shelf
from respiro.worker.call_tools import OpenCallLog
from respiro.worker.client_tools import ClientTools
from respiro.worker.subscription_tools import SubscriptionTools

__all__ = ["Desk", "Progress", "WorkerTools"]


class Desk(Shelf, Protocol):
    """What other commands ask as well."""

    def occurrences_between(self, period: Period, zone: tzinfo) -> list[Occurrence]:
        """Work out the occurrences of all calendars over any period, in order; nothing is stored."""
        ...

    def write_margin(
        self, path: Path, blocks: Sequence[MarginBlock], now: datetime, events: Sequence[PlannedEvent] = ()
    ) -> None:
        """Write margin blocks, and what is planned in them, as a calendar file, whole or not at all.

        Raises AgendaFileError.
        """
        ...


@dataclass(frozen=True, slots=True)
class WorkerTools:
    """All that the commands need. ``place`` and ``language`` are the settings' (holidays), ``zone`` the user's."""

    desk: Desk
    clock: Clock
    zone: tzinfo
    own_addresses: Collection[str]
    margin: Callable[[], Sequence[MarginBlock]]
    """Answers all margin blocks that stand or stood."""
    place: str
    language: str
    public_holidays: Callable[[str, Collection[int], str], Mapping[date, str]]
    """Answers the holidays of a place and years, named in a language. Raises InvalidValueError."""
    put_holidays: Callable[[str, Mapping[date, str]], None]
    back_up: Callable[[], object]
    """Makes today's verified backup unless there is one. Raises StoreError."""
    check_store: Callable[[], bool]
    """Reads the whole store and tells whether it is sound."""
    repair_store: Callable[[], None]
    """Puts a sound store in place of a damaged one. Raises StoreError."""
    ports: Ports
    """What the use cases of calls ask for."""
    open_call_log: OpenCallLog
    home_tasks: Callable[[], AbstractContextManager[HomeTasks]]
    """Answers our tasks in the home calendar, for one process at a time."""
    home_events: Callable[[], AbstractContextManager[HomeEvents]]
    """Answers the requests' events in the home calendar, for one process at a time."""
    home_blocks: Callable[[], AbstractContextManager[HomeBlocks]]
    """Answers the margin blocks' events in the home calendar, for one process at a time."""
    task_calendar: Callable[[Sequence[ExportedTask], datetime], str]
    """Answers tasks as a calendar's text."""
    write_exported: Callable[[Path, bytes], None]
    """Writes a file, whole or not at all. Raises AgendaFileError file_not_writable."""
    subscriptions: SubscriptionTools
    accounts: AccountTools
    clients: Callable[[], ClientTools]
    """Answers what only the commands about clients need."""
