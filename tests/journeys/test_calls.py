"""A day of calls, through the real processes and the real store."""

import csv
import os
from pathlib import Path

import pytest

from support.respiro_process import Respiro

STRAY = os.fsdecode(b"\xff")
MORNING = "2026-11-23 10:00:00"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Respiro:
    respiro = Respiro(tmp_path_factory.mktemp("first") / "home", MORNING)
    respiro.json("settings", "set", "calls.region", "ES", "user.language", "es")
    return respiro


@pytest.fixture
def respiro(first: Respiro, tmp_path: Path) -> Respiro:
    return first.copied_to(tmp_path / "home")


def test_a_call_is_written_down_waits_is_put_off_answered_and_exported(respiro: Respiro, tmp_path: Path) -> None:
    ana = respiro.json("client", "add", "Ana", "--phone", "600 111 222", "--hours", "mon-fri 11:00-13:00")
    marta = respiro.json("call", "add", "Marta 600 123 456 presupuesto, hoy 17h")["follow_up"]
    assert (marta["name"], marta["number"], marta["about"]) == ("Marta", "+34600123456", "presupuesto")
    assert marta["due_at"] == "2026-11-23T17:00:00+01:00"
    owed = respiro.json("call", "add", "600111222", "--at", "9:50")["follow_up"]
    assert (owed["client_id"], owed["due_at"]) == (ana["id"], "2026-11-23T10:20:00+01:00")

    respiro.now = "2026-11-23 10:25:00"
    waiting = respiro.json("call", "list")
    assert [one["name"] for one in waiting] == ["Ana", "Marta"]
    assert "due since today 10:20" in respiro.run("call", "list").stdout

    assert respiro.json("call", "snooze", "Ana", "client-hour")["due_at"] == "2026-11-23T11:00:00+01:00"
    respiro.json("margin", "add", "2026-11-24T12:00", "2026-11-24T12:30")
    (block,) = respiro.json("margin", "list")["blocks"]
    reserved = respiro.json("call", "snooze", "Ana", "margin")
    assert reserved["reserved"] == {
        "block": block["uid"],
        "start": "2026-11-24T12:00:00+01:00",
        "end": "2026-11-24T12:15:00+01:00",
    }
    respiro.json("margin", "move", block["uid"], "2026-11-25T11:30")
    assert respiro.json("call", "show", "Ana")["due_at"] == "2026-11-25T11:30:00+01:00"
    booked = [entry["kind"] for entry in respiro.json("margin", "list")["ledger"]]
    assert booked.count("reserved") - booked.count("unreserved") == 1

    respiro.now = "2026-11-23 17:30:00"
    assert respiro.json("call", "attempt", "Marta")["due_at"].startswith("2026-11-23T17:45:")
    assert "Marta" in respiro.run("call", "text", "Marta").stdout
    respiro.json("call", "done", "Marta", "--outcome", "reached")
    assert [one["name"] for one in respiro.json("call", "list", "--answered")] == ["Marta"]
    assert [event["kind"] for event in respiro.json("call", "show", "Marta")["history"]] == [
        "opened",
        "attempted",
        "closed",
    ]

    assert respiro.json("call", "export", tmp_path / "calls.csv")["calls"] == 2
    with (tmp_path / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["name"]: row["outcome"] for row in rows} == {"Marta": "reached", "Ana": ""}
    assert respiro.json("call", "export", tmp_path / "tasks.ics")["follow_ups"] == 1
    tasks = (tmp_path / "tasks.ics").read_text(encoding="utf-8")
    assert (tasks.count("BEGIN:VTODO"), reserved["id"] in tasks.replace("\n ", "")) == (1, True)


