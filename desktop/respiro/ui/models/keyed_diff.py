"""Which rows to remove, move and insert, so that a list becomes another: rows are known by their keys."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class StepKind(Enum):
    """What happens to rows."""

    REMOVE = auto()
    INSERT = auto()
    MOVE = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``count`` rows from ``row`` on go, or come, or the one row moves ``to`` another place above it."""

    kind: StepKind
    row: int
    count: int = 1
    to: int = 0


def steps(before: Sequence[str], after: Sequence[str]) -> Iterator[Step]:
    """Yield the steps from one list of keys to another; each is to be taken before the next is asked for.

    First all that goes, from the end; then from the top, what comes and what moves up.
    """
    wanted, known = set(after), set(before)
    yield from _removals(before, wanted)
    current = [key for key in before if key in wanted]
    row = 0
    while row < len(after):
        key = after[row]
        if row < len(current) and current[row] == key:
            row += 1
        elif key in known:
            origin = current.index(key, row)
            current.insert(row, current.pop(origin))
            yield Step(StepKind.MOVE, origin, to=row)
            row += 1
        else:
            end = row
            while end < len(after) and after[end] not in known:
                end += 1
            current[row:row] = after[row:end]
            yield Step(StepKind.INSERT, row, end - row)
            row = end


def _removals(before: Sequence[str], wanted: set[str]) -> Iterator[Step]:
    row = len(before)
    while row > 0:
        row -= 1
        if before[row] in wanted:
            continue
        end = row + 1
        while row > 0 and before[row - 1] not in wanted:
            row -= 1
        yield Step(StepKind.REMOVE, row, end - row)
