"""Follow-ups and their history between their values and their rows."""

from datetime import datetime

from respiro.adapters.store.buckets import DAY_SECONDS
from respiro.adapters.store.call_rows import id_bucket
from respiro.adapters.store.instants import from_seconds, to_seconds
from respiro.adapters.store.rows import Row
from respiro.adapters.store.tables import FOLLOW_UP, FOLLOW_UP_EVENT
from respiro.domain.calls import (
    Caller,
    Channel,
    Closed,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    OutcomeKind,
    Question,
    QuestionKind,
    Reservation,
    Way,
)
from respiro.domain.period import Period

_OPEN = slice(FOLLOW_UP.columns.index("due_at"), FOLLOW_UP.columns.index("closed_day"))
_CLOSED = slice(FOLLOW_UP.columns.index("closed_day"), len(FOLLOW_UP.columns))
_NOTHING: Row = (None,) * len(FOLLOW_UP.columns)


def follow_up_row(follow_up: FollowUp) -> Row:
    """Return the sealed row."""
    caller, state = follow_up.caller, follow_up.state
    return FOLLOW_UP.sealed(
        (
            follow_up.id,
            id_bucket(follow_up.id),
            caller.name,
            caller.number,
            caller.email,
            caller.client_id,
            follow_up.about,
            str(follow_up.way),
            str(follow_up.channel),
            to_seconds(follow_up.opened_at),
            to_seconds(follow_up.called_at),
            to_seconds(follow_up.promised_at),
            follow_up.call_count,
            follow_up.attempts,
            int(follow_up.let_through),
            *(_open_values(state) if isinstance(state, Open) else _NOTHING[_OPEN]),
            *(_closed_values(state) if isinstance(state, Closed) else _NOTHING[_CLOSED]),
        )
    )


def _open_values(state: Open) -> Row:
    question, reserved = state.question, state.reservation
    return (
        to_seconds(state.due_at),
        to_seconds(state.next_at),
        to_seconds(state.decided_at),
        int(state.is_relative),
        _seconds(state.told_at),
        state.snoozes,
        str(question.kind) if question else None,
        to_seconds(question.at) if question else None,
        reserved.block_uid if reserved else None,
        to_seconds(reserved.period.start) if reserved else None,
        to_seconds(reserved.period.end) if reserved else None,
    )


def _closed_values(state: Closed) -> Row:
    at = to_seconds(state.at)
    return (at // DAY_SECONDS, at, str(state.outcome), state.detail)


def read_follow_up(row: Row) -> FollowUp:
    """Return the follow-up."""
    follow_up_id, _bucket, name, number, email, client_id, about, way, channel = map(str, row[:9])
    opened_at, called_at, promised_at, call_count, attempts, let_through = row[9:15]
    return FollowUp(
        follow_up_id,
        Caller(name, number, email, client_id),
        about,
        Way(way),
        Channel(channel),
        from_seconds(opened_at),
        from_seconds(called_at),
        from_seconds(promised_at),
        _read_open(row[_OPEN]) if row[_CLOSED.start] is None else _read_closed(row[_CLOSED]),
        call_count,
        attempts,
        bool(let_through),
    )


def _read_open(values: Row) -> Open:
    due_at, next_at, decided_at, is_relative, told_at, snoozes, question, question_at, block, start, end = values
    return Open(
        from_seconds(due_at),
        from_seconds(next_at),
        from_seconds(decided_at),
        bool(is_relative),
        _instant(told_at),
        snoozes,
        None if question is None else Question(QuestionKind(question), from_seconds(question_at)),
        None if block is None else Reservation(str(block), Period(from_seconds(start), from_seconds(end))),
    )


def _read_closed(values: Row) -> Closed:
    _day, at, outcome, detail = values
    return Closed(from_seconds(at), OutcomeKind(outcome), str(detail))


def event_row(number: int, event: FollowUpEvent) -> Row:
    """Return the sealed row."""
    at = to_seconds(event.at)
    follow_up = event.follow_up_id
    values = (number, follow_up, id_bucket(follow_up), at // DAY_SECONDS, at, str(event.kind), event.detail)
    return FOLLOW_UP_EVENT.sealed(values)


def read_event(row: Row) -> FollowUpEvent:
    """Return the event."""
    number, follow_up_id, _bucket, _day, at, kind, detail, _seal = row
    return FollowUpEvent(str(follow_up_id), from_seconds(at), EventKind(kind), str(detail), number)


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_seconds(moment)


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else from_seconds(seconds)
