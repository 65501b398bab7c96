"""How playbooks and their runs are printed: JSON with stable names, or short plain text."""

from datetime import datetime, timedelta, tzinfo

from respiro.cli.call_show import SHOWN_ID
from respiro.cli.show import Json, length, plain, stamp
from respiro.domain.playbooks import Playbook, Run, Step, Taken
from respiro.phrases import IN_LINE, problem_text
from respiro.services.ports import PlaybookProblem

_MINUTE = timedelta(minutes=1)


def playbook_json(playbook: Playbook, *, with_steps: bool = True) -> Json:
    """Return a playbook."""
    found: Json = {
        "name": playbook.name,
        "title": playbook.title,
        "when": playbook.when,
        "own": playbook.is_own,
        "step_count": len(playbook.steps),
    }
    return found | {"steps": [step_json(step) for step in playbook.steps]} if with_steps else found


def step_json(step: Step) -> Json:
    """Return a step; the words of an answer are null where there is but one way."""
    return {
        "id": step.id,
        "say": step.say,
        "how": step.how or None,
        "ask": step.ask or None,
        "over": step.over or None,
        "minutes": step.minutes or None,
        "text": step.text or None,
        "answers": [{"words": answer.words or None, "to": answer.to} for answer in step.answers],
    }


def run_json(run: Run, now: datetime, zone: tzinfo) -> Json:
    """Return a run, with the step that waits."""
    left = run.left(now)
    return {
        "id": run.id,
        "playbook": run.name,
        "title": run.title,
        "request": run.subject_id or None,
        "subject": run.subject or None,
        "state": run.ending.value if run.ending else "open",
        "started_at": stamp(run.started_at, zone),
        "ended_at": stamp(run.ended_at, zone) if run.ended_at else None,
        "step": step_json(run.step) if run.step else None,
        "entered_at": stamp(run.entered_at, zone) if run.step else None,
        "due_at": stamp(run.due_at, zone) if run.due_at else None,
        "seconds_left": round(left.total_seconds()) if left is not None else None,
        "taken": [_taken_json(taken, zone) for taken in run.taken],
    }


def _taken_json(taken: Taken, zone: tzinfo) -> Json:
    return {
        "step": taken.step_id,
        "say": taken.say,
        "answer": taken.answer or None,
        "entered_at": stamp(taken.entered_at, zone),
        "at": stamp(taken.at, zone),
    }


def problem_json(problem: PlaybookProblem) -> Json:
    """Return what is wrong with a file; the line is null where it is about the whole of it."""
    return {
        "file": problem.file,
        "line": problem.line or None,
        "kind": problem.kind,
        "detail": problem.detail or None,
        "text": problem_text(problem.kind, problem.detail),
    }


def problem_line(problem: PlaybookProblem) -> str:
    """Return the same in words, on one line."""
    why = problem_text(problem.kind, problem.detail)
    return plain(f"{problem.file}: {IN_LINE.format(line=problem.line, why=why) if problem.line else why}")


def step_lines(step: Step) -> list[str]:
    """Return a step as people read it."""
    time = f"  ({length(step.minutes)})" if step.minutes else ""
    return [f"{plain(step.say)}{time}", *(f"   {plain(words)}" for words in (step.how, step.ask) if words)]


def ways_line(step: Step, *, with_targets: bool = False) -> str:
    """Return the answers with their numbers."""
    ways = [
        f"[{number}] {plain(answer.words) or 'done'}" + (f" → {answer.to}" if with_targets else "")
        for number, answer in enumerate(step.answers, 1)
    ]
    return "  ".join(ways)


def run_line(run: Run, now: datetime, zone: tzinfo) -> str:
    """Return a run on one line: what, about what, since when, and where it stands."""
    about = f", {plain(run.subject)}" if run.subject else ""
    begun = run.started_at.astimezone(zone)
    where = plain(run.step.say) + late_words(run, now) if run.step else str(run.ending)
    return f"{run.id[:SHOWN_ID]}  {begun:%a %d %b %H:%M}  {plain(run.title)}{about}: {where}"


def late_words(run: Run, now: datetime) -> str:
    """Return how much of the step's time is left, or how long it is over; empty without a timer."""
    left = run.left(now)
    if left is None:
        return ""
    if left <= timedelta(0):
        return f" (time is over since {length(-left // _MINUTE)})"
    return f" ({length(-(-left // _MINUTE))} left)"
