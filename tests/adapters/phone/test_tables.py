from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from respiro.adapters.phone import ColumnMap, csv_log, detect
from respiro.adapters.phone.moments import length, moment
from respiro.adapters.phone.people import person, person_of_address
from respiro.adapters.phone.words import BLOCKED, Field, direction_of, field_of
from respiro.domain.calls import Direction
from respiro.domain.errors import CallLogError
from support.phone_logs import HOW, LOGS, MADRID, rows_of, told


def guessed(path: Path) -> dict[str, int]:
    return csv_log.look(path).columns.to_json()


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("spanish.csv", {"when": 0, "time": 1, "name": 2, "number": 3, "type": 4, "duration": 5}),
        ("polish.csv", {"when": 0, "name": 1, "number": 2, "type": 3, "duration": 4}),
        ("romanian.csv", {"name": 0, "number": 1, "type": 2, "duration": 3, "when": 4}),
        ("american.csv", {"type": 0, "number": 1, "name": 2, "when": 3, "duration": 4}),
        ("bare.csv", {"when": 0, "number": 1, "name": 2, "type": 3, "duration": 4}),
    ],
)
def test_columns_are_guessed_by_their_names_and_by_what_stands_in_them(name: str, columns: dict[str, int]) -> None:
    assert guessed(LOGS / name) == columns


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("spanish.csv", ("2026-11-25 14:02:10", "missed", "+34600123456", "Marta Ruiz", 0)),
        ("polish.csv", ("2026-11-25 14:02:00", "missed", "+34601234567", "Paweł Żółkiewski", 0)),
        ("romanian.csv", ("2026-11-25 14:02:10", "missed", "0721 234 567", "Ștefan Țânțar", 0)),
        ("american.csv", ("2026-11-25 14:02:10", "missed", "(212) 555-0100", "O'Neill, Sam", 0)),
        ("bare.csv", ("2026-11-25 14:02:10", "missed", "+34600123456", "Marta Ruiz", 0)),
    ],
)
def test_tables_in_four_languages_are_read(name: str, first: tuple[object, ...]) -> None:
    accepted, _reported = rows_of(LOGS / name)
    assert told(accepted[0]) == first


def test_the_rows_of_a_table_that_are_no_calls_say_why() -> None:
    assert [(row.row, row.kind, row.detail) for row in rows_of(LOGS / "spanish.csv")[1]] == [
        (6, "call_withheld", ""),
        (7, "call_time_unknown", "32/11/2026 15:42:10"),
        (9, "call_blocked", ""),
    ]


def test_columns_can_be_said(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("a,b,c,d\n600123456,2026-11-25 15:02,600203040,2026-11-20 09:00\n")
    chosen = ColumnMap.from_json('{"when": 3, "number": 2, "name": null}')
    assert told(rows_of(path, columns=chosen)[0][0]) == ("2026-11-20 08:00:00", "missed", "+34600203040", "", 0)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"when": -1}', '{"when": "0"}', '{"where": 1}', '{"when": true}', "[" * 9999]
)
def test_columns_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(CallLogError) as refused:
        ColumnMap.from_json(text)
    assert refused.value.kind == "call_log_columns"


