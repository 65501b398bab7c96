"""What the doctor says of calendars that are kept up to date."""

from adapters.store.subscriptions import subscription
from respiro.domain.subscriptions import Trouble
from respiro.phrases import check_text
from respiro.services.doctor import Check, Health, subscription_checks


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
