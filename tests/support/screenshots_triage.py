"""Pictures of the triage: ``python … FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from respiro.domain.plan_b import DecisionKind
from respiro.services.ports import Ports
from respiro.ui.dialogs.triage_dialog import TriageDialog
from support.photographer import photograph
from support.settings_stage import make_context
from support.triage_scene import impatient_afternoon, invader_at_night, two_at_once

LUIS = ("Luis", "The shop doesn't take orders since noon", "today 18h", "Called the hosting company")
ANA = ("Ana", "An idea for the logo that just occurred to me", "tomorrow before 10", "")
NOBODY = ("", "", "", "")
LONG = (
    "Wielobranżowe Przedsiębiorstwo Usługowo-Handlowe Kowalski i Wspólnicy, dział obsługi klienta",
    "Nie działa logowanie do panelu, a przelewy dla siedemnastu pracowników muszą wyjść dzisiaj. " * 3,
    "dziś do 18",
    "Restart komputera, inna przeglądarka, telefon do banku i trzy wiadomości do informatyka. " * 2,
)


def typed(ports: Ports, words: tuple[str, str, str, str], kind: DecisionKind | None = None) -> TriageDialog:
    """Return the dialog with a request written into it, and a decision chosen."""
    dialog = TriageDialog(make_context(ports))
    dialog.open_with()
    dialog.resize(max(860, dialog.width()), max(560, dialog.height()))  # the offscreen screen is smaller than most
    who, want, expect, done = words
    form = dialog.face.form
    form.who.insert(who)
    form.who.textEdited.emit(who)
    form.want.setPlainText(want)
    form.expect.insert(expect)
    form.done.setPlainText(done)
    settle()
    dialog.face.people.put_away()
    if kind is not None:
        dialog.choose(kind)
    settle()
    return dialog


def settle() -> None:
    """Let it read what was typed."""
    for _ in range(8):
        QTest.qWait(30)


def _picture(
    scene: Callable[[str], Ports],
    words: tuple[str, str, str, str],
    kind: DecisionKind | None = None,
    language: str = "en",
) -> Callable[[], QWidget]:
    return lambda: typed(scene(language), words, kind)


def _noticed() -> QWidget:
    dialog = typed(invader_at_night("en"), ANA, DecisionKind.BLOCK)
    dialog.accept()
    settle()
    return dialog.notice


def _refused() -> QWidget:
    dialog = typed(impatient_afternoon("en"), ("", "The shop is down", "", ""), DecisionKind.BLOCK)
    dialog.accept()
    settle()
    return dialog


def _suggested() -> QWidget:
    dialog = typed(impatient_afternoon("en"), NOBODY)
    dialog.face.form.who.setFocus()
    dialog.face.people.wanted.emit()
    return dialog


def _drafted() -> QWidget:
    dialog = typed(impatient_afternoon("en"), LUIS)
    dialog.reject()
    dialog.open_with()
    settle()
    return dialog


_EACH: dict[str, tuple[Callable[[str], Ports], tuple[str, str, str, str], DecisionKind | None]] = {
    "empty": (impatient_afternoon, NOBODY, None),
    "impatient": (impatient_afternoon, LUIS, None),
    "impatient-block": (impatient_afternoon, LUIS, DecisionKind.BLOCK),
    "impatient-now": (impatient_afternoon, LUIS, DecisionKind.NOW),
    "impatient-shorter": (impatient_afternoon, LUIS, DecisionKind.SHORTER),
    "impatient-someone": (impatient_afternoon, LUIS, DecisionKind.DELEGATE),
    "impatient-no": (impatient_afternoon, LUIS, DecisionKind.DECLINE),
    "invader": (invader_at_night, ANA, None),
    "invader-block": (invader_at_night, ANA, DecisionKind.BLOCK),
    "invader-now": (invader_at_night, ANA, DecisionKind.NOW),
    "two": (two_at_once, ("Marta", "Where is my invoice?", "today", ""), None),
    "two-now": (two_at_once, ("Marta", "Where is my invoice?", "today", ""), DecisionKind.NOW),
    "two-later": (two_at_once, ("Marta", "Where is my invoice?", "today", ""), DecisionKind.LATER),
    "long": (impatient_afternoon, LONG, None),
    "long-block": (impatient_afternoon, LONG, DecisionKind.BLOCK),
}
_LANGUAGES = {"spanish": "es", "polish": "pl", "romanian": "ro"}

PICTURES: dict[str, Callable[[], QWidget]] = {
    **{name: _picture(*parts) for name, parts in _EACH.items()},
    **{f"dark-{name}": _picture(*parts) for name, parts in _EACH.items()},
    **{f"twice-{name}": _picture(*parts) for name, parts in _EACH.items()},
    **{
        f"{language}-{name}": _picture(*parts, language=tag)
        for language, tag in _LANGUAGES.items()
        for name, parts in _EACH.items()
    },
    "notice": _noticed,
    "refused": _refused,
    "suggested": _suggested,
    "drafted": _drafted,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
