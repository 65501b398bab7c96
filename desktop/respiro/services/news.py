"""What has happened to the user's margin without them, told once: also after a restart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock
from respiro.domain.period import Period
from respiro.services.margin_keeper import Done
from respiro.services.ports import Ports

_TOLD = "ledger_told"
_BEGUN = "block_begun_told"


@dataclass(frozen=True, slots=True)
class Healing:
    """One round of healing, all of it booked at one instant: what moved, what was eaten, what is contested."""

    at: datetime
    entries: tuple[LedgerEntry, ...]

    @property
    def can_be_undone(self) -> bool:
        """Tell whether there is anything to put back."""
        return any(entry.kind is not LedgerKind.CONTESTED for entry in self.entries)


def untold_healings(ports: Ports) -> list[Healing]:
    """Return the rounds of healing of which the user was not told yet, oldest first."""
    told = int(ports.store.note(_TOLD) or 0)
    entries = ports.store.entries_after(told)
    healed = (entry for entry in entries if not entry.kind.is_about_use)
    rounds = (Healing(at, tuple(group)) for at, group in groupby(healed, key=lambda entry: entry.at))
    return [healing for healing in rounds if any(entry.taker for entry in healing.entries)]


def mark_told(ports: Ports, entries: Iterable[LedgerEntry]) -> None:
    """Note that the user knows of these entries and of all before them."""
    latest = max((entry.number for entry in entries), default=0)
    if latest > int(ports.store.note(_TOLD) or 0):
        ports.store.put_note(_TOLD, str(latest))


def mark_done_told(ports: Ports, done: Done) -> None:
    """Note that the user did this themselves and need not be told."""
    mark_told(ports, done.entries)


def block_beginning(ports: Ports) -> MarginBlock | None:
    """Return the block under way when its beginning is to be told and was not yet."""
    if not ports.settings.tell_when_block_begins:
        return None
    now = ports.clock()
    for block in ports.store.blocks(Period(now, now + timedelta(minutes=1))):
        begun = block.state is BlockState.STANDING and block.period.start <= now
        if begun and ports.store.note(_BEGUN) != _name(block):
            return block
    return None


def mark_beginning_told(ports: Ports, block: MarginBlock) -> None:
    """Note that the block's beginning was told."""
    ports.store.put_note(_BEGUN, _name(block))


def _name(block: MarginBlock) -> str:
    return f"{block.uid} {block.period.start.isoformat()}"
