"""A whole home syncs with servers that do things otherwise, as those do that are not tried here: quirk by quirk."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.adapters.caldav.hrefs import item_name
from respiro.domain.period import Period
from respiro.services import margin_hand
from support.dav_quirks import QUIRKS, SLOW_TO_TELL, headers_of, own_names, replied
from support.dav_servers import ON_RADICALE
from support.dav_stage import Stage
from support.fault_proxy import Answered, Asked, Behaviour, Forward, status
from support.sync_stage import SyncHome, moved_by, new_home


@pytest.fixture
def home(tmp_path: Path, stage: Stage) -> Iterator[SyncHome]:
    made = new_home(tmp_path / "one")
    made.add(stage.proxy.url, stage.path, home=stage.path)
    stage.proxy.heal()
    yield made
    made.rig.close()


def move_here(home: SyncHome, uid: str, hours: float) -> None:
    begin = home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=hours)
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(begin, 60))


def own_text(stage: Stage) -> tuple[str, str]:
    """Return the href and the text of our own block, as the server itself has it."""
    found = [(href, stage.one(href).text) for href in stage.everything()]
    ((href, text),) = [(href, text) for href, text in found if ".respiro" in text]
    return href, text


def settled(home: SyncHome) -> None:
    told = home.sync()
    assert (told["trouble"], told["waits"], told["refused"], told["asked"]) == (None, 0, [], [])


def honest(stage: Stage) -> Stage:
    """Return the server as it is without the quirk."""
    stage.proxy.heal()
    return stage


def live(home: SyncHome, stage: Stage, quirk: Behaviour) -> None:
    """Let a phone and Respiro write, change and delete; each sees what the other did."""
    stage.proxy.always("*", quirk)
    for number in range(7):
        stage.elsewhere(f"talk-{number}@example.org".replace("@", "%40"), f"Talk {number}")
    uid = home.add_block(2)
    settled(home)
    assert home.summaries() == [f"Talk {number}" for number in range(7)]
    settled(home)

    stage.elsewhere("talk-2%40example.org", "Other")
    stage.server.delete(f"{stage.path}talk-3%40example.org.ics")
    move_here(home, uid, 6)
    stage.proxy.seen.clear()
    settled(home)
    assert 1 <= len(stage.proxy.asked("PUT")) <= 2
    assert home.summaries() == ["Other", "Talk 0", "Talk 1", *(f"Talk {number}" for number in range(4, 7))]

    href, text = own_text(honest(stage))
    assert f"DTSTART:{home.block(uid).period.start:%Y%m%dT%H%M%SZ}" in text or "TZID" in text
    before = home.block(uid).period.start
    stage.server.put(href, moved_by(45)(text))
    stage.proxy.always("*", quirk)
    settled(home)
    assert home.block(uid).period.start - before == timedelta(minutes=45)

    stage.proxy.seen.clear()
    settled(home)
    settled(home)
    assert not stage.proxy.asked("PUT")
    assert not any(one.is_gone for one in home.copies().values())


@ON_RADICALE
@pytest.mark.parametrize("name", QUIRKS)
def test_a_phone_and_respiro_share_a_calendar_on_a_server_with(home: SyncHome, stage: Stage, name: str) -> None:
    live(home, stage, QUIRKS[name])


@pytest.mark.parametrize("name", [name for name in QUIRKS if name.startswith("Digest")])
def test_a_server_that_wants_a_digest_never_sees_the_password(home: SyncHome, stage: Stage, name: str) -> None:
    seen: list[Asked] = []

    def behave(asked: Asked, forward: Forward) -> Answered | None:
        seen.append(asked)
        return QUIRKS[name](asked, forward)

    home.rig.typed.order = {"text": stage.proxy.url, "user": "alice", "password": "open-Sesame-7"}
    stage.proxy.always("*", behave)
    found = home.rig.run("caldav-discover")
    assert stage.path in {one["href"] for one in found["collections"]}  # type: ignore[attr-defined]  what JSON holds
    home.add_block()
    settled(home)
    settled(home)
    assert not [one for one in seen if one.headers.get("authorization", "").startswith("Basic")]


@pytest.mark.parametrize("name", SLOW_TO_TELL)
def test_what_a_token_does_not_tell_is_seen_within_a_day(home: SyncHome, stage: Stage, name: str) -> None:
    for number in range(7):
        stage.elsewhere(f"talk-{number}", f"Talk {number}")
    home.sync()
    stage.proxy.always("*", SLOW_TO_TELL[name])
    stage.server.delete(f"{stage.path}talk-3.ics")
    home.sync()
    home.rig.now += timedelta(days=1, minutes=1)
    settled(home)
    assert len(home.summaries()) == 6


def test_an_own_item_is_found_again_under_the_servers_name_after_a_lost_reply(home: SyncHome, stage: Stage) -> None:
    def behave(asked: Asked, forward: Forward) -> None:
        own_names(asked, forward)

    home.add_block()
    stage.proxy.next("PUT", behave)
    assert home.sync()["trouble"]["kind"] == "address_unreachable"
    stage.proxy.always("*", own_names)
    settled(home)
    assert len(stage.everything()) == 1


TAKEN = {
    "409, nothing said (SOGo)": (409, b""),
    "412, nothing said (OX, Zimbra, Bedework)": (412, b""),
    "403 of CalDAV": (403, b'<error xmlns="DAV:"><c:no-uid-conflict xmlns:c="urn:ietf:params:xml:ns:caldav"/></error>'),
    "403 of CardDAV (Purelymail)": (
        403,
        b'<error xmlns="DAV:"><c:no-uid-conflict xmlns:c="urn:ietf:params:xml:ns:carddav"/></error>',
    ),
    "403 of scheduling (Cyrus, Fastmail)": (
        403,
        b'<error xmlns="DAV:"><c:unique-scheduling-object-resource xmlns:c="urn:ietf:params:xml:ns:caldav"/></error>',
    ),
}


@ON_RADICALE
@pytest.mark.parametrize("name", TAKEN)
def test_an_own_item_that_is_there_under_another_name_is_adopted(home: SyncHome, stage: Stage, name: str) -> None:
    code, body = TAKEN[name]

    def behave(asked: Asked, forward: Forward) -> Answered:
        own_names(asked, forward)  # this moment, from our other machine
        return Answered(code, {"content-type": "application/xml"}, body)

    home.add_block()
    stage.proxy.always("PUT", behave)
    for _ in range(3):
        home.sync()
    settled(home)
    assert len(stage.everything()) == 1
    assert len(stage.proxy.asked("PUT")) <= 3


def test_an_item_that_its_calendar_does_not_take_holds_up_no_other(home: SyncHome, stage: Stage) -> None:
    body = b'<error xmlns="DAV:"><c:max-date-time xmlns:c="urn:ietf:params:xml:ns:caldav"/></error>'
    first = home.add_block(2)
    second = home.add_block(5)
    stage.proxy.always("PUT", status(403, body), path=min(map(item_name, (first, second))))
    for _ in range(3):
        told = home.sync()
    assert told["trouble"] is None
    assert len(told["refused"]) == 1
    assert len(stage.everything()) == 1


def test_a_uid_of_the_servers_own_makes_no_second_item_and_no_loop(home: SyncHome, stage: Stage) -> None:
    def behave(asked: Asked, forward: Forward) -> Answered | None:
        body = re.sub(rb"UID:[^\r\n]*", b"UID:0123456789@server", asked.body)
        return forward(replace(asked, body=body))

    home.add_block()
    stage.proxy.always("PUT", behave)
    for _ in range(5):
        assert home.sync()["trouble"] is None
    assert len(stage.everything()) == 1
    assert len(stage.proxy.asked("PUT")) <= 3


def test_a_page_to_log_in_at_is_never_taken_for_an_item(home: SyncHome, stage: Stage) -> None:
    stage.elsewhere("talk", "Talk")
    home.sync()
    stage.elsewhere("talk", "Other")
    page = b"<!DOCTYPE html><html><body>Please log in to the network of this train</body></html>"
    stage.proxy.always("GET", status(200, page, content_type="text/html"))
    home.sync()
    assert home.summaries() == ["Talk"]
    stage.proxy.heal()
    settled(home)
    assert home.summaries() == ["Other"]


def test_a_server_without_any_etag_is_read_and_given_new_items_and_nothing_is_written_over(
    home: SyncHome, stage: Stage
) -> None:
    def bare(asked: Asked, answered: Answered) -> Answered:
        del asked
        body = re.sub(rb"<((?:\w+:)?getetag)>.*?</\1>", b"", answered.body, flags=re.DOTALL)
        return replace(answered, headers=headers_of(answered, etag=""), body=body)

    stage.proxy.always("*", replied(bare))
    stage.elsewhere("talk", "Talk")
    uid = home.add_block(2)
    home.sync()
    assert home.summaries() == ["Talk"]
    stage.elsewhere("talk", "Other")
    move_here(home, uid, 6)
    stage.proxy.seen.clear()
    for _ in range(4):
        told = home.sync()
    assert home.summaries() == ["Other"]
    assert not stage.proxy.asked("PUT")
    assert (told["trouble"], told["waits"], len(told["refused"])) == (None, 1, 1)


def test_a_server_that_wants_a_pause_every_so_often_gets_all_in_the_end(home: SyncHome, stage: Stage) -> None:
    count = 0

    def behave(asked: Asked, forward: Forward) -> Answered | None:
        nonlocal count
        count += 1
        return forward(asked) if count % 6 else Answered(429, {"retry-after": "30"})

    for hours in range(1, 12, 2):
        home.add_block(hours)
    stage.proxy.always("*", behave)
    for _ in range(12):
        home.sync("--all")
        home.rig.now += timedelta(hours=1)
    stage.proxy.heal()
    settled(home)
    assert len(stage.everything()) == 6
