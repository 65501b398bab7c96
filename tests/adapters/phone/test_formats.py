import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from respiro.adapters.phone import Format, detect
from respiro.domain.calls import CallRecord
from support.phone_logs import LOGS, WHOLE_LOGS, log_file, rows_of, told

MARTA, LUIS = "+34600123456", "+34600203040"


def lines(path: Path) -> list[tuple[object, ...]]:
    return [told(record) for record in rows_of(path)[0]]


def kinds(path: Path) -> list[tuple[int, str]]:
    return [(row.row, row.kind) for row in rows_of(path)[1]]


@pytest.mark.parametrize(("name", "kind"), WHOLE_LOGS)
def test_a_log_is_known_by_its_content(name: str, kind: Format, tmp_path: Path) -> None:
    assert detect(log_file(name, tmp_path)) is kind


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("sms_backup.xml", 9),
        ("fossify.json", 6),
        ("gnome_calls.sql", 8),
        ("linphone.sql", 7),
        ("spanish.csv", 7),
        ("polish.csv", 4),
        ("romanian.csv", 3),
        ("american.csv", 3),
        ("bare.csv", 3),
    ],
)
def test_every_row_is_accepted_or_reported(name: str, rows: int, tmp_path: Path) -> None:
    accepted, reported = rows_of(log_file(name, tmp_path))
    assert len(accepted) + len(reported) == rows


def test_sms_backup_tells_androids_types(tmp_path: Path) -> None:
    path = log_file("sms_backup.xml", tmp_path)
    assert lines(path) == [
        ("2026-11-25 14:02:10", "missed", MARTA, "Marta Ruiz", 0),
        ("2026-11-25 14:12:10", "answered", LUIS, "", 184),
        ("2026-11-25 14:22:10", "outgoing", MARTA, "Marta Ruiz", 61),
        ("2026-11-25 14:42:10", "missed", "+48601234567", "Paweł 😀", 0),
        ("2026-11-25 14:52:10", "missed", "+40721234567", "", 0),
        ("2026-11-25 15:12:10", "answered", "+34600777888", "Ana & Co", 0),
    ]
    assert kinds(path) == [(8, "call_withheld"), (11, "call_blocked"), (13, "call_time_unknown")]


def test_fossify_tells_grouped_calls_and_seconds_too(tmp_path: Path) -> None:
    path = log_file("fossify.json", tmp_path)
    assert lines(path) == [
        ("2026-11-25 14:02:10", "missed", MARTA, "Marta Ruiz", 0),
        ("2026-11-25 14:12:10", "answered", LUIS, "", 184),
        ("2026-11-25 14:13:10", "outgoing", LUIS, "", 12),
        ("2026-11-25 14:52:10", "missed", "+40721234567", "Ștefan", 0),
    ]
    assert kinds(path) == [(10, "call_withheld"), (13, "call_row_unreadable")]


def test_two_copies_of_one_phones_log_name_a_call_alike(tmp_path: Path) -> None:
    backup = rows_of(log_file("sms_backup.xml", tmp_path))[0]
    fossify = rows_of(log_file("fossify.json", tmp_path))[0]
    assert len({record.key for record in backup} & {record.key for record in fossify}) == 3


def test_gnome_calls_that_were_answered_in_1970_were_missed(tmp_path: Path) -> None:
    path = log_file("gnome_calls.sql", tmp_path)
    assert lines(path) == [
        ("2026-11-25 14:02:10", "missed", MARTA, "", 0),
        ("2026-11-25 14:12:10", "answered", LUIS, "", 180),
        ("2026-11-25 14:22:10", "outgoing", MARTA, "", 61),
        ("2026-11-25 14:32:10", "missed", "+48601234567", "", 0),
        ("2026-11-25 14:52:10", "missed", "ana@sip.example.org", "ana", 0),
        ("2026-11-25 15:02:10", "outgoing", "+34600777888", "", 0),
    ]
    assert kinds(path) == [(5, "call_withheld"), (7, "call_time_unknown")]


def test_linphone_tells_missed_and_declined(tmp_path: Path) -> None:
    path = log_file("linphone.sql", tmp_path)
    assert lines(path) == [
        ("2026-11-25 14:02:10", "missed", MARTA, "Marta Ruiz", 0),
        ("2026-11-25 14:22:10", "outgoing", MARTA, "Marta Ruiz", 61),
        ("2026-11-25 14:32:10", "missed", "luis@sip.example.org", "luis", 0),
        ("2026-11-25 14:52:10", "answered", "luis@sip.example.org", "luis", 12),
        ("2026-11-25 15:02:10", "answered", "luis@sip.example.org", "luis", 0),
        ("2026-11-25 15:12:10", "outgoing", "luis@sip.example.org", "luis", 0),
    ]
    assert kinds(path) == [(4, "call_withheld")]


@pytest.fixture(params=["gnome_calls.sql", "linphone.sql"])
def open_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, sqlite3.Connection]]:
    """Keep a database open, as its program does, with calls that are in the log beside it only."""
    path = tmp_path / "open.db"
    with closing(sqlite3.connect(path)) as program:
        program.execute("PRAGMA journal_mode = WAL")
        program.execute("PRAGMA wal_autocheckpoint = 0")
        program.executescript((LOGS / request.param).read_text())
        program.commit()
        yield path, program


def test_a_database_in_use_is_read_with_its_log_and_not_touched(
    open_database: tuple[Path, sqlite3.Connection],
) -> None:
    path, _program = open_database
    names = ("open.db", "open.db-wal", "open.db-shm")
    before = {name: path.with_name(name).read_bytes() for name in names}
    accepted, _reported = rows_of(path)
    assert [record for record in accepted if record.number == MARTA]
    assert {name: path.with_name(name).read_bytes() for name in names} == before
    assert sorted(file.name for file in path.parent.iterdir()) == sorted(names)


def test_a_database_at_rest_gets_nothing_beside_it(tmp_path: Path) -> None:
    path = log_file("gnome_calls.sql", tmp_path)
    before = path.read_bytes()
    assert rows_of(path)[0]
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_row_without_an_own_mark_is_named_by_time_person_and_kind(tmp_path: Path) -> None:
    for name, _kind in WHOLE_LOGS:
        accepted, _reported = rows_of(
            log_file(name, tmp_path / name if (tmp_path / name).mkdir() is None else tmp_path)
        )
        assert len({record.key for record in accepted}) == len(accepted)
        assert all(isinstance(record, CallRecord) and record.at.utcoffset() is not None for record in accepted)
