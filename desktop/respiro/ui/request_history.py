"""A request's history in words: every transition with its time; what is told alike in a row is one line."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo

from respiro.domain.plan_b import ExceptionKind, RequestEvent, RequestEventKind
from respiro.services.plan_b.steps import UNDONE
from respiro.ui import words
from respiro.ui.call_kinds import noted_moment_words, when_words
from respiro.ui.text_words import kind_name
from respiro.ui.words import translate

_STAGES = frozenset(
    {
        RequestEventKind.RECEIVED,
        RequestEventKind.TRIAGED,
        RequestEventKind.SCHEDULED,
        RequestEventKind.ACTIVE,
        RequestEventKind.WAITING,
        RequestEventKind.DELEGATED,
        RequestEventKind.RESOLVED,
        RequestEventKind.DECLINED,
        RequestEventKind.REOPENED,
    }
)

_STEPS = _STAGES | {RequestEventKind.EDITED, RequestEventKind.MOVED}
"""What can be undone; all that happened at one instant is one step."""


def history_lines(events: Sequence[RequestEvent], now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    """Return when and what happened, the latest first."""
    lines: list[tuple[str, str]] = []
    before: RequestEventKind | None = None
    steps: list[tuple[datetime, RequestEventKind | None]] = []  # when, and the stage that it came from
    told = 0
    for event in events:
        if event.kind is RequestEventKind.TOLD and told:
            lines.pop()
        told = told + 1 if event.kind is RequestEventKind.TOLD else 0
        text = _told(told) if told else event_words(event, before, zone)
        lines.append((when_words(event.at, now, zone), text))
        if event.kind is RequestEventKind.UNDONE:
            before = steps.pop()[1] if steps else before
        elif event.kind in _STEPS and (not steps or steps[-1][0] != event.at):
            steps.append((event.at, before))
        before = event.kind if event.kind in _STAGES else before
    return lines[::-1]


def event_words(event: RequestEvent, before: RequestEventKind | None, zone: tzinfo) -> str:
    """Return what happened, without its time; ``before`` is the stage that the request came from."""
    when = noted_moment_words(event.detail, event.at, zone)
    if event.kind is RequestEventKind.TRIAGED:
        return _triaged(before)
    if event.kind is RequestEventKind.EXCEPTION:
        return _exception(event.detail)
    dated, detailed = _DATED.get(event.kind), _DETAILED.get(event.kind)
    if when and dated:
        return dated().format(when=when)
    if event.detail and detailed:
        return detailed().format(detail=_detail(event))
    return _plain(event)


def _detail(event: RequestEvent) -> str:
    if event.kind is RequestEventKind.ANSWERED:
        return kind_name(event.detail)
    if event.kind is RequestEventKind.RESOLVED and event.detail.isdecimal():
        return words.duration(int(event.detail))
    return words.plain(event.detail)


_DATED: Mapping[RequestEventKind, Callable[[], str]] = {
    RequestEventKind.SCHEDULED: lambda: translate("requests", "Planned for {when}"),
    RequestEventKind.EDITED: lambda: translate("requests", "Promised by {when}"),
    RequestEventKind.MOVED: lambda: translate("requests", "Other margin was found: {when}"),
}
_DETAILED: Mapping[RequestEventKind, Callable[[], str]] = {
    RequestEventKind.WAITING: lambda: translate("requests", "Asked them: {detail}"),
    RequestEventKind.DELEGATED: lambda: translate("requests", "Handed to {detail}"),
    RequestEventKind.RESOLVED: lambda: translate("requests", "Done after {detail}"),
    RequestEventKind.DECLINED: lambda: translate("requests", "Declined; offered: {detail}"),
    RequestEventKind.ANSWERED: lambda: translate("requests", "Text taken along: {detail}"),
    RequestEventKind.PLAYBOOK: lambda: translate("requests", "Playbook: {detail}"),
    RequestEventKind.LOST: lambda: translate("requests", "Gave its time to another request, to be planned anew"),
}


def _plain(event: RequestEvent) -> str:
    return {
        RequestEventKind.RECEIVED: translate("requests", "Came in"),
        RequestEventKind.SCHEDULED: translate("requests", "Set aside until its time"),
        RequestEventKind.ACTIVE: translate("requests", "Started"),
        RequestEventKind.WAITING: translate("requests", "Waits for their answer"),
        RequestEventKind.RESOLVED: translate("requests", "Done"),
        RequestEventKind.DECLINED: translate("requests", "Declined"),
        RequestEventKind.REOPENED: translate("requests", "Taken up again"),
        RequestEventKind.EDITED: translate("requests", "Changed"),
        RequestEventKind.MOVED: translate("requests", "Other margin was found"),
        RequestEventKind.LOST: translate("requests", "Its margin is gone, to be planned anew"),
        RequestEventKind.UNDONE: translate("requests", "The last step was undone"),
    }.get(event.kind, event.kind.value)


def _triaged(before: RequestEventKind | None) -> str:
    """Return why it is back in the queue, or came to it."""
    return {
        RequestEventKind.ACTIVE: translate("requests", "Set aside"),
        RequestEventKind.WAITING: translate("requests", "They answered; the clock goes on"),
    }.get(before or RequestEventKind.RECEIVED, translate("requests", "Sorted out"))


def _exception(detail: str) -> str:
    kind, _blank, rest = detail.partition(" ")
    if rest == UNDONE:
        return translate("requests", "The exception was taken back")
    return {
        ExceptionKind.OUT_OF_HOURS.value: translate("requests", "An exception: answered out of hours"),
        ExceptionKind.QUEUE_JUMP.value: translate("requests", "An exception: done before others"),
        ExceptionKind.LET_THROUGH.value: translate("requests", "An exception: let through out of hours"),
    }.get(kind, translate("requests", "An exception"))


def _told(count: int) -> str:
    return (
        translate("requests", "Notice shown")
        if count == 1
        else translate("requests", "Notice shown %n times", "", count)
    )
