"""``worker fetch``: looks at the subscriptions that are due, or at those that are named."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from respiro.domain.addresses import carries_secret, shown_address, understood_address
from respiro.domain.errors import AddressError, AgendaFileError, InvalidValueError, SecretsError
from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble, failed
from respiro.worker.fetching import full_place, look, note, take_in
from respiro.worker.tools import Progress, WorkerTools


@dataclass(frozen=True, slots=True)
class FetchOrder:
    """Which calendars: those named, else those that are due, or ``every_one``.

    ``remove_missing``: what they do not have any more may go. ``address`` is a new one for the only calendar named.
    """

    calendars: Collection[str] = ()
    every_one: bool = False
    remove_missing: bool = False
    address: str = ""


def fetch(order: FetchOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Look at each; one that fails keeps the copy it has, and is tried again later. Answers how each went.

    Raises InvalidValueError not_subscribed, StoreError.
    """
    wanted = _wanted(order, tools)
    told = []
    for done, subscription in enumerate(wanted):
        progress("fetching", done, len(wanted))
        told.append(_fetch_one(subscription, order, tools, progress))
    return {"subscriptions": told, "changed": any(one.get("is_changed") for one in told)}


def _wanted(order: FetchOrder, tools: WorkerTools) -> list[Subscription]:
    known = {one.calendar: one for one in tools.subscriptions.store.subscriptions()}
    for name in order.calendars:
        if name not in known:
            raise InvalidValueError("not_subscribed", calendar=name)
    if order.calendars:
        return [known[name] for name in order.calendars]
    now = tools.clock()
    return [one for one in known.values() if order.every_one or one.is_due(now)]


def _fetch_one(
    subscription: Subscription, order: FetchOrder, tools: WorkerTools, progress: Progress
) -> dict[str, object]:
    anyway = order.remove_missing or bool(order.address)
    try:
        current = _moved(subscription, order.address, tools) if order.address else subscription
        full = order.address and understood_address(order.address)
        got = look(current, full or full_place(current, tools), tools, anyway=anyway)
        result = take_in(current, got, tools, progress, remove_missing=order.remove_missing)
    except (AddressError, AgendaFileError, SecretsError) as error:
        trouble = Trouble(error.kind, error.values)
        asked = error.values.get("retry_after")
        retry_after = asked if isinstance(asked, int) else 0
        chance = tools.subscriptions.chance()
        note(subscription, failed(subscription, tools.clock(), trouble, chance, retry_after), tools)
        return {"calendar": subscription.calendar, "error": {"kind": error.kind, "values": dict(error.values)}}
    is_changed = any(result.get(name) for name in ("added", "changed", "removed"))
    return {**result, "calendar": subscription.calendar, "is_changed": is_changed, "is_new": got.file is not None}


def _moved(subscription: Subscription, address: str, tools: WorkerTools) -> Subscription:
    """Return the subscription as it is with another address, stored; the secret goes where secrets are.

    Raises InvalidValueError, SecretsError, StoreError.
    """
    if subscription.kind is not SubscriptionKind.ADDRESS:
        raise InvalidValueError("address_not_understood")
    full = understood_address(address)
    is_secret = carries_secret(full)
    if is_secret:
        tools.subscriptions.secrets().put(subscription.secret_name, full)
    changed = replace(subscription, place=shown_address(full), is_secret=is_secret, etag="", last_modified="")
    tools.subscriptions.store.put_subscription(changed, subscription)
    return changed
