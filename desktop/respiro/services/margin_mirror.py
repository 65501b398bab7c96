"""Margin blocks as events in the home calendar: the blocks and their events follow each other.

Runs after the mirrors of tasks and plan B, for a request that was moved takes its block along. Whatever the process
is killed at, the next run goes on from what stands: steps here are compared with what is stored, an event is announced
in the store before it is written, and noted as agreed on after it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from respiro.domain.agenda import MARGIN_UID_SUFFIX
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.margins.mirror import BlockEvent, BlockEventState, BlockStep
from respiro.domain.period import Period
from respiro.services.conflict_notes import (
    Aspect,
    Version,
    drop_conflict,
    new_conflict,
    note_conflict,
)
from respiro.services.home_writing import HomeWriting, agreed_items, is_uid, memory_of
from respiro.services.margin_follow import follow
from respiro.services.margin_gone import hold_gone
from respiro.services.margin_hand import release_block
from respiro.services.margin_run import MarginMirrored, MarginRun
from respiro.services.ports import BlockFile, HomeBlocks, Ports
from respiro.services.texts import one_line, short_text

_FAR = timedelta(days=5 * 366)
"""So far ahead blocks are mirrored."""


def mirror_margin(ports: Ports, home: HomeBlocks, *, is_new: bool = False, is_doubtful: bool = False) -> MarginMirrored:
    """Let margin blocks and their events follow each other. A second run changes nothing.

    ``is_new``: the calendar was gone and has just been made anew, so that what is missing was not deleted there.
    ``is_doubtful``: other things are gone from it in a way that nobody can have meant. Raises AgendaFileError
    home_folder_unusable, StoreError.
    """
    result = MarginMirrored()
    if not ports.settings.mirror_margin:
        return result
    memory = memory_of(ports.store, home.place, MARGIN_UID_SUFFIX)
    if not home.is_there():
        if not _is_made(ports, home, memory, result):
            return result
        is_new = True
    files, result.left_alone = home.blocks()
    writing = HomeWriting(ports.store, home, memory, files)
    run = MarginRun(ports, home, ports.clock(), _words(ports), writing, result)
    run.bases = agreed_items(writing, home.read, _is_written)
    blocks = _blocks(run)
    gone, ahead = _gone(run, blocks, result.untouched)
    if is_new:
        run.bases = {uid: base for uid, base in run.bases.items() if uid not in gone}
    held = hold_gone(ports, set() if is_new else gone, ahead, is_empty=not files, is_doubtful=is_doubtful)
    run.bases |= {uid: replace(run.bases[uid], is_left=True) for uid in held.to_write}
    result.held, result.gone, result.is_told = held.kind, len(held.uids), held.is_told
    _mirror(run, {uid: block for uid, block in blocks.items() if uid not in result.untouched | held.uids})
    writing.carry_out(result)
    if result.fault is None:
        held.close(ports)
    return result


def _is_made(ports: Ports, home: HomeBlocks, memory: Mapping[str, str], result: MarginMirrored) -> bool:
    """Make the calendar that is not there; one that the user named is never made anew after it went."""
    if ports.settings.mirror_tasks:
        return False  # the mirror of tasks sees to it
    if memory and not home.is_own:
        result.held, result.gone = "home_folder_away", sum(map(is_uid, memory))
        return False
    home.make()
    return True


def _words(ports: Ports) -> tuple[str, str]:
    """Return what people read in the event, in the user's language: the summary, and the description."""
    lines = [one_line(line) for line in short_text(ports, "event_margin").splitlines() if line.strip()]
    return (lines[0], "\n".join(lines[1:])) if lines else ("Respiro", "")


def _is_written(file: BlockFile, announced: BlockEvent) -> bool:
    return (file.event.period, file.event.status) == (announced.period, announced.status)


def _blocks(run: MarginRun) -> dict[str, MarginBlock | None]:
    """Return the blocks that have or shall have an event, by UID; None for one that never was."""
    store = run.ports.store
    ahead = store.blocks(Period(run.now, run.now + _FAR))
    found: dict[str, MarginBlock | None] = {one.uid: one for one in ahead if one.is_there}
    for uid in sorted({*run.bases, *filter(is_uid, run.writing.memory)} - found.keys()):
        found[uid] = store.block(uid)
    return found


