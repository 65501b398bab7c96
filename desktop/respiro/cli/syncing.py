"""Runs ``worker sync`` for the command line, and lets follow what hangs on the agenda."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from respiro.cli.account_show import print_synced
from respiro.cli.tools import CliTools
from respiro.cli.working import heal, run_worker
from respiro.domain.margins import LedgerEntry
from respiro.services.accounts import account_states
from respiro.services.missing_items import own_missing
from respiro.services.ports import Ports

_TOPICS: Final = ("margins", "plan_b", "calls")
"""What may be another once our own items on a server were read."""


def sync_now(
    tools: CliTools, ports: Ports, arguments: Sequence[str], order: Mapping[str, object] | None = None
) -> tuple[dict[str, Any], list[LedgerEntry]]:
    """Sync as the worker is asked to; answer what it tells, and what was done to margin since. Raises RespiroError."""
    result = run_worker(tools, ["sync", *arguments], order)
    return result, _followed(tools, ports, is_changed=bool(result["changed"]))


def print_accounts(ports: Ports, told: Sequence[Mapping[str, Any]]) -> None:
    """Say how each account went."""
    states = {state.account.id: state for state in account_states(ports)}
    for one in told:
        state = states.get(one["id"])
        kept, own = (state.kept, own_missing(ports, state.collections)) if state else ((), 0)
        print_synced(one, kept, own)


def _followed(tools: CliTools, ports: Ports, *, is_changed: bool) -> list[LedgerEntry]:
    """Let what hangs on the agenda follow it, and a running tray look again."""
    tools.tell("changed accounts")
    if not is_changed:
        tools.tell("changed agenda")
        return []
    healed = heal(tools, ports)
    for topic in _TOPICS:
        tools.tell(f"changed {topic}")
    return healed
