"""``respiro call list | show``: who waits, who was answered, and the log."""

import argparse
from datetime import UTC, datetime, timedelta

from respiro.cli.arguments import add_json
from respiro.cli.call_naming import client_named, follow_up_of
from respiro.cli.call_show import (
    call_json,
    call_text,
    event_json,
    follow_up_json,
    follow_up_text,
    moment_text,
    option_json,
)
from respiro.cli.moments import moment_from
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.calls import Closed, FollowUp
from respiro.domain.errors import InvalidValueError
from respiro.domain.period import Period
from respiro.domain.text import folded
from respiro.domain.week import FIRST_YEAR
from respiro.services import reminder_desk
from respiro.services.call_time import snooze_choices
from respiro.services.ports import CallQuery, Ports

_ANSWERED_LATELY = timedelta(days=30)
_LIMIT = 100
_MOST = 100_000
_EARLIEST = datetime(FIRST_YEAR, 1, 2, tzinfo=UTC)


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro call``."""
    listing = parts.add_parser("list", help="list who waits, who was answered, or all calls", allow_abbrev=False)
    which = listing.add_mutually_exclusive_group()
    which.add_argument("--waiting", action="store_true", help="who waits, the next reminder first (default)")
    which.add_argument("--answered", action="store_true", help="what was answered, the latest first")
    which.add_argument("--log", action="store_true", help="all calls, the newest first")
    listing.add_argument("--search", default="", metavar="TEXT", help="name, number in any notation, or subject")
    listing.add_argument("--client", metavar="NAME", help="one client's only")
    listing.add_argument("--from", dest="first", metavar="DATE", help="first day or time shown")
    listing.add_argument("--to", dest="last", metavar="DATE", help="first day or time not shown")
    listing.add_argument("--limit", type=_count, default=_LIMIT, metavar="N", help=f"at most so many ({_LIMIT})")
    add_json(listing)
    listing.set_defaults(run=_list)
    showing = parts.add_parser("show", help="show one follow-up with its calls and history", allow_abbrev=False)
    showing.add_argument("id", metavar="ID", help="as call list shows it, or a name that only one of those has")
    add_json(showing)
    showing.set_defaults(run=_show)


def _count(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(_MOST)) else 0
    if not 0 < number <= _MOST:
        raise argparse.ArgumentTypeError(f"needs a number from 1 to {_MOST}")
    return number


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    client_id = client_named(ports, options.client).id if options.client is not None else ""
    if options.log:
        return _print_log(options, ports, client_id)
    now = ports.clock()
    if options.answered:
        found = ports.store.closed_follow_ups(_period(options, ports, now - _ANSWERED_LATELY))
    else:
        period = _period(options, ports, _EARLIEST)
        waiting = reminder_desk.waiting(ports).follow_ups
        found = [one for one in waiting if period.holds(_when(one))]
    shown = [one for one in found if _fits(ports, one, options.search, client_id)][: options.limit]
    if options.json:
        print_json([follow_up_json(one, now, ports.zone) for one in shown])
        return 0
    if not shown:
        print("Nothing found." if options.answered or options.search or client_id else "Nobody waits.")
    for one in shown:
        print(follow_up_text(ports, one))
    return 0


def _print_log(options: argparse.Namespace, ports: Ports, client_id: str) -> int:
    period = _period(options, ports, _EARLIEST)
    query = CallQuery(options.search, client_id=client_id, period=period, limit=options.limit)
    calls = ports.store.calls(query)
    if options.json:
        print_json([call_json(call, ports.zone) for call in calls])
        return 0
    if not calls:
        print("No calls found.")
    for call in calls:
        print(call_text(ports, call))
    return 0


def _period(options: argparse.Namespace, ports: Ports, first: datetime) -> Period:
    """Return the time asked for. Raises InvalidValueError."""
    start = first if options.first is None else moment_from(options.first, ports.zone)
    end = ports.clock() + timedelta(days=100 * 365)
    end = end if options.last is None else moment_from(options.last, ports.zone)
    if end <= start:
        shown = options.first or f"{start.astimezone(ports.zone).date()}"
        raise InvalidValueError("range_ends_before_it_begins", text=f"{shown}/{options.last}")
    return Period(start, end)


def _when(follow_up: FollowUp) -> datetime:
    return follow_up.state.at if isinstance(follow_up.state, Closed) else follow_up.state.due_at


def _fits(ports: Ports, follow_up: FollowUp, text: str, client_id: str) -> bool:
    caller = follow_up.caller
    if client_id and caller.client_id != client_id:
        return False
    number = ports.numbers.understood(text, ports.settings.region) or text.strip()
    words = folded(f"{caller.name} {follow_up.about} {caller.email}")
    return folded(text) in words or bool(number and number in caller.number)


def _show(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    found = follow_up_of(ports, options.id)
    zone, now = ports.zone, ports.clock()
    calls, events = ports.store.calls_of(found.id), ports.store.events_of(found.id)
    options_now = snooze_choices(ports, found) if found.is_open else ()
    if options.json:
        print_json(
            {
                **follow_up_json(found, now, zone),
                "calls": [call_json(call, zone) for call in calls],
                "history": [event_json(event, zone) for event in events],
                "snooze": [option_json(option, zone) for option in options_now],
            }
        )
        return 0
    print(follow_up_text(ports, found))
    print(f"  promised by {moment_text(found.promised_at, now, zone)}")
    for call in calls:
        print(f"  {call_text(ports, call)}")
    for event in events:
        print(plain(f"  {moment_text(event.at, now, zone)}  {event.kind.value} {event.detail}".rstrip()))
    return 0
