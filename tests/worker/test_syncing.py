"""Syncing with a server in memory, on a real store."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from respiro.domain.errors import AddressError, CalDavError, DavConflictError, SecretsError
from respiro.domain.margins import BlockState
from respiro.domain.period import Period
from respiro.services import margin_hand
from support.dav_items import event
from support.memory_server import MemoryCalendar, MemoryServer
from support.sync_stage import HOME, WORK, SyncHome, moved_by, renamed


@pytest.fixture
def work(server: MemoryServer) -> MemoryCalendar:
    return server.calendars[WORK]


def fill(work: MemoryCalendar, count: int) -> list[str]:
    hrefs = [f"{WORK}{number}.ics" for number in range(count)]
    for number, href in enumerate(hrefs):
        work.lay(href, event(f"talk-{number}", f"Talk {number}"))
    return hrefs


def lose(method: str, turns: int = 1) -> Callable[[str], None]:
    left = [turns]

    def fault(asked: str) -> None:
        if asked == method and left[0]:
            left[0] -= 1
            raise AddressError("address_unreachable", host="cal.example")

    return fault


def test_events_of_a_read_calendar_are_busy_time_and_a_second_sync_asks_once_a_calendar(
    home: SyncHome, server: MemoryServer, work: MemoryCalendar
) -> None:
    fill(work, 3)
    told = home.sync()
    assert (told["trouble"], told["is_changed"]) == (None, True)
    assert home.summaries() == ["Talk 0", "Talk 1", "Talk 2"]
    for calendar in server.calendars.values():
        calendar.requests.clear()
    assert not home.sync()["is_changed"]
    assert [calendar.requests for calendar in server.calendars.values()] == [["REPORT"], ["REPORT"]]


def test_a_server_that_is_too_slow_for_all_at_once_is_asked_in_parts(home: SyncHome, work: MemoryCalendar) -> None:
    def slow(_method: str) -> None:
        raise AddressError("address_too_slow", host="cal.example", seconds=60)

    fill(work, 3)
    work.fail = slow
    assert home.sync()["trouble"]["kind"] == "address_too_slow"
    work.fail = lambda _method: None
    all_at_once = work.everything
    work.everything = lambda: slow("") or all_at_once()  # type: ignore[method-assign,func-returns-value]
    assert home.sync()["trouble"] is None
    assert len(home.summaries()) == 3


def test_an_event_that_was_changed_there_is_changed_here(home: SyncHome, work: MemoryCalendar) -> None:
    hrefs = fill(work, 3)
    home.sync()
    work.edit(hrefs[1], renamed("Other"))
    work.requests.clear()
    home.sync()
    assert home.summaries() == ["Other", "Talk 0", "Talk 2"]
    assert work.requests == ["REPORT", "GET"]


def test_an_event_that_was_deleted_there_is_gone_here(home: SyncHome, work: MemoryCalendar) -> None:
    hrefs = fill(work, 3)
    home.sync()
    work.take(hrefs[1])
    home.sync()
    assert home.summaries() == ["Talk 0", "Talk 2"]


@pytest.mark.parametrize("left", [0, 1, 5])
def test_a_listing_that_lacks_most_removes_nothing_until_the_user_says_so(
    home: SyncHome, work: MemoryCalendar, left: int
) -> None:
    hrefs = fill(work, 12)
    work.has_tokens = False
    home.sync()
    work.listing = lambda items: dict(list(items.items())[:left])
    told = home.sync()
    assert len(home.summaries()) == 12
    assert next(one for one in told["collections"] if one["calendar"])["missing"] == 12 - left
    assert not home.sync()["is_changed"]

    work.listing = lambda items: items
    home.sync()
    assert not any(one.is_gone for one in home.copies().values())
    for href in hrefs[left:]:
        work.take(href)
    home.sync()
    assert len(home.summaries()) == 12
    home.sync("--all", "--remove-missing")
    assert len(home.summaries()) == left


def test_a_listing_that_lacks_an_item_which_is_there_removes_nothing(home: SyncHome, work: MemoryCalendar) -> None:
    fill(work, 12)
    work.has_tokens = False
    home.sync()
    work.listing = lambda items: dict(list(items.items())[1:])
    home.sync()
    assert len(home.summaries()) == 12


def test_margin_is_on_the_server_and_a_second_sync_puts_nothing(home: SyncHome, there: MemoryCalendar) -> None:
    uid = home.add_block()
    told = home.sync()
    assert (told["pushed"], told["waits"], told["trouble"]) == (1, 0, None)
    assert uid in next(iter(there.texts().values()))
    assert home.sync()["pushed"] == 0
    assert there.requests.count("PUT") == 1


def test_margin_that_was_moved_on_the_phone_is_pinned_there(home: SyncHome, there: MemoryCalendar) -> None:
    uid = home.add_block()
    home.sync()
    before = home.block(uid).period
    there.edit(next(iter(there.items)), moved_by(45))
    assert home.sync()["is_changed"]
    block = home.block(uid)
    assert (block.period.start - before.start, block.pinned) == (timedelta(minutes=45), True)
    assert there.requests.count("PUT") == 1


def test_margin_that_was_deleted_on_the_phone_is_released(home: SyncHome, there: MemoryCalendar) -> None:
    uid = home.add_block()
    home.add_block(5)
    home.sync()
    there.take(next(href for href, text in there.texts().items() if uid in text))
    home.sync()
    assert home.block(uid).state is BlockState.RELEASED
    assert len(there.items) == 1


def test_what_both_moved_is_asked_once(home: SyncHome, there: MemoryCalendar) -> None:

    uid = home.add_block()
    home.sync()
    there.edit(next(iter(there.items)), moved_by(45))
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(home.rig.now.replace(second=0) + timedelta(hours=7), 60))
    assert home.sync()["asked"] == [uid]
    assert home.sync()["asked"] == []
    assert there.requests.count("PUT") == 1


def test_unknown_properties_survive_what_is_written_over_them(home: SyncHome, there: MemoryCalendar) -> None:

    line = 'X-PHONE;X-A="b":ä\\, ö\r\n'
    uid = home.add_block()
    home.sync()
    there.edit(next(iter(there.items)), lambda text: text.replace("END:VEVENT", f"{line}END:VEVENT"))
    home.sync()
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, Period.lasting(home.rig.now.replace(second=0) + timedelta(hours=7), 60))
    home.sync()
    assert there.requests.count("PUT") == 2
    assert line in next(iter(there.texts().values()))


def test_a_lost_reply_is_known_by_the_next_sync(home: SyncHome, there: MemoryCalendar) -> None:
    home.add_block()
    there.after = lose("PUT")
    told = home.sync()
    assert told["trouble"]["kind"] == "address_unreachable"
    assert home.state().failures == 1
    told = home.sync()
    assert (told["trouble"], told["waits"]) == (None, 0)
    assert (len(there.items), there.requests.count("PUT")) == (1, 1)


def test_what_was_announced_stays_so_until_it_is_known_to_be_there(home: SyncHome, there: MemoryCalendar) -> None:
    uid = home.add_block()
    there.fail = lose("PUT")
    home.sync()
    there.after = lose("PUT")
    assert home.sync()["waits"] == 1
    with home.store() as store:
        assert f"pending:{uid}" in store.mirror()
    assert home.sync()["waits"] == 0


def test_a_change_that_is_refused_for_ever_is_tried_three_times(home: SyncHome, there: MemoryCalendar) -> None:
    def refuse(method: str) -> None:
        if method == "PUT":
            raise CalDavError("caldav_answered", host="cal.example", status=422)

    home.add_block()
    there.fail = refuse
    for _ in range(6):
        home.sync("--home")
    assert there.requests.count("PUT") == 3
    assert len(home.told["refused"]) == 1


def test_what_was_refused_is_tried_again_when_the_user_says_so(home: SyncHome, there: MemoryCalendar) -> None:
    def refuse(method: str) -> None:
        if method == "PUT":
            raise CalDavError("caldav_answered", host="cal.example", status=422)

    home.add_block()
    there.fail = refuse
    for _ in range(5):
        home.sync("--home")
    assert there.requests.count("PUT") == 3
    home.sync("--all")
    assert there.requests.count("PUT") == 3
    home.sync("--all", "--again")
    assert 4 <= there.requests.count("PUT") <= 6
    home.sync("--home")
    there.fail = lambda _method: None
    for turn in (("--home",), ("--all", "--again")):
        there.requests.clear()
        home.sync(*turn)
    assert (home.told["waits"], home.told["refused"], len(there.items)) == (0, [], 1)


def test_a_conflict_without_end_is_not_tried_more_often_in_one_run(home: SyncHome, there: MemoryCalendar) -> None:
    def conflict(method: str) -> None:
        if method == "PUT":
            raise DavConflictError("caldav_conflict", host="cal.example")

    home.add_block()
    there.fail = conflict
    for _ in range(3):
        there.requests.clear()
        home.sync("--all", "--again")
        assert there.requests.count("PUT") == 3
    assert (home.told["waits"], len(home.told["refused"])) == (1, 1)


def test_a_server_that_always_rewrites_is_adopted(home: SyncHome, there: MemoryCalendar) -> None:
    there.rewrite = lambda text: text.replace("END:VEVENT", "X-SERVER:1\r\nEND:VEVENT")
    home.add_block()
    for _ in range(3):
        home.sync()
    assert there.requests.count("PUT") == 1


def test_a_server_that_spoils_what_is_written_gets_no_more_than_three_puts(
    home: SyncHome, there: MemoryCalendar
) -> None:
    there.rewrite = renamed("Nothing")
    home.add_block()
    for _ in range(6):
        home.sync()
    assert there.requests.count("PUT") <= 3


def test_without_a_password_the_account_pauses_and_says_why(home: SyncHome) -> None:
    home.rig.secrets.fault = SecretsError("keyring_locked")
    told = home.sync()
    assert told["trouble"] == {"kind": "keyring_locked", "values": {}}
    home.rig.typed.order = {"passwords": {home.account: "typed"}}
    assert home.sync("--all", "--typed")["trouble"] is None


def test_a_busy_server_is_left_alone_for_as_long_as_it_wants(home: SyncHome, work: MemoryCalendar) -> None:
    def busy(_method: str) -> None:
        raise CalDavError("caldav_busy", host="cal.example", status=503, retry_after=7200)

    work.fail = busy
    home.sync()
    assert home.state().next_at == home.rig.now + timedelta(hours=2)
    work.fail = lambda _method: None
    home.rig.now += timedelta(hours=1)
    assert home.rig.run("sync")["accounts"] == []
    home.rig.now += timedelta(hours=1)
    assert home.sync("--all")["trouble"] is None


def test_a_busy_server_is_not_asked_for_each_change_here(
    home: SyncHome, there: MemoryCalendar, server: MemoryServer
) -> None:
    def busy(_method: str) -> None:
        raise CalDavError("caldav_busy", host="cal.example", status=503, retry_after=600)

    there.fail = busy
    home.add_block()
    home.rig.run("mirror")
    there.fail = lambda _method: None
    server.passwords.clear()
    assert home.rig.run("mirror")["fault"] == {
        "kind": "caldav_busy",
        "values": {"host": "cal.example", "status": 503, "retry_after": 600},
    }
    assert server.passwords == []
    home.rig.now += timedelta(minutes=11)
    assert home.rig.run("mirror")["fault"] is None
    assert len(there.items) == 1


def test_a_mirror_does_not_put_off_the_calendars_that_are_read(home: SyncHome, work: MemoryCalendar) -> None:
    home.sync()
    due = home.state().next_at
    home.rig.now += timedelta(minutes=4)
    home.rig.run("mirror")
    assert home.state().next_at == due
    assert work.href


def test_a_calendar_that_is_gone_does_not_keep_the_others_waiting(
    home: SyncHome, work: MemoryCalendar, there: MemoryCalendar
) -> None:
    def gone(_method: str) -> None:
        raise CalDavError("caldav_not_here", host="cal.example", address="https://cal.example/")

    fill(work, 2)
    there.fail = gone
    assert home.sync()["trouble"]["kind"] == "caldav_not_here"
    assert len(home.summaries()) == 2


def test_an_account_that_is_forgotten_meanwhile_leaves_nothing(home: SyncHome, work: MemoryCalendar) -> None:
    fill(work, 2)
    home.sync()
    work.edit(f"{WORK}1.ics", renamed("Late"))

    def forget(_method: str) -> None:
        store = home.rig.open()
        store.forget_account(home.account)

    work.after = forget
    home.sync()
    assert home.summaries() == []
    with home.store() as store:
        assert (store.accounts(), store.collections(), store.sources()) == ([], [], [])


def test_the_mirror_goes_to_the_server_when_the_home_is_there(home: SyncHome, there: MemoryCalendar) -> None:
    home.add_block()
    told = home.rig.run("mirror")
    assert told["margin"]["created"] == 1  # type: ignore[index]
    assert told["fault"] is None
    assert len(there.items) == 1
    assert not (home.rig.folder / "home-calendar").exists()


def test_a_forgotten_account_takes_its_calendars_and_its_password(home: SyncHome, work: MemoryCalendar) -> None:
    fill(work, 2)
    home.sync()
    home.rig.run("caldav-forget", home.account)
    assert home.summaries() == []
    assert home.rig.secrets.kept == {}


def test_our_own_items_are_no_events_of_a_home_that_is_read_too(home: SyncHome, there: MemoryCalendar) -> None:
    collections = [{"href": HOME, "is_read": True, "is_home": True}]
    home.rig.typed.order = {"account": home.account, "collections": collections}
    home.rig.run("caldav-arrange")
    uid = home.add_block()
    home.sync()
    there.lay(f"{HOME}talk.ics", event("talk", "Talk"))
    there.lay(f"{HOME}other.ics", event("other@margin.respiro", "Margin of another computer"))
    there.edit(next(href for href in there.items if uid in there.texts()[href]), moved_by(45))
    home.sync()
    found = {one.id.uid: one for one in home.rig.occurrences()}
    assert sorted(found) == ["other@margin.respiro", "talk"]
    assert [uid for uid, one in found.items() if one.takes_time(())] == ["talk"]
    assert home.block(uid).pinned
    assert len(there.items) == 3
