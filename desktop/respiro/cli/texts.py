"""``respiro text``: texts for clients, rendered for one of them, and your own copies of them."""

import argparse
import sys
from dataclasses import replace

from respiro.cli.arguments import add_json
from respiro.cli.call_naming import client_named, time_ahead
from respiro.cli.planb_naming import request_of
from respiro.cli.show import Json, plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.clients import Client, Tone
from respiro.domain.errors import InvalidValueError
from respiro.phrases import IN_LINE, problem_text
from respiro.services import texts
from respiro.services.call_time import client_of
from respiro.services.plan_b.limits import allowance_of
from respiro.services.plan_b.replies import LIMIT_RESET, facts_of
from respiro.services.ports import Ports, TemplateProblem
from respiro.services.text_room import check_copies, take_back, with_words
from respiro.services.texts import TextFacts

_TONES = tuple(tone.value for tone in Tone)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    text = commands.add_parser("text", help="texts for clients, and your own copies of them", allow_abbrev=False)
    parts = text.add_subparsers(required=True, metavar="ACTION")
    rendering = parts.add_parser("render", help="print a text, ready to be sent", allow_abbrev=False)
    _add_render(rendering)
    listing = parts.add_parser("list", help="list all texts and which of them are your own", allow_abbrev=False)
    add_json(listing)
    listing.set_defaults(run=_list)
    for name, run, help_text in (
        ("edit-copy", _edit_copy, "make a copy of a text for you to edit, and print where it is"),
        ("reset", _reset, "go back to the text that came with Respiro"),
    ):
        part = parts.add_parser(name, help=help_text, allow_abbrev=False)
        _add_which(part)
        add_json(part)
        part.set_defaults(run=run)
    checking = parts.add_parser("check", help="say which of your own copies can't be used, and why", allow_abbrev=False)
    add_json(checking)
    checking.set_defaults(run=_check)


def _add_which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help="such as promise; “respiro text list” shows them all")
    parser.add_argument("--tone", choices=_TONES, help="default: the client's, else the one in the settings")
    parser.add_argument("--language", default="", metavar="LL", help="en, es, pl, ro, or one of your own")


def _add_render(parser: argparse.ArgumentParser) -> None:
    _add_which(parser)
    parser.add_argument("--client", metavar="NAME", help="for whom it is")
    parser.add_argument("--request", metavar="ID", help="the urgent request that it is about")
    parser.add_argument("--about", metavar="WORDS", help="what it is about")
    parser.add_argument("--when", metavar="TIME", help="what is promised: tomorrow 16:30, 2026-11-25T10:00")
    parser.add_argument(
        "--set",
        dest="facts",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="anything else that it tells: minutes=45, helper=Ana, alternative='a call', reason=…",
    )
    add_json(parser)
    parser.set_defaults(run=_render)


def _render(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    facts, client = _about(options, ports)
    reader = texts.Reader.of(ports, client, options.tone, options.language)
    rendered = texts.render(ports, options.kind, facts, client, reader.tone, reader.language)
    if options.json:
        source = ports.texts.source(options.kind, reader.language, reader.tone)
        problem = _problem_json(rendered.problem) if rendered.problem else None
        told: Json = {"kind": options.kind, "language": source.language, "tone": source.tone}
        print_json({**told, "text": rendered.text, "problem": problem})
        return 0
    if rendered.problem:
        print(f"respiro: {_problem_line(rendered.problem)}", file=sys.stderr)
    print("\n".join(plain(line) for line in rendered.text.splitlines()))
    return 0


def _about(options: argparse.Namespace, ports: Ports) -> tuple[TextFacts, Client | None]:
    """Return what is known, and who reads it. Raises InvalidValueError."""
    client = client_named(ports, options.client) if options.client else None
    facts = TextFacts()
    if options.request:
        request = request_of(ports, options.request)
        client = client or client_of(ports, request.caller.client_id)
        facts = facts_of(ports, request, options.kind, client)
    if options.kind == LIMIT_RESET and client:
        counted = allowance_of(ports, client, ports.clock())
        facts = replace(facts, used=counted.used, allowed=counted.allowed, month=counted.month)
    words = dict(_pair(text) for text in options.facts)
    if options.about is not None:
        words["about"] = options.about
    facts = with_words(facts, words)
    if options.when:
        facts = replace(facts, when=time_ahead(ports, options.when))
    return facts, client


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise InvalidValueError("invalid_fact", text=text)
    return name.strip(), value


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    room = tools.open_ports().texts
    own: dict[str, list[str]] = {}
    for copy in room.copies():
        own.setdefault(copy.kind, []).append(" ".join(filter(None, (copy.language, copy.tone))))
    rows = [(kind, [tone for tone in room.tones(kind, "en") if tone], own.get(kind, [])) for kind in room.kinds()]
    if options.json:
        print_json([{"kind": kind, "tones": tones, "own": copies} for kind, tones, copies in rows])
        return 0
    width = max(len(kind) for kind, _, _ in rows)
    for kind, tones, copies in rows:
        mine = f"  yours: {', '.join(copies)}" if copies else ""
        print(plain(f"{kind:{width}}  {', '.join(tones)}{mine}".rstrip()))
    return 0


def _which(options: argparse.Namespace, ports: Ports) -> tuple[str, str, str]:
    """Return kind, language and tone; none where it makes no difference."""
    language = options.language or ports.settings.language
    tones = ports.texts.tones(options.kind, language)
    tone = options.tone or str(ports.settings.tone)
    return options.kind, language, tone if tone in tones else ""


def _edit_copy(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    kind, language, tone = _which(options, ports)
    source = ports.texts.source(kind, language, tone)
    if source.own is None:
        ports.texts.put_copy(kind, language, tone, source.shipped)
    if options.json:
        print_json({"kind": kind, "tone": tone, "file": source.own_file, "created": source.own is None})
    else:
        print(plain(source.own_file))
    return 0


def _reset(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    kind, language, tone = _which(options, ports)
    source = ports.texts.source(kind, language, tone)
    take_back(ports, kind, language, tone)
    if options.json:
        print_json({"kind": kind, "tone": tone, "file": source.own_file})
    else:
        print(f"Back to the text that came with Respiro; {plain(source.own_file)} is gone.")
    return 0


def _check(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    broken = [one.problem for one in check_copies(ports)]
    if options.json:
        print_json([_problem_json(problem) for problem in broken])
    elif broken:
        for problem in broken:
            print(_problem_line(problem))
    else:
        count = len(ports.texts.copies())
        print(f"All {count} texts of your own work." if count else "You use the texts that came with Respiro.")
    return 1 if broken else 0


def _problem_line(problem: TemplateProblem) -> str:
    why = problem_text(problem.reason, problem.detail)
    told = IN_LINE.format(line=problem.line, why=why) if problem.line else why
    return plain(f"{problem.file}: {told}")


def _problem_json(problem: TemplateProblem) -> Json:
    return {"file": problem.file, "line": problem.line, "reason": problem.reason, "detail": problem.detail}
