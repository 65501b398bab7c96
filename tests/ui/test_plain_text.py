"""What comes from a calendar, a caller, a client or a file is plain text in every window: nothing read, nothing hidden."""

from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from respiro.ui import words
from respiro.ui.tray import Tray
from respiro.ui.who_waits import WhoWaits
from respiro.ui.widgets.plain_field import PlainField
from support.hostile import HOSTILE, MARK
from support.hostile_windows import WINDOWS
from support.plain_text import action_flaws, flaws, hidden, shown_texts, tip_flaws

pytestmark = pytest.mark.qt_log_ignore("does not support")
OFFSETS = (0, 9, 18, 27, 36)
WIDEST = 900
"""A window asks for no more width than this, whatever is written in it; in pixels, offscreen's font."""


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("offset", OFFSETS)
@pytest.mark.usefixtures("qtbot")
def test_a_window_shows_foreign_text_as_plain_text(name: str, offset: int) -> None:
    seen: list[QWidget] = []
    marks = 0
    for stage, window in enumerate(WINDOWS[name](offset)):
        if window not in seen:
            seen.append(window)
        assert flaws(window) == [], stage
        assert window.minimumSizeHint().width() <= WIDEST, stage
        marks += sum(MARK in text for text in shown_texts(window))
    for window in seen:
        window.close()
    assert marks, "no foreign text got there"


# --- what is told without a window


@pytest.mark.parametrize("name", HOSTILE)
def test_one_line_hides_nothing(name: str) -> None:
    line = words.plain(HOSTILE[name])
    assert list(hidden("line", line)) == []
    assert MARK in line
    assert "\n" not in line


@pytest.mark.parametrize("name", HOSTILE)
def test_a_tooltip_shows_the_text_itself(name: str) -> None:
    line = words.plain(HOSTILE[name])
    tip = words.tooltip(line)
    assert list(tip_flaws(tip)) == []
    assert unescape(tip.removeprefix("<qt>").removesuffix("</qt>")) == line


@pytest.mark.parametrize("name", HOSTILE)
def test_the_tray_shows_names_as_they_are(name: str) -> None:
    line = words.plain(HOSTILE[name])
    tray = Tray()
    tray.show_people(WhoWaits(f"{line} waits for you.", today=True))
    tray.show_emergencies(WhoWaits(f"Urgent: {line}"))
    for action in tray.menu.actions():
        assert list(action_flaws(action)) == []
    icon = QSystemTrayIcon()
    icon.setToolTip(tray.tooltip)
    assert "<" not in icon.toolTip()
    assert "&lt;" not in icon.toolTip()
    assert MARK in icon.toolTip()


@pytest.mark.parametrize(
    ("text", "shown"), [("Fit & Co", "Fit & Co"), ("a<b>", "a\u2039b\u203a"), ("&lt;b&gt;", "\uff06lt;b\uff06gt;")]
)
def test_a_tooltip_that_others_draw_has_no_markup_and_no_escapes(text: str, shown: str) -> None:
    assert words.unmarked(text) == shown


@pytest.mark.parametrize("name", ["hebrew", "arabic with override"])
def test_a_name_from_right_to_left_turns_no_sentence_around(name: str) -> None:
    quoted = words.quoted(HOSTILE[name])
    assert quoted.count("\u2068") == quoted.count("\u2069") == 1
    assert "\u202e" not in quoted
    assert "\u2068" not in words.quoted("Zo\u00eb")


def test_pasted_text_leaves_its_controls_behind(qtbot: QtBot) -> None:
    field = PlainField()
    qtbot.addWidget(field)
    QApplication.clipboard().setText("Call \u202a+34 600\u202c\u200b\nthen\x07 \u202eevil")
    field.paste()
    assert field.toPlainText() == "Call +34 600\nthen  evil"


# --- the sweep itself finds what it is for


def _label(text: str) -> QWidget:
    return QLabel(text)


def _tip(text: str) -> QWidget:
    widget = QWidget()
    widget.setToolTip(text)
    return widget


def _button(text: str) -> QWidget:
    return QPushButton(text)


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (_label, f"{MARK} <b>x</b>"),
        (_label, MARK),
        (_label, "<img src=x>"),
        (_tip, MARK),
        (_tip, f"<qt><b>{MARK}</b></qt>"),
        (_tip, "<qt>&#x202e;</qt>"),
        (_button, f"{MARK}\u202e"),
        (_button, f"R&D {MARK}"),
        (_button, f"{MARK}\u200d"),
        (_button, f"{MARK}\u2068"),
    ],
)
def test_the_sweep_finds_what_is_wrong(qtbot: QtBot, make: Any, text: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    make(text).setParent(parent)
    assert flaws(parent)
