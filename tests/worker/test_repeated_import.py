"""Importing a calendar again: only what changed is read, and what comes of it is what a first import gives."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.ics import reading
from respiro.adapters.store.files import FILE_NAME
from support.thorough import examples
from support.worker_rig import WorkerRig

Write = Callable[..., str]

HEADERS = ("", "", "", "X-WR-TIMEZONE:America/New_York\n", "X-WR-CALNAME:Work\n")
ZONE = """BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+{0:02}00
TZOFFSETTO:+{0:02}00\nEND:STANDARD\nEND:VTIMEZONE\n"""
BUSY = "BEGIN:VFREEBUSY\nUID:{0}\nFREEBUSY:20261124T{1}0000Z/PT2H\nEND:VFREEBUSY\n"
EVENTS = (
    "UID:a\nDTSTART:20261123T100000\nSUMMARY:floating",
    "UID:b\nDTSTART;TZID=Office:20261123T100000\nSUMMARY:in the file's zone",
    "UID:c\nDTSTART:20261123T100000Z\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:weekly",
    "UID:c\nRECURRENCE-ID:20261130T100000Z\nDTSTART:20261130T150000Z\nSUMMARY:moved",
    "UID:c\nRECURRENCE-ID:20261130T100000Z\nDTSTART:20261130T160000Z\nSUMMARY:moved twice",
    "UID:c\nRECURRENCE-ID:20261207T100000Z\nDTSTART:20261207T160000Z\nSUMMARY:moved later",
    "UID:c\nDTSTART:20261124T100000Z\nSUMMARY:the same UID",
    "UID:d\nSUMMARY:no start",
    "UID:e\nDTSTART:20261123T100000Z\nDTEND:20261122T100000Z\nSUMMARY:ends too early",
    "UID:f\nDTSTART:20261123T100000Z\nRRULE:FREQ=NEVER\nSUMMARY:bad rule",
    "DTSTART:20261125T100000Z\nSUMMARY:no UID",
    "UID:g\nDTSTART:20261126T100000Z\nORGANIZER:mailto:x@example.org\nATTENDEE:mailto:y@example.org",
    "UID:h\nDTSTART:20261126T110000Z\nORGANIZER:mailto:me@example.org\nATTEN\n DEE:mailto:y@example.org",
    "UID:i\nDTSTART;TZID=Office:20261126T110000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Office:20261127T110000",
)
Calendar = tuple[str, str, list[str], str]
CALENDARS = st.tuples(
    st.sampled_from(HEADERS),
    st.sampled_from(
        (
            "",
            ZONE.format(2),
            ZONE.format(2),
            ZONE.format(3),
            BUSY.format("a", 10),
            BUSY.format("a", 11),
            BUSY.format("b", 10),
        )
    ),
    st.lists(st.sampled_from(EVENTS), max_size=10),
    st.sampled_from(("END:VCALENDAR\n", "END:VCALENDAR\n", "")),
)


SECTIONS = st.lists(CALENDARS, min_size=1, max_size=3).map(tuple)


def as_text(calendar: tuple[str, str, list[str], str]) -> str:
    header, zone, events, end = calendar
    return "".join(["BEGIN:VCALENDAR\n", header, zone, *(f"BEGIN:VEVENT\n{one}\nEND:VEVENT\n" for one in events), end])


def imported(home: Path, calendars: list[tuple[str, str, list[str], str]], own: list[str]) -> object:
    """Import one calendar after the other; answer all that the last one is to be known by."""
    return imported_texts(home, [as_text(calendar) for calendar in calendars], own)


def imported_texts(home: Path, texts: list[str], own: list[str]) -> object:
    """Do the same with files' texts; what comes of them over other days is told as well."""
    rig = WorkerRig(home, own_addresses=own)
    file = home.with_suffix(".ics")
    for text in texts:
        file.write_text(text, encoding="utf-8")
        result = rig.run("import", str(file), "--calendar", "Work", "--remove-missing")
    store = rig.open()
    components = sorted((one.key, one.raw) for one in store.components_of(store.sources()[0].id))
    problems = [(one.line, one.uid, one.kind, one.detail) for one in store.problems()]
    rig.close()
    near = rig.occurrences()
    rig.run("refresh", "--from", "2026-06-01", "--to", "2027-06-30")
    counts = {"added", "changed", "removed", "kept_missing", "problems"}
    whole = {name: value for name, value in result.items() if name not in counts}
    return whole, [one["kind"] for one in result["problems"]], problems, components, near, rig.occurrences()  # type: ignore[attr-defined]  a list


