"""One VEVENT into a draft: its times, its recurrence and its facts, each value judged by itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from hashlib import sha256

from respiro.adapters.ics.content_lines import Property, plain_text, properties, unnested
from respiro.adapters.ics.facts import FACT_NAMES, Facts, read_facts
from respiro.adapters.ics.findings import Finding
from respiro.adapters.ics.rules import Rule, RuleError, check_rule
from respiro.adapters.ics.splitting import Component
from respiro.adapters.ics.times import Length, Moment, is_day, like, parse_length, parse_moment

_TIME_NAMES = frozenset({"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "EXRULE", "RDATE", "EXDATE"})
_WANTED = FACT_NAMES | _TIME_NAMES | {"UID", "SEQUENCE"}
_ONCE = ("DTSTART", "DTEND", "DURATION", "UID", "RECURRENCE-ID")
_MOST_DATES = 20_000
_DTSTAMP = re.compile(r"(?im)^DTSTAMP[^\r\n]*[\r\n]*")

FindZone = Callable[[str], tzinfo | None]
"""Answers the zone of a TZID, None if nobody knows it."""


class EventError(ValueError):
    """An event that can't be in an agenda; ``kind`` and ``detail`` are data."""

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class ExtraDate:
    """A date of RDATE, with its own length if it was a period."""

    start: Moment
    length: Length | None = None


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event as its component says, in DTSTART's kind throughout: day, floating or zoned.

    ``end`` is not before ``start``, and ``length`` leads from one to the other. ``recurrence_id`` is set on an
    override and may be of another kind, as may be what is ``excluded``: a day there means all of that day.
    ``recurrence_text`` is how it was written; ``rules`` add and ``exceptions`` (EXRULE) take away.
    """

    component: Component
    uid: str
    start: Moment
    end: Moment
    facts: Facts
    length: Length = field(default_factory=Length)
    sequence: int = 0
    recurrence_id: Moment | None = None
    recurrence_text: str = ""
    this_and_future: bool = False
    rules: tuple[Rule, ...] = ()
    exceptions: tuple[Rule, ...] = ()
    extra: tuple[ExtraDate, ...] = ()
    excluded: tuple[Moment, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def recurs(self) -> bool:
        """Tell whether it may stand for more than one occurrence."""
        return bool(self.rules or self.extra)


@dataclass(slots=True)
class _Reader:
    component: Component
    find_zone: FindZone
    default_zone: tzinfo | None
    uid: str = ""
    given: dict[str, list[Property]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def note(self, kind: str, detail: str = "") -> None:
        finding = Finding(kind, self.component.line, self.uid, detail)
        if finding not in self.findings:
            self.findings.append(finding)

    def first(self, name: str) -> Property | None:
        return next((one for one in self.given.get(name, ()) if one.value.strip()), None)

    def zone_of(self, one: Property) -> tzinfo | None:
        """Return the zone a value is in; None is floating, and flagged when a zone was named."""
        if "TZID" not in one.parameters:
            return self.default_zone
        name = one.parameters["TZID"].strip()
        zone = self.find_zone(name)
        if zone is None:
            self.note("unknown_zone", name[:80] or "?")
            return self.default_zone
        return zone

    def moment(self, one: Property, value: str | None = None) -> Moment:
        only_date = one.parameters.get("VALUE", "").upper() == "DATE"
        text = one.value if value is None else value
        return parse_moment(text, None if only_date else self.zone_of(one), only_date=only_date)


def read_event(component: Component, find_zone: FindZone, default_zone: tzinfo | None) -> EventDraft:
    """Read a VEVENT; ``default_zone`` is what floating times are in, None for wherever the user is.

    What can't be used is in the draft's findings. Raises EventError when there is no start to be used.
    """
    reader = _Reader(component, find_zone, default_zone)
    for one in properties(unnested(component.text)[0][1], _WANTED):
        reader.given.setdefault(one.name, []).append(one)
    reader.uid = _uid(reader)
    for name in _ONCE:
        if len({one.value for one in reader.given.get(name, ())}) > 1:
            reader.note("doubled_property", name)
    start = _start(reader)
    recurrence_id, this_and_future = _recurrence_id(reader, start)
    written = reader.first("RECURRENCE-ID")
    length = _length(reader, start)
    return EventDraft(
        component=component,
        uid=reader.uid,
        start=start,
        end=length.after(start),
        length=length,
        facts=read_facts(reader.given),
        sequence=_sequence(reader),
        recurrence_id=recurrence_id,
        recurrence_text=written.value.strip() if written else "",
        this_and_future=this_and_future,
        rules=_rules(reader, start, "RRULE") if recurrence_id is None else (),
        exceptions=_rules(reader, start, "EXRULE") if recurrence_id is None else (),
        extra=tuple(_extra(reader, start)) if recurrence_id is None else (),
        excluded=tuple(_excluded(reader, start)) if recurrence_id is None else (),
        findings=tuple(reader.findings),
    )


def component_identity(component: Component) -> tuple[str, str]:
    """Return UID and RECURRENCE-ID as the component writes them, for one that could not be read."""
    found = {
        one.name: one.value.strip() for one in properties(unnested(component.text)[0][1], {"UID", "RECURRENCE-ID"})
    }
    return found.get("UID") or _made_uid(component), found.get("RECURRENCE-ID", "")


def _uid(reader: _Reader) -> str:
    one = reader.first("UID")
    uid = plain_text(one.value) if one else ""
    if not uid:
        uid = _made_uid(reader.component)
        reader.uid = uid
        reader.note("event_without_uid")
    return uid


def _made_uid(component: Component) -> str:
    """Return the same UID whenever the same component comes again; DTSTAMP is the time of the export."""
    return f"no-uid-{sha256(_DTSTAMP.sub('', component.text).strip().encode()).hexdigest()[:24]}"


def _start(reader: _Reader) -> Moment:
    one = reader.first("DTSTART")
    if one is None:
        raise EventError("event_without_start")
    try:
        return reader.moment(one)
    except (ValueError, OverflowError):
        raise EventError("bad_start") from None


def _length(reader: _Reader, start: Moment) -> Length:
    """Return the length; by default it is a day, or nothing beside a time (RFC 5545 §3.6.1)."""
    default = Length(days=1) if is_day(start) else Length()
    try:
        length = _given_length(reader, start)
        if length is not None:
            length.after(start)
    except (ValueError, OverflowError):
        reader.note("bad_end")
        return default
    if length is None or (is_day(start) and length == Length()):
        return default
    if length.about < timedelta(0):
        reader.note("end_before_start")
        return default
    return length


def _given_length(reader: _Reader, start: Moment) -> Length | None:
    """Return the length that DTEND or DURATION gives: exact time after DTEND (RFC 5545 §3.8.5.3)."""
    if one := reader.first("DTEND"):
        end = reader.moment(one)
        if is_day(start) and isinstance(end, datetime):
            end = end.date() + timedelta(days=1 if end.timetz().replace(tzinfo=None) != datetime.min.time() else 0)
        return _between(start, end if _comparable(start, end) else like(end, start))
    if one := reader.first("DURATION"):
        length = parse_length(one.value)
        return Length(days=-(-length.about // timedelta(days=1))) if is_day(start) else length
    return None


def _comparable(one: Moment, other: Moment) -> bool:
    if not isinstance(one, datetime) or not isinstance(other, datetime):
        return is_day(one) and is_day(other)
    return (one.tzinfo is None) == (other.tzinfo is None)


def _between(start: Moment, end: Moment) -> Length:
    """Return the real time between two moments of one kind, across changes of the offset."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        offsets = (start.utcoffset() or timedelta(0)) - (end.utcoffset() or timedelta(0))
        return Length(exact=end.replace(tzinfo=None) - start.replace(tzinfo=None) + offsets)
    return Length(days=end.toordinal() - start.toordinal())


