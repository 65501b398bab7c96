"""What of accounts the user is told: what needs them, each thing once, and nothing that passes by itself."""

from datetime import timedelta
from typing import Any

import pytest

from respiro.domain.accounts import Account
from respiro.services.account_news import (
    KEYRING_KINDS,
    MISSING,
    REFUSED,
    TOLD,
    account_concerns,
    first_syncs,
)
from respiro.services.accounts import account_states, keep_missing
from respiro.services.ports import Ports
from support.fakes import empty_ports
from support.sync_scene import NOW, account, in_trouble, put, state_of


def kinds(one: Account, tries: int = 0, **how: Any) -> list[str]:
    state = state_of(empty_ports(), one, **how)
    return [concern.kind for concern in account_concerns([state], NOW, {one.id: tries})]


def test_an_account_that_is_well_is_nobody_s_news() -> None:
    assert kinds(account(), home=True, waits=3) == []


@pytest.mark.parametrize(
    "kind",
    [
        *("caldav_password_refused", "password_forgotten"),
        *("caldav_no_room", "caldav_plain_http", "caldav_read_only"),
    ],
)
def test_what_is_no_slip_is_told_at_once(kind: str) -> None:
    assert kinds(in_trouble(kind)) == [kind]


@pytest.mark.parametrize("kind", ["address_untrusted", "caldav_forbidden", "caldav_not_here", "caldav_leads_elsewhere"])
def test_what_may_be_a_slip_is_told_when_it_comes_twice(kind: str) -> None:
    assert kinds(in_trouble(kind, failures=1)) == []
    assert kinds(in_trouble(kind, failures=2)) == [kind]


@pytest.mark.parametrize("kind", sorted(KEYRING_KINDS))
def test_a_keyring_has_two_tries_though_its_failures_are_not_counted(kind: str) -> None:
    assert kinds(in_trouble(kind, failures=1), tries=1) == []
    assert kinds(in_trouble(kind, failures=1), tries=2) == [kind]


@pytest.mark.parametrize(
    ("hours", "failures", "is_told"), [(30, 9, True), (3, 9, False), (30, 1, False), (None, 9, True), (None, 2, False)]
)
def test_what_passes_by_itself_is_told_after_a_day_of_trying(
    hours: int | None,
    failures: int,
    is_told: bool,  # noqa: FBT001  a parameter
) -> None:
    since = None if hours is None else NOW - timedelta(hours=hours)
    assert bool(kinds(in_trouble("address_unreachable", failures=failures, synced_at=since))) is is_told


def test_what_is_missing_and_what_was_refused_are_told_at_once() -> None:
    assert kinds(account(), home=True, missing=12, waits=2, refused=1) == [REFUSED, MISSING]


def test_what_the_user_keeps_is_no_news_any_more() -> None:
    ports = empty_ports()
    put(ports, account(), missing=12)
    keep_missing(ports, account().id)
    assert account_concerns(account_states(ports), NOW, {}) == []


def test_a_first_sync_is_told_once_and_each_trouble_again_after_it_was_over() -> None:
    ports = empty_ports()

    def untold(one: Account) -> list[str]:
        put(ports, one)
        states = account_states(ports)
        standing = [*account_concerns(states, NOW, {}), *first_syncs(states)]
        TOLD.forget_settled(ports, standing)
        news = TOLD.untold(ports, standing)
        TOLD.mark(ports, news)
        return [concern.kind for concern in news]

    assert untold(account(synced_at=None)) == []
    assert untold(account()) == ["first_sync"]
    assert untold(in_trouble("password_forgotten")) == ["password_forgotten"]
    assert untold(in_trouble("password_forgotten", failures=2)) == []
    assert untold(account()) == []
    assert untold(in_trouble("password_forgotten")) == ["password_forgotten"]


@pytest.mark.parametrize("noted", ["", "[", "{}", "3"])
def test_a_note_that_is_damaged_says_nothing(noted: str) -> None:
    ports: Ports = empty_ports()
    ports.store.put_note(TOLD.name, noted)
    put(ports, account())
    assert len(TOLD.untold(ports, first_syncs(account_states(ports)))) == 1
