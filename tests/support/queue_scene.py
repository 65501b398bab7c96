"""A believable queue: one request under way, some that wait for the user, for clients, for others; some are over."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from respiro.domain.calls import CallChange, Caller
from respiro.domain.channel import Channel
from respiro.domain.clients import Client, Tier
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import (
    BackupPerson,
    DecisionKind,
    PlanBChange,
    RequestEvent,
    RequestEventKind,
    Stage,
    UrgentRequest,
)
from respiro.domain.playbooks import Answer, Run, Step, Taken
from respiro.services.margin_keeper import day_of
from respiro.services.ports import Ports
from support.call_scene import ANA, LUIS, MARTA, NOW, PAWEL, ago, ahead, waiting_ones
from support.fakes import FakeStore, demo_ports

NORTE = Caller("Estudio Norte", "+34600999888", "hola@estudionorte.example", "norte")
KINDS = {
    Stage.TRIAGED: RequestEventKind.TRIAGED,
    Stage.SCHEDULED: RequestEventKind.SCHEDULED,
    Stage.ACTIVE: RequestEventKind.ACTIVE,
    Stage.WAITING: RequestEventKind.WAITING,
    Stage.DELEGATED: RequestEventKind.DELEGATED,
    Stage.RESOLVED: RequestEventKind.RESOLVED,
    Stage.DECLINED: RequestEventKind.DECLINED,
}


def urgent(key: str, caller: Caller, want: str, received_at: datetime, **changed: Any) -> UrgentRequest:
    """Return a request that came in then, promised two hours later unless it is said otherwise."""
    fresh = UrgentRequest(
        id=key,
        caller=caller,
        want=want,
        received_at=received_at,
        acknowledge_by=received_at + timedelta(minutes=30),
        promised_at=received_at + timedelta(hours=2),
        since=received_at,
        minutes=60,
    )
    return replace(fresh, **changed)


def history_of(request: UrgentRequest) -> list[RequestEvent]:
    """Return how it came to where it stands."""
    events = [RequestEvent(request.id, request.received_at, RequestEventKind.RECEIVED)]
    if request.stage not in (Stage.RECEIVED, Stage.TRIAGED):
        events.append(RequestEvent(request.id, request.received_at + timedelta(minutes=4), RequestEventKind.TRIAGED))
    if kind := KINDS.get(request.stage):
        detail = str(request.spent) if request.stage is Stage.RESOLVED else request.detail
        if request.stage is Stage.SCHEDULED and request.place:
            detail = request.place.start.isoformat()
        events.append(RequestEvent(request.id, request.since, kind, detail))
    return events


def put(ports: Ports, *requests: UrgentRequest, events: tuple[RequestEvent, ...] = ()) -> None:
    """Put requests into the store, with their history and what else happened to them."""
    told = [*(event for request in requests for event in history_of(request)), *events]
    ordered = sorted(told, key=lambda event: event.at)
    ports.store.commit_plan_b(PlanBChange(requests=requests, events=tuple(ordered)))


def block_at(ports: Ports, start: datetime, minutes: int) -> str:
    """Add a margin block that may have begun; answer its uid."""
    block = MarginBlock("under-way", Period.lasting(start, minutes), pinned=True)
    entry = LedgerEntry(start, day_of(ports, start), block.uid, LedgerKind.PLANNED, minutes, block.period)
    ports.store.commit(MarginChange((block,), (entry,), ((block.uid, None),)))
    return block.uid


def open_ones(ports: Ports) -> list[UrgentRequest]:
    """Return the requests that stand in the queue."""
    now_block = block_at(ports, ago(minutes=20), 60)
    later = next(
        block
        for block in ports.store.blocks(Period(ahead(hours=5), ahead(days=3)))
        if block.is_there and block.minutes >= 45
    )
    return [
        urgent(
            "luis",
            LUIS,
            "La web no carga desde las diez, no entra ningún pedido",
            ago(minutes=50),
            stage=Stage.ACTIVE,
            since=ago(minutes=25),
            minutes=60,
            place=Period.lasting(ago(minutes=20), 45),
            block_uid=now_block,
            decision=DecisionKind.BLOCK,
            expect="hoy a mediodía",
            expected_by=ahead(minutes=40),
            done="Reinició el router, borró la caché",
        ),
        urgent(
            "ana",
            ANA,
            "La cifra del IVA, la gestoría la pide hoy",
            ago(hours=3),
            promised_at=ago(hours=1),
            channel=Channel.MAIL,
            minutes=30,
        ),
        urgent("marta", MARTA, "Cambiar el presupuesto", ago(minutes=15), is_important=False, minutes=20),
        urgent(
            "kowalski",
            PAWEL,
            "Dostępy do serwera dla nowej osoby",
            ago(hours=1),
            stage=Stage.SCHEDULED,
            since=ago(minutes=50),
            is_urgent=False,
            minutes=45,
            place=Period.lasting(later.period.start, 45),
            block_uid=later.uid,
            promised_at=later.period.end,
            decision=DecisionKind.LATER,
        ),
        urgent(
            "norte",
            NORTE,
            "Publicar la nota de prensa",
            ago(hours=2),
            stage=Stage.WAITING,
            since=ago(minutes=70),
            left=70,
            detail="el texto definitivo y una foto",
        ),
        urgent(
            "sofia",
            replace(ANA, name="Ana Beltrán"),
            "Dar de alta a un trabajador",
            ago(hours=4),
            stage=Stage.DELEGATED,
            since=ago(hours=3),
            promised_at=ahead(hours=4),
            detail="Sofía",
            decision=DecisionKind.DELEGATE,
            is_urgent=False,
        ),
    ]


def closed_ones() -> list[UrgentRequest]:
    """Return what is over."""
    ends: list[tuple[Caller, str, datetime, Stage, dict[str, Any]]] = [
        (LUIS, "El formulario no envía", ago(hours=20), Stage.RESOLVED, {"spent": 35}),
        (
            MARTA,
            "Una idea para el logo, a las once de la noche",
            ago(days=1),
            Stage.DECLINED,
            {"detail": "mañana a las 10"},
        ),
        (ANA, "Nóminas de octubre", ago(days=3), Stage.RESOLVED, {"spent": 80, "promised_at": ago(days=3, hours=2)}),
        (NORTE, "Newsletter", ago(days=45), Stage.RESOLVED, {"spent": 15}),
    ]
    return [
        urgent(
            f"closed{number}",
            caller,
            want,
            at - timedelta(hours=1),
            stage=stage,
            since=at,
            **{"promised_at": at + timedelta(hours=1), **more},
        )
        for number, (caller, want, at, stage, more) in enumerate(ends)
    ]


def run_about(request_id: str) -> Run:
    """Return a playbook that is under way."""
    steps = (
        Step("breathe", "Breathe. Nothing is decided yet.", (Answer("", "ask"),)),
        Step("ask", "Ask the three questions.", (Answer("", "end"),), minutes=5),
    )
    taken = (Taken("breathe", steps[0].say, "", ago(minutes=24), ago(minutes=23)),)
    return Run(
        "run-1",
        "emergency_call",
        "Emergency call",
        steps,
        ago(minutes=24),
        "ask",
        ago(minutes=23),
        request_id,
        taken=taken,
    )


def queue_ports() -> Ports:
    """Return ports onto the scene, on the demo's desk with its agenda and its margin."""
    ports = demo_ports(NOW)
    store = ports.store
    assert isinstance(store, FakeStore)
    phones = {"ana": ANA, "luis": LUIS, "kowalski": PAWEL}
    for client in store.clients():
        caller = phones[client.id]
        profile = {"luis": "impatient", "ana": "invader"}.get(client.id, "steady")
        store.put_client(
            replace(client, phones=(caller.number,), emails=(caller.email,), language="es", profile=profile)
        )
    store.put_client(Client("norte", "Estudio Norte", Tier.B, phones=(NORTE.number,), emails=(NORTE.email,)))
    store.put_backup_person(
        BackupPerson("sofia", "Sofía", ("+34655000111",), ("sofia@example.org",), "es", ("nóminas",))
    )
    store.put_backup_person(BackupPerson("jan", "Jan", takes=("strony WWW",), until=10 * 60))
    store.commit_calls(CallChange(follow_ups=tuple(one for one in waiting_ones() if one.id == "pawel")))
    sent = (
        RequestEvent("luis", ago(minutes=40), RequestEventKind.ANSWERED, "promise"),
        RequestEvent("ana", ago(hours=2), RequestEventKind.TOLD, "untouched 1"),
        RequestEvent("ana", ago(hours=1), RequestEventKind.TOLD, "untouched 2"),
    )
    put(ports, *open_ones(ports), *closed_ones(), events=sent)
    store.put_run(run_about("luis"), None)
    return ports
