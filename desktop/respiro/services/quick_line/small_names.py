"""How far a name reaches that is typed in small letters, and where one stands behind its subject."""

import re
from collections.abc import Sequence

from respiro.services.quick_line.folding import TAKEN, Line
from respiro.services.quick_line.given_names import is_family_name, is_given_name
from respiro.services.quick_line.tokens import JOINTS, TITLES, Token, is_blank

_MOST_WORDS = 5
_FOR = re.compile(r"(?:.*\W)?(?:para|for|dla|pentru|pt\.?)\s+", re.DOTALL)
_TO = re.compile(
    rf"(?:.*\W)?(?:de|con|a|al|z|do|od|pe|lui|from|of|cu|with|by|to)\s+|(?:.*[,;:{TAKEN}-])?\s*", re.DOTALL
)
_SEGMENT_END = re.compile(rf"\s*(?P<sign>[,;:-]\s*(?P<more>[^\s,;:{TAKEN}-])?|[{TAKEN}]|$)")
_DETERMINERS = frozenset("the a my our el la un una mi mis su nuestro nuestra moja moj nasz pan pani o un".split())  # noqa: SIM905  a list


def small_name_end(tokens: Sequence[Token], line: Line, before: int | None) -> int:
    """Return the token behind a name that begins with the first; ``before`` is the last one before the number."""
    if tokens[0].word in TITLES:
        return min(2, len(tokens))
    end = _run_end(tokens, line)
    if before is not None and _is_name_before_number(tokens[: before + 1], end):
        return before + 1
    if end > 1 and _is_cut_off(tokens[:end], line):
        return end
    if not is_given_name(tokens[0].word):
        return 1
    reached = 1
    while reached < end and (is_family_name(tokens[reached].word) or is_given_name(tokens[reached].word)):
        reached += 1
    return reached


def is_described(tokens: Sequence[Token], before: int | None) -> bool:
    """Tell whether the words before the number say who it is without a name: ``the plumber``."""
    return before == 1 and tokens[0].word in _DETERMINERS and tokens[1].may_name


def name_behind(tokens: Sequence[Token], line: Line) -> int | None:
    """Return the token where a name stands though the line begins with something else; None if none does."""
    begins_with_subject = tokens[0].is_topic or tokens[0].is_small
    if not begins_with_subject and is_given_name(tokens[0].word):
        return None
    for index, token in enumerate(tokens[1:], 1):
        before = line.plain[: token.start]
        is_likely = token.is_capital and (
            is_given_name(token.word)
            or bool(_FOR.fullmatch(before))
            or (_is_before_surname(tokens, line, index) and bool(_TO.fullmatch(before)))
        )
        is_led = is_given_name(token.word) and (_FOR.fullmatch(before) or _TO.fullmatch(before))
        if token.may_name and (is_likely or is_led):
            return index
    return None


def _is_before_surname(tokens: Sequence[Token], line: Line, index: int) -> bool:
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if behind is None or not behind.is_capital or behind.is_topic:
        return False
    return is_blank(line, tokens[index].end, behind.start)


def _run_end(tokens: Sequence[Token], line: Line) -> int:
    """Return the token behind the words that follow each other and may belong to a name."""
    end = 1
    while end < min(len(tokens), _MOST_WORDS) and is_blank(line, tokens[end - 1].end, tokens[end].start, also="&"):
        if not tokens[end].may_name and tokens[end].word not in JOINTS:
            break
        end += 1
    while end > 1 and tokens[end - 1].word in JOINTS:
        end -= 1
    return end


def _is_name_before_number(tokens: Sequence[Token], end: int) -> bool:
    if len(tokens) > end:
        return False
    has_joint = any(token.word in JOINTS for token in tokens)
    if has_joint or len(tokens) <= 2:  # noqa: PLR2004  a name and a surname
        return True
    return len(tokens) == 3 and (  # noqa: PLR2004  with a second surname
        not is_given_name(tokens[0].word) or is_family_name(tokens[1].word) or is_given_name(tokens[1].word)
    )


def _is_cut_off(tokens: Sequence[Token], line: Line) -> bool:
    """Tell whether the words stand alone before a comma with more behind it: ``pedro villalobos, contrato``."""
    match = _SEGMENT_END.match(line.plain, tokens[-1].end)
    has_joint = tokens[1].word in JOINTS and is_given_name(tokens[0].word)
    if match is None:
        return False
    is_short = len(tokens) == 2 or has_joint  # noqa: PLR2004  a name and a surname
    return is_short and (bool(match["more"]) or has_joint)
