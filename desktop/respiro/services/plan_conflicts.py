"""What both sides made of a request's event: its place, its words, or that it was taken away."""

from dataclasses import replace

from respiro.domain.plan_b.calendar_event import EventState, EventStep, PlanBEvent
from respiro.services.conflict_notes import Aspect, Conflict, Side, Version, is_gone_answered
from respiro.services.ports import EventFile


def event_here(state: EventState | None) -> Version:
    """Return how an event stands here."""
    if state is None:
        return Version(is_there=False)
    return Version(place=state.period, summary=state.summary, notes=state.description)


def event_there(there: PlanBEvent | None, ours: EventState | None) -> Version:
    """Return how an event stands there; words that are still ours are written."""
    if there is None or there.is_cancelled:
        return Version(is_there=False)
    summary, notes = (
        getattr(ours if ours is not None and name in there.own_words else there, name)
        for name in ("summary", "description")
    )
    return Version(place=there.period, is_all_day=there.is_all_day, summary=summary, notes=notes)


def settled_event(base: PlanBEvent | None, conflict: Conflict | None) -> PlanBEvent | None:
    """Return an event as it was agreed on; a conflict that is settled agrees on what stood there."""
    if conflict is None or conflict.keep is None:
        return base
    known = base or PlanBEvent()
    if Aspect.PLACE in conflict.about:
        return replace(known, period=conflict.theirs, is_left=False)
    if Aspect.GONE in conflict.about and not conflict.there.is_there:
        # let go with the time that it has here, it stays away; with none, it is written again
        return replace(known, period=conflict.ours if conflict.keep is Side.THEIRS else None, is_left=True)
    return base


def answered_step(
    step: EventStep, conflict: Conflict | None, state: EventState | None, file: EventFile | None, *, is_open: bool
) -> EventStep:
    """Return what is done about an event, once the user said which side holds."""
    if conflict is None or conflict.keep is None:
        return step
    if file is None or file.event.is_cancelled:
        return EventStep.LET_GO if step is EventStep.LEAVE and state is not None else step
    if step is EventStep.ASK and state is None:
        for keep, answer in ((Side.OURS, EventStep.REMOVE), (Side.THEIRS, EventStep.FORGET)):
            if is_gone_answered(conflict, file.text, keep):
                return answer
    is_theirs = conflict.keep is Side.THEIRS and Aspect.PLACE in conflict.about
    if is_theirs and not is_open and file.event.period == conflict.theirs:
        return EventStep.FORGET  # what is over can't be moved: it stays there as someone else's
    return step
