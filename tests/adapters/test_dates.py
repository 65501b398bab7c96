"""Calendar dates as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.dates import CalendarDates

TODAY = date(2026, 11, 20)
DATES = CalendarDates(lambda: "ES")
MONTHS = {
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "en short": "jan feb mar apr may jun jul aug sep oct nov dec",
    "es short": "ene feb mar abr may jun jul ago sep oct nov dic",
    "pl short": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "ro short": "ian feb mar apr mai iun iul aug sept oct nov dec",
    "pl plain": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25 de noviembre", date(2026, 11, 25)),
        ("3 grudnia", date(2026, 12, 3)),
        ("Nov 25", date(2026, 11, 25)),
        ("25 noiembrie 2026", date(2026, 11, 25)),
        ("25 de noviembre de 2027", date(2027, 11, 25)),
        ("25/11", date(2026, 11, 25)),
        ("25.11", date(2026, 11, 25)),
        ("25.11.2026", date(2026, 11, 25)),
        ("25-11-26", date(2026, 11, 25)),
        ("2026-11-25", date(2026, 11, 25)),
        ("the 3rd of December", date(2026, 12, 3)),
        ("1º de mayo", date(2027, 5, 1)),
        ("December 9th", date(2026, 12, 9)),
        ("12.X", date(2027, 10, 12)),
        ("20 nov", TODAY),
        ("19 nov", date(2027, 11, 19)),
        ("19.11", date(2027, 11, 19)),
        ("29 feb", date(2028, 2, 29)),
        ("29/2", date(2028, 2, 29)),
        ("5 ene 26", date(2026, 1, 5)),
        ("1/2", date(2027, 2, 1)),
        ("11/25", date(2026, 11, 25)),
    ],
)
def test_a_date_is_the_next_of_its_kind_from_today(text: str, day: date) -> None:
    for language in ("", "en", "es", "pl", "ro"):
        assert DATES(text, TODAY, language) == day


@pytest.mark.parametrize("language", sorted(MONTHS))
def test_every_month_is_known_on_any_day_whatever_language_the_app_speaks(language: str) -> None:
    for month, name in enumerate(MONTHS[language].split(), 1):
        for app in ("en", "pl"):
            assert [DATES(f"{day} {name}", date(2027, 1, 1), app) for day in (1, 12, 28)] == [
                date(2027, month, day) for day in (1, 12, 28)
            ]


def test_the_month_comes_first_only_in_english_where_that_is_the_custom() -> None:
    american = CalendarDates(lambda: "US")
    assert american("12/3", TODAY, "en") == date(2026, 12, 3)
    assert american("12/3", TODAY, "es") == date(2027, 3, 12)
    assert DATES("12/3", TODAY, "en") == date(2027, 3, 12)


@pytest.mark.parametrize(
    "text",
    ["", "12", "mayo", "martes", "marta 5", "5 de marta", "600 123 456", "in 20 minutes", "5 ore", "3 personas", "3 luni",
     "5 pm", "31 lutego", "30 february", "31/2", "25/25", "0/0", "2026-13-01", "99.99.9999", "3 2", "x" * 5_000],
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert DATES(text, TODAY, "es") is None


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=30) | st.from_regex(r"\A\d{1,2}[ ./-](de )?[a-zżćłăș]{3,9}\.?( \d{2,4})?\Z"),
    st.dates(date(1980, 1, 1), date(2900, 1, 1)),
)
def test_no_text_makes_it_fail_and_no_date_without_year_is_past(text: str, today: date) -> None:
    day = DATES(text, today)
    assert day is None or any(char.isdecimal() for char in text)
    if day is not None and sum(map(str.isdecimal, text)) <= 2 and "/" not in text:
        assert today <= day <= today + timedelta(days=8 * 366 + 1)


def test_warming_up_reads_dates_of_all_languages() -> None:
    DATES.warm_up()
    assert DATES("3 grudnia", TODAY, "pl") == date(2026, 12, 3)
