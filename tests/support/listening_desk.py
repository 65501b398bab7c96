"""Respiro's ear for missed calls as a process of its own: ``listening_desk.py FOLDER`` keeps a real store there.

Prints "listening" once it does, and then a line of JSON for each call that was stored.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtCore import QCoreApplication  # noqa: E402  the path comes first

from respiro.adapters.store.store import open_store  # noqa: E402
from respiro.services.ports import CallQuery, Ports  # noqa: E402
from respiro.services.settings import Settings  # noqa: E402
from respiro.ui.runtime.kde_connect import KdeConnect  # noqa: E402
from support.fake_calls import ports_on  # noqa: E402
from support.tray_fakes import context_of  # noqa: E402


def clock() -> datetime:
    """Return the time."""
    return datetime.now(UTC)  # noqa: TID251  a real phone calls in real time


def tell(ports: Ports, told_before: set[str]) -> None:
    """Print the call that is new and how many wait."""
    call = next(call for call in ports.store.calls(CallQuery()) if call.id not in told_before)
    told_before.add(call.id)
    told = {
        "number": call.caller.number,
        "name": call.caller.name,
        "direction": call.direction.value,
        "source": call.source,
        "calls": len(ports.store.calls(CallQuery())),
        "waiting": len(ports.store.open_follow_ups()),
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main(folder: Path) -> None:
    """Listen until the process is ended."""
    application = QCoreApplication([])
    ports = ports_on(open_store(folder, clock), Settings(), clock, UTC)
    ear = KdeConnect(context_of(ports))
    told_before: set[str] = set()
    ear.picked_up.connect(lambda _done: tell(ports, told_before))
    ear.start()
    sys.stdout.write("listening\n" if ear.is_listening else "deaf\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
