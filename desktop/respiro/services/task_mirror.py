"""Follow-ups as tasks in the home calendar: what others did there is done here, then the tasks follow.

Whatever the process is killed at, the next run goes on from what stands: steps here are compared with what is
stored, a task is announced in the store before its file is written, and noted as agreed on after it.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from respiro.domain.calls import (
    FOLLOW_UP_UID_SUFFIX,
    Channel,
    EventKind,
    FollowUp,
    OutcomeKind,
    Question,
    QuestionKind,
    SnoozeKind,
    SnoozeOption,
    Way,
    asked,
    closed,
)
from respiro.domain.calls.mirror import AGENDA, News, NewsKind, Step, is_same, news, step, wanted
from respiro.domain.calls.task import Task, TaskStatus, TaskWords
from respiro.domain.errors import ConflictError, InvalidValueError
from respiro.services import call_log
from respiro.services.home_writing import PENDING, HomeFault, HomeWriting, memory_of
from respiro.services.ports import HomeTasks, LeftAlone, Ports, TaskFile
from respiro.services.texts import one_line, short_text

GONE_NOTE = "home_calendar_gone"
"""Since when (ISO 8601, UTC) its tasks are gone all at once; empty while they are not. _GO once they may be."""
_GO = "go"
_PATIENCE = timedelta(hours=24)
"""After so long the tasks are written again: the store is the truth, and the user was told."""


@dataclass(slots=True)
class Mirrored:
    """What a run did.

    ``here`` are the ids of follow-ups that changed here, by what was done to them. ``held`` is why it did less than
    it could (home_folder_missing, _away, _emptied, with ``gone`` tasks), ``is_told`` whether an earlier run
    said so. ``fault`` ended it early.
    """

    here: dict[NewsKind, list[str]] = field(default_factory=dict)
    created: int = 0
    changed: int = 0
    removed: int = 0
    left_alone: list[LeftAlone] = field(default_factory=list)
    held: str = ""
    gone: int = 0
    is_told: bool = False
    fault: HomeFault | None = None


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
        if ports.store.mirror() and _is_held(run, kind, sum(not key.startswith(PENDING) for key in run.memory)):
            return run.result
        home.make()
    run.writing.files, run.result.left_alone = home.tasks()
    _settle_pending(run)
    uids = _follow_uids(run)
    untouched = {one.uid for one in run.result.left_alone if one.reason != "twice"}
    gone = _gone(run, uids.keys() - untouched)
    is_doubtful = run.writing.are_suspiciously_many(gone)
    if is_doubtful and ports.store.note(GONE_NOTE) != _GO:
        if _is_held(run, "home_folder_emptied", len(gone)):
            if not run.files:
                return run.result
            untouched |= gone
        else:
            run.bases = {uid: base for uid, base in run.bases.items() if uid not in gone}
    elif not is_doubtful and ports.store.note(GONE_NOTE):
        ports.store.put_note(GONE_NOTE, "")
    for uid, follow_up in uids.items():
        if uid not in untouched:
            _mirror_one(run, uid, follow_up)
    run.writing.carry_out()
    return _told(run)


def let_tasks_go(ports: Ports) -> None:
    """Let the next run take tasks that are gone all at once for deleted there: each follow-up is asked about then."""
    if ports.store.note(GONE_NOTE):
        ports.store.put_note(GONE_NOTE, _GO)


def _told(run: _Run) -> Mirrored:
    done, result = run.writing, run.result
    result.created, result.changed, result.removed, result.fault = done.created, done.changed, done.removed, done.fault
    return result


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
        if key == uid and task is not None and uid not in run.bases:
            run.bases[uid] = task
        if key == uid:
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
        if uid not in found and not uid.startswith(PENDING):
            found[uid] = run.ports.store.follow_up(uid.removesuffix(FOLLOW_UP_UID_SUFFIX))
    return found


def _gone(run: _Run, uids: set[str]) -> set[str]:
    open_bases = {uid for uid, base in run.bases.items() if base.status is TaskStatus.TO_DO and not base.is_asked}
    return (uids & open_bases) - run.files.keys()


def _is_held(run: _Run, kind: str, gone: int) -> bool:
    """Tell whether to wait and ask nothing; a calendar that the user named is never made anew after it went."""
    now = run.ports.clock()
    noted = run.ports.store.note(GONE_NOTE)
    since = min(datetime.fromisoformat(noted), now) if noted and noted != _GO else now
    if not noted:
        run.ports.store.put_note(GONE_NOTE, now.astimezone(UTC).isoformat())
    is_over = now - since >= _PATIENCE and kind != "home_folder_away"
    if not is_over:
        run.result.held, run.result.gone, run.result.is_told = kind, gone, bool(noted)
    return not is_over


def _mirror_one(run: _Run, uid: str, follow_up: FollowUp | None) -> None:
    ports, file, base = run.ports, run.files.get(uid), run.bases.get(uid)
    there = file.task if file else None
    now = ports.clock()
    if follow_up is not None:
        reopened_at = _reopened_at(ports, follow_up) if there and there.status is TaskStatus.DONE else None
        for one in news(follow_up, base, there, now, ports.zone, reopened_at=reopened_at):
            try:
                follow_up = _do_here(ports, follow_up, one) or follow_up
            except (ConflictError, InvalidValueError):
                return  # it changed this moment: the next run looks again
            run.result.here.setdefault(one.kind, []).append(follow_up.id)
    state = wanted(follow_up, there, task_words(ports, follow_up), ports.zone) if follow_up else None
    text = file.text if file else run.memory.get(uid, "")
    match step(follow_up, state, base, there, now):
        case Step.WRITE if follow_up is not None and state is not None:
            run.writing.writes[uid] = run.home.written(text, uid, state, follow_up.opened_at, now)
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


def _reopened_at(ports: Ports, follow_up: FollowUp) -> datetime | None:
    events = ports.store.events_of(follow_up.id)
    return max((event.at for event in events if event.kind is EventKind.REOPENED), default=None)


def _do_here(ports: Ports, follow_up: FollowUp, one: News) -> FollowUp | None:
    """Do what was done there. Raises ConflictError, InvalidValueError when it can't be done any more."""
    match one.kind:
        case NewsKind.COMPLETED:
            after = closed(follow_up, OutcomeKind.REACHED, one.at, AGENDA)
            detail = f"{OutcomeKind.REACHED.value} {AGENDA}"
            done = call_log.change_follow_up(ports, follow_up, after, EventKind.CLOSED, detail)
        case NewsKind.MOVED:
            done = call_log.move(ports, follow_up.id, one.at)
        case NewsKind.SNOOZED:
            done = call_log.snooze(ports, follow_up.id, SnoozeOption(SnoozeKind.DATE, one.at))
        case NewsKind.REOPENED:
            done = call_log.reopen(ports, follow_up.id)
        case NewsKind.GONE:
            after = asked(follow_up, Question(QuestionKind.DELETED, one.at))
            done = call_log.change_follow_up(ports, follow_up, after, EventKind.ASKED, QuestionKind.DELETED.value)
        case NewsKind.BACK:
            done = call_log.change_follow_up(ports, follow_up, asked(follow_up, None), EventKind.EDITED, AGENDA)
    return done.follow_up
