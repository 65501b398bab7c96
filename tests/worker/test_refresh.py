from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from respiro.adapters.holidays_table import public_holidays
from respiro.domain.errors import InvalidValueError
from respiro.worker.horizon import rolling, widened
from support.worker_rig import WorkerRig

Write = Callable[..., str]


def days(rig: WorkerRig) -> tuple[date, date]:
    starts = [one.period.start.date() for one in rig.occurrences()]
    return starts[0], starts[-1]


def test_the_horizon_is_twelve_weeks_back_and_twenty_six_ahead() -> None:
    for day in (date(2026, 11, 16), date(2026, 11, 22)):
        assert rolling(day) == (date(2026, 8, 24), date(2027, 5, 24))
    assert rolling(date(2026, 11, 23)) == (date(2026, 8, 31), date(2027, 5, 31))


def test_the_day_of_the_horizon_is_the_user_s(rig: WorkerRig) -> None:
    rig.now = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)

    assert rig.run("refresh")["from"] == "2026-08-31"


def test_the_horizon_rolls_with_the_clock(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write("a", more="RRULE:FREQ=DAILY\r\n"))
    assert days(rig) == (date(2026, 11, 1), date(2027, 5, 24))
    rig.now += timedelta(weeks=16)
    result = rig.run("refresh")

    assert (result["from"], result["to"]) == ("2026-12-14", "2027-09-13")
    assert days(rig) == (date(2026, 12, 13), date(2027, 9, 13))


def test_a_second_refresh_changes_nothing(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write("a", "b", more="RRULE:FREQ=WEEKLY\r\n"))
    rig.run("refresh")
    revision = rig.open().revision()
    result = rig.run("refresh")

    assert (result["occurrences_added"], result["occurrences_removed"]) == (0, 0)
    assert rig.open().revision() == revision


def test_days_asked_for_widen_the_horizon_until_the_next_roll(rig: WorkerRig, write: Write) -> None:
    daily = "RRULE:FREQ=DAILY\r\n"
    rig.run("import", write("a", more=daily))
    assert rig.run("refresh", "--from", "2027-12-01", "--to", "2027-12-31")["to"] == "2028-01-01"
    rig.run("import", write("a", more=daily))
    assert days(rig)[1] == date(2028, 1, 1)
    rig.run("refresh")

    assert days(rig)[1] == date(2027, 5, 24)


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [("2027-02-01", "2027-01-01", "range_ends_before_it_begins"), ("1950-01-01", "2027-01-01", "range_too_long")],
)
def test_days_that_make_no_horizon_are_refused(first: str, last: str, kind: str, rig: WorkerRig) -> None:
    result = rig.run("refresh", "--from", first, "--to", last)

    assert result["error"]["kind"] == kind  # type: ignore[index]


def test_all_of_a_daily_series_is_listed_over_decades(rig: WorkerRig, write: Write) -> None:
    rig.run("import", write("a", more="RRULE:FREQ=DAILY\r\n"))
    told = rig.run("list", "--from", "1997-01-01", "--to", "2060-12-31")["occurrences"]
    refused = rig.run("list", "--from", "1897-01-01", "--to", "2060-12-31")

    assert isinstance(told, list)
    assert len(told) == (date(2061, 1, 1) - date(2026, 11, 1)).days
    assert refused["error"]["kind"] == "range_too_long"  # type: ignore[index]


def test_one_day_asked_for_is_covered() -> None:
    base = (date(2026, 8, 24), date(2027, 5, 24))

    assert widened(base, None, date(2027, 6, 1)) == (base[0], date(2027, 6, 2))
    assert widened(base, date(2026, 1, 1), None) == (date(2026, 1, 1), base[1])
    assert widened(base, None, None) == base


def test_holidays_of_the_settings_place_are_kept_in_the_user_s_language(rig: WorkerRig) -> None:
    rig.place, rig.language = "ES-CT", "es"
    rig.run("refresh")

    assert rig.holidays()[date(2026, 9, 11)] == "Fiesta Nacional de Cataluña"
    assert rig.open().holiday_place() == "ES-CT 2026-2027 es"


def test_an_unknown_place_leaves_no_holidays_and_is_told(rig: WorkerRig) -> None:
    rig.place = "ES"
    rig.run("refresh")
    rig.place = "XX"
    result = rig.run("refresh")

    assert (result["holiday_place_unknown"], result["holidays"], rig.holidays()) == (True, 0, {})


def test_without_a_place_there_are_no_holidays(rig: WorkerRig) -> None:
    assert (rig.run("refresh")["holidays"], rig.open().holiday_place()) == (0, "")


def test_a_refresh_makes_today_s_backup(rig: WorkerRig) -> None:
    rig.run("refresh")
    store = rig.open()

    assert store.backup_today() is None


def test_a_sound_store_is_said_to_be_sound(rig: WorkerRig) -> None:
    assert rig.run("check") == {"integrity": "ok"}


@pytest.mark.parametrize(
    ("language", "name"),
    [("pl", "Boże Narodzenie (pierwszy dzień)"), ("xx", None), ("", None), ("en", "Christmas Day")],
)
def test_names_fall_back_to_the_country_s_own_language(language: str, name: str | None) -> None:
    christmas = date(2026, 12, 25)
    own = public_holidays("PL", [2026])[christmas]

    assert public_holidays("PL", [2026], language)[christmas] == (name or own)


@pytest.mark.parametrize("place", ["XX", "ES-ZZ", "", "E", "ES-CT-X"])
def test_a_place_that_is_not_known_is_refused(place: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        public_holidays(place, [2026])

    assert (caught.value.kind, caught.value.values) == ("unknown_country", {"text": place})