@given(st.lists(CALENDARS, min_size=2, max_size=4), st.sampled_from(([], ["me@example.org"], ["z@example.org"])))
@settings(max_examples=examples(25), deadline=None)
def test_what_changed_is_all_that_is_read_and_nothing_comes_out_otherwise(
    calendars: list[tuple[str, str, list[str], str]], own: list[str]
) -> None:
    last = calendars[-1]
    if not last[3]:
        last = (*last[:3], "END:VCALENDAR\n")
    with TemporaryDirectory() as name:
        again = imported(Path(name) / "again", [*calendars[:-1], last], own)
        once = imported(Path(name) / "once", [last], own)

    assert again == once


@given(st.lists(SECTIONS, min_size=2, max_size=3))
@settings(max_examples=examples(15), deadline=None)
def test_the_same_holds_where_several_calendars_stand_in_one_file(files: list[tuple[Calendar, ...]]) -> None:
    texts = ["".join(as_text((*one[:3], "END:VCALENDAR\n")) for one in sections) for sections in files]
    with TemporaryDirectory() as name:
        again = imported_texts(Path(name) / "again", texts, [])
        once = imported_texts(Path(name) / "once", texts[-1:], [])

    assert again == once


@pytest.fixture
def read_uids(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer a list that gets the UID of each event as it is read."""
    found: list[str] = []
    read_event = reading.read_event

    def noted(*arguments: object) -> object:
        draft = read_event(*arguments)  # type: ignore[arg-type]  the very same arguments
        found.append(draft.uid)
        return draft

    monkeypatch.setattr(reading, "read_event", noted)
    return found


def test_an_import_of_the_same_file_reads_nothing(rig: WorkerRig, write: Write, read_uids: list[str]) -> None:
    first = rig.run("import", write("a", "b"))
    read_uids.clear()
    second = rig.run("import", write("a", "b"))

    assert read_uids == []
    assert second == {**first, "added": 0}


def test_ten_imports_of_the_same_file_add_no_row(rig: WorkerRig, write: Write) -> None:
    tables = ("source", "component", "problem", "occurrence", "tally", "note", "meta", "sqlite_sequence")

    def rows() -> list[object]:
        with closing(connect(rig.folder / FILE_NAME)) as connection:
            return [connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables]  # noqa: S608  names of the test

    file = write("a", "b", "c")
    rig.run("import", file)
    first = rows()
    for _ in range(10):
        rig.run("import", file)

    assert rows() == first


def test_only_what_changed_is_read_again(rig: WorkerRig, write: Write, read_uids: list[str]) -> None:
    uids = [str(number) for number in range(20)]
    rig.run("import", write(*uids))
    read_uids.clear()
    result = rig.run("import", write(*uids, "new"))

    assert read_uids == ["new"]
    assert (result["found"], result["accepted"], result["added"], result["occurrences"]) == (21, 21, 1, 21)


@pytest.mark.parametrize("circumstance", ["addresses", "reader", "horizon", "name", "refreshed"])
def test_all_is_read_again_where_the_circumstances_are_others(
    circumstance: str, rig: WorkerRig, write: Write, read_uids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write("a", "b", more="RRULE:FREQ=WEEKLY\r\n")
    rig.run("import", file)
    read_uids.clear()
    arguments = ["import", file]
    if circumstance == "addresses":
        rig.own_addresses = ["me@example.org"]
    elif circumstance == "reader":
        monkeypatch.setattr("respiro.adapters.import_memory.__version__", "another")
    elif circumstance == "horizon":
        rig.now = rig.now.replace(month=12)
    elif circumstance == "name":
        arguments += ["--calendar", "Other"]
    elif circumstance == "refreshed":
        rig.run("refresh", "--to", "2028-01-01")
        read_uids.clear()
    rig.run(*arguments)

    # other addresses change the answer only, and the events are known for that
    assert set(read_uids) == (set() if circumstance == "addresses" else {"a", "b"})


def test_an_import_that_kept_what_was_missing_is_not_simply_repeated(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write(*(str(number) for number in range(30))))
    first = rig.run("import", write("0", "1"))
    second = rig.run("import", write("0", "1"))

    assert (first["kept_missing"], second["kept_missing"]) == (28, 28)
    assert first["occurrences"] == second["occurrences"] == 30


def test_what_is_lost_from_the_store_comes_back_with_the_next_import(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write("a", "b"))
    store = rig.open()
    horizon = store.horizon()
    assert horizon is not None
    store.replace_occurrences(horizon, {})
    rig.close()
    result = rig.run("import", write("a", "b"))

    assert (result["occurrences"], len(rig.occurrences())) == (2, 2)


def test_an_override_that_goes_gives_its_day_back(rig: WorkerRig, tmp_path: Path, read_uids: list[str]) -> None:
    file = tmp_path / "work.ics"
    file.write_text(as_text(("", "", [EVENTS[0], EVENTS[2], EVENTS[3]], "END:VCALENDAR\n")), encoding="utf-8")
    rig.run("import", str(file))
    read_uids.clear()
    file.write_text(as_text(("", "", [EVENTS[0], EVENTS[2]], "END:VCALENDAR\n")), encoding="utf-8")
    rig.run("import", str(file), "--remove-missing")

    assert read_uids == ["c"]
    assert [one.summary for one in rig.occurrences()] == ["floating", *["weekly"] * 4]


def sections(*uids: str, zone: int = 2, other_zone: int = 2) -> str:
    """Return a file of one VCALENDAR for each event, as the files of a folder are joined."""
    pieces = []
    for uid in uids:
        event = f"BEGIN:VEVENT\nUID:{uid}\nDTSTART;TZID=Office:20261123T100000\nSUMMARY:{uid}\nEND:VEVENT\n"
        own_zone = ZONE.format(other_zone if uid == "b" else zone)
        pieces.append(f"BEGIN:VCALENDAR\nPRODID:{uid}\n{own_zone}{event}END:VCALENDAR\n")
    return "".join(pieces)


def test_of_several_calendars_in_a_file_only_the_changed_one_is_read_again(
    rig: WorkerRig, tmp_path: Path, read_uids: list[str]
) -> None:
    file, uids = tmp_path / "folder.ics", [f"{number:02}" for number in range(20)]
    file.write_text(sections(*uids), encoding="utf-8")
    rig.run("import", str(file))
    read_uids.clear()
    file.write_text(sections("new", *uids), encoding="utf-8")
    result = rig.run("import", str(file))

    assert read_uids == ["new"]
    assert (result["found"], result["accepted"], result["occurrences"]) == (21, 21, 21)


def test_another_time_zone_of_the_same_name_changes_only_the_calendar_it_stands_in(
    rig: WorkerRig, tmp_path: Path, read_uids: list[str]
) -> None:
    file = tmp_path / "folder.ics"
    text = sections("a", "b", "c").replace("Office", "Europe/Paris")
    file.write_text(text, encoding="utf-8")
    rig.run("import", str(file))
    read_uids.clear()
    text = sections("a", "b", "c", other_zone=5).replace("Office", "Europe/Paris")
    file.write_text(text, encoding="utf-8")
    rig.run("import", str(file))

    assert read_uids == ["b"]


def test_a_time_zone_that_other_calendars_may_use_has_all_read_again(
    rig: WorkerRig, tmp_path: Path, read_uids: list[str]
) -> None:
    file = tmp_path / "folder.ics"
    file.write_text(sections("a", "b", "c"), encoding="utf-8")
    rig.run("import", str(file))
    read_uids.clear()
    file.write_text(sections("a", "b", "c", zone=5, other_zone=5), encoding="utf-8")
    rig.run("import", str(file))

    assert sorted(read_uids) == ["a", "b", "c"]
