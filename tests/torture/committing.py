"""Commits blocks until it is killed and prints each number once it was acknowledged: python committing.py FOLDER."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from respiro.adapters.store.store import open_store
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def change(number: int) -> MarginChange:
    """Return a change that is known by its number: two blocks and an entry for each."""
    start = NOW + timedelta(hours=2 * number)
    blocks = tuple(
        MarginBlock(f"{number}-{part}@margin.respiro", Period.lasting(start + timedelta(minutes=30 * part), 30))
        for part in range(2)
    )
    entries = tuple(
        LedgerEntry(NOW, NOW.date(), block.uid, LedgerKind.PLANNED, block.minutes, block.period) for block in blocks
    )
    return MarginChange(blocks, entries, tuple((block.uid, None) for block in blocks))


def main(folder: Path, count: int) -> None:
    """Go on where the last one was killed."""
    store = open_store(folder, lambda: NOW)
    first = store.last_entry_number() // 2 + 1
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for number in range(first, first + count):
        store.commit(change(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
