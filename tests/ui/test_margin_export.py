from pytestqt.qtbot import QtBot

from respiro.domain.errors import AgendaFileError, RespiroError
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.margin_export import MarginExport
from support.settings_stage import FakeWorker, make_context


def stage(qtbot: QtBot) -> tuple[MarginExport, FakeWorker, SettingsDesk]:
    worker = FakeWorker()
    desk = SettingsDesk(make_context(worker=worker))
    export = MarginExport(desk)
    qtbot.addWidget(export)
    return export, worker, desk


def test_the_worker_writes_the_chosen_file_and_the_window_says_how_many_blocks(qtbot: QtBot) -> None:
    export, worker, desk = stage(qtbot)
    said: list[str] = []
    desk.said.connect(said.append)
    export.export_to("/somewhere/margin.ics")
    (run,) = worker.runs
    assert run.arguments == ["export-margin", "/somewhere/margin.ics"]
    run.succeeded.emit({"blocks": 7})
    assert len(said) == 1
    assert "7" in said[0]
    assert "margin.ics" in said[0]


def test_a_file_that_can_not_be_written_is_told(qtbot: QtBot) -> None:
    export, worker, desk = stage(qtbot)
    failed: list[RespiroError] = []
    desk.failed.connect(failed.append)
    export.export_to("/nowhere/margin.ics")
    worker.runs[0].failed.emit(AgendaFileError("file_not_writable", file="/nowhere/margin.ics"))
    assert [error.kind for error in failed] == ["file_not_writable"]
