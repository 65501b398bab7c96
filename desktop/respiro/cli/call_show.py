"""How calls and follow-ups are printed: JSON with stable names, or short plain text."""

from datetime import datetime, timedelta, tzinfo

from respiro.cli.show import Json, plain, stamp
from respiro.domain.calls import Call, Closed, FollowUp, FollowUpEvent, Open, SnoozeOption, Way
from respiro.domain.week import local_day
from respiro.services.ports import Ports

SHOWN_ID = 8
"""Characters of an id that are printed."""


def call_json(call: Call, zone: tzinfo) -> Json:
    """Return an entry of the log."""
    return {
        "id": call.id,
        "at": stamp(call.at, zone),
        "direction": call.direction.value,
        "channel": call.channel.value,
        "name": call.caller.name,
        "number": call.caller.number,
        "email": call.caller.email,
        "client_id": call.caller.client_id or None,
        "about": call.about,
        "seconds": call.seconds,
        "source": call.source,
        "follow_up": call.follow_up_id or None,
    }


def follow_up_json(follow_up: FollowUp, now: datetime, zone: tzinfo) -> Json:
    """Return a follow-up; what only an open, or only a closed one has is null in the other."""
    caller = follow_up.caller
    return {
        "id": follow_up.id,
        "state": "open" if follow_up.is_open else "closed",
        "way": follow_up.way.value,
        "channel": follow_up.channel.value,
        "name": caller.name,
        "number": caller.number,
        "email": caller.email,
        "client_id": caller.client_id or None,
        "about": follow_up.about,
        "opened_at": stamp(follow_up.opened_at, zone),
        "called_at": stamp(follow_up.called_at, zone),
        "promised_at": stamp(follow_up.promised_at, zone),
        "late": follow_up.is_late(now),
        "call_count": follow_up.call_count,
        "attempts": follow_up.attempts,
        "let_through": follow_up.let_through,
        **_open_json(follow_up.state, zone),
        **_closed_json(follow_up.state, zone),
    }


def _open_json(state: Open | Closed, zone: tzinfo) -> Json:
    if isinstance(state, Closed):
        return dict.fromkeys(("due_at", "next_at", "told_at", "snoozes", "must_decide", "question", "reserved"))
    question, place = state.question, state.reservation
    reserved = {"block": place.block_uid, "start": stamp(place.period.start, zone)} if place else None
    return {
        "due_at": stamp(state.due_at, zone),
        "next_at": stamp(state.next_at, zone),
        "told_at": stamp(state.told_at, zone) if state.told_at else None,
        "snoozes": state.snoozes,
        "must_decide": state.must_decide,
        "question": {"kind": question.kind.value, "at": stamp(question.at, zone)} if question else None,
        "reserved": {**reserved, "end": stamp(place.period.end, zone)} if place and reserved else None,
    }


def _closed_json(state: Open | Closed, zone: tzinfo) -> Json:
    if isinstance(state, Open):
        return dict.fromkeys(("closed_at", "outcome", "detail"))
    return {"closed_at": stamp(state.at, zone), "outcome": state.outcome.value, "detail": state.detail}


def event_json(event: FollowUpEvent, zone: tzinfo) -> Json:
    """Return one line of a follow-up's history."""
    return {"at": stamp(event.at, zone), "kind": event.kind.value, "detail": event.detail}


def option_json(option: SnoozeOption, zone: tzinfo) -> Json:
    """Return a time until which a reminder can be put off."""
    return {"until": stamp(option.until, zone), "kind": option.kind.value}


def moment_text(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return an instant as people read it: today 17:00, tomorrow 9:00, Tue 24 Nov 12:00, with a year if another."""
    local = moment.astimezone(zone)
    days = (local.date() - local_day(now, zone)) // timedelta(days=1)
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
    year = "" if local.year == now.astimezone(zone).year else f" {local.year}"
    return f"{near or f'{local:%a} {local.day} {local:%b}{year}'} {local:%H:%M}"


def who_text(ports: Ports, follow_up: FollowUp) -> str:
    """Return who it is, with the number as people write it."""
    caller = follow_up.caller
    number = ports.numbers.shown(caller.number, ports.settings.region) if caller.number else ""
    return plain("  ".join(filter(None, (caller.name, number or caller.email))))


def follow_up_text(ports: Ports, follow_up: FollowUp) -> str:
    """Return a follow-up on one line."""
    now, zone = ports.clock(), ports.zone
    if isinstance(follow_up.state, Closed):
        state = follow_up.state
        when = f"{state.outcome.value} {moment_text(state.at, now, zone)}"
        notes = [state.detail]
    else:
        when = (
            f"{'due' if follow_up.state.due_at > now else 'due since'} {moment_text(follow_up.state.due_at, now, zone)}"
        )
        notes = _notes(follow_up, follow_up.state, now)
    extra = f"  ({plain(', '.join(filter(None, notes)))})" if any(notes) else ""
    about = f"  {plain(follow_up.about)}" if follow_up.about else ""
    return f"{follow_up.id[:SHOWN_ID]}  {when}  {who_text(ports, follow_up)}{about}{extra}"


def _notes(follow_up: FollowUp, state: Open, now: datetime) -> list[str]:
    return [
        "they owe you" if follow_up.way is Way.THEIRS else "",
        f"{follow_up.call_count} calls" if follow_up.call_count > 1 else "",
        f"{follow_up.attempts} × no answer" if follow_up.attempts else "",
        "later than promised" if follow_up.is_late(now) else "",
        "in margin" if state.reservation else "",
        f"asks: {state.question.kind.value}?" if state.question else "",
        "put off often: decide" if state.must_decide else "",
    ]


def call_text(ports: Ports, call: Call) -> str:
    """Return an entry of the log on one line."""
    number = ports.numbers.shown(call.caller.number, ports.settings.region) if call.caller.number else ""
    who = "  ".join(filter(None, (call.caller.name, number or call.caller.email)))
    about = f"  {call.about}" if call.about else ""
    return plain(f"{moment_text(call.at, ports.clock(), ports.zone)}  {call.direction.value:8}  {who}{about}")
