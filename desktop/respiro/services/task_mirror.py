"""Follow-ups as tasks in the home calendar: what others did there is done here, then the tasks follow.

Whatever the process is killed at, the next run goes on from what stands: steps here are compared with what is
stored, a task is announced in the store before its file is written, and noted as agreed on after it.
"""

from dataclasses import dataclass, field, replace

from respiro.domain.calls import (
    FOLLOW_UP_UID_SUFFIX,
    Channel,
    FollowUp,
    Way,
)
from respiro.domain.calls.mirror import NewsKind, Step, is_same, step, wanted
from respiro.domain.calls.task import Task, TaskState, TaskStatus, TaskWords
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.services.conflict_notes import (
    Aspect,
    Side,
    both_wrote,
    conflict_in,
    drop_conflict,
    new_conflict,
    note_conflict,
)
from respiro.services.home_edits import was_edited
from respiro.services.home_writing import PENDING, HomeDone, HomeWriting, is_uid, memory_of
from respiro.services.ports import HomeTasks, Ports, TaskFile
from respiro.services.task_conflicts import TaskSides, version_here, version_there
from respiro.services.task_follow import follow_task
from respiro.services.task_gone import forget_gone, is_gone, is_patient, may_tasks_go
from respiro.services.texts import one_line, short_text


@dataclass(slots=True)
class Mirrored(HomeDone):
    """What a run did: ``here`` are the ids of follow-ups that changed here, by what was done to them.

    ``held`` is why it did less than it could (home_folder_missing, _away, _emptied, with ``gone`` tasks), ``is_told``
    whether an earlier run said so.
    """

    here: dict[NewsKind, list[str]] = field(default_factory=dict)
    held: str = ""
    gone: int = 0
    is_told: bool = False


@dataclass(slots=True)
class _Run:
    """One run: what is to be written, and the tasks as they were last agreed on."""

    ports: Ports
    home: HomeTasks
    writing: HomeWriting[TaskFile]
    result: Mirrored = field(default_factory=Mirrored)
    bases: dict[str, Task] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, TaskFile]:
        """The tasks that stand there."""
        return self.writing.files

    @property
    def memory(self) -> dict[str, str]:
        """What the store notes by key."""
        return self.writing.memory

    @property
    def notes(self) -> dict[str, str | None]:
        """What it shall note."""
        return self.writing.notes


def mirror_tasks(ports: Ports, home: HomeTasks) -> Mirrored:
    """Let log and home calendar follow each other. A second run changes nothing.

    Raises AgendaFileError home_folder_unusable, StoreError.
    """
    if not ports.settings.mirror_tasks:
        return Mirrored()
    run = _Run(ports, home, HomeWriting(ports.store, home, memory_of(ports.store, home.place, FOLLOW_UP_UID_SUFFIX)))
    if not home.is_there():
        kind = "home_folder_missing" if home.is_own else "home_folder_away"
        if ports.store.mirror() and _is_held(run, kind, sum(map(is_uid, run.memory))):
            return run.result
        home.make()
    run.writing.files, run.result.left_alone = home.tasks()
    _settle_pending(run)
    uids = _follow_uids(run)
    untouched = run.result.untouched
    gone = _gone(run, uids.keys() - untouched)
    is_doubtful = run.writing.are_suspiciously_many(gone)
    if is_doubtful and not may_tasks_go(ports):
        if _is_held(run, "home_folder_emptied", len(gone)):
            if not run.files:
                return run.result
            untouched |= gone
        else:
            run.bases = {uid: base for uid, base in run.bases.items() if uid not in gone}
    elif not is_doubtful:
        forget_gone(ports)
    for uid, follow_up in uids.items():
        if uid not in untouched:
            _mirror_one(run, uid, follow_up)
    run.writing.carry_out(run.result)
    return run.result


def task_words(ports: Ports, follow_up: FollowUp) -> TaskWords:
    """Return what people read in a follow-up's task, in the user's language."""
    caller = follow_up.caller
    kind = "task_call" if follow_up.channel is Channel.PHONE else "task_answer"
    kind = "task_remind" if follow_up.way is Way.THEIRS else kind
    number = one_line(ports.numbers.shown(caller.number, ports.settings.region)) if caller.number else ""
    lines = (number, one_line(caller.email), one_line(follow_up.about))
    is_dialled = caller.number.startswith("+") and caller.number[1:].isascii() and caller.number[1:].isdigit()
    return TaskWords(
        summary=short_text(ports, kind, name=one_line(caller.label), about=one_line(follow_up.about)),
        description="\n".join(filter(None, lines)),
        url=f"tel:{caller.number}" if is_dialled else "",
    )


