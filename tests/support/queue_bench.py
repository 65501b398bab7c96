"""A queue's window on the scene, with hands for keyboard and mouse."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from respiro.adapters.texts import ClientTexts
from respiro.domain.plan_b import RequestEvent, UrgentRequest
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.resources import resources
from respiro.ui.windows.queue_window import QueueWindow
from support.fakes import FakeClock, FakeStore
from support.queue_scene import queue_ports
from support.settings_stage import make_context


@dataclass(slots=True)
class QueueBench:
    """A shown window and what lies behind it; ``opened`` are the links that were handed on, ``wished`` its wishes."""

    window: QueueWindow
    context: Context
    store: FakeStore
    clock: FakeClock
    opened: list[str] = field(default_factory=list)
    wished: list[tuple[str, ...]] = field(default_factory=list)

    def open_link(self, link: str) -> bool:
        self.opened.append(link)
        return True

    def stored(self, key: str) -> UrgentRequest:
        found = self.store.request(key)
        assert found is not None
        return found

    def events(self, key: str) -> list[RequestEvent]:
        return self.store.events_of_request(key)

    def choose(self, key: str) -> None:
        self.window.show_request(key)

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

    def titles(self) -> list[str]:
        rows = self.window.shown_list.rows
        return [str(rows.index(row).data()) for row in range(rows.rowCount())]

    def spoken(self, key: str) -> str:
        rows = self.window.shown_list.rows
        return str(rows.index(rows.row_of(key)).data(Qt.ItemDataRole.AccessibleTextRole))

    def history(self) -> list[str]:
        return self.window.panel.history.texts


def queue_bench(qtbot: QtBot, ports: Ports | None = None) -> QueueBench:
    """Show a queue's window; on the scene if no ports are given."""
    ports = ports or queue_ports()
    assert isinstance(ports.store, FakeStore)
    assert isinstance(ports.clock, FakeClock)
    ports = replace(ports, texts=ClientTexts(resources() / "texts"))
    context = make_context(ports)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    window = QueueWindow(context)
    bench = QueueBench(window, context, ports.store, ports.clock)
    window.answers.open_link = bench.open_link
    for name in ("triage", "follow_up", "playbooks", "run", "settings"):
        wish = getattr(window, f"{name}_requested")
        wish.connect(lambda *values, name=name: bench.wished.append((name, *values)))
    qtbot.addWidget(window, before_close_func=lambda _window: QLocale.setDefault(before))
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    return bench
