import json
import os
import random
import sqlite3
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from respiro.adapters.phone import detect, files
from respiro.domain.errors import CallLogError
from support.phone_logs import LOGS, log_file, rows_of

CALL = '<call number="+34600123456" duration="0" date="1795615330123" type="3" presentation="1" contact_name="{}" />\n'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "billion laughs": f'<!DOCTYPE calls [<!ENTITY l0 "ha">{LAUGHS}]><calls>{CALL.format("&l9;")}</calls>',
    "quadratic": f'<!DOCTYPE calls [<!ENTITY a "{"a" * 100_000}">]><calls>{CALL.format("&a;" * 5000)}</calls>',
    "a file": f'<!DOCTYPE calls [<!ENTITY x SYSTEM "file:///etc/passwd">]><calls>{CALL.format("&x;")}</calls>',
    "a parameter": '<!DOCTYPE calls [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]><calls></calls>',
    "a document type": '<!DOCTYPE calls SYSTEM "http://127.0.0.1:9/calls.dtd"><calls></calls>',
    "deep": "<calls>" + "<a>" * 200_000,
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_an_xml_bomb_is_refused_at_once(bomb: str, tmp_path: Path) -> None:
    path = tmp_path / "calls.xml"
    path.write_text(bomb)
    tracemalloc.start()
    with pytest.raises(CallLogError) as refused:
        rows_of(path)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refused.value.kind == "call_log_unsafe"
    assert most < 50 * 1024 * 1024


def test_bombs_open_no_file_and_no_connection_and_are_over_within_a_second(tmp_path: Path) -> None:
    for number, bomb in enumerate(BOMBS.values()):
        (tmp_path / f"{number}.xml").write_text(bomb)
    program = (
        "import sys, resource, time\n"
        "from pathlib import Path\n"
        "from datetime import UTC\n"
        "from respiro.adapters.phone import Circumstances, Format, read\n"
        "from respiro.domain.errors import CallLogError\n"
        "opened = []\n"
        "sys.addaudithook(lambda name, found: opened.append((name, found))"
        " if name in ('open', 'socket.connect', 'socket.__new__', 'subprocess.Popen') else None)\n"
        "list(read(Path(sys.argv[2]), Format.SMS_BACKUP, Circumstances(str, UTC)))\n"
        "opened.clear()\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "for path in sorted(Path(sys.argv[1]).iterdir()):\n"
        "    start = time.process_time()\n"
        "    try:\n"
        "        list(read(path, Format.SMS_BACKUP, Circumstances(str, UTC)))\n"
        "    except CallLogError as error:\n"
        "        assert error.kind == 'call_log_unsafe', error\n"
        "    else:\n"
        "        raise SystemExit(f'{path} was read')\n"
        "    assert time.process_time() - start < 1, path\n"
        "assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024\n"
        "own = lambda place: isinstance(place, int) or str(place).startswith(sys.argv[1])\n"
        "others = [one for one in opened if not (one[0] == 'open' and own(one[1][0]))]\n"
        "assert not others, others\n"
    )
    harmless = str(LOGS / "sms_backup.xml")
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), harmless],
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "broken",
    [
        CALL.format("A < B"),
        CALL.format("Marks & Spencer"),
        '<call number="1 duration="0" date="1795615330123" type="3" />\n',
        '<call number="600123456" date="1795615330123" type="3" contact_name="open />\n',
        '<call number="600123456" number="600123456" date="1795615330123" type="3" />\n',
        "</calls><call x\n",
    ],
)
@pytest.mark.parametrize("many", [1, 2000])
def test_a_row_that_is_no_xml_costs_itself_only(broken: str, many: int, tmp_path: Path) -> None:
    good = "".join(CALL.format(f"Marta {number}") for number in range(many))
    path = tmp_path / "calls.xml"
    path.write_text(f"<calls>\n{good}{broken}{good}{broken}{good}</calls>")
    accepted, reported = rows_of(path)
    assert len(accepted) == 3 * many
    assert [(row.row, row.kind) for row in reported] == [
        (2 + many, "call_row_unreadable"),
        (2 + 2 * many + broken.count("\n"), "call_row_unreadable"),
    ]


def test_characters_that_xml_forbids_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "calls.xml"
    path.write_text("<calls>" + CALL.format("a&#0;b&#xD83D;&#xDE00;c&#55357;\x01d") + "</calls>")
    accepted, reported = rows_of(path)
    assert ([record.name for record in accepted], reported) == (["a\ufffdb😀c\ufffd d"], [])


def test_utf_16_is_read(tmp_path: Path) -> None:
    path = tmp_path / "calls.xml"
    path.write_bytes(f'<?xml version="1.0" encoding="UTF-16"?><calls>{CALL.format("Łucja")}</calls>'.encode("utf-16"))
    assert [record.name for record in rows_of(path)[0]] == ["Łucja"]


