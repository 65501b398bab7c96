"""What the use cases ask of the world: Protocols, and the errors that may be raised through them.

Every store method may raise StoreBusyError (try again in a moment), StoreDamagedError or StoreError.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import NamedTuple, Protocol

from respiro.domain.agenda import Occurrence
from respiro.domain.calls import Call, CallChange, Caller, Direction, FollowUp, FollowUpEvent, SourceKey
from respiro.domain.calls.task import Task, TaskState
from respiro.domain.clients import Client
from respiro.domain.margins import LedgerEntry, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import BackupPerson, PlanBChange, RequestEvent, UrgentRequest
from respiro.domain.plan_b.calendar_event import EventState, PlanBEvent
from respiro.domain.playbooks import Playbook, Run
from respiro.services.settings import Settings

Clock = Callable[[], datetime]
"""Answers the present instant, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Source:
    """A calendar that was brought in. ``origin`` is the file it came from; times are UTC."""

    id: int
    name: str
    origin: str
    imported_at: datetime
    component_count: int
    problem_count: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A component, or a whole file, that could not be used as it was.

    ``kind`` and ``detail`` are data for the phrase catalogue; ``line`` is 1-based in the file.
    """

    calendar: str
    file: str
    line: int
    uid: str
    kind: str
    detail: str = ""


class AgendaStore(Protocol):
    """Calendars, their raw components and the occurrences derived from them."""

    def occurrences(self, period: Period, zone: tzinfo) -> list[Occurrence]:
        """Return what overlaps the period, in order of start; floating times are read in ``zone``."""
        ...

    def sources(self) -> list[Source]:
        """Return the calendars in order of name."""
        ...

    def problems(self) -> list[Problem]:
        """Return what the latest import of each calendar reported."""
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
        """Forget a calendar with all that came from it; False if there is none of that name."""
        ...

    def revision(self) -> int:
        """Return a number that grows whenever occurrences, holidays or clients change."""
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

        Raises ConflictError, with nothing stored, when a block is not as the change expected it, or another
        block lies by now where the change puts one.
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


class ClientStore(Protocol):
    """The clients."""

    def clients(self) -> list[Client]:
        """Return all clients in order of name."""
        ...

    def put_client(self, client: Client) -> None:
        """Store a client, new or changed."""
        ...

    def remove_client(self, client_id: str) -> bool:
        """Forget a client; False if there is none of that id."""
        ...

    def change_clients(self, put: Collection[Client], gone: Collection[str] = ()) -> None:
        """Store clients, new or changed, and forget those of the ids that are gone: all of it or nothing."""
        ...


class PlanBStore(Protocol):
    """Urgent requests with their history, and who can help out."""

    def open_requests(self) -> list[UrgentRequest]:
        """Return what is still open, in order of arrival."""
        ...

    def request(self, request_id: str) -> UrgentRequest | None:
        """Return one request."""
        ...

    def closed_requests(self, period: Period) -> list[UrgentRequest]:
        """Return the requests that were resolved or declined in the period, the latest first."""
        ...

    def requests_of(self, client_id: str) -> list[UrgentRequest]:
        """Return all requests of a client, oldest first."""
        ...

    def events_of_request(self, request_id: str) -> list[RequestEvent]:
        """Return a request's history, oldest first."""
        ...

    def request_events(self, period: Period) -> list[RequestEvent]:
        """Return what happened to any request in the period, oldest first."""
        ...

    def commit_plan_b(self, change: PlanBChange) -> list[LedgerEntry]:
        """Store a change, with what it does to margin and follow-ups, on disk before returning.

        Answers the ledger's entries with their numbers. Raises ConflictError, with nothing stored, when a request,
        a block or a follow-up is not as the change expected it.
        """
        ...

    def backup_people(self) -> list[BackupPerson]:
        """Return the backup people in order of name."""
        ...

    def put_backup_person(self, person: BackupPerson) -> None:
        """Store a backup person, new or changed."""
        ...

    def remove_backup_person(self, person_id: str) -> bool:
        """Forget a backup person; False if there is none of that id."""
        ...


