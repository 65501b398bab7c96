"""An account's calendars as they are known, beside those that its server has now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from respiro.domain.accounts import Collection
from respiro.services.accounts import told_calendar


@dataclass(frozen=True, slots=True)
class Renewal:
    """All calendars, and the hrefs of those that are new, and of those in use that are not there any more."""

    calendars: tuple[Collection, ...]
    new: tuple[str, ...]
    lost: tuple[str, ...]


def renewed(known: Sequence[Collection], found: Sequence[Collection]) -> Renewal:
    """Return what there is now: choices that were made stay, what is new is not ticked, what is lost stays if in use."""
    by_href, there = {one.href: one for one in known}, {one.href for one in found}
    calendars = [_as_known(one, by_href.get(one.href)) for one in found]
    lost = [one for one in known if one.href not in there and one.is_followed]
    new = tuple(one.href for one in found if one.href not in by_href)
    return Renewal((*calendars, *lost), new, tuple(one.href for one in lost))


def as_order(
    calendars: Sequence[Collection], is_read: Mapping[str, bool], known: Sequence[Collection]
) -> list[dict[str, object]]:
    """Return calendars as the worker is told of them; the home stays what it is, what is lost and unused goes."""
    homes = {one.href for one in known if one.is_home}
    return [order_of(one, is_read=is_read[one.href], is_home=one.href in homes) for one in calendars]


def order_of(one: Collection, *, is_read: bool, is_home: bool) -> dict[str, object]:
    """Return a calendar as the worker is told of it."""
    return told_calendar(replace(one, is_read=is_read, is_home=is_home))


def _as_known(found: Collection, before: Collection | None) -> Collection:
    if before is None:
        return replace(found, is_read=False)
    return replace(found, id=before.id, is_read=before.is_read, is_home=before.is_home)
