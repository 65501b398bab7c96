"""What every use case is given: the one store behind all aggregates, and the other ports."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from respiro.services.ports.accounts import AccountStore
from respiro.services.ports.agenda import AgendaStore, MarginStore, SubscriptionStore
from respiro.services.ports.calls import CallStore
from respiro.services.ports.people import ClientStore, NoteStore, PlanBStore, PlaybookStore
from respiro.services.ports.texts import Playbooks, Texts
from respiro.services.ports.tools import Clock, Dates, Numbers
from respiro.services.settings import Settings


class Store(
    AgendaStore,
    SubscriptionStore,
    AccountStore,
    MarginStore,
    ClientStore,
    NoteStore,
    CallStore,
    PlanBStore,
    PlaybookStore,
    Protocol,
):
    """The one store behind all of them."""

    def close(self) -> None:
        """Let go of the file."""
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
