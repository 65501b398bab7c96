"""Which decision is advised, where each way would go, what each would mean, and what is replied."""

from dataclasses import replace
from datetime import timedelta

import pytest

from respiro.domain.calls import Caller, SnoozeKind
from respiro.domain.clients import Client, Tone
from respiro.domain.plan_b import DecisionKind, ExceptionKind, Place, Stage, UrgentRequest
from respiro.domain.work_time import parse_ranges
from respiro.services.plan_b import choices, deciding, queue, replies, triage
from respiro.services.plan_b.consequences import Consequences, consequences
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.expecting import expected_by
from respiro.services.plan_b.limits import allowance_of
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.plan_b.triage import Advice, Situation
from respiro.services.ports import Ports
from support.call_desk import FRIDAY, MONDAY, at, block_on, missed, put_off, set_clock
from support.fakes import FakeStore, meeting
from support.triage_scene import ANA, LUIS, NEXT_MONDAY, PAWEL, SUNDAY, TUESDAY, triage_desk

WEDNESDAY = MONDAY + timedelta(days=2)


def asked(ports: Ports, name: str = "Luis", want: str = "The shop is down", **more: object) -> UrgentRequest:
    done = queue.add(ports, NewRequest(Caller(name=name), Answers(want=want, **more)))  # type: ignore[arg-type]
    assert done.request is not None
    return done.request


def looked(ports: Ports, request: UrgentRequest) -> tuple[Situation, UrgentRequest, Advice]:
    situation = triage.look(ports, request.caller.client_id, request.id)
    return situation, request, triage.advise(situation, request)


def advised(ports: Ports, request: UrgentRequest) -> DecisionKind:
    return choices.recommended(*looked(ports, request))


def meant(ports: Ports, request: UrgentRequest, decision: Decision) -> Consequences:
    return consequences(*looked(ports, request), decision)


def places(ports: Ports, request: UrgentRequest, kind: DecisionKind) -> list[Place | None]:
    situation, known, advice = looked(ports, request)
    minutes = choices.minutes_of(situation, known, advice, kind)
    return list(choices.places_for(situation, known, advice, kind, minutes))


# --- which decision is advised


def test_what_is_urgent_with_margin_now_is_done_now() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:00", 60)
    assert advised(ports, asked(ports)) is DecisionKind.NOW


def test_out_of_hours_nothing_is_begun_even_with_margin_now() -> None:
    ports = triage_desk(at(SUNDAY, "22:00"))
    block_on(ports, SUNDAY, "22:00", 60)
    block_on(ports, NEXT_MONDAY, "10:00", 60)
    assert advised(ports, asked(ports, "Ana")) is DecisionKind.BLOCK


def test_nobody_is_passed_over_unasked() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:00", 120)
    asked(ports, "Luis")
    assert advised(ports, asked(ports, "Ana")) is DecisionKind.BLOCK


def test_what_neither_presses_nor_matters_is_for_later() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:00", 60)
    assert advised(ports, asked(ports, is_urgent=False, is_important=False)) is DecisionKind.LATER


def test_what_fits_nowhere_goes_to_who_can_help_else_into_less_time_else_later() -> None:
    ports = triage_desk(at(MONDAY, "17:30"))
    request = asked(ports, minutes=180)
    assert advised(ports, request) is DecisionKind.LATER
    block_on(ports, MONDAY, "18:00", 45)
    assert advised(ports, request) is DecisionKind.SHORTER
    ports.store.put_backup_person(PAWEL)
    assert advised(ports, request) is DecisionKind.DELEGATE


# --- where each way would go


def test_later_offers_the_margin_behind_the_best_and_the_queue() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    blocks = [block_on(ports, day, "11:00", 60) for day in (MONDAY, TUESDAY, WEDNESDAY)]
    found = places(ports, asked(ports), DecisionKind.LATER)
    assert [place.block_uid if place else "" for place in found] == [blocks[1].uid, blocks[2].uid, ""]


