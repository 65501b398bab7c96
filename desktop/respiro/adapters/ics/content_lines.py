"""Content lines into name, parameters and value (RFC 5545 §3.1), tolerant of what programs really write."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

_FOLD = re.compile(r"(?:\r*\n|\r)[ \t]")
_LINE_END = re.compile(r"[\r\n]+")
_PARAMETER = re.compile(r';([^=;:"]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)')
_CARET = re.compile(r"\^([n'^])")
_CARET_MEANS = {"n": "\n", "'": '"', "^": "^"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_DEPTH = 2
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Property:
    """One property; name and parameter names are upper case, quotes around parameter values are gone."""

    name: str
    value: str
    parameters: Mapping[str, str] = field(default_factory=dict)


def plain_lines(text: str) -> list[str]:
    """Return the unfolded lines of text that has no BEGIN and END."""
    return [line for line in _LINE_END.split(_FOLD.sub("", text)) if line]


def unnested(text: str) -> list[tuple[str, list[str]]]:
    """Return the kind and own unfolded lines of a component, then those of the components directly inside it."""
    result: list[tuple[str, list[str]]] = []
    inside: list[str] = []
    for line in plain_lines(text):
        border = line[:6].upper()
        if border == "BEGIN:":
            inside.append(line[6:].strip().upper())
            if len(inside) <= _DEPTH:
                result.append((inside[-1], []))
        elif border.startswith("END:"):
            kind = line[4:].strip().upper()
            if kind in inside:
                del inside[len(inside) - 1 - inside[::-1].index(kind) :]
        elif len(inside) == 1:
            result[0][1].append(line)
        elif len(inside) == _DEPTH:
            result[-1][1].append(line)
    return result


def properties(lines: Collection[str], wanted: Collection[str]) -> Iterator[Property]:
    """Yield the properties whose upper-case names are wanted, in order; lines that are none are passed over."""
    for line in lines:
        end = min((at for at in (line.find(";"), line.find(":")) if at >= 0), default=-1)
        name = line[:end].strip().upper()
        if end < 0 or name not in wanted:
            continue
        yield _property(name, line[end:])


def _property(name: str, rest: str) -> Property:
    if rest[0] == ":":
        return Property(name, rest[1:])
    parameters: dict[str, str] = {}
    at = 0
    while match := _PARAMETER.match(rest, at):
        parameters[match[1].strip().upper()] = _unquoted(match[2])
        at = match.end()
    if rest.startswith("://", at) and "TZID" in parameters:
        # Exchange writes TZID=tzone://Microsoft/Custom:20261121T100000 without the quotes that it needs
        border = rest.rfind(":")
        parameters["TZID"] += rest[at:border]
        at = border
    if rest[at : at + 1] != ":":
        # quotes or a parameter without value: the first colon from here on is taken as the border
        at = rest.find(":", at)
    return Property(name, rest[at + 1 :] if at >= 0 else "", parameters)


def _unquoted(value: str) -> str:
    """Return a parameter's value without quotes and caret escapes (RFC 6868)."""
    plain = value.replace('"', "")
    return _CARET.sub(lambda match: _CARET_MEANS[match[1]], plain) if "^" in plain else plain


def plain_text(value: str) -> str:
    """Return a TEXT value (RFC 5545 §3.3.11) unescaped, on one line, without control characters."""
    if "\\" in value:
        value = _ESCAPE.sub(lambda match: " " if match[1] in "nN" else match[1], value)
    return _CONTROL.sub(" ", value).strip()
