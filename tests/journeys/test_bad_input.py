"""Bad input gets one clear sentence, and nothing is lost."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from support.respiro_process import Respiro, calendar, event

MEETING = event("one", "20261124T100000", 60, "One")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Respiro:
    folder = tmp_path_factory.mktemp("first")
    respiro = Respiro(folder / "home", "2026-11-21 10:00:00")
    good = folder / "good.ics"
    good.write_text(calendar(MEETING), encoding="utf-8", newline="")
    respiro.json("agenda", "import", good)
    return respiro


@pytest.fixture
def respiro(first: Respiro, tmp_path: Path) -> Respiro:
    return first.copied_to(tmp_path / "home")


def listed(respiro: Respiro) -> list[str]:
    return [found["summary"] for found in respiro.json("agenda", "list", "--from", "2026-11-23", "--to", "2026-11-30")]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"hello", "not a calendar"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "not a calendar"),
        (b"\x89PNG\r\n\x1a\n" + bytes(300), "not a calendar"),
    ],
)
def test_a_file_that_is_no_calendar_is_refused(respiro: Respiro, tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "bad.ics"
    file.write_bytes(content)
    assert says in respiro.fault("agenda", "import", file, "--calendar", "Work")
    assert listed(respiro) == ["One"]


def test_a_folder_and_a_missing_file_are_refused(respiro: Respiro, tmp_path: Path) -> None:
    assert "folder" in respiro.fault("agenda", "import", tmp_path)
    assert "no file" in respiro.fault("agenda", "import", tmp_path / "nowhere.ics")


def test_a_huge_file_is_refused_with_its_size(respiro: Respiro, tmp_path: Path) -> None:
    file = tmp_path / "huge.ics"
    with file.open("wb") as out:
        out.truncate(100 * 1024 * 1024 + 1)
    assert "100 MB" in respiro.fault("agenda", "import", file)


@pytest.mark.parametrize("cut", [40, 120, 200, 280])
def test_a_truncated_file_removes_nothing(respiro: Respiro, tmp_path: Path, cut: int) -> None:
    file = tmp_path / "cut.ics"
    file.write_bytes(calendar(event("two", "20261125T100000", 60, "Two"), MEETING).encode()[:cut])
    respiro.run("agenda", "import", file, "--calendar", "Work")
    assert "One" in listed(respiro)


REFUSED = [
    ("work.monday", "09:00-14:00, 13:00-18:00"),
    ("work.monday", "18:00-09:00"),
    ("work.monday", "9 to 5"),
    ("margin.target", "much"),
    ("margin.block_minimum", "120"),
    ("margin.daily_minimum", "1000"),
    ("margin.grid", "7"),
    ("user.zone", "Middle/Earth"),
    ("work.holidays", "Spain!"),
    ("work.holidays", "XX"),
    ("work.holidays", "ES-ZZ"),
    ("no.such.key", "1"),
]


def test_settings_that_can_not_be_are_refused_in_words_and_change_nothing(respiro: Respiro) -> None:
    before = respiro.json("settings", "list")
    for key, value in REFUSED:
        assert respiro.fault("settings", "set", key, value).endswith((".", "them.")), (key, value)
    assert respiro.json("settings", "list") == before


def test_a_target_that_can_not_be_met_is_planned_as_far_as_it_goes(respiro: Respiro) -> None:
    respiro.json("settings", "set", "margin.target", "40h")
    planned = respiro.json("margin", "plan", "--week", "2026-W48")
    assert planned["planned_minutes"] == 600
    assert planned["refusals"][0]["kind"] == "daily_maximum"


def test_a_bad_settings_file_is_set_aside_and_the_defaults_hold(respiro: Respiro) -> None:
    file = respiro.home / "settings.json"
    file.write_text("{ this is not json", encoding="utf-8")
    done = respiro.run("margin", "plan", "--week", "2026-W48")
    assert done.returncode == 0
    assert "settings" in done.stderr
    assert [kept.read_text(encoding="utf-8") for kept in respiro.home.glob("settings.bad-*")] == ["{ this is not json"]
    assert respiro.run("margin", "plan", "--week", "2026-W48").stderr == ""


def test_a_store_of_a_newer_respiro_is_left_alone(respiro: Respiro) -> None:
    with sqlite3.connect(respiro.home / "respiro.db") as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    assert "newer" in respiro.fault("agenda", "list")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a file system on which nobody may write")
def test_a_folder_that_can_not_be_written_is_explained() -> None:
    assert "may not write to /proc/respiro" in Respiro(Path("/proc/respiro")).fault("agenda", "list")


def test_a_file_where_the_folder_should_be_is_explained(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("in the way", encoding="utf-8")
    assert "may not write" in Respiro(tmp_path / "home").fault("margin", "list")
    assert (tmp_path / "home").read_text(encoding="utf-8") == "in the way"


def test_a_damaged_store_is_repaired_and_told(respiro: Respiro) -> None:
    database = respiro.home / "respiro.db"
    shutil.copy(database, respiro.home.parent / "before.db")
    database.write_bytes(b"garbage" * 1000)
    done = respiro.run("agenda", "list", "--from", "2026-11-23", "--to", "2026-11-30")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert "damaged" in done.stderr
    assert respiro.run("agenda", "list").stderr == ""


def test_wrong_usage_ends_with_status_2(respiro: Respiro) -> None:
    assert respiro.run("agenda", "frobnicate").returncode == 2
    assert respiro.run("margin", "plan", "--week").returncode == 2


def test_a_week_that_has_passed_is_only_reviewed(respiro: Respiro) -> None:
    assert respiro.json("margin", "plan", "--week", "2026-W40")["blocks"] == []
    assert "has passed" in respiro.run("margin", "plan", "--week", "2026-W40").stdout
    assert "has passed" in respiro.fault("margin", "apply", "--week", "2026-W40")


def test_a_week_that_does_not_exist_is_refused(respiro: Respiro) -> None:
    assert "2026-W48" in respiro.fault("margin", "plan", "--week", "2026-W54")
    assert json.loads(respiro.run("margin", "plan", "--week", "2026-W53", "--json").stdout)["week"] == "2026-W53"
