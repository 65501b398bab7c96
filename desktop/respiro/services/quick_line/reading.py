"""Reading a line: each part is understood, taken out, and what is left is the subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from typing import Any

from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls import Caller, Channel, Direction, Way
from respiro.domain.week import local_day
from respiro.services.ports import Dates, Numbers
from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import LONGEST_LINE, TAKEN, Line, fold_line, words_of
from respiro.services.quick_line.given_names import is_given_name
from respiro.services.quick_line.moments import Reader
from respiro.services.quick_line.naming import Naming, find_name
from respiro.services.quick_line.people import Likeness, People, people_of
from respiro.services.quick_line.phrases import Phrase
from respiro.services.quick_line.pieces import Scan
from respiro.services.quick_line.subject import subject_parts
from respiro.services.quick_line.times import find_times
from respiro.services.quick_line.tokens import Token, tokens_of
from respiro.services.quick_line.values import Field, QuickLine, Span

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TYPED_NUMBER = re.compile(r"(?<![\w.,/:#@+-])[+(]?\d(?:[ ().-]{0,2}\d){6,14}(?![\w/:@€$£%]|[.,-]\d)")
_DATE_LIKE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2,4}\b|\d{4}-\d{2}-\d{2}\b")
_IN_BRACKETS = re.compile(rf"\s*\([^(){TAKEN}]{{2,40}}\)")
_MOST_TRIES = 3


def _leading(words: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,{TAKEN}]*(?P<lead>{words})(?!\w)(?!\s+(?:\d|poludnia\b))[\s:,-]*")


_LEAD = _leading(grammar.every(lambda words: words.leads))
_ASKED = _leading(grammar.every(lambda words: words.asked))
_TALKED = _leading(grammar.every(lambda words: words.talked))
_CHANNELS = grammar.table(lambda words: words.channels)
_CHANNEL = re.compile(rf"(?<![\w@.])(?:{'|'.join(sorted(_CHANNELS, key=len, reverse=True))})(?![\w@])")
_CHANNEL_ALONE = re.compile(rf"(?:^|[,;{TAKEN}])\s*(?P<word>e-?mail|mail|mejl|correo)\s*(?:$|[,;{TAKEN}])")
_SHORT_CHANNEL = 3
"""Letters of an abbreviation that is a channel only at an edge."""


@dataclass(slots=True)
class _Desk:
    """The line while it is read: ``left`` is what nothing was understood of yet."""

    left: Line
    result: QuickLine = field(default_factory=QuickLine)
    spans: list[Span] = field(default_factory=list)
    number_start: int | None = None

    def take(self, start: int, end: int, what: Field | None = None) -> None:
        """Take a part of the folded line out, noting which field it gave."""
        if what is not None:
            self.spans.append(Span(what, *self.left.place(start, end)))
        self.left = self.left.without((start, end))

    def tell(self, **facts: Any) -> None:
        """Note what was understood."""
        self.result = replace(self.result, **facts)


def read_line(  # noqa: PLR0913, PLR0917  what a line may mean depends on all of these
    line: str,
    now: datetime,
    zone: tzinfo,
    people: Sequence[Caller] | People,
    numbers: Numbers,
    dates: Dates,
    clock: BusinessClock,
    language: str = "",
    region: str = "",
) -> QuickLine:
    """Return what a line says, whatever it is; ``now`` is UTC, ``people`` are those who may be meant.

    ``language`` decides where words mean different things, ``region`` is the country of numbers without prefix.
    """
    desk = _Desk(fold_line(line))
    if not desk.left.plain.strip():
        return QuickLine()
    _read_address(desk)
    _read_number(desk, numbers, region)
    callers = people_of(people)
    _read_leads(desk)
    _read_channel(desk)
    scan = Scan(desk.left, local_day(now, zone), dates, language)
    _read_times(desk, scan, Reader(now, zone, clock), callers)
    _read_name(desk, callers)
    _read_subject(desk, line[LONGEST_LINE:])
    return replace(desk.result, spans=tuple(sorted(desk.spans, key=lambda span: span.start)))


def _read_address(desk: _Desk) -> None:
    if match := _EMAIL.search(desk.left.text):
        desk.tell(email=match[0])
        desk.take(*desk.left.folded_place(*match.span()), Field.EMAIL)


def _read_number(desk: _Desk, numbers: Numbers, region: str) -> None:
    """Find the number as the machine's country writes it, else what is as long as one."""
    text = _typed_rest(desk.left)
    for _ in range(_MOST_TRIES):
        found = numbers.find(text, region)
        if found is None:
            break
        start, end, number = found
        if not re.search(r"(?:nº|n\.º|no\.|#)\s*$", text[:start], re.IGNORECASE):
            _take_number(desk, start, end, number)
            return
        text = text[:start] + "," * (end - start) + text[end:]
    for match in _TYPED_NUMBER.finditer(text):
        is_number = not grammar.LISTED.search(text[: match.start()]) and not _DATE_LIKE.match(match[0])
        if is_number:
            _take_number(desk, *match.span(), match[0].strip())
            return


