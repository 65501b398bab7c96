"""A follow-up's task as iCalendar text: read, written, and edited without touching what others put there.

RFC 5545 §3.6.2 (VTODO), RFC 9074 (acknowledged and snoozed alarms), and Thunderbird's X-MOZ-SNOOZE-TIME.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime, tzinfo

from respiro.adapters.ics import own_items
from respiro.adapters.ics.editing import Part, parse
from respiro.adapters.ics.own_items import (
    ASKED,
    calendar_in,
    escaped,
    new_calendar,
    only_calendar,
    only_item,
    own_words,
    read_instant,
    read_moment,
    read_words,
    utc,
    write_stamps,
    write_words,
)
from respiro.domain.calls.task import Task, TaskState, TaskStatus, TaskWords

_MOZ_SNOOZE = "X-MOZ-SNOOZE-TIME"
_DONE = "100"


def task_uid(text: str) -> str:
    """Return the UID of a calendar's first task; empty if there is none. Raises ValueError for no sound calendar."""
    return next((todo.value("UID") for todo in calendar_in(text).parts("VTODO")), "")


def read_task(text: str, uid: str, zone: tzinfo) -> Task:
    """Read the task of a UID; floating times are in ``zone``. Raises ValueError when the text is no sound calendar."""
    calendar = calendar_in(text)
    todo = _todo(calendar, uid)
    due = read_moment(next(todo.properties("DUE"), None), calendar, zone)
    due_at = due if isinstance(due, datetime) else None
    return Task(
        status=_status(todo),
        due=due_at,
        due_day=None if isinstance(due, datetime) else due,
        done_at=read_instant(next(todo.properties("COMPLETED"), None)),
        snoozes=frozenset(_snoozes(todo, due_at)),
        words=TaskWords(**read_words(todo)),
        own_words=own_words(todo),
        is_asked=ASKED in todo.names(),
    )


def new_task(uid: str, state: TaskState, created: datetime, now: datetime) -> str:
    """Return a calendar of one new task."""
    calendar = new_calendar()
    calendar.add("VTODO", f"UID:{uid}", f"CREATED:{utc(created)}", "CLASS:PRIVATE")
    _write(calendar, uid, state, now, UTC)
    return str(calendar)


def edited_task(text: str, uid: str, state: TaskState, now: datetime, zone: tzinfo) -> str:
    """Return the text with what the task shall say; what others wrote stays as it is. Raises ValueError."""
    root = parse(text)
    _write(only_calendar(root), uid, state, now, zone)
    return str(root)


def marked_as_asked(text: str, uid: str) -> str:
    """Return the text with a mark that its being gone was asked about. Raises ValueError."""
    root = parse(text)
    _todo(only_calendar(root), uid).put(f"{ASKED}:1")
    return str(root)


def both_wrote(text: str, uid: str, words: TaskWords) -> frozenset[str]:
    """Return the words that someone else wrote, and that would say another thing here by now. Raises ValueError."""
    return own_items.both_wrote(_todo(calendar_in(text), uid), asdict(words))


def calendar_of(tasks: Iterable[str]) -> str:
    """Return one calendar of the tasks of several. Raises ValueError."""
    calendar = new_calendar("X-WR-CALNAME:Respiro")
    calendar.inside += [todo for text in tasks for todo in calendar_in(text).parts("VTODO")]
    return str(calendar)


def _write(calendar: Part, uid: str, state: TaskState, now: datetime, zone: tzinfo) -> None:
    todo = _todo(calendar, uid)
    before = _due_at(todo, calendar, zone)
    summary_was = todo.value("SUMMARY")
    write_words(todo, asdict(state.words), state.over, state.left)
    is_moved = state.status is TaskStatus.TO_DO and state.due is not None and state.due != before
    if is_moved and state.due is not None:
        start = read_moment(next(todo.properties("DTSTART"), None), calendar, zone)
        if not isinstance(start, datetime) or start >= state.due:
            todo.drop("DTSTART")  # RFC 5545 §3.8.2.3: DUE lies after DTSTART, and is of its kind
        todo.drop("DURATION")
        todo.put(f"DUE:{utc(state.due)}")
    _write_status(todo, state)
    _write_alarms(todo, uid, state, before, is_moved=is_moved)
    _name_alarm(todo, uid, summary_was)
    write_stamps(todo, now)


def _write_status(todo: Part, state: TaskState) -> None:
    status = _status(todo)
    if status is state.status:
        return
    if state.status is TaskStatus.DONE:
        for line in ("STATUS:COMPLETED", f"COMPLETED:{utc(state.at)}", f"PERCENT-COMPLETE:{_DONE}"):
            todo.put(line)
        return
    if status is TaskStatus.DONE:
        todo.drop("COMPLETED", "PERCENT-COMPLETE")
    todo.put("STATUS:CANCELLED" if state.status is TaskStatus.CANCELLED else "STATUS:NEEDS-ACTION")


