"""What bringing in calendars is given: the values passed on, and who does the IO. Light, for it is done very often."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, Protocol

from respiro.domain.calendars import Problem, Source
from respiro.worker.horizon import Horizon

Progress = Callable[[str, int, int], None]
"""Is told a stage and how many of how many steps of it are done."""


class Component(Protocol):
    """A raw component of a calendar; ``key`` names it within its calendar: kind, UID, RECURRENCE-ID, ordinal."""

    @property
    def name(self) -> str:
        """VEVENT, VTIMEZONE, VCALENDAR and so on."""
        ...

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What names it within its calendar."""
        ...


class OpenedFile(Protocol):
    """The content of a calendar file, or of what stands for one."""

    @property
    def name(self) -> str:
        """Its name without its folder, as problems name it."""
        ...

    @property
    def unread(self) -> Sequence[tuple[str, str]]:
        """Files of a folder that could not be used, each with a kind of problem."""
        ...

    def place_of(self, line: int) -> tuple[str, int]:
        """Return the file and its own line that a 1-based line of the content is."""
        ...


class Finding(Protocol):
    """Something in a file that could not be used as it was, as data."""

    @property
    def kind(self) -> str:
        """A key of the phrase catalogue."""
        ...

    @property
    def line(self) -> int:
        """1-based line in the file."""
        ...

    @property
    def uid(self) -> str:
        """The event's UID, or empty."""
        ...

    @property
    def detail(self) -> str:
        """Data for the phrase."""
        ...


class Reading(Protocol):
    """What a calendar file says."""

    @property
    def name(self) -> str:
        """The calendar's own name, or empty."""
        ...

    @property
    def components(self) -> Sequence[Component]:
        """All components as they came."""
        ...

    @property
    def fresh(self) -> Sequence[Component]:
        """Those of them that were read now: without what is known and stands as it is stored."""
        ...

    @property
    def settled(self) -> Collection[str]:
        """The UIDs of those that stand."""
        ...

    @property
    def loose(self) -> Sequence[Component]:
        """What is stored beside those that stand, if any do."""
        ...

    @property
    def occurrences(self) -> Sequence[object]:
        """Occurrences within the horizon."""
        ...

    @property
    def findings(self) -> Sequence[Finding]:
        """What could not be used as it was."""
        ...

    @property
    def found(self) -> int:
        """How many events the file begins."""
        ...

    @property
    def accepted(self) -> int:
        """How many of them are used."""
        ...

    @property
    def reported(self) -> int:
        """How many of them are not, each with a finding."""
        ...

    @property
    def truncated(self) -> bool:
        """Whether the file's end is missing."""
        ...

    def guests_without(self, own: Collection[str]) -> bool:
        """Tell whether there are events with guests, and none of these addresses in any of them."""
        ...


class Difference(Protocol):
    """How many components there were, and how many would be added, changed and removed."""

    @property
    def before(self) -> int:
        """How many there are."""
        ...

    @property
    def added(self) -> int:
        """How many are new."""
        ...

    @property
    def changed(self) -> int:
        """How many have another text."""
        ...

    @property
    def removed(self) -> int:
        """How many would go."""
        ...


class Replaced(Protocol):
    """What putting a calendar did."""

    @property
    def components(self) -> Difference:
        """How its components changed."""
        ...

    @property
    def occurrences(self) -> int:
        """How many rows of occurrences there are now."""
        ...


class Shelf(Protocol):
    """Reads calendars and keeps them: what an import asks. Parameters of type Any take only what the same desk handed out."""

    def open_file(self, path: Path, origin: str) -> Any:
        """Return a file's content; ``origin`` is its path as text. Raises AgendaFileError when it can't be had."""
        ...

    def open_folder(self, folder: Path, origin: str) -> Any:
        """Return the content of a folder of .ics files. Raises AgendaFileError when it can't be had."""
        ...

    def opened(self, name: str, origin: str, data: bytes) -> Any:
        """Return what came from somewhere else as if it were a file."""
        ...

    def opened_items(self, name: str, origin: str, items: Iterable[tuple[str, bytes]]) -> Any:
        """Return items by name as if they were files of a folder. Raises AgendaFileError file_too_large."""
        ...

    def own_name(self, file: Any) -> str:
        """Return the name that the calendar gives itself, or nothing."""
        ...

    def repeated(
        self, file: Any, circumstances: object, horizon: Horizon, now: datetime
    ) -> tuple[Mapping[str, object], int] | None:
        """Return the latest import's answer and how many occurrences there are, if this import is just the same.

        ``circumstances`` are what the answer hangs on beside the file. Then only the time of import is noted.
        """
        ...

    def read_file(self, file: Any, name_of: Callable[[str], str], horizon: Horizon, progress: Progress) -> Reading:
        """Read a calendar file; ``name_of`` makes the calendar's name out of its own.

        Raises AgendaFileError when it can't be used as a whole.
        """
        ...

    def remembered(
        self, file: Any, circumstances: object, horizon: Horizon, reading: Any, result: Mapping[str, object]
    ) -> Any:
        """Return a reading that is remembered with its answer when it is put."""
        ...

    def read_components(self, components: Any, horizon: Horizon) -> Reading:
        """Read stored components once more, over other days."""
        ...

    def with_kept(self, name: str, reading: Any, kept: Any, horizon: Horizon) -> Reading:
        """Return the reading with stored components, of the calendar of that name, that its file does not have."""
        ...

    def account_of(self, calendar: str) -> str:
        """Return the name of the account that fills a calendar; nothing where none does."""
        ...

    def sources(self) -> Sequence[Source]:
        """Return the calendars in the store."""
        ...

    def components_of(self, source_id: int) -> Sequence[Component]:
        """Return what a calendar in the store is made of."""
        ...

    def noted_components(self, source_id: int) -> Sequence[Component]:
        """Return what these are known by, without their texts."""
        ...

    def horizon(self) -> Horizon | None:
        """Return the days over which the store's occurrences are derived."""
        ...

    def difference(self, name: str, components: Any) -> Difference:
        """Return what putting these components would change."""
        ...

    def put_calendar(
        self, name: str, file: Any, reading: Any, problems: Sequence[Problem], now: datetime, horizon: Horizon
    ) -> Replaced:
        """Put a calendar in place of the stored one of that name, in one transaction."""
        ...

    def put_occurrences(self, horizon: Horizon, by_source: Mapping[int, Any]) -> tuple[int, int]:
        """Put the occurrences of all calendars over a new horizon; answer rows added and removed."""
        ...


class ImportTools(Protocol):
    """All that an import needs."""

    @property
    def desk(self) -> Shelf:
        """Reads calendars and keeps them."""
        ...

    @property
    def clock(self) -> Callable[[], datetime]:
        """Answers the present instant, aware, in UTC."""
        ...

    @property
    def zone(self) -> tzinfo:
        """The user's."""
        ...

    @property
    def own_addresses(self) -> Collection[str]:
        """The user's e-mail addresses, lower case."""
        ...
