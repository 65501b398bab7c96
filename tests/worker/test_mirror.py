import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from respiro.adapters.home_tasks import FolderTasks, one_at_a_time
from respiro.domain.calls import Caller, Direction, OutcomeKind
from respiro.domain.period import Period
from respiro.services import call_log, margin_hand
from respiro.services.call_export import BYTE_ORDER_MARK, COLUMNS, calls_as_csv, safe_field
from respiro.services.call_log import NewCall
from respiro.services.ports import CallQuery, Ports
from support.margin_stage import moved_to
from support.mirror_stage import TEXTS, completed
from support.worker_rig import WorkerRig

NO_MARGIN = {
    "created": 0,
    "changed": 0,
    "removed": 0,
    "moved": 0,
    "released": 0,
    "put_back": [],
    "asked": [],
    "held": "",
    "gone": 0,
    "is_told": False,
}
NOTHING = {"created": 0, "changed": 0, "removed": 0, "let_go": 0, "moved": 0, "refused": [], "asked": []}


@pytest.fixture
def ports(rig: WorkerRig) -> Callable[[], Ports]:
    return lambda: replace(rig.ports(rig.open()), texts=TEXTS)


def write_down(ports: Ports, name: str = "Marta", number: str = "+34600123456", about: str = "oferta") -> str:
    entry = NewCall(Caller(name, number), ports.clock() - timedelta(minutes=5), about=about)
    done = call_log.write_down(ports, entry)
    assert done.follow_up is not None
    return done.follow_up.id


def folder(rig: WorkerRig) -> Path:
    return rig.folder / "home-calendar"


