"""How a request comes in: written down in one step, from a call, or with its questions answered."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from respiro.domain.calls import Caller, FollowUp
from respiro.domain.channel import Channel
from respiro.domain.clients import LONGEST_NAME, Client
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import whole_minute
from respiro.domain.plan_b import PlanBChange, RequestEventKind, Stage, UrgentRequest
from respiro.domain.text import folded
from respiro.services.call_opening import new_id, recognised
from respiro.services.plan_b.office import Office
from respiro.services.plan_b.steps import step
from respiro.services.ports import Ports

LONGEST_ANSWER = 2000
"""Characters of an answer to one of the three questions."""
_CLOCK_TOLERANCE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known about a request: the three questions (P1), the estimate in minutes, and how it weighs.

    ``expected_by`` is the instant (UTC) that the second answer names, if any.
    """

    want: str = ""
    expect: str = ""
    done: str = ""
    minutes: int | None = None
    is_urgent: bool = True
    is_important: bool = True
    expected_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request as it is written down. ``received_at`` is UTC, None for now; ``follow_up_id`` the call it came with."""

    caller: Caller
    answers: Answers = Answers()
    channel: Channel = Channel.WHATSAPP
    received_at: datetime | None = None
    follow_up_id: str = ""


def from_call(follow_up: FollowUp) -> NewRequest:
    """Return a call as a request."""
    return NewRequest(
        follow_up.caller,
        Answers(want=follow_up.about),
        follow_up.channel,
        follow_up.called_at,
        follow_up.id,
    )


def opening(desk: Office, entry: NewRequest, *, is_triaged: bool = False) -> PlanBChange:
    """Return the change that writes a request down.

    Raises InvalidValueError caller_missing, want_missing, text_too_long, effort_out_of_range, request_lies_ahead.
    """
    request = drafted(desk, entry, entry.received_at or desk.now)
    if entry.received_at is not None and entry.received_at > desk.now + _CLOCK_TOLERANCE:
        raise InvalidValueError("request_lies_ahead")
    if not request.caller.label:
        raise InvalidValueError("caller_missing")
    if not request.want:
        raise InvalidValueError("want_missing", name=request.caller.label)
    if is_triaged:
        request = replace(request, stage=Stage.TRIAGED)
    return step(desk.ports, None, request, RequestEventKind(request.stage))


def drafted(desk: Office, entry: NewRequest, received_at: datetime) -> UrgentRequest:
    """Return what a request would be, also one of which little is known yet, for a preview.

    Raises InvalidValueError text_too_long, effort_out_of_range.
    """
    caller = recognised(desk.ports, entry.caller)
    client = desk.clients.get(caller.client_id)
    answers = checked(entry.answers)
    if client is not None and folded(caller.name) == folded(client.name):
        caller = replace(caller, name=client.name)  # replies address them as they are written
    received_at = whole_minute(received_at)  # promises are told in minutes
    return UrgentRequest(
        id=new_id(),
        caller=_checked_caller(caller),
        want=answers.want,
        received_at=received_at,
        acknowledge_by=desk.acknowledge_by(client, received_at),
        promised_at=desk.promise(client, received_at),
        since=desk.now,
        minutes=answers.minutes or effort_of(desk.ports, client, answers.want),
        channel=entry.channel,
        expect=answers.expect,
        done=answers.done,
        expected_by=answers.expected_by,
        is_urgent=answers.is_urgent,
        is_important=answers.is_important,
        follow_up_id=entry.follow_up_id,
        out_of_hours=not desk.reach(client).is_open(received_at),
    )


def with_answers(request: UrgentRequest, answers: Answers) -> UrgentRequest:
    """Return a request with what is known about it now. Raises InvalidValueError as opening() does."""
    known = checked(answers)
    if not known.want:
        raise InvalidValueError("want_missing", name=request.caller.label)
    return replace(
        request,
        want=known.want,
        expect=known.expect,
        done=known.done,
        minutes=known.minutes or request.minutes,
        is_urgent=known.is_urgent,
        is_important=known.is_important,
        expected_by=known.expected_by,
    )


def effort_of(ports: Ports, client: Client | None, want: str) -> int:
    """Return how long it will take: as long as the foreseen fire that it is, else what the settings begin with."""
    words = want.casefold()
    fires = client.fires if client else ()
    known = (fire.minutes for fire in fires if fire.what and fire.what.casefold() in words)
    return next(known, ports.settings.plan_b.effort)


def checked(answers: Answers) -> Answers:
    """Return answers as they are kept. Raises InvalidValueError text_too_long, effort_out_of_range."""
    tidy = replace(answers, want=_tidy(answers.want), expect=_tidy(answers.expect), done=_tidy(answers.done))
    if max(map(len, (tidy.want, tidy.expect, tidy.done))) > LONGEST_ANSWER:
        raise InvalidValueError("text_too_long", limit=LONGEST_ANSWER)
    if answers.minutes is not None and answers.minutes < 1:
        raise InvalidValueError("effort_out_of_range", minutes=answers.minutes)
    return tidy


def _tidy(text: str) -> str:
    """Return text without control characters but for its lines, fit to be written as UTF-8."""
    lines = text.encode("utf-8", "replace").decode().splitlines()
    shown = ("".join(char for char in line if char.isprintable()) for line in lines)
    return "\n".join(line.strip() for line in shown).strip()


def _checked_caller(caller: Caller) -> Caller:
    if max(len(caller.name), len(caller.number), len(caller.email)) > LONGEST_NAME:
        raise InvalidValueError("text_too_long", limit=LONGEST_NAME)
    return caller
