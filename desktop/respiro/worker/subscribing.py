"""``worker subscribe``, ``worker unsubscribe``: calendars that are kept up to date from now on, or no more."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from respiro.domain.addresses import (
    carries_secret,
    is_plain_http,
    looks_like_address,
    shown_address,
    shown_host,
    understood_address,
)
from respiro.domain.calendars import LONGEST_NAME
from respiro.domain.errors import InvalidValueError, RespiroError, SecretsError
from respiro.domain.subscriptions import (
    DEFAULT_EVERY,
    LONGEST_EVERY,
    SHORTEST_EVERY,
    Subscription,
    SubscriptionKind,
)
from respiro.worker.fetching import Fetched, keep_secret, look, take_in, tell_trouble
from respiro.worker.repeating import as_text
from respiro.worker.told_faults import told_fault
from respiro.worker.tools import Progress, WorkerTools

_MOST_NAMES = 1000


@dataclass(frozen=True, slots=True)
class SubscribeOrder:
    """What the user asked for. ``place`` is an address or an absolute path, ``every`` is in minutes."""

    place: str = field(repr=False)
    calendar: str = ""
    client_id: str = ""
    shows_details: bool = False
    every: int = DEFAULT_EVERY

    @staticmethod
    def read(data: Mapping[str, object]) -> "SubscribeOrder":
        """Return the order out of what the caller wrote. Raises InvalidValueError every_out_of_range."""
        every = data.get("every", DEFAULT_EVERY)
        if not isinstance(every, int) or not SHORTEST_EVERY <= every <= LONGEST_EVERY:
            raise InvalidValueError("every_out_of_range", least=SHORTEST_EVERY, most=LONGEST_EVERY)
        return SubscribeOrder(
            place=str(data["place"]),
            calendar=str(data.get("calendar", "")),
            client_id=str(data.get("client", "")),
            shows_details=bool(data.get("shows_details")),
            every=every,
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a calendar is: ``full`` is all of it, ``shown`` what may be stored and shown of it."""

    kind: SubscriptionKind
    full: str = field(repr=False)
    shown: str
    is_secret: bool = False


def place_of(text: str) -> Place:
    """Return what a text means: an address, an existing file or folder.

    Raises InvalidValueError address_…, AgendaFileError file_missing.
    """
    if looks_like_address(text):
        address = understood_address(text)
        return Place(SubscriptionKind.ADDRESS, address, shown_address(address), carries_secret(address))
    path = Path(unquote(urlsplit(text).path) if text.lower().startswith("file:") else text).expanduser().absolute()
    kind = SubscriptionKind.FOLDER if path.is_dir() else SubscriptionKind.FILE
    return Place(kind, as_text(path), as_text(path))


def subscribe(order: SubscribeOrder, tools: WorkerTools, progress: Progress) -> dict[str, object]:
    """Fetch a calendar and keep it up to date from now on; answer what an import answers, and the subscription.

    An address that the keyring does not take is used this once, and the answer says why: ``trouble``.
    Raises AddressError, AgendaFileError, InvalidValueError, StoreError, with nothing kept.
    """
    place = place_of(order.place)
    _refuse_twice(place, tools)
    progress("fetching", 0, 1)
    subscription = Subscription(
        id=tools.subscriptions.new_id(),
        calendar="",
        kind=place.kind,
        place=place.shown,
        next_at=tools.clock(),
        is_secret=place.is_secret,
        client_id=order.client_id,
        shows_details=order.shows_details,
        every=order.every,
    )
    got = look(subscription, place.full, tools)
    subscription = replace(subscription, calendar=_free_name(order, place, got, tools))
    trouble = keep_secret(subscription, place.full, tools)
    tools.subscriptions.store.put_subscription(subscription, None)
    try:
        result = take_in(subscription, got, tools, progress)
    except RespiroError:
        _forget(subscription, tools)
        raise
    tell_trouble(subscription, trouble, tools)
    told = {"trouble": told_fault(trouble), "plain_http": is_plain_http(place.full)}
    return {**result, "subscription": subscription.id, **told}


def unsubscribe(calendar: str, tools: WorkerTools, *, keeps_calendar: bool = False) -> dict[str, object]:
    """Forget a calendar, its subscription and its secret address; or all but the calendar, which stays as it is.

    Raises InvalidValueError unknown_calendar, calendar_of_account, or not_subscribed for one that shall stay.
    """
    store = tools.subscriptions.store
    if account := tools.desk.account_of(calendar):
        raise InvalidValueError("calendar_of_account", calendar=calendar, account=account)
    one = next((known for known in store.subscriptions() if known.calendar == calendar), None)
    if keeps_calendar and (one is None or not store.forget_subscription(one.id)):
        raise InvalidValueError("not_subscribed", calendar=calendar)
    if not keeps_calendar and not store.remove_source(calendar):
        raise InvalidValueError("unknown_calendar", text=calendar)
    if one and one.is_secret:
        with suppress(SecretsError):  # an entry that nothing leads to any more; the keyring can't be had now
            tools.subscriptions.secrets().forget(one.secret_name)
    return {"calendar": calendar}


def _refuse_twice(place: Place, tools: WorkerTools) -> None:
    """Raise InvalidValueError already_subscribed when this very place is subscribed to."""
    for one in tools.subscriptions.store.subscriptions():
        if (one.kind, one.place) != (place.kind, place.shown):
            continue
        full = place.full
        if one.is_secret:
            try:
                full = tools.subscriptions.secrets().get(one.secret_name) or ""
            except SecretsError:
                full = ""
        if full == place.full:
            raise InvalidValueError("already_subscribed", calendar=one.calendar)


def _free_name(order: SubscribeOrder, place: Place, got: Fetched, tools: WorkerTools) -> str:
    """Return the calendar's name: the one asked for, its own, or its place's; numbered if it is another's."""
    own = order.calendar or tools.desk.own_name(got.file) or _place_name(place)
    name = " ".join(own.split())[:LONGEST_NAME] or "?"
    taken = {one.calendar for one in tools.subscriptions.store.subscriptions()}
    taken |= {source.name for source in tools.desk.sources() if source.origin != place.shown}
    taken |= {one.calendar for one in tools.accounts.store.collections()}
    if name in taken and order.calendar:
        raise InvalidValueError("calendar_exists", calendar=name)
    numbered = (f"{name} ({number})" for number in range(2, _MOST_NAMES))
    return name if name not in taken else next(one for one in numbered if one not in taken)


def _place_name(place: Place) -> str:
    if place.kind is SubscriptionKind.ADDRESS:
        return shown_host(place.full)
    return Path(place.full).name.removesuffix(".ics")


def _forget(subscription: Subscription, tools: WorkerTools) -> None:
    tools.subscriptions.store.forget_subscription(subscription.id)
    if subscription.is_secret:
        with suppress(SecretsError):  # what went wrong before is what the user has to know
            tools.subscriptions.secrets().forget(subscription.secret_name)
