"""Which of a line's times is for calling back, and which tells when they called."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import TAKEN, Line, alternatives
from respiro.services.quick_line.moments import Reader
from respiro.services.quick_line.people import Likeness, People
from respiro.services.quick_line.phrases import Phrase, is_whole_segment, phrases
from respiro.services.quick_line.pieces import Scan
from respiro.services.quick_line.polish import POLISH
from respiro.services.quick_line.romanian import ROMANIAN
from respiro.services.quick_line.scanning import pieces_of
from respiro.services.quick_line.spanish import SPANISH
from respiro.services.quick_line.tokens import Token, tokens_of

CALLED = re.compile(rf"(?<!\w){grammar.every(lambda words: words.called)}(?!\w)")
_TIME_WORD = re.compile(
    alternatives((*grammar.DAYS, *grammar.WEEKDAYS, *grammar.SHORT_WEEKDAYS, *grammar.PARTS, *grammar.WEAK_PARTS))
)
_DAY_NAME = re.compile(alternatives(word for words in (SPANISH, POLISH, ROMANIAN) for word in words.weekdays))
_MONTH_NAME = re.compile(r"jan|may|june|april|august")
_EARLY_WORDS = 3
"""A verb behind so many words still says that they called."""


@dataclass(frozen=True, slots=True)
class Times:
    """What was found, as places in the folded line: phrases to call back, and the verb and phrase of their call."""

    back: tuple[Phrase, ...] = ()
    called: Phrase | None = None
    verbs: tuple[tuple[int, int], ...] = ()

    @property
    def back_phrase(self) -> Phrase | None:
        """The time to call back as one phrase."""
        pieces = sorted((piece for phrase in self.back for piece in phrase.pieces), key=lambda piece: piece.start)
        return Phrase(tuple(pieces)) if pieces else None


def find_times(scan: Scan, reader: Reader, callers: People, number_start: int | None) -> Times:
    """Return the times of the line; words that are someone's name are none."""
    open_line = scan.line.without(*_names(scan, callers, number_start))
    found = phrases(pieces_of(replace(scan, line=open_line)), open_line.plain)
    plain = open_line.plain
    verbs = [match.span() for match in CALLED.finditer(plain)]
    called = next((phrase for phrase in found if _tells_call(phrase, verbs, open_line, reader)), None)
    ahead = [phrase for phrase in found if phrase is not called and not phrase.is_past and _counts(phrase, open_line)]
    noise = [
        verb for verb in verbs if len(tokens_of(Line(open_line.text, plain[: verb[0]], open_line.at))) <= _EARLY_WORDS
    ]
    if called is not None:
        noise.extend(verb for verb in verbs if verb not in noise and _are_near(verb, called, plain))
    return Times(_chosen(ahead, plain), called, tuple(noise))


def _names(scan: Scan, callers: People, number_start: int | None) -> Iterator[tuple[int, int]]:
    """Yield where names stand that would be read as times."""
    tokens = tokens_of(scan.line)
    words = [token.word for token in tokens]
    for first, end in callers.full_names(words):
        if TAKEN in scan.line.plain[tokens[first].start : tokens[end - 1].end]:
            continue
        yield tokens[first].start, tokens[end - 1].end
    for index, token in enumerate(tokens):
        looks_like_time = _TIME_WORD.fullmatch(token.word) or _MONTH_NAME.fullmatch(token.word)
        if looks_like_time and _is_name(scan, tokens, index, callers, number_start):
            yield token.start, token.end


