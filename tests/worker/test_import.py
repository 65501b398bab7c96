from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from support.worker_rig import WorkerRig

Write = Callable[..., str]


def uids(count: int) -> list[str]:
    return [f"event-{number}" for number in range(count)]


def counts(result: dict[str, object]) -> tuple[object, ...]:
    return tuple(result[key] for key in ("added", "changed", "removed", "kept_missing"))


def test_an_import_says_what_it_did(rig: WorkerRig, write: Write) -> None:
    result = rig.run("import", write("a", "b"))

    assert result == {
        "calendar": "work",
        "found": 2,
        "accepted": 2,
        "reported": 0,
        "truncated": False,
        "added": 2,
        "changed": 0,
        "removed": 0,
        "kept_missing": 0,
        "occurrences": 2,
        "problem_count": 0,
        "problems": [],
        "guests_without_you": False,
        "owner_hint": "",
    }
    assert [one.summary for one in rig.occurrences()] == ["a", "b"]


@pytest.mark.parametrize("program", ["google", "outlook", "apple", "nextcloud", "thunderbird"])
def test_a_second_import_changes_nothing(program: str, rig: WorkerRig, calendars: Path) -> None:
    first = rig.run("import", str(calendars / f"{program}.ics"))
    revision, before = rig.open().revision(), rig.occurrences()

    second = rig.run("import", str(calendars / f"{program}.ics"))
    assert counts(second) == (0, 0, 0, 0) != counts(first)
    assert (rig.open().revision(), rig.occurrences()) == (revision, before)


@pytest.mark.parametrize(
    ("arguments", "header", "name"),
    [
        ((), "", "work"),
        ((), "NAME:Office\r\n", "Office"),
        ((), "NAME:Office\r\nX-WR-CALNAME:Work and  travel\r\n", "Work and travel"),
        (("--calendar", "Mine"), "X-WR-CALNAME:Work\r\n", "Mine"),
    ],
)
def test_the_calendar_is_named_by_the_user_else_the_file(
    arguments: tuple[str, ...], header: str, name: str, rig: WorkerRig, write: Write
) -> None:
    assert rig.run("import", write("a", header=header), *arguments)["calendar"] == name


def test_the_calendar_becomes_what_the_file_says(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write(*uids(20)))
    result = rig.run("import", write(*uids(18), "new", "newer"))

    assert counts(result) == (2, 0, 2, 0)
    assert {one.summary for one in rig.occurrences()} == {*uids(18), "new", "newer"}


def test_a_changed_event_is_changed(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write("a", "b"))
    result = rig.run("import", write("a", "b", more="LOCATION:here\r\n"))

    assert counts(result) == (0, 2, 0, 0)
    assert [one.location for one in rig.occurrences()] == ["here", "here"]


@pytest.mark.parametrize(
    ("before", "after", "removed"), [(100, 90, 10), (100, 89, 0), (20, 16, 4), (20, 15, 0), (4, 3, 0), (5, 4, 1)]
)
def test_more_than_ten_or_a_fifth_are_not_removed_unasked(
    before: int, after: int, removed: int, rig: WorkerRig, write: Write
) -> None:
    rig.run("import", write(*uids(before)))
    result = rig.run("import", write(*uids(after)))

    kept = 0 if removed else before - after
    assert counts(result) == (0, 0, removed, kept)
    assert {one.summary for one in rig.occurrences()} == set(uids(after + kept))


def test_what_was_kept_goes_when_the_user_says_so(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write(*uids(10)))
    rig.run("import", write("event-0"))
    result = rig.run("import", write("event-0"), "--remove-missing")

    assert counts(result) == (0, 0, 9, 0)
    assert [one.summary for one in rig.occurrences()] == ["event-0"]


def test_keeping_what_is_missing_twice_changes_nothing_more(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write(*uids(10), more="RRULE:FREQ=DAILY;COUNT=3\r\n"))
    rig.run("import", write("event-0", more="RRULE:FREQ=DAILY;COUNT=3\r\n"))
    before = rig.occurrences()
    result = rig.run("import", write("event-0", more="RRULE:FREQ=DAILY;COUNT=3\r\n"))

    assert counts(result) == (0, 0, 0, 9)
    assert rig.occurrences() == before
    assert len(before) == 30


