"""Importing a calendar again: only what changed is read, and what comes of it is what a first import gives."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.ics import reading
from support.thorough import examples
from support.worker_rig import WorkerRig

Write = Callable[..., str]

HEADERS = ("", "", "", "X-WR-TIMEZONE:America/New_York\n", "X-WR-CALNAME:Work\n")
ZONE = """BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+{0:02}00
TZOFFSETTO:+{0:02}00\nEND:STANDARD\nEND:VTIMEZONE\n"""
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
CALENDARS = st.tuples(
    st.sampled_from(HEADERS),
    st.sampled_from(("", ZONE.format(2), ZONE.format(2), ZONE.format(3))),
    st.lists(st.sampled_from(EVENTS), max_size=10),
    st.sampled_from(("END:VCALENDAR\n", "END:VCALENDAR\n", "")),
)


def as_text(calendar: tuple[str, str, list[str], str]) -> str:
    header, zone, events, end = calendar
    return "".join(["BEGIN:VCALENDAR\n", header, zone, *(f"BEGIN:VEVENT\n{one}\nEND:VEVENT\n" for one in events), end])


def imported(home: Path, calendars: list[tuple[str, str, list[str], str]], own: list[str]) -> object:
    """Import one calendar after the other; answer all that the last one is to be known by."""
    rig = WorkerRig(home, own_addresses=own)
    file = home.with_suffix(".ics")
    for calendar in calendars:
        file.write_text(as_text(calendar), encoding="utf-8")
        result = rig.run("import", str(file), "--calendar", "Work", "--remove-missing")
    store = rig.open()
    components = sorted((one.key, one.raw) for one in store.components_of(store.sources()[0].id))
    problems = [(one.line, one.uid, one.kind, one.detail) for one in store.problems()]
    rig.close()
    counts = {"added", "changed", "removed", "kept_missing", "problems"}
    whole = {name: value for name, value in result.items() if name not in counts}
    return whole, [one["kind"] for one in result["problems"]], problems, components, rig.occurrences()  # type: ignore[attr-defined]  a list


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
