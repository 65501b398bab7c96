"""A client whose name, number, address and words stand wherever a client's may, and where nothing of them may be left."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from respiro.adapters.store.store import SqliteStore
from respiro.domain.agenda import OccurrenceId
from respiro.domain.calls import (
    Call,
    CallChange,
    Caller,
    Channel,
    Closed,
    EventKind,
    FollowUp,
    FollowUpEvent,
    Open,
    OutcomeKind,
    Reservation,
    SourceKey,
    Way,
)
from respiro.domain.clients import Client, ForeseenFire
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange, Taker
from respiro.domain.period import Period
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind, Stage, UrgentRequest
from respiro.domain.playbooks import Run, Taken
from respiro.domain.review import BY_HAND_UID_SUFFIX
from respiro.domain.text import folded
from respiro.domain.work_time import WallRange
from support.fake_playbooks import REACH

NAME = "Zýx Canário Ñandú"
NUMBER = "+34699887766"
EMAIL = "canary@nest.example"
WORDS = "żółw na drzewie"
ID = "canary-client-id"
MARKS = (NAME, NUMBER.removeprefix("+"), EMAIL, WORDS, ID, "canary-call", "canary-owed", "canary-asked", "canary-run")
CALLER = Caller(NAME, NUMBER, EMAIL, ID)
CLIENT = Client(
    ID,
    NAME,
    phones=(NUMBER,),
    emails=(EMAIL,),
    company=f"Nest of {NAME}",
    notes=WORDS,
    fires=(ForeseenFire(WORDS, 3, WallRange(960, 1080), 45),),
)


def forms(text: str) -> Iterator[bytes]:
    """Yield how a text may stand in a file: in UTF-8 and UTF-16, escaped within JSON, and as it is searched for."""
    for written in {text, folded(text), text.upper(), text.casefold()}:
        yield from (written.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
        yield json.dumps(written)[1:-1].encode()


def hits(folder: Path) -> list[str]:
    """Return which files of a folder still hold something of the client, and what."""
    return [
        f"{path.relative_to(folder)}: {mark}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for data in [path.read_bytes()]
        for mark in MARKS
        if any(form in data for form in forms(mark))
    ]


def plant(store: SqliteStore, home: Path, now: Any) -> None:
    """Write the client down wherever one may be, each row twice: what it was before is in free pages then."""
    block = MarginBlock("canary@margin.respiro", Period.lasting(now + timedelta(days=200), 120))
    store.commit(MarginChange((block,), (_booked(block, LedgerKind.PLANNED, now, None),), ((block.uid, None),)))
    store.put_client(replace(CLIENT, notes=f"{WORDS} before"))
    store.put_client(CLIENT)
    _plant_calls(store, block, now)
    _plant_requests(store, block, now)
    taken = Taken("breathe", f"Breathe, {NAME}", WORDS, now, now)
    run = Run("canary-run", "reach", "Reach", REACH.steps, now, "call", now, "canary-asked", NAME, (taken,))
    store.put_run(run, None)
    adrift = replace(run, id="canary-run-adrift", subject_id="")
    store.put_run(adrift, None)
    store.put_note("quick_add_draft", f"{now.isoformat()} {NAME} 699 88 77 66 {WORDS}")
    store.put_note("triage_draft", json.dumps({"who": {"id": ID}, "want": WORDS, "name": NAME}))
    store.put_note(f"limit_offered/{ID}", now.isoformat())
    task = f"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:canary-owed@call.respiro\r\nSUMMARY:{NAME} {WORDS}\r\nEND:VTODO\r\n"
    store.put_mirror({"canary-owed@call.respiro": task, "pending:canary-owed@call.respiro": task})
    calendar = home / "home-calendar"
    calendar.mkdir(exist_ok=True)
    (calendar / "canary-owed@call.respiro.ics").write_text(task)
    event = task.replace("canary-owed@call.respiro", "canary-asked@planb.respiro").replace("VTODO", "VEVENT")
    event = event.replace("canary-asked@planb.respiro", UrgentRequest.uid.fget(_asked(now)))  # type: ignore[attr-defined]
    (calendar / "event.ics").write_text(event)


def _plant_calls(store: SqliteStore, block: MarginBlock, now: Any) -> None:
    calls = tuple(
        Call(f"canary-call-{number}", now - timedelta(days=number), caller, about=WORDS, follow_up_id="canary-owed")
        for number, caller in enumerate((CALLER, replace(CALLER, client_id=""), Caller(NAME), Caller("", NUMBER)))
    )
    place = Reservation(block.uid, Period.lasting(block.period.start, 30))
    state = Open(now + timedelta(hours=3), now + timedelta(hours=3), now, reservation=place)
    owed = FollowUp("canary-owed", CALLER, WORDS, Way.MINE, Channel.PHONE, now, now, now, state)
    done = replace(owed, id="canary-owed-done", state=Closed(now, OutcomeKind.DROPPED, f"{NAME}: {WORDS}"))
    helper = replace(owed, id="canary-owed-helper", caller=Caller("Helga"), about=f"{NAME} {NUMBER} {WORDS}")
    helper = replace(helper, state=replace(state, reservation=None))
    events = tuple(
        FollowUpEvent(one.id, now, kind, f"{NAME} {WORDS}")
        for one in (owed, done, helper)
        for kind in (EventKind.OPENED, EventKind.EDITED)
    )
    booked = _booked(
        block, LedgerKind.RESERVED, now, Taker(OccurrenceId("", owed.uid, ""), f"{NAME}: {WORDS}", place.period)
    )
    keys = tuple((call.id, SourceKey("phone", f"{number}|{NUMBER}")) for number, call in enumerate(calls))
    expected = tuple((one.id, None) for one in (owed, done, helper))
    store.commit_calls(CallChange(calls, keys, (owed, done, helper), expected, events, (booked,)))
    store.commit_calls(CallChange(calls=tuple(replace(call, about=f"{WORDS} again") for call in calls)))


def _asked(now: Any) -> UrgentRequest:
    return UrgentRequest(
        "canary-asked",
        CALLER,
        WORDS,
        now,
        now,
        now + timedelta(hours=2),
        now,
        45,
        Stage.DELEGATED,
        expect=WORDS,
        done=WORDS,
        detail=NAME,
        helper_follow_up_id="canary-owed-helper",
    )


def _plant_requests(store: SqliteStore, block: MarginBlock, now: Any) -> None:
    asked = _asked(now)
    done = replace(asked, id="canary-asked-done", stage=Stage.RESOLVED, spent=20, helper_follow_up_id="")
    events = tuple(
        RequestEvent(one.id, now, RequestEventKind.EDITED, f"{NAME} {WORDS}") for one in (asked, done) for _ in range(2)
    )
    used = Taker(OccurrenceId("", done.uid, ""), f"{NAME}: {WORDS}", block.period)
    change = PlanBChange(
        (asked, done),
        ((asked.id, None), (done.id, None)),
        events,
        MarginChange((), (_booked(block, LedgerKind.USED, now, used),)),
    )
    store.commit_plan_b(change)
    by_hand = Taker(OccurrenceId("", f"{ID}{BY_HAND_UID_SUFFIX}", ""), f"{NAME}: {WORDS}", block.period)
    booked = tuple(_booked(block, kind, now, by_hand) for kind in (LedgerKind.USED, LedgerKind.UNUSED))
    store.commit(MarginChange((), booked, ((block.uid, block),)))


def _booked(block: MarginBlock, kind: LedgerKind, now: Any, taker: Taker | None) -> LedgerEntry:
    minutes = block.minutes if kind is LedgerKind.PLANNED else 0
    return LedgerEntry(now, block.period.start.date(), block.uid, kind, minutes, block.period, taker)


def rows_of_others(path: Path) -> dict[str, set[tuple[Any, ...]]]:
    """Return the rows of a store that are not the client's, by table; what is counted or derived is left out."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: {row for row in connection.execute(f"SELECT * FROM {name}") if not _is_theirs(row)}  # noqa: S608  our own
            for name in names
            if name not in {"tally", "meta", "ledger", "note", "sqlite_sequence"}
        }
    finally:
        connection.close()


def _is_theirs(row: tuple[Any, ...]) -> bool:
    text = "\n".join(map(str, row))
    return any(mark in text for mark in (*MARKS, "Helga"))
