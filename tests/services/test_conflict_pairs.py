"""Whatever is edited here and on the server at once stands on both sides, or is asked about: no edit is lost."""

from dataclasses import dataclass
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.services.home_conflicts import Side
from support.conflict_edits import HERE, KINDS, THERE, all_pairs, random_pairs
from support.conflict_pairs import Pair
from support.memory_server import MemoryCalendar, MemoryServer
from support.thorough import examples
from support.two_homes import HREF, Machine


@dataclass
class MemoryPhone:
    calendar: MemoryCalendar

    def texts(self) -> dict[str, str]:
        return self.calendar.texts()

    def put(self, name: str, text: str) -> None:
        self.calendar.lay(HREF + name, text)

    def delete(self, href: str) -> None:
        self.calendar.take(href)


def pair(kind: str, here: str, there: str, keep: Side) -> Pair:
    server = MemoryServer()
    return Pair(Machine("a", server), MemoryPhone(server.make(HREF)), kind, here, there, keep)


@pytest.mark.parametrize("first", [Side.OURS, pytest.param(Side.THEIRS, marks=pytest.mark.torture)])
@pytest.mark.parametrize("kind", KINDS)
def test_each_edit_here_with_each_there_loses_neither(kind: str, first: Side) -> None:
    answers = cycle([first, *(side for side in Side if side is not first)])
    asked = [pair(*one, next(answers)).run() for one in all_pairs() if one[0] == kind]
    assert any(asked)
    assert not all(asked)


PAIRS = st.sampled_from(KINDS).flatmap(
    lambda kind: st.tuples(
        st.just(kind), st.sampled_from(HERE[kind]), st.sampled_from(THERE[kind]), st.sampled_from(list(Side))
    )
)


@given(PAIRS)
@settings(max_examples=examples(30), deadline=None)
def test_no_pair_of_edits_loses_one(drawn: tuple[str, str, str, Side]) -> None:
    pair(*drawn).run()


@pytest.mark.torture
def test_no_edit_of_500_random_pairs_is_lost() -> None:
    for one in random_pairs(33, 500):
        pair(*one).run()
