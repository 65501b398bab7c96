"""Notices without a daemon: in a window of our own, one at a time, with the keyboard as well as the mouse."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from respiro.ui.runtime.notice_window import NoticeWindow, corner
from respiro.ui.runtime.notices import Notice
from respiro.ui.runtime.notifier import Notifier

pytestmark = pytest.mark.qt_log_ignore("does not support")

UNDO = (("undo", "Undo"), ("week", "Show the week"))


@pytest.fixture
def window(qtbot: QtBot) -> NoticeWindow:
    window = NoticeWindow()
    qtbot.addWidget(window)
    return window


def labels(window: NoticeWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(window: NoticeWindow) -> list[str]:
    return [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]


def press(window: NoticeWindow, name: str) -> None:
    button = next(b for b in window.findChildren(QPushButton, name) if b.isVisible())
    button.click()


def test_a_notice_is_plain_text_and_buttons(window: NoticeWindow) -> None:
    window.add(Notice("a", "<b>Luis</b> took 16:00", "Moved to <i>17:30</i>", UNDO))
    assert labels(window) == ["<b>Luis</b> took 16:00", "Moved to <i>17:30</i>"]
    assert buttons(window) == ["Undo", "Show the week"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in window.findChildren(QLabel))


def test_a_button_says_which_and_puts_the_notice_away(window: NoticeWindow, qtbot: QtBot) -> None:
    window.add(Notice("a", "one", actions=UNDO))
    with qtbot.waitSignal(window.acted) as signal:
        press(window, "notice_undo")
    assert signal.args == ["a", "undo"]
    assert not window.isVisible()


def test_only_one_notice_is_shown_and_the_others_wait(window: NoticeWindow) -> None:
    shown: list[str] = []
    window.shown.connect(shown.append)
    window.add(Notice("a", "one", actions=UNDO))
    window.add(Notice("b", "two"))
    window.add(Notice("c", "three"))
    assert shown == ["a"]
    assert labels(window) == ["one", "2 more"] or labels(window) == ["one", "%n more"]
    press(window, "notice_undo")
    assert shown == ["a", "b"]
    assert labels(window)[0] == "two"


def test_escape_puts_the_notice_away_and_answers_nothing(window: NoticeWindow, qtbot: QtBot) -> None:
    window.add(Notice("a", "one", actions=UNDO))
    with qtbot.assertNotEmitted(window.acted):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_keyboard_reaches_every_button(window: NoticeWindow, qtbot: QtBot) -> None:
    window.add(Notice("a", "one", actions=UNDO))
    window.activateWindow()
    window.focus()
    first = window.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.text() == "Undo"
    with qtbot.waitSignal(window.acted) as signal:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert signal.args == ["a", "undo"]


def test_a_notice_takes_no_focus_by_itself(window: NoticeWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window.focus()


def test_a_long_notice_is_shown_whole(window: NoticeWindow, qtbot: QtBot) -> None:
    lines = "\n".join(f"“Meeting {number}” took your 06:00 margin. Moved to 12:00." for number in range(6))
    window.add(Notice("a", "6 meetings took margin of yours.", lines, UNDO))
    qtbot.waitExposed(window)
    body = next(label for label in window.findChildren(QLabel) if label.text() == lines)
    qtbot.waitUntil(lambda: body.height() >= body.heightForWidth(body.width()))
    window.add(Notice("a", "short"))
    assert window.height() < 150


def test_a_notice_with_a_known_key_takes_the_place_of_the_other(window: NoticeWindow) -> None:
    window.add(Notice("a", "one"))
    window.add(Notice("a", "one, corrected"))
    assert labels(window) == ["one, corrected"]


def test_a_notice_that_is_withdrawn_makes_room_for_the_next(window: NoticeWindow, qtbot: QtBot) -> None:
    shown: list[str] = []
    window.shown.connect(shown.append)
    for key in "abc":
        window.add(Notice(key, f"notice {key}", actions=UNDO))
    with qtbot.assertNotEmitted(window.closed):
        window.withdraw("b")
        window.withdraw("a")
        assert labels(window)[0] == "notice c"
        window.withdraw("c")
    assert not window.isVisible()
    assert shown == ["a", "c"]


def test_who_puts_a_notice_away_is_heard(window: NoticeWindow, qtbot: QtBot) -> None:
    window.add(Notice("a", "one", actions=UNDO))
    with qtbot.waitSignal(window.closed) as signal:
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert signal.args == ["a"]


def test_many_buttons_make_the_window_wider(window: NoticeWindow) -> None:
    window.add(Notice("a", "one", actions=UNDO))
    usual = window.width()
    window.add(Notice("a", "one", actions=tuple((f"do:{number}", "A button of many words") for number in range(5))))
    assert window.width() > usual
    assert all(window.rect().contains(b.geometry()) for b in window.findChildren(QPushButton) if b.isVisible())


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (QRect(0, 32, 1000, 768), (1000 - 200 - 1 - 8, 40)),
        (QRect(0, 0, 1000, 760), (1000 - 200 - 1 - 8, 759 - 100 - 8)),
    ],
    ids=["panel at the top", "panel at the bottom"],
)
def test_the_window_keeps_to_the_panels_corner(window: NoticeWindow, free: QRect, expected: tuple[int, int]) -> None:
    window.setFixedSize(200, 100)
    place = corner(QRect(0, 0, 1000, 800), free, window)
    assert (place.x(), place.y()) == expected


@pytest.mark.parametrize("address", [None, "disabled:", "unix:path=/nowhere/bus", "nonsense", "tcp:host=x,port=1"])
def test_without_a_bus_the_own_window_shows_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    notifier = Notifier()
    with qtbot.waitSignal(notifier.shown) as signal:
        notifier.notify("a", "one", "body", UNDO)
    assert signal.args == ["a"]
    assert notifier.focus()
    window = notifier._window
    assert window is not None
    with qtbot.waitSignal(notifier.acted) as acted:
        press(window, "notice_week")
    assert acted.args == ["a", "week"]
    notifier.close()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_there_is_no_session_bus_none_is_looked_for(qtbot: QtBot, platform: str) -> None:
    notifier = Notifier(platform=platform)
    with qtbot.waitSignal(notifier.shown):
        notifier.notify("a", "one")
    assert notifier._daemon is None
    notifier.close()
