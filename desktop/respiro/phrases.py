"""One sentence for each fault and reason that travels as data: English, and the source of every translation.

The command line prints them as they are; windows pass them through Qt's translation under the context
"phrases". Each says what happened, what is safe, and what to do. Placeholders are filled after translation.
"""

from collections.abc import Mapping
from typing import Final


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  the name that lupdate looks for
    """Mark a text for translation; returns it unchanged."""
    del context
    return text


CONTEXT: Final = "phrases"

FAULTS: Final[Mapping[str, str]] = {
    "invalid_week": QT_TRANSLATE_NOOP("phrases", "“{text}” is not a week. Write it like 2026-W48."),
}


def fault_text(kind: str) -> str:
    """Return the English sentence of a fault, with placeholders; a plain one for a kind without its own."""
    return FAULTS.get(kind, QT_TRANSLATE_NOOP("phrases", "Something went wrong ({kind}). Nothing was lost; try again."))
