"""What may be known when a text is written, and its words: every one is defined, empty for what is not known."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from respiro.domain.channel import Channel
from respiro.domain.clients import Client, Tone
from respiro.domain.period import Period
from respiro.services.ports import Ports, TextValue
from respiro.services.texts.day_words import DayWords
from respiro.services.texts.hours_words import Hours, HoursWords
from respiro.services.texts.length_words import LengthWords
from respiro.services.texts.plain import one_line

_WAYS = "ways"
_NAMES = ("name", "company", "helper", "contact", "client")
_PHRASES = ("about", "alternative", "reason", "done", "need", "context")
"""What people wrote: part of a sentence of ours."""


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What is known about the matter; what is None or empty is taken from client and settings, where they know it.

    ``since`` is when they got in touch, ``when`` what is promised, ``period`` when it is to take place (all UTC).
    ``minutes`` is how long it takes; ``response`` and ``urgent_response`` are business minutes, ``checks`` wall
    minutes of the day. ``used`` of ``allowed`` exceptions were made in the ``month`` (any day of it). ``hours`` are
    the weekly hours in which the reader may reach the user. ``done`` is what was done, ``need`` what the reader is to
    send, ``context`` what a backup person should know of the ``client`` (a name). ``extra`` goes in as it is, under
    names of its own.
    """

    name: str = ""
    company: str = ""
    about: str = ""
    since: datetime | None = None
    when: datetime | None = None
    period: Period | None = None
    minutes: int | None = None
    helper: str = ""
    alternative: str = ""
    reason: str = ""
    done: str = ""
    need: str = ""
    context: str = ""
    client: str = ""
    used: int | None = None
    allowed: int | None = None
    month: date | None = None
    hours: Hours | None = None
    response: int | None = None
    urgent_response: int | None = None
    channel: Channel | None = None
    contact: str = ""
    checks: Sequence[int] | None = None
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a text, and how they are spoken to. ``language`` is a tag, ``zone`` that of their clock."""

    client: Client | None
    language: str
    tone: str
    zone: tzinfo

    @classmethod
    def of(cls, ports: Ports, client: Client | None, tone: str | None = None, language: str = "") -> "Reader":
        """Return the client as a reader, or anyone who is none; a tone or a language given goes before theirs."""
        own_tone = (client.tone if client else None) or ports.settings.tone
        return cls(
            client,
            language or (client.language if client else "") or ports.settings.language,
            str(Tone(tone) if tone else own_tone),
            (client.zone if client else None) or ports.zone,
        )


def values_of(ports: Ports, facts: TextFacts, reader: Reader) -> dict[str, TextValue]:
    """Return the words that templates ask for by name."""
    known = _known(ports, facts, reader.client)
    lengths = LengthWords(ports.texts, reader.language)
    ways = ports.texts.table(_WAYS, reader.language)
    plain = {name: one_line(getattr(known, name)) for name in _NAMES}
    sentences = {name: _phrase(getattr(known, name)) for name in _PHRASES}
    return {
        **plain,
        **sentences,
        **_times(ports, known, reader),
        "minutes": lengths.duration(known.minutes) if known.minutes else "",
        "used": lengths.times(known.used) if known.used is not None else "",
        "used_count": "" if known.used is None else known.used,
        "allowed": lengths.times(known.allowed) if known.allowed is not None else "",
        "allowed_count": "" if known.allowed is None else known.allowed,
        "response": _within(ports, lengths, known.response),
        "urgent_response": _within(ports, lengths, known.urgent_response),
        "channel": ways.get(known.channel.value, "") if known.channel else "",
        "own_name": one_line(ports.settings.own_name),
        **{name: _phrase(text) if name in _PHRASES else one_line(text) for name, text in known.extra.items()},
    }


def _times(ports: Ports, known: TextFacts, reader: Reader) -> dict[str, TextValue]:
    now = ports.clock()
    days = DayWords(ports.texts, reader.language, reader.zone, now, reader.tone)
    hours = HoursWords(ports.texts, reader.language, reader.tone)
    usual = known.period.start if known.period else known.when
    return {
        "since": days.day(known.since) if known.since and known.since <= now else "",
        "when": days.moment(known.when, told_in=ports.zone) if known.when else "",
        "weekday": hours.weekday(usual, reader.zone) if usual else "",
        "period": days.period(known.period, told_in=ports.zone) if known.period else "",
        "month": days.in_month(known.month) if known.month else "",
        "hours": hours.weekly(known.hours or {}, ports.zone, reader.zone, now),
        "checks": hours.times(known.checks or ()),
    }


def _known(ports: Ports, facts: TextFacts, client: Client | None) -> TextFacts:
    """Return the facts with what client and settings know of their own."""
    settings = ports.settings
    return TextFacts(
        **{
            **{name: getattr(facts, name) for name in TextFacts.__slots__},
            "name": facts.name or (client.name if client else ""),
            "company": facts.company or (client.company if client else ""),
            "hours": facts.hours if facts.hours is not None else (client and client.reach_hours) or settings.hours,
            "response": facts.response or (client and client.response) or settings.calls.response,
            "urgent_response": facts.urgent_response or (client and client.urgent_response) or settings.plan_b.response,
            "allowed": facts.allowed if facts.allowed is not None else (client.wild_cards if client else None),
            "channel": facts.channel or (client.urgent_channel if client else None),
            "checks": settings.inbox_checks if facts.checks is None else facts.checks,
        }
    )


def _phrase(text: str) -> str:
    """Return what someone wrote as a part of a sentence of ours: without an end of its own."""
    return one_line(text).strip(" .,;:")


def _within(ports: Ports, lengths: LengthWords, minutes: int | None) -> str:
    if not minutes:
        return ""
    days = [sum(wall.end - wall.start for wall in ranges) for ranges in ports.settings.hours.values() if ranges]
    usual = Counter(days).most_common(1)[0][0] if days else 0
    return lengths.within(minutes, usual)