def test_a_table_without_moments_or_people_asks_for_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("Date,City\n2026-11-25,4\n")
    with pytest.raises(CallLogError) as refused:
        rows_of(path)
    assert refused.value.kind == "call_log_columns"
    path.write_text("Date,Number\n2026-11-25 10:00,600123456\n")
    assert rows_of(path, columns=ColumnMap({Field.WHEN: 7, Field.NUMBER: 9}))[1][0].kind == "call_time_unknown"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("quote", ['"', "'"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_delimiter_quote_encoding_and_line_end(
    delimiter: str, quote: str, encoding: str, end: str, tmp_path: Path
) -> None:
    rows = [
        ("Fecha", "Teléfono", "Nombre", "Tipo"),
        ("25/11/2026 15:02", "600123456", f"Peña{delimiter} Íñigo", "Perdida"),
        ("25/11/2026 15:12", "600203040", "", "Entrante"),
    ]
    text = end.join(delimiter.join(f"{quote}{cell}{quote}" for cell in row) for row in rows)
    path = tmp_path / "calls"
    path.write_bytes(text.encode(encoding))
    detect(path)
    accepted, reported = rows_of(path)
    assert [told(record)[1:4] for record in accepted] == [
        ("missed", "+34600123456", f"Peña{delimiter} Íñigo".replace("\t", " ").replace("  ", " ")),
        ("answered", "+34600203040", ""),
    ]
    assert not reported


def test_a_quote_that_nobody_closes_costs_its_row_only(tmp_path: Path) -> None:
    good = "2026-11-25 15:{:02},600123456,Ana\n"
    broken = '2026-11-25 16:00,600123456,"Ana\n'
    path = tmp_path / "calls.csv"
    path.write_text("Date,Number,Name\n" + good.format(1) + broken + good.format(2) + good.format(3))
    accepted, reported = rows_of(path)
    assert len(accepted) + len(reported) == 4
    assert [record.at.minute for record in accepted if record.at.hour == 14] == [1, 2, 3]


def test_a_name_over_two_lines_is_one_row(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text('Date,Number,Name\n2026-11-25 15:02,600123456,"Ana\nMadrid"\n2026-11-25 15:12,600203040,Luis\n')
    assert [record.name for record in rows_of(path)[0]] == ["Ana Madrid", "Luis"]


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (("03/04/2026 10:00", "25/11/2026 10:00"), "2026-04-03"),
        (("03/04/2026 10:00", "11/25/2026 10:00"), "2026-03-04"),
        (("03/04/2026 10:00", "05/06/2026 10:00"), "2026-04-03"),
    ],
)
def test_one_date_tells_the_order_of_all(dates: tuple[str, str], first: str, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("Date,Number\n" + "".join(f"{text},600123456\n" for text in dates))
    assert told(rows_of(path)[0][0])[0].startswith(first)
    if "25" not in "".join(dates):
        assert told(rows_of(path, replace(HOW, month_first=True))[0][0])[0].startswith("2026-03-04")


def test_an_incoming_call_of_no_length_was_missed_where_the_log_knows_no_missed_ones(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    header, row = "Date,Number,Direction,Duration\n", "2026-11-25 15:02,600123456,Incoming,0\n"
    path.write_text(header + row + "2026-11-25 15:12,600123456,Outgoing,10\n")
    assert rows_of(path)[0][0].direction is Direction.MISSED
    path.write_text(header + row + "2026-11-25 15:12,600123456,Missed,0\n")
    assert rows_of(path)[0][0].direction is Direction.ANSWERED


def test_another_zone_or_region_leaves_a_rows_name_as_it_is() -> None:
    here = rows_of(LOGS / "spanish.csv")[0]
    elsewhere = rows_of(
        LOGS / "spanish.csv", replace(HOW, zone=ZoneInfo("America/Bogota"), understood=lambda _text: "")
    )[0]
    assert [record.key for record in here] == [record.key for record in elsewhere]
    assert [record.at for record in here] != [record.at for record in elsewhere]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("25/11/2026 15:42", "2026-11-25T14:42:00"),
        ("25.11.2026 15.42.10", "2026-11-25T14:42:10"),
        ("2026-11-25 15:42:10", "2026-11-25T14:42:10"),
        ("2026/11/25 15h42", "2026-11-25T14:42:00"),
        ("2026-11-25T15:42:10.123-05:00", "2026-11-25T20:42:10"),
        ("20261125T154210Z", "2026-11-25T15:42:10"),
        ("25/11/2026 3:42:10 PM", "2026-11-25T14:42:10"),
        ("25/11/2026 03:42 p. m.", "2026-11-25T14:42:00"),
        ("25/11/2026 12:05 a.m.", "2026-11-24T23:05:00"),
        ("Nov 25, 2026, 3:42 PM", "2026-11-25T14:42:00"),
        ("mié., 25 de noviembre de 2026, 15:42", "2026-11-25T14:42:00"),
        ("śr., 25 listopada 2026 15:42", "2026-11-25T14:42:00"),
        ("25 noi. 2026, 15:42", "2026-11-25T14:42:00"),
        ("25-11-26 15:42", "2026-11-25T14:42:00"),
        ("1795615330", "2026-11-25T14:02:10"),
        ("1795615330123", "2026-11-25T14:02:10"),
        # summer time begins: 02:30 does not exist; it ends: 02:30 comes twice
        ("2026-03-29 02:30", "2026-03-29T01:30:00"),
        ("2026-10-25 02:30", "2026-10-25T00:30:00"),
        ("2026-07-01 12:00", "2026-07-01T10:00:00"),
    ],
)
def test_moments_in_many_notations(text: str, at: str) -> None:
    found = moment(text, MADRID)
    assert found is not None
    assert found.at == datetime.fromisoformat(at).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "15:42",
        "600123456",
        "+34600123456",
        "31/02/2026 10:00",
        "25/11/2026 25:00",
        "25/11/2026 13:00 PM",
        "0001-01-01 00:00",
        "2126-01-01 10:00",
        "call me",
        "25/11",
        "9" * 80,
    ],
)
def test_what_is_no_moment(text: str) -> None:
    assert moment(text, MADRID) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("65", 65),
        ("1:05", 65),
        ("01:01:05", 3665),
        ("1 h 2 min 5 s", 3725),
        ("1m 5s", 65),
        ("65.4", 65),
        ("-", 0),
        ("", 0),
    ],
)
def test_lengths_in_many_notations(text: str, seconds: int) -> None:
    assert length(text) == seconds