def _take_number(desk: _Desk, start: int, end: int, number: str) -> None:
    place = desk.left.folded_place(start, end)
    if place[0] < place[1]:
        label = grammar.LABELLED.search(desk.left.plain, 0, place[0])
        if label:
            desk.take(*label.span())
        desk.tell(number=number)
        desk.number_start = place[0]
        desk.take(*place, Field.NUMBER)


def _typed_rest(line: Line) -> str:
    """Return the text with commas for what was understood."""
    taken = {line.at[index] for index, char in enumerate(line.plain) if char == TAKEN}
    return "".join("," if index in taken else char for index, char in enumerate(line.text))


def _read_leads(desk: _Desk) -> None:
    """Take out what only introduces: ``missed call from``, and read what tells who is to do something."""
    for pattern, direction, way in (
        (_ASKED, Direction.OUTGOING, Way.THEIRS),
        (_TALKED, Direction.ANSWERED, Way.MINE),
    ):
        match = pattern.match(desk.left.plain)
        if match and desk.left.plain[match.end() :].strip():
            desk.tell(direction=direction, way=way)
            desk.take(*match.span("lead"), Field.DIRECTION)
            return
    for _ in range(_MOST_TRIES):
        match = _LEAD.match(desk.left.plain)
        if match is None or not desk.left.plain[match.end() :].strip(f" {TAKEN}"):
            return
        desk.take(*match.span("lead"))


def _read_channel(desk: _Desk) -> None:
    plain = desk.left.plain
    for match in _CHANNEL.finditer(plain):
        before, behind = plain[: match.start()].rstrip(), plain[match.end() :].lstrip()
        edges = (",", ";", TAKEN)
        is_at_edge = not before or not behind or before.endswith(edges) or behind.startswith(edges)
        if len(match[0]) > _SHORT_CHANNEL or is_at_edge:
            desk.tell(channel=Channel(grammar.meaning(_CHANNELS, match[0])))
            desk.take(*match.span(), Field.CHANNEL)
            return
    if alone := _CHANNEL_ALONE.search(plain):
        desk.tell(channel=Channel.MAIL)
        desk.take(*alone.span("word"), Field.CHANNEL)


def _read_times(desk: _Desk, scan: Scan, reader: Reader, callers: People) -> None:
    try:
        times = find_times(scan, reader, callers, desk.number_start)
        back = times.back_phrase
        back_at = reader.ahead(back) if back else None
        called_at = reader.behind(times.called) if times.called else None
    except (OverflowError, ValueError):
        return  # days beyond the calendar's end
    desk.tell(call_back_at=back_at, has_passed=back is not None and back_at is None, called_at=called_at)
    for phrase in times.back:
        _take_phrase(desk, phrase, Field.CALL_BACK)
    if times.called:
        _take_phrase(desk, times.called, Field.CALLED_AT)
    for verb in times.verbs:
        desk.take(*verb)


