"""``respiro agenda list --client``: when a client is busy."""

import argparse
import sys

from respiro.cli.agenda_show import occurrence_json
from respiro.cli.moments import days_from
from respiro.cli.show import clock_span, plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.work_time import instant
from respiro.services.client_room import client_named


def list_busy(options: argparse.Namespace, tools: CliTools) -> int:
    """List when a client is busy, as their agenda says; titles only where the user wanted details."""
    ports = tools.open_ports()
    client = client_named(ports, options.client)
    period = days_from(options.first, options.last, ports.clock(), ports.zone)
    theirs = ports.store.client_occurrences(period, ports.zone).get(client.id)
    own = frozenset(email.lower() for email in client.emails)
    busy = [one for one in theirs or () if one.takes_time(own)]
    if options.json:
        print_json([occurrence_json(one, ports.zone) for one in busy])
        return 0
    name = plain(client.name)
    if theirs is None:
        print(f"{name} shares no agenda: respiro agenda subscribe ADDRESS --client '{name}'")
    elif not busy:
        print(f"{name} is not busy in these days.")
    horizon = ports.store.horizon()
    if theirs is not None and horizon and instant(horizon[1], 0, ports.zone) < period.end:
        print(f"Of the days from {horizon[1]} on nothing is known yet.", file=sys.stderr)
    for one in busy:
        when = "all day" if one.all_day else ""
        print(f"{clock_span(one.period, ports.zone)}  {when:7} {plain(one.summary) or 'busy'}")
    return 0
