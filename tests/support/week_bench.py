"""A week's window on the demo desk, with hands for the mouse."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.domain.work_time import instant
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.widgets.week_layout import GridLayout
from respiro.ui.windows.week_window import WeekWindow
from support.fakes import MADRID, WEDNESDAY, FakeClock, FakeSettingsFile, FakeStore, demo_ports

THIS_WEEK = Week.of(WEDNESDAY.date())
NEXT_WEEK = THIS_WEEK.shifted(1)


@dataclass(slots=True)
class Bench:
    """A shown window and what lies behind it."""

    window: WeekWindow
    context: Context
    store: FakeStore
    clock: FakeClock

    @property
    def layout(self) -> GridLayout:
        layout = self.window.grid.grid_layout
        assert layout is not None
        return layout

    def standing(self, week: Week = THIS_WEEK) -> list[MarginBlock]:
        blocks = self.store.blocks(week.period(MADRID))
        return [block for block in blocks if block.state is BlockState.STANDING]

    def block(self, uid: str) -> MarginBlock:
        block = self.store.block(uid)
        assert block is not None
        return block

    def friday_block(self) -> MarginBlock:
        return self.standing()[-1]

    def point(self, day: int, minute: float, inside: float = 0.5) -> QPoint:
        """Return the viewport's point at a wall minute of a day, so far across its column."""
        column = self.layout.columns[day]
        scroll = self.window.grid.verticalScrollBar().value()
        y = self.layout.top - scroll + self.layout.axis.y(minute)
        return QPoint(round(column.inner_x + inside * column.inner_width), round(y))

    def drag(self, start: QPoint, end: QPoint, *, release: bool = True) -> None:
        viewport = self.window.grid.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in (0.3, 0.7, 1.0):
            QTest.mouseMove(viewport, start + (end - start) * step)
        if release:
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.grid.setFocus()
        QTest.keyClick(self.window.grid, key, modifier)
        QApplication.processEvents()

    def select(self, block: MarginBlock) -> None:
        self.window.grid.select(f"block:{block.uid}")


def at(day: int, minute: int, week: Week = THIS_WEEK) -> datetime:
    """Return the instant of a wall minute of a weekday."""
    return instant(week.days[day], minute, MADRID)


def during(day: int, start: int, minutes: int, week: Week = THIS_WEEK) -> Period:
    """Return the period from a wall minute of a weekday."""
    return Period.lasting(at(day, start, week), minutes)


def bench_on(qtbot: QtBot, ports: Ports | None = None) -> Bench:
    """Show a week's window; the demo week if no ports are given."""
    ports = ports or demo_ports()
    assert isinstance(ports.store, FakeStore)
    assert isinstance(ports.clock, FakeClock)

    def no_worker(arguments: list[str], parent: object) -> object:
        raise AssertionError(arguments, parent)

    context = Context(ports, FakeSettingsFile(ports.settings), no_worker, lambda _settings: ports.zone)  # type: ignore[arg-type]
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = WeekWindow(context)
    qtbot.addWidget(window, before_close_func=lambda _window: QLocale.setDefault(before))
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    return Bench(window, context, ports.store, ports.clock)
