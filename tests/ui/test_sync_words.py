"""Accounts as the tray says them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from respiro.domain.accounts import Account
from respiro.services.account_news import REFUSED, AccountConcern, account_concerns
from respiro.services.accounts import account_states
from respiro.ui.sync_words import concerns_line, concerns_said, questions_line, synced_line
from support.fakes import MADRID, empty_ports
from support.sync_scene import NOW, account, in_trouble, put, state_of


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("one", "how", "line"),
    [
        (account(synced_at=NOW - timedelta(minutes=5)), {}, "Synced 5 min ago."),
        (account(synced_at=NOW), {}, "Synced just now."),
        (account(synced_at=NOW + timedelta(hours=1)), {}, "Synced just now."),
        (account(synced_at=None), {}, "Not synced yet."),
        (in_trouble("caldav_busy", synced_at=NOW), {}, "Could not sync now. Last synced 1 min ago."),
        (in_trouble("caldav_busy", synced_at=None), {}, "Not synced yet."),
        (account(), {"home": True, "waits": 2}, "2 changes wait to be sent."),
    ],
)
def test_how_it_stands_is_a_short_sentence(one: Account, how: dict[str, Any], line: str) -> None:
    assert synced_line([state_of(empty_ports(), one, **how)], NOW) == line


def test_of_several_the_oldest_sync_counts_and_of_none_there_is_nothing_to_say() -> None:
    ports = empty_ports()
    assert synced_line([], NOW) == ""
    put(ports, account("A", synced_at=NOW - timedelta(hours=2)))
    put(ports, account("B"))
    assert synced_line(account_states(ports), NOW) == "Synced 2 h ago."


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("caldav_password_refused", "“Nextcloud” needs your password."),
        ("password_forgotten", "“Nextcloud” needs your password."),
        ("keyring_locked", "“Nextcloud” waits for your keyring."),
        ("caldav_forbidden", "“Nextcloud” has not been synced since Monday."),
    ],
)
def test_trouble_is_said_by_what_mends_it(kind: str, line: str) -> None:
    one = in_trouble(kind, failures=9, synced_at=NOW - timedelta(days=2))
    concerns = account_concerns([state_of(empty_ports(), one)], NOW, {one.id: 2})
    assert concerns_line(concerns, NOW, MADRID) == line


def test_one_that_never_was_synced_says_so_and_several_are_counted() -> None:
    ports = empty_ports()
    put(ports, in_trouble("caldav_no_room", "A", synced_at=None))
    assert (
        concerns_line(account_concerns(account_states(ports), NOW, {}), NOW, MADRID) == "“A” could not be synced yet."
    )
    put(ports, in_trouble("caldav_no_room", "B"))
    assert concerns_line(account_concerns(account_states(ports), NOW, {}), NOW, MADRID) == "2 accounts need a look."
    assert concerns_line([], NOW, MADRID) == ""


def test_questions_are_counted_where_there_are_any() -> None:
    assert (questions_line(3), questions_line(0)) == ("3 questions wait for your answer.", "")


def test_what_the_server_refused_says_how_it_is_tried_again() -> None:
    said = concerns_said([AccountConcern(state_of(empty_ports(), account()), REFUSED, 3)], NOW, MADRID)
    assert said.summary == "“Nextcloud” did not take 3 changes."
    assert "“Sync now”" in said.body


def test_a_long_list_ends_with_how_many_more_there_are() -> None:
    ports = empty_ports()
    for number in range(7):
        put(ports, in_trouble("caldav_no_room", f"A{number}"))
    said = concerns_said(account_concerns(account_states(ports), NOW, {}), NOW, MADRID)
    assert said.body.splitlines()[-1] == "And 3 more."
    assert len(said.body.splitlines()) == 5