class NoteStore(Protocol):
    """Small facts that the app remembers between starts: what was told, offered, asked."""

    def note(self, key: str) -> str | None:
        """Return what was noted under the key."""
        ...

    def put_note(self, key: str, value: str) -> None:
        """Note a value under the key, in place of an earlier one."""
        ...


@dataclass(frozen=True, slots=True)
class CallQuery:
    """Which calls of the log are asked for: the newest first, ``limit`` at most.

    ``text`` is found in name, number (in any notation), and subject, whatever its case and accents; no
    ``directions`` mean all. ``before`` is the last call of the page before, to go on from.
    """

    text: str = ""
    directions: frozenset[Direction] = frozenset()
    client_id: str = ""
    period: Period | None = None
    before: Call | None = None
    limit: int = 100


class CallStore(Protocol):
    """The log of calls, and the follow-ups with their history."""

    def calls(self, query: CallQuery) -> list[Call]:
        """Return the calls asked for, newest first."""
        ...

    def calls_of(self, follow_up_id: str) -> list[Call]:
        """Return the calls that opened or joined a follow-up, oldest first."""
        ...

    def calls_with_sources(self, period: Period) -> list[tuple[Call, frozenset[str]]]:
        """Return the calls that began in the period, each with the sources that told it."""
        ...

    def known_keys(self, keys: Collection[SourceKey]) -> set[SourceKey]:
        """Return those of the keys under which a call is known."""
        ...

    def callers(self, text: str, limit: int) -> list[Caller]:
        """Return past callers whose name or number matches, the latest to call first."""
        ...

    def open_follow_ups(self) -> list[FollowUp]:
        """Return what is still open, in order of the next time."""
        ...

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        """Return one follow-up."""
        ...

    def closed_follow_ups(self, period: Period) -> list[FollowUp]:
        """Return the follow-ups that were closed in the period, the latest first."""
        ...

    def events_of(self, follow_up_id: str) -> list[FollowUpEvent]:
        """Return a follow-up's history, oldest first."""
        ...

    def follow_up_events(self, period: Period) -> list[FollowUpEvent]:
        """Return what happened to any follow-up in the period, oldest first."""
        ...

    def commit_calls(self, change: CallChange) -> None:
        """Store a change on disk before returning.

        Raises ConflictError, with nothing stored, when a follow-up is not as the change expected it.
        """
        ...

    def mirror(self) -> dict[str, str]:
        """Return the tasks as the home calendar and the store last agreed on them: raw iCalendar text by UID."""
        ...

    def put_mirror(self, changes: Mapping[str, str | None]) -> None:
        """Note what was agreed on; None forgets a task."""
        ...


class PlaybookStore(Protocol):
    """The runs of playbooks; each keeps the steps as they were when it began."""

    def put_run(self, run: Run, expected: Run | None) -> None:
        """Store a run on disk before returning; ``expected`` is how it was stored so far, None for a new one.

        Raises ConflictError, with nothing stored, when it is not as it was expected.
        """
        ...

    def run(self, run_id: str) -> Run | None:
        """Return one run."""
        ...

    def open_runs(self) -> list[Run]:
        """Return the runs that can still go on, the latest to begin first."""
        ...

    def runs_about(self, subject_id: str) -> list[Run]:
        """Return the runs that belong to one request or meeting, the first to begin first."""
        ...


class Store(AgendaStore, MarginStore, ClientStore, NoteStore, CallStore, PlanBStore, PlaybookStore, Protocol):
    """The one store behind all of them."""

    def close(self) -> None:
        """Let go of the file."""
        ...


class SettingsFile(Protocol):
    """Where the settings are kept."""

    def load(self) -> Settings:
        """Return the settings; the defaults when there is no file yet.

        Raises SettingsFileError when the file is bad; it has been set aside by then and the defaults hold.
        """
        ...

    def save(self, settings: Settings) -> None:
        """Write the settings on disk, whole or not at all. Raises StoreError."""
        ...


@dataclass(frozen=True, slots=True)
class WorkerProgress:
    """How far the worker is: ``done`` of ``total`` steps of ``stage``."""

    stage: str
    done: int
    total: int


