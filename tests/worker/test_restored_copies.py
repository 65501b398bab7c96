"""A store that was put back from a backup, beside a server that went on: nothing of the user's is lost or doubled."""

import shutil
from collections.abc import Callable
from datetime import timedelta

import pytest

from respiro.adapters.caldav.collection import uid_of
from respiro.domain.calls import Closed, Open, OutcomeKind
from respiro.domain.errors import AddressError
from respiro.domain.margins import BlockState
from respiro.domain.period import Period
from respiro.services import call_log, margin_hand
from support.dav_items import event
from support.memory_server import MemoryCalendar, MemoryServer
from support.sync_stage import WORK, SyncHome, renamed

TOKENS = {"with tokens": True, "without tokens": False}


@pytest.fixture
def back_up(home: SyncHome) -> Callable[[], Callable[[], None]]:
    """Return what makes a backup, and answers what puts it back."""

    def make() -> Callable[[], None]:
        with home.store() as store:
            store.backup_today()
        (copy,) = (home.rig.folder / "backups").glob("*.db")

        def restore() -> None:
            home.rig.close()
            for name in ("respiro.db", "respiro.db-wal", "respiro.db-shm"):
                (home.rig.folder / name).unlink(missing_ok=True)
            shutil.copyfile(copy, home.rig.folder / "respiro.db")

        return restore

    return make


def by_uid(there: MemoryCalendar) -> dict[str, str]:
    return {uid_of(text): text for text in there.texts().values()}


def move(home: SyncHome, uid: str, hours: float) -> Period:
    place = Period.lasting(home.rig.now.replace(second=0, microsecond=0) + timedelta(hours=hours), 60)
    with home.ports() as ports:
        margin_hand.move_block(ports, uid, place)
    return place


@pytest.mark.parametrize("has_tokens", TOKENS.values(), ids=TOKENS)
def test_what_came_after_the_backup_counts_and_what_is_unknown_here_stays_there(
    home: SyncHome,
    server: MemoryServer,
    there: MemoryCalendar,
    back_up: Callable[[], Callable[[], None]],
    *,
    has_tokens: bool,
) -> None:
    for calendar in server.calendars.values():
        calendar.has_tokens = has_tokens
    work = server.calendars[WORK]
    for number in range(6):
        work.lay(f"{WORK}{number}.ics", event(f"talk-{number}", f"Talk {number}"))
    same, moved, released = home.add_block(2), home.add_block(4), home.add_block(6)
    waits, done = home.call_back("Ana"), home.call_back("Luis")
    home.sync()
    restore = back_up()

    place = move(home, moved, 9)
    with home.ports() as ports:
        margin_hand.release_block(ports, released)
        call_log.close(ports, done, OutcomeKind.REACHED)
    late, late_call = home.add_block(12), home.call_back("Marta")
    work.edit(f"{WORK}1.ics", renamed("Other"))
    work.take(f"{WORK}2.ics")
    work.lay(f"{WORK}7.ics", event("talk-7", "Talk 7"))
    home.sync()
    before = by_uid(there)

    restore()
    for calendar in server.calendars.values():
        calendar.requests.clear()
    assert home.sync()["trouble"] is None
    assert (home.told["pushed"], home.told["waits"], home.told["asked"]) == (0, 0, [])
    assert by_uid(there) == before, "nothing of what was done last is undone, removed or written twice"
    assert home.summaries() == ["Other", "Talk 0", "Talk 3", "Talk 4", "Talk 5", "Talk 7"]
    assert (home.block(moved).period, home.block(moved).pinned) == (place, True)
    assert home.block(released).state is BlockState.RELEASED
    assert home.block(same).state is BlockState.STANDING
    with home.store() as store:
        assert store.block(late) is None
        assert store.follow_up(late_call) is None
        assert isinstance(store.follow_up(done).state, Closed)  # type: ignore[union-attr]
        assert isinstance(store.follow_up(waits).state, Open)  # type: ignore[union-attr]
    assert home.sync("--all", "--again")["pushed"] == 0
    assert by_uid(there) == before


def test_margin_of_which_most_is_gone_since_is_given_back_only_when_the_user_says_so(
    home: SyncHome, there: MemoryCalendar, back_up: Callable[[], Callable[[], None]]
) -> None:
    uids = [home.add_block(2 + 2 * number) for number in range(8)]
    home.sync()
    restore = back_up()
    with home.ports() as ports:
        for uid in uids[2:]:
            margin_hand.release_block(ports, uid)
    home.sync()
    restore()
    home.sync()
    assert all(home.block(uid).state is BlockState.STANDING for uid in uids)
    assert len(there.items) == 2
    home.sync("--all", "--remove-missing")
    assert [home.block(uid).state for uid in uids[2:]] == [BlockState.RELEASED] * 6
    assert home.sync()["pushed"] == 0
    assert len(there.items) == 2


def test_a_change_that_was_about_to_be_sent_when_the_backup_was_made_does_not_undo_a_later_one(
    home: SyncHome, there: MemoryCalendar, back_up: Callable[[], Callable[[], None]]
) -> None:
    uid = home.add_block(2)
    home.sync()
    move(home, uid, 5)
    there.fail = lambda method: refuse() if method == "PUT" else None
    home.sync()
    restore = back_up()
    there.fail = lambda _method: None
    home.sync()
    place = move(home, uid, 9)
    home.sync()
    restore()
    home.sync()
    # moved here before the backup and otherwise after it: the user says which one holds, and both are kept until then
    assert home.told["asked"] == [uid]
    assert place.start.strftime("%Y%m%dT%H%M%SZ") in by_uid(there)[uid]


def refuse() -> None:
    raise AddressError("address_unreachable", host="cal.example")
