"""Boxes to tick leave Enter to the window's primary button, whatever the platform's theme makes of it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

import respiro.ui
from respiro.ui.widgets.choice_boxes import CheckBox, RadioButton

WINDOWS = Path(respiro.ui.__file__).parent


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_is_left_to_the_window_and_space_is_not(
    qtbot: QtBot, kind: type[CheckBox] | type[RadioButton], key: Qt.Key
) -> None:
    box = kind()
    qtbot.addWidget(box)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    box.keyPressEvent(event)
    assert not event.isAccepted()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def test_no_window_has_a_box_that_would_take_enter_for_itself() -> None:
    takes = re.compile(r"\bQ(CheckBox|RadioButton)\(")
    own = WINDOWS / "widgets" / "choice_boxes.py"
    found = [path for path in WINDOWS.rglob("*.py") if path != own and takes.search(path.read_text(encoding="utf-8"))]
    assert found == []
