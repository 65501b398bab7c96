"""Finding lengths of time: in twenty minutes, ten minutes ago, in three days."""

import re
from collections.abc import Mapping
from datetime import timedelta

from respiro.services.quick_line import grammar
from respiro.services.quick_line.grammar import meaning
from respiro.services.quick_line.pieces import Piece, Scan, Strength

_WEEK_DAYS, _MONTH_DAYS = 7, 30
_DAY_MINUTES = 24 * 60
_FRACTIONS = (("mid", 0.5), ("half", 0.5), ("quarter", 0.25))


def ago(scan: Scan, at: int) -> Piece | None:
    """Find how long ago something was."""
    match = grammar.AGO.match(scan.line.plain, at)
    if match is None or not (match["before"] or match["after"]) or not (match["n"] or match["a"] or match["after"]):
        return None
    minutes = _length(match)
    return Piece(match.start(), match.end(), offset=-timedelta(minutes=minutes)) if minutes else None


def within(scan: Scan, at: int) -> Piece | None:
    """Find in how long something is to be done."""
    if soon := grammar.WITHIN_HOUR.match(scan.line.plain, at):
        return Piece(soon.start(), soon.end(), offset=timedelta(hours=1))
    if bare := grammar.IN_BARE.match(scan.line.plain, at):
        return Piece(bare.start(), bare.end(), Strength.WEAK, offset=timedelta(minutes=int(bare["n"])))
    match = grammar.WITHIN.match(scan.line.plain, at)
    if match:
        has_amount = match["n"] or match["a"] or match["half"] or match["quarter"] or match["within"].startswith("za")
        if not has_amount:
            return None
    else:
        match = grammar.LATER.match(scan.line.plain, at)
    return _ahead(match) if match else None


def _ahead(match: re.Match[str]) -> Piece | None:
    unit = match["u"]
    place = match.start(), match.end()
    if _is_one_of(grammar.DAY_UNITS, unit):
        days, amount = meaning(grammar.DAY_UNITS, unit), _amount(match)
        if days == _MONTH_DAYS:
            return Piece(*place, days_ahead=0, months_ahead=int(amount))
        weeks = int(amount) if days == _WEEK_DAYS else 0
        return Piece(*place, days_ahead=int(amount * days), weeks_ahead=weeks)
    minutes = _length(match)
    if "m" in match.re.groupindex and match["m"]:
        minutes += int(match["m"])
    return Piece(*place, offset=timedelta(minutes=minutes)) if minutes else None


def _is_one_of(words: Mapping[str, int], text: str) -> bool:
    return text in words or any(re.fullmatch(word, text) for word in words)


def _amount(match: re.Match[str]) -> float:
    if match["n"]:
        return float(match["n"].replace(",", "."))
    return meaning(grammar.AMOUNTS, match["a"]) if match["a"] else 1.0


def _length(match: re.Match[str]) -> float:
    """Return the minutes of an amount and a unit."""
    unit = match["u"]
    if _is_one_of(grammar.UNITS, unit):
        each = meaning(grammar.UNITS, unit)
    else:
        each = meaning(grammar.DAY_UNITS, unit) * _DAY_MINUTES
    more = sum(size for name, size in _FRACTIONS if name in match.re.groupindex and match[name])
    return (_amount(match) + more) * each
