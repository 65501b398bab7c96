"""The review on paper through the real processes, on a machine without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support import poppler
from support.respiro_process import Respiro, calendar, event

MONDAY = "2026-11-23 10:00:00"
WEEK = "2026-W48"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Respiro:
    folder = tmp_path_factory.mktemp("first")
    respiro, file = Respiro(folder / "home", MONDAY), folder / "work.ics"
    meeting = event("budget", "20261124T100000", 60, "Budżet, Ștefan")
    file.write_text(calendar(meeting), encoding="utf-8", newline="")
    respiro.json("agenda", "import", file)
    respiro.json("margin", "apply", "--week", WEEK)
    return respiro


@pytest.fixture
def respiro(first: Respiro, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Respiro:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    return first.copied_to(tmp_path / "home")


def test_the_command_line_has_a_page_painted_where_there_is_no_display(respiro: Respiro, tmp_path: Path) -> None:
    file = tmp_path / "review.pdf"
    done = respiro.run("review", "--week", WEEK, "--pdf", file)
    assert (done.returncode, done.stderr) == (0, "")
    assert poppler.pages(file) == 2
    assert "Week 48" in poppler.text_of(file)
    assert "Ștefan" in poppler.text_of(file)


def test_names_are_left_out_of_the_picture_s_page_too(respiro: Respiro, tmp_path: Path) -> None:
    file = tmp_path / "review.pdf"
    assert respiro.run("review", "--week", WEEK, "--pdf", file, "--without-names").returncode == 0
    assert "Ștefan" not in poppler.text_of(file)


def test_a_picture_is_a_picture(respiro: Respiro, tmp_path: Path) -> None:
    file = tmp_path / "review.png"
    assert respiro.run("review", "--week", WEEK, "--png", file).returncode == 0
    assert file.read_bytes().startswith(b"\x89PNG")


def test_the_page_speaks_the_language_of_the_settings(respiro: Respiro, tmp_path: Path) -> None:
    respiro.json("settings", "set", "user.language", "pl")
    file = tmp_path / "review.pdf"
    assert respiro.run("review", "--week", WEEK, "--pdf", file).returncode == 0
    assert "listopada" in poppler.text_of(file)


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_place_that_can_not_be_written_is_one_line_on_stderr(respiro: Respiro, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "nowhere" / "review"
    assert "can't be written" in respiro.fault("review", "--week", WEEK, f"--{kind}", file)


@pytest.mark.parametrize("kind", ["pdf", "png", "csv", "json"])
def test_the_window_s_process_answers_where_the_file_is(respiro: Respiro, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"review.{kind}"
    done = respiro.run("paper", "--week", WEEK, "--format", kind, "--to", file)
    assert json.loads(done.stdout) == {"result": {"file": str(file)}}
    assert file.stat().st_size > 100


def test_a_fault_is_told_as_data(respiro: Respiro, tmp_path: Path) -> None:
    done = respiro.run("paper", "--week", "soon", "--to", tmp_path / "review.pdf")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == {"kind": "invalid_week", "values": {"text": "soon"}}


def test_a_library_that_qt_lacks_is_named_with_what_to_install(
    respiro: Respiro, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hiding = tmp_path / "hiding"
    hiding.mkdir()
    (hiding / "sitecustomize.py").write_text(
        "import sys\n"
        "class Hide:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtGui':\n"
        "            raise ImportError('libGL.so.1: cannot open shared object file: No such file or directory')\n"
        "sys.meta_path.insert(0, Hide())\n"
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(hiding), os.environ.get("PYTHONPATH", "")]))
    line = respiro.fault("review", "--week", WEEK, "--pdf", tmp_path / "review.pdf")
    assert "libGL.so.1" in line
    assert "libgl1" in line
    assert not (tmp_path / "review.pdf").exists()


def test_the_command_line_itself_loads_no_qt(respiro: Respiro, tmp_path: Path) -> None:
    code = (
        "import sys; from respiro.__main__ import main;"
        f"main(['--home', {str(respiro.home)!r}, 'review', '--week', '{WEEK}', '--pdf', {str(tmp_path / 'a.pdf')!r}]);"
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"
