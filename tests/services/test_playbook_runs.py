"""Playbooks as they are used: a run is stored at each step, belongs to its request, and has its texts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from respiro.domain.calls import Caller
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError, InvalidValueError, StoreBusyError
from respiro.domain.plan_b import PlanBChange, RequestEventKind, UrgentRequest
from respiro.domain.playbooks import Ending, Run
from respiro.services import playbook_runs
from respiro.services.playbook_runs import StepText
from respiro.services.ports import Ports
from support.fakes import WEDNESDAY, FakeClock, FakeStore, empty_ports

LUIS = Client("luis", "Luis", language="es", phones=("+34600111222",), emails=("luis@example.org",))
REQUEST = UrgentRequest(
    id="request",
    caller=Caller("Luis Herrero", client_id="luis"),
    want="the landing page is down",
    received_at=WEDNESDAY - timedelta(minutes=5),
    acknowledge_by=WEDNESDAY + timedelta(minutes=30),
    promised_at=WEDNESDAY + timedelta(hours=2),
    since=WEDNESDAY - timedelta(minutes=5),
    minutes=60,
)


@pytest.fixture
def ports() -> Ports:
    ports = empty_ports()
    ports.store.put_client(LUIS)
    ports.store.commit_plan_b(PlanBChange(requests=(REQUEST,)))
    return ports


def later(ports: Ports, **by: float) -> None:
    assert isinstance(ports.clock, FakeClock)
    ports.clock.advance(**by)


def faults(ports: Ports) -> FakeStore:
    assert isinstance(ports.store, FakeStore)
    return ports.store


def step_of(run: Run) -> str:
    return run.step.id if run.step else ""


def test_a_run_is_stored_as_it_starts(ports: Ports) -> None:
    run = playbook_runs.start(ports, "reach", "meeting", "Luis:\nthe \u202epage")
    assert ports.store.open_runs() == [run]
    assert (run.started_at, run.subject_id, run.subject, step_of(run)) == (
        WEDNESDAY,
        "meeting",
        "Luis: the page",
        "breathe",
    )


def test_a_playbook_is_found_by_its_title_too(ports: Ports) -> None:
    assert playbook_runs.playbook_named(ports, " reach a CLIENT").name == "reach"
    with pytest.raises(InvalidValueError, match="unknown_playbook"):
        playbook_runs.start(ports, "nothing")
    assert ports.store.open_runs() == []


def test_each_answer_is_stored_with_its_time(ports: Ports) -> None:
    run = playbook_runs.start(ports, "reach")
    later(ports, minutes=1)
    run = playbook_runs.answer(ports, run, 0)
    later(ports, minutes=2)
    run = playbook_runs.answer_with(ports, run, "no")
    assert ports.store.run(run.id) == run
    assert [(taken.step_id, taken.at - WEDNESDAY) for taken in run.taken] == [
        ("breathe", timedelta(minutes=1)),
        ("call", timedelta(minutes=3)),
    ]


def test_a_step_taken_back_is_stored_as_it_was(ports: Ports) -> None:
    before = playbook_runs.start(ports, "reach")
    after = playbook_runs.answer(ports, before, 0)
    assert playbook_runs.take_back(ports, after) == ports.store.run(before.id) == before


def test_what_another_process_did_meanwhile_is_not_overwritten(ports: Ports) -> None:
    run = playbook_runs.start(ports, "reach")
    elsewhere = playbook_runs.answer(ports, run, 0)
    with pytest.raises(ConflictError):
        playbook_runs.answer(ports, run, 0)
    assert ports.store.run(run.id) == elsewhere


@pytest.mark.parametrize(
    ("end", "ending"), [(playbook_runs.settle, Ending.SETTLED), (playbook_runs.abandon, Ending.ABANDONED)]
)
def test_a_run_can_be_ended_by_hand(ports: Ports, end: object, ending: Ending) -> None:
    assert callable(end)
    run = end(ports, playbook_runs.start(ports, "reach"))
    assert (run.ending, ports.store.open_runs()) == (ending, [])


def test_a_run_is_found_by_the_beginning_of_its_id(ports: Ports) -> None:
    run = playbook_runs.start(ports, "reach")
    assert playbook_runs.run_named(ports, run.id) == run
    assert playbook_runs.run_named(ports, run.id[:8].upper()) == run
    for text in ("", run.id[:3], "nothing"):
        with pytest.raises(InvalidValueError, match="unknown_run"):
            playbook_runs.run_named(ports, text)
    over = playbook_runs.settle(ports, run)
    assert playbook_runs.run_named(ports, run.id) == over
    with pytest.raises(InvalidValueError, match="unknown_run"):
        playbook_runs.run_named(ports, run.id[:8])


def test_a_run_is_noted_with_its_request(ports: Ports) -> None:
    playbook_runs.start(ports, "reach", "request")
    (event,) = ports.store.events_of_request("request")
    assert (event.kind, event.detail) == (RequestEventKind.PLAYBOOK, "Reach a client")


def test_a_note_that_can_t_be_stored_does_not_start_the_run_twice(ports: Ports) -> None:
    faults(ports).plan_b_faults.append(StoreBusyError("store_busy"))
    run = playbook_runs.start(ports, "reach", "request")
    assert ports.store.runs_about("request") == [run]


def on_its_text(ports: Ports, subject_id: str = "", kind: str = "promise") -> StepText:
    run = playbook_runs.start(ports, "reach", subject_id)
    run = playbook_runs.answer_with(ports, playbook_runs.answer(ports, run, 0), "no")
    steps = tuple(replace(step, text=kind) for step in run.steps)
    ready = playbook_runs.step_text(ports, replace(run, steps=steps))
    assert ready is not None
    assert ready.kind == kind
    return ready


def test_a_text_is_in_the_client_s_language_and_about_their_request(ports: Ports) -> None:
    ready = on_its_text(ports, "request")
    assert ready.text.startswith("promise es Luis Herrero the landing page is down")
    assert (ready.number, ready.email, ready.about) == ("+34600111222", "luis@example.org", "the landing page is down")


def test_a_text_for_a_helper_is_in_the_user_s_language_and_does_not_address_the_client(ports: Ports) -> None:
    ready = on_its_text(ports, "request", "hand_over")
    assert ready.text.startswith("hand_over system the landing page is down")
    assert (ready.number, ready.email) == ("", "")


def test_without_a_request_a_text_is_for_anyone(ports: Ports) -> None:
    ready = on_its_text(ports)
    assert (ready.text, ready.number, ready.email) == ("promise system", "", "")


def test_a_promise_that_has_passed_is_not_promised_again(ports: Ports) -> None:
    before = on_its_text(ports, "request")
    later(ports, hours=3)
    assert len(on_its_text(ports, "request").text) < len(before.text)


def test_a_step_without_a_text_has_none(ports: Ports) -> None:
    run = playbook_runs.start(ports, "reach")
    assert playbook_runs.step_text(ports, run) is None
    assert playbook_runs.step_text(ports, playbook_runs.abandon(ports, run)) is None


def test_a_text_that_was_sent_is_noted_with_the_request(ports: Ports) -> None:
    run = playbook_runs.start(ports, "reach", "request")
    playbook_runs.note_text_sent(ports, run, "promise")
    playbook_runs.note_text_sent(ports, replace(run, subject_id="a meeting"), "promise")
    events = ports.store.events_of_request("request")
    assert [(event.kind, event.detail) for event in events[1:]] == [(RequestEventKind.ANSWERED, "promise")]
