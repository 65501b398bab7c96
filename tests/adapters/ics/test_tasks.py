import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from respiro.adapters.ics.editing import folded, parse
from respiro.adapters.ics.tasks import (
    both_wrote,
    calendar_of,
    edited_task,
    marked_as_asked,
    new_task,
    read_task,
    task_uid,
)
from respiro.domain.calls.task import TaskState, TaskStatus, TaskWords
from support.mirror_stage import stamp, stripped

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 25, 10, 20, tzinfo=UTC)
DUE = NOW + timedelta(hours=2)
LATER = NOW + timedelta(hours=5)
UID = "one@call.respiro"
WORDS = TaskWords("Llamar a Łukasz; «ofertă», 50 %: \\ ya", "+34 600 12 34 56\nprimera línea", "tel:+34600123456")
STATE = TaskState(TaskStatus.TO_DO, DUE, NOW, words=WORDS)
NEW = new_task(UID, STATE, NOW, NOW)
FOREIGN = (
    'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//phone//EN\nX-WR-FOO;X="a;b:c":kept\nBEGIN:VTODO\n'
    "UID:one@call.respiro\nSUMMARY;LANGUAGE=es:Mío\\, \n  plegado\nDUE:20261125T122000Z\nPRIORITY:1\nDTSTART:20261120T080000Z\n"
    'X-APPLE-SORT-ORDER:17\nATTENDEE;CN="Ruiz, M":mailto:m@example.org\nSTATUS:IN-PROCESS\nPERCENT-COMPLETE:40\n'
    "BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT1H\nEND:VALARM\nEND:VTODO\nEND:VCALENDAR\n"
)


def foreign(*more: str, without: str = "") -> str:
    text = FOREIGN.replace("PRIORITY:1\n", "PRIORITY:1\n" + "".join(f"{line}\n" for line in more))
    return text.replace(without, "") if without else text


def test_a_new_task_reads_as_it_was_written() -> None:
    task = read_task(NEW, UID, MADRID)

    assert (task.status, task.due, task.snoozes) == (TaskStatus.TO_DO, DUE, frozenset())
    assert task.own_words == {"summary", "description", "url"}
    assert task.words == replace(WORDS, description=WORDS.description.replace("\n", " "))
    assert task_uid(NEW) == UID


def test_others_read_a_new_task_too() -> None:
    todo = Calendar.from_ical(NEW).todos[0]

    assert str(todo["SUMMARY"]) == WORDS.summary
    assert str(todo["DESCRIPTION"]) == WORDS.description
    assert todo["DUE"].dt == DUE
    assert todo["CLASS"] == "PRIVATE"
    alarm = todo.subcomponents[0]
    assert (alarm["TRIGGER"].dt, alarm["TRIGGER"].params["RELATED"]) == (timedelta(0), "END")


def test_lines_are_folded_at_75_octets_between_characters() -> None:
    raw = folded("SUMMARY:" + "łąka " * 60, "\r\n")

    assert max(len(line.encode()) for line in raw.split("\r\n")) <= 75
    assert raw.replace("\r\n ", "") == "SUMMARY:" + "łąka " * 60 + "\r\n"


@pytest.mark.parametrize("text", [NEW, FOREIGN, "\ufeff" + NEW, FOREIGN.replace("\n", "\r"), NEW + "\r\n\r\n"])
def test_a_tree_gives_back_the_very_text(text: str) -> None:
    assert str(parse(text)) == text


def test_an_edit_touches_only_what_it_is_about() -> None:
    state = TaskState(TaskStatus.TO_DO, LATER, NOW, words=WORDS)
    before, after = FOREIGN.splitlines(), edited_task(FOREIGN, UID, state, NOW, MADRID).splitlines()

    assert [line for line in before if line not in after] == ["DUE:20261125T122000Z"]
    assert [line for line in after if line not in before] == [
        f"DUE:{stamp(LATER)}",
        "SEQUENCE:0",
        f"DTSTAMP:{stamp(NOW)}",
        f"LAST-MODIFIED:{stamp(NOW)}",
        "UID:one.alarm@call.respiro",
        "ACTION:DISPLAY",
        "TRIGGER;RELATED=END:PT0S",
        "DESCRIPTION:Llamar a Łukasz\\; «ofertă»\\, 50 %: \\\\ ya",
    ]