def test_kept_events_keep_their_time_zone(rig: WorkerRig, write: Write) -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\n"
        "TZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    event = "BEGIN:VEVENT\r\nUID:zoned\r\nSUMMARY:zoned\r\nDTSTART;TZID=Ours:20261121T100000\r\nEND:VEVENT\r\n"
    rig.run("import", write("a", header=zone + event))
    rig.run("import", write("a"))
    rig.run("refresh")

    (zoned,) = [one for one in rig.occurrences() if one.summary == "zoned"]
    assert zoned.period.start == datetime(2026, 11, 21, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize("cut", range(1, 1300, 37))
def test_a_file_that_is_cut_off_removes_nothing(cut: int, rig: WorkerRig, write: Write, tmp_path: Path) -> None:
    whole = Path(write(*uids(12)))
    data = whole.read_bytes()
    rig.run("import", str(whole), "--calendar", "w")
    (tmp_path / "cut.ics").write_bytes(data[: max(1, len(data) - cut)])

    result = rig.run("import", str(tmp_path / "cut.ics"), "--calendar", "w", "--remove-missing")
    assert {one.summary for one in rig.occurrences()} == set(uids(12))
    if "error" in result:
        assert result["error"]["kind"] == "not_a_calendar"  # type: ignore[index]
    elif cut > 2:
        assert result["truncated"]
        assert result["found"] == result["accepted"] + result["reported"]  # type: ignore[operator]


def test_what_a_cut_file_brings_is_used_and_the_rest_reported(rig: WorkerRig, write: Write) -> None:
    result = rig.run("import", write("a", "b", tail="BEGIN:VEVENT\r\nUID:c\r\nDTST"))

    assert (result["found"], result["accepted"], result["reported"]) == (3, 2, 1)
    assert result["problems"] == [{"file": "work.ics", "line": 15, "uid": "c", "kind": "cut_off", "detail": "VEVENT"}]


def test_problems_are_kept_in_the_store_and_the_first_fifty_told(rig: WorkerRig, write: Write) -> None:
    tail = "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n" * 60 + "END:VCALENDAR\r\n"
    result = rig.run("import", write("a", tail=tail))

    assert (result["problem_count"], len(result["problems"])) == (60, 50)  # type: ignore[arg-type]
    problems = rig.open().problems()
    assert (len(problems), problems[0].calendar, problems[0].line) == (60, "work", 9)


@pytest.mark.parametrize(
    ("more", "own", "expected"),
    [
        ("", (), "no"),
        ("ATTENDEE:mailto:me@example.com\r\nATTENDEE:mailto:you@example.com\r\n", (), "noticed"),
        ("ATTENDEE:mailto:Me@example.com\r\nATTENDEE:mailto:you@example.com\r\n", ("me@example.com",), "no"),
        ("ATTENDEE:mailto:me@example.com\r\n", ("other@example.com",), "noticed"),
        ("ATTENDEE;CUTYPE=ROOM:mailto:room@example.com\r\n", (), "no"),
        ("ORGANIZER:mailto:me@example.com\r\nATTENDEE:mailto:you@example.com\r\n", ("me@example.com",), "no"),
    ],
)
def test_guests_without_the_user_are_noticed(
    more: str, own: tuple[str, ...], expected: str, rig: WorkerRig, write: Write
) -> None:
    rig.own_addresses = own

    assert rig.run("import", write("a", more=more))["guests_without_you"] is (expected == "noticed")


def test_a_calendar_named_by_an_address_hints_at_its_owner(rig: WorkerRig, calendars: Path) -> None:
    assert rig.run("import", str(calendars / "google.ics"))["owner_hint"] == "yolanda@example.com"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "not_a_calendar"),
        (b"", "file_empty"),
        (b"\x00\x01\x02", "not_a_calendar"),
    ],
)
def test_a_file_that_is_no_calendar_leaves_everything_as_it_was(
    content: bytes, kind: str, rig: WorkerRig, write: Write, tmp_path: Path
) -> None:
    rig.run("import", write("a"), "--calendar", "w")
    (tmp_path / "bad.ics").write_bytes(content)

    result = rig.run("import", str(tmp_path / "bad.ics"), "--calendar", "w")
    assert result["error"]["kind"] == kind  # type: ignore[index]
    assert [one.summary for one in rig.occurrences()] == ["a"]


def test_progress_is_told_before_the_result(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write(*uids(450)))

    stages = [line["progress"]["stage"] for line in rig.lines[:-1]]  # type: ignore[index]
    assert stages == ["opening", "reading", "reading", "reading", "storing", "storing"]
    assert list(rig.lines[-1]) == ["result"]


def test_an_import_rolls_a_horizon_that_fell_behind(rig: WorkerRig, write: Write) -> None:
    daily = "RRULE:FREQ=DAILY\r\n"
    rig.run("import", write("old", more=daily), "--calendar", "one")
    rig.now += timedelta(weeks=30)
    rig.run("import", write("new", more=daily), "--calendar", "two")

    last = {one.summary: one.period.start.date() for one in rig.occurrences()}
    assert last["old"] == last["new"] > (rig.now + timedelta(weeks=26)).date()


def test_a_bug_is_told_as_data_without_the_user_s_words(rig: WorkerRig, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("se" + "cret")

    result = rig.run(
        "refresh",
        tools=lambda: replace(rig.tools(), place="ES", public_holidays=broken),  # type: ignore[arg-type]
    )
    assert result == {"error": {"kind": "worker_failed", "values": {"error": "RuntimeError"}}}
    assert "secret" not in capsys.readouterr().err


def test_too_little_memory_is_told_as_data(rig: WorkerRig) -> None:
    def broken(*_: object) -> None:
        raise MemoryError

    result = rig.run(
        "refresh",
        tools=lambda: replace(rig.tools(), place="ES", public_holidays=broken),  # type: ignore[arg-type]
    )
    assert result == {"error": {"kind": "worker_out_of_memory", "values": {}}}


def test_wrong_usage_ends_with_two(rig: WorkerRig) -> None:
    with pytest.raises(SystemExit) as caught:
        rig.run("import")

    assert caught.value.code == 2
