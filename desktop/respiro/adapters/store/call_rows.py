"""Calls and their keys between their values and their rows."""

from collections.abc import Iterable

from respiro.adapters.store.buckets import DAY_SECONDS, lane_bucket, text_bucket
from respiro.adapters.store.call_search import call_text
from respiro.adapters.store.instants import from_seconds, to_seconds
from respiro.adapters.store.rows import Row
from respiro.adapters.store.tables import CALL, CALL_KEY
from respiro.domain.calls import Call, Caller, Channel, Direction, SourceKey

BUCKETS = 4096
"""Of ids: 50,000 rows are a dozen to a bucket."""
_LANES = {Direction.MISSED: 0, Direction.ANSWERED: 1, Direction.OUTGOING: 2}
"""Numbers that are stored: a new direction gets the next one."""
_CLIENT_LANES = 1 << 20
AT = CALL.columns.index("at")
ID = CALL.columns.index("id")


def direction_lane(direction: Direction) -> int:
    """Return the lane of the calls of one direction."""
    return _LANES[direction]


def client_lane(client_id: str) -> int:
    """Return the lane of a client's calls, which few other clients share."""
    return text_bucket(client_id, _CLIENT_LANES)


def id_bucket(text: str) -> int:
    """Return the bucket of an id."""
    return text_bucket(text, BUCKETS)


def key_bucket(key: SourceKey) -> int:
    """Return the bucket of a key."""
    return text_bucket(f"{key.source}\n{key.key}", BUCKETS)


def call_row(call: Call) -> Row:
    """Return the sealed row."""
    at, caller = to_seconds(call.at), call.caller
    day = at // DAY_SECONDS
    return CALL.sealed(
        (
            call.id,
            id_bucket(call.id),
            lane_bucket(direction_lane(call.direction), day),
            lane_bucket(client_lane(caller.client_id), day) if caller.client_id else None,
            id_bucket(call.follow_up_id) if call.follow_up_id else None,
            at,
            caller.name,
            caller.number,
            caller.email,
            caller.client_id,
            str(call.direction),
            str(call.channel),
            call.about,
            call.seconds,
            call.source,
            call.follow_up_id,
            call_text(caller, call.about),
        )
    )


def read_call(row: Row) -> Call:
    """Return the call."""
    call_id, _bucket, _lane, _client_lane, _follow_up_bucket, at, name, number, email, client_id = row[:10]
    direction, channel, about, seconds, source, follow_up_id, _search, _seal = row[10:]
    return Call(
        str(call_id),
        from_seconds(at),
        Caller(str(name), str(number), str(email), str(client_id)),
        Direction(direction),
        Channel(channel),
        str(about),
        int(seconds),
        str(source),
        str(follow_up_id),
    )


def newest_first(rows: Iterable[Row]) -> list[Row]:
    """Return rows of calls in the order of the log."""
    return sorted(rows, key=lambda row: (row[AT], row[ID]), reverse=True)


def key_row(call_id: str, key: SourceKey) -> Row:
    """Return the sealed row."""
    return CALL_KEY.sealed((key.source, key.key, call_id, key_bucket(key), id_bucket(call_id)))
