"""Ranges of time and lengths of time, as people type and read them."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WallRange
from respiro.services.settings import parse_target
from respiro.ui import words

_TIME = r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h)?"
_RANGE = re.compile(rf"(?<![\d-]){_TIME}\s*[-–—]\s*{_TIME}(?![\d-])", re.IGNORECASE)
_NO_COMMA = re.compile(r"(?<=:\d\d)\s+(?=\d)")


def tidy_ranges(text: str) -> str:
    """Return what was typed in the form that settings read: ``9-14 15.30-18`` is ``9:00-14:00, 15:30-18:00``.

    What is no range of times is left as it is, for the message about it.
    """
    spelled = _RANGE.sub(lambda m: f"{m[1]}:{m[2] or '00'}-{m[3]}:{m[4] or '00'}", text)
    return _NO_COMMA.sub(", ", spelled.strip())


def shown_ranges(ranges: Iterable[WallRange]) -> str:
    """Return the ranges for the eye; tidy_ranges() leads back."""
    return ", ".join(str(wall).replace("-", "–") for wall in ranges)


def day_name(weekday: int) -> str:
    """Return a weekday's name (0 is Monday), as it stands inside a sentence."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


class DurationBox(QSpinBox):
    """A length of time in minutes, shown as ``1 h 30``; takes ``90``, ``1:30`` and ``1 h 30``."""

    def __init__(self, least: int, most: int, step: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setAccelerated(True)

    def sizeHint(self) -> QSize:
        """Leave room for the longest length of time."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        shown = max(metrics.horizontalAdvance(self.textFromValue(value)) for value in (self.minimum(), self.maximum()))
        longest = max(metrics.horizontalAdvance(self.textFromValue(value)) for value in (55, 10 * 60 + 55))
        return hint + QSize(max(longest - shown, 0), 0)

    def minimumSizeHint(self) -> QSize:
        """Never cut it off."""
        return self.sizeHint()

    def textFromValue(self, value: int) -> str:
        """Return the minutes in words."""
        return words.duration(value)

    def valueFromText(self, text: str) -> int:
        """Return the minutes that the text means, as they are now where it means none."""
        minutes = _minutes(text)
        return self.value() if minutes is None else minutes

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let the user type; what is no length of time yet is unfinished, not wrong."""
        minutes = _minutes(text)
        known = minutes is not None and self.minimum() <= minutes <= self.maximum()
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        return state, text, position

    def fixup(self, text: str) -> str:
        """Return to the value before, or to the nearest one that may be."""
        minutes = _minutes(text)
        nearest = self.value() if minutes is None else min(max(minutes, self.minimum()), self.maximum())
        return self.textFromValue(nearest)


def _minutes(text: str) -> int | None:
    try:
        return parse_target(re.sub(r"(?i)(?<=\d)\s*(godz\.?|ore|oră|horas?)", " h", text)).minutes
    except InvalidValueError:
        return None