def _gone(run: MarginRun, blocks: Mapping[str, MarginBlock | None], untouched: set[str]) -> tuple[set[str], int]:
    """Return the blocks ahead whose events were deleted or called off there, and how many should be there."""
    ahead = {
        uid
        for uid, block in blocks.items()
        if block is not None
        and block.state is BlockState.STANDING
        and block.period.start >= run.now
        and uid not in untouched
        and (base := run.bases.get(uid)) is not None
        and not base.is_left
    }
    return {uid for uid in ahead if (there := run.there(uid)) is None or there.is_cancelled}, len(ahead)


def _mirror(run: MarginRun, blocks: Mapping[str, MarginBlock | None]) -> None:
    """Do here what was done there, then decide what is written."""
    steps = {uid: run.step(uid, block) for uid, block in blocks.items()}
    unsure = _released(run, [uid for uid, step in steps.items() if step is BlockStep.RELEASE])
    places = {uid: place for uid, step in steps.items() if step is BlockStep.FOLLOW and (place := _place(run, uid))}
    followed = follow(run.ports, places)
    run.result.moved += sorted(followed.moved)
    for uid, step in steps.items():
        if uid in unsure | followed.unsure:
            continue
        block = run.ports.store.block(uid)
        if uid in followed.moved:
            step = run.step(uid, block)  # noqa: PLW2901  it is another one now
        _note(run, uid, block, _refused(run, uid, block) if uid in followed.refused else step)


def _place(run: MarginRun, uid: str) -> Period | None:
    there = run.there(uid)
    return there.period if there else None


def _released(run: MarginRun, uids: list[str]) -> set[str]:
    """Give blocks back; answer those that can't be any more: the next run looks again."""
    unsure = set()
    for uid in uids:
        try:
            release_block(run.ports, uid)
        except ConflictError:
            unsure.add(uid)
        else:
            run.result.released.append(uid)
    return unsure


def _refused(run: MarginRun, uid: str, block: MarginBlock | None) -> BlockStep:
    """Return what to do about an event that was moved to where its block can't be."""
    if block is not None and block.is_there:
        return BlockStep.PUT_BACK
    base = run.base(uid)
    if base is None or not base.is_left:
        return BlockStep.ASK  # the planner dropped it, and someone wants it where it can't be
    run.result.put_back.append(uid)
    return BlockStep.FORGET


def _note(run: MarginRun, uid: str, block: MarginBlock | None, step: BlockStep) -> None:
    """Note what is to be written there, and what is to be agreed on."""
    writing, wanted, file = run.writing, run.wanted(block), run.files.get(uid)
    text = file.text if file else writing.memory.get(uid, "")
    if step is BlockStep.ASK:
        _ask(run, uid, wanted)
        return
    base = run.base(uid)
    if step is BlockStep.LEAVE and base is not None and base.is_left and base is not run.bases.get(uid):
        step = BlockStep.LET_GO  # that the user let it go was noted with the conflict, which goes now
    drop_conflict(writing, uid)
    match step:
        case BlockStep.WRITE | BlockStep.PUT_BACK if wanted is not None:
            if step is BlockStep.PUT_BACK:
                run.result.put_back.append(uid)
            writing.writes[uid] = run.home.written(text, uid, _with_theirs(wanted, base, run.there(uid)), run.now)
        case BlockStep.REMOVE if file is not None:
            writing.removals.append(file)
        case BlockStep.FORGET:
            writing.notes[uid] = None
        case BlockStep.LET_GO | BlockStep.RELEASE:
            writing.notes[uid] = run.home.marked_as_left(text, uid) if text else None
        case BlockStep.NOTE if wanted is not None:
            writing.notes[uid] = run.home.remembered(text, uid, wanted.status)
        case _:
            pass


def _with_theirs(wanted: BlockEventState, base: BlockEvent | None, there: BlockEvent | None) -> BlockEventState:
    """Return what an event shall say beside the status that someone else gave it."""
    if base is None or base.is_left or there is None or there.is_cancelled or there.status in ("", base.said):
        return wanted
    return replace(wanted, their_status=there.status)


def _ask(run: MarginRun, uid: str, wanted: BlockEventState | None) -> None:
    there = run.there(uid)
    here = Version(wanted is not None, wanted.period if wanted else None, summary=run.words[0], notes=run.words[1])
    that = Version(is_there=False)
    if there is not None and not there.is_cancelled:
        summary, notes = there.summary, there.description
        that = Version(place=there.period, is_all_day=there.is_all_day, summary=summary, notes=notes)
    about = Aspect.PLACE if here.is_there and that.is_there else Aspect.GONE
    file = run.files.get(uid)
    if note_conflict(run.writing, new_conflict(uid, here, that, (about,), file.text if file else "")):
        run.result.asked.append(uid)
