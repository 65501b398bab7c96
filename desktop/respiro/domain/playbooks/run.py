"""A run of a playbook: where it stands, and what was done when. It keeps the steps as they were when it began."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from respiro.domain.playbooks.playbook import END, Step


class Ending(StrEnum):
    """Why a run is over."""

    FINISHED = "finished"
    """Its last step was taken."""
    SETTLED = "settled"
    """The user ended it before that, for the matter was settled."""
    ABANDONED = "abandoned"
    """The user gave it up."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken, with the words of the answer (empty: there was but one way). Instants UTC."""

    step_id: str
    say: str
    answer: str
    entered_at: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a playbook. Instants UTC; ``current`` is the id of the step that waits, ``END`` after the last one.

    ``subject_id`` is the urgent request or the meeting that it belongs to, ``subject`` its words; both may be empty.
    """

    id: str
    name: str
    title: str
    steps: tuple[Step, ...]
    started_at: datetime
    current: str
    entered_at: datetime
    subject_id: str = ""
    subject: str = ""
    taken: tuple[Taken, ...] = ()
    ended_at: datetime | None = None
    ending: Ending | None = None

    @property
    def is_open(self) -> bool:
        """Whether it can still go on."""
        return self.ended_at is None

    @property
    def step(self) -> Step | None:
        """The step that waits for its answer; None when the run is over."""
        if not self.is_open or self.current == END:
            return None
        return next(step for step in self.steps if step.id == self.current)

    @property
    def due_at(self) -> datetime | None:
        """When the minutes of the present step are over (UTC); None if it may take as long as it needs."""
        step = self.step
        return self.entered_at + timedelta(minutes=step.minutes) if step and step.minutes else None

    def left(self, now: datetime) -> timedelta | None:
        """Return how much of the step's time is left, below zero when it is over; None without a timer.

        A clock that was set back gives no more than the whole time.
        """
        step, due_at = self.step, self.due_at
        return min(due_at - now, timedelta(minutes=step.minutes)) if step and due_at else None
