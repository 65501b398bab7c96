"""Margin: blank blocks kept in the agenda on purpose, how they are placed, defended and booked."""

from respiro.domain.margins.blocks import (
    DEFAULT_PREFERRED,
    DEFENDED_HOURS,
    BlockState,
    MarginBlock,
    MarginPolicy,
    Target,
    whole_steps,
)
from respiro.domain.margins.booking import book, settle
from respiro.domain.margins.edits import unseating
from respiro.domain.margins.heal import heal, survives
from respiro.domain.margins.ledger import LedgerEntry, LedgerKind, MarginChange, Taker
from respiro.domain.margins.plan import plan
from respiro.domain.margins.planning import (
    ChangeKind,
    ClientShare,
    Edit,
    GiveWay,
    Placement,
    Plan,
    PlanningDay,
    Refusal,
    RefusalKind,
    Score,
    Unseating,
    UnseatingKind,
    WeekToPlan,
)
from respiro.domain.margins.score import score

__all__ = [
    "DEFAULT_PREFERRED",
    "DEFENDED_HOURS",
    "BlockState",
    "ChangeKind",
    "ClientShare",
    "Edit",
    "GiveWay",
    "LedgerEntry",
    "LedgerKind",
    "MarginBlock",
    "MarginChange",
    "MarginPolicy",
    "Placement",
    "Plan",
    "PlanningDay",
    "Refusal",
    "RefusalKind",
    "Score",
    "Taker",
    "Target",
    "Unseating",
    "UnseatingKind",
    "WeekToPlan",
    "book",
    "heal",
    "plan",
    "score",
    "settle",
    "survives",
    "unseating",
    "whole_steps",
]
