"""Two weeks beside each other: what each came to, and by how much they differ."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from respiro.domain.review import ClientWeek
from respiro.domain.week import Week
from respiro.services.review.numbers import Number, client_numbers, week_numbers
from respiro.services.review.report import WeekReport, client_labels

_OF_NOW = ("month_exceptions", "allowed", "owes")
"""What is not of the week, but of its month or of today."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of both weeks, by its name in JSON; what ends in ``minutes`` are minutes, the others are counts.

    None for a delay of which there was none.
    """

    figure: str
    this: Number
    other: Number

    @property
    def difference(self) -> Number:
        """How much more it is in this week; None unless both are known."""
        return None if self.this is None or self.other is None else self.this - self.other


@dataclass(frozen=True, slots=True)
class ClientRows:
    """One client in both weeks; ``client_id`` is empty for all who are no clients."""

    client_id: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A week beside another one: the whole weeks, and client by client, this week's order first."""

    this: Week
    other: Week
    figures: tuple[Row, ...]
    clients: tuple[ClientRows, ...]


def compared(this: WeekReport, other: WeekReport) -> Comparison:
    """Return a week beside another one; who had nothing in one of them counts as zero there."""
    people = {one.client_id: one for one in other.people} | {one.client_id: one for one in this.people}
    order = [one.client_id for one in (*this.people, *other.people)]
    mine = {one.client_id: one for one in this.people}
    theirs = {one.client_id: one for one in other.people}
    ids = sorted(dict.fromkeys(order), key=lambda client_id: not client_id)
    return Comparison(
        this.week,
        other.week,
        _rows(week_numbers(this), week_numbers(other)),
        tuple(_client(people[client_id], mine.get(client_id), theirs.get(client_id)) for client_id in ids),
    )


def nameless(comparison: Comparison, this: WeekReport, label: Callable[[int], str]) -> Comparison:
    """Return the comparison with no client's name in it, labelled as without_names() does in this week's report."""
    labels = client_labels(this, label)
    for one in comparison.clients:
        if one.client_id:
            labels.setdefault(one.client_id, label(len(labels) + 1))
    clients = tuple(
        replace(one, client_id=labels.get(one.client_id, ""), name=labels.get(one.client_id, ""))
        for one in comparison.clients
    )
    return replace(comparison, clients=clients)


def _client(who: ClientWeek, this: ClientWeek | None, other: ClientWeek | None) -> ClientRows:
    nothing = ClientWeek(who.client_id, who.name)
    numbers = [
        {name: value for name, value in client_numbers(one or nothing).items() if name not in _OF_NOW}
        for one in (this, other)
    ]
    return ClientRows(who.client_id, who.name, _rows(*numbers))


def _rows(this: Mapping[str, Number], other: Mapping[str, Number]) -> tuple[Row, ...]:
    return tuple(Row(name, value, other[name]) for name, value in this.items())
