"""What there is to choose from in a triage: which decision is advised, and where each way of doing it would go."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from respiro.domain.plan_b import DecisionKind, Place, UrgentRequest, fit, rounded_up
from respiro.services.plan_b.triage import Advice, Situation, question_of

MOST_PLACES = 4
_WITH_SHORT_WAY = (DecisionKind.SHORTER, DecisionKind.PHONE, DecisionKind.MAIL)
_WITHOUT_TIME = (DecisionKind.LATER, DecisionKind.PHONE, DecisionKind.MAIL)
_STEP = 15
"""Minutes in which an estimate is made."""


def recommended(situation: Situation, request: UrgentRequest, advice: Advice) -> DecisionKind:
    """Return the decision that the advice speaks for.

    Out of the client's hours nothing is begun. Now only what is urgent and has free margin now, before nobody else;
    what fits goes into its block, and what fits nowhere to someone else, into less time, or later.
    """
    place = advice.fit.place
    if not request.is_urgent and not request.is_important:
        return DecisionKind.LATER
    if place is None and not advice.fit.proposals:
        return _without_place(situation, advice)
    begins_now = place is not None and place.keeps_promise and place.period.start <= rounded_up(situation.office.now)
    if begins_now and advice.in_hours and request.is_urgent and not advice.passed_over:
        return DecisionKind.NOW
    return DecisionKind.BLOCK


def _without_place(situation: Situation, advice: Advice) -> DecisionKind:
    if advice.helpers:
        return DecisionKind.DELEGATE
    today, short = advice.fit.today, situation.office.ports.settings.plan_b.short
    return DecisionKind.SHORTER if today is not None and today.period.minutes >= short else DecisionKind.LATER


def minutes_of(situation: Situation, request: UrgentRequest, advice: Advice, kind: DecisionKind) -> int:
    """Return how long a way of doing it takes to begin with: a shorter one as long as today's margin has room."""
    short = min(situation.office.ports.settings.plan_b.short, request.minutes)
    if kind not in _WITH_SHORT_WAY:
        return request.minutes
    today = advice.fit.today
    if kind is DecisionKind.SHORTER and today is not None and short <= today.period.minutes < request.minutes:
        return today.period.minutes
    if kind is DecisionKind.SHORTER:
        return max(short, request.minutes // 2 // _STEP * _STEP)
    return short


def places_for(
    situation: Situation, request: UrgentRequest, advice: Advice, kind: DecisionKind, minutes: int
) -> tuple[Place | None, ...]:
    """Return where it could go, the best first; None stands for no time of its own, kept by its promise in the queue."""
    match kind:
        case DecisionKind.NOW:
            return (place_now(situation, advice),)
        case DecisionKind.BLOCK:
            best = (advice.fit.place,) if advice.fit.place else ()
            return (*best, *advice.fit.proposals)
        case DecisionKind.DELEGATE | DecisionKind.DECLINE:
            return (None,)
        case _:
            pass
    asked = replace(request, minutes=minutes)
    found = list(_following(situation, asked, MOST_PLACES + 1))
    if kind is DecisionKind.LATER and advice.fit.place is not None:
        found = [place for place in found if place.period.start > advice.fit.place.period.start]
    places = tuple(found[:MOST_PLACES])
    return (*places, None) if kind in _WITHOUT_TIME or not places else places


def place_now(situation: Situation, advice: Advice) -> Place | None:
    """Return the free margin that begins now and is long enough, if there is any."""
    place, now = advice.fit.place, situation.office.now
    return place if place is not None and place.period.start <= rounded_up(now) else None


def promise_for(situation: Situation, request: UrgentRequest, place: Place | None, kind: DecisionKind) -> datetime:
    """Return what the reply would promise (UTC): the end of the place, else what was promised, if that can be kept.

    What is done at once is not promised sooner than the window allows.
    """
    now = situation.office.now
    window = request.promised_at if request.promised_at > now else situation.office.promise(situation.client, now)
    if kind is DecisionKind.NOW:
        done = place.period.end if place else rounded_up(now) + timedelta(minutes=request.minutes)
        return max(window, done)
    return place.period.end if place is not None else window


def _following(situation: Situation, request: UrgentRequest, most: int) -> Iterator[Place]:
    """Yield the free places one after the other, each in margin after the one before."""
    question = question_of(situation, request)
    for _ in range(most):
        place = fit(question).place
        if place is None:
            return
        yield place
        later = (block for block in question.blocks if block.uid != place.block_uid)
        question = replace(
            question, blocks=tuple(block for block in later if block.period.start >= place.period.end), hurdles=()
        )