def test_a_phone_s_log_comes_in_once(respiro: Respiro, tmp_path: Path) -> None:
    log = tmp_path / "calls.csv"
    log.write_text(
        "When;Name;Number;Type\n"
        "2026-11-23 09:15:00;Marta;600123456;missed\n"
        "2026-11-23 09:20:00;Marta;600123456;missed\n"
        "nonsense;Luis;600999888;missed\n",
        encoding="utf-8",
    )
    preview = respiro.json("call", "import", log, "--preview")
    assert (preview["accepted"], preview["unreadable"]) == (2, 1)
    assert respiro.json("call", "list") == []
    first = respiro.json("call", "import", log)
    assert (first["added"], first["opened"], first["joined"]) == (2, 1, 1)
    again = respiro.run("call", "import", log, "--columns", "when=1,name=2,number=3,type=4")
    assert again.returncode == 0
    assert "0 new, 2 known already" in again.stdout
    assert "Traceback" not in again.stderr
    assert len(respiro.json("call", "list", "--log")) == 2
    assert "which column" in respiro.fault("call", "import", log, "--columns", "odd=1")
    assert "no file" in respiro.fault("call", "import", tmp_path / "nowhere.csv")


def test_after_three_days_off_all_wait_in_order_and_none_was_lost(respiro: Respiro) -> None:
    for name, when in (("late", "2026-11-23T16:00"), ("early", "2026-11-23T12:00"), ("next", "2026-11-27T10:00")):
        respiro.json("call", "add", "--who", name, "--call-back", when)
    respiro.now = "2026-11-26 10:00:00"
    assert [one["name"] for one in respiro.json("call", "list")] == ["early", "late", "next"]
    respiro.now = "2025-11-26 10:00:00"
    assert len(respiro.json("call", "list")) == 3
    respiro.now = "2026-11-26 10:00:00"
    due = {one["name"]: one["due_at"][:16] for one in respiro.json("call", "list")}
    assert due == {"early": "2026-11-23T12:00", "late": "2026-11-23T16:00", "next": "2026-11-27T10:00"}


REFUSED = [
    (("add",), "Nobody is named"),
    (("add", ""), "Nobody is named"),
    (("add", "x" * 10_000), "longer than"),
    (("add", "--who", "\u202e\u200b"), "Nobody is named"),
    (("add", "Luis", "--call-back", "2026-02-30"), "not a time"),
    (("add", "Luis", "--call-back", "9999-12-31"), "9999-12-31"),
    (("add", "Luis", "--at", "0001-01-01"), "0001-01-01"),
    (("add", STRAY), r"\udcff"),
    (("add", "Luis", "--about", STRAY), r"\udcff"),
    (("show", STRAY), r"\udcff"),
    (("show", "x" * 10_000), "Nobody is found"),
    (("snooze", "nobody", "1h"), "Nobody is found"),
    (("done", "nobody", "--outcome", "reached"), "Nobody is found"),
    (("done", "nobody", "--outcome", "\x1b[2J"), "can't be chosen"),
    (("list", "--client", "nobody"), "no client"),
    (("export", "/nowhere/calls.txt"), ".csv, .ics"),
    (("import", "/dev/null"), "can't be read"),
    (("text", "nobody"), "Nobody is found"),
]


def test_what_can_not_be_is_told_in_one_line_and_leaves_nothing(respiro: Respiro) -> None:
    for arguments, says in REFUSED:
        told = respiro.fault("call", *arguments)
        assert says in told, arguments
        assert all(char.isprintable() for char in told), arguments
    assert respiro.json("call", "list") == []


@pytest.mark.parametrize(
    "text",
    [
        "Luis \x1b[31m\x07",
        "Luis \u202e\u2066x",
        "Luis <b>x</b> & 'y'",
        "Luis %s {0} \\n",
        "Luis\n\nfactura\ttab",
        "😀 llamar",
    ],
)
def test_odd_text_is_kept_and_shown_as_plain_text(respiro: Respiro, text: str) -> None:
    done = respiro.run("call", "add", text)
    assert (done.returncode, done.stderr) == (0, "")
    shown = respiro.run("call", "list").stdout
    assert len(shown.splitlines()) == 1
    assert all(char.isprintable() for char in shown.rstrip("\n"))


@pytest.mark.parametrize(
    "arguments",
    [("frobnicate",), ("done", "x"), ("add", "x", "--answered", "--asked"), ("list", "--limit", "0"), ("snooze", "x")],
)
def test_wrong_usage_ends_with_status_2(respiro: Respiro, arguments: tuple[str, ...]) -> None:
    done = respiro.run("call", *arguments)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
