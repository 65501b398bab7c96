"""Finding calls and callers by what people type: names without accents, numbers in any notation."""

import re
from collections.abc import Sequence

from respiro.domain.calls import Caller
from respiro.domain.text import folded

_NUMBER = re.compile(r"(?<!\w)[+(]*\d[\d\s()./+-]*(?!\w)")
_TRUNK = "(0)"
"""How some write the 0 that is dialled within the country only."""

Alternatives = tuple[str, ...]


def call_text(caller: Caller, about: str) -> str:
    """Return what a call is found by: its texts, folded, and its number, a line each."""
    return "\n".join((folded(caller.name), folded(about), folded(caller.email), _number_text(caller.number)))


def caller_text(caller: Caller) -> str:
    """Return what someone is found by: the words of name and address, a blank before each, and the number."""
    return f" {_words(caller.name)} {folded(caller.email)}\n {_number_text(caller.number)}"


def _number_text(number: str) -> str:
    """Return a number as it was given, which may be no number at all, and its digits unless they are in it."""
    given, dialled = folded(number), digits(number)
    return given if dialled in given else f"{given}\n{dialled}"


def digits(text: str) -> str:
    """Return the digits of a number, without a trunk zero in brackets."""
    return "".join(re.findall("[0-9]", text.replace(_TRUNK, "")))


def call_terms(text: str) -> list[Alternatives]:
    """Return what has to be in the text of a call: of each term one of the alternatives.

    What looks like a number is looked for as its digits, as it would be dialled from abroad as well, and as it
    stands; everything else word by word.
    """
    plain = folded(text)
    numbers = [match[0] for match in _NUMBER.finditer(plain)]
    words = _NUMBER.sub(" ", plain).split()
    return [(word,) for word in words] + [_number_alternatives(number) for number in numbers]


def caller_terms(text: str) -> Alternatives:
    """Return the alternatives of which one has to be in someone's text; none if everyone is meant."""
    plain = folded(text)
    if _NUMBER.fullmatch(plain):
        return _number_alternatives(plain)
    return (f" {_words(plain)}",) if plain else ()


def condition(terms: Sequence[Alternatives]) -> tuple[str, list[str]]:
    """Return the terms as a condition of SQL on the column ``search``, and its values."""
    either = ("(" + " OR ".join(["instr(search, ?) > 0"] * len(term)) + ")" for term in terms)
    return " AND ".join(either), [text for term in terms for text in term]


def _number_alternatives(number: str) -> Alternatives:
    """Return how a number may be kept: 0034600… is +34600…, and 0722… within a country is +40722…."""
    dialled = digits(number)
    international = dialled.removeprefix("00")
    national = dialled.removeprefix("0") if international == dialled else international
    return tuple(sorted({number.strip(), dialled, international, national} - {""}))


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", folded(text)))
