"""Settings as text: what may be written, and what is refused with which reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import Target
from respiro.services.settings import KEYS, Settings, as_texts, format_target, from_texts, parse_target


def refusal(**texts: str) -> InvalidValueError:
    with pytest.raises(InvalidValueError) as caught:
        from_texts({name.replace("__", "."): text for name, text in texts.items()})
    return caught.value


def test_every_setting_reads_what_it_shows() -> None:
    assert from_texts(as_texts(Settings())) == Settings()
    assert set(as_texts(Settings())) == set(KEYS)


@pytest.mark.parametrize(
    ("key", "text", "shown"),
    [
        ("work.monday", "15:00-18:00, 9:00-14:00", "09:00-14:00, 15:00-18:00"),
        ("work.monday", "", ""),
        ("work.days_off", "2026-12-24; 2026-08-01/2026-08-15", "2026-08-01/2026-08-15, 2026-12-24"),
        ("work.holidays", " es-ct ", "ES-CT"),
        ("margin.target", "6 h 30", "390"),
        ("margin.target", "12,5 %", "12.5%"),
        ("margin.daily_maximum", "3h", "180"),
        ("margin.preferred", "", ""),
        ("buffer.before", "0", "0"),
        ("user.addresses", "Ana@Example.org; mailto:b@example.org", "ana@example.org, b@example.org"),
        ("user.zone", "America/Bogota", "America/Bogota"),
        ("user.language", "PL", "pl"),
        ("start_with_session", "on", "yes"),
    ],
)
def test_a_setting_is_read_generously_and_shown_in_one_way(key: str, text: str, shown: str) -> None:
    assert as_texts(from_texts({key: text}))[key] == shown


@pytest.mark.parametrize(
    ("key", "text", "kind"),
    [
        ("work__monday", "14:00-9:00", "range_ends_before_it_begins"),
        ("work__monday", "9:00-9:00", "range_ends_before_it_begins"),
        ("work__monday", "9:00-14:00, 13:00-15:00", "ranges_overlap"),
        ("work__monday", "9-14", "invalid_time_range"),
        ("work__monday", "23:00-25:00", "invalid_time_range"),
        ("work__days_off", "2026-02-30", "invalid_days_off"),
        ("work__days_off", "2026-08-15/2026-08-01", "range_ends_before_it_begins"),
        ("work__holidays", "Spain", "unknown_country"),
        ("margin__target", "much", "invalid_minutes"),
        ("margin__target", "120%", "invalid_target"),
        ("margin__target", "200 h", "invalid_target"),
        ("margin__grid", "7", "invalid_grid"),
        ("margin__distance", "25 h", "minutes_out_of_range"),
        ("buffer__before", "5 h", "minutes_out_of_range"),
        ("user__addresses", "ana", "invalid_address"),
        ("user__zone", "Mars/Base", "unknown_zone"),
        ("user__zone", "../../etc/passwd", "unknown_zone"),
        ("user__language", "tlh", "unknown_language"),
        ("tell__block_begins", "perhaps", "invalid_yes_no"),
        ("no__such", "x", "unknown_setting"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(key: str, text: str, kind: str) -> None:
    assert refusal(**{key: text}).kind == kind


def test_values_that_belong_together_may_come_in_any_order() -> None:
    texts = {"margin.daily_minimum": "180", "margin.daily_maximum": "240"}
    assert from_texts(texts) == from_texts(dict(reversed(texts.items())))


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ({"margin__daily_minimum": "180"}, "day_range"),
        ({"margin__block_minimum": "90", "margin__block_maximum": "60"}, "block_range"),
        ({"margin__block_minimum": "35", "margin__block_maximum": "40", "margin__grid": "30"}, "no_block_on_grid"),
    ],
)
def test_values_that_contradict_each_other_are_refused(texts: dict[str, str], kind: str) -> None:
    assert refusal(**texts).kind == kind


def test_a_refused_change_changes_nothing_else() -> None:
    base = from_texts({"user.language": "es"})
    with pytest.raises(InvalidValueError):
        from_texts({"user.language": "pl", "margin.grid": "7"}, base)
    assert base.language == "es"


@given(some.integers(0, 7 * 24 * 60))
def test_a_target_in_minutes_is_read_back(minutes: int) -> None:
    assert parse_target(format_target(Target(minutes=minutes))) == Target(minutes=minutes)


@given(some.text(max_size=40), some.sampled_from(sorted(KEYS)))
def test_no_text_at_all_breaks_a_setting(text: str, key: str) -> None:
    try:
        settings = from_texts({key: text})
    except InvalidValueError:
        return
    assert from_texts(as_texts(settings)) == settings
