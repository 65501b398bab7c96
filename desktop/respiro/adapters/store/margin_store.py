"""Margin blocks and the ledger."""

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import astuple
from datetime import date, datetime

from respiro.adapters.store.buckets import bucket_of, buckets_of_range, text_bucket
from respiro.adapters.store.database import Database
from respiro.adapters.store.instants import from_day, from_seconds, to_day, to_seconds
from respiro.adapters.store.rows import BrokenSealError, Row, read_all, read_buckets
from respiro.adapters.store.tables import LEDGER, LEDGER_BUCKET, MARGIN_BLOCK
from respiro.domain.agenda import OccurrenceId
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, MarginChange, Taker
from respiro.domain.period import Period

_UID_BUCKETS = 1024


class MarginRows:
    """The ``MarginStore`` of services/ports. Times are kept to the second."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def blocks(self, period: Period) -> list[MarginBlock]:
        """Return the blocks of every state that overlap the period, in order of start."""
        return _ordered(self._database.read(lambda connection: _blocks(connection, period)))

    def block(self, uid: str) -> MarginBlock | None:
        """Return one block."""
        return self._database.read(lambda connection: _block(connection, uid))

    def unsettled_before(self, moment: datetime) -> list[MarginBlock]:
        """Return the standing blocks that ended at or before the moment."""

        def work(connection: sqlite3.Connection) -> list[Row]:
            return read_all(connection, MARGIN_BLOCK, " WHERE state = 'standing'", "margin_block_standing")

        found = map(_read_block, self._database.read(work))
        return _ordered([block for block in found if block.period.end <= moment])

    def commit(self, change: MarginChange) -> list[LedgerEntry]:
        """Store a change on disk before returning; answer its entries with their numbers.

        Raises ConflictError, with nothing stored, when a block is not as the change expected it, or another
        block lies by now where the change puts one.
        """
        return self._database.write(lambda connection: write_margin(connection, change), precious=True)

    def ledger(self, first: date, last: date) -> list[LedgerEntry]:
        """Return the entries booked on the days from ``first`` up to and without ``last``, oldest first."""
        days = (to_day(first), to_day(last) - 1)
        rows = self._database.read(lambda connection: read_buckets(connection, LEDGER, "day", days))
        return sorted(map(_read_entry, rows), key=lambda entry: entry.number)

    def entries_after(self, number: int) -> list[LedgerEntry]:
        """Return the entries with a greater number, oldest first."""

        def work(connection: sqlite3.Connection) -> list[Row]:
            return _numbered_from(connection, number + 1, _last_number(connection))

        entries = map(_read_entry, self._database.read(work))
        return sorted((entry for entry in entries if entry.number > number), key=lambda entry: entry.number)

    def last_entry_number(self) -> int:
        """Return the greatest number in the ledger, 0 when it is empty."""

        def work(connection: sqlite3.Connection) -> int:
            last = int(connection.execute("SELECT coalesce(max(number), 0) FROM ledger").fetchone()[0])
            _verify_last(connection, last)
            return last

        return self._database.read(work)


def write_margin(connection: sqlite3.Connection, change: MarginChange) -> list[LedgerEntry]:
    """Store a change inside the caller's transaction; answer its entries with their numbers. Raises ConflictError."""
    for uid, expected in change.expected:
        _expect(connection, uid, expected)
    if change.seen is not None:
        _expect_nothing_since(connection, change.seen, [uid for uid, _ in change.expected])
    for block in change.put:
        _put_block(connection, block)
    for block in change.put:
        _expect_alone(connection, block, dict(change.expected).get(block.uid))
    return add_entries(connection, change.entries)


def add_entries(connection: sqlite3.Connection, entries: Iterable[LedgerEntry]) -> list[LedgerEntry]:
    """Book entries inside the caller's transaction; return them as they are kept, with their numbers."""
    last = _last_number(connection)
    rows = [_entry_row(number, entry) for number, entry in enumerate(entries, last + 1)]
    connection.executemany(LEDGER.insert, rows)
    return [_read_entry(row) for row in rows]


def _verify_last(connection: sqlite3.Connection, last: int) -> None:
    """Make sure that nothing behind the last entry is missing. Raises BrokenSealError."""
    query = "SELECT coalesce(max(bucket), 0) FROM tally WHERE name = 'ledger_number'"
    if connection.execute(query).fetchone()[0] != last // LEDGER_BUCKET:
        raise BrokenSealError("the end of the ledger is missing")
    _numbered_from(connection, last, last)


def _last_number(connection: sqlite3.Connection) -> int:
    """Return the last number ever given; one that was given is not given again."""
    query = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'ledger'"
    number = int(connection.execute(query).fetchone()[0])
    last = int(connection.execute("SELECT coalesce(max(number), 0) FROM ledger").fetchone()[0])
    if last > number:
        raise BrokenSealError("the ledger's numbers run ahead of their count")
    _verify_last(connection, last)
    return number