def _take_phrase(desk: _Desk, phrase: Phrase, what: Field) -> None:
    desk.take(phrase.start, phrase.end, what)


def _read_name(desk: _Desk, callers: People) -> None:
    _read_second_leads(desk)
    tokens = tokens_of(desk.left)
    number, email = desk.result.number, desk.result.email
    named = find_name(tokens, desk.left, callers, number, desk.number_start)
    owner = callers.by_number(number) or callers.by_email(email)
    is_behind_address = (
        any(span.field is Field.EMAIL and span.start < tokens[0].start for span in desk.spans) if tokens else False
    )
    if named and named.known is None and is_behind_address and _is_only_a_word(tokens[named.first]):
        named = None
    if named is None:
        _fill(desk, owner, owner.name if owner else "")
        return
    start, end = tokens[named.first].start, tokens[named.end - 1].end
    if desk.left.plain[end : end + 1] == "." and len(tokens[named.end - 1].word) == 1:
        end += 1  # S.L., sp. z o.o.
    is_whole = named.known is not None and named.known.words >= named.end - named.first
    if named.known is None:
        end, named = _with_company(desk, tokens, named, end, callers)
    typed = " ".join(desk.left.typed(start, end).split())
    known = named.known.caller if named.known else None
    _fill(desk, known or owner, known.name if known and is_whole else typed)
    desk.take(start, end, Field.NAME)


def _is_only_a_word(token: Token) -> bool:
    return not token.begins_name and not is_given_name(token.word)


def _with_company(desk: _Desk, tokens: Sequence[Token], named: Naming, end: int, callers: People) -> tuple[int, Naming]:
    """Let the company in brackets behind a name belong to it, or who belongs to them: ``Amelia's assistant``."""
    behind = [token for token in tokens if token.start >= end]
    match = _IN_BRACKETS.match(desk.left.plain, end)
    if match and behind and behind[0].may_name:
        is_like = behind[0].is_capital or not tokens[named.first].is_capital
        words = [word for token in behind if token.end <= match.end() for word in words_of(token.word)]
        known = callers.known_at(words, desk.result.number, least=Likeness.FULL)
        if is_like:
            return match.end(), Naming(named.first, named.end, known)
    if len(behind) > 1 and desk.left.plain[end : behind[0].end] == "'s":
        behind = behind[1:]
        is_before_number = (
            desk.number_start is not None and not desk.left.plain[behind[0].end : desk.number_start].strip()
        )
        if is_before_number and behind[0].may_name:
            return behind[0].end, named
    return end, named


def _read_second_leads(desk: _Desk) -> None:
    """Take out an introduction behind a time: ``mañana llamar a Marta``."""
    match = _LEAD.match(desk.left.plain)
    if match and desk.left.plain[match.end() :].strip(f" {TAKEN}"):
        desk.take(*match.span("lead"))


def _fill(desk: _Desk, caller: Caller | None, name: str) -> None:
    result = desk.result
    desk.tell(
        name=name,
        number=result.number or (caller.number if caller else ""),
        email=result.email or (caller.email if caller else ""),
        client_id=caller.client_id if caller else "",
    )


def _read_subject(desk: _Desk, rest: str) -> None:
    """Join what is left over, without the words that only connect it."""
    parts = subject_parts(desk.left)
    for start, end in parts:
        desk.spans.append(Span(Field.ABOUT, *desk.left.place(start, end)))
    words = [" ".join(desk.left.typed(start, end).split()) for start, end in parts]
    joined = ""
    for index, word in enumerate(words):
        between = desk.left.plain[parts[index - 1][1] : parts[index][0]] if index else ""
        joined += (", " if "," in between else " ") * bool(joined) + word
    desk.tell(about=(joined + rest).strip())