def _settle_pending(run: _Run) -> None:
    """Find out which announced tasks were written before a run was killed, and read what was agreed on."""
    for key, text in run.memory.items():
        uid = key.removeprefix(PENDING)
        task = run.home.read(text, uid)
        if is_uid(key) and task is not None and uid not in run.bases:
            run.bases[uid] = task
        if not key.startswith(PENDING):
            continue
        run.notes[key] = None
        file, base = run.files.get(uid), run.home.read(run.memory.get(uid, ""), uid)
        if file is None or task is None or (base is not None and is_same(file.task, base)):
            continue
        is_ours = file.task.status is task.status and (base is None or file.task.status is not base.status)
        if is_ours or is_same(file.task, task):
            run.bases[uid] = task


def _follow_uids(run: _Run) -> dict[str, FollowUp | None]:
    """Return all follow-ups that are open or have a task, by UID; None for one that was taken back."""
    found: dict[str, FollowUp | None] = {one.uid: one for one in run.ports.store.open_follow_ups()}
    for uid in sorted({*run.bases, *run.memory, *run.files}):
        if uid not in found and is_uid(uid):
            found[uid] = run.ports.store.follow_up(uid.removesuffix(FOLLOW_UP_UID_SUFFIX))
    return found


def _gone(run: _Run, uids: set[str]) -> set[str]:
    open_bases = {uid for uid, base in run.bases.items() if base.status is TaskStatus.TO_DO and not base.is_asked}
    return (uids & open_bases) - run.files.keys()


def _is_held(run: _Run, kind: str, gone: int) -> bool:
    """Tell whether to wait and ask nothing; a calendar that the user named is never made anew after it went."""
    is_told = is_gone(run.ports)
    is_held = is_patient(run.ports) or kind == "home_folder_away"
    if is_held:
        run.result.held, run.result.gone, run.result.is_told = kind, gone, is_told
    return is_held


def _mirror_one(run: _Run, uid: str, follow_up: FollowUp | None) -> None:
    ports, file, now = run.ports, run.files.get(uid), run.ports.clock()
    there, text = (file.task, file.text) if file else (None, "")
    sides = TaskSides(run.bases.get(uid), there, conflict_in(run.memory, uid), text).settled(follow_up, now, ports.zone)
    if follow_up is not None:
        try:
            follow_up = follow_task(ports, follow_up, sides, run.result.here)
        except (ConflictError, InvalidValueError):
            return  # it changed this moment: the next run looks again
    state = wanted(follow_up, there, task_words(ports, follow_up), ports.zone) if follow_up else None
    is_edited = file is not None and was_edited(run.memory, uid, file.text)
    todo = step(follow_up, state, sides.base, there, now, is_edited=is_edited)
    if todo is Step.ASK and (sides.may_go or sides.may_stay):
        todo = Step.REMOVE if sides.may_go else Step.FORGET
    is_open_question, state = _asked(run, uid, follow_up, state, sides, todo)
    if is_open_question:
        return
    if state is not None and (state.over or state.left) and todo in (Step.NOTE, Step.LEAVE):
        todo = Step.WRITE
    _note(run, uid, follow_up, state, todo)


def _asked(
    run: _Run, uid: str, follow_up: FollowUp | None, state: TaskState | None, sides: TaskSides, todo: Step
) -> tuple[bool, TaskState | None]:
    """Note what both sides wrote; answer whether nothing is written till it is settled, and the state with its words."""
    ports, there = run.ports, sides.there
    time = sides.other_time(follow_up, ports.clock(), ports.zone) if follow_up else None
    words = state.words if state else TaskWords()
    here = version_here(follow_up, words)
    over, left = sides.held(here, Side.OURS), sides.held(here, Side.THEIRS)
    is_to_read = there is not None and there.status is not TaskStatus.CANCELLED and state is not None
    wrote = run.home.both_wrote(sides.text, uid, words) if is_to_read else frozenset()
    others = {Aspect.DUE: time is not None, Aspect.GONE: todo is Step.ASK}
    if there is None or not both_wrote(wrote - over - left, others):
        drop_conflict(run.writing, uid)
        return False, replace(state, over=over & wrote, left=left & wrote) if state else None
    that = version_there(there, words, here.due or there.due, time)
    if note_conflict(run.writing, new_conflict(uid, here, that, both_wrote(wrote, others), sides.text)):
        run.result.asked.append(uid)
    return any(others.values()), state


def _note(run: _Run, uid: str, follow_up: FollowUp | None, state: TaskState | None, todo: Step) -> None:
    """Note what is to be written there, and what is to be agreed on."""
    file, base = run.files.get(uid), run.bases.get(uid)
    text = file.text if file else run.memory.get(uid, "")
    match todo:
        case Step.WRITE if follow_up is not None and state is not None:
            run.writing.writes[uid] = run.home.written(text, uid, state, follow_up.opened_at, run.ports.clock())
        case Step.REMOVE if file is not None:
            run.writing.removals.append(file)
        case Step.FORGET:
            run.notes[uid] = None
        case Step.HOLD if base is None or not base.is_asked:
            run.notes[uid] = run.home.marked_as_asked(text, uid)
        case Step.NOTE:
            run.notes[uid] = text
        case _:
            pass