class Worker(Protocol):
    """Runs a command in the worker process and waits for it (command line and tests; the tray never waits)."""

    def run(self, arguments: Sequence[str]) -> Iterator[WorkerProgress | dict[str, object]]:
        """Yield progress, and last the result. Raises RespiroError as the worker did, WorkerError if it died."""
        ...


class Numbers(Protocol):
    """Knows telephone numbers. ``region`` is an ISO 3166 code; empty for the one this machine is set to."""

    def understood(self, text: str, region: str = "") -> str:
        """Return the number in E.164 (``+34600123456``); empty when it can't be one."""
        ...

    def shown(self, number: str, region: str = "") -> str:
        """Return a number as people write it; what is not understood is returned as it is."""
        ...

    def find(self, text: str, region: str = "") -> tuple[int, int, str] | None:
        """Return where the first number in a text begins and ends, and its E.164; None if there is none."""
        ...


class Dates(Protocol):
    """Reads calendar dates as people write them in the four languages."""

    def __call__(self, text: str, today: date, language: str = "") -> date | None:
        """Return the date that ``25 de noviembre`` or ``Nov 25`` means, the next one from today; None if it is none."""
        ...


TextValue = str | int | bool
"""What a text is filled with; empty, 0 or False for what is not known."""


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """Why a text that the user wrote can't be used. ``line`` is 1-based, 0 for the file as a whole.

    ``reason`` and ``detail`` are data for the phrase catalogue (template_…).
    """

    file: str
    line: int
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text ready to be sent; ``problem`` tells why the user's own copy of it was not used."""

    text: str
    problem: TemplateProblem | None = None


class TextCopy(NamedTuple):
    """A copy of the user's own: of which kind, in which language (a tag) and tone (empty for all), and where."""

    kind: str
    language: str
    tone: str
    file: str


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text as it is written. ``own`` is the user's copy, None if there is none, ``own_file`` where it is or would be.

    ``language`` and ``tone`` are those of the file that is used, which may be others than were asked for.
    """

    kind: str
    language: str
    tone: str
    shipped: str
    own: str | None
    own_file: str


class Texts(Protocol):
    """The texts for clients, in the client's language: Respiro's, or the user's own copies of them.

    ``kind`` names a text, ``language`` is a tag (empty or "system": this machine's; English where there is no text in
    it), ``tone`` is formal, friendly or empty; where there is no text in that tone the other one is taken.
    """

    def rendered(self, kind: str, language: str, values: Mapping[str, TextValue], tone: str = "") -> Rendered:
        """Return a text, filled. The user's own copy is used if it works, else Respiro's text.

        Raises InvalidValueError unknown_text.
        """
        ...

    def tried(self, source: str, values: Mapping[str, TextValue], file: str = "") -> Rendered:
        """Return what a text that is being written gives; without text, and with the reason, if it does not work."""
        ...

    def table(self, name: str, language: str) -> Mapping[str, str]:
        """Return a table of a language's words, such as dates; English ones where a word is missing."""
        ...

    def kinds(self) -> Sequence[str]:
        """Return all kinds of texts, the user's own among them, in order of name."""
        ...

    def tones(self, kind: str, language: str) -> Sequence[str]:
        """Return the tones in which there is a text; only an empty one if it makes no difference."""
        ...

    def copies(self) -> Sequence[TextCopy]:
        """Return the user's own copies, in order of kind, language and tone."""
        ...

    def source(self, kind: str, language: str, tone: str = "") -> TextSource:
        """Return a text as it is written. Raises InvalidValueError unknown_text, StoreError text_not_readable."""
        ...

    def put_copy(self, kind: str, language: str, tone: str, source: str) -> None:
        """Store the user's own copy, on disk before returning. Raises StoreError text_not_writable, disk_full."""
        ...

    def drop_copy(self, kind: str, language: str, tone: str) -> bool:
        """Forget the user's own copy; False if there is none. Raises StoreError text_not_writable."""
        ...


