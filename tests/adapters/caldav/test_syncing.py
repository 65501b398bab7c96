"""A whole home syncs with Radicale and Xandikos, each behind a proxy that may spoil what passes."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial as bound
from itertools import cycle
from pathlib import Path
from subprocess import PIPE, Popen
from time import sleep
from uuid import uuid4

import pytest

from respiro.domain.margins import BlockState
from respiro.domain.period import Period
from respiro.services import margin_hand
from support.dav_items import event
from support.dav_servers import ON_RADICALE, DavServer
from support.dav_stage import Stage
from support.fault_proxy import (
    Answered,
    Asked,
    Behaviour,
    Forward,
    cut_body,
    cut_reply,
    cut_request,
    each_item,
    etag,
    multistatus,
    partial,
    replayed,
    status,
    without_etag,
)
from support.sync_stage import SECRET, SyncHome, moved_by, new_home

MANY = pytest.param(100, marks=pytest.mark.torture, id="many")
"""For each of two servers."""
AS_THE_WEEK_BEGINS = datetime(2026, 11, 23, tzinfo=UTC)
"""A block is not moved into another week."""


@pytest.fixture
def home(tmp_path: Path, stage: Stage) -> Iterator[SyncHome]:
    made = new_home(tmp_path / "one")
    made.add(stage.proxy.url, stage.path, home=stage.path)
    stage.proxy.heal()
    yield made
    made.rig.close()


def hrefs(stage: Stage) -> list[str]:
    return sorted(stage.everything())


def text(stage: Stage, href: str) -> str:
    return stage.one(href).text


def move_here(home: SyncHome, uid: str, hours: float) -> None:
    begin = home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=hours)
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(begin, 60))


def test_the_first_sync_brings_all_and_one_without_change_asks_at_most_twice(home: SyncHome, stage: Stage) -> None:
    for number in range(5):
        stage.elsewhere(f"talk-{number}", f"Talk {number}")
    home.add_block()
    told = home.sync()
    assert (told["trouble"], told["pushed"], told["waits"]) == (None, 1, 0)
    assert home.summaries() == [f"Talk {number}" for number in range(5)]
    home.sync()
    stage.proxy.heal()
    assert not home.sync()["is_changed"]
    assert len(stage.proxy.seen) <= 2, [one.method for one in stage.proxy.seen]


def test_one_change_asks_at_most_four_times(home: SyncHome, stage: Stage) -> None:
    uid = home.add_block()
    for number in range(5):
        stage.elsewhere(f"talk-{number}")
    home.sync()
    home.sync()
    changes: list[Callable[[], object]] = [
        lambda: stage.elsewhere("talk-2", "Other"),
        lambda: stage.server.delete(f"{stage.path}talk-3.ics"),
        lambda: move_here(home, uid, 6),
    ]
    for change in changes:
        change()
        stage.proxy.heal()
        assert home.sync()["trouble"] is None
        assert len(stage.proxy.seen) <= 4, [one.method for one in stage.proxy.seen]
    assert home.summaries() == ["Other", "Talk", "Talk", "Talk"]


def test_margin_follows_the_phone_and_is_released_when_it_is_deleted_there(home: SyncHome, stage: Stage) -> None:
    uid = home.add_block()
    home.sync()
    (href,) = hrefs(stage)
    before = home.block(uid).period.start
    stage.server.put(href, moved_by(45)(text(stage, href)))
    assert home.sync()["home"]["margin"]["moved"] == 1
    assert (home.block(uid).period.start - before, home.block(uid).pinned) == (timedelta(minutes=45), True)
    stage.server.delete(href)
    home.sync()
    assert home.block(uid).state is BlockState.RELEASED
    assert hrefs(stage) == []


def test_what_both_moved_is_asked_and_nothing_written(home: SyncHome, stage: Stage) -> None:
    uid = home.add_block()
    home.sync()
    (href,) = hrefs(stage)
    stage.server.put(href, moved_by(45)(text(stage, href)))
    theirs = text(stage, href)
    move_here(home, uid, 8)
    stage.proxy.heal()
    assert home.sync()["asked"] == [uid]
    assert text(stage, href) == theirs
    assert not stage.proxy.asked("PUT")


def test_unknown_properties_survive_what_is_written_over_them(home: SyncHome, stage: Stage) -> None:
    uid = home.add_block()
    home.sync()
    (href,) = hrefs(stage)
    lines = "X-PHONE;X-A=b:one\\, two ö\r\nCATEGORIES:A,B\r\n"
    stage.server.put(href, text(stage, href).replace("END:VEVENT", f"{lines}END:VEVENT"))
    before = text(stage, href)
    home.sync()
    move_here(home, uid, 8)
    assert home.sync()["pushed"] == 1
    for line in re.findall(r"(?:X-PHONE|CATEGORIES)[^\r\n]*\r\n", before):
        assert line in text(stage, href)


@pytest.mark.parametrize("turns", [6, MANY])
@pytest.mark.parametrize("behaviour", [cut_reply, cut_request], ids=["reply", "request"])
def test_lost_replies_make_no_second_item(home: SyncHome, stage: Stage, behaviour: Behaviour, turns: int) -> None:
    uids: list[str] = []
    home.rig.now = AS_THE_WEEK_BEGINS
    for turn in range(turns):
        if turn % 2:
            move_here(home, uids[-1], 1 + turn * 1.5)
        else:
            uids.append(home.add_block(1 + turn * 1.5))
        stage.proxy.heal()
        stage.proxy.next("PUT", behaviour)
        assert home.sync()["trouble"]["kind"] == "address_unreachable"
        stage.proxy.heal()
        told = home.sync()
        assert (told["trouble"], told["asked"], told["waits"]) == (None, [], 0)
        assert len(stage.proxy.asked("PUT")) == (behaviour is cut_request)
    assert len(hrefs(stage)) == len(uids)
    assert all(home.block(uid).state is BlockState.STANDING for uid in uids)


def by_turns(*behaviours: Behaviour) -> Behaviour:
    turns = cycle(behaviours)

    def behave(asked: Asked, forward: Forward) -> Answered | None:
        return next(turns)(asked, forward)

    return behave


BROKEN = b'<error xmlns="DAV:"><c:valid-calendar-data xmlns:c="urn:ietf:params:xml:ns:caldav"/></error>'
CONFLICTS: dict[str, tuple[str, Behaviour]] = {
    "412": ("PUT", status(412)),
    "409": ("PUT", status(409)),
    "no_etag_anywhere": ("*", without_etag),
    "etag_rewritten_each_time": ("*", etag(lambda _known: f'"{uuid4().hex}"')),
    "etag_of_a_proxy": ("*", etag(lambda known: f'"proxy-{known.strip(chr(34))}"')),
    "etag_packed": ("*", etag(lambda known: f'"{known.strip(chr(34))}-gzip"')),
    "etag_weak": ("*", etag(lambda known: f"W/{known}")),
    "etag_weak_and_rewritten": ("*", etag(lambda _known: f'W/"{uuid4().hex}"')),
    "etag_bare_and_rewritten": ("*", etag(lambda _known: uuid4().hex)),
    "no_etag_after_put": ("PUT", without_etag),
    "409_and_412_by_turns": ("PUT", by_turns(status(409), status(412), status(412, BROKEN), status(403, BROKEN))),
    "423": ("PUT", status(423)),
    "422": ("PUT", status(422)),
}


@ON_RADICALE
@pytest.mark.parametrize("name", CONFLICTS)
def test_no_change_is_put_more_than_three_times(home: SyncHome, stage: Stage, name: str) -> None:
    uid = home.add_block()
    home.sync()
    stage.proxy.heal()
    stage.proxy.always(*CONFLICTS[name])
    move_here(home, uid, 8)
    for _ in range(5):
        home.sync()
    assert len(stage.proxy.asked("PUT")) <= 3
    home.add_block(30)
    stage.proxy.seen.clear()
    for _ in range(5):
        home.sync()
    assert len(stage.proxy.asked("PUT")) <= 6


PAGE = b"<!DOCTYPE html><html><body>Please log in</body></html>"


LISTINGS: dict[str, Callable[[], Behaviour]] = {
    "empty": multistatus,
    "replayed": lambda: replayed(9),
    **{f"keeps_{keeps}": bound(partial, keeps) for keeps in (0, 1, 2, 3, 5, 8)},
    **{f"cut_{at}": bound(cut_body, at) for at in (0, 200, 600)},
    **{f"each_{code}": bound(each_item, code) for code in (403, 404, 410, 500)},
    "page": lambda: status(200, PAGE, content_type="text/html"),
    **{str(code): bound(status, code) for code in (200, 204, 403, 404, 410, 500, 503, 507)},
}


def faulty_listings(asked: str, *, is_whole: bool) -> list[tuple[str, str]]:
    """Return which faults to try with which requests: all, or each fault with what is ``asked`` or all, by turns."""
    some = [(name, (asked, "*")[turn % 2]) for turn, name in enumerate(LISTINGS)]
    return [(name, method) for name in LISTINGS for method in ("PROPFIND", "REPORT", "*")] if is_whole else some


@pytest.mark.parametrize("is_whole", [False, pytest.param(True, marks=pytest.mark.torture)], ids=["some", "each"])
@pytest.mark.parametrize("has_tokens", [True, False], ids=["token", "listing"])
def test_no_faulty_listing_deletes_anything(home: SyncHome, stage: Stage, *, has_tokens: bool, is_whole: bool) -> None:
    for number in range(8):
        stage.elsewhere(f"talk-{number}", f"Talk {number}")
    uids = [home.add_block(hours) for hours in (2, 5)]
    home.sync()
    home.sync()
    summaries, there = home.summaries(), hrefs(stage)
    for name, method in faulty_listings("REPORT" if has_tokens else "PROPFIND", is_whole=is_whole):
        stage.proxy.heal()
        if not has_tokens:
            forget_tokens(home)
        stage.proxy.always(method, LISTINGS[name]())
        home.sync()
        home.sync()
        assert home.summaries() == summaries, (method, name)
        assert all(home.block(uid).state is BlockState.STANDING for uid in uids), (method, name)
    stage.proxy.heal()
    forget_tokens(home)
    assert home.sync()["trouble"] is None
    assert hrefs(stage) == there
    assert not any(one.is_gone for one in home.copies().values())


def forget_tokens(home: SyncHome) -> None:
    with home.store() as store:
        for one in store.collections():
            store.put_resources(replace(one, sync_token=""), one, ())


KILLED = """
import sys
from datetime import datetime
from pathlib import Path
from support.sync_stage import SECRET, new_home
home = new_home(Path(sys.argv[1]))
home.rig.now = datetime.fromisoformat(sys.argv[2])
home.rig.secrets.kept[sys.argv[3]] = SECRET
print("ready", flush=True)
home.rig.run("sync", "--all")
"""


@pytest.mark.parametrize("turns", [4, MANY])
def test_a_kill_at_any_moment_loses_nothing_and_doubles_nothing(home: SyncHome, stage: Stage, turns: int) -> None:
    uids: list[str] = []
    home.rig.now = AS_THE_WEEK_BEGINS
    name = f"account/{home.account}"
    for turn in range(turns):
        uids.append(home.add_block(1 + turn * 1.5))
        stage.server.put(f"{stage.path}talk-{turn}.ics", event(f"talk-{turn}", start="20261203T090000Z"))
        command = [sys.executable, "-c", KILLED, str(home.rig.folder), home.rig.now.isoformat(), name]
        process = Popen(command, stdout=PIPE, env={"PYTHONPATH": ":".join(sys.path)})
        with process:
            assert process.stdout
            process.stdout.readline()
            sleep(0.004 * (turn * 13 % 40))
            process.kill()
        told = home.sync()
        assert (told["trouble"], told["asked"], told["waits"]) == (None, [], 0)
        assert len(hrefs(stage)) == len(uids) + turn + 1
        assert len(home.summaries()) == turn + 1
    assert all(home.block(uid).state is BlockState.STANDING for uid in uids)
    assert home.sync()["pushed"] == 0


def test_the_password_is_nowhere_but_in_the_keyring(
    home: SyncHome, stage: Stage, capfd: pytest.CaptureFixture[str]
) -> None:
    stage.elsewhere("talk")
    home.add_block()
    home.sync()
    stage.proxy.always("*", status(401))
    home.sync()
    lines = repr(home.rig.lines)
    printed = capfd.readouterr()
    assert SECRET not in lines + printed.out + printed.err
    for path in home.rig.folder.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path


def test_a_wrong_password_is_told_and_asked_once(home: SyncHome, stage: Stage) -> None:
    if not stage.server.checks_passwords:
        pytest.skip("it takes any password")
    home.rig.secrets.kept[f"account/{home.account}"] = "wrong"
    assert home.sync()["trouble"]["kind"] == "caldav_password_refused"
    assert len(stage.proxy.seen) <= 2


def test_discovery_says_which_calendars_there_are(home: SyncHome, stage: Stage, dav: DavServer) -> None:
    home.rig.typed.order = {"text": stage.proxy.url, "user": "alice", "password": SECRET}
    found = home.rig.run("caldav-discover")
    assert stage.path in {one["href"] for one in found["collections"]}  # type: ignore[attr-defined]
    assert dav.name
