"""The quarter's emergencies: they come, are looked at, decided about in every way, worked on and ended."""

from collections.abc import Callable
from datetime import datetime, timedelta

from respiro.domain.calls import Caller, Way
from respiro.domain.channel import Channel
from respiro.domain.plan_b import DecisionKind, Place, Stage, UrgentRequest
from respiro.domain.week import Week
from respiro.services.plan_b import choices, deciding, finishing, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.opening import from_call
from respiro.services.plan_b.queue import Answers, NewRequest, PlanBDone
from support.quarter_cast import CLIENTS, LUIS, NORTE, STRANGERS, WANTS
from support.quarter_log import minute
from support.quarter_scene import Scene

_KINDS = tuple(DecisionKind)


def expect_fires(scene: Scene, week: Week) -> None:
    """Let emergencies come in a week, some in the evening; Luis asks on Thursdays."""
    for _ in range(scene.chance.randint(3, 7)):
        day = week.days[scene.chance.randrange(5)]
        at = 19 * 60 + 30 if scene.happens(0.12) else scene.chance.randrange(9 * 12, 18 * 12) * 5
        scene.later(scene.wall(day, at), lambda: _comes(scene))
    if scene.happens(0.6):
        scene.later(scene.wall(week.days[3], 16 * 60 + 10), lambda: _asks(scene, "luis"))


def _comes(scene: Scene) -> None:
    if scene.happens(0.15) and _comes_by_call(scene):
        return
    who = scene.chance.choice((*CLIENTS, LUIS, NORTE))
    _asks(scene, "" if scene.happens(0.1) else who.id)


def _asks(scene: Scene, client_id: str) -> None:
    client = scene.client(client_id)
    caller = Caller(name=client.name) if client else Caller(name=scene.chance.choice(STRANGERS))
    answers = Answers(
        scene.chance.choice(WANTS),
        minutes=scene.chance.choice((15, 30, 30, 45, 60, 90)),
        is_urgent=scene.happens(0.8),
        is_important=scene.happens(0.7),
    )
    _written_down(scene, NewRequest(caller, answers, scene.chance.choice(tuple(Channel))), client_id)


def _comes_by_call(scene: Scene) -> bool:
    """Make an emergency of a call that waits to be answered."""
    waiting = [one for one in scene.ports.store.open_follow_ups() if one.way is Way.MINE and one.about]
    taken = {one.follow_up_id for one in scene.ports.store.open_requests()}
    found = next((one for one in waiting if one.id not in taken and one.caller.client_id), None)
    if found is not None:
        _written_down(scene, from_call(found), found.caller.client_id, found.id)
    return found is not None


def _written_down(scene: Scene, entry: NewRequest, client_id: str, call: str = "") -> None:
    request = queue.add(scene.ports, entry).request
    assert request is not None
    scene.tell(
        "fire",
        id=request.id,
        client=client_id,
        received=minute(entry.received_at or scene.now),
        minutes=request.minutes,
        urgent=request.is_urgent,
        important=request.is_important,
        call=call,
    )
    delay = scene.chance.choice((0, 5, 15, 40, 90))
    if scene.happens(0.2):
        scene.later(scene.now + timedelta(minutes=5), lambda: decide(scene, request.id))
    else:
        scene.in_minutes(delay, lambda: decide(scene, request.id))


def _open(scene: Scene, request_id: str) -> UrgentRequest | None:
    request = scene.ports.store.request(request_id)
    return request if request is not None and request.is_open else None


def decide(scene: Scene, request_id: str) -> None:
    """End a triage with what is advised, or in any other way; sometimes ask the client something first."""
    request = _open(scene, request_id)
    if request is None or request.stage not in (Stage.RECEIVED, Stage.TRIAGED):
        return
    if scene.happens(0.1):
        _wait(scene, request_id)
        return
    decision = _decision(scene, request)
    if scene.happens(0.1):
        with scene.taken_back():
            scene.do("decide", lambda: queue.undo(scene.ports, deciding.decide(scene.ports, request_id, decision)))
        scene.in_minutes(20, lambda: decide(scene, request_id))
        return
    facts = {
        "id": request_id,
        "kind": decision.kind.value,
        "by": minute(decision.promised_at) if decision.promised_at else None,
        "minutes": decision.minutes,
        "answers_now": decision.answers_now,
        "cleared": len(decision.place.gives_way) if decision.place else 0,
    }
    done = scene.do("decide", lambda: deciding.decide(scene.ports, request_id, decision), ("decided", facts))
    if done is None:
        scene.in_minutes(30, lambda: decide(scene, request_id))
        return
    _note_helper(scene, request_id)
    _will_work(scene, request_id)


