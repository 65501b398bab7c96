"""Address books of all three versions, as programs write them."""

import codecs
import random
import socket
from pathlib import Path
from typing import Any

import pytest

from respiro.adapters import vcards
from respiro.adapters.vcards import read_cards
from respiro.domain.errors import AgendaFileError
from respiro.services.client_cards import BadCard, Card


def card(*lines: str, version: str = "3.0") -> str:
    return "".join(f"{line}\r\n" for line in ("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"))


@pytest.fixture
def read(tmp_path: Path) -> Any:
    def of(content: str | bytes) -> list[Card | BadCard]:
        path = tmp_path / "people.vcf"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read_cards([path]))

    return of


def people(found: list[Card | BadCard]) -> list[Card]:
    return [one for one in found if isinstance(one, Card)]


def bad(found: list[Card | BadCard]) -> list[tuple[int, str]]:
    return [(one.line, one.kind) for one in found if isinstance(one, BadCard)]


def test_everything_that_is_asked_for_is_read(read: Any) -> None:
    found = read(
        card(
            "N:Ruiz;Marta;;Dra.;",
            "FN:Dra. Marta Ruiz",
            "ORG:Estudio Norte\\, S.L.;Ventas",
            "item1.TEL;type=CELL;type=VOICE;type=pref:600 123 456",
            "item1.X-ABLabel:_$!<Mobile>!$_",
            "TEL;TYPE=WORK:+34 91 000 00 00",
            "EMAIL;type=INTERNET:marta@example.org",
            "LANG:es-ES",
            "TZ:Europe/Madrid",
            "NOTE:One\\nTwo\\, three",
        )
    )
    assert found == [
        Card(
            "people.vcf",
            1,
            1,
            "Dra. Marta Ruiz",
            "Estudio Norte, S.L., Ventas",
            ("600 123 456", "+34 91 000 00 00"),
            ("marta@example.org",),
            "es-ES",
            "Europe/Madrid",
            "One\nTwo, three",
        )
    ]


def test_version_4_with_its_addresses_for_numbers(read: Any) -> None:
    (jan,) = read(
        card(
            "FN:Jan Kowalski",
            'TEL;VALUE=uri;TYPE="voice,home":tel:+48-601-234-567',
            "EMAIL;PID=1.1:jan@example.pl",
            "LANG;PREF=1:pl",
            version="4.0",
        )
    )
    assert (jan.name, jan.phones, jan.emails, jan.language) == (
        "Jan Kowalski",
        ("tel:+48-601-234-567",),
        ("jan@example.pl",),
        "pl",
    )


def test_version_2_1_with_quoted_printable_over_several_lines(read: Any) -> None:
    found = read(
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81=75=6B=61=73=7A;;;;",
            "FN;CHARSET=UTF-8;QUOTED-PRINTABLE:=C5=81=75=6B=",
            "=61=73=7A",
            "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=",
            "two",
            "TEL;CELL:+48601",
            version="2.1",
        )
    )
    (lukasz,) = people(found)
    assert (lukasz.name, lukasz.notes, lukasz.phones) == ("Łukasz", "one\ntwo", ("+48601",))


def test_a_character_set_of_its_own(read: Any) -> None:
    text = card("FN;CHARSET=ISO-8859-2:Łukasz Żak", version="2.1").encode("iso-8859-2")
    assert read(text)[0].name == "Łukasz Żak"
    assert read(card("FN:José").encode("cp1252"))[0].name == "José"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_whole_files_in_other_encodings(read: Any, encoding: str) -> None:
    assert read(card("FN:Łukasz").encode(encoding))[0].name == "Łukasz"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_any_line_ends_and_folds(read: Any, end: str) -> None:
    text = card("FN:Marta", " Ruiz", "NOTE:a", "\tb").replace("\r\n", end)
    (marta,) = read(text)
    assert (marta.name, marta.notes) == ("MartaRuiz", "ab")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Ruiz;Marta;;;",), "Marta Ruiz"),
        (("FN:", "N:Ruiz;Marta;María,José;;"), "Marta María José Ruiz"),
        (("ORG:Norte",), "Norte"),
        (("NICKNAME:Mar",), "Mar"),
        (("EMAIL:m@example.org",), "m@example.org"),
        (("FN:Ruiz, Marta",), "Ruiz, Marta"),
    ],
)
def test_a_name_is_found_where_there_is_one(read: Any, lines: tuple[str, ...], name: str) -> None:
    assert read(card(*lines))[0].name == name


