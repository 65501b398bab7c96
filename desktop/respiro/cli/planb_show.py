"""How urgent requests are printed: JSON with stable names, or short plain text."""

from respiro.cli.call_show import SHOWN_ID, moment_text
from respiro.cli.show import Json, clock_span, length, plain, span, stamp
from respiro.domain.plan_b import (
    BackupPerson,
    Hurdle,
    HurdleKind,
    Place,
    RequestEvent,
    Stage,
    UrgentRequest,
    WhyNot,
    pressing,
    time_left,
    worked_minutes,
)
from respiro.services.plan_b.office import Office
from respiro.services.plan_b.triage import Advice
from respiro.services.ports import Ports

_PRESSING = {4: "urgent and important", 1: "neither urgent nor important"}
_WHY_NOT = {
    WhyNot.TOO_SHORT: "too short",
    WhyNot.TAKEN: "taken",
    WhyNot.CLIENT_AWAY: "they can't be reached then",
}
_HURDLES = {
    HurdleKind.SOFT_BLOCK: "time outside margin",
    HurdleKind.OWN_TASK: "your own “{name}”",
    HurdleKind.MEETING: "the meeting “{name}”",
    HurdleKind.FIXED: "“{name}”",
}


def request_json(desk: Office, request: UrgentRequest) -> Json:
    """Return a request; minutes left are business minutes, negative for a broken promise, null once it is closed."""
    zone, caller = desk.ports.zone, request.caller
    return {
        "id": request.id,
        "stage": request.stage.value,
        "since": stamp(request.since, zone),
        "name": caller.name,
        "number": caller.number,
        "email": caller.email,
        "client_id": caller.client_id or None,
        "tier": desk.tier_of(request).value,
        "channel": request.channel.value,
        "want": request.want,
        "expect": request.expect,
        "done": request.done,
        "expected_by": stamp(request.expected_by, zone) if request.expected_by else None,
        "minutes": request.minutes,
        "urgent": request.is_urgent,
        "important": request.is_important,
        "received_at": stamp(request.received_at, zone),
        "acknowledge_by": stamp(request.acknowledge_by, zone),
        "promised_at": stamp(request.promised_at, zone),
        "minutes_left": time_left(request, desk.now, desk.clock) if request.is_open else None,
        "late": request.is_late(desk.now),
        "out_of_hours": request.out_of_hours,
        "decision": request.decision.value if request.decision else None,
        "place": span(request.place, zone) if request.place else None,
        "block": request.block_uid or None,
        "worked": worked_minutes(request, desk.now),
        "spent": request.spent,
        "detail": request.detail,
        "follow_up": request.follow_up_id or None,
        "helper_follow_up": request.helper_follow_up_id or None,
    }


def event_json(ports: Ports, event: RequestEvent) -> Json:
    """Return one line of a request's history."""
    return {"at": stamp(event.at, ports.zone), "kind": event.kind.value, "detail": event.detail}


def request_text(desk: Office, request: UrgentRequest) -> str:
    """Return a request on one line."""
    who = f"{request.caller.label} ({desk.tier_of(request)})"
    return plain(f"{request.id[:SHOWN_ID]}  {_state(desk, request)}  {who}  {request.want.splitlines()[0]}")


def moved_text(desk: Office, request: UrgentRequest) -> str:
    """Return a request whose margin was moved, or went, on one line."""
    text = request_text(desk, request)
    return text if request.place else f"{text}  (its margin is gone: respiro planb triage {request.id[:SHOWN_ID]})"


def _state(desk: Office, request: UrgentRequest) -> str:
    left = time_left(request, desk.now, desk.clock)
    clock = f"{length(left)} left" if left >= 0 else f"{length(-left)} late"
    if request.stage is Stage.RESOLVED:
        return f"resolved in {length(request.spent or 0)}"
    if request.stage is Stage.DECLINED:
        return f"declined: {request.detail}"
    place = clock_span(request.place, desk.ports.zone) if request.place else request.stage.value
    words = {
        Stage.DELEGATED: f"with {request.detail}",
        Stage.WAITING: f"waits for them ({request.detail or 'an answer'}), clock stopped",
        Stage.SCHEDULED: place,
        Stage.ACTIVE: f"active for {length(worked_minutes(request, desk.now))}",
    }
    return f"{words.get(request.stage, request.stage.value)}, {clock}"


