import pytest

from respiro.domain.channel import Channel
from respiro.domain.clients import ForeseenFire, Tone
from respiro.domain.errors import InvalidValueError
from respiro.domain.work_time import WallRange
from respiro.services import client_fields
from respiro.services.client_fires import checked_fire, fire_text, read_fire
from support.fakes import empty_ports

AFTERNOON = WallRange(16 * 60, 18 * 60)


@pytest.mark.parametrize(
    ("text", "rate", "currency"),
    [
        ("45 EUR", 4500, "EUR"),
        ("45", 4500, ""),
        ("45,5 €", 4550, "EUR"),
        ("€ 45.50", 4550, "EUR"),
        ("120 zł", 12000, "PLN"),
        ("150 lei", 15000, "RON"),
        ("0", 0, ""),
        ("", None, ""),
    ],
)
def test_a_rate_is_read_as_it_is_written(text: str, rate: int | None, currency: str) -> None:
    assert client_fields.read_rate(text) == (rate, currency)
    assert client_fields.read_rate(client_fields.rate_text(rate, currency)) == (rate, currency)


@pytest.mark.parametrize("text", ["forty", "45 euros please", "45 EURO", "-3", "99999999", "1.234.567"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="invalid_rate"):
        client_fields.read_rate(text)


def test_a_time_of_the_day_is_read() -> None:
    assert client_fields.read_wall_time("16:30") == 16 * 60 + 30
    assert client_fields.read_wall_time("9h") == 9 * 60
    assert client_fields.read_wall_time(" ") is None
    for text in ("24:00", "16:60", "later"):
        with pytest.raises(InvalidValueError, match="invalid_time"):
            client_fields.read_wall_time(text)


def test_choices_are_read_in_any_case_and_nothing_is_none() -> None:
    assert client_fields.read_tone("Formal ") is Tone.FORMAL
    assert client_fields.read_channel("WhatsApp") is Channel.WHATSAPP
    assert client_fields.read_tone("") is client_fields.read_channel(" ") is None
    with pytest.raises(InvalidValueError, match="unknown_choice"):
        client_fields.read_channel("pigeon")


def test_a_profile_is_one_that_comes_along_or_has_a_text() -> None:
    ports = empty_ports()
    assert client_fields.read_profile("Invader", ports) == "invader"
    assert client_fields.read_profile("", ports) == "steady"
    with pytest.raises(InvalidValueError, match="unknown_choice"):
        client_fields.read_profile("martian", ports)


def test_wild_cards_are_a_small_number() -> None:
    assert client_fields.read_wild_cards("0") == 0
    for text in ("-1", "32", "two", ""):
        with pytest.raises(InvalidValueError, match="invalid_wild_cards"):
            client_fields.read_wild_cards(text)


def test_response_windows_are_bounded() -> None:
    assert client_fields.read_response("2h") == 120
    assert client_fields.read_response("") is None
    for text in ("0", "99999"):
        with pytest.raises(InvalidValueError, match="minutes_out_of_range"):
            client_fields.read_response(text)


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("report; thu 16:00-18:00; 45 min; ask 1 day before", 480),
        ("report; Thursday 16:00-18:00; 45; ask 2h ahead", 120),
        ("report; thu 16:00-18:00; 45 min; ask 2 days before", 960),
        ("report; thu 16:00-18:00; 45 min; ask a day before", 480),
        ("report; thu 16:00-18:00; 45 min; never ask", 0),
        ("report; thu 16:00-18:00; 45 min", 480),
    ],
)
def test_a_foreseen_fire_is_read(text: str, ask: int) -> None:
    fire = read_fire(text)
    assert fire == ForeseenFire("report", 3, AFTERNOON, 45, ask)
    assert read_fire(fire_text(fire)) == fire


@pytest.mark.parametrize(
    "text",
    [
        "report",
        "report; thu 16:00-18:00",
        "; thu 16:00-18:00; 45",
        "report; sometime 16:00-18:00; 45",
        "report; thu; 45",
        "report; thu 18:00-16:00; 45",
        "report; thu 16:00-18:00; long",
        "report; thu 16:00-18:00; 0",
        "report; thu 16:00-18:00; 45; whenever",
        "report; thu 16:00-18:00; 45; ask 1 day before; and more",
        "x" * 121 + "; thu 16:00-18:00; 45",
    ],
)
def test_what_is_no_foreseen_fire_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        read_fire(text)


def test_a_fire_asks_within_a_month_of_work() -> None:
    with pytest.raises(InvalidValueError, match="minutes_out_of_range"):
        checked_fire(ForeseenFire("report", 3, AFTERNOON, 45, 100_000))
