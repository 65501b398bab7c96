"""``respiro margin list``: a week's blocks, and what was used of them."""

import argparse

from respiro.cli.arguments import add_json, add_week, week_from
from respiro.cli.call_show import SHOWN_ID
from respiro.cli.review_show import use_line
from respiro.cli.show import Json, block_json, clock_span, entry_json, length, print_json
from respiro.cli.tools import CliTools
from respiro.services.ports import Ports
from respiro.services.review.export import use_json
from respiro.services.review.week import WeekView, week_view


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro margin``."""
    part = parts.add_parser("list", help="list a week's margin blocks, and what they were used for", allow_abbrev=False)
    add_week(part, "this week")
    add_json(part)
    part.set_defaults(run=_list)


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    week = week_from(options.week, ports)
    view = week_view(ports, week)
    if options.json:
        _print_json(ports, view)
    else:
        _print(view)
    return 0


def _print_json(ports: Ports, view: WeekView) -> None:
    zone = view.zone
    print_json(
        {
            "week": str(view.week),
            "blocks": [
                {
                    **block_json(block, zone),
                    "defended": block.is_defended(ports.clock()),
                    "uses": uses_json(view, block.uid),
                }
                for block in view.blocks
            ],
            "ledger": [entry_json(entry, zone) for entry in ports.store.ledger(*view.week.bounds)],
        }
    )


def _print(view: WeekView) -> None:
    if not view.blocks:
        print(f"Week {view.week} has no margin yet: respiro margin apply --week {view.week}")
    for block in view.blocks:
        pinned = " (pinned)" if block.pinned else ""
        where = f"{clock_span(block.period, view.zone)}  {length(block.minutes)}{pinned}"
        print(f"  {block.state.value:8} {where}  {block.uid[:SHOWN_ID]}")
        for line in use_lines(view, block.uid):
            print(f"    {line}")


def uses_json(view: WeekView, block_uid: str) -> list[Json]:
    """Return what one block was used for, with the numbers that unuse understands."""
    uses = enumerate(view.review.uses_in(block_uid), 1)
    return [{"number": number, **use_json(use, view.names, view.zone)} for number, use in uses]


def use_lines(view: WeekView, block_uid: str) -> list[str]:
    """Return the same in words."""
    uses = enumerate(view.review.uses_in(block_uid), 1)
    return [f"{number}  {use_line(use, view.names, view.zone)}" for number, use in uses]
