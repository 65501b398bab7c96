"""Sentences about what the home calendar and Respiro mean to each other."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

HOME_FAULTS: Final[Mapping[str, str]] = {
    "home_margin_gone": QT_TRANSLATE_NOOP(
        "phrases",
        "{gone} margin blocks vanished from the home calendar at once. They stand here until you say what was meant,"
        " in the window or with “respiro margin gone”.",
    ),
    "home_margin_put_back": QT_TRANSLATE_NOOP(
        "phrases",
        "Margin that was moved in the home calendar stays where it was (such blocks: {count}): there is other margin,"
        " the time has passed, or the block has begun. Nothing is lost; choose another time.",
    ),
    "margin_not_moved": QT_TRANSLATE_NOOP(
        "phrases",
        "The block can't be put where the home calendar has it: there is other margin, the time has passed, or the"
        " block has begun. Nothing was changed; keep the place that it has here, or make room first.",
    ),
    "unknown_conflict": QT_TRANSLATE_NOOP(
        "phrases", "Nothing that is open is called “{text}”. “respiro agenda conflicts” shows what is."
    ),
}