@dataclass(frozen=True, slots=True)
class PlaybookProblem:
    """Why a file with a playbook can't be used as it is; ``line`` is 1-based, 0 for the file as a whole.

    ``kind`` and ``detail`` are data for the phrase catalogue.
    """

    file: str
    line: int
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The playbooks that can be used, in order of name, and what is wrong with the others."""

    playbooks: tuple[Playbook, ...] = ()
    problems: tuple[PlaybookProblem, ...] = ()


class Playbooks(Protocol):
    """The playbooks: Respiro's, and the user's own, which stand in place of those of the same name."""

    @property
    def own_folder(self) -> str:
        """Where the user's own playbooks lie; it need not exist."""
        ...

    def shelf(self, language: str) -> Shelf:
        """Return the playbooks in a language (a tag; empty or "system": this machine's), else the English ones.

        A bad file takes nothing else with it; Respiro's own playbook stands in for a bad copy of it.
        """
        ...

    def checked(self, file: str) -> Shelf:
        """Return the playbook of one file, anywhere, or what is wrong with it."""
        ...


@dataclass(frozen=True, slots=True)
class TaskFile:
    """A task as it stands in the home calendar. ``digest`` tells whether its file is still the same."""

    uid: str
    name: str
    text: str
    digest: str
    task: Task


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A file of the home calendar that can't be used, and why; ``uid`` is its task's if that is one of ours."""

    name: str
    reason: str
    uid: str = ""


class HomeTasks(Protocol):
    """Our tasks in the home calendar. Every method may raise AgendaFileError home_folder_unusable."""

    @property
    def place(self) -> str:
        """Which calendar it is, as text."""
        ...

    @property
    def is_own(self) -> bool:
        """Whether it is Respiro's own, rather than one that the user named."""
        ...

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        ...

    def make(self) -> None:
        """Make it."""
        ...

    def tasks(self) -> tuple[dict[str, TaskFile], list[LeftAlone]]:
        """Return our tasks by UID, and the files that can't be used."""
        ...

    def read(self, text: str, uid: str) -> Task | None:
        """Return what a task's text says; None when it is no sound calendar."""
        ...

    def written(self, text: str, uid: str, state: TaskState, created: datetime, now: datetime) -> str:
        """Return a task's text with what it shall say; a new one for an empty or unsound text."""
        ...

    def marked_as_asked(self, text: str, uid: str) -> str:
        """Return a task's text with the mark that its being gone was asked about; for the store only."""
        ...

    def put(self, uid: str, text: str, file: TaskFile | None) -> None:
        """Write a task, in place of ``file`` or as a new one. Raises ConflictError when it has changed unseen."""
        ...

    def remove(self, file: TaskFile) -> None:
        """Remove a task. Raises ConflictError when it has changed unseen."""
        ...


@dataclass(frozen=True, slots=True)
class EventFile:
    """An event of a request as it stands in the home calendar. ``digest`` tells whether its file is still the same."""

    uid: str
    name: str
    text: str
    digest: str
    event: PlanBEvent


class HomeEvents(Protocol):
    """The requests' events in the home calendar. Every method may raise AgendaFileError home_folder_unusable."""

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        ...

    def events(self) -> tuple[dict[str, EventFile], list[LeftAlone]]:
        """Return our events by UID, and the files that can't be used."""
        ...

    def read(self, text: str, uid: str) -> PlanBEvent | None:
        """Return what an event's text says; None when it is no sound calendar."""
        ...

    def written(self, text: str, uid: str, state: EventState, created: datetime, now: datetime) -> str:
        """Return an event's text with what it shall say; a new one for an empty or unsound text."""
        ...

    def marked_as_left(self, text: str, uid: str) -> str:
        """Return an event's text with the mark that it was deleted there, and is left so; for the store only."""
        ...

    def put(self, uid: str, text: str, file: EventFile | None) -> None:
        """Write an event, in place of ``file`` or as a new one. Raises ConflictError when it has changed unseen."""
        ...

    def remove(self, file: EventFile) -> None:
        """Remove an event. Raises ConflictError when it has changed unseen."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """What every use case is given."""

    store: Store
    settings: Settings
    clock: Clock
    zone: tzinfo
    """The user's zone, resolved."""
    numbers: Numbers
    dates: Dates
    texts: Texts
    playbooks: Playbooks
