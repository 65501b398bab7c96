"""Where in a line the person is: the words before the number, at the beginning, or anyone known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from respiro.services.quick_line import grammar, people, small_names
from respiro.services.quick_line.folding import TAKEN, Line
from respiro.services.quick_line.people import Known, Likeness, People
from respiro.services.quick_line.tokens import JOINTS, TITLES, Token, is_blank

_LIMITED = ["sp", "z", "o", "o"]
"""``sp. z o.o.``, the Polish limited company."""
_MOST_WORDS = 5
_ACRONYM = 5


@dataclass(frozen=True, slots=True)
class Naming:
    """The person: the tokens that name them (first, and behind the last), and who that is if known."""

    first: int
    end: int
    known: Known | None = None


def before_number(tokens: Sequence[Token], line: Line, number_start: int) -> int | None:
    """Return the first of the words that stand directly before the number, None if none does."""
    indices = [index for index, token in enumerate(tokens) if token.end <= number_start]
    if not indices or not _is_joined(line, tokens[indices[-1]].end, number_start):
        return None
    first = indices[-1]
    if [tokens[index].word for index in indices[-len(_LIMITED) - 1 :]][1:] == _LIMITED:
        first -= len(_LIMITED)
    while first > 0 and tokens[first - 1].is_capital and is_blank(line, tokens[first - 1].end, tokens[first].start):
        first -= 1
    return first - 1 if first > 0 and tokens[first - 1].word in TITLES else first


def find_name(
    tokens: Sequence[Token], line: Line, callers: People, number: str, number_start: int | None
) -> Naming | None:
    """Return who the line names; None if nobody."""
    if not tokens:
        return None
    before = before_number(tokens, line, number_start) if number_start is not None else None
    if found := _known(tokens, line, 0, callers, number):
        return found
    role = _role(tokens, line, callers, number)
    if role is not None or (tokens[0].begins_name and not tokens[0].is_topic and not tokens[0].is_small):
        return role or _unknown(tokens, line, 0, callers, number)
    if before is not None and (found := _known(tokens, line, before, callers, number)):
        return found
    for index, token in enumerate(tokens):
        least = Likeness.PART if token.is_capital else Likeness.FIRST
        if index and (found := _known(tokens, line, index, callers, number, least=least)):
            return found
    return _unknown_elsewhere(tokens, line, callers, number, before)


def _known(
    tokens: Sequence[Token],
    line: Line,
    index: int,
    callers: People,
    number: str,
    *,
    least: Likeness = Likeness.PREFIX,
) -> Naming | None:
    words, places = _words_from(tokens, line, index)
    if least is Likeness.PREFIX and (tokens[index].is_topic or tokens[index].is_small):
        least = Likeness.FIRST
    if least is Likeness.PREFIX and tokens[index].is_capital and _is_after_preposition(line, tokens[index].start):
        least = Likeness.INFLECTED
    known = callers.known_at(words, number, least=least)
    if known is None or known.likeness < least:
        return None
    end = places[known.words - 1] + 1
    if known.likeness is Likeness.FIRST and _has_other_surname(tokens, line, end):
        return None
    return Naming(index, end, known)


def _words_from(tokens: Sequence[Token], line: Line, index: int) -> tuple[list[str], list[int]]:
    """Return the folded words that follow each other from a token on, and to which token each belongs."""
    words: list[str] = []
    places: list[int] = []
    for place in range(index, min(index + _MOST_WORDS + 3, len(tokens))):
        if place > index and not is_blank(line, tokens[place - 1].end, tokens[place].start, also=".&,"):
            break
        for word in re.findall(r"[^\W_]+", tokens[place].word):
            words.append(word)
            places.append(place)
    return words, places


def _has_other_surname(tokens: Sequence[Token], line: Line, end: int) -> bool:
    if end >= len(tokens) or not is_blank(line, tokens[end - 1].end, tokens[end].start):
        return False
    token = tokens[end]
    is_acronym = token.typed.isupper() and len(token.typed) <= _ACRONYM
    return token.is_capital and not token.is_topic and not token.is_small and not is_acronym


def _unknown(tokens: Sequence[Token], line: Line, first: int, callers: People, number: str) -> Naming:
    """Return the capitalised words from one on, with the particles between them; someone known may be among them."""
    end, is_loud = first + 1, tokens[first].typed.isupper() and len(tokens[first].typed) > 1
    while (
        end < len(tokens)
        and end - first < _MOST_WORDS
        and is_blank(line, tokens[end - 1].end, tokens[end].start, also=".&")
    ):
        reached = end
        while reached < len(tokens) and tokens[reached].word in JOINTS and reached - end < 2:  # noqa: PLR2004  de la
            reached += 1
        if reached >= len(tokens) or not _goes_on(tokens[reached], is_loud=is_loud):
            break
        if reached > end and not is_blank(line, tokens[end].start, tokens[reached].start, also="".join(JOINTS) + " "):
            break
        end = reached + 1
    if end == first + 1 and tokens[first].word in TITLES and end < len(tokens):
        end += 1
    end += len(_LIMITED) * ([token.word for token in tokens[end : end + len(_LIMITED)]] == _LIMITED)
    inside = (_known(tokens, line, index, callers, number, least=Likeness.PART) for index in range(first + 1, end))
    found = next((naming for naming in inside if naming and _is_company(naming)), None)
    return Naming(first, end, found.known if found else None)


def _goes_on(token: Token, *, is_loud: bool) -> bool:
    if people.is_legal_form(token.word) and (token.typed.isupper() or len(token.word) > 2):  # noqa: PLR2004  SL, not o
        return True
    is_acronym = token.typed.isupper() and 1 < len(token.typed) <= _ACRONYM and not is_loud
    return token.is_capital and token.goes_on and not token.is_topic and not is_acronym


def _is_company(naming: Naming) -> bool:
    """Tell whether someone known inside a name is the company they are of: not a mere surname."""
    known = naming.known
    return known is not None and known.likeness is Likeness.FULL


def _unknown_elsewhere(
    tokens: Sequence[Token], line: Line, callers: People, number: str, before: int | None
) -> Naming | None:
    """Find a name where the line doesn't begin with one: before the number, behind the topic, or in small letters."""
    if before is not None and tokens[before].may_name and tokens[before].begins_name:
        return _unknown(tokens, line, before, callers, number)
    capitals = (index for index, token in enumerate(tokens) if token.begins_name and token.may_name)
    is_described = before is not None and small_names.is_described(tokens, before)
    begins_with_subject = tokens[0].is_topic or tokens[0].is_small
    if begins_with_subject and not is_described and (first := next(capitals, None)) is not None:
        return _unknown(tokens, line, first, callers, number)
    if callers.by_number(number):
        return None
    return Naming(0, 2) if is_described else _in_small_letters(tokens, line, callers, number, before)


