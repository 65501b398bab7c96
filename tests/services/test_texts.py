import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from respiro.adapters.texts import ClientTexts, system_language
from respiro.domain.calls import Caller, Channel, Closed, FollowUp, Open, OutcomeKind, Way
from respiro.domain.clients import Client
from respiro.services.ports import Numbers, Ports
from respiro.services.settings import Settings
from respiro.services.texts import ASKED_REMINDER, KINDS, LATE_CALL, LEFT_MESSAGE, MISSED_CALL, DayWords, fill, filled
from support.fake_playbooks import FakePlaybooks
from support.fakes import MADRID, WEDNESDAY, FakeClock, FakeStore

FOLDER = Path(__file__).parents[2] / "resources" / "texts"
LANGUAGES = ("en", "es", "pl", "ro")
EVERY_KIND = sorted(path.stem for path in (FOLDER / "en").glob("*.txt"))
TEXTS = ClientTexts(FOLDER, "en")


def ports(language: str = "en") -> Ports:
    return Ports(
        store=FakeStore(),
        settings=replace(Settings(), language=language),
        clock=FakeClock(WEDNESDAY),
        zone=MADRID,
        numbers=cast(Numbers, None),
        dates=lambda *_: None,
        texts=TEXTS,
        playbooks=FakePlaybooks(),
    )


def follow_up(**changes: object) -> FollowUp:
    monday = WEDNESDAY - timedelta(days=2)
    due_at = WEDNESDAY + timedelta(days=1, hours=5, minutes=10)
    made = FollowUp(
        id="one",
        caller=Caller("Marta Ruiz", "+34600123456"),
        about="presupuesto",
        way=Way.MINE,
        channel=Channel.PHONE,
        opened_at=monday,
        called_at=monday,
        promised_at=monday + timedelta(hours=4),
        state=Open(due_at, due_at, monday),
    )
    return cast(FollowUp, replace(made, **changes))  # type: ignore[arg-type]


def closed() -> Closed:
    return Closed(WEDNESDAY, OutcomeKind.LEFT_MESSAGE)


def placeholders(kind: str, language: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", (FOLDER / language / f"{kind}.txt").read_text(encoding="utf-8")))


def test_the_four_texts_for_clients_exist() -> None:
    assert set(KINDS) <= set(EVERY_KIND)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVERY_KIND)
def test_a_text_asks_for_the_same_in_every_language(kind: str, language: str) -> None:
    """Polish greets without the name: it would have to stand in the vocative, which nobody can guess."""
    wanted = placeholders(kind, "en") - ({"name"} if language == "pl" and kind in KINDS else set())

    assert placeholders(kind, language) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_for_dates_are_complete(language: str) -> None:
    keys = [line.partition(":")[0] for line in TEXTS("dates", "en").splitlines()]

    assert [line.partition(":")[0] for line in TEXTS("dates", language).splitlines()] == keys


