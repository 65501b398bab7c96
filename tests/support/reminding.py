"""Tells what is due, and dies at a point: python reminding.py HOME never|before-notify|after-notify|after-shown|after-commit.

With ``never`` it ends by itself once nothing is left to tell.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn

from jeepney import HeaderFields
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.calls import CallPolicy
from respiro.domain.work_time import WallRange
from respiro.services import reminder_desk
from respiro.services.settings import Settings
from respiro.ui.runtime.bus import Bus
from respiro.ui.runtime.daemon import Daemon
from respiro.ui.runtime.notifier import Notifier
from respiro.ui.runtime.reminders import ReminderDesk
from support.fake_calls import ports_on
from support.fakes import MADRID
from support.tray_fakes import context_of

POINTS = ("before-notify", "after-notify", "after-shown", "after-commit")


def die(*_: Any) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def die_at(point: str) -> None:
    """Arm the point."""
    call, mark = Bus.call, reminder_desk.mark_told

    def call_and_die(bus: Bus, message: Any, on_reply: Any) -> None:
        call(bus, message, on_reply)
        if message.header.fields.get(HeaderFields.member) == "Notify":
            die()

    def mark_and_die(*arguments: Any) -> None:
        mark(*arguments)
        die()

    if point == "before-notify":
        Daemon.post = die  # type: ignore[method-assign]
    elif point == "after-notify":
        Bus.call = call_and_die  # type: ignore[method-assign]
    elif point == "after-shown":
        reminder_desk.mark_told = die
    elif point == "after-commit":
        reminder_desk.mark_told = mark_and_die


def main(home: Path, point: str) -> None:
    die_at(point)
    application = QApplication([])
    settings = Settings(hours={day: (WallRange(0, 1440),) for day in range(7)}, calls=CallPolicy(quiet=()))
    store = open_store(home, system_clock)
    context = context_of(ports_on(store, settings, system_clock, MADRID))
    notifier = Notifier()
    desk = ReminderDesk(context, notifier)
    context.calls_changed.connect(desk.look)
    desk.looked.connect(lambda waiting: waiting.to_tell or QTimer.singleShot(0, application.quit))
    QTimer.singleShot(0, application, desk.look)
    QTimer.singleShot(20_000, application.quit)
    application.exec()
    desk.close()
    notifier.close()
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
