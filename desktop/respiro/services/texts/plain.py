"""Foreign text as it may stand in a text of ours."""

import re

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def one_line(text: str) -> str:
    """Return foreign text on one line, without control and direction characters, fit to be written as UTF-8."""
    return " ".join(_CONTROL.sub(" ", text.encode("utf-8", "replace").decode()).split())


def listed(parts: list[str], conjunction: str) -> str:
    """Return parts as a sentence lists them: a, b and c."""
    *first, last = parts or [""]
    return f"{', '.join(first)} {conjunction} {last}" if first else last
