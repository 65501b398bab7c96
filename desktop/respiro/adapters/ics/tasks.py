"""A follow-up's task as iCalendar text: read, written, and edited without touching what others put there.

RFC 5545 §3.6.2 (VTODO), RFC 9074 (acknowledged and snoozed alarms), and Thunderbird's X-MOZ-SNOOZE-TIME.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, tzinfo
from hashlib import sha256

from respiro.adapters.ics.content_lines import Property, plain_text
from respiro.adapters.ics.editing import Part, parse
from respiro.adapters.ics.splitting import Component
from respiro.adapters.ics.times import Moment, parse_moment
from respiro.adapters.ics.zones import Zones
from respiro.domain.calls.task import Task, TaskState, TaskStatus, TaskWords

_PRODUCT = "-//Respiro//Respiro//EN"
_WORDS = {"SUMMARY": "summary", "DESCRIPTION": "description", "URL": "url"}
_SEALS = "X-RESPIRO-WORDS"
"""What SUMMARY, DESCRIPTION and URL were when Respiro wrote them, as short hashes: what differs is someone's edit."""
_ASKED = "X-RESPIRO-ASKED"
"""Stands only in what the store remembers."""
_MOZ_SNOOZE = "X-MOZ-SNOOZE-TIME"
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})
_SEAL_LENGTH = 12
_DONE = "100"


def task_uid(text: str) -> str:
    """Return the UID of a calendar's first task; empty if there is none. Raises ValueError for no sound calendar."""
    return next((todo.value("UID") for todo in _calendar(text).parts("VTODO")), "")


def read_task(text: str, uid: str, zone: tzinfo) -> Task:
    """Read the task of a UID; floating times are in ``zone``. Raises ValueError when the text is no sound calendar."""
    calendar = _calendar(text)
    todo = _todo(calendar, uid)
    due = _moment(next(todo.properties("DUE"), None), calendar, zone)
    due_at = due if isinstance(due, datetime) else None
    return Task(
        status=_status(todo),
        due=due_at,
        due_day=None if isinstance(due, datetime) else due,
        done_at=_instant(next(todo.properties("COMPLETED"), None)),
        snoozes=frozenset(_snoozes(todo, due_at)),
        words=TaskWords(**{field: plain_text(todo.value(name)) for name, field in _WORDS.items()}),
        own_words=_own_words(todo),
        is_asked=_ASKED in todo.names(),
    )


