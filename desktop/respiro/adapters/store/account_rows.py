"""Accounts, their calendars and copies of what lies there, between their values and their rows."""

import json
from base64 import b64decode, b64encode
from datetime import datetime

from respiro.adapters.store.buckets import text_bucket
from respiro.adapters.store.instants import from_seconds, to_seconds
from respiro.adapters.store.rows import Row
from respiro.adapters.store.tables import ACCOUNT, COLLECTION, RESOURCE
from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.subscriptions import Trouble

_BUCKETS = 64
_BYTES = "\N{SYMBOL FOR NULL}base64:"
"""Before a text that is no UTF-8: SQLite takes none such."""


def account_row(one: Account) -> Row:
    """Return the sealed row."""
    trouble = json.dumps([one.trouble.kind, dict(one.trouble.values)]) if one.trouble else ""
    return ACCOUNT.sealed(
        (
            one.id,
            one.name,
            one.address,
            one.user,
            int(one.may_be_plain),
            one.every,
            _seconds(one.checked_at),
            _seconds(one.synced_at),
            to_seconds(one.next_at),
            one.failures,
            trouble,
        )
    )


def read_account(row: Row) -> Account:
    """Return the account."""
    (number, name, address, user, may_be_plain, every, checked_at, synced_at, next_at, failures, trouble, _seal) = row
    return Account(
        id=number,
        name=name,
        address=address,
        user=user,
        next_at=from_seconds(next_at),
        may_be_plain=bool(may_be_plain),
        every=every,
        checked_at=None if checked_at is None else from_seconds(checked_at),
        synced_at=None if synced_at is None else from_seconds(synced_at),
        failures=failures,
        trouble=Trouble(*json.loads(trouble)) if trouble else None,
    )


def collection_row(one: Collection) -> Row:
    """Return the sealed row."""
    return COLLECTION.sealed(
        (
            one.id,
            one.account_id,
            one.href,
            one.name,
            one.colour,
            " ".join(one.components),
            int(one.is_read_only),
            int(one.is_read),
            int(one.is_home),
            one.calendar,
            one.sync_token,
            one.missing,
        )
    )


def read_collection(row: Row) -> Collection:
    """Return the calendar."""
    (number, account_id, href, name, colour, components, is_read_only, is_read, is_home) = row[:9]
    (calendar, sync_token, missing, _seal) = row[9:]
    return Collection(
        id=number,
        account_id=account_id,
        href=href,
        name=name,
        colour=colour,
        components=tuple(components.split()),
        is_read_only=bool(is_read_only),
        is_read=bool(is_read),
        is_home=bool(is_home),
        calendar=calendar,
        sync_token=sync_token,
        missing=missing,
    )


def resource_row(collection_id: str, one: Resource) -> Row:
    """Return the sealed row."""
    bucket = resource_bucket(collection_id)
    return RESOURCE.sealed((collection_id, bucket, one.href, one.etag, int(one.is_gone), _kept(one.text)))


def read_resource(row: Row) -> Resource:
    """Return the resource."""
    _collection_id, _bucket, href, etag, is_gone, raw, _seal = row
    return Resource(href, etag, _read(raw), bool(is_gone))


def resource_bucket(collection_id: str) -> int:
    """Return the bucket that all of a calendar's resources are in."""
    return text_bucket(collection_id, _BUCKETS)


def _kept(text: str) -> str:
    """Return the text as SQLite takes it; bytes that are no UTF-8 are lone surrogates in it."""
    if not text.startswith(_BYTES):
        try:
            text.encode()
        except UnicodeEncodeError:
            pass
        else:
            return text
    return _BYTES + b64encode(text.encode("utf-8", "surrogateescape")).decode()


def _read(raw: str) -> str:
    if not raw.startswith(_BYTES):
        return raw
    return b64decode(raw.removeprefix(_BYTES)).decode("utf-8", "surrogateescape")


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_seconds(moment)
