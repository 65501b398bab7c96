"""The accounts in the settings: how each stands, which calendars count, where the home is, and all that can be done."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from respiro.domain.accounts import Resource
from respiro.domain.errors import CalDavError
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.ports import Ports
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.windows.settings_pages.accounts_page import AccountsPage
from respiro.ui.windows.settings_pages.calendars_page import CalendarsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.account_rows import read_box
from support.accounts_scene import account, collection, in_trouble, no_account, put, two_accounts, wait
from support.settings_stage import FakeWorker, make_context
from support.stored_accounts import put_collections

NEXTCLOUD = "id-Nextcloud"


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
        self.ports = self.context.ports
        self.window = SettingsWindow(self.context)
        qtbot.addWidget(self.window)
        self.window.show_account(NEXTCLOUD)
        self.window.show()
        page = self.window.pages["accounts"]
        assert isinstance(page, AccountsPage)
        self.page = page
        self.said: list[str] = []
        self.window.desk.said.connect(self.said.append)

    @property
    def texts(self) -> list[str]:
        return [self.page.list.item(number).text() for number in range(self.page.list.count())]

    @property
    def text(self) -> str:
        return next(text for text in self.texts if text.startswith("Nextcloud"))

    @property
    def arguments(self) -> list[list[str]]:
        return [run.arguments for run in self.worker.runs]

    def trouble(self, kind: str) -> None:
        put(self.ports, in_trouble(kind=kind))
        self.context.agenda_changed.emit()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot, two_accounts())


def synced(**changed: object) -> dict[str, object]:
    return {"accounts": [{"id": NEXTCLOUD, "trouble": None, "is_changed": True} | changed], "changed": True}


# --- what is shown


def test_an_empty_page_says_what_to_do_next(qtbot: QtBot) -> None:
    stage = Stage(qtbot, no_account())
    page = stage.page
    assert page._empty.isVisible()
    assert page.add_button.isVisible()
    assert not any(part.isVisible() for part in (page.list, page.sync_button, page.rows, page.home))


def test_each_account_says_who_where_and_how_it_stands(stage: Stage) -> None:
    assert stage.text.splitlines() == [
        "Nextcloud · yolanda",
        "cloud.example.org · 3 calendars in use",
        "Synced 5 min ago · next: 11:25 · 2 changes wait to be sent",
    ]


def test_what_the_server_refused_is_counted_apart_from_what_waits(stage: Stage) -> None:
    wait(stage.ports, "Nextcloud", 3, refused=1)
    stage.context.agenda_changed.emit()
    assert stage.text.endswith("2 changes wait to be sent · 1 changes were refused by the server")


def test_an_account_that_waits_for_its_password_promises_no_next_time(stage: Stage) -> None:
    stage.trouble("caldav_password_refused")
    assert stage.text.endswith("Not synced since Monday · waits for its password · 2 changes wait to be sent")
    stage.trouble("keyring_locked")
    assert "Not synced since Monday · next: 11:25" in stage.text


def test_of_an_address_no_more_than_the_host_is_shown(stage: Stage) -> None:
    put(stage.ports, account(address="https://cloud.example.org/remote.php/dav/principals/8a6e4f0c/"))
    stage.context.agenda_changed.emit()
    assert not any("8a6e4f0c" in text for text in stage.texts)


def test_the_selected_account_s_calendars_are_listed_with_what_they_hold(stage: Stage) -> None:
    rows = stage.page.rows
    assert list(rows.is_read.values()) == [False, True, True, False]
    assert read_box(rows, "/dav/Nextcloud/Errands/").isHidden()
    assert read_box(rows, "/dav/Nextcloud/Personal/").accessibleName() == "Busy time: Personal"
    stage.page.select("id-Fastmail")
    assert list(rows.is_read) == ["/dav/Fastmail/Team/", "/dav/Fastmail/Work/"]


def test_what_is_selected_stays_so_while_time_passes(stage: Stage) -> None:
    put(stage.ports, account("Another"))
    stage.context.time_passed.emit()
    assert stage.page.list.selected_key == NEXTCLOUD


# --- syncing and testing


def test_the_page_s_key_syncs_and_what_came_of_it_is_said(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    qtbot.keyClick(stage.window.list, Qt.Key.Key_F5)
    assert stage.arguments == [["sync", f"--account={NEXTCLOUD}"]]
    assert stage.text.endswith("Being synced…")
    assert not stage.page.sync_button.isEnabled()
    qtbot.waitUntil(stage.page.progress.isVisible)
    stage.worker.runs[0].succeeded.emit(synced())
    assert stage.page.progress.isHidden()
    assert stage.said[-1] == "“Nextcloud” is up to date."


def test_nothing_is_called_well_that_needs_the_user(stage: Stage) -> None:
    stage.page.sync()
    stage.worker.runs[0].succeeded.emit(synced(trouble={"kind": "caldav_busy", "values": {}}))
    assert stage.said[-1] == ""


def test_each_account_s_run_can_be_cancelled(stage: Stage) -> None:
    stage.page.sync()
    stage.page.select("id-Fastmail")
    stage.page.sync()
    stage.page.progress.cancel_button.click()
    assert [run.was_cancelled for run in stage.worker.runs] == [False, True]


def test_the_connection_is_tested_with_the_password_that_is_kept(stage: Stage) -> None:
    stage.page.test_button.click()
    assert stage.arguments == [["caldav-discover"]]
    assert stage.worker.orders == [{"account": NEXTCLOUD}]
    there = [{"href": one.href, "name": one.name} for one in stage.ports.store.collections()][:4]
    new = {"href": "/new/", "name": "Choir", "components": ["VEVENT"]}
    stage.worker.runs[0].succeeded.emit({"address": "", "collections": [*there, new]})
    assert stage.said[-1].startswith("“Nextcloud” answers, and knows you: 5 calendars.")
    assert "new; Change… adds them." in stage.said[-1]


def test_the_connection_is_tested_with_the_password_that_was_typed_for_the_session(stage: Stage) -> None:
    syncing_of(stage.context).type_password(NEXTCLOUD, "Ringelnatter")
    stage.page.test()
    assert stage.worker.orders == [{"account": NEXTCLOUD, "password": "Ringelnatter"}]


def test_a_test_that_fails_says_what_is_wrong(stage: Stage) -> None:
    stage.page.test()
    stage.worker.runs[0].failed.emit(CalDavError("caldav_password_refused", host="cloud.example.org"))
    assert "did not take this user name and password" in stage.window.trouble.text
    assert stage.page.test_button.isEnabled()


# --- trouble


def test_trouble_with_the_password_offers_to_type_it(stage: Stage) -> None:
    stage.trouble("keyring_locked")
    assert "keyring is locked" in stage.page.trouble.note.text
    stage.page.trouble.session_button.click()
    dialog = stage.window.findChild(SessionPasswordDialog)
    assert dialog is not None
    assert not dialog.use_button.isEnabled()
    dialog.password.setText("Ringelnatter")
    dialog.use_button.click()
    assert stage.arguments == [["sync", f"--account={NEXTCLOUD}", "--typed"]]
    assert stage.worker.orders == [{"passwords": {NEXTCLOUD: "Ringelnatter"}}]
    assert dialog.password.text() == ""
    assert "password typed until Respiro ends" in stage.text


def test_a_new_password_is_typed_where_accounts_are_changed(stage: Stage) -> None:
    stage.trouble("caldav_password_refused")
    stage.page.trouble.password_button.click()
    dialog = stage.window.findChild(ChangeAccountDialog)
    assert dialog is not None
    assert dialog.focusWidget() is dialog.password


def test_trouble_that_no_password_ends_offers_none(stage: Stage) -> None:
    stage.trouble("caldav_busy")
    assert stage.page.trouble.isVisible()
    assert not stage.page.trouble.session_button.isVisible()


def lose(stage: Stage, count: int) -> None:
    others = [one for one in stage.ports.store.collections() if one.account_id == NEXTCLOUD and one.name != "Personal"]
    put_collections(stage.ports.store, NEXTCLOUD, [*others, collection("Personal", missing=count)])
    stage.context.agenda_changed.emit()


def test_what_vanished_on_the_server_is_asked_about(stage: Stage) -> None:
    lose(stage, 40)
    assert stage.page.missing.words.text().startswith("All at once 40 entries are no longer on the server.")
    stage.page.missing.go_button.click()
    assert stage.arguments == [["sync", f"--account={NEXTCLOUD}", "--remove-missing"]]


def test_what_respiro_planned_and_is_gone_there_can_be_written_again(stage: Stage) -> None:
    lose(stage, 40)
    assert not stage.page.missing.again_button.isVisible()
    store = stage.ports.store
    begin = stage.ports.clock().replace(hour=3, second=0, microsecond=0) + timedelta(days=9)
    ((uid, _),) = margin_hand.add_block(stage.ports, Period.lasting(begin, 30)).before
    others = [one for one in store.collections() if one.account_id == NEXTCLOUD and not one.is_home]
    home = collection("Respiro", is_home=True, missing=1)
    put_collections(store, NEXTCLOUD, [*others, home])
    store.put_resources(home, home, [Resource(f"{home.href}{uid}.ics", "1", "", is_gone=True)])
    stage.context.agenda_changed.emit()
    assert stage.page.missing.words.text().endswith("1 of them Respiro planned itself, and can write there again.")
    stage.page.missing.again_button.click()
    assert stage.arguments == [["sync", f"--account={NEXTCLOUD}", "--write-again"]]
    told = {"id": NEXTCLOUD, "trouble": None, "pushed": 1, "refused": []}
    stage.worker.runs[-1].succeeded.emit({"accounts": [told], "changed": False})
    assert stage.said[-1] == "1 entries were written on the server."


def test_what_is_to_stay_is_asked_about_again_when_its_number_changes(stage: Stage) -> None:
    lose(stage, 40)
    stage.page.missing.keep_button.click()
    assert stage.worker.runs == []
    assert not stage.page.missing.isVisible()
    assert "gone" not in stage.text
    lose(stage, 41)
    assert stage.page.missing.isVisible()


# --- calendars and the home


def test_ticks_are_shown_at_once_and_told_to_the_worker_in_one(qtbot: QtBot, stage: Stage) -> None:
    rows = stage.page.rows
    read_box(rows, "/dav/Nextcloud/Personal/").click()
    read_box(rows, "/dav/Nextcloud/Respiro/").click()
    stage.context.agenda_changed.emit()
    assert list(rows.is_read.values()) == [False, True, False, True]
    qtbot.waitUntil(lambda: bool(stage.worker.runs))
    assert stage.arguments == [["caldav-arrange"]]
    assert stage.worker.orders[0] == {
        "account": NEXTCLOUD,
        "collections": [
            {"href": f"/dav/Nextcloud/{name}/", "is_read": is_read, "is_home": name == "Respiro"}
            for name, is_read in (("Errands", False), ("Holidays", True), ("Personal", False), ("Respiro", True))
        ],
    }
    stage.worker.runs[0].succeeded.emit({"id": NEXTCLOUD, "trouble": None})
    assert stage.arguments[1:] == [["sync", f"--account={NEXTCLOUD}"]]


def test_what_is_ticked_while_the_worker_is_told_follows_when_it_is_done(stage: Stage) -> None:
    read_box(stage.page.rows, "/dav/Nextcloud/Personal/").click()
    stage.page._arranging.flush()
    read_box(stage.page.rows, "/dav/Nextcloud/Holidays/").click()
    stage.page._arranging.flush()
    assert len(stage.worker.runs) == 1
    stage.worker.runs[0].succeeded.emit({"id": NEXTCLOUD, "trouble": None})
    assert stage.arguments == [["caldav-arrange"], ["caldav-arrange"]]
    assert not stage.page.rows.is_read["/dav/Nextcloud/Holidays/"]


def test_what_could_not_be_arranged_is_as_it_was(stage: Stage) -> None:
    box = read_box(stage.page.rows, "/dav/Nextcloud/Personal/")
    box.click()
    stage.page._arranging.flush()
    stage.worker.runs[0].failed.emit(CalDavError("caldav_busy", host="cloud.example.org", status=503))
    assert box.isChecked()
    assert stage.window.trouble.text


def test_ticks_are_told_when_the_page_is_left(stage: Stage) -> None:
    read_box(stage.page.rows, "/dav/Nextcloud/Personal/").click()
    stage.window.close()
    assert stage.arguments == [["caldav-arrange"]]


def test_only_calendars_that_can_be_written_to_can_be_the_home(stage: Stage) -> None:
    home = stage.page.home
    assert [home.itemText(row) for row in range(home.count())] == [
        "In a folder on this computer",
        "Fastmail · Work",
        "Nextcloud · Personal",
        "Nextcloud · Respiro",
    ]
    assert home.currentText() == "Nextcloud · Respiro"


def choose_home(stage: Stage, text: str) -> None:
    stage.page.home.setCurrentIndex(stage.page.home.findText(text))
    stage.page.home.activated.emit(stage.page.home.currentIndex())
    stage.page._arranging.flush()


def test_a_home_in_another_account_is_taken_from_the_first_in_one(stage: Stage) -> None:
    choose_home(stage, "Fastmail · Work")
    assert [order["account"] for order in stage.worker.orders if order] == ["id-Fastmail"]
    homes = [one["href"] for order in stage.worker.orders if order for one in order["collections"] if one["is_home"]]  # type: ignore[attr-defined]  a list of dicts
    assert homes == ["/dav/Fastmail/Work/"]
    assert stage.page.home.currentText() == "Fastmail · Work"
    assert "takes no tasks" in stage.page.home_hint.text()
    stage.worker.runs[0].succeeded.emit({"id": "id-Fastmail", "trouble": None})
    assert stage.arguments == [["caldav-arrange"], ["sync", "--account=id-Fastmail"]]


def test_a_home_that_could_not_be_moved_is_shown_where_it_is(stage: Stage) -> None:
    choose_home(stage, "Fastmail · Work")
    stage.worker.runs[0].failed.emit(CalDavError("caldav_busy", host="cloud.example.org", status=503))
    assert stage.page.home.currentText() == "Nextcloud · Respiro"


def test_the_account_that_loses_the_home_is_told_of_its_own_ticks(stage: Stage) -> None:
    read_box(stage.page.rows, "/dav/Nextcloud/Personal/").click()
    choose_home(stage, "Fastmail · Work")
    assert sorted(str(order["account"]) for order in stage.worker.orders if order) == ["id-Fastmail", NEXTCLOUD]


def test_a_folder_as_the_home_is_none_of_the_calendars(stage: Stage) -> None:
    choose_home(stage, "In a folder on this computer")
    assert [order["account"] for order in stage.worker.orders if order] == [NEXTCLOUD]
    assert not any(one["is_home"] for order in stage.worker.orders if order for one in order["collections"])  # type: ignore[attr-defined]  as above


# --- adding, changing and removing


def test_adding_selects_what_was_added(stage: Stage) -> None:
    stage.page.add_button.click()
    dialog = stage.window.findChild(AddAccountDialog)
    assert dialog is not None
    put(stage.ports, account("Posteo"))
    dialog.added.emit("id-Posteo")
    assert stage.page.list.selected_key == "id-Posteo"


def test_enter_changes_and_opens_nothing_else(qtbot: QtBot, stage: Stage) -> None:
    stage.page.list.setFocus()
    qtbot.keyClick(stage.page.list, Qt.Key.Key_Return)
    assert stage.window.findChild(ChangeAccountDialog) is not None
    assert stage.window.findChild(AddAccountDialog) is None


def test_removing_asks_first_and_says_what_is_forgotten_and_what_is_not(qtbot: QtBot, stage: Stage) -> None:
    syncing_of(stage.context).type_password(NEXTCLOUD, "Ringelnatter")
    qtbot.keyClick(stage.page.list, Qt.Key.Key_Delete)
    box = stage.page.question
    assert "Nothing is removed on the server." in box.informativeText()
    assert "2 changes have not been sent yet" in box.informativeText()
    assert "a folder on this computer" in box.informativeText()
    assert box.defaultButton() is box.escapeButton()
    assert stage.worker.runs == []
    yes = next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole)
    assert isinstance(yes, QPushButton)
    yes.click()
    assert stage.arguments == [["caldav-forget", NEXTCLOUD]]
    stage.ports.store.forget_account(NEXTCLOUD)
    stage.worker.runs[0].succeeded.emit({"id": NEXTCLOUD, "name": "Nextcloud"})
    assert len(stage.texts) == 1
    assert not syncing_of(stage.context).is_typed(NEXTCLOUD)


def test_all_of_it_is_reached_by_the_tab_key(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    stage.page.select("id-Fastmail")
    stage.page.select(NEXTCLOUD)  # the rows are others by now
    lose(stage, 40)
    stage.trouble("keyring_locked")
    page, reached = stage.page, []
    page.list.setFocus()
    for _ in range(18):
        reached.append(stage.window.focusWidget())
        qtbot.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
    wanted = [
        *(page.list, page.sync_button, page.test_button, page.change_button, page.remove_button),
        *(page.trouble.session_button, page.trouble.password_button),
        *(page.missing.keep_button, page.missing.go_button, page.add_button),
        *(read_box(page.rows, f"/dav/Nextcloud/{name}/") for name in ("Holidays", "Personal", "Respiro")),
        *(page.home, stage.window.close_button),
    ]
    assert [widget for widget in reached if widget in wanted][: len(wanted)] == wanted


# --- the calendars' page


def calendars(stage: Stage, name: str) -> CalendarsPage:
    stage.window.show_calendar(name)
    page = stage.window.pages["calendars"]
    assert isinstance(page, CalendarsPage)
    return page


def test_a_calendar_of_an_account_says_so_and_leads_there(stage: Stage) -> None:
    page = calendars(stage, "Work (2)")
    texts = [page.list.item(number).text() for number in range(page.list.count())]
    assert any(text.startswith("Work (2) · from account Fastmail\n128 entries") for text in texts)
    assert not page.remove_button.isEnabled()
    assert page.change_button.text() == "Show its acco&unt"
    page.change_button.click()
    assert stage.window.shows_page("accounts")
    assert stage.page.list.selected_key == "id-Fastmail"


def test_a_calendar_of_an_account_is_fetched_with_the_account(stage: Stage) -> None:
    page = calendars(stage, "Personal")
    page.fetch()
    page.ask_to_remove()
    assert stage.arguments == [["sync", f"--account={NEXTCLOUD}"]]
    assert not page.again_button.isEnabled()
    assert not hasattr(page, "question")
    calendars(stage, "Trabajo")
    assert page.remove_button.isEnabled()
    assert page.change_button.text() == "C&hange…"