def _decision(scene: Scene, request: UrgentRequest) -> Decision:
    situation = triage.look(scene.ports, request.caller.client_id, request.id)
    advice = triage.advise(situation, request)
    advised = choices.recommended(situation, request, advice)
    kind = advised if scene.happens(0.5) else scene.chance.choice(_KINDS)
    minutes = choices.minutes_of(situation, request, advice, kind)
    places = choices.places_for(situation, request, advice, kind, minutes) or (None,)
    place: Place | None = places[0] if scene.happens(0.6) else scene.chance.choice(places)
    answers_now = situation.reach.is_open(scene.now) or scene.happens(0.5)
    if kind is DecisionKind.DECLINE:
        return Decision(kind, alternative="next week, by mail", answers_now=answers_now)
    if kind is DecisionKind.DELEGATE:
        return Decision(kind, to="Marek", helper=Caller("Marek", "+34600200001"), answers_now=answers_now)
    promise = choices.promise_for(situation, request, place, kind)
    return Decision(kind, place, minutes, promise, answers_now=answers_now)


def _note_helper(scene: Scene, request_id: str) -> None:
    request = _open(scene, request_id)
    if request is not None and request.stage is Stage.DELEGATED:
        scene.tell("helper asked", id=request.helper_follow_up_id, request=request_id)


def _will_work(scene: Scene, request_id: str) -> None:
    request = _open(scene, request_id)
    if request is None:
        return
    if request.stage is Stage.ACTIVE:
        _will_finish(scene, request)
    elif request.place is not None:
        scene.later(
            request.place.start + timedelta(minutes=scene.chance.choice((0, 0, 0, 5))), _work(scene, request_id)
        )
    else:
        scene.in_minutes(scene.chance.choice((60, 180, 400, 1400)), _work(scene, request_id))


def _work(scene: Scene, request_id: str) -> Callable[[], None]:
    return lambda: work(scene, request_id)


def work(scene: Scene, request_id: str) -> None:
    """Begin to work on a request when its time has come; go on waiting for it if that is another one by now."""
    request = _open(scene, request_id)
    if request is None:
        return
    if request.stage is Stage.DELEGATED:
        finish(scene, request_id, scene.chance.choice((0, 10)))
    elif request.place is not None and request.place.start > scene.now:
        scene.later(request.place.start, _work(scene, request_id))
    elif request.stage is Stage.WAITING:
        scene.in_minutes(60, _work(scene, request_id))
    elif request.stage is not Stage.ACTIVE:
        fact = {"id": request_id}
        if scene.do("start", lambda: queue.start(scene.ports, request_id), ("started", fact)) is not None:
            _will_finish(scene, request)


def _will_finish(scene: Scene, request: UrgentRequest) -> None:
    takes = max(5, round(request.minutes * scene.chance.uniform(0.5, 1.7) / 5) * 5)
    said = None if scene.happens(0.4) else takes
    scene.later(scene.now + timedelta(minutes=takes), lambda: finish(scene, request.id, said))


def finish(scene: Scene, request_id: str, minutes: int | None) -> None:
    """End a request, now and then after it was waited for; some are taken up again."""
    request = _open(scene, request_id)
    if request is None:
        return
    if request.stage is Stage.WAITING or scene.happens(0.07):
        _wait(scene, request_id)
        return
    release = scene.happens(0.4)

    def step() -> PlanBDone:
        return finishing.finish(scene.ports, request_id, minutes, release_rest=release)

    if scene.happens(0.1):
        with scene.taken_back():
            scene.do("hand", lambda: queue.undo(scene.ports, step()))
        scene.in_minutes(10, lambda: finish(scene, request_id, minutes))
        return
    scene.do("hand", step, ("done", {"id": request_id, "minutes": minutes}))
    if scene.happens(0.08):
        scene.in_minutes(scene.chance.choice((100, 900)), lambda: _take_up_again(scene, request_id))


def _take_up_again(scene: Scene, request_id: str) -> None:
    ports = scene.ports
    if scene.do("reopen", lambda: queue.reopen(ports, request_id), ("reopened", {"id": request_id})) is not None:
        scene.in_minutes(15, lambda: decide(scene, request_id))


def _wait(scene: Scene, request_id: str) -> None:
    ports, fact = scene.ports, {"id": request_id}
    request = _open(scene, request_id)
    if request is not None and request.stage is not Stage.WAITING:
        scene.do("wait", lambda: queue.wait(ports, request_id, "the file"), ("waits", fact))
    answer: datetime = scene.at_work(scene.now + timedelta(minutes=scene.chance.choice((30, 240, 1500))))

    def answered() -> None:
        known = _open(scene, request_id)
        if known is not None and known.stage is Stage.WAITING:
            scene.do("answered", lambda: queue.client_answered(scene.ports, request_id), ("answered", fact))
            decide(scene, request_id)

    scene.later(answer, answered)
