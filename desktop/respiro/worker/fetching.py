"""Getting at what a subscription's place holds now, and taking it in."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from respiro.domain.errors import AddressError, AgendaFileError, ConflictError, InvalidValueError, SecretsError
from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble, fetched
from respiro.worker.import_calendar import Wanted, bring_in
from respiro.worker.tools import Progress, WorkerTools


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a place holds: ``file`` as the desk opened it, None if nothing changed since; and the version's names."""

    file: Any | None
    etag: str = ""
    last_modified: str = ""


def look(subscription: Subscription, full: str, tools: WorkerTools, *, anyway: bool = False) -> Fetched:
    """Return what the place holds; ``full`` is all of the address or path, ``anyway`` has it fetched if unchanged too.

    Raises AddressError, AgendaFileError.
    """
    is_known = not anyway and _holds_what_came(subscription, tools)
    etag, last_modified = (subscription.etag, subscription.last_modified) if is_known else ("", "")
    if subscription.kind is SubscriptionKind.ADDRESS:
        answer = tools.subscriptions.fetch(full, etag=etag, last_modified=last_modified)
        file = (
            None
            if answer.data is None
            else tools.desk.opened(_name(subscription.place), subscription.place, answer.data)
        )
        return Fetched(file, answer.etag, answer.last_modified)
    path = Path(full)
    if subscription.kind is SubscriptionKind.FILE:
        return Fetched(tools.desk.open_file(path, subscription.place))
    stamp = tools.subscriptions.folder_stamp(path)
    if stamp and stamp == etag:
        return Fetched(None, stamp)
    return Fetched(tools.desk.open_folder(path, subscription.place), stamp)


def _holds_what_came(subscription: Subscription, tools: WorkerTools) -> bool:
    """Tell whether the calendar was filled from its place last, and not by an import from elsewhere."""
    return any(
        (source.name, source.origin) == (subscription.calendar, subscription.place) for source in tools.desk.sources()
    )


def full_place(subscription: Subscription, tools: WorkerTools) -> str:
    """Return all of a subscription's address or path. Raises SecretsError, also when the keyring does not have it."""
    if not subscription.is_secret:
        return subscription.place
    address = tools.subscriptions.secrets().get(subscription.secret_name)
    if address is None:
        raise SecretsError("address_forgotten", calendar=subscription.calendar)
    return address


def keep_secret(subscription: Subscription, full: str, tools: WorkerTools) -> Trouble | None:
    """Put a secret address into the keyring; answer why that can't be, for then it was good for this once only."""
    if not subscription.is_secret:
        return None
    try:
        tools.subscriptions.secrets().put(subscription.secret_name, full)
    except SecretsError as error:
        return Trouble(error.kind, error.values)
    return None


def take_in(
    subscription: Subscription,
    got: Fetched,
    tools: WorkerTools,
    progress: Progress,
    *,
    known: Subscription | None = None,
    remove_missing: bool = False,
) -> Mapping[str, object]:
    """Put what was fetched into the store, and note that it went well; answer what an import answers.

    What would remove more than a fifth or more than ten entries is kept beside what is new, until the user says
    that it may go. ``known`` is the subscription as it is stored, if it is another by now.
    Raises InvalidValueError not_subscribed for one that was forgotten meanwhile, AddressError, AgendaFileError and
    StoreError, with nothing changed.
    """
    result: Mapping[str, object] = {}
    missing: int | None = None
    if got.file is not None:
        if _now_known(subscription, tools) is None:  # else a calendar that the user removed would be there again
            raise InvalidValueError("not_subscribed", calendar=subscription.calendar)
        wanted = Wanted(calendar=subscription.calendar, remove_missing=remove_missing, whole=True)
        try:
            result = bring_in(got.file, wanted, tools, progress)
        except AgendaFileError as error:
            if error.kind == "not_a_calendar" and subscription.kind is SubscriptionKind.ADDRESS:
                raise AddressError("address_no_calendar", address=subscription.place) from error
            raise
        missing = int(str(result["kept_missing"]))
    now = tools.clock()
    note(known or subscription, fetched(subscription, now, got.etag, got.last_modified, missing), tools)
    return result


def tell_trouble(subscription: Subscription, trouble: Trouble | None, tools: WorkerTools) -> None:
    """Note that a calendar which came in can't be fetched again as things are; nothing without such trouble."""
    if trouble is not None and (known := _now_known(subscription, tools)) is not None:
        note(known, replace(known, trouble=trouble), tools)


def note(subscription: Subscription, changed: Subscription, tools: WorkerTools) -> None:
    """Store what has changed of a subscription, beside what the user changed meanwhile; nothing if it is gone."""
    try:
        tools.subscriptions.store.put_subscription(changed, subscription)
    except ConflictError:
        if (known := _now_known(subscription, tools)) is None:
            return
        new = {name: getattr(changed, name) for name in _differing(subscription, changed)}
        with suppress(ConflictError):  # the next look notes how it went
            tools.subscriptions.store.put_subscription(replace(known, **new), known)


def _now_known(subscription: Subscription, tools: WorkerTools) -> Subscription | None:
    """Return the subscription as it is stored now."""
    return next((one for one in tools.subscriptions.store.subscriptions() if one.id == subscription.id), None)


def _differing(one: Subscription, other: Subscription) -> list[str]:
    return [field.name for field in fields(one) if getattr(one, field.name) != getattr(other, field.name)]


def _name(place: str) -> str:
    """Return what problems name the answer of an address: the last part of what may be shown of it, else its host."""
    parts = urlsplit(place)
    name = unquote(parts.path.rpartition("/")[2])
    return name if name.lower().endswith(".ics") else parts.hostname or "?"
