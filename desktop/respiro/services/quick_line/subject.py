"""What a call is about: what is left of the line, without the words that only connect it."""

import re

from respiro.services.quick_line import grammar
from respiro.services.quick_line.folding import TAKEN, Line

_BEGINS = re.compile(
    rf"(?:{grammar.every(lambda words: (*words.about, *words.call_back))}(?!\w)|'s\b|[\s,;:.!\-–/|<>=~&]+)"
)
_ENDS = re.compile(
    rf"(?:(?<!\w){grammar.every(lambda words: (*words.about, *words.call_back, *words.loose))}|[\s,;:.\-–/|<>=~&+]+)$"
)
_SIGNS_END = re.compile(rf"(?:(?<!\w){grammar.every(lambda words: words.call_back)}|[\s,;:\-–/|<>=~&+]+)$")


def subject_parts(line: Line) -> list[tuple[int, int]]:
    """Return the parts of the folded line that are the subject."""
    found = []
    for run in re.finditer(rf"[^{TAKEN}]+", line.plain):
        is_last = run.end() == len(line.plain)
        part = _trimmed(line.plain, run.start(), run.end(), is_last=is_last)
        if part:
            found.append(part)
    return found


def _trimmed(plain: str, start: int, end: int, *, is_last: bool) -> tuple[int, int] | None:
    """Cut connecting words off both ends; those behind only where something was taken out."""
    ends = _SIGNS_END if is_last else _ENDS
    while start < end:
        text = plain[start:end]
        if text[0] in "()" and (text.count("(") != text.count(")") or (text[-1] == ")" and text.count("(") == 1)):
            start += 1
            continue
        if text[-1] in "()" and text.count("(") != text.count(")"):
            end -= 1
            continue
        if match := _BEGINS.match(plain, start, end):
            start = match.end()
        elif match := ends.search(plain[start:end]):
            end = start + match.start()
        else:
            return start, end
    return None
