"""What ``worker sync`` is asked, and what it tells of each account."""

from collections.abc import Collection as Several
from collections.abc import Mapping
from dataclasses import dataclass, field

from respiro.domain.accounts import Account
from respiro.domain.errors import RespiroError
from respiro.domain.subscriptions import Trouble
from respiro.worker.home_sync import HomeSynced, Waiting
from respiro.worker.mirror import told_mirror
from respiro.worker.told_faults import told_fault

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class SyncOrder:
    """Which accounts: those named, else those that are due, or ``every_one``; ``home``: the home calendar's alone.

    ``remove_missing``: what is gone there and kept here may go; ``write_again``: what of that is our own is brought
    there again. ``again``: what was refused often enough is tried once more. ``passwords`` by account are good for this
    once.
    """

    accounts: Several[str] = ()
    every_one: bool = False
    home: bool = False
    remove_missing: bool = False
    again: bool = False
    passwords: Mapping[str, str] = field(default_factory=dict, repr=False)
    write_again: bool = False


@dataclass(slots=True)
class Told:
    """What came of an account; ``faults`` are those of its calendars, the first one first."""

    account: Account
    collections: list[dict[str, object]] = field(default_factory=list)
    home: HomeSynced | None = None
    waiting: Waiting = field(default_factory=Waiting)
    faults: list[RespiroError] = field(default_factory=list)
    is_changed: bool = False


def told_sync(told: Told) -> dict[str, object]:
    """Return what came of an account as JSON data.

    ``collections`` are the calendars that were looked at, each with how many items were ``added``, ``changed`` and
    ``removed``, how many ``items`` there are, how many of these are ``missing`` on the server and kept, and how many
    problems were found (0 if nothing was read anew). ``home`` is as told_mirror() tells it, None where the mirrors did
    not run; ``pushed`` counts what they wrote there, ``waits`` what of ours is not there yet, ``refused`` names what
    the server refused of that, and ``asked`` what both sides changed (UIDs). ``trouble`` is a fault (kind, values) or
    None, ``next_at`` when it is due again (ISO 8601, UTC), ``is_changed`` whether anything changed here.
    """
    account, home = told.account, told.home
    return {
        "id": account.id,
        "name": account.name,
        "collections": told.collections,
        "home": told_mirror(home.tasks, home.events, home.margin, home.place) if home else None,
        "pushed": home.pushed if home else 0,
        "waits": told.waiting.count,
        "refused": list(told.waiting.refused[:_SHOWN]),
        "asked": [*home.tasks.asked, *home.events.asked, *home.margin.asked][:_SHOWN] if home else [],
        "trouble": told_fault(_trouble(told)),
        "next_at": account.next_at.isoformat(),
        "is_changed": told.is_changed,
    }


def _trouble(told: Told) -> RespiroError | Trouble | None:
    """Return what is wrong with an account: found now, or standing for one that was not looked at."""
    if told.faults:
        return told.faults[0]
    return None if told.collections else told.account.trouble