@pytest.mark.parametrize("name", ["sms_backup.xml", "fossify.json"])
def test_a_log_cut_off_anywhere_gives_its_whole_rows_and_says_so(name: str, tmp_path: Path) -> None:
    data = (LOGS / name).read_bytes().rstrip()
    whole = rows_of(log_file(name, tmp_path))[0]
    path = tmp_path / "cut"
    start = data.index(b"<calls") + 10 if name.endswith("xml") else 20
    for end in range(start, len(data) - 1, 37):
        path.write_bytes(data[:end])
        accepted, reported = rows_of(path)
        assert accepted == whole[: len(accepted)]
        assert reported[-1].kind in {"call_log_cut_off", "call_row_unreadable"}


def test_a_broken_element_costs_itself_only(tmp_path: Path) -> None:
    good = '{"phoneNumber": "600123456", "startTS": 1795615330123, "type": 3, "duration": 1e400}'
    path = tmp_path / "calls.json"
    path.write_text(f'[{good},\n{{"phoneNumber": "60012"3456, "type": 3}},\n{good},\n{"[" * 5},\n{{}}, {good}]')
    accepted, reported = rows_of(path)
    assert len(accepted) >= 2
    assert "call_row_unreadable" in {row.kind for row in reported}
    assert (2, "call_row_unreadable") in {(row.row, row.kind) for row in reported}


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '[{"startTS": ' + "9" * 100_000 + ', "type": 3, "phoneNumber": "600123456"}]', "[NaN, null, true]"],
)
def test_hostile_json_is_reported(text: str, tmp_path: Path) -> None:
    path = tmp_path / "calls.json"
    path.write_text(text)
    try:
        accepted, reported = rows_of(path)
    except CallLogError as error:
        assert error.kind == "call_log_unknown"  # noqa: PT017  either is right
    else:
        assert (accepted, bool(reported)) == ([], True)


@pytest.mark.parametrize(
    ("content", "kind", "looks_like"),
    [
        (b"", "call_log_empty", None),
        (b"<!DOCTYPE html><html></html>", "call_log_unknown", "html"),
        (b"<smses count='1'></smses>", "call_log_unknown", "messages"),
        (b"Dear diary,\n\nnothing happened today.\n", "call_log_unknown", ""),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "call_log_unknown", ""),
        (b'{"calls": []}', "call_log_unknown", ""),
        (bytes(range(256)) * 40, "call_log_unknown", ""),
        (b"SQLite format 3\0" + b"x" * 5000, "call_log_damaged", None),
        (b"name,city\nAna,Madrid\nLuis,Toledo\n", "call_log_unknown", ""),
    ],
)
def test_what_is_no_log_is_said_to_be_none(content: bytes, kind: str, looks_like: str | None, tmp_path: Path) -> None:
    path = tmp_path / "calls.xml"
    path.write_bytes(content)
    with pytest.raises(CallLogError) as refused:
        detect(path)
    assert (refused.value.kind, refused.value.values.get("looks_like")) == (kind, looks_like)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, kind in (("none.xml", "file_missing"), (".", "call_log_is_folder"), ("pipe", "file_unreadable")):
        with pytest.raises(CallLogError) as refused:
            detect(tmp_path / name)
        assert refused.value.kind == kind


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    for content in (b"<calls>", b"[{", b"Date,Number\n", b"SQLite format 3\0"):
        path = tmp_path / "large"
        path.write_bytes(content)
        os.truncate(path, files.LARGEST_DATABASE + 1 if content[:1] == b"S" else files.LARGEST_TEXT + 1)
        with pytest.raises(CallLogError) as refused:
            rows_of(path)
        assert refused.value.kind == "call_log_too_large"
        assert refused.value.values["limit_megabytes"] in (64, 256)


@pytest.mark.parametrize("name", ["gnome_calls.sql", "linphone.sql"])
def test_a_damaged_database_is_refused_or_gives_what_can_be_read(name: str, tmp_path: Path) -> None:
    data = bytearray(log_file(name, tmp_path).read_bytes())
    chance = random.Random(7)  # noqa: S311  the same damage each time
    path = tmp_path / "damaged"
    for _ in range(60):
        damaged = bytearray(data)
        for _ in range(20):
            damaged[chance.randrange(100, len(data))] = chance.randrange(256)
        path.write_bytes(damaged[: chance.choice([len(data), len(data) // 2])])
        try:
            rows_of(path)
        except CallLogError as error:
            assert error.kind in {"call_log_damaged", "call_log_unknown"}  # noqa: PT017  either is right


def test_a_view_in_place_of_a_table_is_not_asked(tmp_path: Path) -> None:
    path = tmp_path / "view.db"
    database = sqlite3.connect(path)
    database.execute(
        "CREATE VIEW calls AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        ' SELECT id, id AS target, 1 AS inbound, 1 AS start, 1 AS answered, 1 AS "end" FROM n'
    )
    database.close()
    with pytest.raises(CallLogError) as refused:
        detect(path)
    assert refused.value.kind == "call_log_unknown"


def test_json_of_another_kind_is_reported_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "calls.json"
    path.write_text(json.dumps([{"name": "Ana"}, {"startTS": True, "type": 3}]))
    assert [row.kind for row in rows_of(path)[1]] == ["call_time_unknown"] * 2
