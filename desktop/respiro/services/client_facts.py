"""What stands about a client and with them, as values for JSON with stable names."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from respiro.domain.calls import Call, Closed, FollowUp, FollowUpEvent, Open
from respiro.domain.clients import Client
from respiro.domain.margins import LedgerEntry
from respiro.domain.period import Period
from respiro.domain.plan_b import RequestEvent, UrgentRequest
from respiro.domain.playbooks import Run
from respiro.domain.subscriptions import Subscription
from respiro.domain.work_time import WEEKDAYS, WallRange, format_ranges

Json = dict[str, object]


def client_json(client: Client) -> Json:
    """Return a client with all fields; None for what is as in the settings, or not known."""
    return {
        "id": client.id,
        "name": client.name,
        "company": client.company or None,
        "tier": client.tier.value,
        "profile": client.profile,
        "tone": client.tone.value if client.tone else None,
        "language": client.language or None,
        "phones": list(client.phones),
        "emails": list(client.emails),
        "hours": _hours(client.hours),
        "zone": str(client.zone) if client.zone else None,
        "free_after": None if client.free_after is None else _wall(client.free_after),
        "reach_hours": _hours(client.reach_hours),
        "response_minutes": client.response,
        "urgent_response_minutes": client.urgent_response,
        "urgent_channel": client.urgent_channel.value if client.urgent_channel else None,
        "let_through": client.let_through,
        "wild_cards": client.wild_cards,
        "hourly_rate": None if client.hourly_rate is None else client.hourly_rate / 100,
        "currency": client.currency or None,
        "shares_contact": client.shares_contact,
        "notes": client.notes or None,
        "fires": [
            {
                "what": fire.what,
                "weekday": WEEKDAYS[fire.weekday],
                "hours": str(fire.hours),
                "minutes": fire.minutes,
                "ask_before_minutes": fire.ask_before,
            }
            for fire in client.fires
        ],
    }


def call_facts(call: Call, zone: tzinfo) -> Json:
    """Return a call."""
    return {
        "id": call.id,
        "at": _stamp(call.at, zone),
        **_caller(call.caller.name, call.caller.number, call.caller.email),
        "direction": call.direction.value,
        "channel": call.channel.value,
        "about": call.about,
        "seconds": call.seconds,
        "source": call.source,
        "follow_up": call.follow_up_id or None,
    }


def follow_up_facts(follow_up: FollowUp, events: Sequence[FollowUpEvent], zone: tzinfo) -> Json:
    """Return a follow-up with its history."""
    state = follow_up.state
    return {
        "id": follow_up.id,
        **_caller(follow_up.caller.name, follow_up.caller.number, follow_up.caller.email),
        "about": follow_up.about,
        "way": follow_up.way.value,
        "channel": follow_up.channel.value,
        "state": "open" if isinstance(state, Open) else "closed",
        "opened_at": _stamp(follow_up.opened_at, zone),
        "called_at": _stamp(follow_up.called_at, zone),
        "promised_at": _stamp(follow_up.promised_at, zone),
        "due_at": _stamp(state.due_at, zone) if isinstance(state, Open) else None,
        "closed_at": _stamp(state.at, zone) if isinstance(state, Closed) else None,
        "outcome": state.outcome.value if isinstance(state, Closed) else None,
        "detail": state.detail if isinstance(state, Closed) else "",
        "calls": follow_up.call_count,
        "attempts": follow_up.attempts,
        "let_through": follow_up.let_through,
        "history": [_event(event.at, event.kind.value, event.detail, zone) for event in events],
    }


def request_facts(request: UrgentRequest, events: Sequence[RequestEvent], zone: tzinfo) -> Json:
    """Return an urgent request with its history."""
    return {
        "id": request.id,
        **_caller(request.caller.name, request.caller.number, request.caller.email),
        "want": request.want,
        "expect": request.expect,
        "done": request.done,
        "channel": request.channel.value,
        "state": request.stage.value,
        "decision": request.decision.value if request.decision else None,
        "detail": request.detail,
        "is_urgent": request.is_urgent,
        "is_important": request.is_important,
        "received_at": _stamp(request.received_at, zone),
        "expected_by": _stamp(request.expected_by, zone) if request.expected_by else None,
        "promised_at": _stamp(request.promised_at, zone),
        "since": _stamp(request.since, zone),
        "place": _span(request.place, zone) if request.place else None,
        "minutes": request.minutes,
        "spent_minutes": request.spent,
        "out_of_hours": request.out_of_hours,
        "history": [_event(event.at, event.kind.value, event.detail, zone) for event in events],
    }


def run_facts(run: Run, zone: tzinfo) -> Json:
    """Return a run of a playbook."""
    return {
        "id": run.id,
        "playbook": run.title,
        "subject": run.subject,
        "started_at": _stamp(run.started_at, zone),
        "ended_at": _stamp(run.ended_at, zone) if run.ended_at else None,
        "ending": run.ending.value if run.ending else None,
        "steps": [{"at": _stamp(step.at, zone), "step": step.say, "answer": step.answer} for step in run.taken],
    }


def booking_facts(entry: LedgerEntry, zone: tzinfo) -> Json:
    """Return a booking of margin for the client."""
    return {
        "at": _stamp(entry.at, zone),
        "kind": entry.kind.value,
        **_span(entry.period, zone),
        "minutes": int((entry.period.end - entry.period.start).total_seconds() // 60),
        "for": entry.taker.summary if entry.taker else "",
    }


def agenda_facts(subscription: Subscription, zone: tzinfo) -> Json:
    """Return an agenda of the client that is kept up to date; of a secret address only what may be shown."""
    fetched = subscription.fetched_at
    return {
        "calendar": subscription.calendar,
        "place": subscription.place,
        "every_minutes": subscription.every,
        "shows_details": subscription.shows_details,
        "fetched_at": _stamp(fetched, zone) if fetched else None,
    }


def _caller(name: str, number: str, email: str) -> Json:
    return {"name": name, "number": number, "email": email}


def _event(at: datetime, kind: str, detail: str, zone: tzinfo) -> Json:
    return {"at": _stamp(at, zone), "kind": kind, "detail": detail}


def _hours(hours: Mapping[int, Sequence[WallRange]]) -> Json:
    return {WEEKDAYS[day]: format_ranges(ranges) for day, ranges in sorted(hours.items())}


def _wall(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _span(period: Period, zone: tzinfo) -> Json:
    return {"start": _stamp(period.start, zone), "end": _stamp(period.end, zone)}


def _stamp(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat()
