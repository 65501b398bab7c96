"""``respiro review``: in words, as JSON, as a table, on paper."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cli.test_calls import Line
from respiro.domain.errors import RespiroError
from support.call_desk import MONDAY, at, desk, set_clock
from support.command_line import FakePaper
from support.review_week import ANA, EVIL, LAST, THIS, week_under_way

FIRST_COLUMNS = "week,scope,name,figure,value"


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(week_under_way(), capsys)


def test_the_week_comes_in_one_sentence_first(line: Line) -> None:
    first, *_ = line("review").splitlines()
    assert first == (
        f"Week {THIS}: you kept 2 h of margin and used 1 h 10 of it for 1 emergency and other work;"
        " 30 min was eaten by meetings; 1 h still lies ahead."
    )


def test_then_figures_days_uses_clients_and_what_lies_ahead(line: Line) -> None:
    printed = line("review")
    for words in (
        "planned 3 h 30 of 8 h; kept 2 h, used 1 h 10, eaten 30 min, released 0 min, free 1 h 50 (1 h of it ahead)",
        "Tue 24 Nov  planned 1 h 30; kept 1 h, used 30 min, eaten 30 min, released 0 min, free 30 min",
        "30 min eaten by “Ana talks”",
        "used 40 min  Mon 23 Nov 10:00–10:40  emergency  Ana Pérez: the site is down",
        "By client:",
        "Week 2026-W49: 8 h, as margin.target says: there is no past week to judge from yet.",
        "The next two weeks: 1 h of margin free, 0 min promised.",
        "12 weeks, used: 0 0 0 0 0 0 0 0 0 0 0 70 min",
    ):
        assert words in printed


def test_what_is_due_is_said_with_what_is_missing_for_it(line: Line) -> None:
    line("planb", "add", "Ana Pérez", "the shop", "--takes", "90", "--expect", "2026-11-26T17:00")
    printed = line("review")
    assert "1 h of margin free, 1 h 30 promised;" in printed
    assert "Ana Pérez" in next(row for row in printed.splitlines() if "short  " in row)


def test_a_past_and_an_empty_week_are_reviewed_too(line: Line) -> None:
    assert line("review", "--week", LAST).startswith(f"Week {LAST}: no margin.\n")
    assert line.json("review", "--week", LAST)["planned_minutes"] == 0


def test_a_week_to_come_is_what_is_planned_of_it(line: Line) -> None:
    line("margin", "apply", "--week", "2026-W49")
    assert line("review", "--week", "2026-W49").startswith("Week 2026-W49: 8 h still lies ahead.\n")


def test_json_holds_what_was_documented_first_and_what_came_since(line: Line) -> None:
    told = line.json("review")
    assert set(told) == {
        *("week", "zone", "target_minutes", "planned_minutes", "kept_minutes", "used_minutes", "blank_minutes"),
        *("eaten_minutes", "released_minutes", "left_minutes", "free_minutes", "outside_minutes", "emergencies"),
        *("days", "eaten_by", "uses", "clients", "remarks", "forecast", "outlook", "trend"),
    }


def test_the_level_is_that_of_the_forecast(line: Line) -> None:
    assert line.json("review", "--level", "95 %")["forecast"]["level"] == 95
    assert line.json("review")["forecast"]["level"] == 80


def test_another_week_is_shown_beside_it(line: Line) -> None:
    printed = line("review", "--compare", LAST)
    assert f"Week {THIS} beside week {LAST}:" in printed
    assert "used         1 h 10    0 min     +1 h 10" in printed
    assert "Ana Pérez: emergencies 1 (+1), time 40 min (+40 min)" in printed
    told = line.json("review", "--compare", LAST)["comparison"]
    assert told["figures"][3] == {"figure": "used_minutes", "this": 70, "other": 0, "difference": 70}


def test_a_week_beside_itself_differs_in_nothing(line: Line) -> None:
    printed = line("review", "--compare", THIS)
    assert "Ana Pérez: the same" in printed
    assert "+" not in printed.partition("beside")[2]


def test_names_can_be_left_out_of_every_output(line: Line, tmp_path: Path) -> None:
    table = tmp_path / "week.csv"
    printed = line(
        "review", "--compare", LAST, "--without-names", "--csv", str(table), "--pdf", str(tmp_path / "a.pdf")
    )
    told = json.dumps(line.json("review", "--without-names", "--compare", LAST), ensure_ascii=False)
    for text in (printed, told, table.read_text("utf-8")):
        assert not [name for name in ("Ana", EVIL.name, "invoice", "site is down") if name in text]
        assert "Client 1" in text
    assert line.paper.printed == [(THIS, "pdf", False, None)]


def test_the_table_is_printed_alone(line: Line) -> None:
    first, second, *_ = line("review", "--csv", "-").splitlines()
    assert (first, second) == (FIRST_COLUMNS, f"{THIS},week,,target_minutes,480")


def test_several_files_are_written_at_once(line: Line, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("week.csv", "week.pdf", "week.png")]
    given = [part for file in files for part in (f"--{file.suffix[1:]}", str(file))]
    printed = line("review", *given, "--level", "90%")
    assert printed.splitlines()[-3:] == [f"Written: {file}" for file in files]
    assert files[0].read_bytes().startswith(b"\xef\xbb\xbf" + FIRST_COLUMNS.encode() + b"\r\n")
    assert line.paper.printed == [(THIS, "pdf", True, 90), (THIS, "png", True, 90)]
    assert line.json("review", *given)["week"] == THIS


def test_a_table_on_the_way_through_leaves_files_beside_it(line: Line, tmp_path: Path) -> None:
    printed = line("review", "--csv", "-", "--png", str(tmp_path / "week.png"))
    assert "Written" not in printed
    assert (tmp_path / "week.png").exists()


@pytest.mark.parametrize(
    "given",
    [
        ("--csv", "-", "--json"),
        ("--csv", "-", "--compare", LAST),
        ("--pdf", "-"),
        ("--png", "-"),
        ("--csv", "one", "--pdf", "./one"),
        ("--level",),
        ("--wee", THIS),
    ],
)
def test_outputs_that_would_be_one_are_wrong_usage(line: Line, given: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        line.run("review", *given)
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("--week", "last"), "“last” is not a week"),
        (("--week", "2026-W54"), "2026-W54"),
        (("--compare", ""), "is not a week"),
        (("--compare", "2026-48"), "2026-48"),
        (("--level", "100%"), "is no chance"),
        (("--level", "0"), "is no chance"),
        (("--level", "-5"), "is no chance"),
        (("--level", ""), "is no chance"),
        (("--level", "surely"), "“surely”"),
    ],
)
def test_what_can_t_be_is_said_in_one_line(line: Line, given: tuple[str, ...], says: str) -> None:
    assert says in line.fault("review", *(f"{given[0]}={value}" for value in given[1:]))


def test_what_can_t_be_written_leaves_everything_as_it_was(line: Line, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for place in (
        tmp_path,
        tmp_path / "folder",
        tmp_path / "pipe",
        tmp_path / "no" / "week.csv",
        tmp_path / ("x" * 300),
    ):
        for kind in ("--csv", "--pdf", "--png"):
            assert "can't be written" in line.fault("review", kind, str(place))
    assert "can't be written" in line.fault("review", "--csv", "")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["folder", "pipe"]


def test_a_file_that_was_there_stays_when_the_page_fails(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"
    file.write_text("before")

    class NoPaper(FakePaper):
        def __call__(self, *_: Any) -> None:
            raise RespiroError("worker_died")

    line.paper = NoPaper()
    assert "without an answer" in line.fault("review", "--pdf", str(file), "--json")
    assert file.read_text() == "before"


def test_what_has_passed_is_settled_first(capsys: pytest.CaptureFixture[str]) -> None:
    ports = week_under_way()
    set_clock(ports, at(MONDAY, "9:00").replace(month=12))
    told = Line(ports, capsys).json("review", "--week", THIS)
    assert (told["left_minutes"], told["kept_minutes"]) == (0, 180)


def test_a_fresh_desk_has_a_review(capsys: pytest.CaptureFixture[str]) -> None:
    line = Line(desk(), capsys)
    assert line("review").splitlines() == [
        f"Week {THIS}: no margin.",
        "  planned 0 min of 8 h; kept 0 min, used 0 min, eaten 0 min, released 0 min, free 0 min",
        "Week 2026-W49: 8 h, as margin.target says: there is no past week to judge from yet.",
        "The next two weeks: 0 min of margin free, 0 min promised.",
    ]


def test_a_name_can_t_break_out_of_its_line(line: Line) -> None:
    line.ports.store.put_client(replace(ANA, name="Ana\nWeek 2026-W01: \x1b[31mred\u202e"))
    printed = line("review")
    assert "Ana Week 2026-W01: [31mred " in printed
    assert not {"\x1b", "\u202e"} & set(printed)
