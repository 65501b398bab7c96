"""``respiro call``: write calls down, and who they are about."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from respiro.cli import call_answers, call_files, call_list
from respiro.cli.arguments import add_json
from respiro.cli.call_naming import follow_up_of, read, time_ahead, time_behind
from respiro.cli.call_show import call_json, follow_up_json, follow_up_text, moment_text
from respiro.cli.show import Json, plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.calls import CallChange, Caller, Channel, Direction, EventKind, Way
from respiro.domain.errors import InvalidValueError
from respiro.services import call_log
from respiro.services.call_log import CallDone, NewCall
from respiro.services.ports import Ports

if TYPE_CHECKING:
    from respiro.services.quick_line import QuickLine


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    call = commands.add_parser("call", help="calls, and who waits to be called back", allow_abbrev=False)
    parts = call.add_subparsers(required=True, metavar="ACTION")
    _add_adding(parts)
    call_list.add_to(parts)
    call_answers.add_to(parts)
    editing = parts.add_parser("edit", help="correct who it is about, and what", allow_abbrev=False)
    editing.add_argument("id", metavar="ID")
    _add_facts(editing)
    add_json(editing)
    editing.set_defaults(run=_edit)
    call_files.add_to(parts)


def _add_adding(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    adding = parts.add_parser(
        "add",
        help="write a call down",
        allow_abbrev=False,
        description="TEXT says who, number, about what, when to call back: Marta 600 123 456 presupuesto, hoy 17h",
    )
    adding.add_argument("text", metavar="TEXT", nargs="*", help="as one would write it on a slip of paper")
    _add_facts(adding)
    adding.add_argument("--at", metavar="WHEN", help="when they called (default: now)")
    adding.add_argument("--call-back", metavar="WHEN", help="when to call back (default: within the response window)")
    kind = adding.add_mutually_exclusive_group()
    kind.add_argument("--answered", action="store_true", help="you answered, and something is left to do")
    kind.add_argument("--outgoing", action="store_true", help="you called them")
    kind.add_argument("--asked", action="store_true", help="you asked them for something, and wait for it")
    adding.add_argument("--done", action="store_true", help="only log it: nothing is left to do")
    adding.add_argument("--dialog", action="store_true", help="open the quick-add window, with TEXT in it")
    add_json(adding)
    adding.set_defaults(run=_add)


def _add_facts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--who", metavar="NAME")
    parser.add_argument("--number", metavar="NUMBER")
    parser.add_argument("--email", metavar="ADDRESS")
    parser.add_argument("--about", metavar="SUBJECT")
    parser.add_argument("--channel", metavar="|".join(Channel), help="how they are best reached")


def _channel(text: str) -> Channel:
    try:
        return Channel(text.strip().lower())
    except ValueError:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(Channel)) from None


def _caller(options: argparse.Namespace, known: Caller) -> Caller:
    """Return who is meant: what is named replaces what is known, and then it is found out anew who that is."""
    named = {"name": options.who, "number": options.number, "email": options.email}
    given = {field: text for field, text in named.items() if text is not None}
    return replace(known, client_id="", **given) if given else known


def _entry(options: argparse.Namespace, ports: Ports, said: "QuickLine") -> NewCall:
    direction, way = said.direction, said.way
    if options.answered or options.outgoing or options.asked:
        direction = Direction.ANSWERED if options.answered else Direction.OUTGOING
        way = Way.THEIRS if options.asked else Way.MINE
    if said.has_passed and options.call_back is None:
        raise InvalidValueError("time_has_passed")
    return NewCall(
        _caller(options, Caller(said.name, said.number, said.email, said.client_id)),
        time_behind(ports, options.at) if options.at is not None else said.called_at or ports.clock(),
        direction,
        _channel(options.channel) if options.channel is not None else said.channel,
        said.about if options.about is None else options.about,
        way,
        said.call_back_at if options.call_back is None else time_ahead(ports, options.call_back),
        options.done,
    )


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    done = call_log.write_down(ports, _entry(options, ports, read(ports, " ".join(options.text))))
    tools.tell("changed calls")
    if options.json:
        print_json(_added_json(ports, done))
        return 0
    if done.follow_up is None:
        print("Noted; nothing is left to do.")
        return 0
    print(follow_up_text(ports, done.follow_up))
    for line in _remarks(ports, done):
        print(f"  {line}")
    return 0


def _added_json(ports: Ports, done: CallDone) -> Json:
    (call,) = done.change.calls
    follow_up = done.follow_up
    return {
        "call": call_json(call, ports.zone),
        "follow_up": follow_up_json(follow_up, ports.clock(), ports.zone) if follow_up else None,
        "joined": bool(done.change.expected) and done.change.expected[0][1] is not None,
        "exception": _is_exception(done.change),
    }


def _is_exception(change: CallChange) -> bool:
    return any(event.kind is EventKind.EXCEPTION for event in change.events)


def _remarks(ports: Ports, done: CallDone) -> list[str]:
    follow_up, now = done.follow_up, ports.clock()
    if follow_up is None:
        return []
    promised = moment_text(follow_up.promised_at, now, ports.zone)
    told = {
        f"promised by {promised}": follow_up.way is Way.MINE and not follow_up.is_late(now),
        f"the promise was {promised}; late is better than never": follow_up.is_late(now),
        "out of hours, and let through: this counts as an exception": _is_exception(done.change),
    }
    return [plain(line) for line, holds in told.items() if holds]


def _edit(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    known = follow_up_of(ports, options.id)
    channel = known.channel if options.channel is None else _channel(options.channel)
    about = known.about if options.about is None else options.about
    done = call_log.edit(ports, known.id, _caller(options, known.caller), about, channel)
    return call_answers.finish(options, tools, ports, done)
