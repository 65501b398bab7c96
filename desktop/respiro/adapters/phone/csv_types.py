"""What the types of calls in a table mean, as the whole column tells: words, Android's numbers or a router's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from respiro.adapters.phone.csv_columns import ColumnMap
from respiro.adapters.phone.moments import length
from respiro.adapters.phone.words import BLOCKED, Field, direction_of
from respiro.domain.calls import Direction

_ROUTER: Final[Mapping[str, Direction | str]] = {
    # FRITZ!Box: 5, 6, 9 and 11 last still, 10 was refused by a list
    **dict.fromkeys(("1", "5", "9"), Direction.ANSWERED),
    "2": Direction.MISSED,
    **dict.fromkeys(("3", "4", "6", "11"), Direction.OUTGOING),
    "10": BLOCKED,
}
_REFUSED: Final = "3"
"""Outgoing in older exports; where 4 is outgoing, or none of them lasted, it was refused by a list."""


@dataclass(frozen=True, slots=True)
class Types:
    """``router`` are the meanings of a router's numbers, empty for other logs.

    ``tells_missed``: the log sets missed calls apart, or has no lengths to tell them by.
    """

    columns: ColumnMap
    tells_missed: bool
    router: Mapping[str, Direction | str] = field(default_factory=dict)

    def seconds(self, cells: Sequence[str]) -> int:
        """Return how long a row's call lasted; routers count minutes."""
        text = self.columns.cell(cells, Field.DURATION)
        return length(text) * (60 if self.router and text.count(":") == 1 else 1)

    def direction(self, cells: Sequence[str], seconds: int) -> Direction | str | None:
        """Return what a row's type means. A log without types, or that knows none missed, tells it by the length."""
        if Field.TYPE not in self.columns.places:
            return Direction.ANSWERED if seconds else Direction.MISSED
        text = self.columns.cell(cells, Field.TYPE)
        if self.router:
            return self.router.get(text)
        direction = direction_of(text)
        if direction is Direction.ANSWERED and not seconds and not self.tells_missed:
            return Direction.MISSED
        return direction


def types_of(columns: ColumnMap, rows: Sequence[Sequence[str]]) -> Types:
    """Return what the types of a table's rows mean."""
    lasting: dict[str, bool] = {}
    for cells in rows:
        kind = columns.cell(cells, Field.TYPE)
        lasting[kind] = lasting.get(kind, False) or length(columns.cell(cells, Field.DURATION)) > 0
    if _is_router(lasting):
        refused = {_REFUSED: BLOCKED} if "4" in lasting or not lasting.get(_REFUSED) else {}
        return Types(columns, tells_missed=True, router={**_ROUTER, **refused})
    has_lengths = Field.DURATION in columns.places
    tells_missed = any(direction_of(kind) in (Direction.MISSED, BLOCKED) for kind in lasting)
    return Types(columns, tells_missed=tells_missed or not has_lengths)


def _is_router(lasting: Mapping[str, bool]) -> bool:
    """Tell whether 2 is missed and not outgoing: none of it lasted, while some of what Android calls missed did."""
    return (
        lasting.keys() <= _ROUTER.keys() and not lasting.get("2") and (lasting.get("3", False) or _only_fourth(lasting))
    )


def _only_fourth(lasting: Mapping[str, bool]) -> bool:
    return "2" in lasting and lasting.get("4", False)
