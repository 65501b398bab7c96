"""``respiro planb``: urgent requests, written down, triaged, decided about, done."""

import argparse
from datetime import timedelta

from respiro.cli import planb_deciding, planb_naming
from respiro.cli.arguments import add_json
from respiro.cli.call_naming import follow_up_of, time_behind
from respiro.cli.call_show import follow_up_json, follow_up_text, moment_text
from respiro.cli.planb_naming import add_facts, answers_of, caller_of, channel_of, request_of
from respiro.cli.planb_show import advice_json, advice_lines, event_json, request_json, request_lines, request_text
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.calls import Way
from respiro.domain.channel import Channel
from respiro.domain.period import Period
from respiro.services import call_log
from respiro.services.call_log import NewCall
from respiro.services.plan_b import queue, triage
from respiro.services.plan_b.office import office
from respiro.services.plan_b.opening import Answers, NewRequest, from_call
from respiro.services.ports import Ports

_DAYS_DONE = 30


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    planb = commands.add_parser("planb", help="urgent requests: the plan-B queue", allow_abbrev=False)
    parts = planb.add_subparsers(required=True, metavar="ACTION")
    _add_adding(parts)
    listing = parts.add_parser("list", help="the queue, in its order", allow_abbrev=False)
    listing.add_argument("--done", action="store_true", help=f"what was closed in the last {_DAYS_DONE} days")
    listing.set_defaults(run=_list)
    for name, help_text, run in (
        ("show", "everything about one request, with its history", _show),
        ("triage", "answer the three questions and see what helps to decide", _triage),
    ):
        part = parts.add_parser(name, help=help_text, allow_abbrev=False)
        part.add_argument("id", metavar="ID", help="as planb list shows it, or a name that only one of those has")
        if run is _triage:
            add_facts(part)
        part.set_defaults(run=run)
        add_json(part)
    add_json(listing)
    planb_deciding.add_to(parts)


def _add_adding(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    adding = parts.add_parser("add", help="write an urgent request down", allow_abbrev=False)
    adding.add_argument("who", metavar="WHO", nargs="?", default="", help="a client, a name, a number or an address")
    adding.add_argument("want", metavar="WHAT", nargs="*", help="what they want")
    adding.add_argument("--number", metavar="NUMBER")
    adding.add_argument("--email", metavar="ADDRESS")
    adding.add_argument("--channel", metavar="|".join(Channel), help="how it came (default: whatsapp)")
    adding.add_argument("--at", metavar="WHEN", help="when it came (default: now)")
    adding.add_argument("--from-call", metavar="ID", help="a call that is an emergency")
    adding.add_argument("--asked", action="store_true", help="the other direction: what you need from them")
    adding.add_argument("--dialog", action="store_true", help="open the triage window, with what is given in it")
    add_facts(adding, want=False)
    add_json(adding)
    adding.set_defaults(run=_add)


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    words = " ".join(options.want)
    if options.asked:
        return _ask(options, tools, ports, words)
    if options.from_call:
        entry = from_call(follow_up_of(ports, options.from_call))
        want = " ".join(filter(None, (options.who, words))) or entry.answers.want
        channel = entry.channel if options.channel is None else channel_of(options.channel)
        entry = NewRequest(
            entry.caller, answers_of(ports, options, Answers(want=want)), channel, entry.received_at, entry.follow_up_id
        )
    else:
        entry = NewRequest(
            caller_of(options.who, options.number, options.email),
            answers_of(ports, options, Answers(want=words)),
            channel_of(options.channel or Channel.WHATSAPP),
            time_behind(ports, options.at) if options.at is not None else None,
        )
    done = queue.add(ports, entry)
    tools.tell("changed plan_b")
    desk, request = office(ports), done.request
    if request is None:
        return 0
    advice = triage.advise(triage.look(ports, request.caller.client_id, request.id), request)
    if options.json:
        print_json({"request": request_json(desk, request), "advice": advice_json(ports, advice)})
        return 0
    print("\n".join([request_text(desk, request), *advice_lines(ports, advice)]))
    return 0


def _ask(options: argparse.Namespace, tools: CliTools, ports: Ports, about: str) -> int:
    """Write down what is needed of a client: it stands in the same queue, with its reminder (P10)."""
    channel = channel_of(options.channel or Channel.MAIL)
    caller = caller_of(options.who, options.number, options.email)
    due = planb_naming.expected_at(ports, options.expect) if options.expect else None
    done = call_log.write_down(
        ports, NewCall(caller, ports.clock(), channel=channel, about=about, way=Way.THEIRS, call_back_at=due)
    )
    tools.tell("changed calls")
    if done.follow_up is not None:
        if options.json:
            print_json(follow_up_json(done.follow_up, ports.clock(), ports.zone))
        else:
            print(follow_up_text(ports, done.follow_up))
    return 0


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    desk = office(ports)
    if options.done:
        period = Period(desk.now - timedelta(days=_DAYS_DONE), desk.now + timedelta(days=1))
        closed = ports.store.closed_requests(period)
        if options.json:
            print_json([request_json(desk, request) for request in closed])
        else:
            print("\n".join(request_text(desk, request) for request in closed) or "Nothing was closed lately.")
        return 0
    stands = queue.queue(ports)
    if options.json:
        print_json(
            {
                "requests": [request_json(desk, request) for request in stands.requests],
                "asked": [follow_up_json(one, desk.now, ports.zone) for one in stands.asked],
                "late": stands.late,
            }
        )
        return 0
    lines = [request_text(desk, request) for request in stands.requests]
    lines += [follow_up_text(ports, one) for one in stands.asked]
    print("\n".join(lines) or "Nothing is urgent. “respiro planb add WHO WHAT” writes a request down.")
    return 0


def _show(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    desk, request = office(ports), request_of(ports, options.id)
    events = ports.store.events_of_request(request.id)
    runs = ports.store.runs_about(request.id)
    if options.json:
        history = [event_json(ports, event) for event in events]
        print_json({**request_json(desk, request), "history": history, "playbooks": [run.id for run in runs]})
        return 0
    lines = request_lines(desk, request)
    lines += [
        plain(f"  {moment_text(event.at, desk.now, ports.zone)}  {event.kind.value}  {event.detail}".rstrip())
        for event in events
    ]
    print("\n".join(lines))
    return 0


def _triage(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    known = request_of(ports, options.id)
    given = Answers(
        known.want, known.expect, known.done, known.minutes, known.is_urgent, known.is_important, known.expected_by
    )
    done = queue.edit(ports, known.id, answers_of(ports, options, given))
    tools.tell("changed plan_b")
    desk, request = office(ports), done.request or known
    advice = triage.advise(triage.look(ports, request.caller.client_id, request.id), request)
    if options.json:
        print_json({"request": request_json(desk, request), "advice": advice_json(ports, advice)})
        return 0
    print("\n".join([*request_lines(desk, request), *advice_lines(ports, advice)]))
    return 0
