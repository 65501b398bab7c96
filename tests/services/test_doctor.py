"""What the doctor says of calendars that are kept up to date."""

from datetime import UTC, datetime
from typing import Any

from adapters.store.subscriptions import subscription
from respiro.domain.accounts import Account, Collection
from respiro.domain.subscriptions import Trouble
from respiro.phrases import check_text
from respiro.services.accounts import AccountState
from respiro.services.doctor import Check, Health, account_checks, subscription_checks


def told(checks: list[Check]) -> list[tuple[str, str, str]]:
    return [(check.part, check.health.value, check_text(check)) for check in checks]


def test_where_none_is_kept_up_to_date_it_is_said_so() -> None:
    assert told(subscription_checks([])) == [("subscriptions", "works", "no calendar is kept up to date")]


def test_trouble_is_told_with_its_remedy_and_is_no_fault_of_this_machine() -> None:
    gone = Trouble("address_unreachable", {"host": "example.org", "reason": "no_connection", "kind": "x"})
    fine, troubled, waiting = subscription_checks(
        [subscription("Team", trouble=None), subscription("Ana's", trouble=gone, missing=12)]
    )
    assert (fine.health, check_text(fine)) == (Health.WORKS, "1 of 2 calendars are up to date")
    assert troubled.health is Health.MISSING
    assert check_text(troubled).startswith("“Ana's” is not up to date. example.org can't be reached: it takes no conn")
    assert check_text(troubled).endswith("check the connection and try again.")
    assert check_text(waiting).startswith("12 entries of “Ana's” are gone at the source")


NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def state(name: str, *collections: Collection, waits: int = 0, refused: int = 0, **more: Any) -> AccountState:
    account = Account(name, name, "https://cal.example/", "ana", NOW, **{"synced_at": NOW, **more})
    return AccountState(account, collections, waits, refused)


def test_without_accounts_nothing_is_missed() -> None:
    assert told(account_checks([], "/home/ana/cal")) == [("accounts", "works", "no account on a calendar server")]


def test_each_account_says_how_it_stands_and_no_server_is_a_fault_of_this_machine() -> None:
    trouble = Trouble("caldav_password_refused", {"host": "cal.example"})
    checks = told(account_checks([state("Fine"), state("New", synced_at=None), state("Bad", trouble=trouble)]))
    fine, new, bad, home = checks
    assert fine == ("accounts", "works", "“Fine” is in step with its server")
    assert new[1:] == ("works", "“New” was not synced yet; that needs a moment")
    assert bad[:2] == ("accounts", "missing")
    assert bad[2].startswith("“Bad” is not in step with its server. cal.example did not take this user name and pass")
    assert home[1:] == ("works", "no account is the home of what Respiro plans; it stays on this computer")


def test_what_waits_and_what_is_gone_is_told_of_each() -> None:
    home = Collection("c", "Fine", "/home/", "Respiro", is_home=True, missing=12)
    texts = [text for _, _, text in told(account_checks([state("Fine", home, waits=3)]))]
    assert texts[1].startswith("3 changes of yours wait to be brought to “Fine”")
    assert texts[2].startswith("12 entries of “Fine” are gone on the server; they are kept")
    assert texts[3] == "what Respiro plans lives in “Respiro” of “Fine”"
    (_, refused, *_) = told(account_checks([state("Fine", home, waits=3, refused=2)]))
    assert "did not take 2 of them" in refused[2]


def test_a_home_on_a_server_goes_before_a_folder_and_that_is_said() -> None:
    home = Collection("c", "Fine", "/home/", "Respiro", is_home=True)
    *_, last = told(account_checks([state("Fine", home)], "/home/ana/cal"))
    assert last[2].endswith("and so not in /home/ana/cal")
