"""What margin was used for: booked, listed and taken back from the command line."""

from datetime import timedelta

import pytest

from cli.test_calls import Line
from respiro.domain.margins import LedgerKind
from respiro.services import news
from support.call_desk import set_clock
from support.review_week import EVIL, NOW, THIS, block_of_day, week_under_way


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(week_under_way(), capsys)


@pytest.fixture
def monday(line: Line) -> str:
    return block_of_day(line.ports, 0).uid


@pytest.fixture
def tuesday(line: Line) -> str:
    return block_of_day(line.ports, 1).uid


def test_minutes_are_booked_for_a_client_and_a_reason(line: Line, monday: str) -> None:
    told = line.json("margin", "use", monday, "--minutes", "15", "--client", "ana perez", "--for", "the logo")
    assert [(use["number"], use["kind"], use["minutes"], use["name"]) for use in told["uses"]] == [
        (1, "request", 40, "Ana Pérez"),
        (2, "by_hand", 15, "Ana Pérez"),
    ]
    assert told["uses"][1]["summary"] == "Ana Pérez: the logo"
    assert [entry["kind"] for entry in told["booked"]] == ["used"]
    assert line.told == ["changed margins"]
    assert line.json("review")["used_minutes"] == 85


def test_a_block_is_named_by_what_the_list_shows(line: Line, monday: str) -> None:
    assert monday[:8] in line("margin", "list")
    printed = line("margin", "use", monday[:8], "--minutes", "0:20")
    assert printed.splitlines() == [
        "Mon 23 Nov 10:00–11:00",
        "  1  used 40 min  Mon 23 Nov 10:00–10:40  emergency  Ana Pérez: the site is down",
        "  2  used 20 min  Mon 23 Nov 10:40–11:00  by hand",
    ]


def test_what_is_done_to_a_block_by_hand_takes_that_name_too(line: Line) -> None:
    ahead = block_of_day(line.ports, 2).uid
    assert [block["uid"] for block in line.json("margin", "unpin", ahead[:8])] == [ahead]
    assert [block["pinned"] for block in line.json("margin", "pin", ahead[:8])] == [True]
    assert "There is no margin block" in line.fault("margin", "release", ahead[:3])


def test_uses_are_listed_with_their_numbers(line: Line) -> None:
    assert "    1  used 40 min  Mon 23 Nov 10:00–10:40  emergency" in line("margin", "list")
    monday, tuesday, thursday = line.json("margin", "list")["blocks"]
    assert [[use["number"] for use in block["uses"]] for block in (monday, tuesday, thursday)] == [[1], [1], []]
    assert tuesday["uses"][0]["name"] == EVIL.name


def test_the_only_use_needs_no_name_to_be_taken_back(line: Line, tuesday: str) -> None:
    assert line("margin", "unuse", tuesday) == "Tue 24 Nov 12:00–13:30  nothing of it is used\n"
    assert line.told == ["changed margins"]
    assert line.json("review")["used_minutes"] == 40


def test_of_several_one_is_named_by_client_or_number(line: Line, monday: str) -> None:
    line("margin", "use", monday, "--minutes", "10", "--client", EVIL.name)
    assert "--number: 1 (Mon 23 Nov 10:00–10:40), 2 (Mon 23 Nov 10:40–10:50)" in line.fault("margin", "unuse", monday)
    (left,) = line.json("margin", "unuse", monday, "--client", EVIL.name)["uses"]
    assert left["kind"] == "request"
    line("margin", "use", monday, "--minutes", "10", "--client", EVIL.name)
    (left,) = line.json("margin", "unuse", monday, "--number", "1")["uses"]
    assert left["minutes"] == 10


def test_a_second_time_there_is_nothing_to_take_back(line: Line, tuesday: str) -> None:
    line("margin", "unuse", tuesday)
    assert "Nothing like that was booked" in line.fault("margin", "unuse", tuesday)


