"""Clients: how much each weighs, when each can be reached, what limits hold and what they are known to ask for."""

from respiro.domain.clients.client import LONGEST_NAME, PROFILES, STEADY, Client, Tier, Tone
from respiro.domain.clients.fires import ForeseenFire
from respiro.domain.clients.windows import (
    DAYS_AROUND,
    NO_AGENDAS,
    USEFUL_MINUTES,
    ClientAgendas,
    ClientWindow,
    Nudge,
    client_windows,
    foreseen_minutes,
    foreseen_windows,
    nudges,
)

__all__ = [
    "DAYS_AROUND",
    "LONGEST_NAME",
    "NO_AGENDAS",
    "PROFILES",
    "STEADY",
    "USEFUL_MINUTES",
    "Client",
    "ClientAgendas",
    "ClientWindow",
    "ForeseenFire",
    "Nudge",
    "Tier",
    "Tone",
    "client_windows",
    "foreseen_minutes",
    "foreseen_windows",
    "nudges",
]