def _is_name(scan: Scan, tokens: Sequence[Token], index: int, callers: People, number_start: int | None) -> bool:
    """Tell whether a word that may be a day is a name where it stands: ``Domingo 600 123 456, hoy``."""
    token, line = tokens[index], scan.line
    is_before_number = (
        number_start is not None and token.end <= number_start and not line.plain[token.end : number_start].strip(" ,:")
    )
    is_behind_name = (
        index > 0
        and tokens[index - 1].is_capital
        and not line.plain[tokens[index - 1].end : token.start].strip()
        and not tokens[index - 1].is_topic
        and not _TIME_WORD.fullmatch(tokens[index - 1].word)
    )
    if not (index == 0 or is_before_number or is_behind_name):
        return False
    words = [other.word for other in tokens[index : index + 3]]
    is_known = callers.known_at(words, least=Likeness.FIRST) is not None
    if not is_known and not token.is_capital:
        return False
    if is_before_number and (is_known or index == 0):
        return True
    rest = line.without((token.start, token.end))
    pieces = list(pieces_of(replace(scan, line=rest)))
    has_other_day = any(piece.names_day or piece.offset is not None for piece in pieces)
    is_before_hour = any(
        piece.minute is not None and not line.plain[token.end : piece.start].strip(" ,") for piece in pieces
    )
    if is_known:
        return has_other_day or not is_before_hour
    if not _DAY_NAME.fullmatch(token.word) or token.typed.isupper():
        return False
    return has_other_day or (is_behind_name and not is_before_hour)


def _tells_call(phrase: Phrase, verbs: Iterable[tuple[int, int]], line: Line, reader: Reader) -> bool:
    if phrase.is_past:
        return _is_early(phrase, line) or any(_are_near(verb, phrase, line.plain) for verb in verbs)
    behind = reader.behind(phrase)
    if behind is None:
        return False
    is_today = behind.astimezone(reader.zone).date() == reader.today
    for start, end in verbs:
        gap = line.plain[end : phrase.start]
        is_unsure = line.typed(start, end).lower().endswith("llamo")
        if phrase.start >= end and not gap.strip():
            return is_today or not is_unsure
        if phrase.start >= end and is_today and not re.search(r"[,;]", gap) and _is_short(gap):
            return True
        if phrase.end <= start and is_today and not line.plain[phrase.end : start].strip() and phrase.names_time:
            return True
    return False


def _is_early(phrase: Phrase, line: Line) -> bool:
    """Tell whether a past time belongs to the call, not to what is told: ``dice que llegó ayer``."""
    before = tokens_of(Line(line.text, line.plain[: phrase.start], line.at))
    return len(before) <= _EARLY_WORDS or is_whole_segment(phrase, line.plain, TAKEN)


def _is_short(gap: str) -> bool:
    return len(gap.replace(TAKEN, " ").split()) <= _EARLY_WORDS


def _are_near(verb: tuple[int, int], phrase: Phrase, plain: str) -> bool:
    return not plain[verb[1] : phrase.start].strip() if phrase.start >= verb[1] else phrase.end <= verb[0]


def _counts(phrase: Phrase, line: Line) -> bool:
    """Tell whether it is a time beyond doubt, or stands where one is expected."""
    plain = line.plain
    rest = plain[phrase.end :].lstrip()
    is_last = not rest.strip(f" .!{TAKEN}")
    begin = len(plain) - len(rest)
    is_before_name = not plain[: phrase.start].strip() and bool(rest) and line.typed(begin, begin + 1).isupper()
    is_alone = is_last or is_before_name or is_whole_segment(phrase, plain, TAKEN)
    return phrase.is_sure or len(phrase.pieces) > 1 or is_alone


def _chosen(found: Sequence[Phrase], plain: str) -> tuple[Phrase, ...]:
    """Return the phrase that says most, the last of equals, with one elsewhere that completes it."""
    if not found:
        return ()

    def weight(index: int) -> tuple[int, int]:
        phrase = found[index]
        says = 2 * phrase.names_time + phrase.names_day
        stands = 2 * is_whole_segment(phrase, plain, TAKEN) + (not plain[phrase.end :].strip(f" .{TAKEN}"))
        return says + stands, index

    best = found[max(range(len(found)), key=weight)]
    if best.names_day and best.names_time:
        return (best,)
    for other in reversed(found):
        if best.names_time and not best.names_day and other.names_day and not other.names_time and not _is_length(best):
            return (best, other)
        if (
            best.names_day
            and not best.names_time
            and other.names_time
            and not other.names_day
            and not _is_length(other)
        ):
            return (best, other)
    return (best,)


def _is_length(phrase: Phrase) -> bool:
    return any(piece.offset is not None for piece in phrase.pieces)