def test_minutes_that_a_meeting_ate_come_back_as_used_and_are_eaten_again(line: Line, tuesday: str) -> None:
    line("margin", "use", tuesday, "--minutes", "60")
    told = line.json("review")
    assert (told["used_minutes"], told["eaten_minutes"], told["blank_minutes"]) == (130, 0, 20)
    line("margin", "unuse", tuesday, "--number", "2")
    told = line.json("review")
    assert (told["used_minutes"], told["eaten_minutes"], told["blank_minutes"]) == (70, 30, 50)


def test_a_correction_is_no_news_to_whoever_made_it(line: Line, tuesday: str) -> None:
    news.mark_told(line.ports, line.ports.store.entries_after(0))
    booked = line.json("margin", "use", tuesday, "--minutes", "60")["booked"]
    assert LedgerKind.EATEN.value in {entry["kind"] for entry in booked}
    assert news.untold_healings(line.ports) == []


def test_what_was_not_told_yet_is_not_hidden_by_a_correction(line: Line, tuesday: str) -> None:
    before = news.untold_healings(line.ports)
    assert before
    set_clock(line.ports, NOW + timedelta(minutes=1))
    line("margin", "use", tuesday, "--minutes", "60")
    assert news.untold_healings(line.ports)[: len(before)] == before


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("use", "{monday}", "--minutes", "0"), "has 20 min that can be booked"),
        (("use", "{monday}", "--minutes", "21"), "has 20 min that can be booked"),
        (("use", "{monday}", "--minutes", "99999"), "has 20 min that can be booked"),
        (("use", "{monday}", "--minutes", "999999999999"), "is not a length of time"),
        (("use", "{monday}", "--minutes", "-5"), "is not a length of time"),
        (("use", "{monday}", "--minutes", "soon"), "is not a length of time"),
        (("use", "{monday}", "--minutes", "5", "--client", "Nobody"), "There is no client “Nobody”"),
        (("use", "{monday}", "--minutes", "5", "--client", ""), "There is no client “”"),
        (("use", "{monday}", "--minutes", "5", "--for", "x" * 201), "200"),
        (("use", "{thursday}", "--minutes", "5"), "has not begun yet"),
        (("use", "", "--minutes", "5"), "There is no margin block “”"),
        (("use", "abc", "--minutes", "5"), "There is no margin block “abc”"),
        (("use", "{monday:.3}", "--minutes", "5"), "There is no margin block"),
        (("unuse", "{thursday}"), "Nothing like that was booked"),
        (("unuse", "{monday}", "--number", "7"), "Nothing like that was booked"),
        (("unuse", "{monday}", "--client", "Nobody"), "There is no client “Nobody”"),
        (("unuse", "{monday}", "--client", EVIL.name), "Nothing like that was booked"),
        (("unuse", "nowhere"), "There is no margin block “nowhere”"),
    ],
)
def test_what_can_t_be_is_said_and_nothing_is_booked(line: Line, given: tuple[str, ...], says: str) -> None:
    uids = {"monday": block_of_day(line.ports, 0).uid, "thursday": block_of_day(line.ports, 2).uid}
    before = line.ports.store.last_entry_number()
    action, uid, *rest = given
    rest = [f"{name}={value}" for name, value in zip(rest[::2], rest[1::2], strict=True)]
    assert says in line.fault("margin", action, uid.format_map(uids), *rest)
    assert line.ports.store.last_entry_number() == before
    assert line.told == []


@pytest.mark.parametrize("number", ["0", "-1", "one", "", "²", "1" * 5000])
def test_a_use_that_can_have_no_such_number_is_wrong_usage(line: Line, monday: str, number: str) -> None:
    with pytest.raises(SystemExit) as ended:
        line.run("margin", "unuse", monday, f"--number={number}")
    assert ended.value.code == 2


def test_margin_that_was_released_can_t_be_used(line: Line) -> None:
    uid = block_of_day(line.ports, 2).uid
    line("margin", "release", uid)
    assert "no longer there" in line.fault("margin", "use", uid, "--minutes", "5")
    assert line.json("margin", "list", "--week", THIS)["blocks"][2]["uses"] == []