@pytest.mark.parametrize("language", ["pl", "ro"])
def test_letters_are_those_of_the_language(language: str) -> None:
    """Romanian has a comma below its ș and ț, not a cedilla."""
    for path in (FOLDER / language).glob("*.txt"):
        assert not set(path.read_text(encoding="utf-8")) & set("şţŞŢ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["", "Marta Ruiz"])
@pytest.mark.parametrize("about", ["", "presupuesto"])
@pytest.mark.parametrize("state", ["open", "closed"])
def test_a_text_reads_well_whatever_is_not_known(language: str, kind: str, name: str, about: str, state: str) -> None:
    given = follow_up(caller=Caller(name, "+34600123456"), about=about)
    text = filled(ports(language), kind, given if state == "open" else replace(given, state=closed()), None)

    assert not re.search(r"[\[\]{}|]|  | [,.:;!?]|[,:;] ?[,.:;]|\(\s*\)|: *$(?!\n)", text)
    assert text[0].isupper()
    assert text[-1] in ".?"
    assert about in text or kind == MISSED_CALL


def test_a_text_is_in_the_client_s_language_and_else_in_the_user_s() -> None:
    client = Client("1", "Kowalski", language="pl")

    assert filled(ports("es"), MISSED_CALL, follow_up(), client).startswith("Dzień dobry")
    assert filled(ports("es"), MISSED_CALL, follow_up(), replace(client, language="")).startswith("Hola")
    assert filled(ports("es"), MISSED_CALL, follow_up(), replace(client, language="ro-MD")).startswith("Bună ziua")
    assert filled(ports("es"), MISSED_CALL, follow_up(), replace(client, language="fr")).startswith("Hello")


def test_the_missed_call_says_when() -> None:
    assert filled(ports(), MISSED_CALL, follow_up(), None) == (
        "Hello Marta Ruiz, I saw your call and couldn't pick up just then. I'll call you back tomorrow at 16:30."
    )


def test_a_time_that_has_passed_is_not_promised() -> None:
    given = follow_up(state=Open(WEDNESDAY, WEDNESDAY + timedelta(minutes=15), WEDNESDAY))

    assert "as soon as I can" in filled(ports(), MISSED_CALL, given, None)


def test_a_client_elsewhere_reads_their_own_time_and_is_told_so() -> None:
    client = Client("1", "Radu", language="ro", zone=ZoneInfo("Europe/Bucharest"))

    assert "mâine la ora 17:30 (ora dumneavoastră locală)" in filled(ports(), MISSED_CALL, follow_up(), client)
    at_home = replace(client, zone=ZoneInfo("Europe/Warsaw"))
    assert "mâine la ora 16:30." in filled(ports(), MISSED_CALL, follow_up(), at_home)


def test_the_reminder_counts_from_what_was_asked_and_the_apology_from_the_latest_call() -> None:
    given = follow_up(way=Way.THEIRS, called_at=WEDNESDAY - timedelta(days=1), about="the logo")

    assert "what I asked of you on Monday: the logo." in filled(ports(), ASKED_REMINDER, given, None)
    assert "You got in touch yesterday about the logo" in filled(ports(), LATE_CALL, given, None)


def test_what_the_user_wrote_is_put_in_as_it_is_but_on_one_line() -> None:
    given = follow_up(about="[a|b] {when}\n\x1b\u202e offer. ", caller=Caller("{about}"))

    assert filled(ports(), LEFT_MESSAGE, given, None).startswith(
        "Hello {about}, I tried to call you back about [a|b] {when} offer but couldn't"
    )


def test_a_sentence_with_something_unknown_is_left_out() -> None:
    assert fill("One. It is about {about}. Two?\n\n{about}!\n\nThree.", {"about": ""}) == "One. Two?\n\nThree."


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        ("en", 0, "today"),
        ("es", 1, "mañana"),
        ("pl", -1, "wczoraj"),
        ("pl", 6, "we wtorek"),
        ("ro", -6, "joi"),
        ("es", 7, "el 2 de diciembre"),
        ("pl", -7, "18 listopada"),
        ("en", 40, "on 4 January 2027"),
        ("pl", 40, "4 stycznia 2027 roku"),
        ("ro", 40, "pe 4 ianuarie 2027"),
    ],
)
def test_days_are_named_as_people_say_them(language: str, days: int, words: str) -> None:
    assert DayWords(TEXTS, language, MADRID, WEDNESDAY).day(WEDNESDAY + timedelta(days=days)) == words


def test_one_o_clock_is_singular_in_spanish() -> None:
    words = DayWords(TEXTS, "es", MADRID, WEDNESDAY)

    assert words.moment(datetime(2026, 11, 25, 12, 5, tzinfo=UTC), MADRID) == "hoy a las 13:05"
    assert words.moment(datetime(2026, 11, 26, 0, 5, tzinfo=UTC), MADRID) == "mañana a la 1:05"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "es_ES.UTF-8"}, "es"),
        ({"LC_ALL": "pl_PL", "LANG": "en_GB"}, "pl"),
        ({"LC_MESSAGES": "ro", "LANG": "C"}, "ro"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_system_s_language_is_that_of_its_environment(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language
    assert ClientTexts(FOLDER, language)("missed_call", "system") == TEXTS("missed_call", language)


def test_a_kind_is_no_way_out_of_the_folder() -> None:
    for kind in ("../en/missed_call", "no_such_kind"):
        with pytest.raises(FileNotFoundError):
            TEXTS(kind, "en")
    assert TEXTS("missed_call", "../../etc") == TEXTS("missed_call", "en")