def new_task(uid: str, state: TaskState, created: datetime, now: datetime) -> str:
    """Return a calendar of one new task."""
    calendar = Part("VCALENDAR", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n")
    for line in ("VERSION:2.0", f"PRODID:{_PRODUCT}"):
        calendar.put(line)
    calendar.add("VTODO", f"UID:{uid}", f"CREATED:{_utc(created)}", "CLASS:PRIVATE")
    _write(calendar, uid, state, now, UTC)
    return str(calendar)


def edited_task(text: str, uid: str, state: TaskState, now: datetime, zone: tzinfo) -> str:
    """Return the text with what the task shall say; what others wrote stays as it is. Raises ValueError."""
    root = parse(text)
    _write(_only_calendar(root), uid, state, now, zone)
    return str(root)


def marked_as_asked(text: str, uid: str) -> str:
    """Return the text with a mark that its being gone was asked about. Raises ValueError."""
    root = parse(text)
    _todo(_only_calendar(root), uid).put(f"{_ASKED}:1")
    return str(root)


def calendar_of(tasks: Iterable[str]) -> str:
    """Return one calendar of the tasks of several. Raises ValueError."""
    calendar = Part("VCALENDAR", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n")
    for line in ("VERSION:2.0", f"PRODID:{_PRODUCT}", "X-WR-CALNAME:Respiro"):
        calendar.put(line)
    calendar.inside += [todo for text in tasks for todo in _calendar(text).parts("VTODO")]
    return str(calendar)


def _write(calendar: Part, uid: str, state: TaskState, now: datetime, zone: tzinfo) -> None:
    todo = _todo(calendar, uid)
    before = _due_at(todo, calendar, zone)
    _write_words(todo, state.words)
    is_moved = state.status is TaskStatus.TO_DO and state.due is not None and state.due != before
    if is_moved and state.due is not None:
        start = _moment(next(todo.properties("DTSTART"), None), calendar, zone)
        if not isinstance(start, datetime) or start >= state.due:
            todo.drop("DTSTART")  # RFC 5545 §3.8.2.3: DUE lies after DTSTART, and is of its kind
        todo.drop("DURATION")
        todo.put(f"DUE:{_utc(state.due)}")
    _write_status(todo, state)
    _write_alarms(todo, uid, state, before, is_moved=is_moved)
    todo.drop(_ASKED)
    sequence = todo.value("SEQUENCE")
    todo.put(f"SEQUENCE:{int(sequence) + 1 if re.fullmatch(r'[0-9]{1,9}', sequence) else 0}")
    todo.put(f"DTSTAMP:{_utc(now)}")
    todo.put(f"LAST-MODIFIED:{_utc(now)}")


def _write_words(todo: Part, words: TaskWords) -> None:
    """Write the words that are still ours, or not there at all while nothing else of ours is."""
    own = _own_words(todo)
    is_new = _SEALS not in todo.names() and not todo.names() & set(_WORDS)
    for name, field in _WORDS.items():
        value = getattr(words, field)
        if not is_new and field not in own:
            continue
        if value:
            todo.put(f"{name}:{value if name == 'URL' else value.translate(_ESCAPED)}")
        else:
            todo.drop(name)
    if is_new or own:
        # a field that someone else wrote keeps its old seal, which does not fit it
        old = dict(zip(_WORDS, todo.value(_SEALS).split("-"), strict=False))
        seals = (
            _seal(todo.value(name)) if is_new or field in own else old.get(name, "") for name, field in _WORDS.items()
        )
        todo.put(f"{_SEALS}:{'-'.join(seals)}")


def _write_status(todo: Part, state: TaskState) -> None:
    status = _status(todo)
    if status is state.status:
        return
    if state.status is TaskStatus.DONE:
        for line in ("STATUS:COMPLETED", f"COMPLETED:{_utc(state.at)}", f"PERCENT-COMPLETE:{_DONE}"):
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
    if alarm is not None and is_moved:
        alarm.put("TRIGGER;RELATED=END:PT0S")
        alarm.drop("ACKNOWLEDGED")
    if alarm is not None:
        alarm.put(f"DESCRIPTION:{state.words.summary.translate(_ESCAPED)}")
    if is_open and snoozes == ({state.snooze} if state.snooze else set()):
        return
    if alarm is not None and (state.snooze or not is_open):
        alarm.put(f"ACKNOWLEDGED:{_utc(state.at)}")
    if snoozes != {state.snooze}:
        todo.inside = [part for part in todo.inside if not (isinstance(part, Part) and _is_snooze(part))]
        todo.drop(*_mozilla_names(before))
        if state.snooze is not None:
            _add_snooze(todo, uid, state)


def _add_snooze(todo: Part, uid: str, state: TaskState) -> None:
    assert state.snooze is not None  # noqa: S101  the caller asked
    todo.add(
        "VALARM",
        f"UID:{_alarm_uid(uid, f'snooze-{_utc(state.snooze)}')}",
        "ACTION:DISPLAY",
        f"TRIGGER;VALUE=DATE-TIME:{_utc(state.snooze)}",
        f"RELATED-TO;RELTYPE=SNOOZE:{_alarm_uid(uid, 'alarm')}",
        f"DESCRIPTION:{state.words.summary.translate(_ESCAPED)}",
    )


def _snoozes(todo: Part, due: datetime | None) -> set[datetime]:
    """Return until when the alarm was put off, by snooze alarms or Thunderbird's property."""
    alarms = [part for part in todo.parts("VALARM") if _is_snooze(part) and not part.value("ACKNOWLEDGED")]
    found = [next(alarm.properties("TRIGGER"), None) for alarm in alarms]
    found += todo.properties(*_mozilla_names(due))
    return {moment for one in found if (moment := _instant(one)) is not None}


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


def _own_words(todo: Part) -> frozenset[str]:
    seals = todo.value(_SEALS).split("-")
    if len(seals) != len(_WORDS):
        return frozenset()
    pairs = zip(_WORDS.items(), seals, strict=True)
    return frozenset(field for (name, field), seal in pairs if _seal(todo.value(name)) == seal)


def _seal(value: str) -> str:
    return sha256(plain_text(value).encode("utf-8", "replace")).hexdigest()[:_SEAL_LENGTH]


def _calendar(text: str) -> Part:
    return _only_calendar(parse(text))


def _only_calendar(root: Part) -> Part:
    calendars = root.parts("VCALENDAR")
    if len(calendars) != 1:
        raise ValueError("not one VCALENDAR")
    return calendars[0]


def _todo(calendar: Part, uid: str) -> Part:
    """Return the task itself, not one that stands for a single occurrence. Raises ValueError."""
    own = [todo for todo in calendar.parts("VTODO") if todo.value("UID") == uid]
    others = [part for part in calendar.inside if isinstance(part, Part) and part.kind not in ("VTIMEZONE", "VTODO")]
    masters = [todo for todo in own if not todo.value("RECURRENCE-ID")]
    if len(masters) != 1 or others or len(own) != len(calendar.parts("VTODO")):
        raise ValueError("not one task")
    return masters[0]


def _due_at(todo: Part, calendar: Part, zone: tzinfo) -> datetime | None:
    due = _moment(next(todo.properties("DUE"), None), calendar, zone)
    return due if isinstance(due, datetime) else None


def _moment(found: Property | None, calendar: Part, zone: tzinfo) -> Moment | None:
    if found is None:
        return None
    named = None
    if tzid := found.parameters.get("TZID", ""):
        definitions = [Component("VTIMEZONE", 0, 0, str(part)) for part in calendar.parts("VTIMEZONE")]
        named = Zones(definitions).zone(tzid, 0)
    try:
        moment = parse_moment(found.value, named or zone, only_date=found.parameters.get("VALUE", "").upper() == "DATE")
        _check_year(moment)
        return moment.astimezone(UTC) if isinstance(moment, datetime) else moment
    except (ValueError, OverflowError):
        return None


def _check_year(moment: date) -> None:
    """Raise ValueError at the ends of the calendar, where instants can't be told in every zone."""
    if not date.min.year < moment.year < date.max.year:
        raise ValueError("out of range")


def _instant(found: Property | None) -> datetime | None:
    """Read a UTC time; None for anything else."""
    try:
        moment = parse_moment(found.value, UTC) if found else None
        if not isinstance(moment, datetime):
            return None
        _check_year(moment)
    except (ValueError, OverflowError):
        return None
    return moment


def _alarm_uid(uid: str, name: str) -> str:
    local, at, domain = uid.partition("@")
    return f"{local}.{name}{at}{domain}"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
