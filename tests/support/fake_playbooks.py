"""Runs of playbooks in memory, and playbooks that need no files."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from respiro.domain.errors import ConflictError
from respiro.domain.playbooks import END, Answer, Playbook, Run, Step
from respiro.services.ports import Shelf

REACH = Playbook(
    "reach",
    "Reach a client",
    "A client waits for a call back.",
    (
        Step("breathe", "Breathe out.", (Answer("", "call"),), minutes=1, how="Three times, slowly.", over="Enough."),
        Step("call", "Call them.", (Answer("yes", "note"), Answer("no", "write")), minutes=5, ask="Reached?"),
        Step("write", "Write to them.", (Answer("", "call"), Answer("enough", END)), text="promise"),
        Step("note", "Note what they want.", (Answer("", END),)),
    ),
)
"""Every kind of step: plain, with a timer, with a choice, with a text, and one way back."""


class FakePlaybookStore:
    """``services.ports.PlaybookStore`` in memory. Made with its first use, so that it can stand beside other bases."""

    @cached_property
    def _runs(self) -> dict[str, Run]:
        return {}

    @cached_property
    def run_faults(self) -> list[Exception]:
        """Raised, first in first out, by the next writes."""
        return []

    def put_run(self, run: Run, expected: Run | None) -> None:
        if self.run_faults:
            raise self.run_faults.pop(0)
        if self._runs.get(run.id) != expected:
            raise ConflictError("changed_meanwhile", uid=run.id)
        self._runs[run.id] = run

    def run(self, run_id: str) -> Run | None:
        return self._runs.get(run_id)

    def open_runs(self) -> list[Run]:
        found = (run for run in self._runs.values() if run.is_open)
        return sorted(found, key=_begun, reverse=True)

    def runs_about(self, subject_id: str) -> list[Run]:
        return sorted((run for run in self._runs.values() if run.subject_id == subject_id), key=_begun)


def _begun(run: Run) -> tuple[datetime, str]:
    return run.started_at, run.id


@dataclass(frozen=True, slots=True)
class FakePlaybooks:
    """``services.ports.Playbooks`` with what it was given."""

    on_shelf: Shelf = field(default_factory=lambda: Shelf((REACH,)))
    in_file: Shelf = field(default_factory=Shelf)
    own_folder: str = "/home/yolanda/playbooks"

    def shelf(self, language: str) -> Shelf:
        del language
        return self.on_shelf

    def checked(self, file: str) -> Shelf:
        del file
        return self.in_file
