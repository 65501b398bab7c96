"""The reply that goes with a decision: which text it is, and what is told in it; the promised time always."""

from dataclasses import replace
from datetime import datetime

from respiro.domain.channel import Channel
from respiro.domain.clients import Client
from respiro.domain.plan_b import BackupPerson, DecisionKind, Stage, UrgentRequest
from respiro.services import texts
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.limits import allowance_of
from respiro.services.ports import Ports, Rendered
from respiro.services.texts import TextFacts

HAND_OVER, LIMIT_RESET, LATER, PROMISE = "hand_over", "limit_reset", "later", "promise"
_KINDS = {
    DecisionKind.NOW: "now",
    DecisionKind.BLOCK: PROMISE,
    DecisionKind.LATER: LATER,
    DecisionKind.SHORTER: "shorter",
    DecisionKind.PHONE: "by_phone",
    DecisionKind.MAIL: "by_mail",
    DecisionKind.DELEGATE: "delegated",
    DecisionKind.DECLINE: "no_with_alternative",
}
_BEGINS = ("shorter", "by_phone")
"""Texts that tell when it begins, not by when it is done."""
_NEEDS = ("waiting",)
_LONGEST_ABOUT = 90
"""Characters of what they want that a reply repeats."""


def text_kind(decision: Decision | DecisionKind) -> str:
    """Return which text goes with a decision: one that misses the promised window says why it is later."""
    if isinstance(decision, DecisionKind):
        return _KINDS[decision]
    place = decision.place
    is_later = decision.kind is DecisionKind.BLOCK and place is not None and not place.keeps_promise
    return LATER if is_later else _KINDS[decision.kind]


def promised_by(request: UrgentRequest, decision: Decision | None = None) -> datetime:
    """Return what the reply promises (UTC), as deciding would store it."""
    if decision is None:
        return request.promised_at
    chosen = decision.place.period.end if decision.place else None
    return decision.promised_at or chosen or request.promised_at


def reply(
    ports: Ports,
    request: UrgentRequest,
    decision: Decision | DecisionKind | str,
    client: Client | None,
    tone: str | None = None,
) -> Rendered:
    """Return the reply in the client's language: of a decision about to be made, of one that was, or any text's kind.

    Raises InvalidValueError unknown_text.
    """
    if isinstance(decision, str) and not isinstance(decision, DecisionKind):
        kind, known = decision, request
    else:
        kind = text_kind(decision)
        known = decided(request, decision) if isinstance(decision, Decision) else request
    facts = facts_of(ports, known, kind, client)
    if isinstance(decision, Decision) and decision.kind is DecisionKind.DECLINE:
        facts = replace(facts, when=decision.promised_at)  # when the alternative is possible
    return texts.render(ports, kind, facts, client, tone)


def decided(request: UrgentRequest, decision: Decision) -> UrgentRequest:
    """Return a request with what the decision will mean, for a text that is written before it is stored."""
    return replace(
        request,
        stage=Stage.TRIAGED,  # what it was before has no say in the text
        left=None,
        minutes=decision.minutes or request.minutes,
        promised_at=promised_by(request, decision),
        place=decision.place.period if decision.place else None,
        block_uid="",
        decision=decision.kind,
        detail=decision.to or decision.alternative,
    )


def facts_of(ports: Ports, request: UrgentRequest, kind: str, client: Client | None) -> TextFacts:
    """Return what a text of that kind is told about a request."""
    place = request.place
    facts = TextFacts(
        name=request.caller.name or (client.name if client else ""),
        about=about(request),
        since=request.received_at,
        when=place.start if place and kind in _BEGINS else _ahead(request.promised_at, ports.clock()),
        period=place if kind == LATER else None,
        minutes=request.minutes,
    )
    match kind:
        case "delegated":
            return replace(facts, helper=request.detail)
        case "no_with_alternative":
            return replace(facts, alternative=request.detail, when=None)
        case "limit_reset" if client is not None:
            return _with_allowance(ports, facts, client)
        case _ if kind in _NEEDS:
            return replace(facts, extra={"need": request.detail})
        case _:
            return facts


def hand_over(
    ports: Ports,
    request: UrgentRequest,
    helper: BackupPerson | None,
    client: Client | None,
    tone: str | None = None,
) -> Rendered:
    """Return what a backup person needs to take it over, in their language; how to reach the client if that is shared.

    Raises InvalidValueError unknown_text.
    """
    caller = request.caller
    may_know = client is not None and client.shares_contact
    facts = TextFacts(
        name=helper.name if helper else "",
        company=client.company if client else "",
        about=_one_line(request.want),
        when=_ahead(request.promised_at, ports.clock()),
        minutes=request.minutes,
        contact=_contact(request.channel, caller.number, caller.email) if may_know else "",
        extra={"client": caller.label, "context": ". ".join(filter(None, (request.done, request.expect)))},
    )
    return texts.render(ports, HAND_OVER, facts, None, tone, helper.language if helper else "")


def about(request: UrgentRequest) -> str:
    """Return what they want as a reply repeats it: its first line, shortened at a word."""
    line = next(iter(request.want.splitlines()), "").strip().rstrip("?!¿¡. ")
    if len(line) <= _LONGEST_ABOUT:
        return line
    return line[:_LONGEST_ABOUT].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def _with_allowance(ports: Ports, facts: TextFacts, client: Client) -> TextFacts:
    known = allowance_of(ports, client, ports.clock())
    return replace(facts, used=known.used, allowed=known.allowed, month=known.month)


def _ahead(moment: datetime, now: datetime) -> datetime | None:
    """Return a promise that can still be kept; one that lies behind is not told as one."""
    return moment if moment > now else None


def _contact(channel: Channel, number: str, email: str) -> str:
    return email if channel is Channel.MAIL and email else number or email


def _one_line(text: str) -> str:
    return "; ".join(line.strip() for line in text.splitlines() if line.strip())