def _in_small_letters(
    tokens: Sequence[Token], line: Line, callers: People, number: str, before: int | None
) -> Naming | None:
    behind = small_names.name_behind(tokens, line)
    if behind is None:
        return Naming(0, small_names.small_name_end(tokens, line, before)) if tokens[0].may_name else None
    if tokens[behind].is_capital:
        return _unknown(tokens, line, behind, callers, number)
    return Naming(behind, behind + small_names.small_name_end(tokens[behind:], line, None))


def _role(tokens: Sequence[Token], line: Line, callers: People, number: str) -> Naming | None:
    """Find who has no name yet: a new client."""
    match = grammar.ROLE.match(line.plain)
    if match is None:
        return None
    end = sum(token.end <= match.end() for token in tokens)
    if end < len(tokens) and tokens[end].is_capital and is_blank(line, match.end(), tokens[end].start):
        return Naming(0, _unknown(tokens, line, end, callers, number).end)
    has_joint = len(tokens) > end + 1 and tokens[end].word in JOINTS and tokens[end + 1].is_capital
    if has_joint and is_blank(line, match.end(), tokens[end].start):
        end += 2  # el cliente de Bilbao
    return Naming(0, end) if end else None


def _is_after_preposition(line: Line, start: int) -> bool:
    return bool(
        re.search(
            rf"(?:^|[\s{TAKEN}])(?:do|od|z|ze|dla|pani|pana|panem|lui|la|pe|cu|de la|prosilem|prosilam)[\s{TAKEN}]*$|{TAKEN}\s*$",
            line.plain[:start],
        )
    )


def _is_joined(line: Line, start: int, end: int) -> bool:
    """Tell whether only signs lie between a word and the number."""
    return not line.plain[start:end].strip(" ,:;-–(+.")
