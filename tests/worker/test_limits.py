"""The worker as a process of its own, under its limits."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limits")

SCRIPT = """
import sys
from pathlib import Path
from support.worker_rig import WorkerRig
from respiro.worker.limits import limit_process
from respiro.worker.main import run
memory, seconds = int(sys.argv[1]), int(sys.argv[2])
limit_process(memory, seconds)
sys.exit(run(sys.argv[4:], WorkerRig(Path(sys.argv[3])).tools, sys.stdout))
"""
MEGABYTE = 1024 * 1024


def worker(tmp_path: Path, *arguments: str, memory: int = 700, seconds: int = 20) -> subprocess.CompletedProcess[str]:
    """Run the worker with so many megabytes of address space and seconds of processor time."""
    command = [sys.executable, "-c", SCRIPT, str(memory * MEGABYTE), str(seconds), str(tmp_path / "home"), *arguments]
    return subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, map(str, sys.path)))}


def last_line(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, object]]:
    answer: dict[str, dict[str, object]] = json.loads(done.stdout.splitlines()[-1])
    return answer


ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nREPEAT:2147483647\r\nDURATION:PT1S\r\nEND:VALARM\r\n"
BOMBS = [
    "RRULE:FREQ=DAILY;INTERVAL=0\r\n",
    "RRULE:FREQ=SECONDLY\r\n",
    "RRULE:FREQ=MINUTELY;COUNT=1000000000\r\n",
    "RRULE:FREQ=DAILY;COUNT=1000000000\r\n",
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n",
    "RRULE:FREQ=HOURLY;BYMINUTE=" + ",".join(map(str, range(60))) + "\r\n",
    ALARM,
]
ZONE_BOMB = (
    "BEGIN:VTIMEZONE\r\nTZID:Bomb\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\n"
    "TZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:zone\r\nDTSTART;TZID=Bomb:20261121T100000\r\nEND:VEVENT\r\n"
)


@posix
def test_bombs_cost_some_seconds_at_most_and_no_event(tmp_path: Path, write: Callable[..., str]) -> None:
    bombs = "".join(
        f"BEGIN:VEVENT\r\nUID:bomb-{number}\r\nDTSTART:19700101T100000Z\r\n{bomb}END:VEVENT\r\n"
        for number, bomb in enumerate(BOMBS * 5)
    )
    done = worker(tmp_path, "import", write("plain", header=ZONE_BOMB + bombs))

    result = last_line(done)["result"]
    assert (result["found"], result["accepted"], done.returncode) == (37, 37, 0)
    assert isinstance(result["problems"], list)
    assert {one["kind"] for one in result["problems"]} >= {"bad_rule", "unknown_zone"}


@posix
def test_too_much_processor_time_ends_the_worker_with_a_word() -> None:
    script = "from respiro.worker.limits import limit_process\nlimit_process(2**40, 1)\nwhile True: pass"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)

    assert (done.returncode, last_line(done)) == (1, {"error": {"kind": "worker_out_of_time", "values": {}}})


@posix
def test_too_much_memory_ends_the_worker_with_a_word(tmp_path: Path) -> None:
    (tmp_path / "big.ics").write_bytes(b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 1_500_000)
    done = worker(tmp_path, "import", str(tmp_path / "big.ics"), memory=400)

    assert (done.returncode, last_line(done)) == (1, {"error": {"kind": "worker_out_of_memory", "values": {}}})


@posix
def test_the_worker_can_be_stopped_at_any_moment(tmp_path: Path, write: Callable[..., str]) -> None:
    path = write(*(f"event-{number}" for number in range(600)), more="RRULE:FREQ=DAILY\r\n")
    command = [sys.executable, "-c", SCRIPT, str(700 * MEGABYTE), "60", str(tmp_path / "home"), "import", path]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while "expanding" not in process.stdout.readline():
            pass
        process.terminate()
        assert process.wait() == -signal.SIGTERM

    checked = worker(tmp_path, "check")
    assert last_line(checked) == {"result": {"integrity": "ok"}}