def _write_alarms(todo: Part, uid: str, state: TaskState, before: datetime | None, *, is_moved: bool) -> None:
    """Write the alarm at DUE and its snooze (RFC 9074 §5 and §6); those that others made stay."""
    alarm_uid = _alarm_uid(uid, "alarm")
    is_open = state.status is TaskStatus.TO_DO
    alarm = next((part for part in todo.parts("VALARM") if part.value("UID") == alarm_uid), None)
    snoozes = _snoozes(todo, before)
    if alarm is None and is_open and (is_moved or state.snooze):
        alarm = todo.add("VALARM", f"UID:{alarm_uid}", "ACTION:DISPLAY")
        alarm.put("TRIGGER;RELATED=END:PT0S")
        alarm.put(f"DESCRIPTION:{escaped(state.words.summary)}")
    if alarm is not None and is_moved:
        if alarm.value("TRIGGER")[-1:] == "Z" or not alarm.value("TRIGGER"):
            alarm.put(
                "TRIGGER;RELATED=END:PT0S"
            )  # how long before someone wants it stays; an instant was of the old time
        alarm.drop("ACKNOWLEDGED")
    if is_open and snoozes == ({state.snooze} if state.snooze else set()):
        return
    if alarm is not None and (state.snooze or not is_open):
        alarm.put(f"ACKNOWLEDGED:{utc(state.at)}")
    if snoozes != {state.snooze}:
        todo.inside = [part for part in todo.inside if not (isinstance(part, Part) and _is_snooze(part))]
        todo.drop(*_mozilla_names(before))
        if state.snooze is not None:
            _add_snooze(todo, uid, state)


def _name_alarm(todo: Part, uid: str, summary_was: str) -> None:
    """Let our alarm say what the task says, unless someone else wrote its text."""
    alarm = next((part for part in todo.parts("VALARM") if part.value("UID") == _alarm_uid(uid, "alarm")), None)
    if alarm is not None and alarm.value("DESCRIPTION") == summary_was:
        alarm.put(f"DESCRIPTION:{todo.value('SUMMARY')}")


def _add_snooze(todo: Part, uid: str, state: TaskState) -> None:
    assert state.snooze is not None  # noqa: S101  the caller asked
    todo.add(
        "VALARM",
        f"UID:{_alarm_uid(uid, f'snooze-{utc(state.snooze)}')}",
        "ACTION:DISPLAY",
        f"TRIGGER;VALUE=DATE-TIME:{utc(state.snooze)}",
        f"RELATED-TO;RELTYPE=SNOOZE:{_alarm_uid(uid, 'alarm')}",
        f"DESCRIPTION:{escaped(state.words.summary)}",
    )


def _snoozes(todo: Part, due: datetime | None) -> set[datetime]:
    """Return until when the alarm was put off, by snooze alarms or Thunderbird's property."""
    alarms = [part for part in todo.parts("VALARM") if _is_snooze(part) and not part.value("ACKNOWLEDGED")]
    found = [next(alarm.properties("TRIGGER"), None) for alarm in alarms]
    found += todo.properties(*_mozilla_names(due))
    return {moment for one in found if (moment := read_instant(one)) is not None}


def _mozilla_names(due: datetime | None) -> tuple[str, ...]:
    """Return the names under which Thunderbird notes a snooze of this occurrence.

    It may name the occurrence by its time in microseconds: of any other than this one it says nothing.
    """
    return (_MOZ_SNOOZE, *([f"{_MOZ_SNOOZE}-{int(due.timestamp()) * 1_000_000}"] if due else []))


def _is_snooze(alarm: Part) -> bool:
    related = alarm.properties("RELATED-TO")
    return alarm.kind == "VALARM" and any(one.parameters.get("RELTYPE", "").upper() == "SNOOZE" for one in related)


def _status(todo: Part) -> TaskStatus:
    status = todo.value("STATUS").upper()
    if status == "CANCELLED":
        return TaskStatus.CANCELLED
    if status == "COMPLETED" or todo.value("COMPLETED") or todo.value("PERCENT-COMPLETE") == _DONE:
        return TaskStatus.DONE
    return TaskStatus.TO_DO if status in {"NEEDS-ACTION", "IN-PROCESS"} else TaskStatus.SILENT


def _todo(calendar: Part, uid: str) -> Part:
    """Return the task itself. Raises ValueError."""
    return only_item(calendar, "VTODO", uid)


def _due_at(todo: Part, calendar: Part, zone: tzinfo) -> datetime | None:
    due = read_moment(next(todo.properties("DUE"), None), calendar, zone)
    return due if isinstance(due, datetime) else None


def _alarm_uid(uid: str, name: str) -> str:
    local, at, domain = uid.partition("@")
    return f"{local}.{name}{at}{domain}"
