"""The smaller parts of the tray process: the line to other starts, crashes, the language, the desk that wires them."""

import os
import signal
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from respiro.adapters.instance import Instance, acquire, tell
from respiro.adapters.texts import ClientTexts
from respiro.bootstrap.tray import ROOMS
from respiro.domain.channel import Channel
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.week import Week
from respiro.services.messages import wrapped
from respiro.services.ports import Ports
from respiro.ui import desk as desk_module
from respiro.ui import first_sight
from respiro.ui.actions import Wish
from respiro.ui.desk import WELCOMED_NOTE, Desk
from respiro.ui.resources import resources
from respiro.ui.runtime.crash import CrashLog, guard
from respiro.ui.runtime.language import Language, locale_for
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.signals import SignalWatcher
from respiro.ui.runtime.single_instance import SingleInstance
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.window_keeper import WindowKeeper
from support.fakes import FakeClock, demo_ports, empty_ports
from support.queue_scene import queue_ports
from support.tray_fakes import FakeHost, FakeNotifier, FakeStarter, context_of, with_settings

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def instance(home: Path) -> Iterator[Instance]:
    first = acquire(home / "respiro")
    assert first is not None
    yield first
    first.close()


def test_what_other_starts_say_becomes_a_signal(qtbot: QtBot, instance: Instance, home: Path) -> None:
    listening = SingleInstance(instance)
    heard: list[str] = []
    listening.told.connect(heard.append)
    for message in ("raise", "changed agenda"):
        assert tell(home / "respiro", message)
    qtbot.waitUntil(lambda: heard == ["raise", "changed agenda"])
    listening.stop()


class FakeWindows(QObject):
    """Remembers which windows were asked for."""

    def __init__(self, *_: object) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.is_open = False

    def open_week(self, week: Week | None = None) -> None:
        self.opened.append(f"week {week or ''}".strip())

    def plan_week(self, week: Week) -> None:
        self.opened.append(f"plan {week}")

    def plan_this_week(self) -> None:
        self.opened.append("plan this week")

    def plan_next_week(self) -> None:
        self.opened.append("plan")

    def open_import(self) -> None:
        self.opened.append("import")

    def open_settings(self) -> None:
        self.opened.append("settings")

    def open_welcome(self) -> None:
        self.opened.append("welcome")

    def open_calendars(self, calendar: str = "") -> None:
        self.opened.append(f"calendars {calendar}".strip())

    def is_looking_at_calendars(self) -> bool:
        return False

    def open_accounts(self, account_id: str = "") -> None:
        self.opened.append(f"accounts {account_id}".strip())

    def is_looking_at_accounts(self) -> bool:
        return False

    def open_questions(self) -> None:
        self.opened.append("questions")

    def open_calls(self, follow_up_id: str = "") -> None:
        self.opened.append(f"calls {follow_up_id}".strip())

    def open_quick_add(self, text: str = "") -> None:
        self.opened.append(f"call {text}".strip())

    def open_emergency(self, text: str = "") -> None:
        self.opened.append(f"emergency {text}".strip())

    def open_queue(self, request_id: str = "") -> None:
        self.opened.append(f"queue {request_id}".strip())

    def open_playbooks(self) -> None:
        self.opened.append("playbooks")

    def open_ask_first(self, nudge: object) -> None:
        self.opened.append(f"ask first {nudge}")

    def is_looking_at_calls(self) -> bool:
        return False

    def open_limit_reset(self, client_id: str) -> None:
        self.opened.append(f"reset {client_id}")

    def is_looking_at_emergencies(self) -> bool:
        return False

    def raise_open_ones(self) -> bool:
        return self.is_open

    def close_all(self) -> None:
        pass


