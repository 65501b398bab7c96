"""``respiro planb decide | start | aside | wait | answered | finish | promise | reopen``: what becomes of a request."""

import argparse
from collections.abc import Callable

from respiro.cli.arguments import add_json
from respiro.cli.call_naming import time_ahead
from respiro.cli.planb_choosing import PLACES, decision_of, helper_named
from respiro.cli.planb_naming import request_of
from respiro.cli.planb_show import place_json, request_json, request_text
from respiro.cli.show import Json, plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.clients import Tone
from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import DecisionKind, UrgentRequest, answered, still_open
from respiro.services.plan_b import deciding, finishing, queue, replies
from respiro.services.plan_b.office import office
from respiro.services.plan_b.steps import PlanBDone
from respiro.services.ports import Ports
from respiro.services.settings.parsing import parse_minutes

Step = Callable[[Ports, UrgentRequest, argparse.Namespace], PlanBDone]


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro planb``."""
    deciding_part = _part(parts, "decide", "decide, and get the reply that is ready to send", None)
    deciding_part.add_argument("decision", metavar="|".join(DecisionKind))
    deciding_part.add_argument("--place", metavar="PLACE", help=f"{PLACES} (default: best)")
    deciding_part.add_argument("--takes", metavar="LENGTH", help="what a shorter way takes")
    deciding_part.add_argument("--by", metavar="WHEN", help="what the reply promises")
    deciding_part.add_argument("--to", metavar="NAME", help="who takes it over")
    deciding_part.add_argument("--alternative", metavar="TEXT", help="what a no offers instead")
    deciding_part.add_argument("--answer-later", action="store_true", help="the reply goes out in their hours")
    deciding_part.add_argument("--over-capacity", action="store_true", help="accept although promises would break")
    deciding_part.add_argument("--tone", metavar="|".join(Tone))
    _part(parts, "start", "work on it now", lambda ports, known, _options: queue.start(ports, known.id))
    _part(parts, "aside", "lay it aside again", lambda ports, known, _options: queue.lay_aside(ports, known.id))
    waiting = _part(
        parts,
        "wait",
        "wait for the client; the clock stands still",
        lambda ports, known, options: queue.wait(ports, known.id, " ".join(options.asked)),
    )
    waiting.add_argument("asked", metavar="ASKED", nargs="*", help="what they are to answer")
    _part(parts, "answered", "they answered: go on", lambda ports, known, _o: queue.client_answered(ports, known.id))
    finishing = _part(parts, "finish", "it is done", _finished)
    finishing.add_argument("--minutes", metavar="LENGTH", help="what it took (default: as long as it was active)")
    finishing.add_argument("--release", action="store_true", help="give back what is left of its block")
    promising = _part(
        parts,
        "promise",
        "promise another time",
        lambda ports, known, options: queue.promise_by(ports, known.id, time_ahead(ports, " ".join(options.when))),
    )
    promising.add_argument("when", metavar="WHEN", nargs="+")
    _part(parts, "reopen", "take it up again", lambda ports, known, _options: queue.reopen(ports, known.id))


def _part(
    parts: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    help_text: str,
    step: Step | None,
) -> argparse.ArgumentParser:
    part = parts.add_parser(name, help=help_text, allow_abbrev=False)
    part.add_argument("id", metavar="ID")
    part.set_defaults(run=_stepping(step) if step else _decide)
    add_json(part)
    return part


def _stepping(step: Step) -> Callable[[argparse.Namespace, CliTools], int]:
    """Return the command that does a step and prints the request as it stands now."""

    def run(options: argparse.Namespace, tools: CliTools) -> int:
        ports = tools.open_ports()
        done = step(ports, request_of(ports, options.id), options)
        tools.tell("changed plan_b")
        desk = office(ports)
        if done.request is None:
            return 0
        if options.json:
            print_json(request_json(desk, done.request))
        else:
            print(request_text(desk, done.request))
        return 0

    return run


def _finished(ports: Ports, known: UrgentRequest, options: argparse.Namespace) -> PlanBDone:
    minutes = None if options.minutes is None else parse_minutes(options.minutes)
    return finishing.finish(ports, known.id, minutes, release_rest=options.release)


def _decide(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    before, desk = request_of(ports, options.id), office(ports)
    known = answered(still_open(before), desk.now, desk.clock)  # what is decided about waits no more
    decision, short = decision_of(ports, known, options)
    client = desk.client_of(known)
    text = replies.reply(ports, known, decision, client, _tone(options.tone)).text
    done = deciding.decide(ports, known.id, decision)
    tools.tell("changed plan_b")
    tools.tell("changed margins")
    if done.request is None:
        return 0
    desk, helper = office(ports), helper_named(ports, options.to)
    is_handed_over = decision.kind is DecisionKind.DELEGATE
    hand_over = replies.hand_over(ports, done.request, helper, client).text if is_handed_over else ""
    if options.json:
        said: Json = {"request": request_json(desk, done.request), "reply": text, "hand_over": hand_over or None}
        print_json({**said, "place": place_json(ports, decision.place) if decision.place else None, "short": short})
        return 0
    lines = [request_text(desk, done.request), "", text]
    if hand_over:
        lines += ["", plain(f"To {options.to}:"), "", hand_over]
    print("\n".join(lines))
    return 0


def _tone(text: str | None) -> Tone | None:
    if text is None:
        return None
    try:
        return Tone(text.strip().lower())
    except ValueError:
        raise InvalidValueError("unknown_choice", text=text, choices=", ".join(Tone)) from None
