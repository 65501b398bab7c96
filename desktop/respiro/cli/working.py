"""Commands and the worker: running it, and what follows when the agenda has changed."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from respiro.cli.call_show import follow_up_text
from respiro.cli.planb_show import moved_text
from respiro.cli.tools import CliTools
from respiro.cli.waiting import wait_for
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry
from respiro.domain.week import local_day
from respiro.services.margin_keeper import heal_weeks, settle_past
from respiro.services.plan_b.desk import keep_places
from respiro.services.plan_b.office import office
from respiro.services.ports import Ports
from respiro.services.reminder_desk import keep_reservations

_KNOWN_DAYS = 366
_ATTEMPTS = 3
"""Another process may heal the same weeks just now; what it did is found healed the next time."""


def run_worker(tools: CliTools, arguments: Sequence[str], order: Mapping[str, object] | None = None) -> dict[str, Any]:
    """Run the worker to its end and return its result; on a terminal its progress is shown.

    ``order`` is what no list of processes may show.
    """
    return wait_for(tools.worker.run(arguments, order))


def heal(tools: CliTools, ports: Ports) -> list[LedgerEntry]:
    """Find room for margin that the changed agenda took, let a running tray know, and return what was booked."""
    for _ in range(_ATTEMPTS - 1):
        with suppress(ConflictError):
            return _heal(tools, ports)
    return _heal(tools, ports)


def _heal(tools: CliTools, ports: Ports) -> list[LedgerEntry]:
    settle_past(ports)
    entries = [entry for done in heal_weeks(ports) for entry in done.entries]
    keep_promised(tools, ports)
    tools.tell("changed agenda")
    return entries


def keep_promised(tools: CliTools, ports: Ports) -> list[str]:
    """Let what has minutes of margin follow it, after it was changed; answer a line for each that did.

    Requests come first: what they were promised is kept before call-backs take what is left.
    """
    requests, call_backs = keep_places(ports), keep_reservations(ports)
    if requests:
        tools.tell("changed plan_b")
    if call_backs:
        tools.tell("changed calls")
    desk = office(ports) if requests else None
    return [
        *(moved_text(desk, request) for request in requests if desk),
        *(follow_up_text(ports, follow_up) for follow_up in call_backs),
    ]


def refresh_ahead(tools: CliTools, ports: Ports, first: date, last: date) -> None:
    """Do as ensure_fresh() for days not all of which have passed, up to a year ahead: of more nothing is known."""
    today = local_day(ports.clock(), ports.zone)
    if last >= today and first <= today + timedelta(days=_KNOWN_DAYS):
        ensure_fresh(tools, ports, first, last)


def ensure_fresh(tools: CliTools, ports: Ports, first: date, last: date) -> None:
    """Let the worker bring occurrences and holidays up to date where the days from ``first`` to ``last`` need it."""
    horizon = ports.store.horizon()
    place = ports.settings.holidays
    short = bool(ports.store.sources()) and (horizon is None or horizon[1] <= last)
    stale = ports.store.holiday_place().partition(" ")[0] != place
    ahead = place and (horizon is None or not horizon[0] <= first <= last < horizon[1])
    if short or stale or ahead:
        last_day = min(last, first + timedelta(days=_KNOWN_DAYS))
        run_worker(tools, ["refresh", "--from", first.isoformat(), "--to", last_day.isoformat()])
