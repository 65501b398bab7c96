"""Arranging accounts while they are looked at, and the home calendar when it is put elsewhere."""

from datetime import timedelta

import pytest

from respiro.domain.accounts import failed
from respiro.domain.errors import CalDavError
from respiro.domain.subscriptions import Trouble
from support.dav_items import event
from support.memory_server import MemoryServer
from support.sync_stage import HOME, WORK, SyncHome

OTHER = "/alice/other/"


@pytest.fixture
def server() -> MemoryServer:
    server = MemoryServer()
    for href in (HOME, WORK, OTHER):
        server.make(href)
    return server


def put_home(home: SyncHome, href: str) -> None:
    names = {WORK: "work", HOME: "home", OTHER: "other"}
    collections = [
        {"href": one, "name": name, "is_read": one == WORK, "is_home": one == href} for one, name in names.items()
    ]
    home.rig.typed.order = {"account": home.account, "collections": collections}
    assert "error" not in home.rig.run("caldav-arrange")


def test_a_new_password_holds_though_a_look_with_the_old_one_ended_this_moment(home: SyncHome) -> None:
    kept = home.rig.secrets.put

    def put(name: str, secret: str) -> None:
        store = home.rig.open()
        (account,) = store.accounts()
        refused = Trouble("caldav_password_refused", {"host": "cal.example"})
        store.put_account(failed(account, home.rig.now, refused, 0.5), account)
        kept(name, secret)

    home.rig.secrets.put = put  # type: ignore[method-assign]
    home.rig.typed.order = {"account": home.account, "password": "another"}
    assert home.rig.run("caldav-arrange")["trouble"] is None
    account = home.state()
    assert (account.trouble, account.failures, account.is_due(home.rig.now)) == (None, 0, True)


def test_what_one_home_refused_for_ever_is_tried_in_another(home: SyncHome, server: MemoryServer) -> None:
    def refuse(asked: str) -> None:
        if asked == "PUT":
            raise CalDavError("caldav_answered", host="cal.example", status=400)

    uid = home.add_block()
    server.calendars[HOME].fail = refuse
    for _ in range(4):
        home.sync()
        home.rig.now += timedelta(minutes=5)
    assert home.told["refused"]
    put_home(home, OTHER)
    assert (home.sync()["refused"], home.told["waits"]) == ([], 0)
    assert any(uid in text for text in server.calendars[OTHER].texts().values())


def test_a_calendar_that_is_followed_no_more_leaves_no_note(home: SyncHome, server: MemoryServer) -> None:
    server.calendars[WORK].lay(f"{WORK}1.ics", event("talk-1"))
    home.sync()
    with home.store() as store:
        ids = [one.id for one in store.collections()]
        assert all(store.note(f"calendar_listed:{one}") for one in ids)
    home.rig.run("caldav-forget", home.account)
    with home.store() as store:
        assert not any(store.note(f"calendar_listed:{one}") for one in ids)
