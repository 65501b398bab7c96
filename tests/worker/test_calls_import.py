import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from respiro.services.ports import CallQuery
from support.phone_logs import LOGS, WHOLE_LOGS, log_file
from support.worker_rig import WorkerRig

COUNTS = ("found", "accepted", "reported", "known", "matched", "added", "opened")
# what stands in the sample logs, from the day on which it was written
TODAY = "2026-11-25T20:00:00+00:00"


@pytest.fixture(autouse=True)
def _evening_of_the_logs(rig: WorkerRig) -> None:
    rig.now = rig.now.fromisoformat(TODAY)


def counts(result: dict[str, object]) -> tuple[object, ...]:
    return tuple(result[name] for name in COUNTS)


def calls_in(rig: WorkerRig) -> int:
    count = len(rig.open().calls(CallQuery(limit=100_000)))
    rig.close()
    return count


def test_an_import_says_what_it_did(rig: WorkerRig) -> None:
    result = rig.run("calls-import", str(LOGS / "sms_backup.xml"))
    problems = result.pop("problems")
    assert result == {
        "file": str(LOGS / "sms_backup.xml"),
        "format": "sms_backup",
        "found": 9,
        "accepted": 6,
        "reported": 3,
        "withheld": 1,
        "blocked": 1,
        "unreadable": 1,
        "problem_count": 3,
        "known": 0,
        "matched": 0,
        "added": 6,
        "opened": 2,
        "joined": 0,
        "closed": 0,
        "asked": 0,
    }
    assert problems == [
        {"file": "sms_backup.xml", "line": 13, "uid": "", "kind": "call_time_unknown", "detail": "yesterday"},
        {"file": "sms_backup.xml", "line": 8, "uid": "", "kind": "call_withheld", "detail": ""},
        {"file": "sms_backup.xml", "line": 11, "uid": "", "kind": "call_blocked", "detail": ""},
    ]
    assert {line["progress"]["stage"] for line in rig.lines if "progress" in line} == {  # type: ignore[index, call-overload]
        "opening",
        "reading",
        "storing",
    }


@pytest.mark.parametrize(("name", "_kind"), WHOLE_LOGS)
def test_a_second_import_changes_nothing(name: str, _kind: str, rig: WorkerRig, tmp_path: Path) -> None:
    path = str(log_file(name, tmp_path))
    first = rig.run("calls-import", path)
    assert first["added"] == first["accepted"] != 0
    open_ones = [follow_up.id for follow_up in rig.open().open_follow_ups()]
    second = rig.run("calls-import", path)
    assert counts(second) == (first["found"], first["accepted"], first["reported"], first["accepted"], 0, 0, 0)
    assert [follow_up.id for follow_up in rig.open().open_follow_ups()] == open_ones


def test_logs_of_one_phone_and_of_others_overlap_without_duplicates(rig: WorkerRig, tmp_path: Path) -> None:
    rig.run("calls-import", str(LOGS / "sms_backup.xml"))
    assert counts(rig.run("calls-import", str(LOGS / "fossify.json")))[3:6] == (3, 0, 1)
    gnome = log_file("gnome_calls.sql", tmp_path)
    assert counts(rig.run("calls-import", str(gnome)))[3:6] == (0, 3, 3)
    assert counts(rig.run("calls-import", str(LOGS / "spanish.csv")))[3:6] == (0, 3, 1)
    assert calls_in(rig) == 6 + 1 + 3 + 1


def test_a_preview_stores_nothing_and_shows_columns(rig: WorkerRig) -> None:
    result = rig.run("calls-import", str(LOGS / "spanish.csv"), "--preview")
    assert (result["format"], result["found"], result["accepted"], result["is_clear"]) == ("csv", 7, 4, True)
    assert result["guess"] == {"when": 0, "time": 1, "name": 2, "number": 3, "type": 4, "duration": 5}
    columns = result["columns"]
    assert isinstance(columns, list)
    assert columns[3] == {"name": "Número de teléfono", "samples": ["600 12 34 56", "600 20 30 40", "+34 600 12 34 56"]}
    calls = result["calls"]
    assert isinstance(calls, list)
    assert calls[0] == {
        "at": "2026-11-25T14:02:10+00:00",
        "direction": "missed",
        "number": "+34600123456",
        "name": "Marta Ruiz",
        "seconds": 0,
    }
    assert calls_in(rig) == 0


def test_a_table_whose_columns_are_not_clear_can_be_previewed_and_then_told(rig: WorkerRig, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("Date,x\n2026-11-25 15:02,4\n")
    preview = rig.run("calls-import", str(path), "--preview")
    assert (preview["is_clear"], preview["found"]) == (False, 0)
    refused = rig.run("calls-import", str(path))
    assert refused["error"]["kind"] == "call_log_columns"  # type: ignore[index]
    told = rig.run("calls-import", str(path), "--columns", json.dumps({"when": 0, "number": 1}))
    assert (told["added"], told["opened"]) == (1, 1)


@pytest.mark.parametrize(
    ("content", "kind"), [(b"", "call_log_empty"), (b"hello", "call_log_unknown"), (None, "file_missing")]
)
def test_what_is_no_log_is_told_as_data(content: bytes | None, kind: str, rig: WorkerRig, tmp_path: Path) -> None:
    path = tmp_path / "calls.xml"
    if content is not None:
        path.write_bytes(content)
    result = rig.run("calls-import", str(path))
    assert result["error"]["kind"] == kind  # type: ignore[index]


def test_a_call_that_lies_ahead_is_reported(rig: WorkerRig) -> None:
    rig.now = rig.now.fromisoformat("2026-11-20T12:00:00+00:00")
    result = rig.run("calls-import", str(LOGS / "sms_backup.xml"))
    assert (result["accepted"], result["unreadable"]) == (0, 7)


def _many(path: Path, count: int) -> None:
    base = 1_790_000_000
    rows = "".join(
        f'<call number="+346{number % 97:08}" duration="9" date="{base - number * 600}000" type="{number % 3 + 1}"'
        ' presentation="1" contact_name="(Unknown)" />\n'
        for number in range(count)
    )
    path.write_text(f"<calls>\n{rows}</calls>\n")


def test_an_import_that_was_killed_is_sound_and_goes_on(rig: WorkerRig, tmp_path: Path) -> None:
    path = tmp_path / "calls.xml"
    _many(path, 12_000)
    command = [sys.executable, "-m", "respiro", "--home", str(tmp_path / "killed"), "worker", "calls-import", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if '"storing"' in line:  # the first batch is on disk
                break
        time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    again = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    result = json.loads(again.stdout.splitlines()[-1])["result"]
    assert result["known"] >= 4000
    assert result["known"] + result["added"] == 12_000
    whole = rig.run("calls-import", str(path))
    assert whole["added"] == 12_000
