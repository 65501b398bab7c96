"""Reading the log of calls: its newest pages and days are verified whole, what a text finds by its rows' seals."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator

from respiro.adapters.store.buckets import DAY_SECONDS, lane_bucket
from respiro.adapters.store.call_rows import (
    AT,
    ID,
    client_lane,
    direction_lane,
    id_bucket,
    key_bucket,
    newest_first,
    read_call,
)
from respiro.adapters.store.call_search import call_terms, condition
from respiro.adapters.store.instants import seconds_of, to_seconds
from respiro.adapters.store.rows import Row, read_buckets, read_scattered, read_wanted
from respiro.adapters.store.tables import CALL, CALL_KEY
from respiro.domain.calls import Call, Direction, SourceKey
from respiro.domain.period import Period
from respiro.services.ports import CallQuery

_EVER = (-(1 << 40), 1 << 40)
"""Seconds before and after every instant that Python knows."""
_CALL_ID = CALL_KEY.columns.index("call_id")


def find_calls(connection: sqlite3.Connection, query: CallQuery) -> list[Call]:
    """Return the calls asked for, newest first."""
    if query.limit <= 0:
        return []
    rows = _found_by_text(connection, query) if query.text.strip() else _newest(connection, query)
    return list(map(read_call, rows))


def _found_by_text(connection: sqlite3.Connection, query: CallQuery) -> list[Row]:
    """Search the whole log. Each row found is held against its seal; one that is gone is missed by no tally."""
    terms, values = condition(call_terms(query.text))
    first, last = _seconds(query)
    at_most, below = _limits(query, last)
    where = [terms or "1", "at BETWEEN ? AND ?", "(at, id) < (?, ?)"]
    given: list[object] = [*values, first, last, at_most, below]
    if query.directions:
        where.append(f"direction IN ({', '.join('?' * len(query.directions))})")
        given += sorted(map(str, query.directions))
    if query.client_id:
        where.append("client_id = ?")
        given.append(query.client_id)
    order = "ORDER BY at DESC, id DESC LIMIT ?"
    sql = f"{CALL.select} INDEXED BY call_by_time WHERE {' AND '.join(where)} {order}"
    return [CALL.checked(row) for row in connection.execute(sql, (*given, query.limit))]


def _newest(connection: sqlite3.Connection, query: CallQuery) -> list[Row]:
    """Read lane by lane from the newest day on until there are enough, and verify every bucket that was read."""
    first, last = _seconds(query)
    limits = _limits(query, last)

    def is_wanted(row: Row) -> bool:
        call = (row[AT], row[ID])
        return first <= call[0] <= last and call < limits and _fits(row, query)

    days = (first // DAY_SECONDS, min(last, limits[0]) // DAY_SECONDS)
    if query.client_id:
        lanes = [("client_lane", "call_client", client_lane(query.client_id))]
    else:
        lanes = [("lane", "call", direction_lane(one)) for one in query.directions or Direction]
    rows = [row for lane in lanes for row in _from_the_end(connection, lane, days, is_wanted, query.limit)]
    return newest_first(rows)[: query.limit]


def _from_the_end(
    connection: sqlite3.Connection,
    lane: tuple[str, str, int],
    days: tuple[int, int],
    is_wanted: Callable[[Row], bool],
    limit: int,
) -> list[Row]:
    """Return at least ``limit`` of the newest wanted rows of a lane, fewer if there are fewer.

    Every bucket between the first and the last that are read is verified, also one without a tally.
    """
    column, tally, number = lane
    lowest, upper = (lane_bucket(number, day) for day in days)
    found: list[Row] = []
    ahead = limit
    while upper >= lowest and len(found) < limit:
        lower = _reach(connection, tally, (lowest, upper), ahead)
        rows = read_buckets(connection, CALL, column, (lower, upper), tally)
        found += filter(is_wanted, rows)
        upper = lower - 1
        ahead *= 2
    return found


def _reach(connection: sqlite3.Connection, tally: str, buckets: tuple[int, int], count: int) -> int:
    """Return the bucket from which on, up to the last, there are so many rows; the first one if there are fewer."""
    query = "SELECT bucket, rows FROM tally WHERE name = ? AND bucket BETWEEN ? AND ? ORDER BY bucket DESC"
    for bucket, rows in connection.execute(query, (tally, *buckets)):
        count -= rows
        if count <= 0:
            return int(bucket)
    return buckets[0]


def _fits(row: Row, query: CallQuery) -> bool:
    call = dict(zip(CALL.columns, row, strict=False))
    return (not query.client_id or call["client_id"] == query.client_id) and (
        not query.directions or call["direction"] in query.directions
    )


def _seconds(query: CallQuery) -> tuple[int, int]:
    """Return the first and last second that is asked for."""
    return _EVER if query.period is None else seconds_of(query.period)


def _limits(query: CallQuery, last: int) -> tuple[int, str]:
    """Return time and id that a call has to be before."""
    return (last + 1, "") if query.before is None else (to_seconds(query.before.at), query.before.id)


def calls_between(connection: sqlite3.Connection, period: Period) -> list[Call]:
    """Return the calls that began in the period, oldest first."""
    first, last = seconds_of(period)
    rows: list[Row] = []
    for direction in Direction:
        lane = direction_lane(direction)
        buckets = (lane_bucket(lane, first // DAY_SECONDS), lane_bucket(lane, last // DAY_SECONDS))
        rows += read_buckets(connection, CALL, "lane", buckets)
    return [read_call(row) for row in reversed(newest_first(rows)) if first <= row[AT] <= last]


def calls_of_follow_up(connection: sqlite3.Connection, follow_up_id: str) -> list[Call]:
    """Return the calls of one follow-up, oldest first."""
    bucket = id_bucket(follow_up_id)
    rows = read_buckets(connection, CALL, "follow_up_bucket", (bucket, bucket), "call_follow_up")
    calls = map(read_call, reversed(newest_first(rows)))
    return [call for call in calls if call.follow_up_id == follow_up_id]


def calls_by_id(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Row]:
    """Return the rows of these calls, as far as they are there; that none is missing is verified as well."""
    wanted = ((id_bucket(call_id), call_id) for call_id in ids)
    rows = read_wanted(connection, CALL, ("id_bucket", "id"), wanted, "call_id")
    return {str(row[ID]): row for row in rows}


def keys_known(connection: sqlite3.Connection, keys: Iterable[SourceKey]) -> dict[SourceKey, str]:
    """Return which of the keys are known, and for which call."""
    wanted = set(keys)
    rows = read_scattered(connection, CALL_KEY, "bucket", map(key_bucket, wanted))
    known = {SourceKey(str(row[0]), str(row[1])): str(row[_CALL_ID]) for row in rows}
    return {key: call_id for key, call_id in known.items() if key in wanted}


def keys_of(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[tuple[str, SourceKey]]:
    """Yield the keys of these calls, each behind its call's id."""
    wanted = ((id_bucket(call_id), call_id) for call_id in ids)
    for row in read_wanted(connection, CALL_KEY, ("call_bucket", "call_id"), wanted, "call_key_call"):
        yield str(row[_CALL_ID]), SourceKey(str(row[0]), str(row[1]))
