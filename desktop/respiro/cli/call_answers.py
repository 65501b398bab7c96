"""``respiro call done | attempt | snooze | move | reopen | answer``: what becomes of those who wait."""

import argparse
import re
from dataclasses import replace
from datetime import timedelta

from respiro.cli.arguments import add_json
from respiro.cli.call_naming import follow_up_of, time_ahead
from respiro.cli.call_show import follow_up_json, follow_up_text
from respiro.cli.show import print_json
from respiro.cli.tools import CliTools
from respiro.domain.calls import FollowUp, Open, OutcomeKind, QuestionKind, SnoozeKind, SnoozeOption, open_state
from respiro.domain.errors import InvalidValueError
from respiro.services import call_log
from respiro.services.call_log import CallDone
from respiro.services.call_time import snooze_choices
from respiro.services.ports import Ports
from respiro.services.settings.parsing import parse_minutes, parse_yes_no

_SNOOZES = {
    "10min": SnoozeKind.TEN_MINUTES,
    "1h": SnoozeKind.HOUR,
    "afternoon": SnoozeKind.AFTERNOON,
    "tomorrow": SnoozeKind.TOMORROW,
    "working-hour": SnoozeKind.WORKING_HOUR,
    "client-hour": SnoozeKind.CLIENT_HOUR,
    "margin": SnoozeKind.MARGIN,
}
_LENGTH = re.compile(r"\s*(\d+\s*(m|min|h)|\d+\s*h\s*\d+)\s*", re.IGNORECASE)


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro call``."""
    done = parts.add_parser("done", help="say what came of it: only that ends it", allow_abbrev=False)
    done.add_argument("id", metavar="ID", help="as call list shows it, or a name that only one of those has")
    done.add_argument("--outcome", required=True, metavar="|".join(OutcomeKind))
    done.add_argument("--detail", default="", metavar="TEXT", help="to whom it was delegated, why it was dropped")
    done.set_defaults(run=_done)
    attempt = parts.add_parser("attempt", help="nobody answered: try again later", allow_abbrev=False)
    attempt.add_argument("id", metavar="ID")
    attempt.set_defaults(run=_attempt)
    snooze = parts.add_parser("snooze", help="put the reminder off", allow_abbrev=False)
    snooze.add_argument("id", metavar="ID")
    snooze.add_argument("until", metavar="UNTIL", nargs="+", help=f"{', '.join(_SNOOZES)}, or a time")
    snooze.set_defaults(run=_snooze)
    move = parts.add_parser("move", help="choose another time", allow_abbrev=False)
    move.add_argument("id", metavar="ID")
    move.add_argument("when", metavar="WHEN", nargs="+", help="2026-11-25T10:00, or “tomorrow 10:00”")
    move.set_defaults(run=_move)
    reopen = parts.add_parser("reopen", help="it is to do again", allow_abbrev=False)
    reopen.add_argument("id", metavar="ID")
    reopen.set_defaults(run=_reopen)
    answer = parts.add_parser("answer", help="answer what is asked: is it settled?", allow_abbrev=False)
    answer.add_argument("id", metavar="ID")
    answer.add_argument("settled", metavar="yes|no")
    answer.add_argument("--remember", action="store_true", help="answer the same when it is asked again")
    answer.set_defaults(run=_answer)
    for part in (done, attempt, snooze, move, reopen, answer):
        add_json(part)


def finish(options: argparse.Namespace, tools: CliTools, ports: Ports, done: CallDone) -> int:
    """Tell a running tray, print the follow-up as it stands now, and answer the exit status."""
    tools.tell("changed calls")
    if done.follow_up is None:
        return 0
    if options.json:
        print_json(follow_up_json(done.follow_up, ports.clock(), ports.zone))
    else:
        print(follow_up_text(ports, done.follow_up))
    return 0


def _done(options: argparse.Namespace, tools: CliTools) -> int:
    try:
        outcome = OutcomeKind(options.outcome.strip().lower().replace("-", "_"))
    except ValueError:
        raise InvalidValueError("unknown_choice", text=options.outcome, choices=", ".join(OutcomeKind)) from None
    ports = tools.open_ports()
    owed = follow_up_of(ports, options.id)
    return finish(options, tools, ports, call_log.close(ports, owed.id, outcome, options.detail))


def _attempt(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    return finish(options, tools, ports, call_log.attempt(ports, follow_up_of(ports, options.id).id))


def _snooze(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    owed = follow_up_of(ports, options.id)
    open_state(owed)
    return finish(options, tools, ports, call_log.snooze(ports, owed.id, _option(ports, owed, " ".join(options.until))))


def _option(ports: Ports, owed: FollowUp, text: str) -> SnoozeOption:
    """Return what the text means: one of the menu's choices, a length of time, or a time."""
    kind = _SNOOZES.get(text.strip().lower())
    if kind is not None:
        for option in snooze_choices(ports, owed):
            if option.kind is kind:
                return option
        raise InvalidValueError("no_such_time_ahead", text=text, name=owed.caller.label)
    if _LENGTH.fullmatch(text):
        return SnoozeOption(SnoozeKind.DATE, ports.clock() + timedelta(minutes=parse_minutes(text)), is_relative=True)
    return SnoozeOption(SnoozeKind.DATE, time_ahead(ports, text))


def _move(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    owed = follow_up_of(ports, options.id)
    return finish(options, tools, ports, call_log.move(ports, owed.id, time_ahead(ports, " ".join(options.when))))


def _reopen(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    answered = follow_up_of(ports, options.id, answered_first=True)
    if answered.is_open:
        raise InvalidValueError("follow_up_open", name=answered.caller.label)
    return finish(options, tools, ports, call_log.reopen(ports, answered.id))


def _answer(options: argparse.Namespace, tools: CliTools) -> int:
    settled = parse_yes_no(options.settled)
    ports = tools.open_ports()
    owed = follow_up_of(ports, options.id)
    question = owed.state.question if isinstance(owed.state, Open) else None
    if question is None:
        raise InvalidValueError("nothing_asked", name=owed.caller.label)
    done = call_log.answer(ports, owed.id, settled=settled)
    if options.remember and question.kind is not QuestionKind.DELETED:
        settings = tools.settings_file.load()
        policy = replace(settings.calls, outgoing=call_log.rule_after(settled=settled))
        tools.settings_file.save(replace(settings, calls=policy))
        tools.tell("changed settings")
    return finish(options, tools, ports, done)