def test_words_that_someone_wrote_stay_and_the_others_follow() -> None:
    theirs = NEW.replace("SUMMARY:Llamar a Łukasz", "SUMMARY:Ring Łukasz")
    state = replace(STATE, words=TaskWords("New", "New", ""))
    text = edited_task(theirs, UID, state, NOW, MADRID)
    task = read_task(text, UID, MADRID)

    assert task.words.summary.startswith("Ring Łukasz")
    assert (task.words.description, task.words.url) == ("New", "")
    assert task.own_words == {"description", "url"}
    assert read_task(edited_task(text, UID, state, NOW, MADRID), UID, MADRID).own_words == task.own_words


def test_words_whose_seal_was_stripped_are_someone_s() -> None:
    assert read_task(stripped(NEW), UID, MADRID).own_words == frozenset()
    assert "SUMMARY:New" not in edited_task(stripped(NEW), UID, replace(STATE, words=TaskWords("New")), NOW, MADRID)


def test_a_snooze_acknowledges_the_alarm_and_adds_a_sibling() -> None:
    text = edited_task(NEW, UID, replace(STATE, snooze=LATER), NOW, MADRID)
    alarms = parse(text).parts("VCALENDAR")[0].parts("VTODO")[0].parts("VALARM")

    assert f"DUE:{stamp(DUE)}" in text
    assert [alarm.value("ACKNOWLEDGED") for alarm in alarms] == [stamp(NOW), ""]
    assert f"TRIGGER;VALUE=DATE-TIME:{stamp(LATER)}\r\nRELATED-TO;RELTYPE=SNOOZE:one.alarm@call.respiro" in text
    assert read_task(text, UID, MADRID).snoozes == {LATER}


def test_a_further_snooze_takes_the_place_of_the_first_and_names_the_original() -> None:
    first = edited_task(NEW, UID, replace(STATE, snooze=LATER), NOW, MADRID)
    even_later = LATER + timedelta(hours=1)
    text = edited_task(first, UID, replace(STATE, snooze=even_later, at=LATER), LATER, MADRID)

    assert text.count("RELTYPE=SNOOZE:one.alarm@call.respiro") == 1
    assert read_task(text, UID, MADRID).snoozes == {even_later}
    assert f"ACKNOWLEDGED:{stamp(LATER)}" in text


@pytest.mark.parametrize(
    ("status", "lines"),
    [
        (TaskStatus.DONE, ["STATUS:COMPLETED", f"COMPLETED:{stamp(LATER)}", "PERCENT-COMPLETE:100"]),
        (TaskStatus.CANCELLED, ["STATUS:CANCELLED"]),
    ],
)
def test_an_end_acknowledges_the_alarm_and_removes_the_snooze(status: TaskStatus, lines: list[str]) -> None:
    snoozed = edited_task(NEW, UID, replace(STATE, snooze=LATER), NOW, MADRID)
    text = edited_task(snoozed, UID, replace(STATE, status=status, at=LATER), LATER, MADRID)

    assert set(lines) <= set(text.splitlines())
    assert "RELTYPE=SNOOZE" not in text
    assert f"ACKNOWLEDGED:{stamp(LATER)}" in text
    assert read_task(text, UID, MADRID).status is status


def test_what_is_taken_up_again_is_as_if_it_never_ended() -> None:
    done = edited_task(NEW, UID, replace(STATE, status=TaskStatus.DONE, at=NOW), NOW, MADRID)
    text = edited_task(done, UID, replace(STATE, due=LATER), LATER, MADRID)

    assert {"COMPLETED", "PERCENT-COMPLETE"} & {line.partition(":")[0] for line in text.splitlines()} == set()
    assert "STATUS:NEEDS-ACTION" in text
    assert "ACKNOWLEDGED" not in text


