"""Playbooks: checklists that are ready before they are needed, and runs of them; pure, as all of the domain."""

from respiro.domain.playbooks.flaws import Flaw, FlawKind, flaws
from respiro.domain.playbooks.plain import run_from_plain, run_to_plain
from respiro.domain.playbooks.playbook import (
    END,
    LONGEST_MINUTES,
    MOST_ANSWERS,
    MOST_STEPS,
    Answer,
    Playbook,
    Step,
)
from respiro.domain.playbooks.run import Ending, Run, Taken
from respiro.domain.playbooks.transitions import abandoned, answered, back, chosen, ended, started

__all__ = [
    "END",
    "LONGEST_MINUTES",
    "MOST_ANSWERS",
    "MOST_STEPS",
    "Answer",
    "Ending",
    "Flaw",
    "FlawKind",
    "Playbook",
    "Run",
    "Step",
    "Taken",
    "abandoned",
    "answered",
    "back",
    "chosen",
    "ended",
    "flaws",
    "run_from_plain",
    "run_to_plain",
    "started",
]
