"""One sync in a process of its own: ``python -m support.measured_sync FOLDER ACCOUNT NOW`` says what it took.

It is the worker's command without its start, which takes as long whatever a server does.
"""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from support.peak_memory import forget_peak, peak
from support.sync_stage import SECRET, SyncHome, new_home


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds, megabytes more than before, and the kind of what went wrong."""

    seconds: float
    megabytes: float
    kind: str


def measured(home: SyncHome, patience: float = 120) -> Measured:
    """Sync a home's account, as another process does."""
    command = [sys.executable, "-m", "support.measured_sync", str(home.rig.folder), home.account]
    done = subprocess.run(
        [*command, home.rig.now.isoformat()],
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": ":".join(sys.path)},
        timeout=patience,
        check=True,
    )
    return Measured(*json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    home = new_home(Path(sys.argv[1]))
    home.rig.now = datetime.fromisoformat(sys.argv[3])
    home.rig.secrets.kept[f"account/{sys.argv[2]}"] = SECRET
    home.rig.now -= timedelta(days=1)
    home.rig.run("sync")  # nobody is due: all is imported and opened then
    home.rig.now += timedelta(days=1)
    before, begun = forget_peak(), time.monotonic()
    told = home.sync("--all")
    seconds = time.monotonic() - begun
    print(json.dumps([seconds, peak() - before, (told["trouble"] or {}).get("kind", "")]))  # noqa: T201  its answer


if __name__ == "__main__":
    main()
