"""Requests, their history and the backup people between their values and their rows."""

import json
from datetime import datetime

from respiro.adapters.store.buckets import DAY_SECONDS, text_bucket
from respiro.adapters.store.call_rows import client_lane
from respiro.adapters.store.instants import from_seconds, to_seconds
from respiro.adapters.store.rows import Row
from respiro.adapters.store.tables import BACKUP_PERSON, REQUEST, REQUEST_EVENT
from respiro.domain.calls import Caller
from respiro.domain.channel import Channel
from respiro.domain.period import Period
from respiro.domain.plan_b import BackupPerson, DecisionKind, RequestEvent, RequestEventKind, Stage, UrgentRequest

_BUCKETS = 1 << 16
"""Of ids: so many that the few rows of one request have few beside them."""


def request_bucket(request_id: str) -> int:
    """Return the bucket of a request's id."""
    return text_bucket(request_id, _BUCKETS)


def request_row(request: UrgentRequest) -> Row:
    """Return the sealed row."""
    caller, place, since = request.caller, request.place, to_seconds(request.since)
    return REQUEST.sealed(
        (
            request.id,
            request_bucket(request.id),
            client_lane(caller.client_id) if caller.client_id else None,
            None if request.is_open else since // DAY_SECONDS,
            caller.name,
            caller.number,
            caller.email,
            caller.client_id,
            request.want,
            to_seconds(request.received_at),
            to_seconds(request.acknowledge_by),
            to_seconds(request.promised_at),
            since,
            request.minutes,
            str(request.stage),
            str(request.channel),
            request.expect,
            request.done,
            _seconds(request.expected_by),
            int(request.is_urgent),
            int(request.is_important),
            None if request.decision is None else str(request.decision),
            _seconds(place.start if place else None),
            _seconds(place.end if place else None),
            request.block_uid,
            request.left,
            request.worked,
            request.spent,
            request.detail,
            request.follow_up_id,
            request.helper_follow_up_id,
            _seconds(request.told_at),
            int(request.out_of_hours),
        )
    )


def read_request(row: Row) -> UrgentRequest:
    """Return the request."""
    values = dict(zip(REQUEST.columns, row, strict=False))
    start, end, decision = values["place_start"], values["place_end"], values["decision"]
    return UrgentRequest(
        id=str(values["id"]),
        caller=Caller(*(str(values[name]) for name in ("name", "number", "email", "client_id"))),
        want=str(values["want"]),
        received_at=from_seconds(values["received_at"]),
        acknowledge_by=from_seconds(values["acknowledge_by"]),
        promised_at=from_seconds(values["promised_at"]),
        since=from_seconds(values["since"]),
        minutes=values["minutes"],
        stage=Stage(values["stage"]),
        channel=Channel(values["channel"]),
        expect=str(values["expect"]),
        done=str(values["done"]),
        expected_by=_instant(values["expected_by"]),
        is_urgent=bool(values["is_urgent"]),
        is_important=bool(values["is_important"]),
        decision=None if decision is None else DecisionKind(decision),
        place=None if start is None else Period(from_seconds(start), from_seconds(end)),
        block_uid=str(values["block_uid"]),
        left=values["minutes_left"],
        worked=values["worked"],
        spent=values["spent"],
        detail=str(values["detail"]),
        follow_up_id=str(values["follow_up_id"]),
        helper_follow_up_id=str(values["helper_follow_up_id"]),
        told_at=_instant(values["told_at"]),
        out_of_hours=bool(values["out_of_hours"]),
    )


def request_event_row(number: int, event: RequestEvent) -> Row:
    """Return the sealed row."""
    at, request_id = to_seconds(event.at), event.request_id
    bucket = request_bucket(request_id)
    return REQUEST_EVENT.sealed((number, request_id, bucket, at // DAY_SECONDS, at, str(event.kind), event.detail))


def read_request_event(row: Row) -> RequestEvent:
    """Return the event."""
    number, request_id, _bucket, _day, at, kind, detail, _seal = row
    return RequestEvent(str(request_id), from_seconds(at), RequestEventKind(kind), str(detail), number)


def person_row(person: BackupPerson) -> Row:
    """Return the sealed row."""
    lists = (json.dumps(values) for values in (person.phones, person.emails, person.takes))
    phones, emails, takes = lists
    values = (person.id, person.name, phones, emails, person.language, takes, person.until, person.notes)
    return BACKUP_PERSON.sealed(values)


def read_person(row: Row) -> BackupPerson:
    """Return the backup person."""
    person_id, name, phones, emails, language, takes, until, notes, _seal = row
    lists = (tuple(json.loads(values)) for values in (phones, emails, takes))
    phones, emails, takes = lists
    return BackupPerson(str(person_id), str(name), phones, emails, str(language), takes, until, str(notes))


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_seconds(moment)


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else from_seconds(seconds)
