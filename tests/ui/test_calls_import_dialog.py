"""Importing calls from the window: choose, look, say what the columns are, watch, and see what came of it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from respiro.domain.errors import CallLogError, WorkerError
from respiro.ui.context import Context
from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog
from respiro.ui.dialogs.calls_import_parts.columns import ColumnChooser
from support.settings_stage import FakeWorker, make_context

FILE = "/home/yolanda/calls-20261125.xml"
TABLE = "/home/yolanda/llamadas.csv"


def preview(**changed: object) -> dict[str, object]:
    """Return what the worker answers when it looked at an ordinary log."""
    call = {"at": "2026-11-25T09:02:10+00:00", "direction": "missed", "number": "+34600123456", "name": "Marta <b>"}
    result: dict[str, object] = {
        "format": "sms_backup",
        "found": 417,
        "accepted": 412,
        "reported": 5,
        "withheld": 2,
        "blocked": 1,
        "unreadable": 2,
        "columns": [],
        "guess": {},
        "is_clear": True,
        "calls": [call, {**call, "direction": "outgoing", "name": ""}],
    }
    return result | changed


def table(**changed: object) -> dict[str, object]:
    columns = [
        {"name": "Fecha & hora", "samples": ["25/11/2026 15:02", "25/11/2026 15:12"]},
        {"name": "", "samples": ["600 12 34 56"]},
        {"name": "Notas", "samples": []},
    ]
    return preview(format="csv", columns=columns, guess={"when": 0, "number": 1}) | changed


def done(**changed: object) -> dict[str, object]:
    """Return what the worker answers after an ordinary import."""
    result: dict[str, object] = {
        "format": "sms_backup",
        "found": 412,
        "accepted": 412,
        "reported": 0,
        "unreadable": 0,
        "known": 0,
        "matched": 0,
        "added": 412,
        "opened": 9,
        "joined": 0,
        "closed": 0,
        "asked": 0,
        "problems": [],
    }
    return result | changed


@pytest.fixture
def worker() -> FakeWorker:
    return FakeWorker()


@pytest.fixture
def context(worker: FakeWorker) -> Context:
    return make_context(worker=worker)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> CallsImportDialog:
    dialog = CallsImportDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def look(dialog: CallsImportDialog, worker: FakeWorker, result: dict[str, object], file: str = FILE) -> None:
    dialog.field.choose(file)
    dialog.look()
    worker.runs[-1].succeeded.emit(result)


def drop(dialog: CallsImportDialog, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dropEvent(event)


def test_without_a_file_nothing_can_be_started(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    assert not dialog.import_button.isEnabled()
    assert dialog.place.button.isDefault()
    dialog.start()
    dialog.look()
    assert worker.runs == []


def test_a_path_is_looked_at_once_it_is_typed(dialog: CallsImportDialog, worker: FakeWorker, qtbot: QtBot) -> None:
    for length in (5, 9, len(FILE)):
        dialog.field.choose(FILE[:length])
    assert worker.runs == []
    qtbot.waitUntil(lambda: bool(worker.runs))
    assert [run.arguments for run in worker.runs] == [["calls-import", FILE, "--preview"]]


def test_a_dropped_file_is_looked_at_at_once(dialog: CallsImportDialog, worker: FakeWorker, tmp_path: Path) -> None:
    drop(dialog, QUrl.fromLocalFile(str(tmp_path / "calls.xml")))
    assert worker.runs[0].arguments == ["calls-import", str(tmp_path / "calls.xml"), "--preview"]


@pytest.mark.parametrize(
    "urls", [(QUrl("https://example.org/a.xml"),), (QUrl.fromLocalFile("/a.xml"), QUrl.fromLocalFile("/b.xml"))]
)
def test_an_address_or_several_files_are_not_taken(
    dialog: CallsImportDialog, worker: FakeWorker, urls: tuple[QUrl, ...]
) -> None:
    drop(dialog, *urls)
    assert (dialog.field.file, worker.runs) == ("", [])


def test_the_preview_tells_what_it_is_and_what_is_left_out(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview())
    assert dialog.stack.currentWidget() is dialog.preview
    assert dialog.preview.headline.text() == "SMS Backup & Restore: 412 calls"
    assert "2 rows" in dialog.preview.details.text()
    first = dialog.preview.calls.topLevelItem(0)
    assert first is not None
    assert [first.text(column) for column in range(3)] == ["today 10:02", "Marta <b> · +34 600 12 34 56", "Missed"]
    assert dialog.preview.columns.isHidden()
    assert dialog.import_button.isEnabled()
    assert dialog.import_button.isDefault()


def test_a_log_without_calls_can_not_be_imported(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview(accepted=0, calls=[]))
    assert not dialog.import_button.isEnabled()


def test_the_columns_of_a_table_can_be_said(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, table(), TABLE)
    chooser = dialog.preview.columns
    assert not chooser.isHidden()
    assert [combo.currentData() for combo in chooser.combos] == ["when", "number", ""]
    assert [combo.accessibleName() for combo in chooser.combos] == ["Fecha & hora is", "Column 2 is", "Notas is"]
    chooser.combos[2].setCurrentIndex(chooser.combos[2].findData("number"))
    chooser.combos[2].activated.emit(0)
    assert [combo.currentData() for combo in chooser.combos] == ["when", "", "number"]
    columns = json.dumps({"when": 0, "number": 2})
    assert worker.runs[-1].arguments == ["calls-import", TABLE, f"--columns={columns}", "--preview"]
    assert not dialog.import_button.isEnabled()
    worker.runs[-1].succeeded.emit(table(accepted=7, guess={"when": 0, "number": 2}))
    assert [combo.currentData() for combo in chooser.combos] == ["when", "", "number"]
    dialog.import_button.click()
    assert worker.runs[-1].arguments == ["calls-import", TABLE, f"--columns={columns}"]


def test_a_table_that_is_not_clear_asks_first(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, table(is_clear=False, accepted=0, calls=[], guess={"when": 0}), TABLE)
    assert "which column is what" in dialog.preview.headline.text()
    assert not dialog.import_button.isEnabled()
    chooser = dialog.preview.columns
    chooser.combos[1].setCurrentIndex(chooser.combos[1].findData("name"))
    chooser.combos[1].activated.emit(0)
    worker.runs[-1].succeeded.emit(table())
    assert dialog.import_button.isEnabled()
    chooser.combos[0].setCurrentIndex(0)
    chooser.combos[0].activated.emit(0)
    assert not dialog.import_button.isEnabled()


def test_the_dialog_is_as_wide_as_its_columns_need(
    qtbot: QtBot, dialog: CallsImportDialog, worker: FakeWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ColumnChooser, "_field_words", lambda _self, field: f"{field}, in a wordy language" * 3)
    dialog.show()
    look(dialog, worker, table(), TABLE)
    chooser = dialog.preview.columns
    qtbot.waitUntil(lambda: chooser.width() >= chooser.minimumWidth() > 0)
    assert dialog.width() > chooser.width()


def test_another_file_forgets_the_columns_of_the_last_one(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, table(), TABLE)
    look(dialog, worker, table(guess={"when": 1}), "/other.csv")
    assert worker.runs[-1].arguments == ["calls-import", "/other.csv", "--preview"]
    assert dialog.preview.columns.places == {"when": 1}


def test_a_preview_that_is_overtaken_is_let_go(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    dialog.field.choose(FILE)
    dialog.look()
    dialog.field.choose(TABLE)
    worker.runs[0].succeeded.emit(preview())
    assert dialog.stack.currentWidget() is dialog.place
    assert worker.runs[0].was_cancelled


def test_progress_is_shown_only_after_a_while(dialog: CallsImportDialog, worker: FakeWorker, qtbot: QtBot) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    assert dialog.stack.currentWidget() is dialog.preview
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.progress)
    worker.runs[-1].progressed.emit("storing", 200, 412)
    assert (dialog.progress.bar.value(), dialog.progress.bar.maximum()) == (200, 412)
    assert "log" in dialog.progress._stage.text()


def test_the_result_is_said_in_words(
    dialog: CallsImportDialog, worker: FakeWorker, context: Context, qtbot: QtBot
) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    with qtbot.waitSignal(context.calls_changed):
        worker.runs[-1].succeeded.emit(done(known=300, matched=3, joined=2, closed=1, asked=4))
    assert dialog.stack.currentWidget() is dialog.outcome
    assert dialog.outcome.headline.text() == "412 calls read, 9 new follow-ups."
    for words in ("303 were here already", "2 come from people who wait", "1 follow-up", "4 follow-ups ask"):
        assert words in dialog.outcome.details.text()
    assert dialog.outcome.problems.isHidden()
    assert dialog.close_button.isDefault()


def test_rows_that_could_not_be_read_are_listed(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    problems = [{"file": "c.xml", "line": 13, "uid": "", "kind": "call_time_unknown", "detail": "<i>soon</i>"}]
    worker.runs[-1].succeeded.emit(done(opened=0, unreadable=1, reported=60, problems=problems))
    assert "Nobody new waits" in dialog.outcome.details.text()
    assert "1 of 60" in dialog.outcome.problems_headline.text()
    assert dialog.outcome.problems.words_of(0)[1] == "13"


def test_cancelling_ends_the_worker_and_says_what_stays(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    dialog.cancel_button.click()
    assert worker.runs[-1].was_cancelled
    worker.runs[-1].cancelled.emit()
    assert dialog.isVisible()
    assert "goes on from there" in dialog.trouble.text
    assert dialog.import_button.isEnabled()


def test_closing_ends_the_worker(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    dialog.close()
    assert worker.runs[-1].was_cancelled


def test_a_file_that_is_no_log_is_said_to_be_none(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    dialog.field.choose(FILE)
    dialog.look()
    worker.runs[-1].failed.emit(CallLogError("call_log_unknown", file=FILE, looks_like=""))
    assert dialog.trouble.text
    assert dialog.stack.currentWidget() is dialog.place
    dialog.field.choose(TABLE)
    assert not dialog.trouble.text


def test_a_worker_that_fails_leaves_the_preview(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    worker.runs[-1].failed.emit(WorkerError("worker_died"))
    assert dialog.stack.currentWidget() is dialog.preview
    assert dialog.trouble.text
    assert dialog.import_button.isEnabled()


def test_another_import_begins_anew(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, preview())
    dialog.import_button.click()
    worker.runs[-1].succeeded.emit(done())
    dialog.another_button.click()
    assert (dialog.field.file, dialog.stack.currentWidget()) == ("", dialog.place)


@pytest.mark.parametrize("answer", [{}, {"calls": 3, "columns": "x", "guess": [], "accepted": "many"}])
def test_an_answer_of_another_version_breaks_nothing(
    answer: dict[str, object], dialog: CallsImportDialog, worker: FakeWorker
) -> None:
    look(dialog, worker, answer)
    assert not dialog.import_button.isEnabled()


def test_foreign_text_is_shown_as_it_is(dialog: CallsImportDialog, worker: FakeWorker) -> None:
    look(dialog, worker, table(columns=[{"name": "<h1>x</h1>", "samples": ["<img src=x>"]}], guess={}), TABLE)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
