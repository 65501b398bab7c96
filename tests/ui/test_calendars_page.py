"""The calendars in the settings: how each stands, and all that can be done about it, by keyboard too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from respiro.domain.errors import WorkerError
from respiro.services.ports import Ports
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_subscription_dialog import ChangeSubscriptionDialog
from respiro.ui.dialogs.import_dialog import ImportDialog
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.windows.settings_pages.calendars_page import CalendarsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.calendars_scene import PRIVATE, empty_scene, five_calendars, in_trouble, put, subscription
from support.settings_stage import FakeWorker, make_context


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Stage:
    def __init__(self, qtbot: QtBot, ports: Ports) -> None:
        self.worker = FakeWorker()
        self.context = make_context(ports, self.worker)
        self.window = SettingsWindow(self.context)
        qtbot.addWidget(self.window)
        self.window.show_page("calendars")
        self.window.show()
        page = self.window.pages["calendars"]
        assert isinstance(page, CalendarsPage)
        self.page = page
        self.said: list[str] = []
        self.window.desk.said.connect(self.said.append)

    @property
    def texts(self) -> list[str]:
        return [self.page.list.item(number).text() for number in range(self.page.list.count())]

    def text(self, name: str) -> str:
        return next(text for text in self.texts if text.startswith(name))

    @property
    def arguments(self) -> list[list[str]]:
        return [run.arguments for run in self.worker.runs]

    def select(self, name: str) -> None:
        self.page.select(name)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot, five_calendars())


def test_an_empty_page_says_what_to_do_next(qtbot: QtBot) -> None:
    stage = Stage(qtbot, empty_scene())
    assert not stage.page.list.isVisible()
    assert stage.page._empty.isVisible()
    assert stage.page.subscribe_button.isVisible()
    assert not stage.page.again_button.isVisible()


def test_each_calendar_says_where_from_whose_and_how_it_stands(stage: Stage) -> None:
    assert stage.text("Ana").splitlines() == [
        "Ana · agenda of Ana, only free and busy",
        "312 entries · https://example.org/team.ics",
        "Fetched 20 min ago, again tomorrow 07:20.",
    ]
    assert "Not fetched since Monday" in stage.text("Team")
    assert "12 entries are gone at the source" in stage.text("Projects")
    assert "Imported 23/11/2026." in stage.text("Trabajo")
    assert "1 could not be used" in stage.text("Work")


def test_no_secret_is_shown(stage: Stage) -> None:
    assert not any("8a6e4f0c" in text for text in stage.texts)
    assert "8a6e4f0c" in PRIVATE


def test_fetching_now_shows_progress_and_tells_what_came_of_it(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.select("Work")
    stage.page.list.setFocus()
    qtbot.keyClick(stage.page.list, Qt.Key.Key_F5)
    assert stage.arguments == [["fetch", "--calendar=Work"]]
    assert stage.text("Work").endswith("Being fetched…")
    assert not stage.page.again_button.isEnabled()
    qtbot.waitUntil(stage.page.progress.isVisible)
    with qtbot.waitSignal(stage.context.agenda_changed):
        stage.worker.runs[0].succeeded.emit({"subscriptions": [{"calendar": "Work"}], "changed": True})
    assert stage.page.progress.isHidden()
    assert stage.said[-1] == "“Work” is up to date."


def test_the_page_s_key_fetches_wherever_its_window_has_the_focus(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.select("Work")
    stage.window.list.setFocus()
    qtbot.keyClick(stage.window.list, Qt.Key.Key_F5)
    assert stage.arguments == [["fetch", "--calendar=Work"]]
    stage.window.show_page("general")
    qtbot.keyClick(stage.window.list, Qt.Key.Key_F5)
    assert len(stage.arguments) == 1


@pytest.mark.parametrize("row", [{"kept_missing": 40}, {"error": {"kind": "address_empty", "values": {}}}])
def test_nothing_is_called_well_that_needs_the_user(stage: Stage, row: dict[str, object]) -> None:
    stage.select("Work")
    stage.page.fetch()
    stage.worker.runs[0].succeeded.emit({"subscriptions": [{"calendar": "Work"}], "changed": True})
    stage.page.fetch()
    stage.worker.runs[1].succeeded.emit({"subscriptions": [{"calendar": "Work", **row}], "changed": False})
    assert stage.said[-1] == ""


def test_several_are_fetched_at_once_and_each_can_be_cancelled(stage: Stage) -> None:
    for name in ("Work", "Team"):
        stage.select(name)
        stage.page.fetch()
        stage.page.fetch()
    assert stage.arguments == [["fetch", "--calendar=Work"], ["fetch", "--calendar=Team"]]
    stage.page.progress.cancel_button.click()
    assert [run.was_cancelled for run in stage.worker.runs] == [False, True]
    stage.worker.runs[1].cancelled.emit()
    assert "Being fetched" not in stage.text("Team")
    assert "Being fetched" in stage.text("Work")


def test_what_the_tray_fetches_by_itself_is_shown_too(stage: Stage) -> None:
    fetching_of(stage.context).fetch(["Work"])
    assert "Being fetched" in stage.text("Work")


def test_a_worker_that_fails_is_told(stage: Stage) -> None:
    stage.select("Work")
    stage.page.fetch()
    stage.worker.runs[0].failed.emit(WorkerError("worker_died", status=1))
    assert stage.window.trouble.text
    assert stage.page.again_button.isEnabled()


def test_trouble_is_told_with_its_reason(stage: Stage) -> None:
    stage.select("Team")
    assert "answered with error 404" in stage.page.trouble.note.text
    assert not stage.page.trouble.address_button.isVisible()
    stage.select("Work")
    assert not stage.page.trouble.isVisible()


def test_trouble_with_the_keyring_leads_to_the_address(qtbot: QtBot) -> None:
    ports = five_calendars()
    put(ports, in_trouble("Private", "keyring_locked"))
    stage = Stage(qtbot, ports)
    stage.select("Private")
    assert stage.page.trouble.address_button.isVisible()
    stage.page.trouble.address_button.click()
    dialog = stage.window.findChild(ChangeSubscriptionDialog)
    assert dialog is not None
    assert dialog.focusWidget() is dialog.address.line


def test_what_vanished_is_asked_about_with_number_and_name(stage: Stage) -> None:
    stage.select("Projects")
    assert stage.page.missing.isVisible()
    assert stage.page.missing.words.text().startswith("12 entries of “Projects”")
    stage.select("Work")
    assert not stage.page.missing.isVisible()


def test_keeping_ends_the_question_and_changes_nothing_else(stage: Stage) -> None:
    stage.select("Projects")
    stage.page.missing.keep_button.click()
    assert stage.worker.runs == []
    assert not stage.page.missing.isVisible()
    assert "gone" not in stage.text("Projects")


def test_letting_go_is_the_worker_s_to_do(stage: Stage) -> None:
    stage.select("Projects")
    stage.page.missing.go_button.click()
    assert stage.arguments == [["fetch", "--calendar=Projects", "--remove-missing"]]


def test_enter_changes_and_opens_nothing_else(qtbot: QtBot, stage: Stage) -> None:
    stage.select("Work")
    stage.page.list.setFocus()
    qtbot.keyClick(stage.page.list, Qt.Key.Key_Return)
    assert stage.window.findChild(ChangeSubscriptionDialog) is not None
    assert stage.window.findChild(SubscribeDialog) is None


def test_subscribing_selects_what_came_in(stage: Stage) -> None:
    stage.page.subscribe_button.click()
    dialog = stage.window.findChild(SubscribeDialog)
    assert dialog is not None
    put(stage.context.ports, subscription("New"))
    dialog.subscribed.emit("New")
    stage.page.show_calendars()
    fetching_of(stage.context).make_known(agenda=True)
    stage.page.select("New")
    assert stage.page.list.selected_key == "New"


def yes(stage: Stage) -> QPushButton:
    box = stage.page.question
    role = QMessageBox.ButtonRole.DestructiveRole
    return next(b for b in box.buttons() if box.buttonRole(b) is role)  # type: ignore[return-value]  its buttons are


def test_a_subscription_goes_through_the_worker_after_a_yes(qtbot: QtBot, stage: Stage) -> None:
    stage.select("Work")
    qtbot.keyClick(stage.page.list, Qt.Key.Key_Delete)
    assert "fetched no more" in stage.page.question.informativeText()
    assert stage.worker.runs == []
    yes(stage).click()
    assert stage.arguments == [["unsubscribe", "--", "Work"]]
    stage.context.ports.store.remove_source("Work")
    with qtbot.waitSignal(stage.context.agenda_changed):
        stage.worker.runs[0].succeeded.emit({"calendar": "Work"})
    assert len(stage.texts) == 4
    assert stage.said == ["“Work” was removed."]


def test_an_imported_one_is_imported_again_and_has_nothing_to_change(stage: Stage) -> None:
    stage.select("Trabajo")
    assert not stage.page.change_button.isEnabled()
    assert stage.page.again_button.text() == "Import a&gain…"
    stage.page.again_button.click()
    dialog = stage.window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.choice.file == "/home/yolanda/trabajo.ics"


def test_what_is_selected_stays_so_while_time_passes(stage: Stage) -> None:
    stage.select("Team")
    stage.context.time_passed.emit()
    put(stage.context.ports, subscription("Another"))
    stage.context.agenda_changed.emit()
    assert stage.page.list.selected_key == "Team"


def test_all_of_it_is_reached_by_the_tab_key(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.select("Projects")
    stage.page.list.setFocus()
    page, reached = stage.page, []
    for _ in range(12):
        reached.append(stage.window.focusWidget())
        qtbot.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
    wanted = [
        *(page.list, page.again_button, page.change_button, page.remove_button),
        *(page.missing.keep_button, page.missing.go_button, page.subscribe_button, page.import_button),
    ]
    assert [widget for widget in reached if widget in wanted][: len(wanted)] == wanted


def test_where_no_calendar_stands_a_server_can_be_connected_to(qtbot: QtBot) -> None:
    stage = Stage(qtbot, empty_scene())
    (button,) = [one for one in stage.page.findChildren(QPushButton) if "server" in one.text() and one.isVisible()]
    button.click()
    assert stage.window.shows_page("accounts")
    (dialog,) = [one for one in stage.window.findChildren(AddAccountDialog) if one.isVisible()]
    dialog.close()
