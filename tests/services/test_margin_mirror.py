"""Margin blocks and their events in the home calendar follow each other."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.adapters.home_blocks import FolderBlocks
from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.errors import AgendaFileError, ConflictError, InvalidValueError
from respiro.domain.margins import BlockState, LedgerKind, MarginBlock, MarginChange
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_keeper
from respiro.services.home_conflicts import ConflictKind, Side, conflicts, settle
from respiro.services.margin_gone import let_margin_go, margin_gone, write_margin_again
from respiro.services.ports import BlockFile
from support.call_desk import MONDAY, at, set_clock
from support.fakes import MADRID
from support.margin_stage import TUESDAY, MarginStage, MemoryBlocks, cancelled, moved_to, period, with_line

NEXT_WEEK = MONDAY + timedelta(days=7)
WEDNESDAY = MONDAY + timedelta(days=2)
HINT = "Kept free on purpose"


@pytest.fixture(params=["memory", "folder"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> MarginStage:
    home = MemoryBlocks() if request.param == "memory" else FolderBlocks(None, tmp_path, MADRID)
    home.make()
    return MarginStage(home)


def kinds(stage: MarginStage) -> list[LedgerKind]:
    return [entry.kind for entry in stage.store.entries_after(0)]


def test_a_block_is_a_tentative_event_until_it_is_defended(stage: MarginStage) -> None:
    block = stage.add(WEDNESDAY, "12:00", 45)
    assert stage.run().created == 1
    stage.settled()
    text = stage.texts()[block.uid]
    for line in (f"UID:{block.uid}", "TRANSP:OPAQUE", "CATEGORIES:MARGIN", "STATUS:TENTATIVE", "SUMMARY:Margin"):
        assert f"{line}\r\n" in text
    assert "DTSTART:20261125T110000Z\r\nDTEND:20261125T114500Z\r\n" in text
    assert HINT in text.replace("\r\n ", "")
    assert "VALARM" not in text

    set_clock(stage.ports, at(TUESDAY, "12:00"))
    assert stage.run().changed == 1
    stage.settled()
    assert "STATUS:CONFIRMED\r\n" in stage.texts()[block.uid]


@pytest.mark.parametrize("status", ["CONFIRMED", "TENTATIVE", "NONE"])
def test_a_status_that_others_set_or_stripped_is_left_in_peace(stage: MarginStage, status: str) -> None:
    block = stage.add()
    set_clock(stage.ports, at(MONDAY, "13:00"))
    stage.run()
    line = "" if status == "NONE" else f"STATUS:{status}\r\n"
    stage.edit(block, lambda text: text.replace("STATUS:CONFIRMED\r\n", line))
    stage.run()
    stage.settled()

    assert stage.event(block).status == ("" if status == "NONE" else status)


def test_a_server_that_strips_the_status_is_told_of_the_defence_once(stage: MarginStage) -> None:
    block = stage.add(WEDNESDAY)
    stage.run()
    stage.edit(block, lambda text: text.replace("STATUS:TENTATIVE\r\n", ""))
    stage.run()
    set_clock(stage.ports, at(TUESDAY, "13:00"))
    assert stage.run().changed == 1
    stage.edit(block, lambda text: text.replace("STATUS:CONFIRMED\r\n", ""))
    assert stage.run().changed == 0
    stage.settled()


@pytest.mark.parametrize("language", ["es", "pl", "ro"])
def test_the_words_follow_the_language(stage: MarginStage, language: str) -> None:
    block = stage.add()
    stage.run()
    stage.ports = replace(stage.ports, settings=replace(stage.ports.settings, language=language))
    assert stage.run().changed == 1
    stage.settled()

    assert stage.event(block).summary in ("Margen", "Margines", "Marjă", "Margines czasu")


def test_moved_there_its_place_holds_and_it_is_pinned(stage: MarginStage) -> None:
    block = stage.add()
    margin_hand.pin_block(stage.ports, block.uid, pinned=False)
    stage.run()
    stage.edit(block, moved_to(at(TUESDAY, "16:00"), 90))
    result = stage.run()
    stage.settled()

    now = stage.block(block)
    assert (result.moved, result.changed) == ([block.uid], 0)
    assert (now.period, now.pinned) == (period(TUESDAY, "16:00", 90), True)
    stage.check_ledger()


def test_moved_there_to_another_week_both_weeks_balance(stage: MarginStage) -> None:
    block = stage.add()
    added = margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, "13:00"))
    stage.run()
    stage.edit(block, moved_to(at(NEXT_WEEK, "12:00")))
    assert stage.run().moved == [block.uid]
    stage.settled()

    assert stage.block(block).period == period(NEXT_WEEK, "12:00")
    stage.check_ledger()
    with pytest.raises(ConflictError):
        margin_hand.undo(stage.ports, added)


def test_two_that_change_places_there_change_places_here(stage: MarginStage) -> None:
    one, other = stage.add(), stage.add(TUESDAY, "16:00")
    stage.run()
    stage.edit(one, moved_to(at(TUESDAY, "16:00")))
    stage.edit(other, moved_to(at(TUESDAY, "12:00")))
    stage.run()
    stage.settled()

    assert (stage.block(one).period, stage.block(other).period) == (other.period, one.period)


def test_moved_there_onto_a_meeting_it_stays_there_and_is_contested(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    place = period(TUESDAY, "16:00")
    stage.store.add_events(Occurrence(OccurrenceId("Work", "m"), place, "Meeting"))
    stage.edit(block, moved_to(place.start))
    stage.run()
    margin_keeper.heal_weeks(stage.ports)
    stage.settled()

    assert stage.block(block).period == place
    assert kinds(stage)[-1] is LedgerKind.CONTESTED


@pytest.mark.parametrize("why", ["past", "margin", "begun", "over", "days"])
def test_moved_there_to_where_it_can_t_be_it_is_put_back_and_said(stage: MarginStage, why: str) -> None:
    block = stage.add()
    stage.add(TUESDAY, "16:00")
    stage.run()
    place, minutes = at(TUESDAY, "16:30"), 60
    match why:
        case "past":
            place = at(MONDAY, "9:00")
        case "begun":
            set_clock(stage.ports, at(TUESDAY, "12:10"))
            place = at(TUESDAY, "18:00")
        case "over":
            set_clock(stage.ports, at(TUESDAY, "13:10"))
            place = at(TUESDAY, "18:00")
        case "days":
            place, minutes = at(WEDNESDAY, "9:00"), 3000
    stage.edit(block, moved_to(place, minutes))
    result = stage.run()
    assert (result.moved, result.put_back) == ([], [block.uid])
    stage.run()
    stage.settled()

    assert stage.event(block).period == stage.block(block).period == block.period


@pytest.mark.parametrize("how", ["deleted", "cancelled"])
def test_deleted_there_it_is_given_back_and_the_ledger_says_so(stage: MarginStage, how: str) -> None:
    block = stage.add()
    stage.add(WEDNESDAY)
    stage.run()
    if how == "deleted":
        stage.delete(block)
    else:
        stage.edit(block, cancelled)
    before = stage.texts()
    assert stage.run().released == [block.uid]
    stage.settled()

    assert stage.block(block).state is BlockState.RELEASED
    assert kinds(stage)[-1] is LedgerKind.RELEASED
    assert stage.texts() == before
    stage.check_ledger()


def test_what_was_given_back_there_and_is_undone_here_stands_again_with_all_that_others_wrote(
    stage: MarginStage,
) -> None:
    block = stage.add()
    stage.run()
    stage.edit(block, with_line("X-OWN:kept"))
    stage.run()
    stage.delete(block)
    stage.run()
    entries = tuple(stage.store.entries_after(0)[-1:])
    margin_hand.undo(stage.ports, margin_keeper.Done(((block.uid, block),), entries))
    assert stage.run().created == 1
    stage.settled()

    assert "X-OWN:kept\r\n" in stage.texts()[block.uid]
    assert "ASKED" not in stage.texts()[block.uid]
    stage.check_ledger()


def test_put_back_there_it_is_margin_again(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    text = stage.texts()[block.uid]
    stage.edit(block, cancelled)
    stage.run()
    stage.edit(block, lambda _: moved_to(at(WEDNESDAY, "12:00"))(text))
    assert stage.run().moved == [block.uid]
    stage.settled()

    assert stage.block(block).state is BlockState.STANDING
    assert stage.block(block).period == period(WEDNESDAY, "12:00")
    stage.check_ledger()


@pytest.mark.parametrize("step", ["release", "undo"])
def test_given_back_here_its_event_goes(stage: MarginStage, step: str) -> None:
    done = margin_hand.add_block(stage.ports, period(TUESDAY, "12:00"))
    stage.run()
    if step == "release":
        margin_hand.release_block(stage.ports, done.before[0][0])
    else:
        margin_hand.undo(stage.ports, done)
    assert stage.run().removed == 1
    stage.settled()

    assert stage.texts() == {}
    assert stage.store.mirror() == {}


def dropped(stage: MarginStage) -> MarginBlock:
    """Return a block that the planner took away since it was mirrored."""
    block = stage.add()
    stage.run()
    gone = replace(block, state=BlockState.DROPPED, pinned=False)
    stage.store.commit(MarginChange((gone,), (), ((block.uid, block),)))
    return block


def test_dropped_by_the_planner_and_named_there_it_is_margin_again(stage: MarginStage) -> None:
    block = dropped(stage)
    stage.edit(block, with_line("LOCATION:Here"))
    assert stage.run().moved == [block.uid]
    stage.settled()

    assert stage.block(block).is_there
    assert "LOCATION:Here" in stage.texts()[block.uid]


@pytest.mark.parametrize("keep", [None, Side.OURS])
def test_dropped_by_the_planner_and_moved_to_where_it_can_t_be_it_is_asked(
    stage: MarginStage, keep: Side | None
) -> None:
    block = dropped(stage)
    stage.add(TUESDAY, "16:00")
    stage.edit(block, moved_to(at(TUESDAY, "16:30")))
    assert stage.run().asked == [block.uid]
    with pytest.raises(InvalidValueError, match="margin_not_moved"):
        settle(stage.ports, block.uid, Side.THEIRS)
    if keep is not None:
        settle(stage.ports, block.uid, keep)
        stage.run()
    stage.settled()

    assert (block.uid in stage.texts()) is (keep is None)


def test_what_is_over_stays_as_it_is_and_is_forgotten(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    before = stage.texts()
    set_clock(stage.ports, at(WEDNESDAY, "9:00"))
    margin_keeper.settle_past(stage.ports)
    stage.run()
    stage.settled()
    assert stage.texts() == before
    assert stage.store.mirror() == {}

    stage.delete(block)
    stage.settled()
    assert stage.block(block).state is BlockState.SETTLED


def test_deleted_there_after_it_began_it_stays_here(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    set_clock(stage.ports, at(TUESDAY, "12:10"))
    stage.delete(block)
    stage.run()
    stage.settled()

    assert stage.block(block).state is BlockState.STANDING
    assert stage.texts() == {}


def test_what_others_wrote_stays(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:own\r\nEND:VALARM"
    for line in ("X-OWN;A=1:kept", "COLOR:tomato", "LOCATION:Here", alarm):
        stage.edit(block, with_line(line))
    stage.edit(block, lambda text: text.replace("SUMMARY:Margin", "SUMMARY:Mine"))
    stage.edit(
        block,
        lambda text: text.replace(
            text[text.index("DESCRIPTION:Kept") : text.index("X-RESPIRO")], "DESCRIPTION:My notes\r\n"
        ),
    )
    before = stage.texts()
    stage.run()
    stage.settled()
    assert stage.texts() == before

    margin_hand.move_block(stage.ports, block.uid, period(WEDNESDAY, "9:00"))
    assert stage.run().changed == 1
    stage.settled()
    text = stage.texts()[block.uid]
    for line in ("X-OWN;A=1:kept", "COLOR:tomato", "LOCATION:Here", alarm, "SUMMARY:Mine", "DESCRIPTION:My notes"):
        assert f"{line}\r\n" in text


def test_made_to_recur_there_it_goes_on_doing_so_and_its_first_time_counts(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    stage.edit(block, with_line("RRULE:FREQ=DAILY"))
    stage.run()
    stage.settled()
    assert stage.block(block).period == stage.event(block).period == block.period

    margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, "15:00"))
    stage.run()
    stage.settled()
    assert stage.event(block).period == period(TUESDAY, "15:00")
    assert "RRULE:FREQ=DAILY" in stage.texts()[block.uid]


def test_a_status_of_theirs_stays_when_the_block_is_moved_here(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    stage.edit(block, lambda text: text.replace("STATUS:TENTATIVE", "STATUS:CONFIRMED"))
    stage.run()
    for wall in ("15:00", "17:00"):
        margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, wall))
        stage.run()
        stage.settled()
        assert stage.event(block).status == "CONFIRMED"
        assert stage.event(block).period == period(TUESDAY, wall)


def test_files_of_others_are_never_touched(stage: MarginStage) -> None:
    foreign = stage.add()
    stage.run()
    text = stage.texts()[foreign.uid].replace(foreign.uid, "unknown@margin.respiro")
    stage.edit(foreign, lambda _: text)
    if isinstance(stage.home, FolderBlocks):
        folder = Path(stage.home.place)
        (folder / "broken@margin.respiro.ics").write_bytes(b"\xff")
        result = stage.run()
        assert [(one.name, one.reason) for one in result.left_alone] == [("broken@margin.respiro.ics", "not_utf8")]
        assert text.encode() in [path.read_bytes() for path in folder.iterdir()]


# both sides changed


def both_moved(stage: MarginStage) -> tuple[str, MarginBlock]:
    block = stage.add()
    stage.run()
    margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, "9:00"))
    stage.edit(block, moved_to(at(TUESDAY, "16:00")))
    return block.uid, block


def test_moved_on_both_sides_both_are_kept_and_it_is_asked_once(stage: MarginStage) -> None:
    uid, _ = both_moved(stage)
    before = stage.texts()
    assert stage.run().asked == [uid]
    assert stage.run().asked == []
    stage.settled()

    (conflict,) = conflicts(stage.ports)
    assert (conflict.uid, conflict.kind, conflict.summary, conflict.keep) == (uid, ConflictKind.MARGIN, "Margin", None)
    assert (conflict.ours, conflict.theirs) == (period(TUESDAY, "9:00"), period(TUESDAY, "16:00"))
    assert stage.texts() == before


@pytest.mark.parametrize("keep", list(Side))
def test_what_the_user_keeps_holds_on_both_sides(stage: MarginStage, keep: Side) -> None:
    uid, _ = both_moved(stage)
    stage.run()
    settle(stage.ports, uid, keep)
    assert conflicts(stage.ports) == []
    stage.run()
    stage.settled()

    wanted = period(TUESDAY, "9:00" if keep is Side.OURS else "16:00")
    block = stage.store.block(uid)
    assert block is not None
    assert block.period == wanted == stage.event(block).period
    assert not [key for key in stage.store.mirror() if key.startswith("conflict:")]
    stage.check_ledger()
    with pytest.raises(InvalidValueError, match="unknown_conflict"):
        settle(stage.ports, uid, keep)


def test_moved_there_once_more_after_it_was_settled_it_is_asked_again(stage: MarginStage) -> None:
    uid, _ = both_moved(stage)
    stage.run()
    settle(stage.ports, uid, Side.OURS)
    block = stage.store.block(uid)
    assert block is not None
    stage.edit(block, moved_to(at(TUESDAY, "18:00")))

    assert stage.run().asked == [uid]
    assert [one.theirs for one in conflicts(stage.ports)] == [period(TUESDAY, "18:00")]


def test_moved_there_once_more_after_theirs_was_kept_it_follows(stage: MarginStage) -> None:
    uid, _ = both_moved(stage)
    stage.run()
    settle(stage.ports, uid, Side.THEIRS)
    block = stage.store.block(uid)
    assert block is not None
    stage.edit(block, moved_to(at(TUESDAY, "18:00")))
    result = stage.run()
    stage.settled()

    assert (result.moved, result.asked) == ([uid], [])


def test_a_conflict_of_which_both_sides_come_to_agree_is_none_any_more(stage: MarginStage) -> None:
    uid, _ = both_moved(stage)
    stage.run()
    margin_hand.move_block(stage.ports, uid, period(TUESDAY, "16:00"))
    stage.run()
    stage.settled()

    assert conflicts(stage.ports) == []


def test_what_can_t_be_kept_is_still_asked(stage: MarginStage) -> None:
    uid, _ = both_moved(stage)
    stage.run()
    stage.add(TUESDAY, "16:30")
    with pytest.raises(InvalidValueError, match="margin_not_moved"):
        settle(stage.ports, uid, Side.THEIRS)

    assert [one.uid for one in conflicts(stage.ports)] == [uid]


def test_what_the_planner_moved_here_and_the_user_there_is_where_the_user_put_it(stage: MarginStage) -> None:
    block = stage.add()
    margin_hand.pin_block(stage.ports, block.uid, pinned=False)
    stage.run()
    stage.store.add_events(Occurrence(OccurrenceId("Work", "m"), block.period, "Meeting"))
    margin_keeper.heal_weeks(stage.ports)
    assert stage.block(block).period != block.period
    stage.edit(block, moved_to(at(WEDNESDAY, "17:00")))
    result = stage.run()
    stage.settled()

    assert (result.moved, result.asked) == ([block.uid], [])
    assert stage.block(block).period == period(WEDNESDAY, "17:00")
    stage.check_ledger()


@pytest.mark.parametrize("keep", list(Side))
@pytest.mark.parametrize("where", ["there", "here"])
def test_taken_away_on_one_side_and_moved_on_the_other_it_is_asked(stage: MarginStage, where: str, keep: Side) -> None:
    block, _ = stage.add(), stage.add(WEDNESDAY, "18:00")
    stage.run()
    if where == "there":
        margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, "9:00"))
        stage.delete(block)
    else:
        margin_hand.release_block(stage.ports, block.uid)
        stage.edit(block, moved_to(at(TUESDAY, "16:00")))
    assert stage.run().asked == [block.uid]
    stage.settled()
    (conflict,) = conflicts(stage.ports)
    assert (conflict.theirs is None, conflict.ours is None) == (where == "there", where == "here")

    settle(stage.ports, block.uid, keep)
    stage.run()
    stage.settled()
    is_kept = (keep is Side.OURS) == (where == "there")
    assert stage.block(block).is_there == is_kept
    assert (block.uid in stage.texts()) == is_kept
    assert conflicts(stage.ports) == []
    stage.check_ledger()


# many gone at once


def several(stage: MarginStage, count: int) -> list[MarginBlock]:
    days = [TUESDAY + timedelta(days=day) for day in (0, 1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17)]
    places = [(day, wall) for day in days for wall in ("10:00", "12:00", "16:00", "18:00")]
    return [stage.add(day, wall, 30) for day, wall in places[:count]]


@pytest.mark.parametrize(
    ("count", "gone", "is_held"), [(4, 2, False), (10, 3, True), (30, 6, False), (56, 11, True), (2, 2, True)]
)
def test_many_gone_at_once_are_held_told_once_and_asked(
    stage: MarginStage, count: int, gone: int, *, is_held: bool
) -> None:
    blocks = several(stage, count)
    stage.run()
    stage.delete(*blocks[:gone])
    result = stage.run()

    assert (result.held, result.gone, result.is_told) == (
        ("home_margin_gone", gone, False) if is_held else ("", 0, False)
    )
    assert len(result.released) == (0 if is_held else gone)
    assert margin_gone(stage.ports) == (gone if is_held else 0)
    assert stage.run().is_told == is_held
    stage.settled()


def test_let_go_they_are_given_back(stage: MarginStage) -> None:
    blocks = several(stage, 10)
    stage.run()
    stage.delete(*blocks)
    stage.run()
    assert let_margin_go(stage.ports) == 10
    assert len(stage.run().released) == 10
    stage.settled()

    assert margin_gone(stage.ports) == 0
    stage.check_ledger()


@pytest.mark.parametrize("how", ["deleted", "cancelled"])
def test_wanted_again_they_are_written_again(stage: MarginStage, how: str) -> None:
    blocks = several(stage, 10)
    stage.run()
    for block in blocks[:5]:
        if how == "deleted":
            stage.delete(block)
        else:
            stage.edit(block, cancelled)
    stage.run()
    assert write_margin_again(stage.ports) == 5
    result = stage.run()
    assert (result.created + result.changed, result.released) == (5, [])
    stage.settled()

    assert margin_gone(stage.ports) == 0
    assert len(stage.texts()) == 10


def test_back_again_they_are_as_if_they_had_never_been_away(stage: MarginStage) -> None:
    several(stage, 10)
    stage.run()
    assert isinstance(stage.home, MemoryBlocks) or stage.home.is_own
    before = repr(stage.snapshot()[:4])  # type: ignore[index]
    texts = stage.texts()
    blocks = stage.store.blocks(period(MONDAY, "0:00", 40 * 1440))
    stage.delete(*blocks)
    stage.run()
    for uid, text in texts.items():
        stage.home.put(uid, text, None)
    stage.run()
    stage.settled()

    assert repr(stage.snapshot()[:4]) == before  # type: ignore[index]


def test_those_that_are_held_stay_held_though_few_are_left(stage: MarginStage) -> None:
    blocks = several(stage, 8)
    stage.run()
    stage.delete(*blocks[:3])
    stage.run()
    set_clock(stage.ports, at(TUESDAY, "16:30"))
    result = stage.run()

    assert (result.released, result.held) == ([], "")
    stage.settled()


def test_one_gone_beside_tasks_that_vanished_is_held(stage: MarginStage) -> None:
    block, _ = stage.add(), stage.add(WEDNESDAY)
    stage.run()
    stage.delete(block)

    assert stage.run(is_doubtful=True).held == "home_margin_gone"
    assert stage.run().released == []


def test_in_a_calendar_made_anew_all_is_written_again(stage: MarginStage) -> None:
    blocks = several(stage, 4)
    stage.run()
    stage.delete(*blocks)
    result = stage.run(is_new=True)
    stage.settled()

    assert (result.created, result.released, result.held) == (4, [], "")


# whatever happens


def test_another_calendar_starts_anew(stage: MarginStage) -> None:
    stage.add()
    stage.run()
    stage.home = MemoryBlocks(place="other")
    result = stage.run()
    stage.settled()

    assert (result.created, result.released) == (1, [])


def test_without_tasks_the_calendar_is_made_but_a_named_one_that_went_is_waited_for() -> None:
    home = MemoryBlocks(is_missing=True, is_own=False)
    stage = MarginStage(home)
    stage.ports = replace(stage.ports, settings=replace(stage.ports.settings, mirror_tasks=False))
    stage.add()
    assert stage.run().created == 1

    home.is_missing, home.texts = True, {}
    assert (stage.run().held, home.is_missing) == ("home_folder_away", True)
    home.is_own = True
    assert stage.run().created == 1


def test_switched_off_nothing_happens(stage: MarginStage) -> None:
    stage.add()
    stage.ports = replace(stage.ports, settings=replace(stage.ports.settings, mirror_margin=False))
    stage.run()

    assert stage.texts() == {}


def test_an_event_that_changes_while_it_is_written_is_looked_at_again(tmp_path: Path) -> None:
    class Late(FolderBlocks):
        def put(self, uid: str, text: str, file: BlockFile | None) -> None:
            del text, file
            raise ConflictError("changed_meanwhile", uid=uid)

    stage = MarginStage(FolderBlocks(None, tmp_path, MADRID))
    stage.home.make()
    uid, _ = both_moved(stage)
    stage.run()
    settle(stage.ports, uid, Side.OURS)
    home, stage.home = stage.home, Late(None, tmp_path, MADRID)
    assert (stage.run().changed, stage.run().asked) == (0, [])
    stage.home = home
    assert stage.run().changed == 1
    stage.settled()


def test_a_fault_of_the_folder_ends_a_run_and_the_next_one_goes_on(stage: MarginStage) -> None:
    uid, _ = both_moved(stage)
    stage.run()
    settle(stage.ports, uid, Side.OURS)
    fault = AgendaFileError("home_folder_unusable", folder="x", reason="full")

    class Full:
        def __getattr__(self, name: str) -> object:
            return getattr(home, name)

        def put(self, uid: str, text: str, file: BlockFile | None) -> None:
            del uid, text, file
            raise fault

    home, stage.home = stage.home, Full()  # type: ignore[assignment]
    assert stage.run().fault is fault
    stage.home = home
    assert stage.run().asked == []
    stage.settled()


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("left", range(8))
def test_killed_anywhere_the_next_run_goes_on(stage: MarginStage, left: int, *, after: bool) -> None:
    moved, gone, new, away = (
        stage.add(),
        stage.add(WEDNESDAY),
        stage.add(WEDNESDAY, "16:00"),
        stage.add(WEDNESDAY, "18:00"),
    )
    stage.run()
    stage.edit(moved, moved_to(at(TUESDAY, "16:00")))
    stage.edit(new, with_line("X-OWN:kept"))
    stage.delete(gone)
    margin_hand.move_block(stage.ports, new.uid, period(WEDNESDAY, "9:00"))
    margin_hand.release_block(stage.ports, away.uid)
    added = stage.add(TUESDAY, "9:00")
    stage.run_killed(left, after=after)
    result = stage.run()
    stage.settled()

    assert (result.asked, result.put_back, result.held) == ([], [], "")
    assert stage.block(moved).period == period(TUESDAY, "16:00") == stage.event(moved).period
    assert stage.event(new).period == period(WEDNESDAY, "9:00")
    assert "X-OWN:kept" in stage.texts()[new.uid]
    assert stage.texts().keys() == {moved.uid, new.uid, added.uid}
    assert stage.block(gone).state is BlockState.RELEASED
    assert sum(entry.kind is LedgerKind.RELEASED for entry in stage.store.entries_after(0)) == 2
    stage.check_ledger()


def test_killed_as_it_was_written_and_changed_here_again_it_is_nobody_s_move(stage: MarginStage) -> None:
    block = stage.add()
    stage.run()
    new = stage.add(WEDNESDAY)
    moved = margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, "9:00"))
    assert stage.run_killed(2, after=True)
    assert len(stage.texts()) == 2
    margin_hand.undo(stage.ports, moved)
    margin_hand.release_block(stage.ports, new.uid)
    result = stage.run()
    stage.settled()

    assert (result.moved, result.asked) == ([], [])
    assert stage.texts().keys() == {block.uid}
    assert stage.event(block).period == block.period == stage.block(block).period


def test_the_week_stays_one_that_adds_up(stage: MarginStage) -> None:
    from respiro.services.review.week import week_view  # noqa: PLC0415  only here

    blocks = [stage.add(), stage.add(WEDNESDAY), stage.add(WEDNESDAY, "16:00")]
    stage.run()
    stage.edit(blocks[0], moved_to(at(NEXT_WEEK, "12:00"), 90))
    stage.edit(blocks[1], moved_to(at(WEDNESDAY, "10:00"), 30))
    stage.delete(blocks[2])
    stage.run()
    for week in (Week.of(MONDAY), Week.of(NEXT_WEEK)):
        figures = week_view(stage.ports, week).review.total
        rest = figures.used + figures.blank + figures.left + figures.eaten + figures.released
        assert figures.planned == rest
