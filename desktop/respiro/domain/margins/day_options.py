"""The best way to lay each possible amount of margin into one day: a dynamic program over its grid cells."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from respiro.domain.margins.blocks import MarginPolicy

Span = tuple[int, int]
"""Start and end of a block in epoch seconds."""

_BLOCK_COST = 1
_AFFINITY_UNIT = 1 << 20
"""One point of affinity outweighs any number of blocks a day can hold."""


@dataclass(frozen=True, slots=True)
class DayOption:
    """The best blocks for one amount of margin: greatest affinity, then fewest blocks, then earliest."""

    affinity: int
    spans: tuple[Span, ...]


def day_options(
    starts: Sequence[int], worth: Sequence[int], policy: MarginPolicy, most_cells: int
) -> dict[int, DayOption]:
    """Return, for each number of cells that can be laid, the best blocks; 0 cells is always possible.

    ``starts`` are the open cells (epoch seconds, in order), ``worth`` their affinity. Works backwards: the best
    from cell i on is either that from i + 1 on, or a block at i and the best beyond its distance. Where two
    ways are worth the same, the block that starts earlier and then ends earlier wins, which makes the result
    the first in lexicographic order.
    """
    step = policy.grid * 60
    shortest, longest = _block_cells(policy)
    count = len(starts)
    most_cells = max(0, min(most_cells, count))
    sums = [0]
    for value in worth:
        sums.append(sums[-1] + value)
    runs = _run_lengths(starts, step)
    empty: list[int | None] = [0] + [None] * most_cells
    best = [empty] * (count + 1)
    chosen: list[list[int]] = [[0] * (most_cells + 1)] * (count + 1)
    for index in range(count - 1, -1, -1):
        values: list[int | None] = [None] * (most_cells + 1)
        lengths = [0] * (most_cells + 1)
        for length in range(shortest, min(longest, runs[index], most_cells) + 1):
            gain = (sums[index + length] - sums[index]) * _AFFINITY_UNIT - _BLOCK_COST
            beyond = starts[index + length - 1] + step + policy.distance * 60
            rest = best[bisect_left(starts, beyond, index + length)]
            for cells in range(length, most_cells + 1):
                tail = rest[cells - length]
                if tail is None:
                    continue
                known = values[cells]
                if known is None or tail + gain > known:
                    values[cells], lengths[cells] = tail + gain, length
        for cells, skipped in enumerate(best[index + 1]):
            placed = values[cells]
            if skipped is not None and (placed is None or skipped > placed):
                values[cells], lengths[cells] = skipped, 0
        best[index], chosen[index] = values, lengths
    return {
        cells: _option(cells, starts, worth, chosen, policy) for cells, value in enumerate(best[0]) if value is not None
    }


def most_cells_in(starts: Sequence[int], policy: MarginPolicy, most_cells: int) -> int:
    """Return the greatest number of cells, up to ``most_cells``, that blocks can be laid into.

    The same recurrence as day_options() on sets of reachable totals, each set the bits of an integer: for when
    only the amount matters.
    """
    step = policy.grid * 60
    shortest, longest = _block_cells(policy)
    runs = _run_lengths(starts, step)
    within = (1 << (max(0, most_cells) + 1)) - 1
    reachable = [1] * (len(starts) + 1)
    for index in range(len(starts) - 1, -1, -1):
        totals = reachable[index + 1]
        for length in range(shortest, min(longest, runs[index]) + 1):
            beyond = starts[index + length - 1] + step + policy.distance * 60
            totals |= reachable[bisect_left(starts, beyond, index + length)] << length
        reachable[index] = totals & within
    return reachable[0].bit_length() - 1


def _block_cells(policy: MarginPolicy) -> tuple[int, int]:
    """Return the least and greatest number of cells of a block."""
    return -(-policy.block_minimum // policy.grid), policy.block_maximum // policy.grid


def _run_lengths(starts: Sequence[int], step: int) -> list[int]:
    """Return for each cell how many cells follow one another without a gap from it on, itself included."""
    runs = [1] * len(starts)
    for index in range(len(starts) - 2, -1, -1):
        if starts[index + 1] == starts[index] + step:
            runs[index] = runs[index + 1] + 1
    return runs


def _option(
    cells: int, starts: Sequence[int], worth: Sequence[int], chosen: Sequence[Sequence[int]], policy: MarginPolicy
) -> DayOption:
    """Walk the choices forward and collect the blocks."""
    step = policy.grid * 60
    spans: list[Span] = []
    affinity = index = 0
    while cells:
        length = chosen[index][cells]
        if length == 0:
            index += 1
            continue
        end = starts[index + length - 1] + step
        spans.append((starts[index], end))
        affinity += sum(worth[index : index + length])
        cells -= length
        index = bisect_left(starts, end + policy.distance * 60, index + length)
    return DayOption(affinity, tuple(spans))
