"""Urgent requests in words: where they stand, by when they are promised, how they weigh, what happened to them."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro.domain.business_clock import BusinessClock
from respiro.domain.period import Period
from respiro.domain.plan_b import Stage, UrgentRequest, time_left, worked_minutes
from respiro.domain.week import local_day
from respiro.services.plan_b.office import Office
from respiro.services.plan_b.queue import Queue
from respiro.ui import words
from respiro.ui.call_kinds import when_words
from respiro.ui.call_words import count_words

translate = QCoreApplication.translate

_LONGEST_NAME = 32


def name_of(request: UrgentRequest) -> str:
    """Return who it is from."""
    return words.plain(request.caller.label)


def first_line(text: str) -> str:
    """Return the beginning of an answer, fit for one line."""
    return words.plain(next(iter(text.splitlines()), ""))


def left_words(request: UrgentRequest, now: datetime, clock: BusinessClock) -> str:
    """Return the business time to the promise: ``1 h 20 left``, ``2 h late``; of a closed one only how late it was."""
    if not request.is_open:
        if not request.is_late(now):
            return ""
        return late_words(max(1, clock.minutes_between(request.promised_at, request.since)))
    text = _left(time_left(request, now, clock))
    return translate("requests", "paused, {left}").format(left=text) if request.stage is Stage.WAITING else text


def _left(minutes: int) -> str:
    if minutes < 0:
        return late_words(-minutes)
    if minutes == 0:
        return translate("requests", "due now")
    return translate("requests", "{length} left").format(length=words.duration(minutes))


def late_words(minutes: int) -> str:
    """Return by how many business minutes a promise is broken."""
    return translate("requests", "{length} late").format(length=words.duration(minutes))


def place_words(place: Period, now: datetime, zone: tzinfo) -> str:
    """Return a time as one says it: ``today 17:00–18:00``."""
    start = when_words(place.start, now, zone)
    return translate("requests", "{start}–{end}").format(start=start, end=words.time_of(place.end, zone))


def pressing_words(request: UrgentRequest) -> str:
    """Return how it weighs."""
    return {
        (True, True): translate("requests", "urgent and important"),
        (True, False): translate("requests", "urgent"),
        (False, True): translate("requests", "important"),
        (False, False): translate("requests", "neither urgent nor important"),
    }[request.is_urgent, request.is_important]


def promise_words(request: UrgentRequest, now: datetime, zone: tzinfo, clock: BusinessClock) -> str:
    """Return by when it is promised, and how much time is left for that."""
    if request.stage is Stage.WAITING:
        left = _left(time_left(request, now, clock))
        return translate("requests", "The clock stands still: {left}").format(left=left)
    left = left_words(request, now, clock)
    text = translate("requests", "Promised by {when}").format(when=when_words(request.promised_at, now, zone))
    return f"{text} · {left}" if left else text


def stage_words(request: UrgentRequest, now: datetime, zone: tzinfo) -> str:
    """Return where it stands, in a sentence."""
    worked = worked_minutes(request, now) if request.is_open else request.spent or 0
    return _stage_pattern(request, now).format(
        when=when_words(request.since, now, zone),
        by=when_words(request.acknowledge_by, now, zone),
        place=place_words(request.place, now, zone) if request.place else "",
        length=words.duration(worked),
        detail=words.plain(request.detail),
    )


def _stage_pattern(request: UrgentRequest, now: datetime) -> str:
    if request.stage is Stage.ACTIVE and not worked_minutes(request, now):
        return translate("requests", "You work on it from now on.")
    if request.stage is Stage.WAITING and request.detail:
        return translate("requests", "Waits for them since {when}: {detail}")
    return {
        Stage.RECEIVED: translate("requests", "Nobody has looked at it yet; it should be by {by}."),
        Stage.TRIAGED: translate("requests", "Waits for you, without a time of its own."),
        Stage.SCHEDULED: translate("requests", "Planned: {place}."),
        Stage.ACTIVE: translate("requests", "You work on it: {length} so far."),
        Stage.WAITING: translate("requests", "Waits for their answer since {when}."),
        Stage.DELEGATED: translate("requests", "{detail} does it, since {when}."),
        Stage.RESOLVED: translate("requests", "Done {when}, after {length} of work."),
        Stage.DECLINED: translate("requests", "Declined {when}. You offered: {detail}"),
    }[request.stage]


def end_words(request: UrgentRequest) -> str:
    """Return how a closed one ended, in a word or two."""
    if request.stage is Stage.DECLINED:
        return translate("requests", "declined")
    return translate("requests", "done in {length}").format(length=words.duration(request.spent or 0))


# --- the queue as a whole


def queue_sentence(queue: Queue, office: Office) -> str:
    """Return what waits for the user: ``Two emergencies wait for you; next is Luis, 1 h 20 left.``; empty for none."""
    mine, active = queue.mine, queue.active
    if active is not None:
        worked = worked_minutes(active, queue.now)
        text = (
            translate("requests", "You work on {name}: {length}.")
            if worked
            else translate("requests", "You work on {name}.")
        )
        said = text.format(name=_short(active), length=words.duration(worked))
        if not mine:
            return said
        return f"{said} {_more(len(mine))}"
    if not mine:
        return ""
    first = mine[0]
    values = {
        "name": _short(first),
        "left": left_words(first, queue.now, office.clock),
        "count": count_words(len(mine)),
    }
    if len(mine) == 1:
        return translate("requests", "One emergency waits: {name}, {left}.").format(**values)
    text = translate("requests", "{count} emergencies wait; next is {name}, {left}.", "", len(mine))
    return text.format(**values)


def others_sentence(queue: Queue) -> str:
    """Return what waits for other people, and how many promises are broken; empty for nothing."""
    parts = (
        (queue.late, translate("requests", "One promise is broken."), _late),
        (len(queue.waiting), translate("requests", "One waits for an answer."), _waiting),
        (len(queue.delegated), translate("requests", "One is with someone else."), _delegated),
        (len(queue.asked), translate("requests", "You asked one person for something."), _asked),
    )
    return " ".join(one if count == 1 else many(count) for count, one, many in parts if count)


def _more(count: int) -> str:
    if count == 1:
        return translate("requests", "One more emergency waits.")
    return translate("requests", "%n more emergencies wait.", "", count)


def _late(count: int) -> str:
    return translate("requests", "%n promises are broken.", "", count)


def _waiting(count: int) -> str:
    return translate("requests", "%n wait for an answer.", "", count)


def _delegated(count: int) -> str:
    return translate("requests", "%n are with someone else.", "", count)


def _asked(count: int) -> str:
    return translate("requests", "You asked %n people for something.", "", count)


def is_for_today(requests: Sequence[UrgentRequest], now: datetime, zone: tzinfo) -> bool:
    """Tell whether one of them asks for attention today: what has its own time on another day does not."""
    today = local_day(now, zone)
    return any(
        request.is_mine and not (request.place is not None and local_day(request.place.start, zone) > today)
        for request in requests
    )


def _short(request: UrgentRequest) -> str:
    """Return a name that leaves room for the sentence around it."""
    name = name_of(request)
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
