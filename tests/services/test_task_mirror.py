from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from respiro.adapters.home_tasks import FolderTasks
from respiro.domain.calls import CallChange, Closed, EventKind, OutcomeKind, Question, QuestionKind, Way
from respiro.domain.calls.mirror import NewsKind
from respiro.domain.errors import AgendaFileError, ConflictError
from respiro.services import call_log
from respiro.services.ports import TaskFile
from respiro.services.task_gone import GONE_NOTE
from support.fakes import WEDNESDAY
from support.mirror_stage import Stage, completed, stripped


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def run_twice(stage: Stage) -> None:
    """Run, and see that a second run changes nothing."""
    stage.run()
    before = stage.snapshot()
    stage.run()
    assert stage.snapshot() == before


def moved_to(stage: Stage, hours: float) -> datetime:
    return stage.clock.now.replace(microsecond=0) + timedelta(hours=hours)


def test_every_open_follow_up_of_either_way_is_a_task(stage: Stage) -> None:
    mine, theirs = stage.open("Marta"), stage.open("Luis", way=Way.THEIRS, about="logo")
    run_twice(stage)

    assert "SUMMARY:Call back Marta: presupuesto" in stage.text(mine)
    assert "SUMMARY:Remind Luis: logo" in stage.text(theirs)


def test_the_words_are_the_user_s_language(stage: Stage) -> None:
    one = stage.open("Marta")
    stage.run()
    stage.settings = replace(stage.settings, language="es")
    run_twice(stage)

    assert "SUMMARY:Llamar a Marta: presupuesto" in stage.text(one)


def test_words_follow_what_is_corrected_here_until_someone_edits_them_there(stage: Stage) -> None:
    one = stage.open("Marta")
    stage.run()
    caller = stage.follow_up(one).caller
    call_log.edit(stage.ports, one, caller, "oferta", stage.follow_up(one).channel)
    run_twice(stage)
    assert "SUMMARY:Call back Marta: oferta" in stage.text(one)

    stage.edit(one, lambda text: text.replace("SUMMARY:Call back Marta: oferta", "SUMMARY:Ring her\r\nX-OWN:1"))
    call_log.edit(stage.ports, one, caller, "factura", stage.follow_up(one).channel)
    run_twice(stage)
    assert "SUMMARY:Ring her\r\nX-OWN:1" in stage.text(one)
    assert "factura" in stage.text(one)