def test_a_new_time_wakes_the_alarm_again_and_ends_the_snooze() -> None:
    snoozed = edited_task(NEW, UID, replace(STATE, snooze=LATER), NOW, MADRID)
    text = edited_task(snoozed, UID, replace(STATE, due=LATER), LATER, MADRID)

    assert ("ACKNOWLEDGED" in text, "RELTYPE" in text, text.count("BEGIN:VALARM")) == (False, False, 1)


@pytest.mark.parametrize(
    ("lines", "until"),
    [
        ([f"X-MOZ-SNOOZE-TIME:{stamp(LATER)}", f"X-MOZ-LASTACK:{stamp(NOW)}"], {LATER}),
        ([f"X-MOZ-SNOOZE-TIME-{int(DUE.timestamp()) * 1_000_000}:{stamp(LATER)}"], {LATER}),
        ([f"X-MOZ-SNOOZE-TIME-{int(LATER.timestamp()) * 1_000_000}:{stamp(LATER)}"], set()),
        ([f"X-MOZ-LASTACK:{stamp(NOW)}"], set()),
        (["X-MOZ-SNOOZE-TIME:soon"], set()),
    ],
)
def test_thunderbird_s_snooze_counts_for_its_occurrence_only(lines: list[str], until: set[datetime]) -> None:
    assert read_task(foreign(*lines), UID, MADRID).snoozes == until


def test_thunderbird_s_snooze_ends_with_ours_and_another_occurrence_s_stays() -> None:
    other = f"X-MOZ-SNOOZE-TIME-17:{stamp(LATER)}"
    text = edited_task(foreign(f"X-MOZ-SNOOZE-TIME:{stamp(LATER)}", other), UID, STATE, NOW, MADRID)

    assert read_task(text, UID, MADRID).snoozes == frozenset()
    assert other in text


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("STATUS:COMPLETED", TaskStatus.DONE),
        ("COMPLETED:20261125T090000Z", TaskStatus.DONE),
        ("PERCENT-COMPLETE:100", TaskStatus.DONE),
        ("STATUS:CANCELLED", TaskStatus.CANCELLED),
        ("status:needs-action", TaskStatus.TO_DO),
        ("STATUS:IN-PROCESS", TaskStatus.TO_DO),
        ("STATUS:", TaskStatus.SILENT),
    ],
)
def test_completed_is_whatever_says_so(line: str, status: TaskStatus) -> None:
    text = foreign(line, without="STATUS:IN-PROCESS\nPERCENT-COMPLETE:40\n")

    assert read_task(text, UID, MADRID).status is status


@pytest.mark.parametrize(
    ("due", "instant", "day"),
    [
        ("DUE;TZID=Europe/Warsaw:20261125T132000", DUE, None),
        ("DUE;TZID=Romance Standard Time:20261125T132000", DUE, None),
        ("DUE:20261125T132000", DUE, None),
        ("DUE;VALUE=DATE:20261127", None, date(2026, 11, 27)),
        ("DUE:tomorrow", None, None),
        ("DUE:99991231T235959", None, None),
        ("DUE;VALUE=DATE:00010101", None, None),
    ],
)
def test_due_is_read_in_whatever_form(due: str, instant: datetime | None, day: date | None) -> None:
    task = read_task(FOREIGN.replace("DUE:20261125T122000Z", due), UID, MADRID)

    assert (task.due, task.due_day) == (instant, day)


def test_due_in_another_form_stays_while_it_means_the_same() -> None:
    text = FOREIGN.replace("DUE:20261125T122000Z", "DUE;TZID=Europe/Warsaw:20261125T132000")

    assert "DUE;TZID=Europe/Warsaw:20261125T132000" in edited_task(text, UID, STATE, NOW, MADRID)
    assert f"DUE:{stamp(LATER)}" in edited_task(text, UID, replace(STATE, due=LATER), NOW, MADRID)


def test_a_start_that_would_lie_behind_due_goes() -> None:
    late = FOREIGN.replace("DTSTART:20261120T080000Z", "DTSTART:20261125T122000Z")

    assert "DTSTART" not in edited_task(late, UID, replace(STATE, due=NOW), NOW, MADRID)
    assert "DTSTART" in edited_task(FOREIGN, UID, replace(STATE, due=NOW), NOW, MADRID)


