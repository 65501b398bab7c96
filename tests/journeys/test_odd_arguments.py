"""Odd arguments get one clear sentence, whatever bytes and numbers they hold."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from support.respiro_process import Respiro, calendar, event

MEETING = event("one", "20261124T100000", 60, "One")
STRAY = os.fsdecode(b"\xff")


@pytest.fixture
def respiro(tmp_path: Path) -> Respiro:
    return Respiro(tmp_path / "home", "2026-11-21 10:00:00")


@pytest.mark.parametrize("week", ["0001-W01", "0999-W01", "9999-W52", "9000-W01"])
def test_a_week_that_no_agenda_reaches_is_refused(respiro: Respiro, week: str) -> None:
    for command in (("margin", "plan"), ("margin", "list"), ("review",)):
        assert week in respiro.fault(*command, "--week", week)


@pytest.mark.parametrize(
    "moment", ["0001-01-01", "9999-12-31T23:59", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"]
)
def test_a_time_that_no_agenda_reaches_is_refused(respiro: Respiro, moment: str) -> None:
    assert moment in respiro.fault("agenda", "list", "--from", moment)
    assert moment in respiro.fault("agenda", "list", "--to", moment)
    assert moment in respiro.fault("margin", "add", "2026-12-01T08:00", moment)


def test_seconds_of_a_time_are_left_out(respiro: Respiro) -> None:
    (block,) = respiro.json("margin", "add", "2026-12-01T08:00:10+01:00", "2026-12-01T09:00:50+01:00")
    assert (block["start"], block["minutes"]) == ("2026-12-01T08:00:00+01:00", 60)


@pytest.mark.parametrize(
    "arguments",
    [
        ("margin", "pin", STRAY),
        ("margin", "move", STRAY, "2026-12-01T08:00"),
        ("client", "add", STRAY),
        ("agenda", "remove", STRAY),
        ("settings", "set", "user.addresses", f"{STRAY}@example.org"),
    ],
)
def test_bytes_that_are_no_text_are_refused(respiro: Respiro, arguments: tuple[str, ...]) -> None:
    assert r"\udcff" in respiro.fault(*arguments)


def test_a_file_whose_name_is_no_text_is_read_and_written(respiro: Respiro, tmp_path: Path) -> None:
    file = tmp_path / f"{STRAY}.ics"
    file.write_text(calendar(MEETING), encoding="utf-8", newline="")
    assert respiro.json("agenda", "import", file)["added"] == 1
    assert r"\udcff.ics" in respiro.json("agenda", "sources")[0]["origin"]
    assert respiro.run("margin", "export", tmp_path / f"{STRAY}2.ics").returncode == 0


def test_a_calendar_may_be_named_like_an_option(respiro: Respiro, tmp_path: Path) -> None:
    file = tmp_path / "one.ics"
    file.write_text(calendar(MEETING), encoding="utf-8", newline="")
    assert respiro.json("agenda", "import", file, "--calendar=--remove-missing")["calendar"] == "--remove-missing"


def test_a_fault_takes_one_line_whatever_the_name_of_the_file(respiro: Respiro, tmp_path: Path) -> None:
    assert "no file" in respiro.fault("agenda", "import", tmp_path / "two\nlines.ics")
    assert "no file" in respiro.fault("agenda", "import", tmp_path / ("x" * 300))


def test_margin_is_not_exported_over_what_is_no_file(respiro: Respiro, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", tmp_path, Path("/"), tmp_path / ("x" * 300)):
        assert "can't be written" in respiro.fault("margin", "export", place)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_client_needs_a_name(respiro: Respiro) -> None:
    for name in ("", "   ", "x" * 121):
        assert "needs a name" in respiro.fault("client", "add", name)
    assert respiro.json("client", "list") == []


def test_a_client_may_live_in_the_system_s_zone(respiro: Respiro) -> None:
    assert respiro.json("client", "add", "Ana", "--zone", "system")["zone"] is None


def test_what_only_begins_like_a_weekday_is_refused(respiro: Respiro) -> None:
    assert "weekly hours" in respiro.fault("client", "add", "Ana", "--hours", "monkey 09:00-10:00")
    assert respiro.json("client", "add", "Ana", "--hours", "Tues-Thursday 09:00-10:00")["hours"].keys() == {
        "tuesday",
        "wednesday",
        "thursday",
    }


def test_a_list_that_ends_before_it_begins_names_both_days(respiro: Respiro) -> None:
    assert "2026-11-21/2026-11-20" in respiro.fault("agenda", "list", "--to", "2026-11-20")


def test_a_past_week_is_not_said_to_have_its_most(respiro: Respiro) -> None:
    planned = respiro.json("margin", "plan", "--week", "2026-W40")
    assert planned["target_minutes"] == 0
    assert planned["refusals"] == []


def test_the_folder_one_is_in_may_be_the_home(
    respiro: Respiro, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    Respiro(Path(), respiro.now).json("margin", "add", "2026-12-01T08:00", "2026-12-01T09:00")
    assert len(Respiro(tmp_path / "here", respiro.now).json("margin", "list", "--week", "2026-W49")["blocks"]) == 1


@pytest.mark.parametrize("home", [("--home", ""), ("--home=",), ("--home",), ("--home", "a", "--home", "b")])
def test_a_home_without_a_folder_is_wrong_usage(home: tuple[str, ...], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "respiro", *home, "margin", "list"],
        cwd=tmp_path,
        env={**os.environ, "RESPIRO_HOME": str(tmp_path / "other")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "--home" in done.stderr) == (2, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", [("settings", "list"), ("agenda", "list")])
def test_an_answer_that_can_not_be_written_out_is_told(respiro: Respiro, command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "respiro", "--home", respiro.home, *command],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "could not be written out" in done.stderr
