"""``respiro playbook``: what to do in an emergency, step by step."""

import argparse
import sys

from respiro.cli.arguments import add_json
from respiro.cli.planb_naming import request_of
from respiro.cli.playbook_show import (
    playbook_json,
    problem_json,
    problem_line,
    run_json,
    run_line,
    step_lines,
    ways_line,
)
from respiro.cli.playbook_walk import BACK, converse, show_end, show_step, walk
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError
from respiro.domain.playbooks import Run
from respiro.services import playbook_runs
from respiro.services.ports import Ports

_ANSWERS = f"answers to take at once, by number or words; “{BACK}” takes one back"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    playbook = commands.add_parser("playbook", help="protocols for emergencies, step by step", allow_abbrev=False)
    parts = playbook.add_subparsers(required=True, metavar="ACTION")
    _add(parts, "list", "list the playbooks", _list)
    _add(parts, "show", "show a playbook's steps", _show).add_argument("name", metavar="NAME")
    checking = _add(parts, "check", "tell what is wrong with files of playbooks, by line", _check)
    checking.add_argument("file", metavar="FILE", nargs="?", help="default: all that are used")
    running = _add(parts, "run", "run a playbook; the end of the input, or Ctrl-C, keeps it where it is", _run)
    running.add_argument("name", metavar="NAME")
    running.add_argument("--request", metavar="ID", help="the urgent request that it is about")
    running.add_argument("--answers", metavar="A,B,C", help=_ANSWERS)
    _add(parts, "runs", "list the runs that are under way", _runs)
    resuming = _add(parts, "resume", "go on with a run that was kept", _resume)
    resuming.add_argument("id", metavar="ID")
    resuming.add_argument("--answers", metavar="A,B,C", help=_ANSWERS)
    _add(parts, "stop", "give up a run that is under way", _stop).add_argument("id", metavar="ID")


def _add(
    parts: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_text: str, run: object
) -> argparse.ArgumentParser:
    parser = parts.add_parser(name, help=help_text, allow_abbrev=False)
    add_json(parser)
    parser.set_defaults(run=run)
    return parser


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    shelf = playbook_runs.shelf(ports)
    if options.json:
        print_json(
            {
                "playbooks": [playbook_json(playbook, with_steps=False) for playbook in shelf.playbooks],
                "problems": [problem_json(problem) for problem in shelf.problems],
                "own_folder": ports.playbooks.own_folder,
            }
        )
        return 0
    for playbook in shelf.playbooks:
        own = "  (yours)" if playbook.is_own else ""
        print(f"{playbook.name}{own}\n    {plain(playbook.title)}. {plain(playbook.when)}")
    print(f"Your own go to {plain(ports.playbooks.own_folder)}")
    for problem in shelf.problems:
        print(problem_line(problem), file=sys.stderr)
    return 0


def _show(options: argparse.Namespace, tools: CliTools) -> int:
    playbook = playbook_runs.playbook_named(tools.open_ports(), options.name)
    if options.json:
        print_json(playbook_json(playbook))
        return 0
    print(f"{plain(playbook.title)}\n{plain(playbook.when)}")
    for step in playbook.steps:
        first, *more = step_lines(step)
        print(f"\n{step.id}: {first}")
        for line in [*more, *([f"   Time is over: {plain(step.over)}"] if step.over else [])]:
            print(line)
        if step.text:
            print(f"   text: {plain(step.text)}")
        print(f"   {ways_line(step, with_targets=True)}")
    return 0


def _check(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    shelf = ports.playbooks.checked(options.file) if options.file is not None else playbook_runs.shelf(ports)
    if options.json:
        print_json([problem_json(problem) for problem in shelf.problems])
        return 1 if shelf.problems else 0
    for problem in shelf.problems:
        print(problem_line(problem))
    if not shelf.problems:
        print(f"Nothing is wrong. Playbooks: {len(shelf.playbooks)}.")
    return 1 if shelf.problems else 0


def _run(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    request = request_of(ports, options.request) if options.request else None
    subject = ": ".join(filter(None, (request.caller.label, request.want))) if request else ""
    run = playbook_runs.start(ports, options.name, request.id if request else "", subject)
    tools.tell("changed plan_b")
    return _go_on(options, tools, ports, run)


def _resume(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    run = playbook_runs.run_named(ports, options.id)
    if not run.is_open and options.answers is None:
        raise InvalidValueError("playbook_run_ended", title=run.title)
    return _go_on(options, tools, ports, run)


def _go_on(options: argparse.Namespace, tools: CliTools, ports: Ports, run: Run) -> int:
    """Take the answers that were given, or talk; with JSON, nothing is read."""
    if options.answers is not None:
        run = walk(ports, tools, run, options.answers.split(",") if options.answers else [])
    elif not options.json:
        run = converse(ports, tools, run)
    if options.json:
        print_json(run_json(run, ports.clock(), ports.zone))
        return 0
    if options.answers is not None:
        show_step(ports, run)
    show_end(ports, run)
    return 0


def _runs(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    now, runs = ports.clock(), ports.store.open_runs()
    if options.json:
        print_json([run_json(run, now, ports.zone) for run in runs])
        return 0
    for run in runs:
        print(run_line(run, now, ports.zone))
    if not runs:
        print("No playbook is under way: respiro playbook list")
    return 0


def _stop(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    run = playbook_runs.abandon(ports, playbook_runs.run_named(ports, options.id))
    tools.tell("changed plan_b")
    if options.json:
        print_json(run_json(run, ports.clock(), ports.zone))
    else:
        print(
            f"Gave up {plain(run.title)}. It can be taken up again: respiro playbook resume {run.id} --answers {BACK}"
        )
    return 0