def test_the_mark_of_a_question_is_ours_alone_and_goes_with_the_next_edit() -> None:
    marked = marked_as_asked(NEW, UID)

    assert read_task(marked, UID, MADRID).is_asked
    assert "ASKED" not in edited_task(marked, UID, STATE, NOW, MADRID)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        NEW[:-20],
        NEW + NEW,
        NEW.replace("END:VALARM\r\n", ""),
        NEW.replace("UID:one@", "UID:two@"),
        NEW.replace("END:VTODO", "END:VTODO\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT"),
        "BEGIN:VCALENDAR\r\n" + "BEGIN:X\r\n" * 5000,
        "BEGIN:VCALENDAR\r\n" + "BEGIN:VTODO\r\nUID:one@call.respiro\r\nEND:VTODO\r\n" * 2 + "END:VCALENDAR\r\n",
    ],
)
def test_what_is_no_sound_task_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_task(text, UID, MADRID)


def test_several_tasks_make_one_calendar() -> None:
    text = calendar_of([NEW, new_task("two@call.respiro", STATE, NOW, NOW)])

    assert [str(todo["UID"]) for todo in Calendar.from_ical(text).todos] == [UID, "two@call.respiro"]


def test_how_long_before_someone_wants_to_be_reminded_stays_when_it_is_moved() -> None:
    state = TaskState(TaskStatus.TO_DO, LATER, NOW, words=WORDS)
    before = NEW.replace("TRIGGER;RELATED=END:PT0S", "TRIGGER:-PT15M").replace(
        "BEGIN:VALARM\r\n", "BEGIN:VALARM\r\nACKNOWLEDGED:20261125T120000Z\r\n"
    )
    moved = edited_task(before, UID, state, NOW, MADRID)
    assert "TRIGGER:-PT15M\r\n" in moved
    assert "ACKNOWLEDGED" not in moved
    fixed = before.replace("TRIGGER:-PT15M", "TRIGGER;VALUE=DATE-TIME:20261125T120000Z")
    assert "TRIGGER;RELATED=END:PT0S\r\n" in edited_task(fixed, UID, state, NOW, MADRID)


@pytest.mark.parametrize("is_theirs", [False, True])
def test_our_alarm_says_what_the_task_says_unless_someone_wrote_it(*, is_theirs: bool) -> None:
    head, alarm = NEW.split("BEGIN:VALARM")
    text = head + "BEGIN:VALARM" + (re.sub(r"DESCRIPTION:[^\r]*", "DESCRIPTION:Ring", alarm) if is_theirs else alarm)
    state = TaskState(TaskStatus.TO_DO, DUE, NOW, words=replace(WORDS, summary="Another"))
    assert edited_task(text, UID, state, NOW, MADRID).count("DESCRIPTION:Another") == (not is_theirs)


def test_words_that_both_wrote_are_found_and_written_or_left_as_the_user_said() -> None:
    words = replace(WORDS, summary="Ours")
    text = re.sub(r"SUMMARY:(?:[^\r]|\r\n )*", "SUMMARY:Theirs", NEW)
    assert both_wrote(text, UID, WORDS) == frozenset()
    assert both_wrote(NEW, UID, words) == frozenset()
    assert both_wrote(text, UID, replace(WORDS, summary="Theirs")) == frozenset()
    assert both_wrote(text, UID, words) == {"summary"}

    state = TaskState(TaskStatus.TO_DO, DUE, NOW, words=words)
    over = edited_task(text, UID, replace(state, over=frozenset({"summary"})), NOW, MADRID)
    assert read_task(over, UID, MADRID).words.summary == "Ours"
    assert "summary" in read_task(over, UID, MADRID).own_words
    left = edited_task(text, UID, replace(state, left=frozenset({"summary"})), NOW, MADRID)
    assert read_task(left, UID, MADRID).words.summary == "Theirs"
    assert both_wrote(left, UID, words) == frozenset()
    assert both_wrote(left, UID, replace(words, summary="Ours anew")) == {"summary"}
