"""Pictures of the sticky board, of reminders in our own window, and of the ring: ``python … FOLDER [NAME …]``.

Each picture is taken by a process of its own, since scale and scheme are set before the first window.
"""
# ruff: noqa: E402  the path and the platform come before what needs them

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from respiro.domain.calls import CallChange, Caller, Channel, FollowUp, Open, Question, QuestionKind, Way
from respiro.services import reminder_desk
from respiro.services.ports import Ports
from respiro.ui import reminder_words
from respiro.ui.ring import SIZES, RingState, ring_icon
from respiro.ui.runtime.notice_window import NoticeWindow
from respiro.ui.runtime.notices import Notice
from respiro.ui.windows.board_window import BoardWindow
from support.fakes import empty_ports
from support.photographer import photograph
from support.tray_fakes import context_of

LONG = "Wielobranżowe Przedsiębiorstwo Usługowo-Handlowe Kowalski i Wspólnicy"
HOUR = timedelta(hours=1)


def put(ports: Ports, name: str, due: timedelta, promised: timedelta, **changes: Any) -> FollowUp:
    """Put in someone who called three hours ago."""
    now = ports.clock()
    called = now - 3 * HOUR
    state = replace(Open(now + due, now + due, called), **changes.pop("state", {}))
    about = changes.pop("about", "presupuesto")
    caller = changes.pop("caller", Caller(name, "+34600123456"))
    made = FollowUp(name, caller, about, Way.MINE, Channel.PHONE, called, called, now + promised, state)
    made = replace(made, **changes)
    ports.store.commit_calls(CallChange(follow_ups=(made,)))
    return made


def people(ports: Ports) -> list[FollowUp]:
    return [
        put(ports, "Ana", -2.5 * HOUR, -2 * HOUR, about="factura de noviembre", call_count=3),
        put(ports, "Marta Ruiz", 5 * HOUR, 6 * HOUR),
        put(ports, LONG, -0.5 * HOUR, 4 * HOUR, channel=Channel.MAIL, about="<b>no markup</b> \u202eevil"),
        put(ports, "Pawel", 22 * HOUR, 30 * HOUR, channel=Channel.WHATSAPP, about=""),
        put(ports, "Kowalski", -1 * HOUR, 3 * HOUR, way=Way.THEIRS, about="the signed contract"),
    ]


def _board(ports: Ports | None = None, *, fill: bool = True) -> BoardWindow:
    ports = ports or empty_ports()
    if fill:
        people(ports)
    board = BoardWindow(context_of(ports))
    board.show_people(reminder_desk.waiting(ports))
    board.show()
    return board


def _board_empty() -> QWidget:
    return _board(fill=False)


def _board_focus() -> QWidget:
    board = _board()
    board.activateWindow()
    row = board.people.rows["Ana"]
    row.setFocus()
    QApplication.processEvents()
    QTest.keyClick(row, Qt.Key.Key_N)
    return board


def _board_folded() -> QWidget:
    board = _board()
    board.fold.click()
    return board


def _board_many() -> QWidget:
    ports = empty_ports()
    for number in range(60):
        put(ports, f"Caller {number:02}", timedelta(minutes=number - 30), timedelta(minutes=number - 10))
    return _board(ports, fill=False)


def _notice(said: reminder_words.Said) -> QWidget:
    window = NoticeWindow()
    window.add(Notice("a", said.summary, said.body, said.actions))
    return window


def _one() -> QWidget:
    ports = empty_ports()
    return _notice(reminder_words.reminder(ports, people(ports)[:1]))


def _list() -> QWidget:
    ports = empty_ports()
    more = [put(ports, f"Caller {number:02}", -HOUR, HOUR) for number in range(20)]
    return _notice(reminder_words.reminder(ports, people(ports)[:3] + more))


def _decide() -> QWidget:
    ports = empty_ports()
    return _notice(reminder_words.reminder(ports, [put(ports, "Ana", -HOUR, HOUR, state={"snoozes": 5})]))


def _question() -> QWidget:
    ports = empty_ports()
    question = Question(QuestionKind.OUTGOING, ports.clock() - HOUR)
    return _notice(reminder_words.reminder(ports, [put(ports, "Ana", HOUR, HOUR, state={"question": question})]))


def _after_call() -> QWidget:
    ports = empty_ports()
    return _notice(reminder_words.after_call(ports, people(ports)[0], "tel:+34600123456"))


def _rings() -> QWidget:
    """Draw the ring with nothing, a dot and a bar, at every size, on a dark and a light panel."""
    states = (RingState(0.6), RingState(0.6, waiting=True), RingState(0.6, waiting=True, broken=True))
    picture = QPixmap(sum(SIZES) + 8 * (len(SIZES) + 1), 2 * len(states) * 72)
    painter = QPainter(picture)
    for half, panel in enumerate(("#2b2b2b", "#f2f2f2")):
        painter.fillRect(0, half * len(states) * 72, picture.width(), len(states) * 72, panel)
        for row, state in enumerate(states):
            x = 8
            for size in SIZES:
                y = (half * len(states) + row) * 72 + (72 - size) // 2
                painter.drawPixmap(x, y, ring_icon(state, dark_panel=half == 0).pixmap(QSize(size, size)))
                x += size + 8
    painter.end()
    label = QLabel()
    label.setPixmap(picture)
    label.show()
    return label


PICTURES: dict[str, Callable[[], QWidget]] = {
    "board": _board,
    "dark-board": _board,
    "twice-board": _board,
    "spanish-board": _board,
    "board-empty": _board_empty,
    "board-focus": _board_focus,
    "dark-board-focus": _board_focus,
    "board-folded": _board_folded,
    "board-many": _board_many,
    "notice": _one,
    "dark-notice": _one,
    "notice-list": _list,
    "notice-decide": _decide,
    "notice-question": _question,
    "notice-after-call": _after_call,
    "spanish-notice": _one,
    "rings": _rings,
}


if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
