"""Runs Respiro as people and scripts do: as processes of its own, on a home of its own, at a time of the test's."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any


@dataclass
class Respiro:
    """A home, and the local wall time that its processes see (None: the machine's)."""

    home: Path
    now: str | None = None
    zone: str = "Europe/Madrid"

    def run(self, *arguments: str | Path, typed: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command and return what it printed and its exit status; ``typed`` is what it reads."""
        command = [sys.executable, "-m", "respiro", "--home", str(self.home), *map(str, arguments)]
        environment = {**os.environ, "TZ": self.zone, "PYTHONWARNINGS": "error", "PYTHONUTF8": "1", **self._clock()}
        return subprocess.run(
            command, capture_output=True, text=True, timeout=120, check=False, env=environment, input=typed
        )

    def json(self, *arguments: str | Path) -> Any:
        """Run a command that must succeed, with ``--json``, and return what it printed."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def fault(self, *arguments: str | Path) -> str:
        """Run a command that must fail with status 1 and one line on stderr, and return that line."""
        done = self.run(*arguments)
        assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        (line,) = done.stderr.splitlines()
        return line

    def copied_to(self, home: Path) -> "Respiro":
        """Return a home of one's own that begins with all that was done in this one."""
        shutil.copytree(self.home, home)
        return replace(self, home=home)

    def _clock(self) -> dict[str, str]:
        """Return what makes each process begin at the wanted time.

        The library itself: its wrapper fails where a killed one left a semaphore under the same process number.
        """
        if self.now is None:
            return {}
        libraries = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
        assert libraries, "libfaketime is missing: packaging/setup.sh test installs it"
        return {"LD_PRELOAD": str(libraries[0]), "FAKETIME": f"@{self.now}", "FAKETIME_DISABLE_SHM": "1"}


def calendar(*events: str, name: str = "Work") -> str:
    """Return an iCalendar text of such events."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example//EN",
        f"X-WR-CALNAME:{name}",
        *events,
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)


def event(uid: str, start: str, minutes: int, summary: str, *more: str) -> str:
    """Return a VEVENT that starts at a wall time of Madrid such as ``20261124T100000``."""
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20261101T000000Z",
        f"DTSTART;TZID=Europe/Madrid:{start}",
        f"DURATION:PT{minutes}M",
        f"SUMMARY:{summary}",
        *more,
        "END:VEVENT",
    ]
    return "\r\n".join(lines)
