"""What both sides made of a call's task is asked once, shown whole, and settled either way; older notes are read."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.adapters.home_tasks import FolderTasks
from respiro.domain.calls import OutcomeKind, SnoozeKind, SnoozeOption
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.period import Period
from respiro.services import call_log
from respiro.services.conflict_notes import conflict_text, read_conflict
from respiro.services.home_conflicts import Aspect, Conflict, ConflictKind, Side, Version, conflicts, settle
from respiro.services.home_edits import was_edited
from respiro.services.ports import TaskFile
from respiro.services.task_mirror import mirror_tasks
from support.conflict_edits import value
from support.fakes import MADRID, WEDNESDAY
from support.mirror_stage import Stage, completed, stamp

MINE, THEIRS, THIRD = (WEDNESDAY.replace(microsecond=0) + timedelta(hours=hours) for hours in (5, 7, 9))
HOUR = Period.lasting(MINE, 60)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def one(stage: Stage) -> str:
    """Return a call that was moved here and there."""
    made = stage.open("Marta")
    stage.run()
    call_log.move(stage.ports, made, MINE)
    stage.move(made, THEIRS)
    return made


def uid(one: str) -> str:
    return f"{one}@call.respiro"


def asked(stage: Stage) -> Conflict:
    (found,) = conflicts(stage.ports)
    return found


def settled(stage: Stage) -> None:
    """See that one more run changes nothing."""
    before = stage.snapshot()
    assert stage.run().asked == []
    assert stage.snapshot() == before


def test_moved_on_both_sides_both_stay_and_it_is_asked_once(stage: Stage, one: str) -> None:
    before = stage.text(one)
    assert stage.run().asked == [uid(one)]
    settled(stage)

    conflict = asked(stage)
    assert (conflict.kind, conflict.about, conflict.ours, conflict.theirs) == (
        ConflictKind.TASK,
        (Aspect.DUE,),
        None,
        None,
    )
    assert (conflict.here.due, conflict.there.due) == (MINE, THEIRS)
    assert conflict.summary == "Call back Marta: presupuesto"
    assert stage.state(one).due_at == MINE
    assert stage.text(one) == before


@pytest.mark.parametrize("keep", Side)
def test_the_time_that_is_kept_holds_on_both_sides(stage: Stage, one: str, keep: Side) -> None:
    stage.run()
    settle(stage.ports, uid(one), keep)
    assert conflicts(stage.ports) == []
    stage.run()
    settled(stage)

    kept = MINE if keep is Side.OURS else THEIRS
    assert stage.state(one).due_at == kept
    assert f"DUE:{stamp(kept)}" in stage.text(one)
    assert stage.store.mirror().keys() == {uid(one)}


@pytest.mark.parametrize("keep", Side)
def test_a_snooze_there_is_kept_as_one(stage: Stage, keep: Side) -> None:
    one = stage.open("Marta")
    stage.run()
    call_log.move(stage.ports, one, MINE)
    stage.snooze(one, THEIRS)
    stage.run()
    assert asked(stage).there.is_snoozed
    settle(stage.ports, uid(one), keep)
    stage.run()
    settled(stage)

    assert stage.state(one).due_at == (MINE if keep is Side.OURS else THEIRS)
    assert stage.state(one).snoozes == (keep is Side.THEIRS)


def test_a_time_there_that_has_passed_is_kept_as_at_once(stage: Stage, one: str) -> None:
    stage.run()
    stage.clock.now = THIRD
    assert stage.run().here == {}, "it is asked, whatever time it is"
    settle(stage.ports, uid(one), Side.THEIRS)
    assert stage.state(one).due_at == THIRD + timedelta(minutes=1)


@pytest.mark.parametrize("where", ["here", "there"])
def test_both_sides_that_come_to_agree_are_asked_no_more(stage: Stage, one: str, where: str) -> None:
    stage.run()
    if where == "here":
        call_log.move(stage.ports, one, THEIRS)
    else:
        stage.move(one, MINE)
    stage.run()
    settled(stage)
    assert conflicts(stage.ports) == []
    assert stage.store.mirror().keys() == {uid(one)}


@pytest.mark.parametrize(("keep", "is_asked"), [(Side.OURS, True), (Side.THEIRS, False)])
def test_moved_there_once_more_after_it_was_settled(stage: Stage, one: str, keep: Side, *, is_asked: bool) -> None:
    stage.run()
    settle(stage.ports, uid(one), keep)
    stage.move(one, THIRD)
    assert stage.run().asked == ([uid(one)] if is_asked else [])
    settled(stage)
    assert stage.state(one).due_at == (MINE if is_asked else THIRD)


def test_completed_there_it_is_asked_no_more(stage: Stage, one: str) -> None:
    stage.run()
    stage.edit(one, completed(stage.clock.now))
    stage.run()
    settled(stage)
    assert conflicts(stage.ports) == []


def test_ended_here_it_can_t_be_moved_and_is_asked_no_more(stage: Stage, one: str) -> None:
    stage.run()
    call_log.close(stage.ports, one, OutcomeKind.REACHED)
    with pytest.raises(ConflictError):
        settle(stage.ports, uid(one), Side.THEIRS)
    stage.run()
    settled(stage)
    assert conflicts(stage.ports) == []
    with pytest.raises(InvalidValueError, match="unknown_conflict"):
        settle(stage.ports, uid(one), Side.OURS)


def reword(stage: Stage, one: str, about: str) -> None:
    found = stage.follow_up(one)
    call_log.edit(stage.ports, one, found.caller, about, found.channel)


def both_named(stage: Stage) -> str:
    one = stage.open("Marta")
    stage.run()
    reword(stage, one, "invoice")
    stage.edit(one, value("SUMMARY", "SUMMARY:Ring her"))
    stage.run()
    return one


@pytest.mark.parametrize("keep", Side)
def test_words_of_both_sides_are_asked_once_and_the_others_are_written(stage: Stage, keep: Side) -> None:
    one = both_named(stage)
    settled(stage)
    conflict = asked(stage)
    assert conflict.about == (Aspect.SUMMARY,)
    assert (conflict.here.summary, conflict.there.summary) == ("Call back Marta: invoice", "Ring her")
    assert "\\ninvoice" in stage.text(one)

    settle(stage.ports, uid(one), keep)
    stage.run()
    settled(stage)
    name = "Call back Marta: invoice" if keep is Side.OURS else "Ring her"
    assert f"SUMMARY:{name}\r\n" in stage.text(one)
    assert stage.follow_up(one).about == "invoice"

    reword(stage, one, "order")
    assert stage.run().asked == ([uid(one)] if keep is Side.THEIRS else [])


@pytest.mark.parametrize("keep", Side)
def test_words_that_changed_after_the_answer_are_asked_again(stage: Stage, keep: Side) -> None:
    one = both_named(stage)
    settle(stage.ports, uid(one), keep)
    stage.edit(one, value("SUMMARY", "SUMMARY:Ring him"))
    assert stage.run().asked == [uid(one)]
    settled(stage)
    assert "SUMMARY:Ring him\r\n" in stage.text(one)
    assert asked(stage).there.summary == "Ring him"


def test_what_is_asked_is_not_asked_anew_because_something_else_could_not_be_written(stage: Stage) -> None:
    class Busy(FolderTasks):
        def put(self, uid: str, text: str, file: TaskFile | None) -> str:
            del text, file
            raise ConflictError("changed_meanwhile", uid=uid)

    one = stage.open("Marta")
    stage.run()
    reword(stage, one, "invoice")
    stage.edit(one, value("SUMMARY", "SUMMARY:Ring her"))
    assert mirror_tasks(stage.ports, Busy(None, stage.data, MADRID)).asked == [uid(one)]
    assert stage.run().asked == []
    settled(stage)


def test_words_that_both_sides_write_alike_are_no_conflict(stage: Stage) -> None:
    one = both_named(stage)
    reword(stage, one, "order")
    stage.edit(one, value("SUMMARY", "SUMMARY:Call back Marta: order"))
    stage.run()
    settled(stage)
    assert conflicts(stage.ports) == []


@pytest.mark.parametrize("keep", Side)
def test_taken_back_here_and_edited_there_it_goes_only_when_the_user_says_so(stage: Stage, keep: Side) -> None:
    one = stage.open("Marta")
    stage.run()
    stage.edit(one, value("LOCATION", "LOCATION:Room 4"))
    stage.store._follow_ups.clear()
    stage.run()
    settled(stage)
    assert asked(stage).about == (Aspect.GONE,)
    settle(stage.ports, uid(one), keep)
    stage.run()
    settled(stage)
    assert stage.file(one).exists() is (keep is Side.THEIRS)
    assert stage.store.mirror() == {}


def test_edited_after_the_user_let_it_go_it_is_asked_again(stage: Stage) -> None:
    one = stage.open("Marta")
    stage.run()
    stage.edit(one, value("LOCATION", "LOCATION:Room 4"))
    stage.store._follow_ups.clear()
    stage.run()
    settle(stage.ports, uid(one), Side.OURS)
    stage.edit(one, value("LOCATION", "LOCATION:Room 5"))
    assert stage.run().asked == [uid(one)]
    assert "Room 5" in stage.text(one)


def test_a_snooze_here_beside_a_move_there_is_asked(stage: Stage) -> None:
    one = stage.open("Marta")
    stage.run()
    call_log.snooze(stage.ports, one, SnoozeOption(SnoozeKind.DATE, MINE))
    stage.move(one, THEIRS)
    stage.run()
    assert (asked(stage).here.due, asked(stage).here.is_snoozed) == (MINE, True)


def test_what_is_noted_is_read_as_it_was() -> None:
    here = Version(place=HOUR, summary="Ours", notes="a\nb")
    there = Version(is_all_day=True, due=THEIRS, is_snoozed=True, summary="«Theirs»", link="tel:1")
    conflict = Conflict(
        "x@planb.respiro", ConflictKind.PLAN_B, HOUR, None, "x", Side.OURS, here, there, (Aspect.PLACE,), "seen"
    )
    assert read_conflict("conflict:x@planb.respiro", conflict_text(conflict)) == conflict
    assert read_conflict("x@planb.respiro", conflict_text(conflict)) is None
    nothing = replace(conflict, about=())
    assert read_conflict("conflict:x@planb.respiro", conflict_text(nothing)) is None


@pytest.mark.parametrize(("theirs", "about"), [(None, Aspect.GONE), (HOUR, Aspect.PLACE)])
def test_notes_of_before_are_read(theirs: Period | None, about: Aspect) -> None:
    bounds = [HOUR.start.isoformat(), HOUR.end.isoformat()]
    note = {"ours": bounds, "theirs": bounds if theirs else None, "summary": "Margin", "keep": "theirs"}
    found = read_conflict("conflict:x@margin.respiro", json.dumps(note))
    assert found is not None
    assert (found.ours, found.theirs, found.keep, found.about) == (HOUR, theirs, Side.THEIRS, (about,))
    assert (found.here, found.there) == (
        Version(place=HOUR, summary="Margin"),
        Version(theirs is not None, theirs, summary="Margin"),
    )
    assert read_conflict("conflict:x@margin.respiro", json.dumps({**note, "ours": None, "theirs": None})) is None


def test_stamps_folds_and_alarms_that_rang_are_no_edit() -> None:
    text = "SUMMARY:a long\r\n  name\r\nDTSTAMP:1\r\nX-A:1\r\n"
    assert not was_edited({"x": text}, "x", "X-A:1\nSUMMARY:a long name\nDTSTAMP:2\nX-MOZ-LASTACK:3\nSEQUENCE:4\n")
    assert was_edited({"x": text}, "x", text.replace("X-A:1", "X-A:2"))
    assert was_edited({"x": text}, "x", text + "LOCATION:Here\r\n")
    assert not was_edited({"x": "", "pending:x": text}, "x", text)
