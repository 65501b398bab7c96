"""Reminders as notices: what they say, and which buttons they have.

A button's key is what it does and the follow-up's id (``done:…``), so that a press means what was read, whatever
has come in its place since.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from respiro.domain.calls import FollowUp, OutcomeKind, Question, QuestionKind, Way, open_state
from respiro.services.call_time import client_of
from respiro.services.hand_off import call_back_link
from respiro.services.ports import Ports
from respiro.ui import call_words, words

translate = QCoreApplication.translate

MOST_LINES = 6
"""A list in a notice is cut there; the calls' window has them all."""
_SEPARATOR = " · "
_LONGEST_IN_LINE = 28
_WORTH_SAYING = timedelta(minutes=2)


class Act(StrEnum):
    """What a button does."""

    CALL = "call"
    SNOOZE = "snooze"
    DONE = "done"
    WROTE = "wrote"
    NO_ANSWER = "no_answer"
    OPEN = "open"
    YES = "yes"
    NO = "no"
    UNDO = "undo"

    def of(self, follow_up_id: str) -> str:
        """Return the button's key."""
        return f"{self}:{follow_up_id}"


@dataclass(frozen=True, slots=True)
class Said:
    """What a notice is made of: plain text, and buttons (key and label)."""

    summary: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()


def reminder(ports: Ports, follow_ups: Sequence[FollowUp]) -> Said:
    """Return the notice for who is to be reminded of, in this order; there is at least one."""
    if len(follow_ups) > 1:
        return _several(ports, follow_ups)
    [follow_up] = follow_ups
    question = open_state(follow_up).question
    return _one(ports, follow_up) if question is None else _question(ports, follow_up, question)


def after_call(ports: Ports, follow_up: FollowUp, link: str) -> Said:
    """Return the question how it went, for who was just called or written to."""
    name, open_it = name_of(ports, follow_up), (Act.OPEN.of(follow_up.id), translate("reminders", "Open"))
    body = translate("reminders", "Until you say so, Respiro goes on reminding you.")
    if link.startswith("tel:"):
        reached = (Act.DONE.of(follow_up.id), call_words.outcome_choice(OutcomeKind.REACHED))
        nobody = (Act.NO_ANSWER.of(follow_up.id), translate("reminders", "No answer"))
        return Said(translate("reminders", "Did you reach {name}?").format(name=name), body, (reached, nobody, open_it))
    wrote = (Act.WROTE.of(follow_up.id), call_words.outcome_choice(OutcomeKind.WROTE))
    return Said(translate("reminders", "Did you write to {name}?").format(name=name), body, (wrote, open_it))


def name_of(ports: Ports, follow_up: FollowUp) -> str:
    """Return who it is about; a number as people write it."""
    return call_words.person_words(follow_up, "" if follow_up.caller.name else _number(ports, follow_up))


def _one(ports: Ports, follow_up: FollowUp) -> Said:
    mine = follow_up.way is Way.MINE
    text = (
        translate("reminders", "{name} waits for you.")
        if mine
        else translate("reminders", "{name} owes you an answer.")
    )
    now = ports.clock()
    subject = (words.plain(follow_up.about), call_words.call_count_words(follow_up.call_count))
    lines = (
        _SEPARATOR.join(filter(None, subject)),
        _lateness(follow_up, now, ports),
        _number(ports, follow_up) if follow_up.caller.name else "",
    )
    return Said(
        text.format(name=name_of(ports, follow_up)), "\n".join(filter(None, lines)), tuple(_buttons(ports, follow_up))
    )


def _lateness(follow_up: FollowUp, now: datetime, ports: Ports) -> str:
    """Return how late the reminder is, and whether the promise is broken."""
    due_at, sentences = open_state(follow_up).due_at, []
    if now - due_at >= _WORTH_SAYING:
        text = translate("reminders", "Due {when}, {length} ago.")
        when = call_words.when_words(due_at, now, ports.zone)
        sentences.append(text.format(when=when, length=call_words.length_words(now - due_at)))
    if late := call_words.late_words(follow_up, now):
        promised = call_words.when_words(follow_up.promised_at, now, ports.zone)
        sentences.append(translate("reminders", "Promised by {when}: {late}.").format(when=promised, late=late))
    return " ".join(sentences)


