"""What others wrote reaches no terminal as anything but text on its line."""

from dataclasses import replace

import pytest

from cli.test_calls import Line
from respiro.cli.show import plain
from support.call_scene import scene_ports
from support.fakes import FakeStore
from support.hostile import HOSTILE, MARK
from support.poison import poison
from support.queue_scene import queue_ports
from support.review_week import week_under_way

COMMANDS = (
    ("agenda", "list", "--from", "2026-11-20", "--to", "2026-12-05"),
    ("agenda", "sources"),
    ("call", "list"),
    ("call", "list", "--log"),
    ("planb", "list"),
    ("client", "list"),
    ("margin", "list"),
    ("review",),
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_text_is_printed_on_one_line(name: str) -> None:
    shown = plain(HOSTILE[name])
    assert shown.isprintable()
    assert MARK in shown
    assert len(shown) <= 1000


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("offset", [0, 11, 23, 34])
def test_no_command_lets_a_terminal_be_steered(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], offset: int
) -> None:
    for ports in (scene_ports(), queue_ports(), week_under_way()):
        line = Line(poison(ports, offset), capsys)
        status, out, err = line.run(*command)
        assert status in (0, 1)
        assert not {char for char in out + err if char != "\n" and not char.isprintable()}


def test_meetings_of_hostile_names_take_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    ports = week_under_way()
    assert isinstance(ports.store, FakeStore)
    first = next(iter(ports.store.events.values()))
    ports.store.events = {}
    for number, text in enumerate(HOSTILE.values()):
        ports.store.add_events(replace(first, id=replace(first.id, uid=str(number)), summary=text, location=text))
    printed = Line(ports, capsys)("agenda", "list", "--from", "2026-11-20", "--to", "2026-12-05")
    assert sum(MARK in row for row in printed.splitlines()) == len(HOSTILE)


@pytest.mark.parametrize("name", HOSTILE)
def test_wrong_usage_is_said_in_plain_text(capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit):
        Line(week_under_way(), capsys).run("call", "list", HOSTILE[name])
    said = capsys.readouterr().err
    assert MARK in said
    assert not {char for char in said if char != "\n" and not char.isprintable()}
