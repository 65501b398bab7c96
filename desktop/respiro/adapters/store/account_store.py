"""Accounts on calendar servers, their calendars, and copies of what lies there."""

import re
import sqlite3
from collections.abc import Collection as Several
from collections.abc import Sequence

from respiro.adapters.store.account_rows import (
    account_row,
    collection_row,
    read_account,
    read_collection,
    read_resource,
    resource_bucket,
    resource_row,
)
from respiro.adapters.store.database import Database
from respiro.adapters.store.forgetting import forget_calendar
from respiro.adapters.store.row_writer import delete_row, put_row
from respiro.adapters.store.rows import Row, read_all, read_buckets
from respiro.adapters.store.tables import ACCOUNT, COLLECTION, RESOURCE
from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.errors import ConflictError

_HREF = RESOURCE.columns.index("href")
_FOLD = re.compile("\r?\n[ \t]")
_OURS = re.compile(r"^UID:\S+\.respiro\s*$", re.MULTILINE)


class AccountRows:
    """The ``AccountStore`` of services/ports."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def accounts(self) -> list[Account]:
        """Return all, in order of name."""
        rows = self._database.read(lambda connection: read_all(connection, ACCOUNT))
        return sorted(map(read_account, rows), key=lambda one: (one.name, one.id))

    def put_account(self, account: Account, expected: Account | None) -> None:
        """Store an account; ``expected`` is how it was stored so far, None for a new one.

        Raises ConflictError, with nothing stored, when it is not as it was expected.
        """

        def work(connection: sqlite3.Connection) -> None:
            known = _row_of(connection, account.id)
            if known != (expected and account_row(expected)):
                raise ConflictError("changed_meanwhile", uid=account.id)
            put_row(connection, ACCOUNT, account_row(account), known)

        self._database.write(work, precious=True)

    def forget_account(self, account_id: str) -> bool:
        """Forget an account with its calendars and all that came from them; False if there is none of that id."""

        def work(connection: sqlite3.Connection) -> bool:
            for one in _collections_in(connection):
                if one.account_id == account_id:
                    _forget_collection(connection, one)
            return connection.execute("DELETE FROM account WHERE id = ?", (account_id,)).rowcount > 0

        return self._database.write(work)

    def collections(self) -> list[Collection]:
        """Return the calendars of all accounts, in order of name."""
        return self._database.read(_collections_in)

    def put_collections(self, account_id: str, collections: Sequence[Collection]) -> None:
        """Store these as an account's calendars; what came from others of it is forgotten, what from these is kept."""

        def work(connection: sqlite3.Connection) -> None:
            known = {one.id: one for one in _collections_in(connection) if one.account_id == account_id}
            kept = {one.id for one in collections}
            for one in known.values():
                if one.id not in kept:
                    _forget_collection(connection, one)
            for one in collections:
                before = known.get(one.id)
                if before and before.calendar and before.calendar != one.calendar:
                    forget_calendar(connection, before.calendar)
                put_row(connection, COLLECTION, collection_row(one), collection_row(before) if before else None)

        self._database.write(work, precious=True)

    def resources(self, collection_id: str) -> list[Resource]:
        """Return what is known to lie in a calendar, in order of href."""
        rows = self._database.read(lambda connection: list(_resource_rows(connection, collection_id).values()))
        return sorted(map(read_resource, rows), key=lambda one: one.href)

    def gone_hrefs(self, collection_id: str) -> list[str]:
        """Return the hrefs of what is gone and kept, in order: quick enough for a window, and for showing alone.

        Seals are left to who acts on what it reads: they are of whole rows, texts and all.
        """
        query = "SELECT href FROM resource WHERE collection_id = ? AND is_gone ORDER BY href"
        rows = self._database.read(lambda connection: connection.execute(query, (collection_id,)).fetchall())
        return [str(href) for (href,) in rows]

    def put_resources(
        self, collection: Collection, expected: Collection, put: Sequence[Resource], gone: Several[str] = ()
    ) -> None:
        """Store how a calendar is now: resources put in place by href, those of the hrefs that are ``gone`` removed.

        All of it or nothing. Raises ConflictError when the calendar is not as it was expected.
        """

        def work(connection: sqlite3.Connection) -> None:
            known = next((one for one in _collections_in(connection) if one.id == collection.id), None)
            if known != expected:
                raise ConflictError("changed_meanwhile", uid=collection.id)
            put_row(connection, COLLECTION, collection_row(collection), collection_row(expected))
            rows = _resource_rows(connection, collection.id) if put or gone else {}
            fresh = {one.href: resource_row(collection.id, one) for one in put}
            for href in {*gone, *fresh} & rows.keys():
                if fresh.get(href) != rows[href]:
                    delete_resource(connection, collection.id, href)
            connection.executemany(RESOURCE.insert, [row for href, row in fresh.items() if row != rows.get(href)])

        self._database.write(work, precious=True)


def _row_of(connection: sqlite3.Connection, account_id: str) -> Row | None:
    return next((row for row in read_all(connection, ACCOUNT) if row[0] == account_id), None)


def _collections_in(connection: sqlite3.Connection) -> list[Collection]:
    found = map(read_collection, read_all(connection, COLLECTION))
    return sorted(found, key=lambda one: (one.name, one.id))


def _resource_rows(connection: sqlite3.Connection, collection_id: str) -> dict[str, Row]:
    bucket = resource_bucket(collection_id)
    rows = read_buckets(connection, RESOURCE, "bucket", (bucket, bucket))
    return {row[_HREF]: row for row in rows if row[0] == collection_id}


def items_in(connection: sqlite3.Connection, uids: Several[str]) -> list[tuple[str, Resource, str]]:
    """Return the copies of items with one of these UIDs, each with its calendar's id before it and its UID after it."""
    rows = read_all(connection, RESOURCE) if uids else []
    found = ((str(row[0]), read_resource(row)) for row in rows)
    return [(name, one, uid) for name, one in found if (uid := next((uid for uid in uids if uid in one.text), ""))]


def others_texts_in(connection: sqlite3.Connection) -> list[str]:
    """Return the texts of items that are not ours, in calendars that are followed and not read as an agenda."""
    unread = {one.id for one in _collections_in(connection) if not one.is_read}
    texts = (read_resource(row).text for row in read_all(connection, RESOURCE) if row[0] in unread)
    return [_FOLD.sub("", text) for text in texts if not _OURS.search(text)]


def delete_resource(connection: sqlite3.Connection, collection_id: str, href: str) -> None:
    """Delete a copy."""
    delete_row(connection, "DELETE FROM resource WHERE collection_id = ? AND href = ?", (collection_id, href))


def _forget_collection(connection: sqlite3.Connection, one: Collection) -> None:
    if one.calendar:
        forget_calendar(connection, one.calendar)
    connection.execute("DELETE FROM resource WHERE collection_id = ?", (one.id,))
    delete_row(connection, "DELETE FROM collection WHERE id = ?", (one.id,))
