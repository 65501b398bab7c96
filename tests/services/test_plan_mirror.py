"""Planned requests and their events in the home calendar follow each other."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from respiro.adapters.home_events import FolderEvents
from respiro.adapters.home_folder import file_name
from respiro.adapters.home_tasks import FolderTasks
from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.calls import Caller
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.margins import LedgerKind, MarginBlock
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Place, PlanBChange, RequestEventKind, Stage, UrgentRequest
from respiro.domain.plan_b.calendar_event import EventState, EventStep, PlanBEvent, event_step
from respiro.services.home_conflicts import ConflictKind, Side, conflicts, settle
from respiro.services.plan_b import deciding, finishing, queue
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.plan_b.steps import undo
from respiro.services.plan_mirror import PlanMirrored, mirror_plan
from respiro.services.ports import EventFile, Ports
from respiro.services.task_mirror import mirror_tasks
from support.call_desk import MONDAY, at, block_on, desk, missed, set_clock
from support.fakes import MADRID, FakeStore
from support.mirror_stage import TEXTS, Killed, Killer, stamp

NEXT_WEEK = MONDAY + timedelta(days=7)


class Scene:
    def __init__(self, data: Path) -> None:
        self.data = data
        made = desk(at(MONDAY, "10:00"), user__language="en")
        self.ports: Ports = replace(made, texts=TEXTS)
        self.block: MarginBlock = block_on(self.ports, MONDAY, "12:00", 60)

    @property
    def store(self) -> FakeStore:
        assert isinstance(self.ports.store, FakeStore)
        return self.ports.store

    @property
    def home(self) -> FolderEvents:
        return FolderEvents(None, self.data, MADRID)

    @property
    def folder(self) -> Path:
        return self.data / "home-calendar"

    def run(self) -> PlanMirrored:
        was_there = self.folder.exists()
        mirror_tasks(self.ports, FolderTasks(None, self.data, MADRID))
        return mirror_plan(self.ports, self.home, is_new=not was_there)

    def settled(self) -> None:
        """See that one more run changes nothing."""
        before = self.snapshot()
        self.run()
        assert self.snapshot() == before

    def snapshot(self) -> object:
        files = {path.name: path.read_bytes() for path in self.folder.iterdir()} if self.folder.is_dir() else {}
        return files, self.store.mirror(), dict(self.store._requests), self.store.entries_after(0)

    def planned(
        self, name: str = "Luis", minutes: int = 60, block: MarginBlock | None = None, **answers: str
    ) -> UrgentRequest:
        block = block or self.block
        asked = Answers(want=answers.pop("want", "The site is down"), minutes=minutes, **answers)  # type: ignore[arg-type]
        done = queue.add(self.ports, NewRequest(Caller(name), asked))
        assert done.request is not None
        place = Place(Period.lasting(block.period.start, minutes), block.uid, True, True, True)
        after = deciding.decide(self.ports, done.request.id, Decision(DecisionKind.BLOCK, place)).request
        assert after is not None
        return after

    def request(self, one: UrgentRequest) -> UrgentRequest:
        return queue.request_named(self.ports, one.id)

    def file(self, one: UrgentRequest) -> Path:
        return self.folder / file_name(one.uid)

    def text(self, one: UrgentRequest) -> str:
        return self.file(one).read_bytes().decode()

    def unfolded(self, one: UrgentRequest) -> str:
        return self.text(one).replace("\r\n ", "")

    def edit(self, one: UrgentRequest, change: Callable[[str], str]) -> None:
        self.file(one).write_bytes(change(self.text(one)).encode())

    def drag(self, one: UrgentRequest, start: datetime, minutes: int = 60) -> None:
        def change(text: str) -> str:
            text = re.sub(r"DTSTART[^\r]*", f"DTSTART:{stamp(start)}", text)
            return re.sub(r"DTEND[^\r]*", f"DTEND:{stamp(start + timedelta(minutes=minutes))}", text)

        self.edit(one, change)


@pytest.fixture
def stage(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_a_planned_request_is_an_event_in_its_block(stage: Scene) -> None:
    one = stage.planned(expect="today, by two", done="Restarted the server")
    assert stage.run().created == 1
    stage.settled()

    text = stage.unfolded(one)
    assert f"UID:{one.uid}\r\n" in text
    assert "DTSTART:20261123T110000Z\r\nDTEND:20261123T120000Z\r\n" in text
    assert "SUMMARY:Plan B: Luis: The site is down\r\n" in text
    assert f"RELATED-TO;RELTYPE=PARENT:{stage.block.uid}\r\n" in text
    assert "Expects it: today\\, by two\\nHas already done: Restarted the server\\n" in text
    assert "on 23 November 2026 at 13:00 at the latest" in text
    assert "VALARM" not in text


def test_what_has_no_time_yet_is_no_event(stage: Scene) -> None:
    queue.add(stage.ports, NewRequest(Caller("Ana"), Answers(want="An idea")))
    stage.run()

    assert list(stage.folder.iterdir()) == []


def test_the_words_follow_the_language_and_what_is_corrected_here(stage: Scene) -> None:
    one = stage.planned(expect="hoy")
    stage.run()
    stage.ports = replace(stage.ports, settings=replace(stage.ports.settings, language="es"))
    queue.edit(stage.ports, one.id, Answers(want="La web\nno carga"))
    assert stage.run().changed == 1
    stage.settled()

    assert "SUMMARY:Plan B: Luis: La web\r\n" in stage.unfolded(one)
    assert "Qué quiere: La web no carga" in stage.unfolded(one)


def test_what_others_wrote_stays(stage: Scene) -> None:
    one = stage.planned()
    stage.run()
    stage.edit(one, lambda text: text.replace("CLASS:PRIVATE", "X-OWN;A=1:kept\r\nLOCATION:Here\r\nCLASS:PRIVATE"))
    stage.edit(one, lambda text: re.sub(r"SUMMARY:[^\r]*", "SUMMARY:Mine", text))
    queue.edit(stage.ports, one.id, Answers(want="Something else"))
    stage.run()
    stage.settled()

    assert "X-OWN;A=1:kept\r\nLOCATION:Here\r\nCLASS:PRIVATE" in stage.text(one)
    assert "SUMMARY:Mine\r\n" in stage.text(one)
    assert "Something else" in stage.unfolded(one)


@pytest.mark.parametrize("step", ["wait", "decline", "undo", "forget"])
def test_a_request_that_loses_its_time_loses_its_event(stage: Scene, step: str) -> None:
    done = queue.add(stage.ports, NewRequest(Caller("Luis"), Answers(want="x", minutes=60)))
    assert done.request is not None
    place = Place(stage.block.period, stage.block.uid, True, True, True)
    decided = deciding.decide(stage.ports, done.request.id, Decision(DecisionKind.BLOCK, place))
    stage.run()
    assert stage.file(done.request).exists()
    match step:
        case "wait":
            queue.wait(stage.ports, done.request.id, "the password")
        case "decline":
            deciding.decide(stage.ports, done.request.id, Decision(DecisionKind.DECLINE, alternative="on Friday"))
        case "undo":
            undo(stage.ports, decided)
        case _:
            stage.store.commit_plan_b(PlanBChange(forgotten=(done.request.id,)))
    assert stage.run().removed == 1
    stage.settled()

    assert list(stage.folder.iterdir()) == []
    assert stage.store.mirror() == {}


def test_what_is_done_keeps_the_minutes_that_it_took(stage: Scene) -> None:
    one = stage.planned()
    stage.run()
    set_clock(stage.ports, at(MONDAY, "12:00"))
    queue.start(stage.ports, one.id)
    set_clock(stage.ports, at(MONDAY, "12:35"))
    finishing.finish(stage.ports, one.id)
    stage.run()
    stage.settled()
    assert "DTEND:20261123T113500Z" in stage.text(one)

    set_clock(stage.ports, at(MONDAY + timedelta(days=60), "12:00"))
    stage.settled()
    assert stage.file(one).exists()


@pytest.mark.parametrize("keep", list(Side))
def test_done_here_and_moved_there_it_is_asked_and_may_stay_there(stage: Scene, keep: Side) -> None:
    one = stage.planned()
    stage.run()
    set_clock(stage.ports, at(MONDAY, "12:00"))
    queue.start(stage.ports, one.id)
    set_clock(stage.ports, at(MONDAY, "12:35"))
    finishing.finish(stage.ports, one.id)
    stage.drag(one, at(MONDAY, "16:00"), 60)
    before = stage.text(one)
    assert stage.run().asked == [one.uid]
    stage.settled()
    assert stage.text(one) == before

    settle(stage.ports, one.uid, keep)
    stage.run()
    stage.settled()
    assert stage.request(one).stage is Stage.RESOLVED
    assert (stage.text(one) == before) is (keep is Side.THEIRS)
    assert ("DTEND:20261123T113500Z" in stage.text(one)) is (keep is Side.OURS)


@pytest.mark.parametrize(("is_open", "step"), [(True, EventStep.ASK), (False, EventStep.LEAVE)])
def test_without_memory_nobody_knows_who_moved_it(is_open: bool, step: EventStep) -> None:  # noqa: FBT001  a parameter
    here, there = (Period.lasting(at(MONDAY, wall), 30) for wall in ("12:00", "16:00"))
    assert event_step(EventState(here, "x"), None, PlanBEvent(there), is_open=is_open) is step


def test_what_was_done_before_its_time_leaves_its_margin_free_and_no_event(stage: Scene) -> None:
    one = stage.planned()
    stage.run()
    finishing.finish(stage.ports, one.id, 10)
    stage.run()
    stage.settled()

    assert not stage.file(one).exists()


def test_moved_there_into_other_margin_its_request_follows(stage: Scene) -> None:
    one, other = stage.planned(minutes=45), block_on(stage.ports, MONDAY, "16:00", 60)
    stage.run()
    stage.drag(one, at(MONDAY, "16:15"), 45)
    result = stage.run()
    stage.settled()

    now = stage.request(one)
    assert (result.moved, result.refused) == ([one.id], [])
    assert (now.stage, now.place, now.block_uid) == (
        Stage.SCHEDULED,
        Period.lasting(at(MONDAY, "16:15"), 45),
        other.uid,
    )
    assert now.promised_at == one.promised_at
    assert stage.store.events_of_request(one.id)[-1].kind is RequestEventKind.MOVED
    assert f"PARENT:{other.uid}" in stage.unfolded(one)
    assert "DTSTART:20261123T151500Z" in stage.text(one)


def test_moved_there_into_free_time_its_block_moves_with_it(stage: Scene) -> None:
    one = stage.planned()
    stage.run()
    stage.drag(one, at(MONDAY, "17:00"), 75)
    stage.run()
    stage.settled()

    block = stage.store.block(stage.block.uid)
    assert block is not None
    assert (block.period, block.pinned) == (Period.lasting(at(MONDAY, "17:00"), 75), True)
    assert stage.request(one).place == block.period
    assert sum(entry.minutes for entry in stage.store.entries_after(0)) == 75


@pytest.mark.parametrize("day", [MONDAY + timedelta(days=1), NEXT_WEEK])
def test_moved_there_out_of_a_block_that_holds_more_it_gets_margin_of_its_own(stage: Scene, day: date) -> None:
    one = stage.planned(minutes=30)
    stage.run()
    stage.drag(one, at(day, "9:00"), 30)
    stage.run()
    stage.settled()

    own = stage.store.block(stage.request(one).block_uid)
    assert own is not None
    assert own.uid != stage.block.uid
    assert own.period == Period.lasting(at(day, "9:00"), 30)
    left = stage.store.block(stage.block.uid)
    assert left is not None
    assert left.period == stage.block.period


@pytest.mark.parametrize("why", ["meeting", "past", "begun", "other"])
def test_moved_there_to_where_it_can_t_be_it_is_put_back_and_said(stage: Scene, why: str) -> None:
    one = stage.planned(minutes=30)
    later = block_on(stage.ports, MONDAY, "16:00", 30)
    stage.run()
    target = at(MONDAY, "16:00")
    match why:
        case "meeting":
            period = Period.lasting(target, 30)
            stage.store.add_events(Occurrence(OccurrenceId("Work", "m"), period, "Meeting"))
        case "past":
            target = at(MONDAY, "9:00")
        case "begun":
            target = at(MONDAY, "9:45")
        case _:
            stage.planned("Ana", 30, later)
    before = stage.request(one)
    stage.drag(one, target, 30)
    result = stage.run()
    stage.settled()

    assert (result.moved, result.refused) == ([], ["Luis"])
    assert stage.request(one) == before
    assert "DTSTART:20261123T110000Z" in stage.text(one)


def test_begun_here_and_moved_there_it_is_asked(stage: Scene) -> None:
    one = stage.planned(minutes=30)
    stage.run()
    queue.start(stage.ports, one.id)
    stage.drag(one, at(MONDAY, "16:00"), 30)
    assert stage.run().asked == [one.uid]
    stage.settled()
    with pytest.raises(InvalidValueError, match="plan_b_not_moved"):
        settle(stage.ports, one.uid, Side.THEIRS)
    settle(stage.ports, one.uid, Side.OURS)
    stage.run()
    stage.settled()

    assert "DTSTART:20261123T110000Z" in stage.text(one)


@pytest.mark.parametrize("keep", list(Side))
def test_moved_on_both_sides_it_is_asked_once_and_the_place_that_is_kept_holds(stage: Scene, keep: Side) -> None:
    one, other = stage.planned(minutes=30), block_on(stage.ports, MONDAY, "16:00", 30)
    stage.run()
    stage.drag(one, at(MONDAY, "18:00"), 30)
    place = Place(other.period, other.uid, True, True, True)
    deciding.decide(stage.ports, one.id, Decision(DecisionKind.BLOCK, place))
    before = stage.text(one)
    assert (stage.run().asked, stage.run().asked) == ([one.uid], [])
    stage.settled()
    assert stage.text(one) == before
    (conflict,) = conflicts(stage.ports)
    assert (conflict.kind, conflict.ours) == (ConflictKind.PLAN_B, other.period)
    assert conflict.theirs == Period.lasting(at(MONDAY, "18:00"), 30)
    assert conflict.summary == "Plan B: Luis: The site is down"

    settle(stage.ports, one.uid, keep)
    stage.run()
    stage.settled()
    kept = conflict.ours if keep is Side.OURS else conflict.theirs
    assert stage.request(one).place == kept
    assert f"DTSTART:{stamp(kept.start)}" in stage.text(one)
    assert conflicts(stage.ports) == []


@pytest.mark.parametrize("how", ["deleted", "cancelled"])
def test_deleted_there_it_stays_away_until_its_request_has_another_time(stage: Scene, how: str) -> None:
    one, other = stage.planned(minutes=30), block_on(stage.ports, MONDAY, "16:00", 30)
    stage.run()
    if how == "deleted":
        stage.file(one).unlink()
    else:
        stage.edit(one, lambda text: text.replace("CONFIRMED", "CANCELLED"))
    before = stage.text(one) if how == "cancelled" else ""
    assert stage.run().let_go == 1
    stage.settled()
    queue.edit(stage.ports, one.id, Answers(want="Something else", minutes=30))
    stage.settled()
    assert (stage.text(one) if stage.file(one).exists() else "") == before
    assert stage.request(one).stage is Stage.SCHEDULED

    place = Place(other.period, other.uid, True, True, True)
    deciding.decide(stage.ports, one.id, Decision(DecisionKind.BLOCK, place))
    stage.run()
    stage.settled()
    assert "STATUS:CONFIRMED" in stage.text(one)
    assert "DTSTART:20261123T150000Z" in stage.text(one)
    assert "ASKED" not in stage.text(one)


def test_all_gone_at_once_is_no_decision_of_anyone_s(stage: Scene) -> None:
    blocks = [block_on(stage.ports, MONDAY + timedelta(days=day), "12:00", 60) for day in (1, 2, 3)]
    several = [stage.planned(f"Client {number}", 60, block) for number, block in enumerate(blocks)]
    stage.run()
    for one in several:
        stage.file(one).unlink()
    result = stage.run()
    stage.settled()

    assert (result.created, result.let_go) == (3, 0)


def test_a_folder_that_is_gone_is_waited_for_though_nobody_is_to_be_called(stage: Scene) -> None:
    one = stage.planned()
    stage.run()
    stage.file(one).unlink()
    stage.folder.rmdir()
    before = stage.store.mirror()
    stage.run()
    assert not stage.folder.exists()
    assert stage.store.mirror() == before

    stage.ports.clock.advance(hours=25)  # type: ignore[attr-defined]
    stage.run()
    assert stage.file(one).exists()


def test_tasks_and_events_leave_each_other_alone(stage: Scene) -> None:
    one = stage.planned()
    missed(stage.ports)
    stage.run()
    stage.settled()

    assert len(list(stage.folder.iterdir())) == 2
    stage.file(one).unlink()
    stage.run()
    assert stage.store.open_follow_ups()[0].state.question is None  # type: ignore[union-attr]


def test_files_of_others_are_never_touched(stage: Scene) -> None:
    stage.folder.mkdir()
    foreign = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{}\r\nDTSTART:20261123T110000Z\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )
    for name, uid in (("a", "a@example.org"), ("b", "unknown@planb.respiro")):
        (stage.folder / f"{name}.ics").write_bytes(foreign.format(uid).encode())
    (stage.folder / "broken@planb.respiro.ics").write_bytes(b"\xff")
    before = stage.snapshot()
    result = stage.run()

    assert stage.snapshot() == before
    assert [(one.name, one.reason) for one in result.left_alone] == [("broken@planb.respiro.ics", "not_utf8")]


def test_an_event_that_changes_while_it_is_written_is_looked_at_again(stage: Scene) -> None:
    one = stage.planned()
    stage.run()
    queue.edit(stage.ports, one.id, Answers(want="Something else"))

    class Late(FolderEvents):
        def put(self, uid: str, text: str, file: EventFile | None) -> None:
            del uid, text, file
            raise ConflictError("changed_meanwhile", uid="x")

    result = mirror_plan(stage.ports, Late(None, stage.data, MADRID))
    assert (result.created, result.changed) == (0, 0)
    stage.run()
    stage.settled()
    assert "Something else" in stage.unfolded(one)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("left", range(4))
def test_killed_anywhere_the_next_run_takes_nothing_for_the_user_s_doing(
    stage: Scene, left: int, *, after: bool
) -> None:
    one, other = stage.planned(), block_on(stage.ports, MONDAY, "16:00", 60)
    stage.run()
    place = Place(other.period, other.uid, True, True, True)
    decided = deciding.decide(stage.ports, one.id, Decision(DecisionKind.BLOCK, place))
    killer = Killer(left, after=after)
    try:
        store = killer.wrap(stage.store, ("put_mirror",))
        mirror_plan(replace(stage.ports, store=store), killer.wrap(stage.home, ("put", "remove")))
    except Killed:
        pass
    undo(stage.ports, decided)
    result = stage.run()
    stage.settled()

    assert (result.moved, result.refused, result.let_go) == ([], [], 0)
    assert "DTSTART:20261123T110000Z" in stage.text(one)


def test_switched_off_nothing_happens(stage: Scene) -> None:
    stage.planned()
    stage.ports = replace(stage.ports, settings=replace(stage.ports.settings, mirror_tasks=False))
    stage.run()

    assert not stage.folder.exists()


def test_what_follows_is_booked_as_given_back_and_reserved_anew(stage: Scene) -> None:
    one, other = stage.planned(minutes=30), block_on(stage.ports, MONDAY, "16:00", 30)
    stage.run()
    stage.drag(one, other.period.start, 30)
    stage.run()
    kinds = [entry.kind for entry in stage.store.entries_after(0) if entry.kind.is_about_use]

    assert kinds == [LedgerKind.RESERVED, LedgerKind.UNRESERVED, LedgerKind.RESERVED]
