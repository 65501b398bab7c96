"""Looks into a PDF with the tools that people's desktops use."""

import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Word:
    """A word on a page, in points."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: "Word") -> bool:
        """Tell whether the two could not both be read."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        least = min(self.bottom - self.top, other.bottom - other.top)
        return self.page == other.page and wide > 1 and high > least / 2


def run(tool: str, *arguments: str | Path) -> str:
    """Return what a tool prints; where it is not installed, the test is skipped, but on the build machine it fails."""
    if not shutil.which(tool) and os.environ.get("CI") != "true":
        pytest.skip(f"{tool} is missing: poppler-utils")
    return subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True, check=True).stdout


def pages(file: Path) -> int:
    """Return how many pages it has."""
    found = re.search(r"^Pages:\s+(\d+)", run("pdfinfo", file), re.MULTILINE)
    assert found
    return int(found[1])


def text_of(file: Path) -> str:
    """Return its text, as someone would copy it."""
    return run("pdftotext", "-layout", file, "-")


def words_of(file: Path) -> list[Word]:
    """Return each word and where it stands."""
    space = "{http://www.w3.org/1999/xhtml}"
    tree = ET.fromstring(run("pdftotext", "-bbox", file, "-"))  # noqa: S314  our own file
    return [
        Word(number, word.text or "", *(float(word.get(side, "")) for side in ("xMin", "yMin", "xMax", "yMax")))
        for number, page in enumerate(tree.iter(f"{space}page"), 1)
        for word in page.iter(f"{space}word")
    ]


def overlapping(words: list[Word]) -> list[tuple[str, str]]:
    """Return the words that lie on others."""
    pairs = combinations(words, 2)
    return [(one.text, other.text) for one, other in pairs if one.covers(other)]
