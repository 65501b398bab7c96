"""Calendars that are kept up to date: which there are, and what the user changes about one."""

from dataclasses import replace

from respiro.domain.errors import InvalidValueError
from respiro.domain.subscriptions import LONGEST_EVERY, SHORTEST_EVERY, Subscription, rearranged
from respiro.services.accounts import check_of_no_account
from respiro.services.ports import Ports


def subscription_of(ports: Ports, calendar: str) -> Subscription:
    """Return the subscription that fills a calendar. Raises InvalidValueError not_subscribed, calendar_of_account."""
    found = next((one for one in ports.store.subscriptions() if one.calendar == calendar), None)
    if found is None:
        check_of_no_account(ports, calendar)
        raise InvalidValueError("not_subscribed", calendar=calendar)
    return found


def arrange(
    ports: Ports,
    calendar: str,
    *,
    every: int | None = None,
    client_id: str | None = None,
    shows_details: bool | None = None,
) -> Subscription:
    """Store another interval (minutes), whose agenda it is (empty: the user's own), or what is shown of it.

    Raises InvalidValueError: not_subscribed, every_out_of_range, unknown_client; ConflictError.
    """
    before = subscription_of(ports, calendar)
    after = before
    if every is not None:
        if not SHORTEST_EVERY <= every <= LONGEST_EVERY:
            raise InvalidValueError("every_out_of_range", least=SHORTEST_EVERY, most=LONGEST_EVERY)
        after = rearranged(after, every, ports.clock())
    if client_id is not None:
        if client_id and all(client.id != client_id for client in ports.store.clients()):
            raise InvalidValueError("unknown_client", text=client_id)
        after = replace(after, client_id=client_id)
    if shows_details is not None:
        after = replace(after, shows_details=shows_details)
    if after != before:
        ports.store.put_subscription(after, before)
    return after


def waiting(ports: Ports) -> list[Subscription]:
    """Return those of which so much has vanished that the user is asked before it goes."""
    return [one for one in ports.store.subscriptions() if one.missing]


def keep_missing(ports: Ports, calendar: str) -> Subscription:
    """Note that what has vanished at the source stays; the user is asked again when the source changes again.

    Raises InvalidValueError not_subscribed, ConflictError.
    """
    before = subscription_of(ports, calendar)
    if not before.missing:
        return before
    after = replace(before, missing=0, accepted_missing=before.missing)
    ports.store.put_subscription(after, before)
    return after
