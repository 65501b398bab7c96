"""Playbooks as they are used: chosen, run step by step, put aside and taken up again, with their texts.

What writes raises StoreError, ConflictError when another process was quicker, and InvalidValueError as named.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from respiro.domain.errors import InvalidValueError, StoreError
from respiro.domain.plan_b import Stage, UrgentRequest
from respiro.domain.playbooks import Playbook, Run, abandoned, answered, back, chosen, ended, started
from respiro.services.call_opening import new_id
from respiro.services.plan_b.queue import note_answer, note_playbook
from respiro.services.ports import Ports, Shelf, TemplateProblem
from respiro.services.texts import TextFacts, one_line, render

_SHORTEST_ID = 4
_LONGEST_SUBJECT = 200
_TO_A_HELPER = "hand_over"
"""The one text that is not for the client."""


def shelf(ports: Ports) -> Shelf:
    """Return the playbooks in the user's language, and what is wrong with files that can't be used."""
    return ports.playbooks.shelf(ports.settings.language)


def playbook_named(ports: Ports, name: str) -> Playbook:
    """Return a playbook by its name or title. Raises InvalidValueError unknown_playbook."""
    wanted = name.strip().casefold()
    for playbook in shelf(ports).playbooks:
        if wanted in (playbook.name.casefold(), playbook.title.casefold()):
            return playbook
    raise InvalidValueError("unknown_playbook", text=name)


def run_named(ports: Ports, text: str) -> Run:
    """Return the run of an id, or of the beginning of one that is under way. Raises InvalidValueError unknown_run."""
    wanted = text.strip().lower()
    if (run := ports.store.run(wanted)) is not None:
        return run
    found = [run for run in ports.store.open_runs() if len(wanted) >= _SHORTEST_ID and run.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    raise InvalidValueError("unknown_run", text=text)


def start(ports: Ports, name: str, subject_id: str = "", subject: str = "") -> Run:
    """Start a run, and note it with the urgent request that it is about, if it is about one.

    Raises InvalidValueError unknown_playbook.
    """
    playbook = playbook_named(ports, name)
    words = one_line(subject)[:_LONGEST_SUBJECT]
    run = started(playbook, new_id(), ports.clock(), subject_id, words)
    ports.store.put_run(run, None)
    if subject_id and ports.store.request(subject_id) is not None:
        with suppress(StoreError):  # the run says itself what it is about: a busy store must not start it twice
            note_playbook(ports, subject_id, run.title)
    return run


def answer(ports: Ports, run: Run, number: int) -> Run:
    """Take the answer of that number, from 0, to the step that waits.

    Raises InvalidValueError playbook_run_ended, unknown_answer.
    """
    return _stored(ports, run, lambda now: answered(run, number, now))


def answer_with(ports: Ports, run: Run, text: str) -> Run:
    """Take an answer by its words, or its number from 1. Raises InvalidValueError as ``answer`` does."""
    return answer(ports, run, chosen(run, text))


def take_back(ports: Ports, run: Run) -> Run:
    """Go one step back, or take up a run again that was ended. Raises InvalidValueError run_at_its_beginning."""
    return _stored(ports, run, lambda _now: back(run))


def settle(ports: Ports, run: Run) -> Run:
    """End a run before its last step, for the matter is settled. Raises InvalidValueError playbook_run_ended."""
    return _stored(ports, run, lambda now: ended(run, now))


def abandon(ports: Ports, run: Run) -> Run:
    """Give a run up. Raises InvalidValueError playbook_run_ended."""
    return _stored(ports, run, lambda now: abandoned(run, now))


def _stored(ports: Ports, run: Run, change: Callable[[datetime], Run]) -> Run:
    after = change(ports.clock())
    ports.store.put_run(after, run)
    return after


@dataclass(frozen=True, slots=True)
class StepText:
    """A step's text, ready to be sent, and where to: ``number`` and ``email`` are empty where nobody is known.

    ``problem`` tells why the user's own copy of the text was not used.
    """

    kind: str
    text: str
    problem: TemplateProblem | None = None
    number: str = ""
    email: str = ""
    about: str = ""


def step_text(ports: Ports, run: Run) -> StepText | None:
    """Return the text of the step that waits, about the urgent request that the run is about; None if it has none.

    Without a request it is a text for anyone. A text that is gone meanwhile raises InvalidValueError unknown_text.
    """
    kind = run.step.text if run.step else ""
    if not kind:
        return None
    request = ports.store.request(run.subject_id) if run.subject_id else None
    if request is None:
        rendered = render(ports, kind, TextFacts(), None)
        return StepText(kind, rendered.text, rendered.problem)
    if kind == _TO_A_HELPER:
        rendered = render(ports, kind, _facts(request, ports.clock(), is_reader=False), None)
        return StepText(kind, rendered.text, rendered.problem, about=request.want)
    found = (client for client in ports.store.clients() if client.id == request.caller.client_id)
    client = next(found, None)
    rendered = render(ports, kind, _facts(request, ports.clock()), client)
    number = request.caller.number or next(iter(client.phones if client else ()), "")
    email = request.caller.email or next(iter(client.emails if client else ()), "")
    return StepText(kind, rendered.text, rendered.problem, number, email, request.want)


def note_text_sent(ports: Ports, run: Run, kind: str) -> None:
    """Note with the run's request that a text was handed on; nothing to note without one."""
    if run.subject_id and ports.store.request(run.subject_id) is not None:
        note_answer(ports, run.subject_id, kind)


def _facts(request: UrgentRequest, now: datetime, *, is_reader: bool = True) -> TextFacts:
    """Return what is known of a request, for whoever it is from or for someone else."""
    return TextFacts(
        name=request.caller.name if is_reader else "",
        about=request.want,
        since=request.received_at,
        when=request.promised_at if request.promised_at > now else None,
        period=request.place if request.place and request.place.end > now else None,
        minutes=request.minutes,
        helper=request.detail if request.stage is Stage.DELEGATED else "",
        context=request.done,
        client=request.caller.name,
    )
