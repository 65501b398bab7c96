"""``respiro margin add | move | pin | unpin | release``: margin changed by hand."""

import argparse

from respiro.cli.arguments import add_json
from respiro.cli.margin_naming import block_of
from respiro.cli.moments import moment_from
from respiro.cli.show import block_json, clock_span, length, print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import keep_promised
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro margin``."""
    adding = parts.add_parser("add", help="add a pinned block", allow_abbrev=False)
    adding.add_argument("start", metavar="START", help="such as 2026-11-24T16:00")
    adding.add_argument("end", metavar="END")
    moving = parts.add_parser("move", help="move or resize a block; it is pinned from then on", allow_abbrev=False)
    moving.add_argument("uid", metavar="UID")
    moving.add_argument("start", metavar="START")
    moving.add_argument("end", metavar="END", nargs="?", help="default: as long as it is")
    for part, action in ((adding, _add), (moving, _move)):
        add_json(part)
        part.set_defaults(run=action)
    for name, text, action in (
        ("pin", "leave a block where it is, whatever is planned", _pin),
        ("unpin", "leave a block to the planner again", _unpin),
        ("release", "give a block's time back", _release),
    ):
        part = parts.add_parser(name, help=text, allow_abbrev=False)
        part.add_argument("uid", metavar="UID")
        add_json(part)
        part.set_defaults(run=action)


def _add(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    period = _period(options.start, options.end, ports)
    return _finish(options, tools, ports, margin_hand.add_block(ports, period))


def _move(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    block = block_of(ports, options.uid)
    if options.end:
        period = _period(options.start, options.end, ports)
    else:
        period = Period.lasting(moment_from(options.start, ports.zone), block.minutes)
    return _finish(options, tools, ports, margin_hand.move_block(ports, block.uid, period))


def _pin(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    return _finish(options, tools, ports, margin_hand.pin_block(ports, block_of(ports, options.uid).uid, pinned=True))


def _unpin(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    return _finish(options, tools, ports, margin_hand.pin_block(ports, block_of(ports, options.uid).uid, pinned=False))


def _release(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    return _finish(options, tools, ports, margin_hand.release_block(ports, block_of(ports, options.uid).uid))


def _period(start: str, end: str, ports: Ports) -> Period:
    first, last = moment_from(start, ports.zone), moment_from(end, ports.zone)
    if last <= first:
        raise InvalidValueError("range_ends_before_it_begins", text=f"{start}/{end}")
    return Period(first, last)


def _finish(options: argparse.Namespace, tools: CliTools, ports: Ports, done: Done) -> int:
    moved = keep_promised(tools, ports)
    tools.tell("changed margins")
    blocks = [block for uid, _ in done.before if (block := ports.store.block(uid))]
    if options.json:
        print_json([block_json(block, ports.zone) for block in blocks])
        return 0
    for block in blocks:
        pinned = " (pinned)" if block.pinned else ""
        print(f"{block.state.value} {clock_span(block.period, ports.zone)}  {length(block.minutes)}{pinned}")
    for line in moved:  # who did this by hand is told here; the tray finds it done
        print(line)
    return 0
