"""How a run goes on: each step is a function from one run to the next."""

from dataclasses import replace
from datetime import datetime

from respiro.domain.errors import InvalidValueError
from respiro.domain.playbooks.playbook import END, Playbook, Step
from respiro.domain.playbooks.run import Ending, Run, Taken
from respiro.domain.text import folded


def started(playbook: Playbook, run_id: str, now: datetime, subject_id: str = "", subject: str = "") -> Run:
    """Return a run at the first step of a sound playbook."""
    return Run(
        id=run_id,
        name=playbook.name,
        title=playbook.title,
        steps=playbook.steps,
        started_at=now,
        current=playbook.steps[0].id,
        entered_at=now,
        subject_id=subject_id,
        subject=subject,
    )


def answered(run: Run, number: int, now: datetime) -> Run:
    """Return the run after the answer of that number, from 0, to the step that waits.

    Raises InvalidValueError: playbook_run_ended, unknown_answer.
    """
    step = _waiting(run)
    if not 0 <= number < len(step.answers):
        raise InvalidValueError("unknown_answer", text=str(number + 1), choices=_choices(step))
    answer = step.answers[number]
    taken = (*run.taken, Taken(step.id, step.say, answer.words, run.entered_at, now))
    on = replace(run, taken=taken, current=answer.to, entered_at=now)
    return replace(on, ended_at=now, ending=Ending.FINISHED) if answer.to == END else on


def chosen(run: Run, text: str) -> int:
    """Return the number, from 0, of the answer that the text means: its words, or its number from 1.

    What has but one way is answered by anything that is no other number. Raises InvalidValueError:
    playbook_run_ended, unknown_answer.
    """
    step = _waiting(run)
    wanted = folded(text)
    words = [folded(answer.words) for answer in step.answers]
    if wanted and wanted in words:
        return words.index(wanted)
    numbers = [str(number + 1) for number in range(len(words))]
    if wanted in numbers:
        return numbers.index(wanted)
    if step.is_plain and not wanted.isdecimal():
        return 0
    raise InvalidValueError("unknown_answer", text=text, choices=_choices(step))


def back(run: Run) -> Run:
    """Return the run as it was before its latest answer, or before it was ended by hand; its clocks too.

    Raises InvalidValueError run_at_its_beginning.
    """
    if run.ended_at is not None and run.current != END:
        return replace(run, ended_at=None, ending=None)
    if not run.taken:
        raise InvalidValueError("run_at_its_beginning", title=run.title)
    *before, last = run.taken
    return replace(
        run, taken=tuple(before), current=last.step_id, entered_at=last.entered_at, ended_at=None, ending=None
    )


def ended(run: Run, now: datetime) -> Run:
    """Return the run ended before its last step, for the matter is settled. Raises InvalidValueError."""
    _waiting(run)
    return replace(run, ended_at=now, ending=Ending.SETTLED)


def abandoned(run: Run, now: datetime) -> Run:
    """Return the run given up. Raises InvalidValueError playbook_run_ended."""
    _waiting(run)
    return replace(run, ended_at=now, ending=Ending.ABANDONED)


def _waiting(run: Run) -> Step:
    step = run.step
    if step is None:
        raise InvalidValueError("playbook_run_ended", title=run.title)
    return step


def _choices(step: Step) -> str:
    return ", ".join(f"{number} {answer.words}".strip() for number, answer in enumerate(step.answers, 1))
