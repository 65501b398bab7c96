"""The quarter's calls: missed, called back (some late, some in margin), dropped; and what was asked of clients."""

from datetime import timedelta

from respiro.domain.calls import Caller, Direction, FollowUp, OutcomeKind, SnoozeKind, Way
from respiro.domain.week import Week
from respiro.services import call_log
from respiro.services.call_log import NewCall
from respiro.services.call_time import snooze_choices
from support.quarter_cast import CLIENTS, STRANGERS
from support.quarter_log import minute
from support.quarter_scene import Scene

_EVENING = 20 * 60 + 20


def expect_calls(scene: Scene, week: Week) -> None:
    """Let people call in a week when the user can't answer; one client is asked for something."""
    for _ in range(scene.chance.randint(3, 8)):
        day = week.days[scene.chance.randrange(5)]
        at = _EVENING if scene.happens(0.15) else scene.chance.randrange(9 * 12, 18 * 12) * 5
        scene.later(scene.wall(day, at), lambda: miss(scene))
    for _ in range(scene.chance.randrange(3)):
        scene.later(scene.wall(week.days[scene.chance.randrange(5)], 17 * 60 + 35), lambda: _ask(scene))


def miss(scene: Scene) -> FollowUp | None:
    """Miss a call; whoever called is called back some time."""
    who = scene.chance.choice((*CLIENTS, CLIENTS[2], *STRANGERS))
    caller = Caller(name=who) if isinstance(who, str) else Caller(number=who.phones[0])
    client_id = "" if isinstance(who, str) else who.id
    entry = NewCall(caller, scene.now, about=scene.chance.choice(("", "the invoice", "the date")))
    done = call_log.write_down(scene.ports, entry)
    follow_up = done.follow_up
    assert follow_up is not None
    scene.tell("call missed", id=follow_up.id, client=client_id)
    scene.log.see(scene.ports, "call")
    if follow_up.call_count == 1:
        _will_call_back(scene, follow_up.id)
    return follow_up


def _will_call_back(scene: Scene, follow_up_id: str) -> None:
    if scene.happens(0.3):
        scene.in_minutes(scene.chance.choice((5, 20)), lambda: _into_margin(scene, follow_up_id))
        return
    delay = scene.chance.choice((10, 25, 60, 120, 200, 500, 1500, 3000))
    scene.in_minutes(delay, lambda: _call_back(scene, follow_up_id))


def _into_margin(scene: Scene, follow_up_id: str) -> None:
    """Put a call-back into the next margin in which the client can be reached."""
    follow_up = scene.ports.store.follow_up(follow_up_id)
    if follow_up is None or not follow_up.is_open:
        return
    options = (one for one in snooze_choices(scene.ports, follow_up) if one.kind is SnoozeKind.MARGIN)
    option = next(options, None)
    ports = scene.ports
    if option is not None and scene.do("snooze", lambda: call_log.snooze(ports, follow_up_id, option)) is not None:
        wait = scene.chance.choice((3, 8, 12, 20, 90))
        scene.later(option.until + timedelta(minutes=wait), lambda: _call_back(scene, follow_up_id))
    else:
        scene.in_minutes(60, lambda: _call_back(scene, follow_up_id))


def _call_back(scene: Scene, follow_up_id: str) -> None:
    follow_up = scene.ports.store.follow_up(follow_up_id)
    if follow_up is None or not follow_up.is_open:
        return
    ports, outcome = scene.ports, OutcomeKind.REACHED
    if scene.happens(0.25):
        scene.do("attempt", lambda: call_log.attempt(ports, follow_up_id))
        scene.in_minutes(scene.chance.choice((15, 60, 600)), lambda: _call_back(scene, follow_up_id))
        return
    if scene.happens(0.3):
        outcome = scene.chance.choice(list(OutcomeKind))
    close(scene, follow_up_id, outcome)


def close(scene: Scene, follow_up_id: str, outcome: OutcomeKind) -> None:
    """End what was owed."""
    ports, fact = scene.ports, {"id": follow_up_id, "outcome": outcome.value}
    scene.do("call", lambda: call_log.close(ports, follow_up_id, outcome, "as agreed"), ("call closed", fact))


def _ask(scene: Scene) -> None:
    """Ask a client for something, and get it some day, or not yet."""
    who = scene.chance.choice(CLIENTS)
    about = f"paper number {minute(scene.now) // 60}"
    caller = Caller(number=who.phones[0])
    entry = NewCall(caller, scene.now, Direction.OUTGOING, about=about, way=Way.THEIRS)
    follow_up = call_log.write_down(scene.ports, entry).follow_up
    assert follow_up is not None
    scene.tell("client asked", id=follow_up.id, client=who.id)
    if scene.happens(0.8):
        days = scene.chance.choice((1, 3, 8))
        answered = scene.now + timedelta(days=days)
        scene.later(answered, lambda: close(scene, follow_up.id, OutcomeKind.REACHED))
