"""Planned requests as events in the home calendar: each in its time, related to the margin that it lies in.

The store is the truth. Two things that others do to an event count: moved, its request follows where it can; deleted,
it stays away until its request has another time. Moved on both sides, it is asked which place holds. Runs after the
mirror of tasks, which knows whether the calendar is still the same. Whatever the process is killed at, the next run
goes on from what stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.domain.period import Period
from respiro.domain.plan_b import Stage, UrgentRequest
from respiro.domain.plan_b.calendar_event import EventState, EventStep, PlanBEvent, event_step
from respiro.services.conflict_notes import (
    Aspect,
    Conflict,
    both_wrote,
    conflict_in,
    drop_conflict,
    new_conflict,
    note_conflict,
    words_held,
    words_left,
)
from respiro.services.home_edits import was_edited
from respiro.services.home_writing import HomeDone, HomeWriting, agreed_items, is_uid
from respiro.services.plan_b.moving import move
from respiro.services.plan_conflicts import answered_step, event_here, event_there, settled_event
from respiro.services.planned_events import event_state
from respiro.services.ports import EventFile, HomeEvents, Ports
from respiro.services.texts import one_line

_KEPT_UP = timedelta(days=30)
"""How long the event of a request that is over still follows it; after that it stays as it is."""


@dataclass(slots=True)
class PlanMirrored(HomeDone):
    """What a run did: requests ``moved`` here (ids), and ``refused`` to (names); events that were ``let_go`` there."""

    moved: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    let_go: int = 0


@dataclass(slots=True)
class _Run:
    """One run: what is to be written, and the events as they were last agreed on."""

    ports: Ports
    home: HomeEvents
    writing: HomeWriting[EventFile]
    result: PlanMirrored
    bases: dict[str, PlanBEvent] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, EventFile]:
        """The events that stand there."""
        return self.writing.files

    @property
    def memory(self) -> dict[str, str]:
        """What the store notes by key."""
        return self.writing.memory

    @property
    def notes(self) -> dict[str, str | None]:
        """What it shall note."""
        return self.writing.notes


def mirror_plan(ports: Ports, home: HomeEvents, *, is_new: bool = False) -> PlanMirrored:
    """Let requests and their events follow each other. A second run changes nothing.

    ``is_new``: the calendar was gone and has just been made anew, so that what is missing was not deleted there.
    Raises AgendaFileError home_folder_unusable, StoreError.
    """
    result = PlanMirrored()
    if not ports.settings.mirror_tasks or not home.is_there():
        return result
    files, result.left_alone = home.events()
    memory = {uid: text for uid, text in ports.store.mirror().items() if uid.endswith(PLAN_B_UID_SUFFIX)}
    run = _Run(ports, home, HomeWriting(ports.store, home, memory, files), result)
    run.bases = agreed_items(run.writing, home.read, lambda file, event: file.event.period == event.period)
    requests = _requests(run)
    _doubt(run, requests, is_new=is_new)
    for uid in sorted(requests.keys() - result.untouched):
        _mirror_one(run, uid, requests[uid])
    run.writing.carry_out(result)
    return result


def _requests(run: _Run) -> dict[str, UrgentRequest | None]:
    """Return the requests that have, had or shall have an event, by UID; None for one that is no more."""
    store, now = run.ports.store, run.ports.clock()
    since = now - _KEPT_UP
    over = (
        one for one in store.closed_requests(Period(since, now + timedelta(minutes=1))) if one.stage is Stage.RESOLVED
    )
    found: dict[str, UrgentRequest | None] = {one.uid: one for one in (*store.open_requests(), *over)}
    for uid in {*run.bases, *run.memory, *run.files}:
        if uid in found or not is_uid(uid):
            continue
        request = store.request(uid.removesuffix(PLAN_B_UID_SUFFIX))
        if request is None or request.stage is not Stage.RESOLVED or request.since > since:
            found[uid] = request
    return found


def _doubt(run: _Run, requests: Mapping[str, UrgentRequest | None], *, is_new: bool) -> None:
    """Forget that events were there which are gone all at once: an empty or partial listing is not a deletion."""
    bases = {uid for uid, base in run.bases.items() if not base.is_left and requests.get(uid) is not None}
    gone = bases - run.files.keys()
    if is_new or run.writing.are_suspiciously_many(gone):
        run.bases = {uid: base for uid, base in run.bases.items() if uid not in gone}


def _mirror_one(run: _Run, uid: str, request: UrgentRequest | None) -> None:
    file, conflict = run.files.get(uid), conflict_in(run.memory, uid)
    there, base = file.event if file else None, settled_event(run.bases.get(uid), conflict)
    state, is_open = event_state(run.ports, request) if request else None, request is not None and request.is_open
    is_edited = file is not None and was_edited(run.memory, uid, file.text)
    step = event_step(state, base, there, is_open=is_open, is_edited=is_edited)
    if step is EventStep.FOLLOW and request is not None and request.stage is Stage.ACTIVE:
        step = EventStep.ASK  # it was begun here
    if step is EventStep.FOLLOW and request is not None and there is not None and there.period is not None:
        state = _followed(run, request, there.period) or state
        step = event_step(state, there, there, is_open=is_open)
    step = answered_step(step, conflict, state, file, is_open=is_open)
    state = _asked(run, uid, state, conflict, step)
    if step is EventStep.ASK:
        return
    if state is not None and (state.over or state.left) and step in (EventStep.NOTE, EventStep.LEAVE):
        step = EventStep.WRITE
    _note(run, uid, request, state, step)


def _asked(
    run: _Run, uid: str, state: EventState | None, conflict: Conflict | None, step: EventStep
) -> EventState | None:
    """Note what both sides wrote; answer what the event shall say, with the words that the user gave to a side."""
    file = run.files.get(uid)
    here, that = event_here(state), event_there(file.event if file else None, state)
    over, left = words_held(conflict, that), words_left(conflict, here, that)
    is_written = file is not None and state is not None and that.is_there
    wrote = run.home.both_wrote(file.text, uid, state) if is_written and file and state else frozenset()
    others = {
        Aspect.PLACE: step is EventStep.ASK and here.is_there and that.is_there,
        Aspect.GONE: step is EventStep.ASK and here.is_there != that.is_there,
    }
    if not both_wrote(wrote - over - left, others):
        drop_conflict(run.writing, uid)
        return replace(state, over=over & wrote, left=left & wrote) if state else None
    text = file.text if file else ""
    if step is not EventStep.ASK:
        that = replace(that, place=here.place)  # it is written, or is there already
    if note_conflict(run.writing, new_conflict(uid, here, that, both_wrote(wrote, others), text)):
        run.result.asked.append(uid)
    return state


def _note(run: _Run, uid: str, request: UrgentRequest | None, state: EventState | None, step: EventStep) -> None:
    """Note what is to be written there, and what is to be agreed on."""
    file = run.files.get(uid)
    text = file.text if file else run.memory.get(uid, "")
    written = run.home.written(text, uid, state, request.received_at, run.ports.clock()) if request and state else text
    match step:
        case EventStep.WRITE if state is not None and request is not None:
            run.writing.writes[uid] = written
        case EventStep.REMOVE if file is not None:
            run.writing.removals.append(file)
        case EventStep.FORGET:
            run.notes[uid] = None
        case EventStep.LET_GO:
            # with the time that it has here, for only another one brings it back
            run.notes[uid] = run.home.marked_as_left(written, uid)
            run.result.let_go += 1
        case EventStep.NOTE:
            run.notes[uid] = text
        case _:
            pass


def _followed(run: _Run, request: UrgentRequest, period: Period) -> EventState | None:
    """Put a request where its event was moved to; None, with its name kept, where it can't be."""
    try:
        moved = move(run.ports, request.id, period).request
    except (InvalidValueError, ConflictError):
        run.result.refused.append(one_line(request.caller.label))
        return None
    run.result.moved.append(request.id)
    return event_state(run.ports, moved) if moved else None