def _buttons(ports: Ports, follow_up: FollowUp) -> list[tuple[str, str]]:
    buttons = []
    if link := call_back_link(ports, follow_up, client_of(ports, follow_up.caller.client_id)):
        buttons.append((Act.CALL.of(follow_up.id), _call_label(follow_up, link)))
    done = (Act.DONE.of(follow_up.id), translate("reminders", "Done"))
    if open_state(follow_up).must_decide:
        return [*buttons, (Act.OPEN.of(follow_up.id), translate("reminders", "Decide…")), done]
    snooze = (Act.SNOOZE.of(follow_up.id), translate("reminders", "Snooze 10 min"))
    return [*buttons, snooze, done, (Act.OPEN.of(follow_up.id), translate("reminders", "Open"))]


def _call_label(follow_up: FollowUp, link: str) -> str:
    if not link.startswith("tel:"):
        return translate("reminders", "Write")
    return translate("reminders", "Call back") if follow_up.way is Way.MINE else translate("reminders", "Call")


def _question(ports: Ports, follow_up: FollowUp, question: Question) -> Said:
    summary, body = {
        QuestionKind.OUTGOING: (
            translate("reminders", "Did you reach {name}?"),
            translate("reminders", "You called them {when}. Respiro keeps your answer for later calls."),
        ),
        QuestionKind.ANSWERED: (
            translate("reminders", "Is it settled with {name}?"),
            translate("reminders", "They called {when}, and you answered."),
        ),
        QuestionKind.DELETED: (
            translate("reminders", "Drop the reminder for {name}?"),
            translate("reminders", "Its task was deleted in the agenda {when}."),
        ),
    }[question.kind]
    when = call_words.when_words(question.at, ports.clock(), ports.zone)
    lines = (body.format(when=when), words.plain(follow_up.about))
    actions = (
        (Act.YES.of(follow_up.id), translate("reminders", "Yes")),
        (Act.NO.of(follow_up.id), translate("reminders", "No")),
        (Act.OPEN.of(follow_up.id), translate("reminders", "Open")),
    )
    return Said(summary.format(name=name_of(ports, follow_up)), "\n".join(filter(None, lines)), actions)


def _several(ports: Ports, follow_ups: Sequence[FollowUp]) -> Said:
    count, ways = len(follow_ups), {follow_up.way for follow_up in follow_ups}
    if ways == {Way.MINE}:
        text = translate("reminders", "{count} people wait for you.", "", count)
    elif ways == {Way.THEIRS}:
        text = translate("reminders", "{count} people owe you an answer.", "", count)
    else:
        text = translate("reminders", "{count} reminders for you.", "", count)
    shown = follow_ups if count <= MOST_LINES else follow_ups[: MOST_LINES - 1]
    lines = [_line(ports, follow_up) for follow_up in shown]
    if count > len(shown):
        lines.append(translate("reminders", "And %n more.", "", count - len(shown)))
    actions = ((Act.OPEN.of(""), translate("reminders", "Open")),)
    return Said(text.format(count=call_words.count_words(count)), "\n".join(lines), actions)


def _line(ports: Ports, follow_up: FollowUp) -> str:
    """Return one of several: Marta · presupuesto · due since 17:00."""
    name, about = _short(name_of(ports, follow_up)), _short(words.plain(follow_up.about))
    return _SEPARATOR.join(filter(None, (name, about, _how_it_stands(ports, follow_up))))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_IN_LINE else text[: _LONGEST_IN_LINE - 1] + "…"


def _how_it_stands(ports: Ports, follow_up: FollowUp) -> str:
    if follow_up.way is Way.THEIRS:
        return translate("reminders", "owes you an answer")
    return call_words.due_words(follow_up, ports.clock(), ports.zone)


def _number(ports: Ports, follow_up: FollowUp) -> str:
    number = follow_up.caller.number
    return ports.numbers.shown(number, ports.settings.region) if number else ""
