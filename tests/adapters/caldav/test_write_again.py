"""Our items that vanished from a real server at once are written there again, once the user says so."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.domain.period import Period
from respiro.services import margin_hand
from support.dav_stage import Stage
from support.fault_proxy import Behaviour, cut_reply, cut_request
from support.sync_stage import SyncHome, new_home

THEIRS = 5


@pytest.fixture
def home(tmp_path: Path, stage: Stage) -> Iterator[SyncHome]:
    made = new_home(tmp_path / "one")
    made.add(stage.proxy.url, home=stage.path)
    stage.proxy.heal()
    yield made
    made.rig.close()


@pytest.fixture
def lost(home: SyncHome, stage: Stage) -> dict[str, str]:
    """Lose two blocks, a task and what others put there at once; return what of it is ours, by href."""
    for number in range(THEIRS):
        stage.elsewhere(f"talk-{number}")
    for hours in (2, 4):
        home.add_block(hours)
    home.call_back("Marta Ruiz")
    for _ in range(2):  # a token from before our own writes tells nothing of what came and went since
        home.sync()
    before = {href: stage.one(href).text for href in stage.everything()}
    for href in before:
        stage.server.delete(href)
    assert home.sync()["collections"][0]["missing"] == THEIRS + 3
    assert home.sync()["pushed"] == 0
    stage.proxy.heal()
    return {href: text for href, text in before.items() if ".respiro" in text}


def settled(home: SyncHome, stage: Stage, before: dict[str, str]) -> None:
    there = stage.everything()
    assert there.keys() == before.keys()
    copies = {one.href: one for one in home.copies().values() if not one.is_gone}
    assert {href: one.text for href, one in copies.items()} == {href: stage.one(href).text for href in there}
    assert sum(one.is_gone for one in home.copies().values()) == THEIRS
    stage.proxy.heal()
    told = home.sync()
    assert (told["pushed"], told["waits"], told["collections"][0]["missing"]) == (0, 0, THEIRS)


def puts(stage: Stage) -> int:
    return sum(one.method == "PUT" for one in stage.proxy.seen)


def test_ours_is_there_again_as_it_was_and_others_stay_asked(
    home: SyncHome, stage: Stage, lost: dict[str, str]
) -> None:
    told = home.sync("--all", "--write-again")
    assert (told["trouble"], told["pushed"], puts(stage)) == (None, 3, 3)
    assert {href: stage.one(href).text for href in stage.everything()} == lost
    settled(home, stage, lost)


def test_a_block_that_was_moved_meanwhile_is_there_in_its_new_place_with_one_put(
    home: SyncHome, stage: Stage, lost: dict[str, str]
) -> None:
    begin = home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=7)
    uid = next(text.partition("UID:")[2].split()[0] for text in lost.values() if "margin.respiro" in text)
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(begin, 60))
    assert home.sync()["waits"] == 1
    stage.proxy.heal()
    assert home.sync("--all", "--write-again")["waits"] == 0
    assert puts(stage) == 3
    assert any(f"{begin:%Y%m%dT%H%M%SZ}" in stage.one(href).text for href in stage.everything())
    settled(home, stage, lost)


@pytest.mark.parametrize("fault", [cut_reply, cut_request])
def test_a_write_that_was_cut_is_there_once(
    home: SyncHome, stage: Stage, lost: dict[str, str], fault: Behaviour
) -> None:
    stage.proxy.next("PUT", fault)
    assert home.sync("--all", "--write-again")["trouble"] is not None
    stage.proxy.heal()
    home.rig.now += timedelta(minutes=30)
    assert home.sync("--all", "--write-again")["trouble"] is None
    settled(home, stage, lost)
