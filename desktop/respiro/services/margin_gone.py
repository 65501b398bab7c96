"""Margin that vanished from the home calendar all at once: held here as it is until the user says what was meant.

An empty or partial listing is not a deletion.
"""

import json
from dataclasses import dataclass, field

from respiro.domain.margins.mirror import are_many
from respiro.services.ports import Ports

GONE_NOTE = "home_margin_gone"
"""Which blocks are held, and what the user said."""
_GO, _AGAIN = "go", "again"


@dataclass(slots=True)
class Held:
    """The blocks of which nothing is done (``uids``), and those that the user wants written again.

    ``is_told`` tells that an earlier run held some. ``is_over`` tells that what is noted counts no more after this run.
    """

    uids: set[str] = field(default_factory=set)
    to_write: set[str] = field(default_factory=set)
    is_told: bool = False
    is_over: bool = True

    @property
    def kind(self) -> str:
        """Why a run did less than it could; empty if it did all."""
        return "home_margin_gone" if self.uids else ""

    def close(self, ports: Ports) -> None:
        """Forget what the user said, once it is done."""
        if self.is_over and ports.store.note(GONE_NOTE):
            ports.store.put_note(GONE_NOTE, "")


def hold_gone(ports: Ports, gone: set[str], ahead: int, *, is_empty: bool, is_doubtful: bool) -> Held:
    """Decide which of the blocks that are gone are held, and note it. ``ahead`` is how many should be there."""
    uids, choice = _noted(ports)
    rest = gone - uids if choice else gone
    if not are_many(len(rest), ahead, is_empty=is_empty) and not (rest and is_doubtful):
        rest = set() if choice else rest & uids
    if choice:
        # what is gone beside what the user spoke of waits for the next run
        return Held(rest, uids & gone if choice == _AGAIN else set(), is_told=True)
    if not rest:
        return Held()
    if rest != uids:
        ports.store.put_note(GONE_NOTE, json.dumps({"uids": sorted(rest)}))
    return Held(rest, is_told=bool(uids), is_over=False)


def margin_gone(ports: Ports) -> int:
    """Return how many blocks are gone from the home calendar and wait for the user's word."""
    uids, choice = _noted(ports)
    return 0 if choice else len(uids)


def gone_uids(ports: Ports) -> set[str]:
    """Return which blocks these are."""
    uids, choice = _noted(ports)
    return set() if choice else uids


def let_margin_go(ports: Ports) -> int:
    """Let the next run give back the blocks that are gone; answer how many."""
    return _choose(ports, _GO)


def write_margin_again(ports: Ports) -> int:
    """Let the next run write the blocks that are gone into the home calendar again; answer how many."""
    return _choose(ports, _AGAIN)


def _choose(ports: Ports, choice: str) -> int:
    uids, _ = _noted(ports)
    if uids:
        ports.store.put_note(GONE_NOTE, json.dumps({"uids": sorted(uids), "choice": choice}))
    return len(uids)


def _noted(ports: Ports) -> tuple[set[str], str]:
    noted = json.loads(ports.store.note(GONE_NOTE) or "{}")
    return set(noted.get("uids", ())), noted.get("choice", "")
