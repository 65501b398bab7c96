"""Telephone numbers in the notations that people and phones use."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.region import region_of

ROOT = Path(__file__).resolve().parents[2]
SPAIN, POLAND, ROMANIA, NOWHERE = (PhoneNumbers(lambda code=code: code) for code in ("ES", "PL", "RO", ""))


@pytest.mark.parametrize(
    "text",
    [
        "600123456",
        "600 123 456",
        "600 12 34 56",
        "600-123-456",
        "(600) 123.456",
        "+34 600 12 34 56",
        "0034600123456",
        "34600123456",
        "tel:+34-600-12-34-56",
        "sip:+34600123456@voip.example.org;user=phone",
        "\u202a+34 600 12 34 56\u202c",
        "٦٠٠١٢٣٤٥٦",
    ],
)
def test_one_number_is_one_number_in_every_notation(text: str) -> None:
    assert SPAIN.understood(text) == "+34600123456"


@pytest.mark.parametrize(
    ("numbers", "text", "understood"),
    [
        (POLAND, "601 234 567", "+48601234567"),
        (ROMANIA, "0722 123 456", "+40722123456"),
        (ROMANIA, "0034600123456", "+34600123456"),
        (NOWHERE, "+48 601 234 567", "+48601234567"),
        (NOWHERE, "0048 601 234 567", "+48601234567"),
        (NOWHERE, "601 234 567", ""),
    ],
)
def test_a_number_without_prefix_is_one_of_the_country(numbers: PhoneNumbers, text: str, understood: str) -> None:
    assert numbers.understood(text) == understood


def test_the_region_that_is_asked_for_goes_before_the_machine() -> None:
    assert SPAIN.understood("0722 123 456", "RO") == "+40722123456"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "112",
        "12",
        "+",
        "++34",
        "unknown",
        "-1",
        "sip:marta@example.org",
        "marta600123456@gmail.com",
        "1" * 5_000,
        "x" * 5_000,
    ],
)
def test_what_is_no_number_is_not_understood_and_shown_as_it_is(text: str) -> None:
    assert (SPAIN.understood(text), SPAIN.shown(text)) == ("", text)


def test_a_number_is_shown_with_its_country() -> None:
    assert SPAIN.shown("+34600123456") == "+34 600 12 34 56"
    assert SPAIN.shown("600123456") == "+34 600 12 34 56"


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("Marta 600 123 456 presupuesto, hoy 17h", "600 123 456"),
        ("Marta 600 123 456 17h", "600 123 456"),
        ("llama al 5 600 123 456 30", "600 123 456"),
        ("25.11.2026 600123456", "600123456"),
        ("z 34600123456 jutro", "34600123456"),
        ("+34 600 123 456, y luego 611 222 333", "+34 600 123 456"),
        ("\u202a600 123 456\u202c", "600 123 456"),
    ],
)
def test_the_first_number_of_a_line_is_found_among_hours_and_dates(line: str, typed: str) -> None:
    found = SPAIN.find(line)
    assert found is not None
    assert (line[found[0] : found[1]], found[2]) == (typed, "+34600123456")


@pytest.mark.parametrize(
    "line",
    [
        "25.11.2026 17:30",
        "25.11.2026 5",
        "22.11.2026 9 osób",
        "02.11.2026 10",
        "2026-11-25 10:30",
        "hoy 17:30",
        "factura 20260012",
        "marta",
    ],
)
def test_dates_and_hours_are_no_numbers(line: str) -> None:
    for numbers in (SPAIN, POLAND, ROMANIA, NOWHERE):
        assert numbers.find(line) is None


@given(st.text(max_size=200) | st.text(alphabet="0123456789+()-. @:;tel", max_size=200))
def test_no_text_makes_it_fail(text: str) -> None:
    found = SPAIN.find(text)
    assert SPAIN.understood(text) == SPAIN.understood(SPAIN.understood(text))
    assert SPAIN.shown(text) or not text
    assert found is None or 0 <= found[0] < found[1] <= len(text)


@pytest.mark.parametrize(
    ("environment", "zone", "region"),
    [
        ({"LANG": "es_ES.UTF-8"}, "Europe/Warsaw", "ES"),
        ({"LC_ALL": "pl_PL", "LANG": "es_ES.UTF-8"}, "Europe/Madrid", "PL"),
        ({"LC_TELEPHONE": "ro_RO.UTF-8", "LANG": "en_US.UTF-8"}, "Europe/Madrid", "RO"),
        ({"LANG": "C.UTF-8"}, "Europe/Bucharest", "RO"),
        ({}, "Europe/Madrid", "ES"),
        ({"LANG": "en"}, "Atlantic/Canary", "ES"),
        ({}, "Etc/UTC", ""),
    ],
)
def test_the_machine_is_in_the_country_of_its_locale_or_else_of_its_zone(
    environment: dict[str, str], zone: str, region: str
) -> None:
    assert region_of(environment, zone) == region


def test_a_process_that_meets_neither_number_nor_date_loads_neither_library() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'desktop')!r})\n"
        "import respiro.adapters.numbers as n, respiro.adapters.dates as d, datetime\n"
        "n.PhoneNumbers(lambda: 'ES').find('Marta, 17h')\n"
        "d.CalendarDates(lambda: 'ES')('25/11', datetime.date(2026, 11, 20))\n"
        "print([name for name in ('phonenumbers', 'dateparser') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
