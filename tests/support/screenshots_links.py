"""Pictures of the question before a link opens: ``python tests/support/screenshots_links.py FOLDER [NAME …]``."""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtWidgets import QWidget

from respiro.domain.links import safe_link
from respiro.ui.dialogs.link_dialog import LinkDialog
from support.photographer import Pictures, photograph

LINKS = {
    "web": "https://meet.example.org/w/weekly-call?pwd=b2f9",
    "long": "https://teams.example/l/meetup-join/19%3ameeting_" + "MzY0ZDhhNjQtYjk2Mi00" * 12 + "%40thread.v2/0",
    "posing": "https://\u0430pple.example/login",
    "call": "tel:+34600123456",
    "mail": "mailto:ana@example.org?subject=Thursday",
}


def question(name: str, summary: str = "Weekly call with Luis") -> QWidget:
    link = safe_link(LINKS[name])
    assert link is not None
    return LinkDialog(link, summary)


def _pictures() -> dict[str, Callable[[], QWidget]]:
    made: dict[str, Callable[[], QWidget]] = {
        f"{kind}-{name}": partial(question, name) for kind in ("light", "dark", "twice", "spanish") for name in LINKS
    }
    made["light-hostile"] = partial(question, "web", "<h1>R&D</h1> \u202egnp.exe " + "w" * 500)
    made["light-hebrew"] = partial(question, "web", "\u05e9\u05dc\u05d5\u05dd 12:00")
    return made


PICTURES: Pictures = _pictures()

if __name__ == "__main__":
    raise SystemExit(photograph(__file__, PICTURES, sys.argv[1:]))
