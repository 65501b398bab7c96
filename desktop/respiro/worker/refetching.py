"""``worker fetch``: looks at the subscriptions that are due, or at those that are named."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field, replace

from respiro.domain.addresses import carries_secret, shown_address, understood_address
from respiro.domain.errors import AddressError, AgendaFileError, InvalidValueError, RespiroError, SecretsError
from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble, failed
from respiro.worker.fetching import full_place, keep_secret, look, note, take_in, tell_trouble
from respiro.worker.told_faults import told_fault
from respiro.worker.tools import Progress, WorkerTools


@dataclass(frozen=True, slots=True)
class FetchOrder:
    """Which calendars: those named, else those that are due, or ``every_one``.

    ``remove_missing``: what they do not have any more may go. ``address`` is a new one for the only calendar named.
    """

    calendars: Collection[str] = ()
    every_one: bool = False
    remove_missing: bool = False
    address: str = field(default="", repr=False)


def fetch(order: FetchOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Look at each; one that fails keeps the copy it has, and is tried again later. Answers how each went.

    Raises InvalidValueError not_subscribed, or of a new address; StoreError.
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


def _fetch_one(known: Subscription, order: FetchOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    full = understood_address(order.address) if order.address else ""
    subscription = _moved(known, full) if full else known
    try:
        got = look(subscription, full or full_place(known, tools), tools, anyway=order.remove_missing or bool(full))
        result = take_in(subscription, got, tools, progress, known=known, remove_missing=order.remove_missing)
    except (AddressError, AgendaFileError, InvalidValueError, SecretsError) as error:
        if not full:  # an address that was mistyped leaves things as they are
            _note_failure(known, error, tools)
        return {"calendar": known.calendar, "error": told_fault(error)}
    trouble = keep_secret(subscription, full, tools) if full else None
    tell_trouble(known, trouble, tools)
    if known.is_secret and not subscription.is_secret:
        with suppress(SecretsError):  # nothing leads to it any more
            tools.subscriptions.secrets().forget(known.secret_name)
    is_changed = any(result.get(name) for name in ("added", "changed", "removed"))
    return {
        **result,
        "calendar": known.calendar,
        "is_changed": is_changed,
        "is_new": got.file is not None,
        "trouble": told_fault(trouble),
    }


def _moved(subscription: Subscription, full: str) -> Subscription:
    """Return the subscription as it is with another address. Raises InvalidValueError where it has none."""
    if subscription.kind is not SubscriptionKind.ADDRESS:
        raise InvalidValueError("address_not_understood")
    is_secret = carries_secret(full)
    return replace(subscription, place=shown_address(full), is_secret=is_secret, etag="", last_modified="")


def _note_failure(subscription: Subscription, error: RespiroError, tools: WorkerTools) -> None:
    asked = error.values.get("retry_after")
    retry_after = asked if isinstance(asked, int) else 0
    trouble = Trouble(error.kind, error.values)
    note(subscription, failed(subscription, tools.clock(), trouble, tools.subscriptions.chance(), retry_after), tools)
