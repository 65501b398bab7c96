"""The planner's definition, written out a second time as a search through every possible plan.

It works on plain minutes and shares no code with the planner, so that the two can only agree by being right.
"""

from collections.abc import Iterator
from itertools import product

from support.weeks import GRID, Minutes, SmallWeek


def best_plan(week: SmallWeek) -> tuple[tuple[int, int, int, int, int], list[Minutes]]:
    """Return the criteria's values and the automatic blocks of the best plan."""
    fixed = week.pinned + [span for span in week.previous if span[0] < week.now]
    fixed_minutes = sum(end - start for start, end in fixed)
    rounded_target = -(-week.target // GRID) * GRID
    worth: dict[int, int] = {}
    days = [
        [
            (_minutes(blocks), _day_values(week, number, fixed, blocks, worth), blocks)
            for blocks in _day_plans(week, number, fixed)
        ]
        for number in range(len(week.working))
    ]
    ranks = []
    for choice in product(*days):
        automatic = sum(minutes for minutes, _, _ in choice)
        if automatic and fixed_minutes + automatic > rounded_target:
            continue
        shortage, affinity, unevenness, count = (
            sum(values) for values in zip(*(day for _, day, _ in choice), strict=True)
        )
        weekly = max(0, week.target - fixed_minutes - automatic)
        ranks.append(
            (weekly, shortage, -affinity, unevenness, count, [span for *_, blocks in choice for span in blocks])
        )
    weekly, shortage, cost, unevenness, count, blocks = min(ranks)
    return (weekly, shortage, -cost, unevenness, count), blocks


def _minutes(spans: list[Minutes]) -> int:
    return sum(end - start for start, end in spans)


def _day_plans(week: SmallWeek, day: int, fixed: list[Minutes]) -> Iterator[list[Minutes]]:
    shortest, longest = week.policy.block_minimum, week.policy.block_maximum
    here = [span for span in fixed if day * 1440 <= span[0] < (day + 1) * 1440]
    fixed_minutes = sum(end - start for start, end in here)
    starts = range(day * 1440, (day + 1) * 1440, GRID)
    worked = _joined(week.working[day])
    possible = [
        (start, end)
        for start in starts
        if start >= week.now
        for end in range(start + GRID, start + longest + 1, GRID)
        if shortest <= end - start
        and any(first <= start and end <= last for first, last in worked)
        and not any(start < last and first < end for first, last in week.busy)
        and all(start - last >= week.policy.distance or first - end >= week.policy.distance for first, last in here)
    ]

    def extend(chosen: list[Minutes]) -> Iterator[list[Minutes]]:
        yield chosen
        for span in possible:
            if chosen and span[0] - chosen[-1][1] < week.policy.distance:
                continue
            if fixed_minutes + sum(end - start for start, end in [*chosen, span]) > week.policy.daily_maximum:
                continue
            yield from extend([*chosen, span])

    return extend([])


def _joined(spans: list[Minutes]) -> list[Minutes]:
    result: list[Minutes] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _day_values(
    week: SmallWeek, day: int, fixed: list[Minutes], blocks: list[Minutes], worth: dict[int, int]
) -> tuple[int, int, int, int]:
    """Return the criteria's values of one day; ``worth`` keeps what each cell of the week is worth."""
    working = week.working[day]
    here = blocks + [span for span in fixed if day * 1440 <= span[0] < (day + 1) * 1440]
    movable = [span for span in week.previous if span[0] >= week.now]
    wanted = week.policy.daily_minimum if working and working[-1][1] > week.now else 0
    cells = [cell for span in here for cell in _cells(span)]
    for cell in set(cells) - worth.keys():
        worth[cell] = _cell_affinity(week, movable, cell)
    affinity = sum(worth[cell] for cell in cells)
    return max(0, wanted - _minutes(here)), affinity, len(cells) ** 2, len(here)


def _cells(span: Minutes) -> list[int]:
    return list(range(span[0] // GRID * GRID, span[1], GRID))


def _cell_affinity(week: SmallWeek, movable: list[Minutes], cell: int) -> int:
    weights = {name: weight for _, _, weight, name in week.windows if _covers(_windows_of(week, name), cell)}
    fires = {(name, what) for *_, name, what in week.fires if _covers(_fires_of(week, name, what), cell)}
    preferred = 1 if _covers(week.preferred, cell) else 0
    kept = 4 if _covers(movable, cell) else 0
    return min(6, sum(weights.values()) + 4 * len(fires)) + preferred + kept


def _windows_of(week: SmallWeek, name: str) -> list[Minutes]:
    return [(start, end) for start, end, _, owner in week.windows if owner == name]


def _fires_of(week: SmallWeek, name: str, what: str) -> list[Minutes]:
    return [(start, end) for start, end, owner, asked in week.fires if (owner, asked) == (name, what)]


def _covers(spans: list[Minutes], cell: int) -> bool:
    return any(start <= cell and cell + GRID <= end for start, end in _joined(spans))
