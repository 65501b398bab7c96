"""A week is planned, used, reviewed and shared, through the real processes and the real store."""

import csv
import os
from pathlib import Path

import pytest

from support.respiro_process import Respiro, calendar, event

WEEK, FRIDAY = "2026-W48", "2026-11-27 17:00:00"
STAND_UP = event("stand-up", "20261125T121500", 45, "Stand-up with Luis")


@pytest.fixture(scope="module")
def friday(tmp_path_factory: pytest.TempPathFactory) -> Respiro:
    """Three hours of margin by Friday: 35 minutes for an emergency, 20 by hand, 45 eaten by a meeting."""
    folder = tmp_path_factory.mktemp("friday")
    respiro = Respiro(folder / "home", "2026-11-20 16:00:00")
    respiro.json("settings", "set", "user.language", "en")
    respiro.json("client", "add", "Luis", "--tier", "A", "--language", "es")
    for day, wall in ((23, "10:00"), (25, "12:00"), (27, "09:00")):
        respiro.json("margin", "add", f"2026-11-{day}T{wall}", f"2026-11-{day}T{int(wall[:2]) + 1}:00")
    respiro.now = "2026-11-23 09:00:00"
    respiro.json("planb", "add", "Luis", "the site is down", "--takes", "40")
    respiro.json("planb", "decide", "Luis", "block")
    respiro.now = "2026-11-23 10:00:00"
    respiro.json("planb", "start", "Luis")
    respiro.now = "2026-11-23 10:36:00"
    respiro.json("planb", "finish", "Luis", "--minutes", "35")
    respiro.now = "2026-11-24 09:00:00"
    file = folder / "work.ics"
    file.write_text(calendar(STAND_UP, name="Luis’s calendar"), encoding="utf-8", newline="")
    respiro.json("agenda", "import", file)
    respiro.now = FRIDAY
    last = respiro.json("margin", "list")["blocks"][-1]
    respiro.json("margin", "use", last["uid"], "--minutes", "20", "--for", "invoices")
    return respiro


@pytest.fixture
def reviewed(friday: Respiro, tmp_path: Path) -> Respiro:
    """Return that Friday, in a home of the test's own."""
    return friday.copied_to(tmp_path / "home")


def test_the_week_is_told_in_figures_that_add_up(reviewed: Respiro) -> None:
    told = reviewed.json("review")
    assert (told["planned_minutes"], told["used_minutes"], told["eaten_minutes"]) == (180, 55, 45)
    assert told["planned_minutes"] == sum(
        told[name] for name in ("used_minutes", "blank_minutes", "left_minutes", "eaten_minutes", "released_minutes")
    )
    assert [(use["kind"], use["name"], use["minutes"]) for use in told["uses"]] == [
        ("request", "Luis", 35),
        ("by_hand", "", 20),
    ]
    assert (told["clients"][0]["name"], told["clients"][0]["margin_minutes"]) == ("Luis", 35)
    first, *_ = reviewed.run("review").stdout.splitlines()
    assert first == (
        f"Week {WEEK}: you kept 2 h 15 of margin and used 55 min of it for 1 emergency and other work;"
        " 45 min was eaten by meetings."
    )


def test_it_is_shared_in_four_ways_at_once_and_without_names(reviewed: Respiro, tmp_path: Path) -> None:
    files = {kind: tmp_path / f"week.{kind}" for kind in ("csv", "pdf", "png")}
    given = [part for kind, file in files.items() for part in (f"--{kind}", file)]
    told = reviewed.json("review", "--without-names", *given)
    assert told["clients"][0]["name"] == "Client 1"
    assert files["pdf"].read_bytes().startswith(b"%PDF-")
    assert files["png"].read_bytes().startswith(b"\x89PNG")
    table = files["csv"].read_text("utf-8-sig")
    assert "Luis" not in table + str(told)
    rows = list(csv.DictReader(table.splitlines()))
    assert ("client", "Client 1", "margin_minutes", "35") in {tuple(row.values())[1:] for row in rows}
    assert all(file.stat().st_mode & 0o077 == 0 for file in files.values())


def test_the_table_can_be_piped(reviewed: Respiro) -> None:
    printed = reviewed.run("review", "--csv", "-").stdout
    assert printed.startswith("week,scope,name,figure,value\n")
    assert {len(row) for row in csv.reader(printed.splitlines())} == {5}


def test_what_can_t_be_written_is_said_and_what_was_there_stays(reviewed: Respiro, tmp_path: Path) -> None:
    kept = tmp_path / "kept.csv"
    kept.write_text("kept", encoding="utf-8")
    os.mkfifo(tmp_path / "pipe")
    for kind in ("--csv", "--pdf", "--png"):
        for place in (tmp_path, tmp_path / "pipe", Path("/dev/full"), kept / "week", tmp_path / ("x" * 300)):
            assert "can't be written" in reviewed.fault("review", kind, place)
    assert kept.read_text(encoding="utf-8") == "kept"
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".respiro")] == []


def test_next_week_is_planned_with_what_this_one_needed(reviewed: Respiro) -> None:
    told = reviewed.json("margin", "forecast")
    assert (told["week"], told["weeks"]) == ("2026-W49", 0)
    reviewed.now = "2026-11-30 08:00:00"
    told = reviewed.json("margin", "forecast", "--week", "2026-W49")
    assert (told["weeks"], [one["minutes"] for one in told["demand"]]) == (1, [55])
    wanted = reviewed.json("margin", "plan", "--week", "2026-W49", "--level", "50%")["wanted"]
    applied = reviewed.json("margin", "apply", "--week", "2026-W49", "--level", "50%")
    assert applied["target_minutes"] == wanted["minutes"]
    assert reviewed.json("review")["target_minutes"] == wanted["minutes"]
    assert "(asked: 50%)" in reviewed.run("margin", "plan", "--week", "2026-W49", "--level", "50%").stdout


def test_a_booking_can_be_taken_back_and_no_entry_is_edited(reviewed: Respiro) -> None:
    before = reviewed.json("margin", "list")
    reviewed.json("margin", "unuse", before["blocks"][-1]["uid"][:8], "--number", "1")
    after = reviewed.json("margin", "list")
    assert after["ledger"][: len(before["ledger"])] == before["ledger"]
    assert [entry["kind"] for entry in after["ledger"][len(before["ledger"]) :]] == ["unused"]
    assert after["blocks"][-1]["uses"] == []


def test_two_weeks_stand_beside_each_other(reviewed: Respiro) -> None:
    told = reviewed.json("review", "--compare", "2026-W47")["comparison"]
    figures = {row["figure"]: row["difference"] for row in told["figures"]}
    assert (figures["used_minutes"], figures["emergencies"]) == (55, 1)
    assert f"Week {WEEK} beside week 2026-W47" in reviewed.run("review", "--compare", "2026-W47").stdout


def test_a_new_home_has_a_review_a_forecast_and_a_page(tmp_path: Path) -> None:
    fresh = Respiro(tmp_path / "home", "2026-11-25 09:00:00")
    assert fresh.run("review").stdout.startswith(f"Week {WEEK}: no margin.\n")
    assert fresh.json("review")["clients"] == []
    assert fresh.json("margin", "forecast")["weeks"] == 0
    assert fresh.run("review", "--pdf", tmp_path / "empty.pdf").returncode == 0


def test_weeks_far_away_are_reviewed_too(reviewed: Respiro) -> None:
    for week in ("1000-W01", "8999-W52"):
        assert reviewed.run("review", "--week", week).stdout.startswith(f"Week {week}: no margin.")
        assert reviewed.json("margin", "forecast", "--week", week)["week"] == week
