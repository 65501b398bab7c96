"""Nothing that stands in a calendar is ever opened, whatever path it names."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TARGET = "/etc/passwd"
PATHS = (TARGET, "../../../../etc/passwd", "file:///etc/passwd", "//server/share/x", "C:\\secret", "/proc/self/environ")
ZONES = (
    *PATHS,
    "localtime",
    "/etc/localtime",
    "../zoneinfo/Europe/Madrid",
    "Europe/../../../etc/passwd",
    ".",
    "tzdata",
)
SCRIPT = """
import json, sys
from datetime import date
from pathlib import Path
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import check_is_calendar, read_file
from respiro.adapters.ics.reading import read_calendar
opened = []
sys.addaudithook(lambda event, values: opened.append(str(values[0])) if event in {"open", "os.listdir", "os.scandir",
    "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.exec", "os.posix_spawn"} else None)
path = Path(sys.argv[1])
text = decode(read_file(path)).text
check_is_calendar(str(path), text)
reading = read_calendar(text, date(2026, 8, 24), date(2027, 5, 24))
print(json.dumps({"opened": opened, "accepted": reading.accepted, "found": reading.found}))
"""


def calendar() -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"X-WR-TIMEZONE:{TARGET}", f"X-WR-CALNAME:{TARGET}"]
    for number, zone in enumerate(ZONES):
        offsets = [
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
        ]
        known = [] if number % 2 else offsets
        lines += ["BEGIN:VTIMEZONE", f"TZID:{zone}", f"X-LIC-LOCATION:{zone}", f"TZURL:{zone}", *known, "END:VTIMEZONE"]
        lines += ["BEGIN:VEVENT", f"UID:{zone}-{number}", f"DTSTART;TZID={zone}:20261121T100000", f"LOCATION:{zone}"]
        lines += [f"ATTACH:{path}" for path in PATHS] + [f"URL:{PATHS[2]}", f"IMAGE;VALUE=URI:{PATHS[2]}"]
        lines += [
            f"RRULE:FREQ=DAILY;COUNT=2;X={zone}",
            f'SUMMARY;ALTREP="{PATHS[2]}";CHARSET={zone};ENCODING=QUOTED-PRINTABLE:=41',
        ]
        lines += ["BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT5M", f"ATTACH:{PATHS[2]}", "END:VALARM", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def command(path: Path) -> list[str]:
    return [sys.executable, "-c", SCRIPT, str(path)]


def is_of_the_program(opened: str, calendar_file: Path) -> bool:
    # 3 is the calendar itself, once it is open; /etc/localtime is what Python itself reads at its start
    homes = [sys.prefix, sys.base_prefix, str(Path(__file__).parents[3]), "/usr/share/zoneinfo", "/usr/lib/python"]
    return opened in {str(calendar_file), "3"} or any(opened.startswith(home) for home in homes)


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    path = tmp_path / "..%2f..%2fetc%2fpasswd;rm -rf $HOME.ics"
    path.write_text(calendar(), encoding="utf-8")
    return path


def test_python_opens_the_calendar_and_its_own_files_alone(evil: Path, source_path: dict[str, str]) -> None:
    done = subprocess.run(command(evil), capture_output=True, text=True, check=True, env=source_path)

    answer = json.loads(done.stdout)
    assert answer["found"] == answer["accepted"] == len(ZONES)
    assert [one for one in answer["opened"] if not is_of_the_program(one, evil)] == []
    assert not any(".." in one or "passwd" in one for one in answer["opened"] if one != str(evil))


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_system_is_asked_for_no_path_of_the_calendar(
    evil: Path, tmp_path: Path, source_path: dict[str, str]
) -> None:
    log = tmp_path / "trace"
    trace = ["strace", "-f", "-qq", "-e", "trace=%file,connect", "-o", str(log)]
    done = subprocess.run([*trace, *command(evil)], capture_output=True, text=True, check=False, env=source_path)
    if done.returncode and "ptrace" in done.stderr:
        pytest.skip("tracing is not allowed here")

    assert done.returncode == 0, done.stderr
    asked = [line for line in log.read_text(errors="replace").splitlines() if str(evil.name) not in line]
    wanted = ("/etc/passwd", "/proc/self/environ", "//server", "secret", "zoneinfo/.", "connect(")
    assert [line for line in asked if any(one in line for one in wanted)] == []
    assert len(asked) > 50


@pytest.fixture
def source_path(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3] / "desktop"))
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
