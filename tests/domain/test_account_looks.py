"""Accounts: when they are looked at again."""

from datetime import UTC, datetime, timedelta

from respiro.domain.accounts import Account, failed, synced
from respiro.domain.subscriptions import Trouble

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
ACCOUNT = Account("one", "Server", "https://cal.example/", "alice", NOW)


def after(kind: str) -> Account:
    return failed(ACCOUNT, NOW, Trouble(kind), 0.5)


def test_what_failed_is_due_again_by_itself() -> None:
    for kind in ("keyring_locked", "password_forgotten", "caldav_busy", "address_unreachable"):
        assert not after(kind).is_due(NOW + timedelta(minutes=4))
        assert after(kind).is_due(NOW + timedelta(minutes=5))


def test_a_refused_password_waits_for_the_user() -> None:
    refused = after("caldav_password_refused")
    assert refused.waits_for_user
    assert not refused.is_due(NOW + timedelta(days=400))
    assert not refused.is_due(NOW - timedelta(days=400))


def test_a_look_that_went_well_waits_for_nobody() -> None:
    well = synced(after("caldav_password_refused"), NOW)
    assert not well.waits_for_user
    assert well.is_due(NOW + timedelta(minutes=5))
