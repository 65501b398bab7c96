import json
import os
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from respiro.domain.errors import RespiroError, WorkerError
from respiro.ui.runtime import call_chores
from respiro.ui.runtime.call_chores import WATCHED_NOTE, WatchedCalls, listing
from respiro.ui.runtime.news_desk import NewsDesk
from support.fakes import FakeClock, empty_ports
from support.tray_fakes import FakeNotifier, FakeStarter, context_of, with_settings


class Rig:
    """A watched folder whose worker runs when the test says so."""

    def __init__(self, qtbot: QtBot, folder: Path, *, clock: FakeClock | None = None) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.ports = with_settings(empty_ports(), watch_folder=str(folder))
        if clock is None:
            assert isinstance(self.ports.clock, FakeClock)
            clock = self.ports.clock
        self.clock = clock
        self.starter = FakeStarter()
        self.context = context_of(self.ports, self.starter)
        self.notifier = FakeNotifier()
        self.is_free = True
        self.changes: list[None] = []
        self.context.calls_changed.connect(lambda: self.changes.append(None))
        self.start_anew()

    def start_anew(self) -> None:
        self.news = NewsDesk(self.context, self.notifier)  # type: ignore[arg-type]
        self.watched = WatchedCalls(self.context, self.news, lambda: self.is_free, self.news)

    def beat(self) -> None:
        """Look once more, half a minute later."""
        self.clock.advance(seconds=30)
        with self.qtbot.waitSignal(self.watched._looking.looked):
            self.watched.look()

    def write(self, name: str, text: str = "<calls></calls>") -> None:
        (self.folder / name).write_text(text)

    @property
    def read(self) -> list[str]:
        return [Path(command[1]).name for command in self.starter.commands]

    def noted(self) -> dict[str, object]:
        files: dict[str, object] = json.loads(self.ports.store.note(WATCHED_NOTE) or '{"files": {}}')["files"]
        return files


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    return Rig(qtbot, tmp_path)


def test_a_new_file_is_read_once_it_no_longer_changes(rig: Rig) -> None:
    rig.write("calls.xml")
    rig.beat()
    rig.write("calls.xml", "<calls> </calls>")
    rig.beat()
    assert rig.read == []
    rig.beat()
    assert rig.starter.commands == [["calls-import", str(rig.folder / "calls.xml")]]
    rig.starter.runs[0].succeeded.emit({})
    assert len(rig.changes) == 1
    rig.beat()
    rig.beat()
    assert len(rig.read) == 1


def test_two_beats_at_once_are_no_time_in_which_a_file_settles(rig: Rig) -> None:
    rig.write("calls.xml")
    rig.beat()
    rig.clock.advance(seconds=-30)
    rig.beat()
    assert rig.read == []


def test_what_was_read_is_not_read_again_after_a_restart(rig: Rig) -> None:
    rig.write("calls.xml")
    rig.beat()
    rig.beat()
    rig.starter.runs[0].succeeded.emit({})
    rig.start_anew()
    rig.beat()
    rig.beat()
    assert len(rig.read) == 1
    rig.write("calls.xml", "<calls><call/></calls>")
    rig.beat()
    rig.beat()
    assert len(rig.read) == 2


def test_one_file_is_read_at_a_time_the_oldest_first(rig: Rig) -> None:
    for name, age in (("b.xml", 10), ("a.json", 30), ("c.csv", 20)):
        rig.write(name)
        os.utime(rig.folder / name, (1_700_000_000 - age,) * 2)
    rig.beat()
    rig.beat()
    assert rig.read == ["a.json"]
    rig.watched.look()
    for number in range(3):
        rig.starter.runs[number].succeeded.emit({})
    assert rig.read == ["a.json", "c.csv", "b.xml"]


def test_nothing_starts_while_the_worker_is_at_something(rig: Rig) -> None:
    rig.write("calls.xml")
    rig.is_free = False
    rig.beat()
    rig.beat()
    assert rig.read == []
    rig.is_free = True
    rig.beat()
    assert rig.read == ["calls.xml"]