def test_completed_there_is_done_here(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.complete(one)
    stage.clock.advance(hours=3)
    result = stage.run()

    assert result.here == {NewsKind.COMPLETED: [one]}
    assert stage.follow_up(one).state == Closed(WEDNESDAY, OutcomeKind.REACHED, "agenda")
    assert stage.store.events_of(one)[-1].detail == "reached agenda"
    run_twice(stage)


def test_moved_there_is_moved_here(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.move(one, moved_to(stage, 5))
    run_twice(stage)

    assert stage.state(one).due_at == stage.state(one).next_at == moved_to(stage, 5)
    assert stage.store.events_of(one)[-1].kind is EventKind.MOVED


def test_moved_here_is_moved_there(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    call_log.move(stage.ports, one, moved_to(stage, 30))
    run_twice(stage)

    assert "DUE:20261126T162000Z" in stage.text(one)


def test_snoozed_there_is_snoozed_here_and_the_file_stays(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.clock.advance(hours=2)
    stage.snooze(one, moved_to(stage, 1))
    text = stage.text(one)
    run_twice(stage)

    assert (stage.state(one).due_at, stage.state(one).snoozes) == (moved_to(stage, 1), 1)
    assert stage.text(one) == text


def test_a_stripped_snooze_resurrects_nothing_and_silences_nothing(stage: Stage) -> None:
    """Acceptance row 18: the store is the truth."""
    one = stage.open()
    stage.run()
    stage.clock.advance(hours=2)
    for hours in (1, 2):
        stage.snooze(one, moved_to(stage, hours))
        stage.run()
        stage.edit(one, stripped)
        before = stage.snapshot()
        stage.run()
        assert stage.snapshot() == before
        assert stage.state(one).next_at == moved_to(stage, hours)
        stage.clock.now = stage.state(one).due_at

    call_log.move(stage.ports, one, moved_to(stage, 3))
    run_twice(stage)
    assert f"DUE:{moved_to(stage, 3):%Y%m%dT%H%M%SZ}" in stage.text(one)
    assert "ACKNOWLEDGED" not in stage.text(one)


def test_deleted_there_is_asked_here_and_not_made_again_until_answered(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.edit(one, lambda text: text.replace("CLASS:PRIVATE", "X-OWN:kept\r\nCLASS:PRIVATE"))
    stage.run()
    stage.file(one).unlink()
    run_twice(stage)
    assert stage.state(one).question == Question(QuestionKind.DELETED, stage.clock.now)
    assert not stage.file(one).exists()

    call_log.answer(stage.ports, one, settled=False)
    run_twice(stage)
    assert stage.state(one).question is None
    assert "X-OWN:kept" in stage.text(one)
    assert "ASKED" not in stage.text(one)


def test_deleted_there_and_settled_here_is_over(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.file(one).unlink()
    stage.run()
    call_log.close(stage.ports, one, OutcomeKind.DROPPED, "not needed")
    run_twice(stage)

    assert not stage.file(one).exists()
    assert stage.store.mirror() == {}


def test_cancelled_there_is_asked_too(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.edit(one, lambda text: text.replace("NEEDS-ACTION", "CANCELLED"))
    run_twice(stage)
    assert stage.state(one).question == Question(QuestionKind.DELETED, stage.clock.now)
    assert "STATUS:CANCELLED" in stage.text(one)

    call_log.answer(stage.ports, one, settled=False)
    run_twice(stage)
    assert "STATUS:NEEDS-ACTION" in stage.text(one)


def test_what_comes_back_is_asked_no_more(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    text = stage.text(one)
    stage.file(one).unlink()
    stage.run()
    stage.file(one).write_bytes(text.encode())
    run_twice(stage)

    assert stage.state(one).question is None
    stage.file(one).unlink()
    run_twice(stage)
    assert stage.state(one).question is not None


def test_an_outcome_ends_the_task_and_thirty_days_later_it_goes(stage: Stage) -> None:
    reached, dropped = stage.open("Marta"), stage.open("Luis")
    stage.run()
    call_log.close(stage.ports, reached, OutcomeKind.WROTE)
    call_log.close(stage.ports, dropped, OutcomeKind.DROPPED, "duplicate")
    run_twice(stage)
    assert "STATUS:COMPLETED" in stage.text(reached)
    assert "STATUS:CANCELLED" in stage.text(dropped)

    stage.clock.advance(days=29)
    assert stage.run().removed == 0
    stage.clock.advance(days=1)
    assert stage.run().removed == 2
    assert (list(stage.folder.iterdir()), stage.store.mirror()) == ([], {})


def test_taken_up_again_on_either_side_is_to_do_on_both(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.complete(one)
    stage.run()
    call_log.reopen(stage.ports, one)
    run_twice(stage)
    assert stage.follow_up(one).is_open
    assert "STATUS:NEEDS-ACTION" in stage.text(one)

    call_log.close(stage.ports, one, OutcomeKind.REACHED)
    stage.run()
    stage.edit(one, lambda text: text.replace("STATUS:COMPLETED", "STATUS:NEEDS-ACTION").replace("COMPLETED:2", "X:2"))
    stage.edit(one, lambda text: text.replace("PERCENT-COMPLETE:100", "PERCENT-COMPLETE:0"))
    run_twice(stage)
    assert stage.follow_up(one).is_open


def test_a_follow_up_that_was_taken_back_takes_its_task_along(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.store.commit_calls(CallChange(forgotten_follow_ups=(one,)))
    run_twice(stage)

    assert not stage.file(one).exists()


def test_what_is_not_ours_is_never_touched(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    foreign = {
        "meeting.ics": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:m@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "other.ics": stage.text(one).replace(f"UID:{one}@", "UID:of-another-computer@").encode(),
        "noise.ics": b"\x00\xff" * 100,
    }
    for name, data in foreign.items():
        (stage.folder / name).write_bytes(data)
    call_log.move(stage.ports, one, moved_to(stage, 9))
    result = stage.run()

    assert {name: (stage.folder / name).read_bytes() for name in foreign} == foreign
    assert result.left_alone == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "broken"), (b"UID:x", "broken"), (b"BEGIN:VCALENDAR\xff", "not_utf8"), (b"x" * 2_000_000, "too_large")],
)
def test_an_odd_file_of_ours_is_left_alone_and_reported(stage: Stage, data: bytes, reason: str) -> None:
    one = stage.open()
    stage.run()
    stage.file(one).write_bytes(data)
    call_log.move(stage.ports, one, moved_to(stage, 9))
    result = stage.run()

    assert [(alone.uid, alone.reason) for alone in result.left_alone] == [(f"{one}@call.respiro", reason)]
    assert stage.file(one).read_bytes() == data
    assert stage.state(one).question is None


def test_a_task_is_known_by_its_uid_whatever_its_file_is_called(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.file(one).rename(stage.folder / "4711.ics")
    renamed = stage.folder / "4711.ics"
    renamed.write_bytes(completed(stage.clock.now)(renamed.read_bytes().decode()).encode())
    run_twice(stage)

    assert not stage.follow_up(one).is_open
    assert [path.name for path in stage.folder.iterdir()] == ["4711.ics"]


def test_of_two_files_of_one_task_one_is_left_alone(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    (stage.folder / "copy.ics").write_bytes(stage.text(one).encode())
    result = stage.run()

    assert [(alone.name, alone.reason) for alone in result.left_alone] == [("copy.ics", "twice")]
    call_log.close(stage.ports, one, OutcomeKind.REACHED)
    run_twice(stage)
    assert "STATUS:COMPLETED" in stage.text(one)


def test_all_gone_at_once_is_nobody_s_decision(stage: Stage) -> None:
    ids = [stage.open(name) for name in ("Ana", "Luis", "Marta")]
    stage.run()
    for one in ids:
        stage.file(one).unlink()
    first = stage.run()
    assert (first.held, first.gone, first.is_told) == ("home_folder_emptied", 3, False)
    before = stage.snapshot()
    assert stage.run().is_told
    assert stage.snapshot() == before
    assert all(stage.state(one).question is None for one in ids)

    stage.clock.advance(hours=24)
    assert stage.run().created == 3
    assert stage.store.note(GONE_NOTE)
    run_twice(stage)
    assert not stage.store.note(GONE_NOTE)


def test_what_was_gone_for_a_moment_goes_on_as_it_was(stage: Stage) -> None:
    ids = [stage.open(name) for name in ("Ana", "Luis", "Marta")]
    stage.run()
    texts = {one: stage.text(one) for one in ids}
    for one in ids:
        stage.file(one).unlink()
    stage.run()
    for one in ids:
        stage.file(one).write_bytes(texts[one].encode())
    stage.complete(ids[0])
    result = stage.run()

    assert (result.held, result.here) == ("", {NewsKind.COMPLETED: [ids[0]]})


def test_two_of_three_gone_are_asked(stage: Stage) -> None:
    ids = [stage.open(name) for name in ("Ana", "Luis", "Marta")]
    stage.run()
    for one in ids[:2]:
        stage.file(one).unlink()

    assert stage.run().here == {NewsKind.GONE: ids[:2]}


def test_many_gone_of_more_are_held_while_the_others_go_on(stage: Stage) -> None:
    ids = [stage.open(f"Client {number:02}") for number in range(13)]
    stage.run()
    for one in ids[:11]:
        stage.file(one).unlink()
    stage.complete(ids[12])
    result = stage.run()

    assert (result.held, result.gone) == ("home_folder_emptied", 11)
    assert result.here == {NewsKind.COMPLETED: [ids[12]]}


def test_a_missing_folder_is_no_deletion(stage: Stage, tmp_path: Path) -> None:
    stage.named_folder = tmp_path / "disk" / "calendar"
    one = stage.open()
    stage.run()
    stage.folder.rename(tmp_path / "elsewhere")
    assert stage.run().held == "home_folder_away"
    stage.clock.advance(days=3)
    assert (stage.run().held, stage.folder.exists()) == ("home_folder_away", False)
    (tmp_path / "elsewhere").rename(stage.folder)
    run_twice(stage)

    assert (stage.run().held, stage.state(one).question) == ("", None)


def test_respiro_s_own_folder_is_made_anew_a_day_after_it_went(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.file(one).unlink()
    stage.folder.rmdir()
    assert stage.run().held == "home_folder_missing"
    stage.clock.advance(hours=24)
    stage.run()
    assert stage.folder.is_dir()


def test_another_home_calendar_gets_the_tasks_and_the_first_keeps_its_files(stage: Stage, tmp_path: Path) -> None:
    one = stage.open()
    stage.run()
    first = stage.file(one)
    stage.named_folder = tmp_path / "other"
    run_twice(stage)

    assert first.exists()
    assert stage.file(one).exists()
    assert stage.state(one).question is None


def test_nothing_is_done_when_it_is_switched_off(stage: Stage) -> None:
    stage.open()
    stage.settings = replace(stage.settings, mirror_tasks=False)
    stage.run()

    assert not stage.folder.exists()


def test_a_folder_that_can_t_be_written_ends_the_run_and_nothing_is_lost(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = stage.open("Ana"), stage.open("Luis")
    put = FolderTasks.put

    def full(self: FolderTasks, uid: str, text: str, file: TaskFile | None) -> None:
        if "luis" in uid:
            raise AgendaFileError("home_folder_unusable", folder="x", reason="No space left on device")
        put(self, uid, text, file)

    monkeypatch.setattr(FolderTasks, "put", full)
    fault = stage.run().fault
    assert fault is not None
    assert fault.kind == "home_folder_unusable"
    monkeypatch.undo()
    run_twice(stage)
    assert stage.file(one).exists()
    assert stage.file(two).exists()


def test_who_writes_at_the_same_moment_is_not_written_over(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    one = stage.open()
    stage.run()
    call_log.move(stage.ports, one, moved_to(stage, 9))
    put = FolderTasks.put

    def late(self: FolderTasks, uid: str, text: str, file: TaskFile | None) -> None:
        stage.complete(one)
        put(self, uid, text, file)

    monkeypatch.setattr(FolderTasks, "put", late)
    assert stage.run().changed == 0
    monkeypatch.undo()
    run_twice(stage)
    assert not stage.follow_up(one).is_open


def test_a_follow_up_that_changes_at_the_same_moment_is_looked_at_again(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.complete(one)
    stage.store.call_faults.append(ConflictError("changed_meanwhile"))
    assert stage.run().here == {}
    stage.run()
    assert not stage.follow_up(one).is_open


def test_a_completion_that_was_done_here_before_a_kill_is_not_done_again_to_what_was_taken_up(stage: Stage) -> None:
    one = stage.open()
    stage.run()
    stage.complete(one)
    stage.run_killed(0, after=True)
    assert not stage.follow_up(one).is_open
    stage.clock.advance(seconds=5)
    call_log.reopen(stage.ports, one)
    run_twice(stage)

    assert stage.follow_up(one).is_open
    assert "STATUS:NEEDS-ACTION" in stage.text(one)


@pytest.mark.parametrize("is_new", [True, False])
def test_our_own_writing_before_a_kill_is_not_taken_for_someone_s(stage: Stage, *, is_new: bool) -> None:
    one = stage.open()
    if is_new:
        stage.run_killed(4, after=True)
    else:
        stage.run()
        call_log.move(stage.ports, one, moved_to(stage, 3))
        stage.run_killed(1, after=True)
        assert f"DUE:{moved_to(stage, 3):%Y%m%dT%H%M%SZ}" in stage.text(one)
    assert any(key.startswith("pending:") for key in stage.store.mirror())
    call_log.move(stage.ports, one, moved_to(stage, 9))
    run_twice(stage)

    assert stage.state(one).due_at == moved_to(stage, 9)
    assert f"DUE:{moved_to(stage, 9):%Y%m%dT%H%M%SZ}" in stage.text(one)