def request_lines(desk: Office, request: UrgentRequest) -> list[str]:
    """Return everything about a request but its history."""
    zone, now = desk.ports.zone, desk.now
    weight = pressing(request)
    known = {
        "expects": request.expect,
        "done already": request.done,
        "weighs": _PRESSING.get(weight, "urgent" if request.is_urgent else "important"),
        "takes": length(request.minutes),
        "came": f"{moment_text(request.received_at, now, zone)} by {request.channel.value}"
        + (", out of hours" if request.out_of_hours else ""),
        "promised by": moment_text(request.promised_at, now, zone),
        "place": clock_span(request.place, zone) if request.place else "",
    }
    return [request_text(desk, request), *(plain(f"  {name}: {text}") for name, text in known.items() if text)]


def place_json(ports: Ports, place: Place) -> Json:
    """Return where a request could go, and what would have to move."""
    return {
        **span(place.period, ports.zone),
        "block": place.block_uid or None,
        "today": place.is_today,
        "shared": place.is_shared,
        "keeps_promise": place.keeps_promise,
        "gives_way": [
            {"kind": one.kind.value, "name": one.name, "uid": one.uid or None, "people": one.people}
            for one in place.gives_way
        ],
    }


def advice_json(ports: Ports, advice: Advice) -> Json:
    """Return what is said while one decides."""
    zone, limit, room, fitted = ports.zone, advice.allowance, advice.capacity, advice.fit
    return {
        "in_hours": advice.in_hours,
        "opens_at": stamp(advice.opens_at, zone),
        "promised_at": stamp(advice.promised_at, zone),
        "exceptions": {"used": limit.used, "allowed": limit.allowed, "standing": limit.standing.value}
        if limit
        else None,
        "capacity": {
            "until": stamp(room.until, zone),
            "free": room.free,
            "promised": room.promised,
            "needed": room.needed,
            "short": room.short,
            "breaks": [{"request": one.request_id, "name": one.name} for one in room.breaks],
        },
        "place": place_json(ports, fitted.place) if fitted.place else None,
        "today": place_json(ports, fitted.today) if fitted.today else None,
        "passed_over_blocks": [
            {**span(one.block.period, zone), "block": one.block.uid, "reason": one.reason.value, "free": one.free}
            for one in fitted.unfit
        ],
        "proposals": [place_json(ports, one) for one in fitted.proposals],
        "helpers": [one.name for one in advice.helpers],
        "passed_over": [one.id for one in advice.passed_over],
    }


def advice_lines(ports: Ports, advice: Advice) -> list[str]:
    """Return what is said while one decides, a line each."""
    now, zone, limit, room, fitted = ports.clock(), ports.zone, advice.allowance, advice.capacity, advice.fit
    clock = "in hours" if advice.in_hours else f"out of hours until {moment_text(advice.opens_at, now, zone)}"
    lines = [f"clock: {clock}; promise by {moment_text(advice.promised_at, now, zone)}"]
    if limit:
        lines.append(f"exceptions this month: {limit.used} of {limit.allowed}")
    lines.append(
        f"capacity: {length(room.free)} of margin until {moment_text(room.until, now, zone)},"
        f" {length(room.promised)} promised to others, {length(room.needed)} needed"
        + (f": {length(room.short)} short" if room.short else "")
    )
    if broken := [one.name for one in room.breaks]:
        lines.append(f"would break the promise to: {', '.join(broken)}")
    if fitted.place:
        late = "" if fitted.place.keeps_promise else ", after the promise"
        away = "" if fitted.place.is_shared else ", when they can't be reached"
        lines.append(f"best place: {clock_span(fitted.place.period, zone)}{late}{away}")
    else:
        lines.append("best place: none within two weeks")
    lines += [
        f"not {clock_span(one.block.period, zone)}: {_WHY_NOT[one.reason]} ({length(one.free)} free)"
        for one in fitted.unfit
    ]
    lines += [
        f"{number}: {clock_span(one.period, zone)} if this gives way: {_hurdles(one)}"
        for number, one in enumerate(fitted.proposals, 1)
    ]
    if advice.helpers:
        lines.append(f"can help now: {', '.join(one.name for one in advice.helpers)}")
    return [plain(f"  {line}") for line in lines]


def _hurdles(place: Place) -> str:
    return ", ".join(_hurdle(one) for one in place.gives_way)


def _hurdle(hurdle: Hurdle) -> str:
    return _HURDLES[hurdle.kind].format(name=hurdle.name)


def person_json(person: BackupPerson) -> Json:
    """Return a backup person; ``until`` is a wall time."""
    return {
        "id": person.id,
        "name": person.name,
        "phones": list(person.phones),
        "emails": list(person.emails),
        "language": person.language or None,
        "takes": list(person.takes),
        "until": None if person.until is None else f"{person.until // 60:02d}:{person.until % 60:02d}",
        "notes": person.notes,
    }