def test_a_bad_file_is_told_once(rig: Rig) -> None:
    rig.write("calls.xml", "nothing")
    rig.beat()
    rig.beat()
    rig.starter.runs[0].failed.emit(RespiroError("call_log_unknown", file="calls.xml", looks_like=""))
    assert len(rig.notifier.notices) == 1
    rig.start_anew()
    rig.write("calls.xml", "nothing else")
    rig.beat()
    rig.beat()
    assert len(rig.read) == 2
    rig.starter.runs[1].failed.emit(RespiroError("call_log_unknown", file="calls.xml", looks_like=""))
    rig.beat()
    assert (len(rig.notifier.notices), len(rig.read)) == (1, 2)


def test_messages_beside_the_calls_are_passed_over_in_silence(rig: Rig) -> None:
    rig.write("sms.xml")
    rig.beat()
    rig.beat()
    rig.starter.runs[0].failed.emit(RespiroError("call_log_unknown", file="sms.xml", looks_like="messages"))
    rig.beat()
    assert (rig.notifier.notices, len(rig.read)) == ([], 1)


def test_rows_that_could_not_be_read_are_told_once(rig: Rig) -> None:
    for content in ("<calls/>", "<calls></calls>"):
        rig.write("calls.xml", content)
        rig.beat()
        rig.beat()
        rig.starter.runs[-1].succeeded.emit({"unreadable": 2})
    assert len(rig.read) == 2
    assert len(rig.notifier.notices) == 1
    assert "calls.xml" in rig.notifier.texts[0]


def test_a_fault_that_is_not_the_files_is_tried_again_later(rig: Rig) -> None:
    rig.write("calls.xml")
    rig.beat()
    rig.beat()
    rig.starter.runs[0].failed.emit(WorkerError("worker_died"))
    rig.beat()
    assert (len(rig.read), rig.noted()) == (1, {})
    rig.clock.now += timedelta(hours=1)
    rig.beat()
    assert len(rig.read) == 2


def test_what_vanished_is_forgotten(rig: Rig) -> None:
    for name in ("one.xml", "two.xml"):
        rig.write(name)
        rig.beat()
        rig.beat()
        rig.starter.runs[-1].succeeded.emit({})
        (rig.folder / name).unlink()
    assert list(rig.noted()) == ["two.xml"]


def test_a_folder_that_is_not_there_is_told_once(rig: Rig, tmp_path: Path) -> None:
    rig.context.change_settings(with_settings(rig.ports, watch_folder=str(tmp_path / "none")).settings)
    rig.beat()
    rig.beat()
    assert len(rig.notifier.notices) == 1
    rig.context.change_settings(with_settings(rig.ports, watch_folder="").settings)
    rig.watched.look()
    assert rig.read == []


def test_only_files_that_may_be_logs_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_chores, "_MOST_FILES", 4)
    for number, name in enumerate(
        ["old.xml", "a.XML", "b.json", "c.csv", "d.db", "d.db-wal", ".e.xml", "f.pdf", "empty.csv"]
    ):
        (tmp_path / name).write_text("" if name == "empty.csv" else "text")
        os.utime(tmp_path / name, (1_700_000_000 + number,) * 2)
    (tmp_path / "folder.xml").mkdir()
    (tmp_path / "empty.csv").unlink()
    found = listing(str(tmp_path))
    assert found is not None
    assert sorted(found) == ["a.XML", "b.json", "c.csv", "d.db"]
    assert found["d.db"] == (8, 1_700_000_005_000_000_000)
    assert listing(str(tmp_path / "none")) is None


@pytest.mark.parametrize("note", ["", "nonsense", "[]", '{"folder": 1}', '{"folder": "/x", "files": {"a": 1}}'])
def test_a_note_that_says_nothing_is_as_good_as_none(note: str, rig: Rig) -> None:
    rig.ports.store.put_note(WATCHED_NOTE, note.replace("/x", str(rig.folder)))
    rig.write("calls.xml")
    rig.beat()
    rig.beat()
    assert rig.read == ["calls.xml"]
