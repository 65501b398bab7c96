"""Playbooks and their runs in words."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from respiro import phrases
from respiro.domain.playbooks import Answer, Ending, Run
from respiro.services.ports import PlaybookProblem
from respiro.ui import words

translate = QCoreApplication.translate
_SECOND, _MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def whole(text: str) -> str:
    """Return foreign text on one line, however long it is, without control and direction characters."""
    return " ".join(words.plain(word) for word in text.split())


def digits(left: timedelta) -> str:
    """Return a time as a clock counts it down: 4:32, 1:04:32; beyond its end +1:05."""
    is_over = left <= timedelta(0)
    seconds = -left // _SECOND if is_over else -(-left // _SECOND)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    figures = f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute}:{second:02d}"
    return f"+{figures}" if is_over else figures


def left_words(left: timedelta) -> str:
    """Return how much time is left, or since when it is over."""
    if left <= timedelta(0):
        over = -left // _MINUTE
        if not over:
            return translate("playbooks", "Time is over.")
        return translate("playbooks", "Time is over since {length}.").format(length=words.duration(over))
    return translate("playbooks", "{length} left.").format(length=words.duration(-(-left // _MINUTE)))


def what_now_words(over: str) -> str:
    """Return what to do when the time is over."""
    told = whole(over) or translate("playbooks", "Go on with what you know by now.")
    return translate("playbooks", "Time is over. {what}").format(what=told)


def answer_words(answer: Answer) -> str:
    """Return an answer as its button says it."""
    text = words.plain(answer.words)
    return text[:1].upper() + text[1:] if text else translate("playbooks", "Done")


def about_words(run: Run, zone: tzinfo) -> str:
    """Return what a run is about, and since when it goes on."""
    since = translate("playbooks", "since {time}").format(time=words.time_of(run.started_at, zone))
    return " · ".join(filter(None, (words.plain(run.subject), since)))


def where_words(run: Run, now: datetime, zone: tzinfo) -> str:
    """Return where a run that is under way stands."""
    step, left = run.step, run.left(now)
    parts = [about_words(run, zone), words.plain(step.say) if step else ""]
    if left is not None and left <= timedelta(0):
        parts.append(left_words(left))
    return "\n".join(filter(None, parts))


def ended_words(run: Run) -> tuple[str, str]:
    """Return that a run is over, in a heading and a sentence."""
    count = len(run.taken)
    minutes = ((run.ended_at or run.started_at) - run.started_at) // _MINUTE
    steps = translate("playbooks", "%n step(s)", "", count)
    figures = translate("playbooks", "{steps} in {length}.").format(steps=steps, length=words.duration(minutes))
    if run.ending is Ending.ABANDONED:
        return translate("playbooks", "Given up."), figures
    if run.ending is Ending.SETTLED:
        return translate("playbooks", "Settled."), figures
    return translate("playbooks", "That was the last step."), figures


def problem_words(problem: PlaybookProblem) -> str:
    """Return what is wrong with a file, and in which line."""
    sentence = translate(phrases.CONTEXT, phrases.problem_source(problem.kind))
    why = phrases.filled(sentence, problem.kind, {"detail": words.plain(problem.detail)})
    if problem.line:
        why = translate(phrases.CONTEXT, phrases.IN_LINE).format(line=problem.line, why=why)
    return f"{words.plain(problem.file)}\n{words.plain(why)}"
