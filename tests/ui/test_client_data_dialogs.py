"""All that is stored about a client is shown, copied, saved, and erased after their name was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError, StoreError
from respiro.services.client_data import all_about
from respiro.ui.context import Context
from respiro.ui.dialogs.client_data_dialog import ClientDataDialog
from respiro.ui.dialogs.client_erase_dialog import ClientEraseDialog
from respiro.ui.windows.settings_pages.clients_page import ClientsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.client_scene import NoTraces
from support.fakes import demo_ports
from support.settings_stage import FakeWorker, make_context

pytestmark = pytest.mark.qt_log_ignore("does not support")

ERASED: dict[str, object] = {
    "records": {"client": 1, "call": 4},
    "copies": 2,
    "tasks": 1,
    "left": [],
    "mentions": {},
    "damaged": 0,
}


@pytest.fixture
def worker() -> FakeWorker:
    return FakeWorker()


@pytest.fixture
def context(qtbot: QtBot, worker: FakeWorker) -> Context:
    del qtbot
    return make_context(demo_ports(), worker)


@pytest.fixture
def ana(context: Context) -> Client:
    return next(client for client in context.ports.store.clients() if client.name == "Ana")


def shown(qtbot: QtBot, dialog: QWidget) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    assert QTest.qWaitForWindowActive(dialog)


@pytest.fixture
def data(qtbot: QtBot, context: Context, ana: Client, worker: FakeWorker) -> ClientDataDialog:
    dialog = ClientDataDialog(context, ana)
    shown(qtbot, dialog)
    assert worker.runs[-1].arguments == ["client-data", "ana"]
    return dialog


def test_it_waits_then_reads_well(data: ClientDataDialog, context: Context, ana: Client, worker: FakeWorker) -> None:
    assert not data.save_button.isEnabled()
    worker.runs[-1].succeeded.emit(all_about(context.ports, ana, NoTraces()))
    text = data.text.toPlainText()
    assert "Client\n------\nName: Ana\nWeight: A\nProfile: steady\nCan be reached\n    Monday: 10:00-13:30\n" in text
    assert "Urgent requests\n---------------\nnothing" in text
    assert data.text.hasFocus()
    data.copy_button.click()
    assert QGuiApplication.clipboard().text() == text


def test_it_is_saved_by_the_worker_in_the_user_s_words(
    data: ClientDataDialog, context: Context, ana: Client, worker: FakeWorker
) -> None:
    worker.runs[-1].succeeded.emit(all_about(context.ports, ana, NoTraces()))
    data.save_to("/home/yolanda")
    *arguments, told = worker.runs[-1].arguments
    assert arguments == ["client-data", "ana", "--to", "/home/yolanda", "--words"]
    assert '"Urgent requests"' in told
    worker.runs[-1].succeeded.emit({"files": ["/home/yolanda/Respiro Ana.json", "/home/yolanda/Respiro Ana.txt"]})
    assert data.said.text() == "Saved as Respiro Ana.json, Respiro Ana.txt."
    data.save_to("/root")
    worker.runs[-1].failed.emit(RespiroError("folder_not_writable", folder="/root"))
    assert "can't be written" in data.trouble.text


@pytest.fixture
def erasing(qtbot: QtBot, context: Context, ana: Client) -> ClientEraseDialog:
    dialog = ClientEraseDialog(context, ana)
    shown(qtbot, dialog)
    return dialog


def test_only_their_name_lets_them_be_erased(erasing: ClientEraseDialog, worker: FakeWorker) -> None:
    assert erasing.name.hasFocus()
    for text in ("", "an", "Anna"):
        erasing.name.setText(text)
        QTest.keyClick(erasing.name, Qt.Key.Key_Return)
        assert (erasing.erase_button.isEnabled(), worker.runs) == (False, [])
    erasing.name.setText("Ana")
    QTest.keyClick(erasing.name, Qt.Key.Key_Return)
    assert [run.arguments for run in worker.runs] == [["erase-client", "ana"]]
    assert not erasing.erase_button.isEnabled()


def test_what_was_done_and_what_is_left_is_said(qtbot: QtBot, erasing: ClientEraseDialog, worker: FakeWorker) -> None:
    erasing.name.setText("Ana")
    erasing.start()
    run = worker.runs[-1]
    run.progressed.emit("copies", 1, 7)
    assert erasing.said.text() == "Writing backup 2 of 7 anew…"
    left = [{"file": "damaged/20261101", "kind": "damaged_store_kept"}]
    with qtbot.waitSignal(erasing.erased):
        run.succeeded.emit({**ERASED, "left": left, "mentions": {"occurrence": 3}})
    assert "was erased" in erasing.headline.text()
    assert erasing.what.text().startswith("5 records are gone. 2 backups were written anew. 3 entries of others")
    assert "damaged/20261101 was set aside" in erasing.trouble.text
    assert erasing.close_button.hasFocus()
    assert not erasing.name.isVisible()


def test_damaged_stores_go_if_one_says_so(erasing: ClientEraseDialog, worker: FakeWorker) -> None:
    erasing.damaged.setChecked(True)
    erasing.name.setText("Ana")
    erasing.start()
    assert worker.runs[-1].arguments == ["erase-client", "ana", "--delete-damaged"]


def test_esc_cancels_the_run_first(erasing: ClientEraseDialog, worker: FakeWorker) -> None:
    erasing.name.setText("Ana")
    erasing.start()
    QTest.keyClick(erasing, Qt.Key.Key_Escape)
    assert (worker.runs[-1].was_cancelled, erasing.isVisible()) == (True, True)
    worker.runs[-1].cancelled.emit()
    assert "still there" in erasing.trouble.text
    assert erasing.erase_button.isEnabled()
    QTest.keyClick(erasing, Qt.Key.Key_Escape)
    assert not erasing.isVisible()


def test_a_cancel_that_comes_too_late_says_they_are_gone(
    qtbot: QtBot, context: Context, erasing: ClientEraseDialog, worker: FakeWorker
) -> None:
    erasing.name.setText("Ana")
    erasing.start()
    context.ports.store.remove_client("ana")
    with qtbot.waitSignal(erasing.erased):
        worker.runs[-1].cancelled.emit()
    assert "was erased" in erasing.headline.text()


def test_a_fault_leaves_everything_ready_for_another_try(erasing: ClientEraseDialog, worker: FakeWorker) -> None:
    erasing.name.setText("Ana")
    erasing.start()
    worker.runs[-1].failed.emit(StoreError("disk_full"))
    assert "The disk is full" in erasing.trouble.text
    assert erasing.name.isEnabled()
    assert erasing.erase_button.isEnabled()


def test_a_copy_is_offered_first(erasing: ClientEraseDialog, worker: FakeWorker) -> None:
    erasing.save_to("/home/yolanda")
    assert worker.runs[-1].arguments[:4] == ["client-data", "ana", "--to", "/home/yolanda"]
    worker.runs[-1].succeeded.emit({"files": ["/home/yolanda/Respiro Ana.txt"]})
    assert erasing.said.text() == "Saved as Respiro Ana.txt."


def test_from_the_list_to_the_end(qtbot: QtBot, context: Context, worker: FakeWorker) -> None:
    window = SettingsWindow(context)
    shown(qtbot, window)
    window.show_page("clients")
    page = window.pages["clients"]
    assert isinstance(page, ClientsPage)
    assert page.erase_button.isEnabled(), "the first one is selected"
    page.list.clearSelection()
    assert not page.erase_button.isEnabled()
    page.list.setCurrentRow(0)
    window.desk.push_undo(window.desk._undo[-1] if window.desk._undo else _nothing())
    page.data_button.click()
    (data,) = window.findChildren(ClientDataDialog)
    worker.runs[-1].succeeded.emit(all_about(context.ports, context.ports.store.clients()[0], NoTraces()))
    data.erase_button.click()
    (dialog,) = window.findChildren(ClientEraseDialog)
    dialog.name.setText("Ana")
    dialog.start()
    context.ports.store.remove_client("ana")
    worker.runs[-1].succeeded.emit(ERASED)
    assert [item.text().splitlines()[0] for item in map(page.list.item, range(page.list.count()))] == [
        "Kowalski",
        "Luis",
    ]
    assert not window.desk.can_undo
    dialog.close_button.click()
    assert not data.isVisible()


def _nothing() -> object:
    from respiro.ui.windows.settings_pages.desk import Undo  # noqa: PLC0415  beside its one use

    return Undo("", lambda: None)
