"""Who is meant: someone known, by name, first name, part of it or number; else the words that look like a name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from respiro.domain.calls import Caller
from respiro.services.quick_line.folding import words_of

_LEGAL = frozenset(
    ("sl", "sa", "slu", "srl", "ltd", "llc", "gmbh", "inc", "sc", "pfa", "spzoo", "sp", "z", "o", "oo", "co")
)
_GENERIC = frozenset(
    ("estudio", "studio", "grupo", "group", "grup", "grupa", "firma", "empresa", "company", "talleres")
)
_SHORTEST_PREFIX = 3
_SHORTEST_PART = 4


class Likeness(IntEnum):
    """How well words fit a known name."""

    INFLECTED = 1
    PREFIX = 2
    PART = 3
    FIRST = 4
    FULL = 5


@dataclass(frozen=True, slots=True)
class Known:
    """Someone known, and how many of the words name them."""

    caller: Caller
    words: int
    likeness: Likeness


def known_at(
    words: Sequence[str], people: Iterable[Caller], number: str = "", *, least: Likeness = Likeness.PREFIX
) -> Known | None:
    """Return whom the words, folded and from a certain one on, name beyond doubt."""
    fits = [known for caller in people if words and (known := _likeness(words, caller, least))]
    if not fits:
        return None
    best = max((known.likeness, known.words) for known in fits)
    best_fits = [known for known in fits if (known.likeness, known.words) == best]
    if number and (owners := [known for known in best_fits if known.caller.number == number]):
        best_fits = owners
    if len({_identity(known.caller) for known in best_fits}) > 1:
        return None
    chosen = best_fits[0]
    is_other_number = bool(number and chosen.caller.number and chosen.caller.number != number)
    return None if is_other_number and chosen.likeness <= Likeness.PART else chosen


def by_number(number: str, people: Iterable[Caller]) -> Caller | None:
    """Return the first who has that number."""
    return next((caller for caller in people if number and caller.number == number), None)


def near(words: Sequence[str], people: Iterable[Caller]) -> list[Caller]:
    """Return the people one of whose names begins as one of the words does: the only ones that may be meant."""
    starts = tuple({word[: max(_SHORTEST_PREFIX, len(word) - _SHORTEST_PREFIX)] for word in words})
    return [caller for caller in people if any(part.startswith(starts) for part in words_of(caller.name))]


def full_names(words: Sequence[str], people: Iterable[Caller]) -> list[tuple[int, int]]:
    """Return where whole names of two words or more stand: first word, and the one behind the last."""
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        places.setdefault(word, []).append(index)
    found = []
    for caller in people:
        name = words_of(caller.name)
        for index in places.get(name[0], ()) if name else ():
            for wanted in (name, _without_legal(name)):
                if len(wanted) > 1 and tuple(words[index : index + len(wanted)]) == wanted:
                    found.append((index, index + len(wanted)))
                    break
    return found


def _likeness(words: Sequence[str], caller: Caller, least: Likeness) -> Known | None:
    name = words_of(caller.name)
    if not name:
        return None
    first, same = words[0], _run(words, name)
    if same >= len(_without_legal(name)):
        return Known(caller, same, Likeness.FULL)
    if same:
        is_initial = same < len(words) and len(words[same]) <= _SHORTEST_PREFIX and name[same].startswith(words[same])
        return Known(caller, same + is_initial, Likeness.FIRST)
    if first in name[1:] and len(first) >= _SHORTEST_PART and first not in _GENERIC:
        return Known(caller, _run(words, name[name.index(first) :]), Likeness.PART)
    return _loosely(first, name, caller, least)


def _loosely(word: str, name: Sequence[str], caller: Caller, least: Likeness) -> Known | None:
    if least <= Likeness.PREFIX and _is_prefix(word, name):
        return Known(caller, 1, Likeness.PREFIX)
    if least <= Likeness.INFLECTED and any(_is_inflected(word, part) for part in name):
        return Known(caller, 1, Likeness.INFLECTED)
    return None


def _run(words: Sequence[str], name: Sequence[str]) -> int:
    same = 0
    for word, wanted in zip(words, name, strict=False):
        if word != wanted:
            break
        same += 1
    return same


def _is_prefix(word: str, name: Sequence[str]) -> bool:
    if len(word) < _SHORTEST_PREFIX:
        return False
    return name[0].startswith(word) or (
        len(word) >= _SHORTEST_PART and any(part.startswith(word) for part in name[1:] if part not in _GENERIC)
    )


def _is_inflected(word: str, name: str) -> bool:
    """Tell whether a word is a name in another case, as Polish and Romanian put it: ``Marty`` for Marta."""
    stem = name[:-1] if name[-1] in "aeiouy" else name
    return len(name) >= _SHORTEST_PART and word.startswith(stem) and len(word) - len(stem) <= _SHORTEST_PREFIX


def _without_legal(name: tuple[str, ...]) -> tuple[str, ...]:
    kept = list(name)
    while len(kept) > 1 and kept[-1] in _LEGAL:
        kept.pop()
    return tuple(kept)


def _identity(caller: Caller) -> str:
    return caller.client_id or f"name {words_of(caller.name)}"


def is_legal_form(word: str) -> bool:
    """Tell whether a folded word is a company's form rather than a name."""
    return re.sub(r"\W", "", word) in _LEGAL
