"""Imports of what has not changed load next to nothing; whatever is out of the ordinary takes the long way."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[2] / "desktop"
Write = Callable[..., str]
HEAVY = (
    "icalendar",
    "recurring_ical_events",
    "dateutil",
    "dataclasses",
    "respiro.adapters.ics.splitting",
    "respiro.adapters.ics.events",
    "respiro.adapters.calendar_desk",
    "respiro.services",
)
SHOW_MODULES = """
import json, sys
from respiro.__main__ import main
status = main(sys.argv[1:])
sys.stdout.flush()
sys.stderr.write("\\n" + json.dumps(sorted(sys.modules)))
sys.exit(status)
"""


class Process:
    """Runs Respiro as a process on a home of its own; ``modules`` are those that the latest one had loaded."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.modules: list[str] = []

    def run(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", SHOW_MODULES, "--home", str(self.home), *arguments],
            env={**os.environ, "PYTHONPATH": str(DESKTOP)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        self.modules = json.loads(done.stderr.splitlines()[-1])
        return done.stdout

    def worker(self, *arguments: str) -> dict[str, object]:
        result = json.loads(self.run("worker", *arguments).splitlines()[-1])["result"]
        assert isinstance(result, dict)
        return result

    def loaded(self) -> list[str]:
        return [module for module in HEAVY if module in self.modules]


@pytest.fixture
def process(tmp_path: Path) -> Process:
    return Process(tmp_path / "home")


def test_an_import_of_the_same_file_loads_no_reader(process: Process, write: Write) -> None:
    first = process.worker("import", write("a", "b"))
    second = process.worker("import", write("a", "b"))

    assert process.loaded() == []
    assert second == {**first, "added": 0}


def test_the_same_holds_for_the_command_line_which_starts_no_worker(process: Process, write: Write) -> None:
    process.run("agenda", "import", write("a", "b"))
    told = process.run("agenda", "import", write("a", "b"))

    assert [*process.loaded(), *(name for name in process.modules if name == "subprocess")] == []
    assert told == "work: 2 of 2 events (0 new, 0 changed, 0 removed)\n"


@pytest.mark.skipif(sys.platform != "linux", reason="copies of a process are for Linux alone")
def test_the_worker_of_a_changed_file_is_a_copy_of_the_command_line(process: Process, write: Write) -> None:
    process.run("agenda", "import", write("a", "b"))
    told = process.run("agenda", "import", write("a", "c"))

    assert [name for name in ("subprocess", "respiro.adapters.calendar_desk") if name in process.modules] == []
    assert told == "work: 2 of 2 events (1 new, 0 changed, 0 removed)\n"


def test_settings_once_read_need_not_be_read_again(process: Process, write: Write) -> None:
    process.run("settings", "set", "user.zone", "Europe/Warsaw")
    process.worker("import", write("a"))
    process.worker("import", write("a"))
    assert process.loaded() == []

    process.run("settings", "set", "user.zone", "Europe/Madrid")
    process.worker("import", write("a"))
    assert "respiro.services.settings" in process.modules


def test_a_list_of_stored_days_loads_no_other_aggregates(process: Process, write: Write) -> None:
    path = write("a", header="X-WR-CALNAME:Work\r\n")
    process.worker("import", path)
    process.worker("refresh", "--from", "2026-11-01", "--to", "2026-11-30")
    lean = process.run("agenda", "list", "--from", "2026-11-01", "--to", "2026-11-03", "--json")
    assert "respiro.services" not in process.modules

    process.run("settings", "set", "user.zone", "system")  # not read by the worker yet
    assert process.run("agenda", "list", "--from", "2026-11-01", "--to", "2026-11-03", "--json") == lean
    assert "respiro.services" in process.modules


@pytest.mark.parametrize("damage", ["seal", "row", "file"])
def test_damage_takes_the_long_way_and_is_repaired(damage: str, process: Process, write: Write) -> None:
    import sqlite3  # noqa: PLC0415  of this test alone

    process.worker("import", write("a", "b"))
    store = process.home / "respiro.db"
    if damage == "file":
        store.write_bytes(b"nothing that was ever a store" * 10)
    else:
        with sqlite3.connect(store) as connection:
            change = "UPDATE source SET origin = 'x'" if damage == "seal" else "DELETE FROM tally WHERE name = 'source'"
            connection.execute(change)
        connection.close()
    result = process.worker("import", write("a", "b"))

    assert (result["found"], result["occurrences"]) == (2, 2)
    assert "respiro.adapters.store.recovery" in process.modules


def test_wrong_usage_is_told_as_ever(process: Process, write: Write) -> None:
    process.worker("import", write("a"))
    done = subprocess.run(
        [sys.executable, "-m", "respiro", "--home", str(process.home), "agenda", "list", "--days", "3"],
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert "--days" in done.stderr


def test_a_process_that_ends_at_once_has_told_all(process: Process, write: Write) -> None:
    process.run("agenda", "import", write("a", "b"))
    command = [sys.executable, "-m", "respiro", "--home", str(process.home), "agenda", "list"]
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP)}
    period = ["--from", "2020-01-01", "--to", "2035-01-01"]
    told = process.run("agenda", "list", *period)

    done = subprocess.run([*command, *period], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == told