def test_nobody_is_called_at_their_fax(read: Any) -> None:
    (marta,) = read(card("FN:Marta", "TEL;TYPE=FAX,WORK:1", "TEL;PAGER:2", "TEL;TYPE=work,voice,fax:3", "TEL:4"))
    assert marta.phones == ("3", "4")


def test_pictures_are_passed_over_in_any_form(read: Any) -> None:
    folded = card("FN:One", "PHOTO;ENCODING=b;TYPE=JPEG:AAAA", " BBBB", " CCCC")
    plain = card("FN:Two", "PHOTO;ENCODING=BASE64;JPEG:AAAA", "BBBB=", "", version="2.1")
    linked = card("FN:Three", "PHOTO:http://127.0.0.1:9/picture.jpg", version="4.0")
    found = read(folded + plain + linked)
    assert [one.name for one in people(found)] == ["One", "Two", "Three"]
    assert bad(found) == []


def test_one_bad_card_never_costs_the_others(read: Any) -> None:
    found = read(
        card("FN:First")
        + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut off\r\n"
        + card("FN:Second")
        + card("TEL:600")
        + card("KIND:group", "FN:Team", version="4.0")
        + "between the cards\r\n"
        + card("FN:Third", "what is this", "EMAIL:no address")
        + "BEGIN:VCARD\r\nFN:The end is missing"
    )
    assert [one.name for one in people(found)] == ["First", "Second", "Third"]
    assert bad(found) == [
        (5, "card_cut_off"),
        (12, "card_without_name"),
        (16, "card_is_group"),
        (25, "card_line_left_out"),
        (22, "card_address_left_out"),
        (28, "card_cut_off"),
    ]


def test_a_card_within_a_card_is_someone_else(read: Any) -> None:
    inner = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Secretary\r\nTEL:1\r\nEND:VCARD\r\n"
    (boss,) = read(card("FN:Boss", "AGENT:", version="2.1").replace("AGENT:\r\n", f"AGENT:\r\n{inner}"))
    assert (boss.name, boss.phones) == ("Boss", ())


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "vcards_empty"),
        (b" \r\n ", "vcards_empty"),
        (b"<html>", "not_vcards"),
        (b"\0" * 50, "not_vcards"),
        (codecs.BOM_UTF8, "not_vcards"),
    ],
)
def test_what_is_no_address_book_is_refused(read: Any, content: bytes, kind: str) -> None:
    with pytest.raises(AgendaFileError, match=kind):
        read(content)


def test_folders_pipes_and_missing_files_are_refused(tmp_path: Path) -> None:
    for path, kind in ((tmp_path, "vcards_is_folder"), (tmp_path / "none.vcf", "file_missing")):
        with pytest.raises(AgendaFileError, match=kind):
            list(read_cards([path]))


def test_there_are_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "people.vcf"
    path.write_text(card("FN:A") * 4)
    monkeypatch.setattr(vcards, "MOST_CARDS", 3)
    with pytest.raises(AgendaFileError, match="vcards_too_many"):
        list(read_cards([path]))
    monkeypatch.setattr(vcards, "LARGEST_FILE", 10)
    with pytest.raises(AgendaFileError, match="vcards_too_large"):
        list(read_cards([path]))


def test_a_line_that_is_too_long_costs_its_card_only(read: Any) -> None:
    found = read(card("FN:Long", f"NOTE:{'x' * 70_000}") + card("FN:Short"))
    assert [one.name for one in people(found)] == ["Short"]
    assert bad(found) == [(1, "card_too_long")]


def test_nothing_is_fetched(read: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert (
        read(card("FN:A", "PHOTO;VALUE=uri:http://example.org/a.jpg", "SOUND:http://example.org/a.wav"))[0].name == "A"
    )


@pytest.mark.parametrize("seed", range(40))
def test_spoiled_bytes_are_read_or_refused_aloud(read: Any, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311  a test's own chance
    whole = bytearray((card("FN:Marta Ruiz", "TEL:600123456", "NOTE;ENCODING=QUOTED-PRINTABLE:=41=") * 3).encode())
    for _ in range(6):
        whole[rng.randrange(len(whole))] = rng.randrange(256)
    try:
        found = read(bytes(whole[: rng.randrange(20, len(whole))]))
    except AgendaFileError:
        return
    assert found
