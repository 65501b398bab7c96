"""What the use cases ask of the world: Protocols, and the errors that may be raised through them.

Every store method may raise StoreBusyError (try again in a moment), StoreDamagedError or StoreError.
"""

from respiro.domain.calendars import Problem, Source
from respiro.domain.progress import WorkerProgress
from respiro.services.ports.accounts import AccountStore
from respiro.services.ports.agenda import AgendaStore, MarginStore, SubscriptionStore
from respiro.services.ports.calls import CallQuery, CallStore
from respiro.services.ports.gathered import Ports, Store
from respiro.services.ports.home import BlockFile, EventFile, HomeBlocks, HomeEvents, HomeTasks, LeftAlone, TaskFile
from respiro.services.ports.people import ClientStore, NoteStore, PlanBStore, PlaybookStore
from respiro.services.ports.texts import (
    PlaybookProblem,
    Playbooks,
    Rendered,
    Shelf,
    TemplateProblem,
    TextCopy,
    Texts,
    TextSource,
    TextValue,
)
from respiro.services.ports.tools import Clock, Dates, Numbers, Secrets, SettingsFile, Worker

__all__ = [
    "AccountStore",
    "AgendaStore",
    "BlockFile",
    "CallQuery",
    "CallStore",
    "ClientStore",
    "Clock",
    "Dates",
    "EventFile",
    "HomeBlocks",
    "HomeEvents",
    "HomeTasks",
    "LeftAlone",
    "MarginStore",
    "NoteStore",
    "Numbers",
    "PlanBStore",
    "PlaybookProblem",
    "PlaybookStore",
    "Playbooks",
    "Ports",
    "Problem",
    "Rendered",
    "Secrets",
    "SettingsFile",
    "Shelf",
    "Source",
    "Store",
    "SubscriptionStore",
    "TaskFile",
    "TemplateProblem",
    "TextCopy",
    "TextSource",
    "TextValue",
    "Texts",
    "Worker",
    "WorkerProgress",
]
