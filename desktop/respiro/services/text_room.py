"""The user's own copies of texts: tried on what is stored about a client, checked, and taken back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import Any

from respiro.domain.calls import FollowUp
from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError, StoreError
from respiro.domain.period import Period
from respiro.domain.plan_b import UrgentRequest
from respiro.services.call_time import business_clock
from respiro.services.plan_b.limits import allowance_of
from respiro.services.ports import Ports, Rendered, TemplateProblem, TextCopy
from respiro.services.texts import EVENT, PROFILE, TASK, TextFacts, tried

_SAMPLES = "samples"
_SAMPLED = ("about", "helper", "alternative", "reason", "done", "need", "context")
_MINUTES = 60
_NUMBERS = ("minutes", "used", "allowed", "response", "urgent_response")
_NO_WORDS = ("since", "when", "period", "month", "hours", "channel", "checks", "extra")


@dataclass(frozen=True, slots=True)
class BrokenCopy:
    """A copy that can't be used, and why."""

    copy: TextCopy
    problem: TemplateProblem


def preview_facts(ports: Ports, client: Client | None, language: str) -> TextFacts:
    """Return facts to look at a text with: what is stored about the client, samples for the rest."""
    now = ports.clock()
    samples = ports.texts.table(_SAMPLES, language)
    clock = business_clock(ports, now)
    words: dict[str, Any] = {name: samples.get(name, "") for name in _SAMPLED}
    facts = TextFacts(
        **words,
        since=now - timedelta(days=1),
        when=clock.after(now, ports.settings.calls.response),
        minutes=_MINUTES,
        client=client.name if client else "",
        month=now.astimezone(ports.zone).date(),
        used=1,
        allowed=1,
    )
    facts = replace(facts, period=Period.lasting(clock.after(now, 2 * _MINUTES), _MINUTES))
    helper = next(iter(ports.store.backup_people()), None)
    if helper is not None:
        facts = replace(facts, helper=helper.name, contact=next(iter((*helper.phones, *helper.emails)), ""))
    return _of_client(ports, facts, client) if client else facts


def check_copies(ports: Ports) -> Iterator[BrokenCopy]:
    """Yield the user's copies that can't be used: tried with everything known, and with nothing."""
    for copy in ports.texts.copies():
        try:
            source = ports.texts.source(copy.kind, copy.language, copy.tone).own or ""
        except StoreError:  # the others are still worth trying
            yield BrokenCopy(copy, TemplateProblem(copy.file, 0, "template_unreadable"))
            continue
        full = preview_facts(ports, None, copy.language)
        for facts in (full, TextFacts(hours={})):
            problem = _tried(ports, copy, source, facts).problem
            if problem is not None:
                yield BrokenCopy(copy, replace(problem, file=copy.file))
                break


def take_back(ports: Ports, kind: str, language: str, tone: str) -> None:
    """Forget a copy. Raises InvalidValueError text_copy_missing, StoreError text_not_writable."""
    if not ports.texts.drop_copy(kind, language, tone):
        raise InvalidValueError("text_copy_missing", text=kind)


def with_words(facts: TextFacts, words: Mapping[str, str]) -> TextFacts:
    """Return the facts with some given by name, as text; names that are no facts go in as they are.

    Raises InvalidValueError invalid_fact for a number that is none.
    """
    own = {one.name for one in fields(TextFacts)}.difference(_NO_WORDS)
    known: dict[str, Any] = {}
    extra = dict(facts.extra)
    for name, text in words.items():
        if name in _NUMBERS:
            if not text.isdecimal():
                raise InvalidValueError("invalid_fact", text=f"{name}={text}")
            known[name] = int(text)
        elif name in own:
            known[name] = text
        else:
            extra[name] = text
    return replace(facts, **known, extra=extra)


def is_bare(kind: str) -> bool:
    """Tell whether a text is for the user's own eyes: the same for everyone, and not sent."""
    return kind.startswith((PROFILE, TASK, EVENT))


def _tried(ports: Ports, copy: TextCopy, source: str, facts: TextFacts) -> Rendered:
    return tried(ports, source, facts, None, copy.tone or None, copy.language)


def _of_client(ports: Ports, facts: TextFacts, client: Client) -> TextFacts:
    known = allowance_of(ports, client, ports.clock())
    facts = replace(facts, used=known.used or facts.used, allowed=known.allowed)
    latest = _latest(ports, client)
    now = ports.clock()
    if isinstance(latest, UrgentRequest):
        about = next(iter(latest.want.splitlines()), "")
        facts = replace(facts, about=about or facts.about, minutes=latest.minutes)
        facts = replace(facts, period=latest.place or facts.period)
    elif latest is not None:
        facts = replace(facts, about=latest.about or facts.about)
    elif client.fires:
        facts = replace(facts, about=client.fires[0].what)
    if latest is not None and latest.promised_at > now:
        facts = replace(facts, when=latest.promised_at)
    return facts


def _latest(ports: Ports, client: Client) -> UrgentRequest | FollowUp | None:
    """Return the latest request of the client, else who waits of them."""
    requests = [one for one in ports.store.open_requests() if one.caller.client_id == client.id]
    if requests:
        return requests[-1]
    waiting = [one for one in ports.store.open_follow_ups() if one.caller.client_id == client.id]
    return waiting[0] if waiting else None
