"""What ``respiro planb decide`` is told, read into a decision, and whether the margin holds it."""

import argparse

from respiro.cli.call_naming import time_ahead
from respiro.cli.show import length
from respiro.domain.calls import Caller
from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import BackupPerson, DecisionKind, Place, UrgentRequest
from respiro.domain.text import folded
from respiro.services.plan_b import choices, deciding, triage
from respiro.services.plan_b.consequences import consequences
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.triage import Advice, Situation
from respiro.services.ports import Ports
from respiro.services.settings.parsing import parse_minutes

PLACES = "best, today, or the number of a proposal"
_WITHOUT_PLACE = (DecisionKind.DELEGATE, DecisionKind.DECLINE)
_NEEDS_PLACE = (DecisionKind.BLOCK, DecisionKind.SHORTER)


def decision_of(ports: Ports, known: UrgentRequest, options: argparse.Namespace) -> tuple[Decision, int]:
    """Return what is decided, and by how many minutes it is over capacity; ``known`` is a request whose clock goes.

    Raises InvalidValueError over_capacity, no_place, unknown_choice.
    """
    kind = _kind(options.decision)
    by = time_ahead(ports, options.by) if options.by else None
    situation = triage.look(ports, known.caller.client_id, known.id)
    minutes = parse_minutes(options.takes) if options.takes else None
    if minutes is None:
        minutes = choices.minutes_of(situation, known, triage.advise(situation, known), kind)
    asked = deciding.as_promised(known, minutes, by)
    advice = triage.advise(situation, asked)
    place = _place(situation, advice, kind, options.place)
    if by is None and kind is not DecisionKind.DECLINE:
        by = choices.promise_for(situation, asked, place, kind)
    helper = helper_named(ports, options.to)
    decision = Decision(
        kind,
        place,
        minutes if minutes != known.minutes else None,
        by,
        to=options.to or "",
        helper=_caller(helper) if helper else None,
        alternative=options.alternative or "",
        answers_now=not options.answer_later,
    )
    return decision, _over(situation, known, advice, decision, is_accepted=options.over_capacity)


def helper_named(ports: Ports, name: str | None) -> BackupPerson | None:
    """Return the backup person of that name, if any."""
    wanted = folded(name or "")
    return next((one for one in ports.store.backup_people() if wanted and folded(one.name) == wanted), None)


def _over(situation: Situation, known: UrgentRequest, advice: Advice, decision: Decision, *, is_accepted: bool) -> int:
    """Return the minutes missing at the worst promise that breaks by it. Raises InvalidValueError over_capacity.

    What is begun at once without any margin to begin in is measured against the margin until its own promise.
    """
    if decision.kind is DecisionKind.NOW and decision.place is None:
        over, names = advice.capacity.short, [one.name for one in advice.capacity.breaks]
    else:
        found = consequences(situation, known, advice, decision)
        over, names = found.over, [one.name for one in found.breaks]
        names += [known.caller.label] if found.breaks_own else []
    if over and not is_accepted:
        raise InvalidValueError(
            "over_capacity", length=length(over), names=", ".join(dict.fromkeys(names)) or known.caller.label
        )
    return over


def _kind(text: str) -> DecisionKind:
    try:
        return DecisionKind(text.strip().lower())
    except ValueError:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(DecisionKind)) from None


def _place(situation: Situation, advice: Advice, kind: DecisionKind, wanted: str | None) -> Place | None:
    """Return the place that is named: by default the best for what is to be planned; margin that begins now, for now.

    Raises InvalidValueError no_place, unknown_choice.
    """
    if kind in _WITHOUT_PLACE:
        return None
    if wanted is None and kind is DecisionKind.NOW:
        return choices.place_now(situation, advice)
    text = "best" if wanted is None else wanted.strip().lower()
    if text.isdecimal() and 0 < int(text) <= len(advice.fit.proposals):
        return advice.fit.proposals[int(text) - 1]
    if text not in ("best", "today"):
        raise InvalidValueError("unknown_choice", text=text, choices=PLACES)
    place = advice.fit.place if text == "best" else advice.fit.today
    if place is None and (wanted is not None or kind in _NEEDS_PLACE):
        raise InvalidValueError("no_place")
    return place


def _caller(helper: BackupPerson) -> Caller:
    return Caller(helper.name, next(iter(helper.phones), ""), next(iter(helper.emails), ""))
