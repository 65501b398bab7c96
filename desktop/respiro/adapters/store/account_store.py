"""Accounts on calendar servers, their calendars, and copies of what lies there."""

import re
import sqlite3
from collections.abc import Collection as Several
from collections.abc import Sequence
from dataclasses import replace

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
from respiro.adapters.store.notes import forget_notes_about
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

    def put_account(
        self, account: Account, expected: Account | None, collections: Sequence[Collection] | None = None
    ) -> None:
        """Store an account; ``expected`` is how it was stored so far, None for a new one.

        ``collections`` are stored with it as all its calendars: what came from others of it is forgotten, what came
        from these is kept, and if one is the home no other account has one any more. None leaves them as they are.
        Raises ConflictError, with nothing stored, when the account is not as it was expected.
        """

        def work(connection: sqlite3.Connection) -> None:
            known = _row_of(connection, account.id)
            if known != (expected and account_row(expected)):
                raise ConflictError("changed_meanwhile", uid=account.id)
            put_row(connection, ACCOUNT, account_row(account), known)
            if collections is not None:
                _put_collections(connection, account.id, collections)

        self._database.write(work, precious=True)

    def forget_account(self, account_id: str) -> bool:
        """Forget an account with its calendars and all that came from them; False if there is none of that id."""

        def work(connection: sqlite3.Connection) -> bool:
            for one in _collections_in(connection):
                if one.account_id == account_id:
                    _forget_collection(connection, one)
            forget_notes_about(connection, account_id)
            return connection.execute("DELETE FROM account WHERE id = ?", (account_id,)).rowcount > 0

        return self._database.write(work)

    def collections(self) -> list[Collection]:
        """Return the calendars of all accounts, in order of name."""
        return self._database.read(_collections_in)

    def resources(self, collection_id: str) -> list[Resource]:
        """Return what is known to lie in a calendar, in order of href."""
        bucket = resource_bucket(collection_id)
        rows = self._database.read(lambda connection: read_buckets(connection, RESOURCE, "bucket", (bucket, bucket)))
        return sorted((read_resource(row) for row in rows if row[0] == collection_id), key=lambda one: one.href)

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
            fresh = {one.href: resource_row(collection.id, one) for one in put}
            rows = _rows_of(connection, collection.id, {*gone, *fresh})
            for href, row in rows.items():
                if fresh.get(href) != row:
                    delete_resource(connection, collection.id, href)
            connection.executemany(RESOURCE.insert, [row for href, row in fresh.items() if row != rows.get(href)])

        self._database.write(work, precious=True)


def _row_of(connection: sqlite3.Connection, account_id: str) -> Row | None:
    return next((row for row in read_all(connection, ACCOUNT) if row[0] == account_id), None)


def _collections_in(connection: sqlite3.Connection) -> list[Collection]:
    found = map(read_collection, read_all(connection, COLLECTION))
    return sorted(found, key=lambda one: (one.name, one.id))


def _put_collections(connection: sqlite3.Connection, account_id: str, collections: Sequence[Collection]) -> None:
    all_known = {one.id: one for one in _collections_in(connection)}
    known = {one.id: one for one in all_known.values() if one.account_id == account_id}
    for one in known.values():
        if one.id not in {each.id for each in collections}:
            _forget_collection(connection, one)
    if any(one.is_home for one in collections):
        homes = (one for one in all_known.values() if one.is_home and one.account_id != account_id)
        collections = [*collections, *(replace(one, is_home=False) for one in homes)]
    for one in collections:
        before = all_known.get(one.id)
        if before and before.calendar and before.calendar != one.calendar:
            forget_calendar(connection, before.calendar)
        put_row(connection, COLLECTION, collection_row(one), collection_row(before) if before else None)


def _rows_of(connection: sqlite3.Connection, collection_id: str, hrefs: Several[str]) -> dict[str, Row]:
    """Return the rows of these copies, each found by itself: a calendar's others may be very many."""
    query = f"{RESOURCE.select} WHERE collection_id = ? AND href = ?"
    found = (connection.execute(query, (collection_id, href)).fetchone() for href in hrefs)
    return {row[_HREF]: RESOURCE.checked(row) for row in found if row is not None}


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
    forget_notes_about(connection, one.id)
    connection.execute("DELETE FROM resource WHERE collection_id = ?", (one.id,))
    delete_row(connection, "DELETE FROM collection WHERE id = ?", (one.id,))
