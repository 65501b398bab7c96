"""The patterns of all four languages together: people mix them, whatever language the app speaks."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from respiro.services.quick_line.english import ENGLISH
from respiro.services.quick_line.folding import TAKEN, alternatives
from respiro.services.quick_line.polish import POLISH
from respiro.services.quick_line.romanian import ROMANIAN
from respiro.services.quick_line.spanish import SPANISH
from respiro.services.quick_line.vocabulary import DayPart, Landmark, Limit, Vocabulary

VOCABULARIES = (ENGLISH, SPANISH, POLISH, ROMANIAN)
_Value = TypeVar("_Value")


def every(chosen: Callable[[Vocabulary], Iterable[str]]) -> str:
    """Return the pattern that matches what any language has there."""
    return alternatives({word for vocabulary in VOCABULARIES for word in chosen(vocabulary)})


def table(chosen: Callable[[Vocabulary], Mapping[str, _Value]]) -> dict[str, _Value]:
    """Return the tables of all languages as one."""
    return {word: value for vocabulary in VOCABULARIES for word, value in chosen(vocabulary).items()}


def meaning(words: Mapping[str, _Value], text: str) -> _Value:
    """Return what a text means that matched one of the words."""
    if text in words:
        return words[text]
    return next(value for pattern, value in words.items() if re.fullmatch(pattern, text))


def _turned(chosen: Callable[[Vocabulary], Mapping[DayPart, str]]) -> dict[str, DayPart]:
    """Return which part of the day each language's pattern stands for."""
    return {pattern: part for vocabulary in VOCABULARIES for part, pattern in chosen(vocabulary).items()}


DAYS = table(lambda words: words.days)
WEEKDAYS = table(lambda words: words.weekdays)
SHORT_WEEKDAYS = table(lambda words: words.short_weekdays)
HOURS = table(lambda words: words.hours)
MINUTES = table(lambda words: words.minutes)
BEFORE_HOUR = table(lambda words: words.minutes_before_hour)
AMOUNTS = table(lambda words: words.amounts)
UNITS = {**table(lambda words: words.units), "'": 1}
DAY_UNITS = table(lambda words: words.day_units)
PARTS = _turned(lambda words: words.parts)
WEAK_PARTS = _turned(lambda words: words.weak_parts)
PARTS_TODAY = _turned(lambda words: words.parts_today)
LANDMARKS: dict[str, Landmark] = {
    pattern: landmark for vocabulary in VOCABULARIES for landmark, pattern in vocabulary.landmarks.items()
}
LIMITS: dict[str, Limit] = {
    word: limit for vocabulary in VOCABULARIES for limit, words in vocabulary.limits.items() for word in words
}
_FORWARD = {
    word: words.following_week or "seman" in word
    for words in VOCABULARIES
    for word in (*words.next_before, *words.next_after)
}

_LIMIT = rf"(?P<limit>{alternatives(LIMITS)})\s+"
_AT = every(lambda words: words.at)
_WEAK_AT = every(lambda words: words.weak_at)
_ON = every(lambda words: words.on)
_ABOUT = every(lambda words: words.about)
_MONTH = every(lambda words: words.months)
MONTH = _MONTH
_COUNTED = every(lambda words: words.counted)
_EDGE = r"(?<![\w@#])"
_END = r"(?![\w@])"
_LEAD = rf"(?:{_LIMIT}|(?:{_ON})\s+)?"
_PAST = r"(?!\s+(?:pasad[oa]|passed|trecut[a-z]*|ubieg[a-z]*|zeszl[a-z]*)\b|'s\b)"

