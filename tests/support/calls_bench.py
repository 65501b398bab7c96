"""A calls' window on the scene, with hands for keyboard and mouse."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QLocale, QPoint, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Closed, FollowUp, Open, open_state
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.resources import resources
from respiro.ui.windows.calls_window import CallsWindow
from support.call_scene import scene_ports
from support.fakes import FakeClock, FakeStore
from support.settings_stage import FakeWorker, make_context


@dataclass(slots=True)
class CallsBench:
    """A shown window and what lies behind it; ``opened`` are the links that were handed on."""

    window: CallsWindow
    context: Context
    store: FakeStore
    clock: FakeClock
    worker: FakeWorker
    opened: list[str] = field(default_factory=list)
    opens: bool = True

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.opens

    def stored(self, key: str) -> FollowUp:
        found = self.store.follow_up(key)
        assert found is not None
        return found

    def state(self, key: str) -> Open:
        return open_state(self.stored(key))

    def outcome(self, key: str) -> Closed:
        state = self.stored(key).state
        assert isinstance(state, Closed)
        return state

    def choose(self, key: str) -> None:
        self.window.show_follow_up(key)

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        widget: QWidget | None = None,
    ) -> None:
        QTest.keyClick(widget or self.window.shown_list, key, modifier)
        QApplication.processEvents()

    def type_(self, text: str, widget: QWidget) -> None:
        QTest.keyClicks(widget, text)
        QApplication.processEvents()

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def click_row(self, row: int) -> None:
        shown = self.window.shown_list
        place = shown.visualRect(shown.rows.index(row)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

    def titles(self) -> list[str]:
        rows = self.window.shown_list.rows
        return [str(rows.index(row).data()) for row in range(rows.rowCount())]

    def answer(self, text: str) -> QPushButton:
        notice = self.window.panel.notice
        assert notice.isVisible()
        return next(button for button in notice.buttons if button.text().startswith(text))

    def opened_menu(self, menu: QMenu) -> list[QAction]:
        """Open a menu as its button does; answer its entries."""
        menu.popup(self.window.mapToGlobal(QPoint(10, 10)))
        QApplication.processEvents()
        return [action for action in menu.actions() if action.text()]


def calls_bench(qtbot: QtBot, ports: Ports | None = None) -> CallsBench:
    """Show a calls' window; on the scene if no ports are given."""
    ports = ports or scene_ports()
    assert isinstance(ports.store, FakeStore)
    assert isinstance(ports.clock, FakeClock)
    ports = replace(ports, texts=ClientTexts(resources() / "texts"))
    worker = FakeWorker()
    context = make_context(ports, worker)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = CallsWindow(context)
    bench = CallsBench(window, context, ports.store, ports.clock, worker)
    window.desk.open_url = bench.open_url
    qtbot.addWidget(window, before_close_func=lambda _window: QLocale.setDefault(before))
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    return bench
