"""Does harm to a store's files, and tells whether the store stayed honest about it."""

import shutil
from pathlib import Path
from random import Random
from typing import Any

from adapters.store.calls import owed
from adapters.store.plan_b import wanted
from adapters.store.samples import Desk, block, everything, fill, planned, readings
from respiro.adapters.store.backup import newest_verified
from respiro.adapters.store.store import check
from respiro.domain.errors import StoreDamagedError
from respiro.services.ports import CallQuery

LATER_TABLES = {
    "call": "calls",
    "call_key": "keys",
    "follow_up_event": "events",
    "mirror": "mirror",
    "request": "requests",
    "request_event": "request events",
    "backup_person": "people",
    "playbook_run": "runs",
    "subscription": "subscriptions",
    "account": "accounts",
    "collection": "collections",
    "resource": "resources",
}
"""Which answer has all the rows of a table."""


def prepared(folder: Path) -> tuple[Desk, dict[str, Any]]:
    """Return a closed store with a backup and some work after it, and all that was written."""
    desk = Desk(folder)
    store = desk.open()
    fill(store, blocks=30)
    store.backup_today()
    for number in range(30, 40):
        store.commit(planned(block(number)))
        store.commit_calls(owed(number))
        store.commit_plan_b(wanted(number))
    written = everything(store)
    store.close()
    return desk, written


def copied(desk: Desk, folder: Path) -> Desk:
    shutil.copytree(desk.folder, folder)
    return Desk(folder)


def harm(path: Path, random: Random) -> str:
    """Flip a bit, overwrite some bytes, or cut the file off; say which."""
    data = bytearray(path.read_bytes())
    place = random.randrange(len(data))
    kind = random.choice(("flip", "flip", "flip", "flip", "smear", "cut"))
    if kind == "cut":
        del data[place:]
    elif kind == "smear":
        data[place : place + 600] = random.randbytes(len(data[place : place + 600]))
    else:
        data[place] ^= 1 << random.randrange(8)
    path.write_bytes(bytes(data))
    return f"{kind} at {place}"


def honest(desk: Desk, written: dict[str, Any]) -> str:
    """Read everything and say how damage was noticed: ``at start``, ``reading``, ``checking`` or ``harmless``.

    Raises AssertionError when something was read that was not written and nobody was told.
    """
    store = desk.open()
    try:
        if store.recovered is not None:
            verify_recovered(desk, store, written)
            return "at start"
        for name, read in readings(store).items():
            answer = read()
            if store.recovered is not None:
                verify_recovered(desk, store, written)
                return "reading"
            assert answer == written[name], f"{name} was silently wrong"
        if not check(store):
            store.recover()
            verify_recovered(desk, store, written)
            return "checking"
        store.commit(planned(block(90)))
        store.commit_calls(owed(90))
        store.commit_plan_b(wanted(90))
        return "harmless"
    finally:
        store.close()


def verify_recovered(desk: Desk, store: Any, written: dict[str, Any]) -> None:
    """Hold what a recovered store has against what was written."""
    recovery = store.recovered
    assert recovery is not None
    assert check(store)
    assert newest_verified(desk.folder) is not None
    assert (Path(recovery.damaged) / "respiro.db").exists()
    found = everything(store)
    for name in ("occurrences", "blocks", "ledger", "clients", "problems", *LATER_TABLES.values()):
        assert all(item in written[name] for item in found[name]), f"{name} has what was never written"
    lost = {
        "ledger": len(written["ledger"]) - len(found["ledger"]),
        "margin_block": len(written["blocks"]) - len(found["blocks"]),
        "client": len(written["clients"]) - len(found["clients"]),
        **{table: len(written[name]) - len(found[name]) for table, name in LATER_TABLES.items()},
    }
    for table, count in lost.items():
        told = table in recovery.uncounted or recovery.missing.get(table, 0) >= count
        assert count == 0 or told, f"{count} of {table} are missing and nobody says so"
    assert lost["client"] == 0, "the backup had them all"
    assert len(found["ledger"]) >= 30, "the backup had so many"
    assert len(found["calls"]) >= 20, "so many as well"
    assert len(found["requests"]) >= 20, "and so many"
    assert {call.id for call in found["calls"]} >= {call.id for call in store.calls(CallQuery(text="presupuesto"))}
    store.commit_calls(owed(91))
    assert min(event.number for event in store.events_of("follow-up-91")) > max(one.number for one in found["events"])
    store.commit_plan_b(wanted(91))
    assert store.events_of_request("request-91")[0].number > max(one.number for one in found["request events"])
    assert store.commit(planned(block(91)))[0].number > max(entry.number for entry in found["ledger"])


def refused(desk: Desk) -> bool:
    """Tell whether the store can't be opened at all."""
    try:
        desk.open().close()
    except StoreDamagedError:
        return True
    return False