@pytest.mark.parametrize(
    ("rows", "meanings"),
    [
        ("1;0:02 2;0:00 3;0:04 3;0:01 10;0:00", [Direction.ANSWERED, Direction.MISSED, *[Direction.OUTGOING] * 2, ""]),
        ("1;0:02 2;0:00 3;0:00 4;0:01", [Direction.ANSWERED, Direction.MISSED, "", Direction.OUTGOING]),
        ("7;0:02 2;1:01 3;0:00", [Direction.ANSWERED, Direction.OUTGOING, Direction.MISSED]),
    ],
)
def test_routers_number_their_types_otherwise_than_phones(
    tmp_path: Path, rows: str, meanings: list[Direction | str]
) -> None:
    path = tmp_path / "FRITZ!Box_Anrufliste.csv"
    lines = [
        f"{kind};21.11.26 1{number}:05;Marta;0034600123456;Telefon;Internet: 931234567;{lasted}"
        for number, (kind, _, lasted) in enumerate(row.partition(";") for row in rows.split())
    ]
    header = "sep=;\r\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\r\n"
    path.write_text(header + "\r\n".join(lines), "latin-1")
    calls, blocked = rows_of(path)
    assert [row.direction for row in calls] == [meaning for meaning in meanings if meaning]
    assert calls[0].seconds == (2 * 60 if "" in meanings else 2)
    assert [row.kind for row in blocked] == ["call_blocked"] * meanings.count("")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Missed", Direction.MISSED),
        ("MISSED_TYPE", Direction.MISSED),
        ("Incoming missed call", Direction.MISSED),
        ("Rejected", Direction.MISSED),
        ("Perdida", Direction.MISSED),
        ("No contestada", Direction.MISSED),
        ("Nieodebrane", Direction.MISSED),
        ("Apel pierdut", Direction.MISSED),
        ("Voicemail", Direction.MISSED),
        ("Incoming", Direction.ANSWERED),
        ("Contestada", Direction.ANSWERED),
        ("Odebrane", Direction.ANSWERED),
        ("Primit", Direction.ANSWERED),
        ("Outgoing, no answer", Direction.OUTGOING),
        ("Realizada", Direction.OUTGOING),
        ("Wychodzące", Direction.OUTGOING),
        ("Efectuat", Direction.OUTGOING),
        ("Bloqueada", BLOCKED),
        ("3", Direction.MISSED),
        ("6", BLOCKED),
        ("9", None),
        ("", None),
        ("Fax", None),
    ],
)
def test_types_in_four_languages(text: str, meaning: object) -> None:
    assert direction_of(text) == meaning


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Call Duration", Field.DURATION),
        ("Czas trwania", Field.DURATION),
        ("Call type", Field.TYPE),
        ("phone_number", Field.NUMBER),
        ("Número", Field.NUMBER),
        ("Numer telefonu", Field.NUMBER),
        ("Contact", Field.NAME),
        ("Imię i nazwisko", Field.NAME),
        ("Nume", Field.NAME),
        ("Fecha y hora", Field.WHEN),
        ("Data i godzina", Field.WHEN),
        ("Data apelului", Field.WHEN),
        ("Hora", Field.TIME),
        ("Notes", None),
    ],
)
def test_headers_in_four_languages(header: str, field: Field | None) -> None:
    assert field_of(header) is field


@pytest.mark.parametrize(
    ("number", "name", "who"),
    [
        ("600 12 34 56", "Marta", ("+34600123456", "Marta")),
        ("600 12 34 56", "600123456", ("+34600123456", "")),
        ("+34600123456", "600 12 34 56", ("+34600123456", "")),
        ("Unknown", "(Unknown)", ("", "")),
        ("número oculto", "Necunoscut", ("", "")),
        ("-2", "", ("", "")),
        ("Marta", "", ("", "Marta")),
        ("", "Zastrzeżony", ("", "")),
        ("1004", "", ("1004", "")),
        ("", "600123456", ("+34600123456", "")),
        ("600123456", "Ana\x00\nLópez", ("+34600123456", "Ana López")),
    ],
)
def test_who_called(number: str, name: str, who: tuple[str, str]) -> None:
    found = person(number, name, HOW)
    assert (found.number, found.name) == who


@pytest.mark.parametrize(
    ("address", "name", "who"),
    [
        ("sip:+34600123456@sip.example.org;user=phone", "Marta", ("+34600123456", "Marta")),
        ("<sip:ana@sip.example.org>", "", ("ana@sip.example.org", "ana")),
        ("sip:anonymous@anonymous.invalid", "Anonymous", ("", "")),
        ("tel:600123456", "", ("+34600123456", "")),
        ("600123456", "", ("+34600123456", "")),
        ("", "", ("", "")),
    ],
)
def test_who_is_behind_an_address(address: str, name: str, who: tuple[str, str]) -> None:
    found = person_of_address(address, name, HOW)
    assert (found.number, found.name) == who
