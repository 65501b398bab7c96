"""What urgent requests tell as notices, and which buttons they have.

A button's key is what it does and the request's id (``start:…``), so that a press means what was read.
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from respiro.domain.plan_b import NoticeKind, Stage, Standing, UrgentRequest
from respiro.services.plan_b.desk import Told
from respiro.services.plan_b.limits import LimitNews
from respiro.services.plan_b.office import Office
from respiro.ui import request_words, words
from respiro.ui.call_kinds import when_words
from respiro.ui.call_words import count_words
from respiro.ui.reminder_words import MOST_LINES, Said

translate = QCoreApplication.translate

_SEPARATOR = " · "
_LONGEST_IN_LINE = 32
_MOST_BUTTONS = 3


class RequestAct(StrEnum):
    """What a button does."""

    START = "start"
    OPEN = "open"
    LATER = "later"
    ANSWERED = "answered"
    UNDO = "undo"
    RESET = "reset"
    """The id is the client's."""

    def of(self, key: str) -> str:
        """Return the button's key."""
        return f"{self}:{key}"


def notice_words(told: Sequence[Told], office: Office) -> Said:
    """Return the notice for what is to be told, in this order; there is at least one."""
    return _one(told[0], office) if len(told) == 1 else _several(told, office)


def _one(told: Told, office: Office) -> Said:
    request = told.request
    text = {
        NoticeKind.UNTOUCHED: translate("planb", "{name} waits for you to look at it."),
        NoticeKind.BEGINS: translate("planb", "Now is the time for {name}."),
        NoticeKind.PROMISE_NEAR: translate("planb", "{name}: {left} until your promise."),
        NoticeKind.PROMISE_BROKEN: translate("planb", "{name} waits longer than promised."),
        NoticeKind.ASK_AGAIN: translate("planb", "{name} has not answered yet."),
    }[told.notice.kind]
    left = words.duration(max(1, office.clock.minutes_between(office.now, request.promised_at)))
    lines = (request_words.first_line(request.want), _state(told, office))
    return Said(
        text.format(name=request_words.name_of(request), left=left), "\n".join(filter(None, lines)), _buttons(told)
    )


def _state(told: Told, office: Office) -> str:
    """Return what else is to be known about it now."""
    request, now, zone = told.request, office.now, office.ports.zone
    if told.notice.kind is NoticeKind.BEGINS and request.place is not None:
        return request_words.place_words(request.place, now, zone)
    if told.notice.kind is NoticeKind.ASK_AGAIN:
        text = translate("planb", "You asked them {when}: {what}")
        return text.format(when=when_words(request.since, now, zone), what=words.plain(request.detail))
    promise = request_words.promise_words(request, now, zone, office.clock)
    if request.stage is Stage.DELEGATED:
        return _SEPARATOR.join((translate("planb", "With {name}").format(name=words.plain(request.detail)), promise))
    return promise


def _buttons(told: Told) -> tuple[tuple[str, str], ...]:
    request, kind = told.request, told.notice.kind
    first: tuple[tuple[str, str], ...] = ()
    if kind is NoticeKind.ASK_AGAIN:
        first = ((RequestAct.ANSWERED.of(request.id), translate("planb", "They answered")),)
    elif request.is_mine and request.stage is not Stage.ACTIVE:
        first = ((RequestAct.START.of(request.id), translate("planb", "Start")),)
    open_it = (RequestAct.OPEN.of(request.id), translate("planb", "Open"))
    return (*first, open_it, (RequestAct.LATER.of(request.id), translate("planb", "Later")))


def _several(told: Sequence[Told], office: Office) -> Said:
    count = len(told)
    text = translate("planb", "{count} emergencies need you.", "", count).format(count=count_words(count))
    shown = told if count <= MOST_LINES else told[: MOST_LINES - 1]
    lines = [_line(one, office) for one in shown]
    if count > len(shown):
        lines.append(translate("planb", "And %n more.", "", count - len(shown)))
    return Said(text, "\n".join(lines), ((RequestAct.OPEN.of(""), translate("planb", "Open")),))


def _line(told: Told, office: Office) -> str:
    """Return one of several: Luis · Web caída · 2 h late."""
    request = told.request
    left = request_words.left_words(request, office.now, office.clock)
    state = {
        NoticeKind.UNTOUCHED: translate("planb", "not looked at yet"),
        NoticeKind.BEGINS: translate("planb", "begins now"),
        NoticeKind.ASK_AGAIN: translate("planb", "has not answered yet"),
    }.get(told.notice.kind, left)
    parts = (request_words.name_of(request), request_words.first_line(request.want), state)
    return _SEPARATOR.join(_short(part) for part in parts if part)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_IN_LINE else text[: _LONGEST_IN_LINE - 1] + "…"


def moved_words(requests: Sequence[UrgentRequest], office: Office) -> Said:
    """Return where requests went whose margin was moved, given back or taken."""
    lines = []
    for request in requests:
        if request.place is None:
            text = translate("planb", "No margin is left for {name} before the promise. Decide anew when you do it.")
            lines.append(text.format(name=request_words.name_of(request)))
        else:
            text = translate("planb", "The time for {name} is now {place}.")
            place = request_words.place_words(request.place, office.now, office.ports.zone)
            lines.append(text.format(name=request_words.name_of(request), place=place))
    lost = next((request.id for request in requests if request.place is None), "")
    actions = ((RequestAct.OPEN.of(lost), translate("planb", "Open")),) if lost else ()
    return Said(translate("planb", "Your margin has changed."), "\n".join(lines), actions)


def limit_words(news: Sequence[LimitNews]) -> Said:
    """Return whose last wild card is used, and with whom the exception is becoming the norm, with the numbers."""
    beyond = [one for one in news if one.allowance.standing is Standing.BEYOND]
    if len(news) == 1:
        name = words.plain(news[0].client.name)
        text = translate("planb", "With {name} the exception is becoming the norm.")
        if not beyond:
            text = translate("planb", "{name} has used the last wild card of this month.")
        label = translate("planb", "Reset the limit kindly…")
        actions = tuple((RequestAct.RESET.of(one.client.id), label) for one in beyond)
        return Said(text.format(name=name), _numbers(news[0]), actions)
    lines = [f"{words.plain(one.client.name)}: {_numbers(one)}" for one in news[:MOST_LINES]]
    label = translate("planb", "Write to {name}…")
    actions = tuple(
        (RequestAct.RESET.of(one.client.id), label.format(name=words.plain(one.client.name)))
        for one in beyond[:_MOST_BUTTONS]
    )
    return Said(translate("planb", "Exceptions are becoming the norm."), "\n".join(lines), actions)


def _numbers(news: LimitNews) -> str:
    """Return how many exceptions there were this month, and how many are allowed."""
    used, allowed = news.allowance.used, news.allowance.allowed
    text = translate("planb", "%n exceptions this month, {allowed} allowed.", "", used)
    if used == 1:
        text = translate("planb", "One exception this month, {allowed} allowed.")
    return text.format(allowed=allowed)


def done_words(request: UrgentRequest, act: RequestAct) -> str:
    """Return what a button did."""
    text = (
        translate("planb", "{name}: started.") if act is RequestAct.START else translate("planb", "{name}: answered.")
    )
    return text.format(name=request_words.name_of(request))
