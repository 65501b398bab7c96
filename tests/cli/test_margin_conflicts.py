"""What was moved here and in the home calendar: shown and settled from the command line."""

from datetime import timedelta

import pytest

from cli.test_calls import Line
from respiro.services import margin_hand
from respiro.services.margin_gone import GONE_NOTE
from support.call_desk import at, set_clock
from support.margin_stage import TUESDAY, MarginStage, MemoryBlocks, moved_to, period


@pytest.fixture
def stage() -> MarginStage:
    return MarginStage(MemoryBlocks())


@pytest.fixture
def line(stage: MarginStage, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(stage.ports, capsys)


@pytest.fixture
def uid(stage: MarginStage) -> str:
    block = stage.add()
    stage.run()
    margin_hand.move_block(stage.ports, block.uid, period(TUESDAY, "9:00"))
    stage.edit(block, moved_to(at(TUESDAY, "16:00")))
    stage.run()
    return block.uid


def test_both_places_are_shown(line: Line, uid: str) -> None:
    (conflict,) = line.json("margin", "conflicts")
    assert (conflict["uid"], conflict["kind"], conflict["summary"]) == (uid, "margin", "Margin")
    assert conflict["ours"]["start"] == "2026-11-24T09:00:00+01:00"
    assert conflict["theirs"]["start"] == "2026-11-24T16:00:00+01:00"

    told = line("margin", "conflicts")
    assert uid[:8] in told
    assert "09:00" in told
    assert "16:00" in told


@pytest.mark.parametrize(("keep", "wall"), [("ours", "9:00"), ("theirs", "16:00")])
def test_one_of_them_is_kept(line: Line, stage: MarginStage, uid: str, keep: str, wall: str) -> None:
    assert line.json("margin", "settle", uid[:8], "--keep", keep)["keep"] == keep
    assert line.told == ["changed margins"]
    stage.run()
    stage.settled()

    block = stage.store.block(uid)
    assert block is not None
    assert block.period == period(TUESDAY, wall)
    assert line.json("margin", "conflicts") == []
    assert "Both sides agree." in line("margin", "conflicts")


def test_what_is_no_conflict_is_said(line: Line, uid: str) -> None:
    assert "respiro agenda conflicts" in line.fault("margin", "settle", "nothing", "--keep", "ours")
    assert [one["uid"] for one in line.json("margin", "conflicts")] == [uid]


@pytest.mark.parametrize("choice", ["--release", "--write-again"])
def test_margin_that_vanished_waits_for_a_word(line: Line, stage: MarginStage, choice: str) -> None:
    blocks = [stage.add(TUESDAY + timedelta(days=number), "10:00", 30) for number in range(3)]
    stage.run()
    stage.delete(*blocks)
    stage.run()
    assert "3 margin blocks are gone" in line("margin", "gone")
    line("margin", "gone", choice)
    stage.run()
    stage.settled()

    assert len(stage.texts()) == (3 if choice == "--write-again" else 0)
    assert stage.store.note(GONE_NOTE) == ""
    assert "All margin is there." in line("margin", "gone")


def test_what_has_begun_can_t_follow_any_more_and_stays_asked(line: Line, stage: MarginStage, uid: str) -> None:
    set_clock(stage.ports, at(TUESDAY, "9:30"))
    line.fault("margin", "settle", uid, "--keep", "theirs")

    assert len(line.json("margin", "conflicts")) == 1
