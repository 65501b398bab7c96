"""A run as plain values that fit JSON, and back: instants are ISO 8601 in UTC."""

from collections.abc import Mapping
from datetime import datetime

from respiro.domain.playbooks.playbook import END, Answer, Step
from respiro.domain.playbooks.run import Ending, Run, Taken

Plain = dict[str, object]


def run_to_plain(run: Run) -> Plain:
    """Return a run as a mapping that JSON can hold."""
    return {
        "id": run.id,
        "name": run.name,
        "title": run.title,
        "steps": [_step_to_plain(step) for step in run.steps],
        "started_at": run.started_at.isoformat(),
        "current": run.current,
        "entered_at": run.entered_at.isoformat(),
        "subject_id": run.subject_id,
        "subject": run.subject,
        "taken": [_taken_to_plain(taken) for taken in run.taken],
        "ended_at": run.ended_at.isoformat() if run.ended_at else None,
        "ending": run.ending.value if run.ending else None,
    }


def run_from_plain(plain: object) -> Run:
    """Return the run that ``run_to_plain`` wrote down. Raises ValueError for anything else."""
    row = _Row(plain)
    run = Run(
        id=row.text("id"),
        name=row.text("name"),
        title=row.text("title"),
        steps=tuple(_step_from_plain(_Row(step)) for step in row.items("steps")),
        started_at=row.instant("started_at"),
        current=row.text("current"),
        entered_at=row.instant("entered_at"),
        subject_id=row.text("subject_id"),
        subject=row.text("subject"),
        taken=tuple(_taken_from_plain(_Row(taken)) for taken in row.items("taken")),
        ended_at=row.instant("ended_at") if row["ended_at"] is not None else None,
        ending=Ending(row.text("ending")) if row["ending"] is not None else None,
    )
    _expect_whole(run)
    return run


def _expect_whole(run: Run) -> None:
    """Raise ValueError for a run that stands nowhere."""
    places = {END, *(step.id for step in run.steps)}
    stands = {run.current, *(taken.step_id for taken in run.taken)}
    stands |= {answer.to for step in run.steps for answer in step.answers}
    is_over = run.ended_at is not None
    if not stands <= places or is_over != (run.ending is not None) or (run.current == END and not is_over):
        raise ValueError("no_such_place")


def _step_to_plain(step: Step) -> Plain:
    return {
        "id": step.id,
        "say": step.say,
        "answers": [{"words": answer.words, "to": answer.to} for answer in step.answers],
        "minutes": step.minutes,
        "text": step.text,
        "how": step.how,
        "ask": step.ask,
        "over": step.over,
    }


def _step_from_plain(row: "_Row") -> Step:
    answers = [_Row(answer) for answer in row.items("answers")]
    if not answers:
        raise ValueError("answers")
    return Step(
        id=row.text("id"),
        say=row.text("say"),
        answers=tuple(Answer(answer.text("words"), answer.text("to")) for answer in answers),
        minutes=row.number("minutes"),
        text=row.text("text"),
        how=row.text("how"),
        ask=row.text("ask"),
        over=row.text("over"),
    )


def _taken_to_plain(taken: Taken) -> Plain:
    return {
        "step_id": taken.step_id,
        "say": taken.say,
        "answer": taken.answer,
        "entered_at": taken.entered_at.isoformat(),
        "at": taken.at.isoformat(),
    }


def _taken_from_plain(row: "_Row") -> Taken:
    return Taken(row.text("step_id"), row.text("say"), row.text("answer"), row.instant("entered_at"), row.instant("at"))


class _Row:
    """A mapping whose values are asked for by type; each question raises ValueError where the answer is another."""

    def __init__(self, plain: object) -> None:
        if not isinstance(plain, Mapping):
            raise ValueError("mapping")  # noqa: TRY004  whoever reads it asks for one error
        self._plain = plain

    def __getitem__(self, key: str) -> object:
        if key not in self._plain:
            raise ValueError(key)
        return self._plain[key]

    def text(self, key: str) -> str:
        value = self[key]
        if not isinstance(value, str):
            raise ValueError(key)  # noqa: TRY004  as above
        return value

    def number(self, key: str) -> int:
        value = self[key]
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(key)  # noqa: TRY004  as above
        return value

    def items(self, key: str) -> list[object]:
        value = self[key]
        if not isinstance(value, list):
            raise ValueError(key)  # noqa: TRY004  as above
        return value

    def instant(self, key: str) -> datetime:
        moment = datetime.fromisoformat(self.text(key))
        if moment.tzinfo is None:
            raise ValueError(key)
        return moment
