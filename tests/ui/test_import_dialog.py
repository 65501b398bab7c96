"""Importing from the window: choose, watch, cancel, and see what came of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from respiro.domain.errors import AgendaFileError, WorkerError
from respiro.ui.context import Context
from respiro.ui.dialogs.import_dialog import ImportDialog
from support.fakes import empty_ports
from support.settings_stage import FakeWorker, import_result, make_context

FILE = "/home/yolanda/basic.ics"


@pytest.fixture
def worker() -> FakeWorker:
    return FakeWorker()


@pytest.fixture
def context(worker: FakeWorker) -> Context:
    return make_context(worker=worker)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> ImportDialog:
    dialog = ImportDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def start(dialog: ImportDialog, file: str = FILE, calendar: str = "") -> None:
    dialog.choice.choose(file, calendar)
    dialog.import_button.click()


def drop(dialog: ImportDialog, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dropEvent(event)


def test_without_a_file_nothing_can_be_started(dialog: ImportDialog) -> None:
    assert not dialog.import_button.isEnabled()
    assert dialog.choice.place.button.isDefault()


def test_the_file_and_the_name_go_to_the_worker(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog, calendar="--Work")
    assert worker.runs[0].arguments == ["import", FILE, "--calendar=--Work"]


def test_without_a_name_the_file_gives_its_own(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    assert worker.runs[0].arguments == ["import", FILE]


def test_a_file_that_was_imported_before_keeps_its_name(dialog: ImportDialog) -> None:
    dialog.choice.choose("/home/yolanda/trabajo.ics", "")
    assert dialog.choice.calendar == "Trabajo"


def test_a_dropped_file_is_chosen(dialog: ImportDialog, tmp_path: Path) -> None:
    drop(dialog, QUrl.fromLocalFile(str(tmp_path / "mine.ics")))
    assert dialog.choice.file == str(tmp_path / "mine.ics")


@pytest.mark.parametrize(
    "urls", [(QUrl("https://example.org/a.ics"),), (QUrl.fromLocalFile("/a.ics"), QUrl.fromLocalFile("/b.ics"))]
)
def test_an_address_or_several_files_are_not_taken(dialog: ImportDialog, urls: tuple[QUrl, ...]) -> None:
    drop(dialog, *urls)
    assert dialog.choice.file == ""


def test_what_is_done_quickly_never_shows_a_bar(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    assert dialog.stack.currentWidget() is dialog.choice
    worker.runs[0].succeeded.emit(import_result())
    assert dialog.stack.currentWidget() is dialog.outcome
    assert not dialog.findChildren(QTimer)[0].isActive()


def test_what_takes_longer_shows_how_far_it_is(qtbot: QtBot, dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].progressed.emit("reading", 100, 312)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.progress)
    assert (dialog.progress.bar.value(), dialog.progress.bar.maximum()) == (100, 312)


def test_cancel_ends_the_run_and_says_that_nothing_changed(
    qtbot: QtBot, dialog: ImportDialog, worker: FakeWorker
) -> None:
    start(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert worker.runs[0].was_cancelled
    assert dialog.isVisible()
    worker.runs[0].cancelled.emit()
    assert "as it was" in dialog.trouble.text
    assert dialog.import_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_the_window_ends_the_run(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    dialog.close()
    assert worker.runs[0].was_cancelled


def test_a_fault_is_told_in_words_and_the_choice_stays(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].failed.emit(AgendaFileError("file_empty", file=FILE))
    assert dialog.trouble.text == f"{FILE} is empty. Export the calendar again; nothing was changed."
    assert dialog.choice.file == FILE
    dialog.import_button.click()
    assert dialog.trouble.text == ""
    worker.runs[1].failed.emit(WorkerError("worker_died"))
    assert "try again" in dialog.trouble.text


def test_after_a_fault_another_file_can_be_typed_at_once(
    qtbot: QtBot, dialog: ImportDialog, worker: FakeWorker
) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    start(dialog)
    worker.runs[0].failed.emit(AgendaFileError("file_empty", file=FILE))
    assert dialog.focusWidget().accessibleName() == "File"
    qtbot.keyClicks(dialog.focusWidget(), "/other.ics")
    assert dialog.choice.file == "/other.ics"


def test_choosing_another_file_takes_the_message_away(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].failed.emit(AgendaFileError("file_empty", file=FILE))
    dialog.choice.choose("/home/yolanda/other.ics", "")
    assert dialog.trouble.text == ""


def test_success_is_told_to_everyone(qtbot: QtBot, dialog: ImportDialog, context: Context, worker: FakeWorker) -> None:
    start(dialog)
    with qtbot.waitSignal(context.agenda_changed):
        worker.runs[0].succeeded.emit(import_result())
    assert dialog.outcome.headline.text() == '312 events in "Work".'
    assert dialog.outcome.problems.isHidden()


def test_what_could_not_be_used_is_listed_with_line_and_reason(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    problems = [{"file": "basic.ics", "line": 812, "uid": "<b>x</b>", "kind": "no_such_kind", "detail": ""}]
    worker.runs[0].succeeded.emit(import_result(accepted=311, reported=1, problem_count=1, problems=problems))
    _file, line, what, event = dialog.outcome.problems.words_of(0)
    assert (line, event) == ("812", "<b>x</b>")
    assert "no_such_kind" in what
    assert "1 could not be used" in dialog.outcome.problems_headline.text()


def test_a_file_of_a_folder_that_was_not_read_is_not_called_read(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    problems = [{"file": "5.ics", "line": 1, "uid": "", "kind": "item_cut_off", "detail": ""}]
    worker.runs[0].succeeded.emit(import_result(problem_count=1, problems=problems))
    assert "1 could not be used" in dialog.outcome.problems_headline.text()


def test_a_second_import_without_changes_says_so(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].succeeded.emit(import_result(added=0))
    assert "Nothing has changed" in dialog.outcome.details.text()


def test_kept_events_go_only_when_asked_for(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog, calendar="Work")
    worker.runs[0].succeeded.emit(import_result(kept_missing=48))
    assert "48 entries" in dialog.outcome.missing.words.text()
    dialog.outcome.missing.button.click()
    assert worker.runs[1].arguments == ["import", FILE, "--calendar=Work", "--remove-missing"]
    worker.runs[1].succeeded.emit(import_result(removed=48))
    assert dialog.outcome.missing.isHidden()


def test_ones_own_address_is_taken_right_there(
    qtbot: QtBot, dialog: ImportDialog, context: Context, worker: FakeWorker
) -> None:
    start(dialog)
    worker.runs[0].succeeded.emit(import_result(guests_without_you=True, owner_hint="y@example.net"))
    address = dialog.outcome.address
    assert address.field.text() == "y@example.net"
    qtbot.keyClick(address.field, Qt.Key.Key_Return)
    assert context.settings.addresses == ("yolanda@example.org", "y@example.net")
    assert address.field.isHidden()
    assert dialog.isVisible()


def test_a_wrong_address_is_explained(dialog: ImportDialog, context: Context, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].succeeded.emit(import_result(guests_without_you=True))
    dialog.outcome.address.field.setText("yolanda")
    dialog.outcome.address.button.click()
    assert "not an e-mail address" in dialog.outcome.address.note.text
    assert context.settings.addresses == ("yolanda@example.org",)


def test_texts_out_of_files_are_never_markup(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog, file="/home/<b>big</b>.ics")
    worker.runs[0].failed.emit(AgendaFileError("file_empty", file="/home/<b>big</b>.ics"))
    worker.runs[0].succeeded.emit(import_result(calendar="<img src=x>"))
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()


def test_a_late_answer_of_a_run_that_is_over_changes_nothing(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].cancelled.emit()
    worker.runs[0].succeeded.emit(import_result())
    assert dialog.stack.currentWidget() is dialog.choice


def test_opened_again_it_asks_again(dialog: ImportDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].succeeded.emit(import_result())
    dialog.close_button.click()
    dialog.show()
    assert dialog.stack.currentWidget() is dialog.choice
    assert dialog.choice.file == ""


def test_importing_again_begins_with_file_and_name(qtbot: QtBot) -> None:
    dialog = ImportDialog(make_context(empty_ports()), None, FILE, "Work")
    qtbot.addWidget(dialog)
    assert (dialog.choice.file, dialog.choice.calendar) == (FILE, "Work")
    assert dialog.import_button.isEnabled()