COUNTED = re.compile(rf"\s*(?:{_COUNTED}{_END}|[€$£%²])")
FOLLOW = re.compile(
    rf"\s*(?:$|[,;!?){TAKEN}-]|\.(?!\d)|\d{{1,2}}(?:[:.h]\d\d|\s?(?:h|hs|am|pm)\b)|(?:{_ABOUT}|{_AT}|{_WEAK_AT}|{_ON}|{alternatives(LIMITS)}"
    rf"|{alternatives((*DAYS, *WEEKDAYS, *PARTS, *PARTS_TODAY, *WEAK_PARTS))}){_END})"
)
"""What may come behind an hour or a day; another word tells that things are counted."""
BELONGS = re.compile(rf"(?:^|.*\W){every(lambda words: words.belongs)}\s+(?:godz\.?\s+)?", re.DOTALL)
"""What, before a day, makes it belong to a thing."""
THE_HOUR = re.compile(r"(?:^|.*\W)(?:de las?|de la ora|the|del?|z godz\.?|z|of|every|cada|co|from the)\s+", re.DOTALL)
"""What, before a time, makes it belong to a thing: ``la reunión de las 10:30``."""

AGO = re.compile(
    rf"{_EDGE}(?:(?P<before>hace|acum)\s+)?(?:(?P<n>\d{{1,3}}(?:[.,]\d)?)\s?(?:de )?|(?P<a>{alternatives(AMOUNTS)})\s+)?"
    rf"(?P<u>{alternatives((*UNITS, *DAY_UNITS))})(?![a-z])(?P<half>\s(?:y media|and a half|si jumatate|i pol))?"
    rf"(?P<after>\s+(?:ago|temu|in urma))?{_END}"
)
WITHIN = re.compile(
    rf"(?<![\w@#])(?P<within>{every(lambda words: words.within)})\s*"
    rf"(?:(?P<n>\d{{1,3}}(?:[.,]\d)?)\s?(?:de )?|(?P<a>{alternatives(AMOUNTS)})\s+)?"
    rf"(?P<mid>(?:and a|y|i|si) (?:half|media?|pol|jumatate|jumate)\s+(?:de )?)?"
    rf"(?P<u>{alternatives((*UNITS, *DAY_UNITS))})(?![a-z])"
    rf"(?P<quarter>\s(?:y cuarto|and a quarter|si un sfert|i kwadrans)\b)?"
    rf"(?:\s?(?:y |and |i |si )?(?P<m>\d{{1,2}})(?:\s?m(?:in[a-z]*)?\b\.?|(?<=h[0-5]\d)(?!\d)|(?=\s*$|\s*,)))?"
    rf"(?P<half>\s(?:y media|and a half|si jumatate|si jumate|i pol)\b)?(?:\s+from now\b)?"
)
OF_TIME = re.compile(r"\s+(?:de|del|de el|of|din|z)\s+")
"""What ties a day to the hour before it."""
LISTED = re.compile(
    r"(?:nº|n\.º|no\.|nr\.?|#|invoice|factura|faktur\w*|order|pedido|comanda|ref\.?|zam\w*|vat|tva|iva)\s*$",
    re.IGNORECASE,
)
"""What, before a number, tells that it is one of a list."""
LABELLED = re.compile(rf"(?<!\w){every(lambda words: words.number_labels)}\s*[.:]?\s*$")
ROLE = re.compile(rf"[\s,]*(?P<role>{every(lambda words: words.roles)})(?!\w)")
IN_BARE = re.compile(
    rf"{_EDGE}(?:in|en|dentro de|za|peste)\s+(?P<n>5|10|15|20|25|30|40|45|60|90){_END}(?=\s*(?:$|[,;.)]))"
)
"""So many minutes, though nothing says so."""
_DAY_NUMBERS = table(lambda words: words.day_numbers)
DAY_NUMBERS = _DAY_NUMBERS
SPELLED_DAY = re.compile(
    rf"{_EDGE}(?:{_LIMIT}|(?P<lead>(?:{_ON})(?: dia)?|the|on the|el dia|el|pe)\s+)?"
    rf"(?P<n>{alternatives(DAY_NUMBERS)})(?:\s(?:de\s|of\s|din\s)?(?P<month>{_MONTH}[a-z]{{0,9}}))?{_END}"
)
WITHIN_HOUR = re.compile(
    rf"{_EDGE}(?:within the(?: next)?|in the next|in(?:side)? the|in (?:less than|under) an?|en (?:la proxima|menos de (?:una|1))"
    rf"|antes de una|w (?:ciagu|przeciagu) (?:najblizszej |nastepnej )?|w mniej niz |in (?:urmatoarea|mai putin de o)|in decurs de o)"
    rf"\s*(?:hour|hora|godziny|godzine|ora){_END}"
)
LATER = re.compile(
    rf"{_EDGE}(?:(?P<n>\d{{1,3}}(?:[.,]\d)?)\s?(?:de )?|(?P<a>{alternatives(AMOUNTS)})\s+)"
    rf"(?P<u>{alternatives((*UNITS, *DAY_UNITS))})\s+(?:from now|later|mas tarde|pozniej|mai tarziu){_END}"
)
WEEKS_FROM = re.compile(
    rf"{_EDGE}(?P<n>an?|one|two|three|[1-4])\s(?P<u>weeks?|fortnight)\s(?:on\s|from\s|this\s)?"
    rf"(?P<day>{alternatives((*ENGLISH.weekdays, *ENGLISH.short_weekdays, 'today', 'tomorrow'))}){_END}"
    rf"|{_EDGE}(?:on\s)?(?P<first>{alternatives((*ENGLISH.weekdays, 'today', 'tomorrow'))})\s(?P<after>week|fortnight){_END}"
)
LATER_TODAY = re.compile(rf"{_EDGE}{every(lambda words: words.later)}{_END}")
DAY = re.compile(rf"{_EDGE}{_LEAD}(?P<day>{alternatives(DAYS)}){_END}(?!'s)")
PLAIN_DAY = re.compile(rf"{_EDGE}(?P<day>{alternatives(DAYS)}){_END}(?!'s)")
WEEKDAY = re.compile(
    rf"{_EDGE}{_LEAD}(?:(?P<next>{every(lambda words: words.next_before)})\s+"
    rf"|(?:{every(lambda words: words.this)})\s+)?"
    rf"(?P<day>{alternatives(WEEKDAYS)}){_END}"
    rf"(?:\s+(?P<after>{every(lambda words: words.next_after)}){_END}|\s+(?:asta|aceasta){_END})?{_PAST}"
)
SHORT_WEEKDAY = re.compile(
    rf"{_EDGE}{_LEAD}(?:(?P<next>{every(lambda words: words.next_before)})\s+)?(?P<day>{alternatives(SHORT_WEEKDAYS)})\.?{_END}{_PAST}"
)
LANDMARK = re.compile(rf"{_EDGE}{_LEAD}(?P<day>{alternatives(LANDMARKS)}){_END}")
_NUMERIC = r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?P<sign>[./-])\d{1,2}(?:(?P=sign)\d{4}|(?P=sign)\d{2})?(?:\s?r\.)?"
_SPELLED = (
    rf"\d{{1,2}}(?:st|nd|rd|th|-?e?go|o|\.)?\s*(?:de\s+|of\s+|din\s+|-)?{_MONTH}[a-z]{{0,9}}\.?"
    rf"(?:,?\s+(?:de\s+|del\s+)?20\d\d(?:\s?r\.)?)?"
)
_ENGLISH_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_MONTH_FIRST = (
    rf"{_ENGLISH_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\s?(?:h|hs|hrs|am|pm|a\.m|p\.m)\b|[:.]\d)(?:,?\s+20\d\d)?"
)
_ROMAN = r"\d{1,2}[. ]\s?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})"
DATE = re.compile(
    rf"(?<![\w@#./:-])(?:(?:{_LIMIT}|(?:{_ON}|the|(?:el )?dia|pe data de|data de|la data de)\s+)(?:the\s+)?)?"
    rf"(?P<date>{_NUMERIC}|{_SPELLED}|{_MONTH_FIRST}|{_ROMAN})(?![\w@/:]|[.,]\d|\s?[€$£%])"
)
DAY_OF_MONTH = re.compile(
    rf"{_EDGE}(?:{_LIMIT})?(?:(?P<lead>(?:para )?el(?: dia)?|dia|dnia|pe(?: data de)?|data de|on(?: the)?|the)\s+)?"
    rf"(?P<d>\d{{1,2}})(?P<ord>st|nd|rd|th|-?e?go)?{_END}"
)
_DIGITAL = (
    r"(?:(?P<h>\d{1,2})(?:(?P<sep>[:.,h])(?P<m>[0-5]\d))?|(?P<h4>[01]\d|2[0-3])(?P<m4>[0-5]\d))"
    r"(?P<suffix>-?(?:t|sz|gi|ci|m)?ej\b|\s?(?:hrs|hs|h|horas|uur|uhr|ore)\b\.?)?(?:\s?(?P<ap>[ap]\.?\s?m)\b\.?)?"
)
_SPOKEN_MINUTES = (
    rf"(?:\s?(?P<spoken>{alternatives(MINUTES)}){_END}|\s(?:y|si)\s(?P<more>[1-5]\d|5)(?!\d)(?!{COUNTED.pattern}))?"
)
TIME = re.compile(
    rf"(?<![\w#.,/:])(?:(?P<limit>{alternatives(LIMITS)})\s+)?(?:(?P<at>{_AT})\s*|(?P<weak>{_WEAK_AT})\s+|~\s?)?"
    rf"{_DIGITAL}{_SPOKEN_MINUTES}(?![\w@%€$£/]|[.,:]\d|-\d)"
)
WORD_TIME = re.compile(
    rf"{_EDGE}(?:(?P<limit>{alternatives(LIMITS)})\s+)?(?:(?P<at>{_AT})\s+|(?P<weak>{_WEAK_AT})\s+)?"
    rf"(?:(?P<before>{alternatives(BEFORE_HOUR)}|half)\s+|(?P<n>\d{{1,2}}|za \d{{1,2}})\s+(?P<way>past|to|po)?\s*)?"
    rf"(?P<hour>{alternatives(HOURS)}|(?<=past )\d{{1,2}}|(?<=to )\d{{1,2}}|(?<=half )\d{{1,2}}|(?<=po )\d{{1,2}}|(?<=do )\d{{1,2}})"
    rf"{_SPOKEN_MINUTES}(?:\s?(?P<ap>[ap]\.?m)\b\.?)?{_END}"
)
MIDNIGHT = re.compile(rf"{_EDGE}(?:(?:at|a|o|la)\s+)?(?:midnight|medianoche|polnocy|miezul noptii){_END}")
_RANGE_HOUR = r"(?P<h{n}>\d{{1,2}}|{words})(?:[:.h](?P<m{n}>[0-5]\d))?(?P<s{n}>\s?(?:h|hs|hrs)\b)?(?:\s?(?P<ap{n}>[ap]\.?m)\b\.?)?"
_FIRST, _SECOND = (_RANGE_HOUR.format(n=n, words=alternatives(HOURS)) for n in (1, 2))
_BEGINS = every(lambda words: (begin for begin, _ in words.ranges))
_TO = every(lambda words: (end for _, end in words.ranges))
RANGES = (
    re.compile(rf"{_EDGE}(?P<at>{_BEGINS})\s+{_FIRST}\s*{_TO}\s+{_SECOND}(?![\w:])"),
    re.compile(rf"(?<![\w#.,/:])(?:(?P<at>{_AT}|{_WEAK_AT})\s+)?{_FIRST}\s?-\s?{_SECOND}(?![\w:/@-]|[.,]\d)"),
)
PART = re.compile(rf"{_EDGE}(?P<part>{alternatives(PARTS)}){_END}(?!'s)")
WEAK_PART = re.compile(rf"{_EDGE}(?P<part>{alternatives(WEAK_PARTS)}){_END}(?!'s)")
PART_TODAY = re.compile(rf"{_EDGE}(?P<part>{alternatives(PARTS_TODAY)}){_END}(?!'s)")
WORD_START = re.compile(r"(?<!\w)[\w@~+]")


def is_following_week(words: str) -> bool:
    """Tell whether a "next" before or behind a weekday means the week to come, not the nearest such day."""
    return meaning(_FORWARD, words)