def test_a_run_says_what_it_did_and_a_second_one_does_nothing(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    write_down(ports())
    first = rig.run("mirror")
    files = {path.name: path.read_bytes() for path in folder(rig).iterdir()}
    rows = rig.open().mirror()

    assert first == {
        "folder": str(folder(rig)),
        "here": {},
        "created": 1,
        "changed": 0,
        "removed": 0,
        "held": "",
        "gone": 0,
        "is_told": False,
        "asked": [],
        "left_alone_count": 0,
        "left_alone": [],
        "events": NOTHING,
        "margin": NO_MARGIN,
        "fault": None,
    }
    assert rig.run("mirror") == {**first, "created": 0}
    assert {path.name: path.read_bytes() for path in folder(rig).iterdir()} == files
    assert rig.open().mirror() == rows


def test_completed_on_the_phone_is_done_in_the_store(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    one = write_down(ports())
    rig.run("mirror")
    file = next(folder(rig).iterdir())
    file.write_bytes(completed(rig.now)(file.read_bytes().decode()).encode())

    assert rig.run("mirror")["here"] == {"completed": 1}
    found = rig.open().follow_up(one)
    assert found is not None
    assert not found.is_open


def test_margin_is_in_the_folder_too_and_follows_its_event(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    begin = rig.now.replace(second=0, microsecond=0) + timedelta(hours=2)
    ((uid, _),) = margin_hand.add_block(ports(), Period.lasting(begin, 60)).before
    assert rig.run("mirror")["margin"] == {**NO_MARGIN, "created": 1}
    assert rig.run("mirror")["margin"] == NO_MARGIN
    file = next(folder(rig).iterdir())
    later = begin + timedelta(minutes=30)
    file.write_bytes(moved_to(later, 45)(file.read_bytes().decode()).encode())

    assert rig.run("mirror")["margin"] == {**NO_MARGIN, "moved": 1}
    block = rig.open().block(uid)
    assert block is not None
    assert (block.period, block.pinned) == (Period.lasting(later, 45), True)


def test_margin_alone_needs_no_tasks(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    write_down(ports())
    margin_hand.add_block(ports(), Period.lasting(rig.now + timedelta(hours=2), 60))
    rig.settings = replace(rig.settings, mirror_tasks=False)
    rig.run("mirror")

    assert [path.name.partition("@")[2] for path in folder(rig).iterdir()] == ["margin.respiro.ics"]


def test_files_that_can_t_be_used_are_named(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    write_down(ports())
    rig.run("mirror")
    file = next(folder(rig).iterdir())
    file.write_bytes(b"")
    result = rig.run("mirror")

    assert (result["left_alone_count"], result["left_alone"]) == (1, [{"file": file.name, "reason": "broken"}])


def test_a_folder_that_can_t_be_made_is_a_fault(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    write_down(ports())
    folder(rig).write_bytes(b"a file")

    assert rig.run("mirror")["error"]["kind"] == "home_folder_unusable"  # type: ignore[index]


def test_switched_off_nothing_happens(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    write_down(ports())
    rig.settings = replace(rig.settings, mirror_tasks=False, mirror_margin=False)
    rig.run("mirror")

    assert not folder(rig).exists()


def test_the_home_folder_is_a_vdir_of_one_file_each(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    ids = {write_down(ports(), name, f"+3460012345{digit}") for digit, name in enumerate(("Ana", "Luis", "Marta"))}
    rig.run("mirror")

    assert {path.name for path in folder(rig).iterdir()} == {f"{one}@call.respiro.ics" for one in ids}


def test_one_process_mirrors_at_a_time(tmp_path: Path) -> None:
    with one_at_a_time(tmp_path):
        assert (tmp_path / "mirror.lock").exists()
    with one_at_a_time(tmp_path):
        pass


def test_the_own_folder_lies_beside_the_store(rig: WorkerRig) -> None:
    assert FolderTasks(None, rig.folder, rig.zone).place == str(folder(rig))


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))


def test_the_log_is_a_table_with_what_became_of_each_call(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    one = write_down(ports(), "Łukasz, «Ó»", about='says "hi"\nthere')
    call_log.attempt(ports(), one)
    call_log.close(ports(), one, OutcomeKind.DELEGATED, "Pawel")
    file = rig.folder.parent / "calls.csv"

    assert rig.run("export-calls", str(file)) == {"file": str(file), "calls": 1}
    row = rows_of(file.read_bytes().decode())[0]
    assert list(row) == list(COLUMNS)
    assert (row["at"], row["name"], row["about"]) == ("2026-11-21 20:55", "Łukasz, «Ó»", 'says "hi" there')
    assert (row["number"], row["direction"]) == ("+34 600 12 34 56", "missed")
    assert (row["follow_up"], row["outcome"], row["detail"], row["attempts"]) == ("closed", "delegated", "Pawel", "1")


def test_a_long_log_is_written_whole(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    opened = ports()
    for number in range(2100):
        entry = NewCall(
            Caller(f"Client {number}"), rig.now - timedelta(minutes=number), Direction.OUTGOING, is_done=True
        )
        call_log.write_down(opened, entry)
    file = rig.folder.parent / "calls.csv"

    assert rig.run("export-calls", str(file))["calls"] == 2100
    assert len({row["name"] for row in rows_of(file.read_bytes().decode())}) == 2100


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\t=1", "\n=1", "|x", "%x", "\uff1d1", "\u202e=1"],
)
def test_no_field_can_be_taken_for_a_formula(text: str, ports: Callable[[], Ports]) -> None:
    write_down(ports(), text, text, text)
    row = rows_of(calls_as_csv(ports(), ports().store.calls(CallQuery())))[0]

    for field in ("name", "number", "about"):
        assert row[field][0] == "'"
    assert safe_field(text)[0] == "'"


@pytest.mark.parametrize(
    ("number", "shown"), [("+12015550123", "+1 201 555 0123"), ("+34600123456", "+34 600 12 34 56"), ("112", "112")]
)
def test_a_number_has_nothing_to_subtract(number: str, shown: str, ports: Callable[[], Ports]) -> None:
    write_down(ports(), "Ana", number)

    assert rows_of(calls_as_csv(ports(), ports().store.calls(CallQuery())))[0]["number"] == shown


def test_open_follow_ups_are_a_calendar_of_tasks(rig: WorkerRig, ports: Callable[[], Ports]) -> None:
    ids = [write_down(ports(), name, f"+3460012345{digit}") for digit, name in enumerate(("Ana", "Luis"))]
    call_log.close(ports(), ids[1], OutcomeKind.REACHED)
    file = rig.folder.parent / "calls.ICS"

    assert rig.run("export-calls", str(file)) == {"file": str(file), "follow_ups": 1}
    todos = Calendar.from_ical(file.read_bytes()).todos
    assert [str(todo["UID"]) for todo in todos] == [f"{ids[0]}@call.respiro"]


def test_an_export_of_another_kind_is_refused(rig: WorkerRig) -> None:
    result = rig.run("export-calls", "calls.pdf")

    assert result["error"] == {  # type: ignore[comparison-overlap]
        "kind": "unknown_export",
        "values": {"text": "calls.pdf", "endings": ".csv, .ics"},
    }


def test_an_export_where_none_can_be_written_is_a_fault(rig: WorkerRig, tmp_path: Path) -> None:
    for file in (tmp_path / "missing" / "calls.csv", tmp_path / "folder.csv"):
        (tmp_path / "folder.csv").mkdir(exist_ok=True)
        assert rig.run("export-calls", str(file))["error"]["kind"] == "file_not_writable"  # type: ignore[index]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".respiro")] == []
