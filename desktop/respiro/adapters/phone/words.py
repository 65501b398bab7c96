"""The words of exported call logs in English, Spanish, Polish and Romanian, folded."""

import re
from enum import StrEnum
from typing import Final

from respiro.domain.calls import Direction
from respiro.domain.text import folded


class Field(StrEnum):
    """What a column may be. ``TIME`` is the time of day where it stands beside the date."""

    WHEN = "when"
    TIME = "time"
    NUMBER = "number"
    NAME = "name"
    TYPE = "type"
    DURATION = "duration"


BLOCKED: Final = "blocked"
"""A type of call that the user did not want."""

_HEADERS: Final = (
    # the first that fits wins: "call duration" before "call", "czas trwania" before "czas"
    (
        Field.DURATION,
        r"durati?on|duracion|durata|czas trwania|trwani|dlugosc|length|dauer|seconds|segundos|secunde|sekund",
    ),
    (
        Field.TYPE,
        r"\btypes?\b|direction|\btipo\b|sentido|direccion|\btyp\b|rodzaj|kierunek|\btip\b|directi|estado|status|\bstare\b",
    ),
    (Field.NUMBER, r"number|nummer|phone|\btel\b|numero|telefon|movil|celular|numer|\bnr\b|numar|msisdn|mobile"),
    (Field.NAME, r"name|contact|nombre|nazw|imie|kontakt|\bnume\b|caller|persona?\b|apelant|\bwho\b|quien"),
    (
        Field.WHEN,
        r"date|datum|fecha|\bdata\b|timestamp|datetime|\bwhen\b|\bstart|kiedy|\bcand\b|inicio|poczatek|\bzi\b|\bdzien\b|\bdia\b",
    ),
    (Field.TIME, r"\btime\b|\bhour\b|\bhora\b|godzina|\bczas\b|\bora\b"),
)
_OUTGOING: Final = (
    r"outgo|\bout\b|outbound|dial|\bmade\b|placed|salien|realiz|efectu|\bsalida|wychodz|wybran|wykonan|\biesi|apelat\b"
)
_BLOCKED: Final = r"block|bloque|zablok|\bblocat|refused|spam"
_MISSED: Final = (
    r"miss|unansw|not answ|no answ|perdid|no contest|sin contest|no atend|nieodebr|pierdut|ratat|nepreluat|neraspuns"
    r"|reject|declin|rechaz|odrzuc|respins|voice ?mail|buzon|poczta|mesagerie"
)
_ANSWERED: Final = (
    r"incom|\bin\b|inbound|answer|receiv|entrant|recibid|contestad|atendid|przychodz|odebran|primit|\bintr"
)
_NUMBERS: Final = {
    "1": Direction.ANSWERED,
    "2": Direction.OUTGOING,
    "3": Direction.MISSED,
    "4": Direction.MISSED,
    "5": Direction.MISSED,
    "6": BLOCKED,
    "7": Direction.ANSWERED,
}


def field_of(header: str) -> Field | None:
    """Return what a column of that name holds, None for one that tells nothing."""
    text = folded(header.replace("_", " ").replace("-", " "))
    return next((field for field, words in _HEADERS if re.search(words, text)), None)


def direction_of(text: str) -> Direction | str | None:
    """Return what a type of call means: a direction, BLOCKED, or None for words that nobody knows."""
    plain = folded(text.replace("_", " "))
    if plain in _NUMBERS:
        return _NUMBERS[plain]
    meanings: tuple[tuple[Direction | str, str], ...] = (
        (Direction.OUTGOING, _OUTGOING),
        (BLOCKED, _BLOCKED),
        (Direction.MISSED, _MISSED),
        (Direction.ANSWERED, _ANSWERED),
    )
    return next((meaning for meaning, words in meanings if re.search(words, plain)), None)
