"""Content lines into name, parameters and value (RFC 5545 §3.1), tolerant of what programs really write."""

import re
from binascii import a2b_qp
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

_FOLD = re.compile(r"(?:(?<!\r)\r*\n|\r)[ \t]")
_LINE_END = re.compile(r"[\r\n]+")
_PARAMETER = re.compile(r';([^=;:"]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)')
_DATE_AHEAD = re.compile(r":\s*(?=\d{4}-?\d\d-?\d\d(?!\d))")
_ZONE = re.compile(r';TZID="?([^";:]*)', re.IGNORECASE)
_OWN_LINE = re.compile(r"(?:BEGIN|END|UID|DTSTART|DTEND|DURATION|RRULE)[;:]", re.IGNORECASE)
_KIND = re.compile(r"[A-Za-z0-9-]{1,64}")
_CARET = re.compile(r"\^([n'^])")
_CARET_MEANS = {"n": "\n", "'": '"', "^": "^"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_DEPTH = 2
_DEEPEST = 50
_LONGEST_HEAD = 1000
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Property:
    """One property; name and parameter names are upper case, quotes around parameter values are gone."""

    name: str
    value: str
    parameters: Mapping[str, str] = field(default_factory=dict)


def plain_lines(text: str) -> list[str]:
    """Return the unfolded lines of text that has no BEGIN and END."""
    lines = [line for line in _LINE_END.split(_FOLD.sub("", text)) if line]
    return _joined(lines) if "UOTED-PRINTABLE" in text or "uoted-printable" in text else lines


def component_kind(written: str) -> str:
    """Return in capitals what a BEGIN or END line names, nothing where it is a line of some text instead."""
    kind = written.strip()
    return kind.upper() if _KIND.fullmatch(kind) else ""


def _joined(lines: Collection[str]) -> list[str]:
    """Put together what vCalendar 1.0 broke softly: an equals sign ends the line, no blank begins the next."""
    result: list[list[str]] = []
    goes_on = False
    for line in lines:
        if goes_on and _OWN_LINE.match(line) is None:
            result[-1][-1] = result[-1][-1][:-1]
            result[-1].append(line)
        else:
            result.append([line])
            goes_on = "QUOTED-PRINTABLE" in line[:_LONGEST_HEAD].partition(":")[0].upper()
        goes_on = goes_on and line.endswith("=")
    return ["".join(pieces) for pieces in result]


def unnested(text: str) -> list[tuple[str, list[str]]]:
    """Return the kind and own unfolded lines of a component, then those of the components directly inside it."""
    result: list[tuple[str, list[str]]] = []
    inside: list[str] = []
    for line in plain_lines(text):
        border = line[:6].upper()
        if border == "BEGIN:" and (kind := component_kind(line[6:])):
            inside.append(kind)
            if len(inside) <= _DEPTH:
                result.append((inside[-1], []))
        elif border.startswith("END:") and (kind := component_kind(line[4:])):
            if inside[-1:] == [kind]:
                inside.pop()
            elif len(inside) < _DEEPEST and kind in inside:
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
    if "TZID" in parameters and _DATE_AHEAD.match(rest, at) is None:
        at = _end_of_zone(rest, at, parameters)
    if rest[at : at + 1] != ":":
        # quotes or a parameter without value: the first colon from here on, or behind a zone, is taken as the border
        if zone := _ZONE.search(rest, at):
            parameters["TZID"] = zone[1]
            at = zone.end()
        at = rest.find(":", at)
    value = rest[at + 1 :] if at >= 0 else ""
    if "QUOTED-PRINTABLE" in (parameters.get("ENCODING", "").upper(), rest[1:17].upper()):
        value = _unprinted(value, parameters.get("CHARSET", ""))
    return Property(name, value, parameters)


def _end_of_zone(rest: str, at: int, parameters: dict[str, str]) -> int:
    """Complete a TZID that has a colon in it, or one quote, and return where the value's own colon is.

    Exchange writes TZID=tzone://Microsoft/Custom:20261121T100000, others (UTC+01:00) Berlin, without quotes.
    """
    border = _DATE_AHEAD.search(rest, at)
    if border is None:
        return at
    zone, _, others = rest[at : border.start()].partition(";")
    parameters["TZID"] += zone.replace('"', "")
    for other in _PARAMETER.finditer(f";{others}"):
        parameters.setdefault(other[1].strip().upper(), _unquoted(other[2]))
    return border.start()


def _unprinted(value: str, charset: str) -> str:
    """Return a quoted-printable value of vCalendar 1.0 as text."""
    data = a2b_qp(value.encode())
    for encoding in (charset, "utf-8"):
        with suppress(LookupError, ValueError):
            return data.decode(encoding)
    return data.decode("cp1252", errors="replace")


def _unquoted(value: str) -> str:
    """Return a parameter's value without quotes and caret escapes (RFC 6868)."""
    plain = value.replace('"', "")
    return _CARET.sub(lambda match: _CARET_MEANS[match[1]], plain) if "^" in plain else plain


def plain_text(value: str) -> str:
    """Return a TEXT value (RFC 5545 §3.3.11) unescaped, on one line, without control characters."""
    if "\\" in value:
        value = _ESCAPE.sub(lambda match: " " if match[1] in "nN" else match[1], value)
    return _CONTROL.sub(" ", value).strip()
