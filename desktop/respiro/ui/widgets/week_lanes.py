"""What happens at the same time stands side by side."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lane:
    """A place beside others: the lane's number, how many lanes wide, of how many in all."""

    number: int
    width: int
    of: int


def side_by_side(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """Return a lane for each half-open span, so that two that overlap never share one.

    Spans that hang together share their lanes; each is as wide as the lanes free to its right allow.
    """
    order = sorted(range(len(spans)), key=lambda index: (spans[index][0], -spans[index][1], index))
    lanes: dict[int, Lane] = {}
    cluster: list[int] = []
    cluster_end = 0
    for index in order:
        if cluster and spans[index][0] >= cluster_end:
            lanes |= _lanes_of(cluster, spans)
            cluster = []
        cluster.append(index)
        cluster_end = max(cluster_end, spans[index][1]) if len(cluster) > 1 else spans[index][1]
    lanes |= _lanes_of(cluster, spans)
    return [lanes[index] for index in range(len(spans))]


def _lanes_of(cluster: Sequence[int], spans: Sequence[tuple[int, int]]) -> dict[int, Lane]:
    ends: list[int] = []
    number: dict[int, int] = {}
    for index in cluster:
        start, end = spans[index]
        lane = next((lane for lane, free_from in enumerate(ends) if free_from <= start), len(ends))
        ends[lane : lane + 1] = [end]
        number[index] = lane
    return {
        index: Lane(number[index], _width(index, cluster, spans, number, len(ends)), len(ends)) for index in cluster
    }


def _width(
    index: int, cluster: Sequence[int], spans: Sequence[tuple[int, int]], number: dict[int, int], count: int
) -> int:
    start, end = spans[index]
    taken = [
        number[other]
        for other in cluster
        if number[other] > number[index] and spans[other][0] < end and start < spans[other][1]
    ]
    return min(taken, default=count) - number[index]
