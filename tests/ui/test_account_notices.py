"""Accounts that need the user are told once, quietly, with a way to where that is mended."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from respiro.services.account_news import TOLD, AccountsLook, account_concerns
from respiro.services.accounts import account_states
from respiro.services.ports import Ports
from respiro.ui.runtime.account_notices import AccountNotices
from support.accounts_scene import collection
from support.accounts_scene import put as put_collections
from support.fakes import empty_ports
from support.sync_scene import NOW, account, in_trouble, put
from support.tray_fakes import FakeNotifier, FakeQuiet, context_of


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    def __init__(self) -> None:
        self.ports: Ports = empty_ports()
        self.notifier = FakeNotifier()
        self.quiet = FakeQuiet()
        self.is_looked_at = False
        self.context = context_of(self.ports)
        self.notices = self.make()
        self.opened: list[str] = []
        self.notices.open_requested.connect(self.opened.append)
        self.notices.questions_requested.connect(lambda: self.opened.append("questions"))

    def make(self) -> AccountNotices:
        quiet: Any = self.quiet
        notifier: Any = self.notifier
        return AccountNotices(self.context, notifier, quiet, is_looked_at=lambda: self.is_looked_at)

    def look(self) -> None:
        states = account_states(self.ports)
        self.notices.show_accounts(AccountsLook(states, account_concerns(states, NOW, {})))

    def told_by_now(self, *accounts: Any) -> None:
        """Put accounts of which nothing is news."""
        for one in accounts:
            put(self.ports, one)
        self.is_looked_at = True
        self.look()
        self.is_looked_at = False


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    del qtbot
    return Rig()


def test_a_first_sync_is_told_once_also_after_a_restart(rig: Rig) -> None:
    put(rig.ports, account())
    rig.look()
    rig.notifier.show()
    rig.look()
    rig.notices = rig.make()
    rig.look()
    (notice,) = rig.notifier.notices
    assert notice[1] == "“Nextcloud” is synced."
    assert rig.notifier.labels == ["Show accounts"]


@pytest.mark.parametrize(
    ("uses", "told"),
    [
        ({"is_read": True}, ["Its calendars are in your agenda, and stay up to date by themselves."]),
        ({"is_read": True, "is_home": True}, ["Its calendars are in your agenda, and stay up to date by themselves."]),
        ({"is_read": False, "is_home": True}, ["What Respiro plans goes there now."]),
        ({"is_read": False}, []),
    ],
)
def test_a_first_sync_says_what_is_used_of_the_account(rig: Rig, uses: dict[str, bool], told: list[str]) -> None:
    put_collections(rig.ports, account(), collection("Work", **uses), collection("Other", is_read=False))
    rig.look()
    assert [notice[2] for notice in rig.notifier.notices] == told


def test_a_first_sync_that_the_user_watched_is_no_news_later(rig: Rig) -> None:
    rig.told_by_now(account())
    rig.look()
    assert rig.notifier.notices == []
    assert "first_sync" in (rig.ports.store.note(TOLD.name) or "")


def test_trouble_is_told_once_and_leads_to_the_account(rig: Rig) -> None:
    rig.told_by_now(account())
    for failures in (1, 2, 3):
        put(rig.ports, in_trouble("caldav_password_refused", failures=failures))
        rig.look()
        rig.notifier.show()
    (notice,) = rig.notifier.notices
    assert notice[1] == "“Nextcloud” needs your password."
    assert "did not take this user name and password" in notice[2]
    assert (rig.notifier.labels, rig.notifier.critical) == (["Show accounts"], [False])
    rig.notifier.press("show")
    assert rig.opened == ["id-Nextcloud"]


def test_what_is_gone_on_the_server_leads_to_the_question(rig: Rig) -> None:
    rig.told_by_now(account())
    put(rig.ports, account(), missing=12)
    rig.look()
    assert rig.notifier.notices[-1][1] == "12 entries are gone on “Nextcloud”."
    assert rig.notifier.labels == ["Show what is gone"]
    rig.notifier.press("ask")
    assert rig.opened == ["questions"]


def test_trouble_that_went_away_takes_its_notice_along(rig: Rig) -> None:
    rig.told_by_now(account())
    put(rig.ports, in_trouble("caldav_no_room"))
    rig.look()
    rig.notifier.show()
    put(rig.ports, account())
    rig.look()
    assert rig.notifier.withdrawn == ["accounts"]


def test_several_are_one_notice_with_a_way_to_each_kind_of_answer(rig: Rig) -> None:
    rig.told_by_now(account("A"), account("B"))
    put(rig.ports, account("A"), missing=12)
    put(rig.ports, in_trouble("password_forgotten", "B"))
    rig.look()
    (notice,) = rig.notifier.notices
    assert notice[1] == "Accounts that need a look"
    assert notice[2] == "12 entries are gone on “A”.\n“B” needs your password."
    assert rig.notifier.labels == ["Show what is gone", "Show accounts"]
    rig.notifier.press("show")
    assert rig.opened == ["id-B"]


def test_who_looks_at_the_accounts_is_not_told(rig: Rig) -> None:
    put(rig.ports, in_trouble("caldav_no_room"))
    rig.is_looked_at = True
    rig.look()
    assert rig.notifier.notices == []
    rig.is_looked_at = False
    rig.look()
    assert rig.notifier.texts[0].startswith("“Nextcloud”")