def test_a_call_takes_the_short_time_and_needs_no_place() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "11:00", 30)
    situation, request, advice = looked(ports, asked(ports, minutes=90))
    assert choices.minutes_of(situation, request, advice, DecisionKind.PHONE) == 15
    first, *_, last = places(ports, request, DecisionKind.PHONE)
    assert first is not None
    assert (first.period.start, first.period.minutes) == (at(MONDAY, "11:00"), 15)
    assert last is None


def test_a_shorter_way_is_as_long_as_today_allows() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    request = asked(ports, minutes=90)
    assert choices.minutes_of(*looked(ports, request), DecisionKind.SHORTER) == 45
    block_on(ports, MONDAY, "11:00", 30)
    assert choices.minutes_of(*looked(ports, request), DecisionKind.SHORTER) == 30
    assert choices.minutes_of(*looked(ports, request), DecisionKind.BLOCK) == 90


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_everything_that_is_offered_can_be_decided(kind: DecisionKind) -> None:
    ports = triage_desk(at(MONDAY, "16:31"))
    block_on(ports, MONDAY, "16:45", 45)
    block_on(ports, TUESDAY, "10:00", 60)
    request = asked(ports)
    offered = places(ports, request, kind)
    assert offered
    for place in offered:
        decision = Decision(kind, place, to="Paweł", alternative="a sketch")
        done = deciding.decide(ports, request.id, decision)
        queue.undo(ports, done)


def test_a_late_request_is_promised_anew() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    request = asked(ports)
    set_clock(ports, at(TUESDAY, "10:00"))
    situation, request, _advice = looked(ports, request)
    assert choices.promise_for(situation, request, None, DecisionKind.LATER) == at(TUESDAY, "12:00")


# --- what it would mean


def test_a_place_takes_the_margin_that_another_promise_needs() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:30", 60)
    asked(ports, "Ana", minutes=45)
    request = asked(ports, "Luis", minutes=30)
    place = looked(ports, request)[2].fit.place
    found = meant(ports, request, Decision(DecisionKind.BLOCK, place))
    assert (found.over, [one.name for one in found.breaks]) == (15, ["Ana"])
    assert found.is_beyond_capacity


def test_a_promise_without_a_place_is_measured_against_all_margin_until_then() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    block_on(ports, MONDAY, "10:30", 60)
    request = asked(ports, minutes=90)
    found = meant(ports, request, Decision(DecisionKind.LATER, promised_at=at(MONDAY, "18:00")))
    assert (found.over, found.breaks_own) == (30, True)
    block_on(ports, TUESDAY, "10:30", 60)
    found = meant(ports, request, Decision(DecisionKind.LATER, promised_at=at(TUESDAY, "18:00")))
    assert not found.is_beyond_capacity
    assert found.late_by_window


def test_a_promise_that_was_broken_before_is_none_of_its_doing() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    asked(ports, "Ana", minutes=45)
    request = asked(ports, "Luis", minutes=30)
    assert not meant(ports, request, Decision(DecisionKind.NOW)).is_beyond_capacity


def test_what_is_handed_over_or_declined_costs_no_margin() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    request = asked(ports, minutes=300)
    for kind in (DecisionKind.DELEGATE, DecisionKind.DECLINE):
        assert meant(ports, request, Decision(kind)) == Consequences(allowance=allowance_of(ports, LUIS, ports.clock()))


def test_a_meeting_in_the_time_it_takes_now_is_told() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(meeting(MONDAY, "10:45", 30, "Weekly"), meeting(MONDAY, "11:15", 30, "Other"))
    found = meant(ports, asked(ports, minutes=60), Decision(DecisionKind.NOW))
    assert [one.name for one in found.in_the_way] == ["Weekly"]


def test_who_is_worked_on_is_set_aside_and_the_others_are_passed_over() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    active = asked(ports, "Luis")
    queue.start(ports, active.id)
    waits = asked(ports, "Luis", "Another matter")
    found = meant(ports, asked(ports, "Ana"), Decision(DecisionKind.NOW))
    assert found.set_aside is not None
    assert (found.set_aside.id, found.set_aside.stage) == (active.id, Stage.ACTIVE)
    assert [one.id for one in found.passed_over] == [waits.id]
    assert found.exceptions == (ExceptionKind.QUEUE_JUMP,)
    assert not meant(ports, asked(ports, "Ana"), Decision(DecisionKind.LATER)).exceptions