def _numbered_from(connection: sqlite3.Connection, first: int, last: int) -> list[Row]:
    """Return the verified entries from a number on, with some before it that share its bucket."""
    buckets = (max(0, first) // LEDGER_BUCKET, last // LEDGER_BUCKET)
    return read_buckets(connection, LEDGER, "number", buckets, "ledger_number", LEDGER_BUCKET)


def _expect(connection: sqlite3.Connection, uid: str, expected: MarginBlock | None) -> None:
    found = _block(connection, uid)
    wanted = None if expected is None else _read_block(_block_row(expected))
    if found != wanted:
        raise ConflictError("changed_meanwhile", uid=uid)


def _expect_nothing_since(connection: sqlite3.Connection, seen: int, uids: Collection[str]) -> None:
    """Make sure that nothing was booked of these blocks since."""
    for entry in map(_read_entry, _numbered_from(connection, seen + 1, _last_number(connection))):
        if entry.number > seen and entry.block_uid in uids:
            raise ConflictError("changed_meanwhile", uid=entry.block_uid)


def _expect_alone(connection: sqlite3.Connection, block: MarginBlock, before: MarginBlock | None) -> None:
    """Make sure that a block does not come to lie on another; one that stays where it was is left in peace."""
    if block.state is not BlockState.STANDING or (
        before and (before.period, before.state) == (block.period, block.state)
    ):
        return
    for other in _blocks(connection, block.period):
        if other.uid != block.uid and other.is_there:
            raise ConflictError("changed_meanwhile", uid=other.uid)


def _blocks(connection: sqlite3.Connection, period: Period) -> list[MarginBlock]:
    start, end = to_seconds(period.start), to_seconds(period.end) + 1
    rows: list[Row] = []
    for buckets in buckets_of_range(start, end):
        rows += read_buckets(connection, MARGIN_BLOCK, "bucket", buckets)
    return [block for block in map(_read_block, rows) if block.period.overlaps(period)]


def _block(connection: sqlite3.Connection, uid: str) -> MarginBlock | None:
    bucket = text_bucket(uid, _UID_BUCKETS)
    rows = read_buckets(connection, MARGIN_BLOCK, "uid_bucket", (bucket, bucket), "margin_block_uid")
    return next((_read_block(row) for row in rows if row[0] == uid), None)


def _put_block(connection: sqlite3.Connection, block: MarginBlock) -> None:
    stood = _block(connection, block.uid) is not None
    if connection.execute("DELETE FROM margin_block WHERE uid = ?", (block.uid,)).rowcount != int(stood):
        raise BrokenSealError("an index does not lead to a block")
    connection.execute(MARGIN_BLOCK.insert, _block_row(block))


def _ordered(blocks: list[MarginBlock]) -> list[MarginBlock]:
    return sorted(blocks, key=lambda block: (block.period, block.uid))


def _block_row(block: MarginBlock) -> Row:
    start, end = to_seconds(block.period.start), to_seconds(block.period.end)
    bucket = text_bucket(block.uid, _UID_BUCKETS)
    values = (block.uid, bucket, bucket_of(start, end), start, end, int(block.pinned), str(block.state))
    return MARGIN_BLOCK.sealed(values)


def _read_block(row: Row) -> MarginBlock:
    uid, _uid_bucket, _bucket, start, end, pinned, state, _seal = row
    return MarginBlock(str(uid), _required(start, end), bool(pinned), BlockState(state))


def _entry_row(number: int, entry: LedgerEntry) -> Row:
    taker = entry.taker
    taken_by = (*astuple(taker.occurrence), taker.summary) if taker else (None,) * 4
    return LEDGER.sealed(
        (
            number,
            to_seconds(entry.at),
            to_day(entry.day),
            entry.block_uid,
            str(entry.kind),
            entry.minutes,
            *_seconds(entry.period),
            *taken_by,
            *_seconds(taker.period if taker else None),
            *_seconds(entry.origin),
        )
    )


def _read_entry(row: Row) -> LedgerEntry:
    number, at, day, block_uid, kind, minutes, start, end = row[:8]
    calendar, uid, recurrence_id, summary, taker_start, taker_end, origin_start, origin_end, _seal = row[8:]
    taken = _period(taker_start, taker_end)
    return LedgerEntry(
        at=from_seconds(at),
        day=from_day(day),
        block_uid=str(block_uid),
        kind=LedgerKind(kind),
        minutes=minutes,
        period=_required(start, end),
        taker=Taker(OccurrenceId(str(calendar), str(uid), str(recurrence_id)), str(summary), taken) if taken else None,
        origin=_period(origin_start, origin_end),
        number=number,
    )


def _seconds(period: Period | None) -> tuple[int | None, int | None]:
    return (to_seconds(period.start), to_seconds(period.end)) if period else (None, None)


def _period(start: int | None, end: int | None) -> Period | None:
    return None if start is None or end is None else _required(start, end)


def _required(start: int, end: int) -> Period:
    return Period(from_seconds(start), from_seconds(end))
