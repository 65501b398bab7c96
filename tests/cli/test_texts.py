"""``respiro text``: rendered for a client, copied, checked, taken back."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from respiro.adapters.texts import ClientTexts
from respiro.cli.main import run
from respiro.domain.clients import Client, Tone
from respiro.services.ports import Ports
from support.command_line import tools_on
from support.fakes import empty_ports

SHIPPED = Path(__file__).parents[2] / "resources" / "texts"


@dataclass
class Line:
    """A command line over texts with a folder of the user's own."""

    ports: Ports
    capture: pytest.CaptureFixture[str]
    home: Path

    def __call__(self, *arguments: str, status: int = 0) -> str:
        tools = tools_on(self.ports, home=self.home)
        assert run(["text", *arguments], lambda: tools) == status
        self.told = self.capture.readouterr()
        return self.told.out

    def json(self, *arguments: str, status: int = 0) -> Any:
        return json.loads(self(*arguments, "--json", status=status))

    def fault(self, *arguments: str) -> str:
        self(*arguments, status=1)
        return self.told.err


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    bare = empty_ports()
    bare.store.put_client(Client("luis", "Luis", language="es", tone=Tone.FORMAL, wild_cards=2))
    settings = replace(bare.settings, language="en")
    texts = ClientTexts(SHIPPED, tmp_path / "texts", "en")
    return Line(replace(bare, texts=texts, settings=settings), capsys, tmp_path)


def test_a_text_is_in_the_client_s_language_and_tone_with_its_time(line: Line) -> None:
    printed = line("render", "promise", "--client", "luis", "--about", "el informe", "--when", "2026-11-26T16:30")

    assert printed == ("Hola, Luis:\n\nMe ocupo de ello: el informe. Estará listo como muy tarde mañana a las 16:30.\n")


def test_tone_and_language_can_be_others(line: Line) -> None:
    told = line.json("render", "promise", "--client", "Luis", "--tone", "friendly", "--language", "pl")

    assert (told["language"], told["tone"], told["problem"]) == ("pl", "friendly", None)
    assert told["text"].startswith("Cześć, zajmę się tym.")


def test_anything_else_is_told_by_name(line: Line) -> None:
    printed = line("render", "no_with_alternative", "--set", "alternative=a call", "--set", "reason=a full day")

    assert "The reason: a full day. What I can offer instead: a call." in printed
    assert "about 45 minutes" in line("render", "now", "--set", "minutes=45")


@pytest.mark.parametrize("fact", ["alternative", "=x", "minutes=long", "used=-1"])
def test_a_fact_that_says_nothing_is_refused(line: Line, fact: str) -> None:
    assert "name=value" in line.fault("render", "promise", "--set", fact)


def test_the_limit_is_reset_with_this_month_s_count(line: Line) -> None:
    assert "3 veces" in line("render", "limit_reset", "--client", "luis", "--set", "used=3")
    assert "habíamos hablado de 2 veces al mes" in line.told.out


def test_what_is_unknown_is_told(line: Line) -> None:
    assert "There is no text “nothing”." in line.fault("render", "nothing")
    assert "There is no client “Nobody”." in line.fault("render", "promise", "--client", "Nobody")
    assert "none" in line.fault("render", "promise", "--request", "none")


def test_a_copy_is_made_once_and_used(line: Line) -> None:
    made = line.json("edit-copy", "promise")
    assert (made["created"], made["tone"]) == (True, "friendly")
    file = Path(made["file"])
    assert file == line.home / "texts" / "en" / "promise.friendly.txt"
    file.write_text("Sure: {{ about }}.", encoding="utf-8")
    assert line.json("edit-copy", "promise")["created"] is False
    assert file.read_text(encoding="utf-8") == "Sure: {{ about }}."
    assert line("render", "promise", "--about", "the report") == "Sure: the report.\n"
    assert {"kind": "promise", "tones": ["formal", "friendly"], "own": ["en friendly"]} in line.json("list")


def test_a_broken_copy_is_told_and_respiro_s_text_printed(line: Line) -> None:
    file = Path(line("edit-copy", "promise").strip())
    assert line("check") == "All 1 texts of your own work.\n"
    file.write_text("Sure\n{{ abuot }}", encoding="utf-8")

    assert line("render", "promise").startswith("Hi, I'll take care of this.")
    assert "Line 2: Nothing is known by the name “abuot”." in line.told.err
    assert line.json("render", "promise")["problem"] == {
        "file": str(file),
        "line": 2,
        "reason": "template_unknown_name",
        "detail": "abuot",
    }
    assert line("check", status=1) == f"{file}: Line 2: Nothing is known by the name “abuot”.\n"
    assert line.json("check", status=1)[0]["line"] == 2


def test_a_copy_that_fails_only_when_nothing_is_known_is_found_too(line: Line) -> None:
    file = Path(line("edit-copy", "promise").strip())
    file.write_text("{{ used_count + 1 }}", encoding="utf-8")

    assert line.json("check", status=1)


def test_reset_goes_back_and_says_when_there_is_nothing_to_go_back_from(line: Line) -> None:
    line("edit-copy", "promise", "--language", "es", "--tone", "formal")
    assert "is gone" in line("reset", "promise", "--language", "es", "--tone", "formal")
    assert "no copy of your own" in line.fault("reset", "promise", "--language", "es", "--tone", "formal")
    assert "You use the texts that came with Respiro." in line("check")


def test_a_text_without_tones_is_copied_without_one(line: Line) -> None:
    assert line("edit-copy", "profile_invader").endswith("profile_invader.txt\n")
