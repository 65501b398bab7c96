"""Labels that take the width they are given, however long a word of a stranger's is."""

import re

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from respiro.ui.widgets.figures_table import plain_label

_LONG_WORD = re.compile(r"\S{25,}")
_PIECE = re.compile(r"(.{20})")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_IN_LENGTH = re.compile(r"(?<=\d) (?=(?:h|min)\b)|(?<=\d h) (?=\d\d\b)")
_MAY_NOT_BREAK = "\N{NO-BREAK SPACE}"


def narrow_label(parent: QWidget | None = None) -> QLabel:
    """Return a label that wraps and never asks for more width."""
    label = plain_label(parent, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def breakable(text: str) -> str:
    """Return text whose overlong words may break, and whose lengths of time may not."""
    return long_words_broken(_IN_LENGTH.sub(_MAY_NOT_BREAK, text))


def long_words_broken(text: str) -> str:
    """Return text whose overlong words may break."""
    return _LONG_WORD.sub(lambda match: _PIECE.sub(rf"\1{_MAY_BREAK}", match[0]), text)
