"""The words of a line, and what each looks like: a name, a subject, or a small word."""

import re
from dataclasses import dataclass

from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import Line, alternatives

_SHORT_TOPIC = 4
"""Letters up to which a subject is that whole word: ``iva`` is the tax, Iván a name."""
_TOPIC = re.compile(
    alternatives(
        topic if len(topic) > _SHORT_TOPIC else rf"{topic}(?!\w)"
        for words in grammar.VOCABULARIES
        for topic in words.topics
    )
)
_SUBJECT = re.compile(grammar.every(lambda words: words.subjects))
_SMALL = re.compile(rf"{grammar.every(lambda words: (*words.small, *words.about))}")
_LARGE_SUBJECTS = frozenset(
    (
        "french",
        "english",
        "spanish",
        "german",
        "polish",
        "romanian",
        "italian",
        "portuguese",
        "dutch",
        "christmas",
        "xmas",
        "easter",
    )
)
JOINTS = frozenset(
    (
        "de",
        "la",
        "del",
        "los",
        "las",
        "y",
        "e",
        "i",
        "si",
        "van",
        "von",
        "der",
        "da",
        "di",
        "of",
        "z",
        "ze",
        "from",
        "and",
    )
)
TITLES = frozenset(
    "sr sra srta don dona dr dra mr mrs ms miss pan pani dl dna doamna domnul d-na mec ing inz mgr p firma".split()  # noqa: SIM905  a list
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the line: its place in the folded text, folded and typed."""

    start: int
    end: int
    word: str
    typed: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins as a name does."""
        return self.typed[:1].isupper()

    @property
    def is_topic(self) -> bool:
        """Whether it is rather what a call is about."""
        return bool(_TOPIC.match(self.word)) or (not self.is_capital and bool(_SUBJECT.match(self.word)))

    @property
    def is_small(self) -> bool:
        """Whether it is a word that no name begins with."""
        return bool(_SMALL.fullmatch(self.word))

    @property
    def begins_name(self) -> bool:
        """Whether it is written as a name, or is a title."""
        return self.is_capital or self.word in TITLES

    @property
    def goes_on(self) -> bool:
        """Whether it may follow a name that was begun, as no language or feast does: ``French translation``."""
        return self.word not in _LARGE_SUBJECTS

    @property
    def may_name(self) -> bool:
        """Whether nothing tells that it is no name."""
        return not self.is_topic and not self.is_small and not self.word.isdecimal()


def tokens_of(line: Line) -> list[Token]:
    """Return the words that are not taken yet."""
    return [
        Token(match.start(), match.end(), match[0], line.typed(match.start(), match.end()))
        for match in re.finditer(r"[^\W_]+(?:['-](?!s\b)[^\W_]+)*", line.plain)
    ]


def is_blank(line: Line, start: int, end: int, also: str = "") -> bool:
    """Tell whether only blanks, or those signs, lie between two places."""
    return not line.plain[start:end].strip(" " + also)