@pytest.mark.parametrize(("answers_now", "used"), [(True, 1), (False, 0)])
@pytest.mark.parametrize("kind", [DecisionKind.NOW, DecisionKind.LATER, DecisionKind.DECLINE])
def test_the_exceptions_that_are_said_are_those_that_are_counted(
    kind: DecisionKind, *, answers_now: bool, used: int
) -> None:
    ports = triage_desk(at(SUNDAY, "22:00"))
    request = asked(ports, "Ana")
    decision = Decision(kind, alternative="a sketch", answers_now=answers_now)
    told = meant(ports, request, decision).allowance
    deciding.decide(ports, request.id, decision)
    assert told == allowance_of(ports, ANA, ports.clock())
    assert told is not None
    assert told.used == (1 if kind is DecisionKind.NOW else used)


def test_our_own_things_are_told_from_those_that_only_the_user_can_move() -> None:
    ports = triage_desk(at(MONDAY, "16:00"))
    assert isinstance(ports.store, FakeStore)
    block_on(ports, MONDAY, "16:15", 30)
    follow_up = missed(ports, Caller("Marta", "600 555 444"))
    put_off(ports, follow_up, SnoozeKind.MARGIN)
    ports.store.add_events(meeting(MONDAY, "16:45", 90, "Invoices"))
    request = asked(ports, minutes=30)
    found = [
        meant(ports, request, Decision(DecisionKind.BLOCK, place)).moves
        for place in looked(ports, request)[2].fit.proposals
    ]
    assert any([one.name for one in moves.ours] == ["Marta"] for moves in found)
    assert any([one.name for one in moves.yours] == ["Invoices"] for moves in found)


# --- what is replied


@pytest.mark.parametrize("kind", [kind for kind in DecisionKind if kind is not DecisionKind.DECLINE])
@pytest.mark.parametrize("tone", [*Tone])
@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "tomorrow at 1"), ("es", "mañana a las 1"), ("pl", "jutro o 1"), ("ro", "mâine la ora 1")],
)
def test_every_reply_holds_the_promised_time(kind: DecisionKind, tone: Tone, language: str, told: str) -> None:
    client = replace(LUIS, language=language)
    ports = triage_desk(at(MONDAY, "16:31"), client)
    block_on(ports, TUESDAY, "10:00", 60)
    request = asked(ports, minutes=60)
    place = looked(ports, request)[2].fit.place
    decision = Decision(kind, place, to="Paweł", promised_at=at(TUESDAY, "11:00"))
    text = replies.reply(ports, request, decision, client, tone)
    assert told in text.text
    assert text.problem is None


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (DecisionKind.SHORTER, "That works tomorrow at 10:00."),
        (DecisionKind.PHONE, "Can I call you tomorrow at 10:00?"),
        (DecisionKind.MAIL, "You'll have my answer tomorrow at 10:15 at the latest."),
        (DecisionKind.BLOCK, "It'll be ready tomorrow at 10:15 at the latest."),
    ],
)
def test_a_meeting_is_told_by_its_beginning_and_work_by_its_end(kind: DecisionKind, told: str) -> None:
    ports = triage_desk(at(MONDAY, "16:31"))
    block_on(ports, TUESDAY, "10:00", 60)
    request = asked(ports, "Ana", minutes=15)
    decision = Decision(kind, looked(ports, request)[2].fit.place)
    assert told in replies.reply(ports, request, decision, ANA).text


def test_the_reply_before_and_after_a_decision_is_the_same() -> None:
    ports = triage_desk(at(MONDAY, "16:31"))
    block_on(ports, TUESDAY, "10:00", 60)
    request = asked(ports, minutes=60)
    for kind in (DecisionKind.LATER, DecisionKind.PHONE, DecisionKind.MAIL):
        decision = Decision(kind, places(ports, request, kind)[0])
        before = replies.reply(ports, request, decision, LUIS)
        done = deciding.decide(ports, request.id, decision)
        assert done.request is not None
        assert replies.reply(ports, done.request, kind, LUIS) == before
        queue.undo(ports, done)


