"""What is wrong with the ways through a playbook."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from respiro.domain.playbooks.playbook import END, Step


class FlawKind(StrEnum):
    """A way that does not work."""

    DUPLICATE_ID = "duplicate_step"
    NOWHERE = "jump_to_nowhere"
    UNREACHABLE = "step_unreachable"
    NO_WAY_OUT = "no_way_to_the_end"


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong: the number of the step, from 0, of its answer if it is about one, and an id to name."""

    kind: FlawKind
    step: int
    name: str
    answer: int | None = None


def flaws(steps: Sequence[Step]) -> list[Flaw]:
    """Return what is wrong with the ways through these steps, in order of the steps.

    Whether a step is reached and leaves again is asked only where all jumps lead somewhere.
    """
    found = [*_duplicates(steps), *_jumps_to_nowhere(steps)]
    return sorted(found or [*_unreachable(steps), *_without_way_out(steps)], key=lambda flaw: flaw.step)


def _duplicates(steps: Sequence[Step]) -> Iterator[Flaw]:
    seen: set[str] = set()
    for number, step in enumerate(steps):
        if step.id in seen:
            yield Flaw(FlawKind.DUPLICATE_ID, number, step.id)
        seen.add(step.id)


def _jumps_to_nowhere(steps: Sequence[Step]) -> Iterator[Flaw]:
    known = {END, *(step.id for step in steps)}
    for number, step in enumerate(steps):
        for place, answer in enumerate(step.answers):
            if answer.to not in known:
                yield Flaw(FlawKind.NOWHERE, number, answer.to, place)


def _unreachable(steps: Sequence[Step]) -> Iterator[Flaw]:
    ways = {step.id: {answer.to for answer in step.answers} for step in steps}
    reached = _spread({step.id for step in steps[:1]}, ways)
    for number, step in enumerate(steps):
        if step.id not in reached:
            yield Flaw(FlawKind.UNREACHABLE, number, step.id)


def _without_way_out(steps: Sequence[Step]) -> Iterator[Flaw]:
    """Walk the ways backwards from the end: where that does not come, a run would go round for ever."""
    origins: dict[str, set[str]] = {}
    for step in steps:
        for answer in step.answers:
            origins.setdefault(answer.to, set()).add(step.id)
    leaving = _spread({END}, origins)
    for number, step in enumerate(steps):
        if step.id not in leaving:
            yield Flaw(FlawKind.NO_WAY_OUT, number, step.id)


def _spread(start: set[str], ways: Mapping[str, set[str]]) -> set[str]:
    """Return all that is reached from the start."""
    reached, edge = set(start), list(start)
    while edge:
        for place in ways.get(edge.pop(), ()):
            if place not in reached:
                reached.add(place)
                edge.append(place)
    return reached
