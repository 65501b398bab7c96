"""``respiro margin use | unuse``: what margin was used for, booked and taken back by hand."""

import argparse
from collections.abc import Callable

from respiro.cli.arguments import add_json
from respiro.cli.margin_list import use_lines, uses_json
from respiro.cli.margin_naming import block_of, use_of
from respiro.cli.show import block_json, clock_span, entries_json, print_json
from respiro.cli.tools import CliTools
from respiro.domain.margins import MarginBlock
from respiro.domain.week import Week
from respiro.services import margin_hand_use, news
from respiro.services.client_room import client_named
from respiro.services.margin_keeper import Done, day_of, settle_past
from respiro.services.ports import Ports
from respiro.services.review.week import week_view
from respiro.services.settings.parsing import parse_minutes


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro margin``."""
    using = parts.add_parser("use", help="book minutes of a block that has begun as used", allow_abbrev=False)
    using.add_argument("uid", metavar="UID", help="as margin list shows it")
    using.add_argument("--minutes", metavar="LENGTH", required=True, help="how much of it, such as 45 or 1h30")
    using.add_argument("--client", metavar="NAME", help="for whom; default: for nobody in particular")
    using.add_argument("--for", dest="what", metavar="TEXT", default="", help="for what")
    add_json(using)
    using.set_defaults(run=_use)
    undoing = parts.add_parser("unuse", help="book that minutes were not used after all", allow_abbrev=False)
    undoing.add_argument("uid", metavar="UID", help="as margin list shows it")
    undoing.add_argument("--client", metavar="NAME", help="whose use of the block; needed if there are several")
    undoing.add_argument("--number", metavar="N", type=_number, help="or its number in margin list")
    add_json(undoing)
    undoing.set_defaults(run=_unuse)


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:6]) < 10_000:  # noqa: PLR2004  minutes of a week
        raise argparse.ArgumentTypeError("needs the number of a use, such as 1")
    return int(text[:6])


def _use(options: argparse.Namespace, tools: CliTools) -> int:
    minutes = parse_minutes(options.minutes)
    ports = tools.open_ports()
    settle_past(ports)
    block, client_id = block_of(ports, options.uid), _client(ports, options.client) or ""
    return _finish(
        options,
        tools,
        ports,
        block,
        lambda: margin_hand_use.book_use(ports, block.uid, minutes, client_id, options.what),
    )


def _unuse(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    settle_past(ports)
    block = block_of(ports, options.uid)
    use = use_of(ports, block, options.number, _client(ports, options.client))
    return _finish(options, tools, ports, block, lambda: margin_hand_use.take_back_use(ports, use))


def _client(ports: Ports, name: str | None) -> str | None:
    """Return the id of the client that is named, if one is. Raises InvalidValueError unknown_client."""
    return None if name is None else client_named(ports, name).id


def _finish(
    options: argparse.Namespace, tools: CliTools, ports: Ports, block: MarginBlock, step: Callable[[], Done]
) -> int:
    is_news = bool(news.untold_healings(ports))
    done = step()
    if not is_news:  # what meetings ate or did not eat by this correction is no news to whoever made it
        news.mark_done_told(ports, done)
    tools.tell("changed margins")
    view = week_view(ports, Week.of(day_of(ports, block.period.start)))
    if options.json:
        booked = entries_json(done.entries, ports.zone)
        print_json({**block_json(block, ports.zone), "uses": uses_json(view, block.uid), "booked": booked})
        return 0
    lines = use_lines(view, block.uid)
    print(f"{clock_span(block.period, ports.zone)}{'' if lines else '  nothing of it is used'}")
    for line in lines:
        print(f"  {line}")
    return 0
