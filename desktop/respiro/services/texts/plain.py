"""Foreign text as it may stand in a text of ours."""

from respiro.domain.text import shown_line


def one_line(text: str) -> str:
    """Return foreign text on one line, without control, direction and hidden characters, fit to be written as UTF-8."""
    return shown_line(text.encode("utf-8", "replace").decode(), 0)


def listed(parts: list[str], conjunction: str) -> str:
    """Return parts as a sentence lists them: a, b and c."""
    *first, last = parts or [""]
    return f"{', '.join(first)} {conjunction} {last}" if first else last