class Rig:
    """The desk with fakes for what it shows on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, ports: Ports, recovered: Any = None) -> None:
        monkeypatch.setattr(desk_module, "WindowKeeper", FakeWindows)
        monkeypatch.setattr(desk_module, "Notifier", lambda _parent: FakeNotifier())
        self.context = context_of(ports)
        self.desk = Desk(self.context, Language(Path("/nowhere")), lambda: recovered)
        self.desk._presence._host = FakeHost(available=True)
        self.windows: Any = self.desk._windows
        self.notifier: Any = self.desk._notifier


@pytest.mark.parametrize(
    ("message", "opened"),
    [
        ("open week", ["week"]),
        ("open review", ["week"]),
        ("open plan", ["plan"]),
        ("open plan_this_week", ["plan this week"]),
        ("open import", ["import"]),
        ("open settings", ["settings"]),
        ("open calls", ["calls"]),
        ("open call", ["call"]),
        (f"open call {wrapped('Marta ñ 17h')}", ["call Marta ñ 17h"]),
        ("open call §§", ["call"]),
        ("open emergency", ["emergency"]),
        (f"open emergency {wrapped('Luis: web caída')}", ["emergency Luis: web caída"]),
        ("open queue", ["queue"]),
        ("open playbooks", ["playbooks"]),
        ("open accounts", ["accounts"]),
        ("open questions", ["questions"]),
        ("open sync", []),
        ("open quit", []),
        ("raise", ["week"]),
        ("from a later version", []),
        ("", []),
    ],
)
def test_messages_open_windows(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance, message: str, opened: list[str]
) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    qtbot.wait(10)
    rig.desk._on_told(message)
    assert rig.windows.opened == opened
    rig.desk.stop()


def test_a_second_start_raises_what_is_open(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance, home: Path
) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.windows.is_open = True
    rig.desk.start(instance)
    tell(home / "respiro", "raise")
    qtbot.wait(50)
    assert rig.windows.opened == []
    rig.desk.stop()


def test_every_room_that_another_start_may_name_is_a_wish() -> None:
    assert set(ROOMS) == set(Wish) - {Wish.QUIT}


def test_what_a_notice_about_a_week_offers_opens_that_week(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance
) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    qtbot.wait(10)
    for button in ("review/2026-W47", "plan/2026-W49", "week/2026-W48", "week"):
        rig.notifier.acted.emit("review-2026-W47", button)
    assert rig.windows.opened == ["week 2026-W47", "plan 2026-W49", "week 2026-W48", "week"]
    rig.desk.stop()


@pytest.mark.parametrize("topic", ["agenda", "margins", "clients", "plan_b"])
def test_a_change_elsewhere_is_a_topic_here(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance, home: Path, topic: str
) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    with qtbot.waitSignal(getattr(rig.context, f"{topic}_changed")):
        tell(home / "respiro", f"changed {topic}")
    rig.desk.stop()


def test_accounts_that_were_changed_elsewhere_are_looked_at(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance, home: Path
) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    with qtbot.waitSignal(syncing_of(rig.context).changed):
        tell(home / "respiro", "changed accounts")
    rig.desk.stop()


def test_settings_changed_elsewhere_are_read_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance
) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    file: Any = rig.context._file
    file.settings = with_settings(rig.context.ports, language="es").settings
    with qtbot.waitSignal(rig.context.settings_changed):
        rig.desk._on_told("changed settings")
    assert rig.context.settings.language == "es"
    rig.desk.stop()


def test_the_first_start_welcomes_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance) -> None:
    ports = empty_ports()
    for opened in (["welcome"], []):
        rig = Rig(monkeypatch, ports)
        rig.desk.start(instance)
        qtbot.wait(20)
        assert rig.windows.opened == opened
        rig.desk.stop()
    assert ports.store.note(WELCOMED_NOTE) is not None


def test_who_has_calendars_needs_no_welcome(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    qtbot.wait(20)
    assert rig.windows.opened == []
    rig.desk.stop()


def test_a_fault_of_the_start_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance, "", [InvalidValueError("unknown_country", text="XX")])
    qtbot.waitUntil(lambda: bool(rig.notifier.notices))
    assert "XX" in rig.notifier.texts[0]
    rig.desk.stop()


class Repaired:
    at = datetime(2026, 11, 25, tzinfo=UTC)
    damaged = "/home/y/damaged"
    backup_at = None
    missing: dict[str, int] = {"client": 2}  # noqa: RUF012  a value for one test


def test_a_repaired_store_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance) -> None:
    ports = demo_ports()
    for told in (1, 0):
        rig = Rig(monkeypatch, ports, Repaired())
        rig.desk.start(instance)
        qtbot.wait(20)
        rig.desk._on_beaten()
        assert len(rig.notifier.notices) == told
        if told:
            assert "2 × client" in rig.notifier.texts[0]
            rig.notifier.show()
        rig.desk.stop()


def test_quit_lets_everything_close(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, instance: Instance) -> None:
    rig = Rig(monkeypatch, demo_ports())
    rig.desk.start(instance)
    with qtbot.waitSignal(rig.desk.quit_requested):
        rig.desk._on_wish(Wish.QUIT)
    rig.desk.stop()


def test_a_zone_that_becomes_another_is_noticed(qtbot: QtBot) -> None:
    ports = demo_ports()
    context = context_of(ports)
    with qtbot.assertNotEmitted(context.settings_changed):
        context.follow_zone()
    context._zone_of = lambda _settings: UTC
    with qtbot.waitSignal(context.settings_changed):
        context.follow_zone()
    assert context.ports.zone is UTC


CLIENT = "Marta Ruiz, 600 123 456"


def fail(words: str) -> None:
    raise ValueError(words)


def test_a_bug_is_written_down_without_the_users_data_and_told_once(home: Path, capsys: Any) -> None:
    log = CrashLog(home / "logs", FakeClock(datetime(2026, 11, 25, tzinfo=UTC)))
    told: list[None] = []
    stop = guard(log, lambda: told.append(None))
    try:
        for _ in range(2):
            try:
                fail(CLIENT)
            except ValueError:
                sys.excepthook(*sys.exc_info())
    finally:
        stop()
    text = log.path.read_text()
    assert len(told) == 1
    assert text.count("2026-11-25T00:00:00+00:00 ValueError") == 2
    assert "in fail" in text
    assert "Marta" not in text + capsys.readouterr().err
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_the_log_does_not_grow_for_ever(home: Path) -> None:
    log = CrashLog(home / "logs", FakeClock(datetime(2026, 11, 25, tzinfo=UTC)))
    for _ in range(12):
        log.write("x" * 50_000)
    assert sum(path.stat().st_size for path in (home / "logs").iterdir()) < 700_000
    assert len(list((home / "logs").iterdir())) == 2


def test_a_log_that_cannot_be_written_stops_nothing(home: Path) -> None:
    (home / "file").touch()
    CrashLog(home / "file" / "logs", FakeClock(datetime(2026, 11, 25, tzinfo=UTC))).write("x")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_the_app_from_the_event_loop(qtbot: QtBot, number: int) -> None:
    ended: list[None] = []
    watcher = SignalWatcher(lambda: ended.append(None))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: bool(ended))
    finally:
        watcher.stop()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


@pytest.mark.parametrize(("tag", "language"), [("es", "es"), ("pl", "pl"), ("ro", "ro"), ("en", "en")])
def test_a_language_is_spoken_with_its_own_dates(qtbot: QtBot, tag: str, language: str) -> None:
    del qtbot
    before = QLocale()
    Language(Path("/nowhere")).install(tag)
    assert QLocale().name().startswith(language)
    QLocale.setDefault(before)
    assert locale_for("system") == QLocale.system()


def test_english_in_a_language_that_we_do_not_speak_has_its_plurals(qtbot: QtBot) -> None:
    del qtbot
    before, language = QLocale(), Language(resources() / "i18n")
    language.install("de")
    try:
        assert QCoreApplication.translate("WeekCanvas", "%n margin block(s)", "", 2) == "2 margin blocks"
    finally:
        language.install("en")
        QLocale.setDefault(before)


def test_without_a_display_the_reason_is_said_before_qt_aborts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(RespiroError) as fault:
        first_sight.FirstSight()
    assert fault.value.kind == "no_display"


@pytest.fixture
def keeper(qtbot: QtBot) -> Iterator[WindowKeeper]:
    del qtbot
    context = context_of(demo_ports(), FakeStarter())
    keeper = WindowKeeper(context, NewsDesk(context, FakeNotifier()))
    yield keeper
    keeper.close_all()


def test_a_window_is_made_once_and_raised_again(keeper: WindowKeeper) -> None:
    first = keeper.open_week()
    assert first.isVisible()
    first.close()
    assert not keeper.raise_open_ones()
    assert keeper.open_week() is first
    first.showMinimized()
    keeper.open_week()
    assert first.isVisible()
    assert not first.isMinimized()


def test_what_is_opened_first_has_our_icon_also_when_a_call_is_written_down(qtbot: QtBot, keeper: WindowKeeper) -> None:
    QGuiApplication.setWindowIcon(QIcon())
    keeper.open_quick_add()
    qtbot.waitUntil(lambda: not QGuiApplication.windowIcon().isNull(), timeout=2000)


def test_what_a_window_wishes_for_is_opened(keeper: WindowKeeper) -> None:
    week = keeper.open_week()
    week.import_requested.emit()
    week.clients_requested.emit()
    assert keeper._import.window is not None
    assert keeper._settings.window is not None
    assert keeper._import.is_seen
    assert keeper._settings.is_seen


def test_a_week_is_opened_and_planned_by_its_name(keeper: WindowKeeper) -> None:
    keeper.plan_this_week()
    window = keeper._week.window
    assert window is not None
    this = window.desk.today
    assert (window.desk.week, window.desk.proposal is not None) == (this, True)
    keeper.open_week(this.shifted(-1))
    assert (window.desk.week, window.desk.proposal) == (this.shifted(-1), None)
    assert keeper._week.is_seen
    keeper.plan_week(this.shifted(2))
    assert (window.desk.week, window.desk.proposal is not None) == (this.shifted(2), True)


def test_each_import_begins_anew(keeper: WindowKeeper) -> None:
    first = keeper.open_import()
    assert keeper.open_import() is first
    first.close()
    assert keeper.open_import() is not first


def test_an_import_that_is_over_is_let_go(qtbot: QtBot, keeper: WindowKeeper) -> None:
    first = keeper.open_import()
    first.close()
    with qtbot.waitSignal(first.destroyed):
        keeper.open_import()


def test_the_demo_week_is_imported_and_shown(keeper: WindowKeeper) -> None:
    keeper.open_welcome()
    assert keeper._welcome.window is not None
    keeper._welcome.window.demo_button.click()
    starter: Any = keeper._context.start_worker
    [[command, file, *_]] = starter.commands
    assert command == "import"
    assert "BEGIN:VEVENT" in Path(file).read_text()
    starter.runs[0].succeeded.emit({})
    assert not Path(file).exists()
    assert keeper._week.window is not None
    assert keeper._week.is_seen


def test_starting_empty_shows_the_week(keeper: WindowKeeper) -> None:
    keeper.open_welcome()
    assert keeper._welcome.window is not None
    keeper._welcome.window.empty_button.click()
    assert keeper._week.window is not None


# --- what leads to the triage, the queue and the playbooks


def plan_b_keeper(qtbot: QtBot) -> WindowKeeper:
    context = context_of(replace(queue_ports(), texts=ClientTexts(resources() / "texts")), FakeStarter())
    keeper = WindowKeeper(context, NewsDesk(context, FakeNotifier()))
    qtbot.addWidget(QWidget(), before_close_func=lambda _widget: keeper.close_all())
    return keeper


def test_the_queue_leads_to_the_triage_the_playbooks_and_the_calls(qtbot: QtBot) -> None:
    keeper = plan_b_keeper(qtbot)
    keeper.open_queue("ana")
    queue = keeper._queue.window
    assert queue is not None
    assert queue.panel.name.text() == "Ana Beltrán"
    queue.triage_requested.emit("ana")
    assert keeper._emergency.is_seen
    queue.playbooks_requested.emit("ana", "Ana Beltrán")
    assert keeper._playbooks.is_seen
    queue.run_requested.emit("run-1")
    assert keeper._playbooks.window is not None
    assert keeper._playbooks.window.title.text() == "Emergency call"
    queue.follow_up_requested.emit("pawel")
    assert keeper._calls.is_seen
    queue.settings_requested.emit()
    assert keeper._settings.window is not None
    assert keeper._settings.window.list.currentItem().text() == "Plan B"


def test_a_call_leads_to_the_triage_of_that_call(qtbot: QtBot) -> None:
    keeper = plan_b_keeper(qtbot)
    keeper.open_calls()
    calls = keeper._calls.window
    assert calls is not None
    calls.emergency_requested.emit("pawel")
    assert keeper._emergency.is_seen


def test_the_kind_reset_of_a_limit_is_ready_to_be_sent_in_the_clients_language(qtbot: QtBot) -> None:
    keeper = plan_b_keeper(qtbot)
    keeper.open_limit_reset("ana")
    dialog = keeper._client_text.window
    assert dialog is not None
    assert dialog.heading.text() == "A text for Ana"
    assert "Ana" in dialog.preview.text
    assert dialog.preview.link(Channel.WHATSAPP).startswith("https://wa.me/34600111222?text=")
    keeper.open_limit_reset("nobody")
    assert dialog.note.text == "This client is no longer there."
