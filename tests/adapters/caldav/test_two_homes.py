"""Two homes and a phone on one calendar of a real server, with replies that are lost: all sides are equal at the end."""

from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest

from respiro.adapters.caldav.collection import uid_of
from respiro.adapters.caldav_server import connected
from respiro.adapters.ics.margin_events import read_event
from respiro.domain.errors import RespiroError
from respiro.domain.margins import BlockState
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.home_conflicts import Side
from support.call_desk import MONDAY, at
from support.dav_stage import Stage
from support.fakes import MADRID
from support.fault_proxy import cut_reply, cut_request, partial
from support.margin_stage import with_line
from support.sync_stage import moved_by
from support.thorough import examples
from support.two_homes import Machine

WALLS = ("9:00", "10:30", "12:00", "15:00", "16:30")


def step(pick: Random, stage: Stage, homes: list[Machine], number: int) -> None:
    home, hrefs = pick.choice(homes), sorted(stage.everything())
    place = Period.lasting(at(MONDAY + timedelta(days=pick.randrange(1, 9)), pick.choice(WALLS)), 60)
    blocks = sorted(home.store._blocks)
    match pick.choice(("add", "add", "move", "release", "drag", "note", "delete", "meet", "sync", "sync", "fail")):
        case "add":
            with suppress(RespiroError):
                margin_hand.add_block(home.ports, place)
        case "move" if blocks:
            with suppress(RespiroError):
                margin_hand.move_block(home.ports, pick.choice(blocks), place)
        case "release" if blocks:
            with suppress(RespiroError):
                margin_hand.release_block(home.ports, pick.choice(blocks))
        case "drag" if hrefs:
            href = pick.choice(hrefs)
            stage.server.put(href, moved_by(pick.choice((-30, 45)))(stage.one(href).text))
        case "note" if hrefs:
            href = pick.choice(hrefs)
            stage.server.put(href, with_line(f"X-OWN-{number}:kept")(stage.one(href).text))
        case "delete" if len(hrefs) > 3:
            stage.server.delete(pick.choice(hrefs))
        case "meet":
            stage.elsewhere(f"meeting-{number}")
        case "fail":
            method, fault = pick.choice((("PUT", cut_reply), ("PUT", cut_request), ("REPORT", partial(1))))
            stage.proxy.next(method, fault)
            home.sync()
            stage.proxy.heal()
        case _:
            home.sync()


@pytest.mark.parametrize("seed", range(examples(2)))
def test_all_sides_are_equal_at_the_end(stage: Stage, seed: int) -> None:
    pick = Random(seed)  # noqa: S311  no secret
    homes = [Machine(name, connected, href=stage.path, address=stage.proxy.url) for name in "ab"]
    for number in range(30):
        step(pick, stage, homes, number)
    for _ in range(4):
        for home in homes:
            home.store.put_note("calendar_listed:c", "")  # as if a day had passed
            home.sync(may_go=True)
            home.settle(Side.THEIRS)
            home.settle(Side.OURS)
    stage.proxy.heal()
    for home in homes:
        told = home.sync()
        assert (told["trouble"], told["pushed"], told["waits"], told["asked"]) == (None, 0, 0, [])
    assert not stage.proxy.asked("PUT")
    there = {href: stage.one(href).text for href in stage.everything()}
    by_uid = {uid_of(text): text for text in there.values()}
    assert len(by_uid) == len(there)
    for home in homes:
        # one copy may be what a multiget gave and another what a GET gave: the same but for its line ends
        copies = {one.href: one.text.split() for one in home.store.resources("c")}
        assert copies == {href: text.split() for href, text in there.items()}
        for uid, block in home.store._blocks.items():
            if block.state is BlockState.STANDING:
                assert read_event(by_uid[uid], uid, MADRID).period == block.period
