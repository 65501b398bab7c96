"""The menu that keeps the shown review: which file it asks for, who writes it, and what is said about it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.errors import StoreError
from respiro.services.ports import Ports
from respiro.services.review.report import WeekReport
from respiro.ui.windows.share_menu import FORMATS, NOTE, ShareMenu
from support.fakes import demo_ports
from support.report_scene import lived_report
from support.settings_stage import make_context
from support.tray_fakes import FakeStarter


class Stage:
    """A menu over a shown review, with a process that ends when the test says so."""

    def __init__(self, qtbot: QtBot, ports: Ports) -> None:
        self.ports, self.start = ports, FakeStarter()
        self.shown: WeekReport | None = lived_report()
        self.opened: list[QUrl] = []
        self.can_open = True
        self.said: list[tuple[str, bool]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.menu = ShareMenu(make_context(ports), lambda: self.shown, self.window, self.start, self.open)
        self.menu.said.connect(lambda text, refusal: self.said.append((text, refusal)))

    def open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.can_open

    def save(self, file: Path) -> None:
        assert self.shown is not None
        self.menu.save(self.shown, "pdf", file)
        file.write_bytes(b"%PDF")
        self.start.runs[-1].succeeded.emit({"file": str(file)})


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot, demo_ports())


def closing(dialog: QFileDialog | None) -> QFileDialog:
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("kind", FORMATS)
def test_a_sensible_name_is_proposed(stage: Stage, kind: str) -> None:
    dialog = closing(stage.menu.ask_where(kind))
    assert [Path(file).name for file in dialog.selectedFiles()] == [f"respiro-2026-W48.{kind}"]
    assert dialog.defaultSuffix() == kind
    dialog.reject()
    assert stage.start.commands == []


def test_the_chosen_file_is_written_by_a_process_of_its_own(stage: Stage, tmp_path: Path) -> None:
    dialog = closing(stage.menu.ask_where("pdf"))
    dialog.fileSelected.emit(str(tmp_path / "review.pdf"))
    wanted = ["--week", "2026-W48", "--format", "pdf", "--to", str(tmp_path / "review.pdf"), "--level", "80"]
    assert stage.start.commands == [wanted]


def test_the_names_are_left_out_where_that_is_checked(stage: Stage, tmp_path: Path) -> None:
    stage.menu.without_names.trigger()
    stage.save(tmp_path / "review.pdf")
    assert stage.start.commands[0][-1] == "--without-names"


def test_where_it_was_saved_is_said_and_the_folder_remembered(stage: Stage, tmp_path: Path) -> None:
    stage.save(tmp_path / "review.pdf")
    assert stage.said[-1] == (f"Saved as review.pdf in {tmp_path}.", False)
    assert stage.ports.store.note(NOTE) == str(tmp_path)
    dialog = closing(stage.menu.ask_where("png"))
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()


def test_a_folder_that_has_gone_is_not_proposed(stage: Stage, tmp_path: Path) -> None:
    stage.ports.store.put_note(NOTE, str(tmp_path / "gone"))
    dialog = closing(stage.menu.ask_where("png"))
    assert dialog.directory().absolutePath() == str(Path.home())
    dialog.reject()


def test_a_file_that_could_not_be_written_is_said_as_a_refusal(stage: Stage, tmp_path: Path) -> None:
    assert stage.shown is not None
    stage.menu.save(stage.shown, "csv", tmp_path / "review.csv")
    stage.start.runs[-1].failed.emit(StoreError("file_not_writable", file="review.csv"))
    assert stage.said[-1] == ("review.csv can't be written. Choose another place.", True)
    assert stage.ports.store.note(NOTE) is None


def test_what_was_written_can_be_opened_and_nothing_else(stage: Stage, tmp_path: Path) -> None:
    stage.menu.aboutToShow.emit()
    assert not stage.menu.open_written.isVisible()
    stage.save(tmp_path / "R&D.pdf")
    stage.menu.aboutToShow.emit()
    assert stage.menu.open_written.isVisible()
    assert stage.menu.open_written.text() == "&Open R&&D.pdf"
    stage.menu.open_written.trigger()
    assert stage.opened == [QUrl.fromLocalFile(str(tmp_path / "R&D.pdf"))]


def test_what_no_program_opens_is_said_with_its_place(stage: Stage, tmp_path: Path) -> None:
    stage.can_open = False
    stage.save(tmp_path / "review.pdf")
    stage.menu.open_written.trigger()
    assert stage.said[-1] == (f"No program opened review.pdf. It lies in {tmp_path}.", True)


def test_a_file_that_was_deleted_is_no_longer_offered(stage: Stage, tmp_path: Path) -> None:
    stage.save(tmp_path / "review.pdf")
    (tmp_path / "review.pdf").unlink()
    stage.menu.aboutToShow.emit()
    assert not stage.menu.open_written.isVisible()


def test_without_a_shown_review_nothing_can_be_saved(stage: Stage) -> None:
    stage.shown = None
    stage.menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in stage.menu.saving.values())
    assert stage.menu.ask_where("pdf") is None
