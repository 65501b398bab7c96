"""An account on a real server, with the worker as it is and no keyring: added in the window, synced, let go."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.services.accounts import account_states
from respiro.services.settings import Settings
from respiro.ui.context import Context
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.runtime.syncing import syncing_of
from respiro.ui.runtime.worker_runner import WorkerRunner
from respiro.ui.windows.settings_pages.accounts_page import AccountsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.account_rows import read_box
from support.dav_items import event
from support.dav_servers import PASSWORD, USER, DavServer, dav_server, is_installed
from support.fake_calls import ports_on
from support.fakes import MADRID, FakeSettingsFile

PATIENCE = 60_000
pytestmark = pytest.mark.skipif(not is_installed("radicale"), reason="radicale is not installed")


@dataclass
class Stage:
    """A store on disk, the worker's own process, a server with two calendars, and the page with the accounts."""

    qtbot: QtBot
    context: Context
    server: DavServer
    page: AccountsPage

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=PATIENCE)

    def dialog(self, password: str = PASSWORD) -> AddAccountDialog:
        self.page.add_button.click()
        dialog = self.page.findChild(AddAccountDialog)
        assert dialog is not None
        for field, text in (
            (dialog.server.address, self.server.url),
            (dialog.server.user, USER),
            (dialog.server.password, password),
        ):
            field.setText(text)
            field.textEdited.emit(text)
        dialog.import_button.click()
        return dialog

    def added(self) -> str:
        """Add the account, and return its id."""
        dialog = self.dialog()
        self.wait(dialog.choice.isVisible)
        dialog.import_button.click()
        self.wait(dialog.offer.isVisible)
        dialog.import_button.click()
        self.wait(lambda: not syncing_of(self.context).is_busy)
        return account_states(self.context.ports)[0].account.id


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    home = tmp_path / "respiro"
    store = open_store(home, system_clock)
    runner = WorkerRunner([sys.executable, "-m", "respiro", "--home", str(home), "worker"])
    context = Context(ports_on(store, Settings(), system_clock, MADRID), FakeSettingsFile(), runner, lambda _: MADRID)
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show_page("accounts")
    window.show()
    page = window.pages["accounts"]
    assert isinstance(page, AccountsPage)
    with dav_server("radicale") as server:
        path = server.make_calendar("Work", colour="#d55e00")
        server.make_calendar("Respiro")
        server.put(f"{path}one.ics", event("one"))
        yield Stage(qtbot, context, server, page)
        runner.stop_all()
    store.close()


def test_an_account_is_added_synced_and_forgotten(stage: Stage) -> None:
    account_id = stage.added()
    state = account_states(stage.context.ports)[0]
    assert state.account.trouble is None
    assert {one.name: (one.is_read, one.is_home) for one in state.collections} == {
        "Respiro": (True, True),
        "Work": (True, False),
    }
    assert any(one.name == "Work" for one in stage.context.ports.store.sources())
    assert syncing_of(stage.context).is_typed(account_id)
    assert "password typed until Respiro ends" in stage.page.list.item(0).text()
    stage.page.select(state.account.id)
    stage.page.ask_to_remove()
    next(one for one in stage.page.question.buttons() if one.text() == "&Remove").click()
    stage.wait(lambda: not account_states(stage.context.ports))
    assert not any(one.name == "Work" for one in stage.context.ports.store.sources())
    assert stage.server.ask("GET", "/alice/Work/one.ics") == 200


def test_a_wrong_password_stands_beside_its_field(stage: Stage) -> None:
    dialog = stage.dialog("wrong")
    stage.wait(lambda: bool(dialog.server.password_note.text))
    assert "did not take this user name and password" in dialog.server.password_note.text
    assert not account_states(stage.context.ports)
    dialog.reject()


def test_the_connection_is_tested_and_a_calendar_no_longer_counts(stage: Stage) -> None:
    said: list[str] = []
    stage.page.desk.said.connect(said.append)
    stage.added()
    stage.page.test()
    stage.wait(lambda: any("answers, and knows you: 2 calendars" in text for text in said))
    href = next(one.href for one in account_states(stage.context.ports)[0].collections if one.name == "Work")
    read_box(stage.page.rows, href).click()
    stage.wait(lambda: not any(one.name == "Work" for one in stage.context.ports.store.sources()))
    assert not stage.page.rows.is_read[href]
    stage.wait(lambda: not stage.page._arranging._under_way and not syncing_of(stage.context).is_busy)
