"""An address book: chosen or dropped, looked at, chosen from, taken over, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from respiro.domain.clients import Client
from respiro.domain.errors import AgendaFileError, StoreBusyError
from respiro.ui.context import Context
from respiro.ui.dialogs.vcards_import_dialog import VcardsImportDialog
from respiro.ui.dialogs.vcards_import_parts.people import as_ranges
from support.client_scene import cards_found
from support.fakes import demo_ports
from support.settings_stage import FakeWorker, make_context

pytestmark = pytest.mark.qt_log_ignore("does not support")
FILE = "/home/yolanda/Descargas/contacts.vcf"


@pytest.fixture
def worker() -> FakeWorker:
    return FakeWorker()


@pytest.fixture
def context(qtbot: QtBot, worker: FakeWorker) -> Context:
    del qtbot
    return make_context(demo_ports(), worker)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> VcardsImportDialog:
    made = VcardsImportDialog(context)
    qtbot.addWidget(made)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def looked(dialog: VcardsImportDialog, worker: FakeWorker) -> VcardsImportDialog:
    dialog.field.choose(FILE)
    dialog.look()
    worker.runs[-1].succeeded.emit(cards_found())
    return dialog


def rows(dialog: VcardsImportDialog) -> list[list[str]]:
    tree = dialog.people.tree
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items]


def test_a_file_is_looked_at_and_nothing_is_stored(
    dialog: VcardsImportDialog, looked: VcardsImportDialog, worker: FakeWorker
) -> None:
    assert looked is dialog
    assert worker.runs[0].arguments == ["vcards", FILE, "--preview"]
    assert dialog.people.headline.text() == ("3 people found, 1 new, 1 with something to add, 1 could not be read.")
    assert rows(dialog) == [
        ["Marta Ruiz", "New", "+34 600 12 34 56", "marta@example.org"],
        ["L. Fernández", "Adds to Luis", "", "luis@example.org"],
        ["Ana", "Known already", "", ""],
        ["Line 31: this contact has no name", "", "", ""],
    ]
    assert dialog.people.chosen == [1, 2]
    assert dialog.people.tree.hasFocus()


def test_those_who_are_chosen_are_taken_over_by_keyboard(looked: VcardsImportDialog, worker: FakeWorker) -> None:
    tree = looked.people.tree
    tree.setCurrentItem(tree.topLevelItem(1))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert looked.people.chosen == [1]
    assert looked.people.count.text() == "1 of 2 chosen"
    QTest.keyClick(looked, Qt.Key.Key_Return)
    assert worker.runs[-1].arguments == ["vcards", FILE, "--only=1"]


def test_nobody_chosen_is_nothing_to_import(looked: VcardsImportDialog) -> None:
    looked.people.choose_all(chosen=False)
    assert not looked.import_button.isEnabled()
    assert not looked.people.all_box.isChecked()
    looked.people.all_box.click()
    assert looked.people.chosen == [1, 2]
    assert looked.import_button.isEnabled()


def test_the_result_is_told_and_taken_back(
    qtbot: QtBot, looked: VcardsImportDialog, worker: FakeWorker, context: Context
) -> None:
    store = context.ports.store
    before = store.clients()
    looked.start()
    luis = next(client for client in before if client.name == "Luis")
    store.change_clients([Client("marta", "Marta Ruiz"), Client("luis", "Luis", luis.tier, emails=("l@example.org",))])
    told: list[tuple[object, object]] = []
    looked.imported.connect(lambda *back: told.append(back))
    with qtbot.waitSignal(context.clients_changed):
        worker.runs[-1].succeeded.emit({"added": 1, "completed": 1})
    assert looked.outcome.headline.text() == "1 new clients, 1 known ones have more now."
    assert told == [([luis], ["marta"])]
    with qtbot.waitSignal(context.clients_changed):
        looked.outcome.undo_button.click()
    assert store.clients() == before
    assert looked.outcome.headline.text() == "Taken back: your clients are as before."


def test_a_fault_leads_back_to_the_choice(dialog: VcardsImportDialog, worker: FakeWorker) -> None:
    dialog.field.choose(FILE)
    dialog.look()
    worker.runs[-1].failed.emit(AgendaFileError("not_vcards", file=FILE))
    assert "holds no contacts" in dialog.trouble.text
    assert dialog.stack.currentWidget() is dialog.place


def test_a_fault_while_storing_keeps_what_was_chosen(looked: VcardsImportDialog, worker: FakeWorker) -> None:
    looked.start()
    worker.runs[-1].failed.emit(StoreBusyError("store_busy"))
    assert "holds Respiro's store" in looked.trouble.text
    assert looked.stack.currentWidget() is looked.people
    assert looked.people.chosen == [1, 2]


def test_esc_cancels_the_import_first(looked: VcardsImportDialog, worker: FakeWorker) -> None:
    looked.start()
    QTest.keyClick(looked, Qt.Key.Key_Escape)
    assert (worker.runs[-1].was_cancelled, looked.isVisible()) == (True, True)
    worker.runs[-1].cancelled.emit()
    assert looked.trouble.text == "Cancelled. Nothing was changed."


def test_a_file_can_be_dropped(dialog: VcardsImportDialog, worker: FakeWorker, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "people.vcf"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dropEvent(event)
    assert worker.runs[-1].arguments == ["vcards", str(tmp_path / "people.vcf"), "--preview"]


def test_text_that_looks_like_markup_is_shown_as_it_is(dialog: VcardsImportDialog, worker: FakeWorker) -> None:
    dialog.field.choose(FILE)
    dialog.look()
    worker.runs[-1].succeeded.emit(cards_found("<b>Bold</b>\u202e"))
    assert rows(dialog)[0][0] == "<b>Bold</b>"


def test_numbers_are_told_as_ranges() -> None:
    assert as_ranges([1, 2, 3, 5, 8, 9]) == "1-3,5,8-9"
    assert as_ranges([7]) == "7"