def test_a_no_tells_the_alternative_and_when_it_is_possible() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    decision = Decision(DecisionKind.DECLINE, alternative="a sketch.", promised_at=at(TUESDAY, "12:00"))
    text = replies.reply(ports, asked(ports, "Ana"), decision, ANA).text
    assert "What I can offer instead: a sketch. That works tomorrow at 12:00." in text
    assert "12:00" not in replies.reply(ports, asked(ports, "Ana"), replace(decision, promised_at=None), ANA).text


def test_a_broken_promise_is_not_told_as_one_ahead() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    request = asked(ports, "Ana")
    set_clock(ports, at(TUESDAY, "10:00"))
    assert "at the latest" not in replies.reply(ports, request, "late_apology", ANA).text


def test_the_text_that_resets_the_limit_knows_the_month() -> None:
    ports = triage_desk(at(FRIDAY, "21:00"))
    request = asked(ports, "Ana")
    deciding.decide(ports, request.id, Decision(DecisionKind.LATER))
    text = replies.reply(ports, request, replies.LIMIT_RESET, ANA).text
    assert "In November that happened outside our usual arrangement once" in text


def test_only_the_beginning_of_a_long_story_is_repeated() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    assert replies.about(asked(ports, want="Where is my invoice?\nI need it")) == "Where is my invoice"
    long = replies.about(asked(ports, want="word " * 100))
    assert len(long) <= 91
    assert long.endswith("word…")


def test_a_helper_learns_how_to_reach_the_client_only_if_that_is_shared() -> None:
    ports = triage_desk(at(MONDAY, "10:00"))
    request = replace(asked(ports), done="Called the host")
    text = replies.hand_over(ports, request, PAWEL, LUIS).text
    assert "Called the host" in text
    assert "Luis" in text
    assert "600123456" not in text.replace(" ", "")
    shared = replies.hand_over(ports, request, PAWEL, replace(LUIS, shares_contact=True)).text
    assert "600123456" in shared.replace(" ", "")


# --- by when they expect it


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("hoy 18h", "es", (MONDAY, "18:00")),
        ("before noon", "en", (MONDAY, "12:00")),
        ("by 5pm", "en", (MONDAY, "17:00")),
        ("jutro do 10", "pl", (TUESDAY, "10:00")),
        ("mâine până la 10", "ro", (TUESDAY, "10:00")),
        ("today", "en", (MONDAY, "19:00")),
        ("Friday", "en", (FRIDAY, "19:00")),
        ("before Friday", "en", (FRIDAY - timedelta(days=1), "19:00")),
        ("end of the day", "en", (MONDAY, "19:00")),
        ("Sunday", "en", (SUNDAY, "23:59")),
        ("18", "en", (MONDAY, "18:00")),
        ("9", "en", (TUESDAY, "9:00")),
        ("en dos horas", "es", (MONDAY, "12:20")),
        ("they want it tomorrow at 11, as always", "en", (TUESDAY, "11:00")),
    ],
)
def test_an_expectation_is_read_as_it_is_meant(text: str, language: str, expected: tuple[object, str]) -> None:
    ports = triage_desk(at(MONDAY, "10:20"))
    found = expected_by(ports, text, language)
    assert (found.at, found.has_passed) == (at(*expected), False)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["", "ASAP", "ya", "99999 days", "as soon as possible, please", "45", "\0", "x" * 5000]
)
def test_what_names_no_time_is_no_expectation(text: str) -> None:
    found = expected_by(triage_desk(at(MONDAY, "10:20")), text)
    assert (found.at, found.has_passed) == (None, False)


@pytest.mark.parametrize("text", ["today 9:00", "yesterday"])
def test_what_has_passed_is_said_so(text: str) -> None:
    found = expected_by(triage_desk(at(MONDAY, "10:20")), text)
    assert (found.at, found.has_passed) == (None, True)


def test_the_expectation_of_a_client_abroad_is_read_by_the_users_clock() -> None:
    abroad = Client("ion", "Ion", hours={0: parse_ranges("9:00-12:00")})
    assert expected_by(triage_desk(at(MONDAY, "10:20"), abroad), "11:00").at == at(MONDAY, "11:00")
