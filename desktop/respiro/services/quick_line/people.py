"""Who is meant: someone known, by name, first name, part of it or number; else the words that look like a name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

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
_MOST_REMEMBERED = 1_000


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


@dataclass(frozen=True, slots=True)
class _Entry:
    """Someone known, with the folded words of the name, whole and without the company's form."""

    caller: Caller
    name: tuple[str, ...]
    bare: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Question:
    words: tuple[str, ...]
    number: str
    least: Likeness


@dataclass(eq=False)
class People:
    """Those who may be meant, prepared once to be asked for with every key that is pressed."""

    callers: tuple[Caller, ...]
    _by_start: dict[str, list[_Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_word: dict[str, list[_Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_two: dict[tuple[str, str], list[_Entry]] = field(default_factory=dict, init=False, repr=False)
    _by_number: dict[str, Caller] = field(default_factory=dict, init=False, repr=False)
    _by_email: dict[str, Caller] = field(default_factory=dict, init=False, repr=False)
    _longest: int = field(default=0, init=False, repr=False)
    _answers: dict[_Question, Known | None] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        """Index the names by the beginnings of their words."""
        for caller in self.callers:
            self._by_number.setdefault(caller.number, caller)
            self._by_email.setdefault(caller.email.casefold(), caller)
            name = words_of(caller.name)
            self._longest = max(self._longest, len(name))
            entry = _Entry(caller, name, _without_legal(name))
            for word in dict.fromkeys(name):
                self._by_word.setdefault(word, []).append(entry)
            for start in dict.fromkeys(word[:_SHORTEST_PREFIX] for word in name):
                self._by_start.setdefault(start, []).append(entry)
            if len(name) > 1:
                self._by_two.setdefault((name[0], name[1]), []).append(entry)

    def by_number(self, number: str) -> Caller | None:
        """Return the first who has that number."""
        return self._by_number.get(number) if number else None

    def by_email(self, email: str) -> Caller | None:
        """Return the first who has that address."""
        return self._by_email.get(email.casefold()) if email else None

    def known_at(self, words: Sequence[str], number: str = "", *, least: Likeness = Likeness.PREFIX) -> Known | None:
        """Return whom the words, folded and from a certain one on, name beyond doubt."""
        if not words or words[0][:_SHORTEST_PREFIX] not in self._by_start:
            return None
        question = _Question(tuple(words[: self._longest]), number, least)
        if question not in self._answers:
            if len(self._answers) >= _MOST_REMEMBERED:
                self._answers.clear()
            self._answers[question] = self._find(question)
        return self._answers[question]

    def full_names(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield where whole names of two words or more stand: first word, and the one behind the last."""
        for index, two in enumerate(pairwise(words)):
            for entry in self._by_two.get(two, ()):
                for wanted in (entry.name, entry.bare):
                    if len(wanted) > 1 and tuple(words[index : index + len(wanted)]) == wanted:
                        yield index, index + len(wanted)
                        break

    def _find(self, question: _Question) -> Known | None:
        words, number = question.words, question.number
        fits = [fit for entry in self._by_word.get(words[0], ()) if (fit := _exactly(words, entry))]
        if not fits:
            fits = self._loose_fits(question)
        if not fits:
            return None
        best = max((known.likeness, known.words) for known in fits)
        best_fits = [known for known in fits if (known.likeness, known.words) == best]
        if number and (owners := [known for known in best_fits if known.caller.number == number]):
            best_fits = owners
        chosen = best_fits[0]
        if any(_identity(known.caller) != _identity(chosen.caller) for known in best_fits):
            return None
        is_other_number = bool(number and chosen.caller.number and chosen.caller.number != number)
        return None if is_other_number and chosen.likeness <= Likeness.PART else chosen

    def _loose_fits(self, question: _Question) -> list[Known]:
        """Return whose names begin with the word, else those it may be another case of; two are as good as many."""
        word, fits = question.words[0], list[Known]()
        if question.least > Likeness.PREFIX:
            return fits
        for entry in self._by_start[word[:_SHORTEST_PREFIX]]:
            if _is_prefix(word, entry.name):
                fits.append(Known(entry.caller, 1, Likeness.PREFIX))
            elif question.least is Likeness.INFLECTED and any(_is_inflected(word, part) for part in entry.name):
                fits.append(Known(entry.caller, 1, Likeness.INFLECTED))
            has_two = len(fits) > 1 and fits[-1].likeness is fits[-2].likeness is Likeness.PREFIX
            if has_two and not question.number and _identity(fits[-1].caller) != _identity(fits[-2].caller):
                break
        return fits


class _Shelf:
    """Keeps the people of the last line: the next one is mostly typed with the same ones known."""

    last = People(())


def people_of(callers: Sequence[Caller] | People) -> People:
    """Return people prepared; the same ones as last time are not prepared again."""
    if isinstance(callers, People):
        return callers
    wanted, last = tuple(callers), _Shelf.last
    if last.callers is not wanted and last.callers != wanted:
        last = _Shelf.last = People(wanted)
    return last


def _exactly(words: Sequence[str], entry: _Entry) -> Known | None:
    """Return someone one of whose names is the first word."""
    name = entry.name
    first, same = words[0], _run(words, name)
    if same >= len(entry.bare):
        return Known(entry.caller, same, Likeness.FULL)
    if same:
        is_initial = same < len(words) and len(words[same]) <= _SHORTEST_PREFIX and name[same].startswith(words[same])
        return Known(entry.caller, same + is_initial, Likeness.FIRST)
    if first in name[1:] and len(first) >= _SHORTEST_PART and first not in _GENERIC:
        return Known(entry.caller, _run(words, name[name.index(first) :]), Likeness.PART)
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
