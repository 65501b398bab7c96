"""A link out of a calendar opens only after it was shown, and only if it is one of four kinds."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from domain.test_links import DANGEROUS
from respiro.domain.links import find_link, safe_link
from respiro.ui import hand_off
from respiro.ui.dialogs.link_dialog import LinkDialog
from respiro.ui.widgets.week_entries import Entry
from support.fakes import demo_ports, meeting
from support.plain_text import flaws
from support.week_bench import THIS_WEEK, Bench, bench_on

UI = Path(hand_off.__file__).parent
MEET = "https://meet.example.org/abc?pwd=x#y"
SCHEMES = {"https", "http", "mailto", "tel"}


class Desktop:
    """Takes what is opened; ``opened`` are the addresses as they went out."""

    def __init__(self, *, opens: bool = True) -> None:
        self.opened: list[str] = []
        self._opens = opens

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self._opens


def bench_with(qtbot: QtBot, location: str, summary: str = "Weekly call") -> tuple[Bench, Desktop, str]:
    """Show a week with a meeting there; answers its key in the grid too."""
    ports = demo_ports()
    event = replace(meeting(THIS_WEEK.days[3], "13:00", 45, summary), location=location)
    ports.store.add_events(event)  # type: ignore[attr-defined]
    bench, desktop = bench_on(qtbot, ports), Desktop()
    bench.window.open_url = desktop
    key = f"event:{event.id.calendar}:{event.id.uid}:{event.id.recurrence_id}"
    bench.window.grid.select(key)
    return bench, desktop, key


def dialog_of(bench: Bench) -> LinkDialog:
    QApplication.processEvents()
    dialogs = [dialog for dialog in bench.window.findChildren(LinkDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def menu_of(bench: Bench) -> list[str]:
    bench.window.grid.menu_requested.emit(bench.window.grid.selected, QPoint(0, 0))
    QApplication.processEvents()
    menus = [menu for menu in bench.window.findChildren(QMenu) if menu.isVisible()]
    texts = [action.text() for menu in menus for action in menu.actions()]
    for menu in menus:
        menu.close()
    return texts


def test_a_meeting_with_a_link_offers_it(qtbot: QtBot) -> None:
    bench, desktop, _ = bench_with(qtbot, f"{MEET} (Room 4)")
    assert "&Open link…" in menu_of(bench)
    assert desktop.opened == []


@pytest.mark.parametrize("location", ["", "Room 4", "file:///etc/passwd", "\\\\server\\share", "javascript:alert(1)"])
def test_a_meeting_without_a_link_offers_none(qtbot: QtBot, location: str) -> None:
    bench, desktop, _ = bench_with(qtbot, location)
    assert "&Open link…" not in menu_of(bench)
    bench.key(Qt.Key.Key_O)
    assert bench.window.footer.message == "There is no link to open here."
    assert desktop.opened == []


def test_the_target_is_shown_whole_before_anything_opens(qtbot: QtBot) -> None:
    bench, desktop, _ = bench_with(qtbot, f"{MEET} (Room 4)", "Weekly <b>call</b>")
    bench.key(Qt.Key.Key_O)
    dialog = dialog_of(bench)
    assert dialog.target.toPlainText() == MEET
    assert dialog.question.text() == "Open meet.example.org?"
    assert "<b>" in dialog.origin.text()
    assert desktop.opened == []
    assert flaws(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desktop.opened == [MEET]


def test_esc_opens_nothing(qtbot: QtBot) -> None:
    bench, desktop, _ = bench_with(qtbot, MEET)
    bench.key(Qt.Key.Key_O)
    QTest.keyClick(dialog_of(bench), Qt.Key.Key_Escape)
    assert desktop.opened == []


def test_a_copied_link_is_opened_by_nobody(qtbot: QtBot) -> None:
    bench, desktop, _ = bench_with(qtbot, "https://münchen.example/größe")
    bench.key(Qt.Key.Key_O)
    dialog_of(bench).copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://xn--mnchen-3ya.example/gr%C3%B6%C3%9Fe"
    assert (desktop.opened, bench.window.footer.message) == ([], "The link is copied.")


def test_a_link_that_no_program_takes_is_said_so(qtbot: QtBot) -> None:
    bench, _, _ = bench_with(qtbot, MEET)
    bench.window.open_url = Desktop(opens=False)
    bench.key(Qt.Key.Key_O)
    dialog_of(bench).open_button.click()
    assert bench.window.footer.message.startswith("No browser opened.")


@pytest.mark.parametrize(
    ("url", "question"),
    [
        ("tel:+34600123456", "Call +34600123456?"),
        ("mailto:ana@example.org?subject=x", "Write to ana@example.org?"),
        ("https://\u0430pple.example/", "Open xn--pple-43d.example?"),
        ("https://\u05e9\u05dc\u05d5\u05dd.\u05d9\u05e9/", "Open \u2068\u05e9\u05dc\u05d5\u05dd.\u05d9\u05e9\u2069?"),
    ],
    ids=ascii,
)
def test_what_opening_means_is_asked(qtbot: QtBot, url: str, question: str) -> None:
    link = safe_link(url)
    assert link is not None
    dialog = LinkDialog(link)
    qtbot.addWidget(dialog)
    assert dialog.question.text() == question
    assert dialog.origin.isHidden()


@pytest.mark.parametrize("text", DANGEROUS, ids=ascii)
def test_whatever_a_calendar_says_nothing_else_is_launched(qtbot: QtBot, text: str) -> None:
    desktop = Desktop()
    assert not hand_off.open_link(text, desktop)
    for place in (text, f"Room 4, {text}", f"<{text}>"):
        if link := find_link(place):
            dialog = LinkDialog(link, "", None, desktop)
            qtbot.addWidget(dialog)
            dialog.accept()
    for url in desktop.opened:
        parts = QUrl(url)
        assert parts.scheme() in SCHEMES
        assert not parts.userInfo()
    assert len(DANGEROUS) >= 40


def test_what_a_dialog_was_given_by_mistake_stays_here(qtbot: QtBot) -> None:
    desktop = Desktop()
    link = safe_link(MEET)
    assert link is not None
    dialog = LinkDialog(replace(link, url="file:///etc/passwd"), "", None, desktop)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert desktop.opened == []


def test_one_place_alone_hands_anything_to_the_desktop() -> None:
    ways_out = re.compile(
        r"QDesktopServices|openUrl|webbrowser|xdg-open|startfile|setOpenExternalLinks|setOpenLinks|loadResource"
    )
    found = {
        file.relative_to(UI.parent).as_posix()
        for file in UI.parent.rglob("*.py")
        if ways_out.search(file.read_text("utf-8"))
    }
    assert found == {"ui/hand_off.py"}


def test_entries_keep_the_place_as_it_was_written(qtbot: QtBot) -> None:
    bench, _, key = bench_with(qtbot, MEET)
    entry = bench.window.grid.selected
    assert isinstance(entry, Entry)
    assert (entry.key, entry.location) == (key, MEET)
