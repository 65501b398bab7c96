"""Our items that are gone on the server all at once and were kept are brought there again, once the user says so."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from respiro.adapters.caldav_shelf import CollectionShelf
from respiro.domain.accounts import Resource
from respiro.domain.errors import AddressError, CalDavError, DavConflictError
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.accounts import account_states
from respiro.services.margin_gone import margin_gone
from respiro.services.missing_items import own_missing
from support.dav_items import event
from support.memory_server import MemoryCalendar, MemoryServer
from support.sync_stage import HOME, SyncHome, new_home

THEIRS = 4


class KilledError(BaseException):
    """The process ends here."""


@pytest.fixture
def read() -> tuple[str, ...]:
    return ()


@pytest.fixture
def lost(home: SyncHome, there: MemoryCalendar) -> list[str]:
    """All that lay there is gone at once: three blocks and a task of ours, and what someone else put there."""
    for number in range(THEIRS):
        there.lay(f"{HOME}{number}.ics", event(f"talk-{number}", "Talk"))
    uids = [home.add_block(hours) for hours in (2, 4, 6)]
    uids.append(f"{home.call_back('Marta Ruiz')}@call.respiro")
    home.sync()
    assert len(there.items) == THEIRS + len(uids)
    for href in list(there.items):
        there.take(href)
    there.requests.clear()
    assert home.sync()["collections"][0]["missing"] == THEIRS + len(uids)
    return uids


def again(home: SyncHome) -> dict[str, Any]:
    return home.sync("--all", "--write-again")


def kept(home: SyncHome, uid: str) -> Resource:
    """Return the copy of an item of ours."""
    return next(one for one in home.copies().values() if f"UID:{uid}" in one.text)


def place_of(uid: str, there: MemoryCalendar) -> list[str]:
    return [href for href, text in there.texts().items() if f"UID:{uid}" in text]


def move(home: SyncHome, uid: str, hours: float) -> None:
    begin = home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=hours)
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(begin, 60))


def known(home: SyncHome) -> tuple[int, int, int]:
    """Return what waits, what is missing, and how much of that is ours."""
    with home.ports() as ports:
        (state,) = account_states(ports)
        return state.waits, state.missing, own_missing(ports, state.collections)


def settled(home: SyncHome, there: MemoryCalendar, uids: list[str]) -> None:
    """Look that all of ours is there once, known as it is there, and that nothing more is to be done."""
    assert [len(place_of(uid, there)) for uid in uids] == [1] * len(uids)
    copies = home.copies()
    for href, (etag, text) in there.items.items():
        copy = copies[href.rpartition("/")[2]]
        assert (copy.etag, copy.text, copy.is_gone) == (etag, text, False)
    there.requests.clear()
    home.sync()
    assert not {"PUT", "DELETE"} & {*there.requests}


def test_ours_is_written_as_it_was_and_what_is_not_ours_stays_asked(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    before = {one.href: one.text for one in home.copies().values()}
    assert known(home) == (0, THEIRS + len(lost), len(lost))
    told = again(home)
    assert (told["pushed"], told["waits"], told["trouble"]) == (len(lost), 0, None)
    assert told["collections"][0]["missing"] == THEIRS
    assert there.texts() == {href: before[href] for href in there.items}
    assert there.requests.count("PUT") == len(lost)
    assert known(home) == (0, THEIRS, 0)
    settled(home, there, lost)
    assert again(home)["pushed"] == 0


def test_without_a_word_nothing_is_written_and_what_changed_here_waits(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    move(home, lost[0], 9)
    for _ in range(3):
        assert home.sync()["waits"] == 1
    assert there.items == {}
    assert known(home)[0] == 1


def test_what_changed_here_meanwhile_is_written_with_one_put_and_what_was_given_back_is_not(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    moved, released, *_ = lost
    move(home, moved, 9)
    with home.ports() as ports:
        margin_hand.release_block(ports, released)
    assert again(home)["waits"] == 0
    assert there.requests.count("PUT") == len(lost) - 1
    assert "DELETE" not in there.requests
    begin = home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=9)
    assert f"{begin:%Y%m%dT%H%M%S}" in there.texts()[place_of(moved, there)[0]]
    assert known(home)[1:] == (THEIRS, 0)
    settled(home, there, [uid for uid in lost if uid != released])


def test_what_is_there_after_all_is_taken_as_it_is(home: SyncHome, there: MemoryCalendar, lost: list[str]) -> None:
    href = kept(home, lost[0]).href
    text = kept(home, lost[0]).text.replace("END:VEVENT", "X-PHONE:1\r\nEND:VEVENT")
    there.lay(href, text)
    there.listing = lambda _items: {}
    again(home)
    assert there.requests.count("PUT") == len(lost) - 1
    there.listing = lambda items: items
    assert there.texts()[href] == text
    settled(home, there, lost)


def test_what_came_back_under_another_name_is_not_written_beside_it(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    there.lay(f"{HOME}restored.ics", kept(home, lost[0]).text)
    again(home)
    assert there.requests.count("PUT") == len(lost) - 1
    settled(home, there, lost)


def test_what_someone_writes_there_this_moment_is_taken(home: SyncHome, there: MemoryCalendar, lost: list[str]) -> None:
    href = kept(home, lost[0]).href
    text = kept(home, lost[0]).text.replace("END:VEVENT", "X-PHONE:1\r\nEND:VEVENT")

    def phone(method: str) -> None:
        if method == "PUT" and href not in there.items:
            there.lay(href, text)

    there.fail = phone
    again(home)
    assert there.texts()[href] == text
    settled(home, there, lost)


def test_what_a_server_has_under_another_name_by_now_is_taken(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    first = min(lost)  # it is tried before the others
    one = kept(home, first)

    def taken(method: str) -> None:
        if method == "PUT" and f"{HOME}other.ics" not in there.items:
            there.lay(f"{HOME}other.ics", one.text)
            raise DavConflictError("caldav_uid_taken", host="cal.example")

    there.fail = taken
    again(home)
    assert [one.href for one in home.copies().values() if first in one.text] == [f"{HOME}other.ics"]
    settled(home, there, lost)


def test_tasks_that_only_the_mirrors_hold_are_written_again_too(home: SyncHome, there: MemoryCalendar) -> None:
    uids = [f"{home.call_back(name)}@call.respiro" for name in ("Ana", "Luis", "Marta")]
    for number in range(20):
        there.lay(f"{HOME}{number}.ics", event(f"talk-{number}", "Talk"))
    home.sync()
    for uid in uids:
        (href,) = place_of(uid, there)
        there.take(href)
    assert home.sync()["home"]["held"] == "home_folder_emptied"
    assert home.sync()["pushed"] == 0
    again(home)
    settled(home, there, uids)
    assert home.told["home"]["held"] == ""


def test_what_another_computer_planned_there_is_not_written(home: SyncHome, there: MemoryCalendar) -> None:
    other = "another@margin.respiro"
    there.lay(f"{HOME}{other}.ics", event(other, "Margin"))
    uids = [home.add_block(hours) for hours in (2, 4, 6)]
    home.sync()
    for href in list(there.items):
        there.take(href)
    home.sync()
    again(home)
    assert place_of(other, there) == []
    assert known(home) == (0, 1, 0)
    settled(home, there, uids)


def test_a_server_that_takes_none_is_tried_three_times_a_change(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    def refuse(method: str) -> None:
        if method == "PUT":
            raise CalDavError("caldav_answered", host="cal.example", status=422)

    there.fail = refuse
    for _ in range(6):
        told = again(home)
    assert there.requests.count("PUT") == 3 * len(lost)
    assert (told["waits"], len(told["refused"])) == (len(lost), len(lost))
    assert known(home)[1] == THEIRS + len(lost)


def test_a_fault_ends_it_and_the_rest_is_written_when_it_is_said_again(
    home: SyncHome, there: MemoryCalendar, lost: list[str]
) -> None:
    def fault(method: str) -> None:
        if method == "PUT" and len(there.items) == 2:
            raise AddressError("address_unreachable", host="cal.example")

    there.fail = fault
    assert again(home)["trouble"]["kind"] == "address_unreachable"
    there.fail = lambda _method: None
    again(home)
    settled(home, there, lost)


def test_margin_that_only_the_mirrors_hold_is_written_again_too(home: SyncHome, there: MemoryCalendar) -> None:
    uids = [home.add_block(hours) for hours in (2, 4)]
    home.sync()
    for href in list(there.items):
        there.take(href)
    home.sync()
    with home.ports() as ports:
        assert margin_gone(ports) == 2
    again(home)
    settled(home, there, uids)
    with home.ports() as ports:
        assert margin_gone(ports) == 0


def killed_at(number: int) -> tuple[Callable[..., None], list[int]]:
    left = [number]

    def effect(*_: object, **_more: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise KilledError

    return effect, left


def stored_with(effect: Callable[..., None]) -> Callable[..., None]:
    keep = CollectionShelf._put

    def put(self: CollectionShelf, *given: Any) -> None:
        effect()
        keep(self, *given)
        effect()

    return put


@pytest.mark.parametrize("is_moved", [False, True])
def test_killed_at_any_effect_nothing_is_there_twice_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_moved: bool
) -> None:
    for number in range(1, 100):
        server = MemoryServer()
        there = server.make(HOME)
        home = new_home(tmp_path / f"home-{number}")
        home.rig.server = server
        home.add("https://cal.example/", home=HOME)
        uids = [home.add_block(hours) for hours in (2, 4, 6)]
        home.sync()
        for href in list(there.items):
            there.take(href)
        home.sync()
        if is_moved:
            move(home, uids[0], 9)
        effect, left = killed_at(number)
        there.fail = there.after = effect
        with monkeypatch.context() as patched:
            patched.setattr(CollectionShelf, "_put", stored_with(effect))
            try:
                again(home)
            except KilledError:
                home.rig.close()
        there.fail = there.after = lambda _method: None
        home.sync()
        again(home)
        settled(home, there, uids)
        home.rig.close()
        if left[0] > 0:
            break
    assert number > 3 * 4