def _recurrence_id(reader: _Reader, start: Moment) -> tuple[Moment | None, bool]:
    one = reader.first("RECURRENCE-ID")
    if one is None:
        return None, False
    try:
        moment = reader.moment(one)
    except (ValueError, OverflowError):
        reader.note("bad_recurrence_id")
        return start, False
    return moment, one.parameters.get("RANGE", "").upper() == "THISANDFUTURE"


def _sequence(reader: _Reader) -> int:
    one = reader.first("SEQUENCE")
    return int(one.value) if one and re.fullmatch(r"\s*\d{1,9}\s*", one.value) else 0


def _rules(reader: _Reader, start: Moment, name: str) -> tuple[Rule, ...]:
    rules: list[Rule] = []
    for one in reader.given.get(name, ()):
        if one.value.strip() in {"", "FREQ="}:
            continue
        try:
            rule = check_rule(one.value, start)
        except (RuleError, OverflowError) as error:
            detail = error.detail if isinstance(error, RuleError) else ""
            reader.note("bad_rule" if name == "RRULE" else "exception_rule_ignored", detail)
        else:
            rules += [rule] if rule not in rules else []
    return tuple(rules)


def _extra(reader: _Reader, start: Moment) -> list[ExtraDate]:
    result: list[ExtraDate] = []
    for one in reader.given.get("RDATE", ()):
        for value in filter(None, one.value.split(",")[:_MOST_DATES]):
            try:
                first, _, rest = value.partition("/")
                begin = reader.moment(one, first)
                result.append(ExtraDate(like(begin, start), _period_length(reader, one, begin, rest)))
            except (ValueError, OverflowError):
                reader.note("bad_date", "RDATE")
    return result


def _period_length(reader: _Reader, one: Property, begin: Moment, rest: str) -> Length | None:
    if not rest or is_day(begin):
        return None
    length = parse_length(rest) if rest[:1] in "Pp+-" else _between(begin, like(reader.moment(one, rest), begin))
    return length if length.about > timedelta(0) else None


def _excluded(reader: _Reader, start: Moment) -> list[Moment]:
    """Return what EXDATE names in DTSTART's kind; a day beside a DTSTART with time stays one."""
    result: list[Moment] = []
    for one in reader.given.get("EXDATE", ()):
        for value in filter(None, one.value.split(",")[:_MOST_DATES]):
            try:
                moment = reader.moment(one, value.partition("/")[0])
                result.append(moment if is_day(moment) else like(moment, start))
            except (ValueError, OverflowError):
                reader.note("bad_date", "EXDATE")
    return result
