"""Icons are one family: 16 px grid, one stroke, one colour that is given at load."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
ACTIONS = sorted(path for path in ICONS.glob("*.svg") if path.name != "respiro.svg")
FAMILY = {
    "viewBox": "0 0 16 16",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.5",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}


@pytest.mark.parametrize("icon", ACTIONS, ids=lambda path: path.stem)
def test_an_action_icon_belongs_to_the_family(icon: Path) -> None:
    drawing = ET.fromstring(icon.read_text(encoding="utf-8"))  # noqa: S314 - a file of our own
    assert {name: drawing.get(name) for name in FAMILY} == FAMILY


@pytest.mark.parametrize("icon", ACTIONS, ids=lambda path: path.stem)
def test_nothing_in_an_action_icon_has_a_colour_of_its_own(icon: Path) -> None:
    drawing = ET.fromstring(icon.read_text(encoding="utf-8"))  # noqa: S314 - a file of our own
    parts = [part for part in drawing.iter() if part is not drawing]
    assert [part.tag for part in parts if {"fill", "stroke", "style"} & set(part.keys())] == []
