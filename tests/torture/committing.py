"""Commits calls, requests and blocks until it is killed: python committing.py FOLDER.

Prints each number once all three were acknowledged.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from respiro.adapters.store.store import open_store
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
    SourceKey,
    Way,
)
from respiro.domain.margins import BlockState, LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import PlanBChange, RequestEvent, RequestEventKind, Stage, UrgentRequest

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def change(number: int) -> MarginChange:
    """Return a change that is known by its number: two blocks and an entry for each."""
    start = NOW + timedelta(hours=2 * number)
    blocks = tuple(
        MarginBlock(f"{number}-{part}@margin.respiro", Period.lasting(start + timedelta(minutes=30 * part), 30))
        for part in range(2)
    )
    entries = tuple(
        LedgerEntry(NOW, NOW.date(), block.uid, LedgerKind.PLANNED, block.minutes, block.period) for block in blocks
    )
    return MarginChange(blocks, entries, tuple((block.uid, None) for block in blocks))


def owed(number: int, *, is_open: bool) -> FollowUp:
    """Return the follow-up of that number, waiting or answered."""
    at = NOW + timedelta(minutes=number)
    state = Open(at, at, NOW) if is_open else Closed(at, OutcomeKind.REACHED)
    caller = Caller(f"Caller {number}", f"+346{number:08}")
    return FollowUp(f"f{number}", caller, "", Way.MINE, Channel.PHONE, at, at, at, state)


def call_change(number: int) -> CallChange:
    """Return a change that is known by its number: a call that is to be answered, and the one before is."""
    mine, before, was = owed(number, is_open=True), owed(number - 1, is_open=False), owed(number - 1, is_open=True)
    opened = FollowUpEvent(mine.id, NOW, EventKind.OPENED)
    answered = number > 1
    follow_ups = (mine, before) if answered else (mine,)
    expected = ((mine.id, None), *(((was.id, was),) if answered else ()))
    events = (opened, FollowUpEvent(was.id, NOW, EventKind.CLOSED)) if answered else (opened,)
    call = Call(f"c{number}", mine.called_at, mine.caller, source="phone", follow_up_id=mine.id)
    return CallChange((call,), ((call.id, SourceKey("phone", str(number))),), follow_ups, expected, events)


def asked(number: int, *, is_open: bool) -> UrgentRequest:
    """Return the request of that number, in its block or done."""
    at, place = NOW + timedelta(minutes=number), queue_block(number).period
    request = UrgentRequest(f"r{number}", Caller(f"Caller {number}"), "Help", at, at, place.end, at, 30)
    in_block = replace(request, stage=Stage.SCHEDULED, place=place, block_uid=queue_block(number).uid)
    return in_block if is_open else replace(in_block, stage=Stage.RESOLVED, spent=30)


def queue_block(number: int, state: BlockState = BlockState.STANDING) -> MarginBlock:
    """Return the block that the request of that number takes."""
    start = NOW + timedelta(hours=2 * number, minutes=60)
    return MarginBlock(f"{number}-queue@margin.respiro", Period.lasting(start, 30), state=state)


def queue_change(number: int) -> PlanBChange:
    """Return a change that is known by its number: a request with its block, and the one before is done."""
    mine, before, was = asked(number, is_open=True), asked(number - 1, is_open=False), asked(number - 1, is_open=True)
    come = RequestEvent(mine.id, NOW, RequestEventKind.SCHEDULED)
    first = PlanBChange(
        (mine,),
        ((mine.id, None),),
        (come,),
        MarginChange((queue_block(number),), (), ((queue_block(number).uid, None),)),
    )
    if number == 1:
        return first
    stood, settled = queue_block(number - 1), queue_block(number - 1, BlockState.SETTLED)
    return PlanBChange(
        (mine, before),
        ((mine.id, None), (was.id, was)),
        (come, RequestEvent(was.id, NOW, RequestEventKind.RESOLVED)),
        MarginChange((queue_block(number), settled), (), (*first.margin.expected, (stood.uid, stood))),
        CallChange(events=(FollowUpEvent(f"f{number}", NOW, EventKind.EDITED),)),
    )


def main(folder: Path, count: int) -> None:
    """Go on where the last one was killed."""
    store = open_store(folder, lambda: NOW)
    first = store.last_entry_number() // 2 + 1
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for number in range(first, first + count):
        if store.follow_up(owed(number, is_open=True).id) is None:  # else it was killed between them
            store.commit_calls(call_change(number))
        if store.request(asked(number, is_open=True).id) is None:  # as above
            store.commit_plan_b(queue_change(number))
        store.commit(change(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
