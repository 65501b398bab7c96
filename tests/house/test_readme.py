"""What README.md promises is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def readme() -> str:
    path = ROOT / "README.md"
    if not path.exists():
        pytest.skip("README.md is not written yet")
    return path.read_text(encoding="utf-8")


def test_every_link_into_the_project_leads_somewhere(readme: str) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", readme) + re.findall(r'src="([^"]+)"', readme)
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


def test_every_make_command_exists(readme: str) -> None:
    targets = set(re.findall(r"^([a-z0-9]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = set(re.findall(r"(?:^|`|\$ )make ([a-z0-9]+)", readme, re.MULTILINE))
    assert {"run", "test"} <= commands
    assert commands - targets == set()
