import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Caller, Channel, Closed, FollowUp, Open, OutcomeKind, Way
from respiro.domain.clients import PROFILES, Client, Tone
from respiro.domain.period import Period
from respiro.domain.work_time import parse_ranges
from respiro.services.ports import Ports
from respiro.services.texts import (
    ASKED_REMINDER,
    CLIENT_KINDS,
    KINDS,
    LATE_CALL,
    LEFT_MESSAGE,
    MISSED_CALL,
    DayWords,
    HoursWords,
    LengthWords,
    TextFacts,
    filled,
    profile,
    profiles,
    render,
    short_text,
)
from support.fakes import MADRID, WEDNESDAY, empty_ports

FOLDER = Path(__file__).parents[2] / "resources" / "texts"
LANGUAGES = ("en", "es", "pl", "ro")
TONES = ("formal", "friendly")
TEXTS = ClientTexts(FOLDER, system="en")
EVERY_FILE = sorted(path.name for path in (FOLDER / "en").glob("*.txt"))
EVERY_TABLE = sorted(path.stem for path in (FOLDER / "en" / "words").glob("*.txt"))
TOMORROW = WEDNESDAY + timedelta(days=1, hours=5, minutes=10)
WHOLE_WEEK = dict.fromkeys(range(5), parse_ranges("9:00-14:00, 15:00-18:00"))
EVERYTHING = TextFacts(
    name="Marta Ruiz",
    company="Fit & Co",
    about="presupuesto",
    since=WEDNESDAY - timedelta(days=2),
    when=TOMORROW,
    period=Period.lasting(TOMORROW - timedelta(hours=2), 60),
    minutes=45,
    helper="Ana",
    alternative="a call of 15 minutes",
    reason="another promise",
    done="the report is corrected",
    need="last week's figures",
    context="they present it on Friday",
    client="Luis",
    used=3,
    allowed=1,
    month=WEDNESDAY.date(),
    channel=Channel.WHATSAPP,
    contact="+34 600 123 456",
    checks=(600, 960),
)
NOTHING = TextFacts(hours={})
CLIENT = Client("1", "Marta Ruiz")


def ports(language: str = "en", tone: Tone = Tone.FORMAL, **changes: object) -> Ports:
    bare = empty_ports()
    settings = replace(bare.settings, language=language, tone=tone, **changes)  # type: ignore[arg-type]
    return replace(bare, texts=TEXTS, settings=settings)


def follow_up(**changes: object) -> FollowUp:
    monday = WEDNESDAY - timedelta(days=2)
    made = FollowUp(
        id="one",
        caller=Caller("Marta Ruiz", "+34600123456"),
        about="presupuesto",
        way=Way.MINE,
        channel=Channel.PHONE,
        opened_at=monday,
        called_at=monday,
        promised_at=monday + timedelta(hours=4),
        state=Open(TOMORROW, TOMORROW, monday),
    )
    return cast(FollowUp, replace(made, **changes))  # type: ignore[arg-type]


def expect_sound(text: str) -> None:
    """Fail for what a template leaves behind where something is not known."""
    assert not re.search(r"[\[\]{}|]|  |\bNone\b|\bFalse\b|\( *\)| [,.:;!?]|[,:;.] ?[,.:;]|\n{3}", text), text
    assert not re.search(r"(^|\n)[\s.,;:•-]*(\n|$)(?!\n|$)", text.replace("\n\n", "\n")), text
    assert text[:1].isupper()
    assert not text.endswith((":", ",", ";"))
    assert "!" not in text


# the files


def test_every_text_for_clients_is_there_in_both_tones() -> None:
    assert {f"{kind}.{tone}.txt" for kind in CLIENT_KINDS for tone in TONES} <= set(EVERY_FILE)
    assert {f"profile_{name}.txt" for name in PROFILES} <= set(EVERY_FILE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts_and_tables(language: str) -> None:
    assert sorted(path.name for path in (FOLDER / language).glob("*.txt")) == EVERY_FILE
    assert sorted(path.stem for path in (FOLDER / language / "words").glob("*.txt")) == EVERY_TABLE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", EVERY_TABLE)
def test_the_words_of_a_table_are_complete(table: str, language: str) -> None:
    def keys(tag: str) -> list[str]:
        lines = (FOLDER / tag / "words" / f"{table}.txt").read_text(encoding="utf-8").splitlines()
        return [key for line in lines if "." not in (key := line.partition(":")[0])]

    assert keys(language) == keys("en")


def names_in(file: Path) -> set[str]:
    tags = re.findall(r"\{[{%](.*?)[%}]\}", file.read_text(encoding="utf-8"))
    words = " ".join(re.sub(r'"[^"]*"|\|\w+', "", tag) for tag in tags)
    return set(re.findall(r"[a-z_]+", words)) - {"if", "elif", "else", "endif", "and", "or", "not"}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("file", EVERY_FILE)
def test_a_text_asks_for_the_same_in_every_language(file: str, language: str) -> None:
    """Polish greets without the name: it would have to stand in the vocative, which nobody can guess."""
    wanted = names_in(FOLDER / "en" / file) - (
        {"name"} if language == "pl" and not file.startswith(("task", "event")) else set()
    )

    assert names_in(FOLDER / language / file) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_those_of_the_language(language: str) -> None:
    """Romanian has a comma below its ș and ț, not a cedilla."""
    for path in (FOLDER / language).rglob("*.txt"):
        assert not set(path.read_text(encoding="utf-8")) & set("şţŞŢ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("kind", CLIENT_KINDS)
@pytest.mark.parametrize("own_name", ["", "Yolanda"])
def test_a_text_reads_well_whatever_is_not_known(language: str, tone: str, kind: str, own_name: str) -> None:
    on = ports(own_name=own_name)
    unknown = [EVERYTHING, NOTHING, *(replace(EVERYTHING, **{name: None}) for name in ("when", "period", "minutes"))]
    unknown += [replace(EVERYTHING, **{name: ""}) for name in ("name", "about", "helper", "alternative", "need")]
    unknown += [replace(NOTHING, about="presupuesto"), replace(NOTHING, when=TOMORROW), replace(NOTHING, used=2)]
    for facts in unknown:
        rendered = render(on, kind, facts, None, tone, language)
        assert rendered.problem is None
        expect_sound(rendered.text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize(
    "kind", ["received", "promise", "now", "later", "by_phone", "by_mail", "delegated", "hand_over"]
)
def test_a_promise_has_its_time_in_it(language: str, tone: str, kind: str) -> None:
    when = DayWords(TEXTS, language, MADRID, WEDNESDAY).moment(TOMORROW, MADRID)

    assert when in render(ports(), kind, EVERYTHING, None, tone, language).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in CLIENT_KINDS if "hand" not in kind])
def test_formal_and_friendly_are_two_ways_to_say_it(language: str, kind: str) -> None:
    formal, friendly = (render(ports(), kind, EVERYTHING, None, tone, language).text for tone in TONES)

    assert formal != friendly


def test_a_client_s_tone_goes_before_the_one_in_the_settings() -> None:
    on = ports("es", Tone.FRIENDLY)

    assert "te llamo" in render(on, LATE_CALL, EVERYTHING, None).text
    assert "le llamaré" in render(on, LATE_CALL, EVERYTHING, replace(CLIENT, tone=Tone.FORMAL)).text
    assert "te llamo" in render(on, LATE_CALL, EVERYTHING, replace(CLIENT, tone=Tone.FORMAL), Tone.FRIENDLY).text


def test_limits_are_told_as_they_are_agreed_on_with_the_client() -> None:
    client = replace(
        CLIENT,
        response=2 * 8 * 60,
        urgent_response=60,
        urgent_channel=Channel.WHATSAPP,
        reach_hours={0: parse_ranges("10:00-13:00")},
    )
    text = render(ports(inbox_checks=(600, 960)), "how_to_reach_me", TextFacts(), client).text

    assert "on Mondays from 10:00 to 13:00" in text
    assert "I answer messages within 2 working days." in text
    assert "at 10:00 and at 16:00" in text
    assert "by WhatsApp; you will hear from me within one working hour." in text


def test_the_limit_is_reset_with_the_numbers() -> None:
    text = render(ports(), "limit_reset", replace(EVERYTHING, used=3, allowed=None), replace(CLIENT, wild_cards=2)).text

    assert "In November that happened outside our usual arrangement 3 times; we had agreed on twice a month." in text
    assert "agreed on" in text
    none_allowed = render(ports(), "limit_reset", replace(EVERYTHING, allowed=0), None).text
    assert "3 times. So that" in none_allowed


def test_the_hand_over_has_all_that_a_helper_needs() -> None:
    text = render(ports(), "hand_over", EVERYTHING, None).text

    for part in ("presupuesto", "they present it on Friday", "tomorrow at 16:30", "Luis, Fit & Co (+34 600 123 456)"):
        assert part in text


# about calls


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["", "Marta Ruiz"])
@pytest.mark.parametrize("about", ["", "presupuesto"])
@pytest.mark.parametrize("state", ["open", "closed"])
def test_a_text_about_a_call_reads_well(language: str, kind: str, name: str, about: str, state: str) -> None:
    given = follow_up(caller=Caller(name, "+34600123456"), about=about)
    closed = replace(given, state=Closed(WEDNESDAY, OutcomeKind.LEFT_MESSAGE))
    for tone in Tone:
        text = filled(ports(language, tone), kind, given if state == "open" else closed, None).text
        expect_sound(text)
        assert text[-1] in ".?"
        assert about in text or kind == MISSED_CALL


def test_a_text_is_in_the_client_s_language_and_else_in_the_user_s() -> None:
    def begin(client: Client) -> str:
        return filled(ports("es"), MISSED_CALL, follow_up(), client).text[:10]

    assert begin(replace(CLIENT, language="pl")) == "Dzień dobr"
    assert begin(CLIENT) == "Hola, Mart"
    assert begin(replace(CLIENT, language="ro-MD")) == "Bună ziua,"
    assert begin(replace(CLIENT, language="fr")) == "Hello Mart"


def test_the_missed_call_says_when() -> None:
    assert filled(ports(tone=Tone.FRIENDLY), MISSED_CALL, follow_up(), None).text == (
        "Hi Marta Ruiz, I saw your call and couldn't pick up just then. I'll call you back tomorrow at 16:30."
    )


def test_a_time_that_has_passed_is_not_promised() -> None:
    given = follow_up(state=Open(WEDNESDAY, WEDNESDAY + timedelta(minutes=15), WEDNESDAY))

    assert "as soon as I can" in filled(ports(), MISSED_CALL, given, None).text


def test_a_client_elsewhere_reads_their_own_time_and_is_told_so() -> None:
    client = replace(CLIENT, language="ro", zone=ZoneInfo("Europe/Bucharest"))

    assert "mâine la ora 17:30 (ora dumneavoastră locală)" in filled(ports(), MISSED_CALL, follow_up(), client).text
    friendly = replace(client, tone=Tone.FRIENDLY)
    assert "mâine la ora 17:30 (ora ta locală)" in filled(ports(), MISSED_CALL, follow_up(), friendly).text
    at_home = replace(client, zone=ZoneInfo("Europe/Warsaw"))
    assert "mâine la ora 16:30." in filled(ports(), MISSED_CALL, follow_up(), at_home).text


def test_the_reminder_counts_from_what_was_asked_and_the_apology_from_the_latest_call() -> None:
    given = follow_up(way=Way.THEIRS, called_at=WEDNESDAY - timedelta(days=1), about="the logo")

    assert "what I asked of you on Monday: the logo." in filled(ports(), ASKED_REMINDER, given, None).text
    assert "You got in touch yesterday about the logo" in filled(ports(), LATE_CALL, given, None).text


def test_what_people_wrote_is_put_in_as_it_is_but_on_one_line() -> None:
    given = follow_up(about="{{ 7 * 7 }} {% x\n\x1b\u202e offer. ", caller=Caller("{{ about }}"))

    assert filled(ports(), LEFT_MESSAGE, given, None).text.startswith(
        "Hello {{ about }}, I tried to call you back about {{ 7 * 7 }} {% x offer but could not"
    )


def test_a_task_is_named_in_one_line() -> None:
    assert short_text(ports("es"), "task_call", name="Marta", about="presupuesto") == "Llamar a Marta: presupuesto"
    assert short_text(ports("es"), "task_call", name="Marta", about="") == "Llamar a Marta"


# advice


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_profile_has_a_name_and_a_few_lines_of_advice(language: str) -> None:
    found = profiles(ports(language))

    assert [one.key for one in found] == list(PROFILES)
    for one in found:
        assert len(one.name.split()) == 1
        assert 3 <= len(one.lines) <= 5
        assert all(line.endswith(".") for line in one.lines)


def test_a_profile_that_is_gone_has_its_key_for_a_name() -> None:
    assert profile(ports(), "perfectionist").name == "perfectionist"
    assert profile(ports(), "perfectionist").lines == ()


# words


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
    assert HoursWords(TEXTS, "es").times((75, 780)) == "a la 1:15 y a las 13:00"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "tomorrow from 16:30 to 18:00"),
        ("es", "mañana de 16:30 a 18:00"),
        ("pl", "jutro od 16:30 do 18:00"),
        ("ro", "mâine între 16:30 și 18:00"),
    ],
)
def test_a_period_is_told_with_its_day_once(language: str, words: str) -> None:
    days = DayWords(TEXTS, language, MADRID, WEDNESDAY)

    assert days.period(Period.lasting(TOMORROW, 90), MADRID) == words


def test_a_period_over_midnight_has_both_days() -> None:
    days = DayWords(TEXTS, "en", MADRID, WEDNESDAY)

    assert days.period(Period.lasting(TOMORROW, 600), MADRID) == "tomorrow at 16:30 – on Friday at 2:30"


@pytest.mark.parametrize(
    ("language", "month", "words"),
    [("en", 11, "in November"), ("es", 1, "en enero"), ("pl", 9, "we wrześniu"), ("ro", 7, "în iulie")],
)
def test_months_are_told_as_when_something_was(language: str, month: int, words: str) -> None:
    days = DayWords(TEXTS, language, MADRID, WEDNESDAY)

    assert days.in_month(datetime(2026, month, 3, tzinfo=UTC).date()) == words


@pytest.mark.parametrize(
    ("language", "minutes", "words"),
    [
        ("en", 1, "1 minute"),
        ("en", 45, "45 minutes"),
        ("en", 60, "1 hour"),
        ("en", 90, "1 h 30"),
        ("es", 120, "2 horas"),
        ("es", 1, "1 minuto"),
        ("pl", 1, "1 minuta"),
        ("pl", 2, "2 minuty"),
        ("pl", 5, "5 minut"),
        ("pl", 12, "12 minut"),
        ("pl", 22, "22 minuty"),
        ("pl", 25, "25 minut"),
        ("pl", 180, "3 godziny"),
        ("pl", 300, "5 godzin"),
        ("ro", 1, "1 minut"),
        ("ro", 15, "15 minute"),
        ("ro", 45, "45 de minute"),
        ("ro", 120, "2 ore"),
    ],
)
def test_lengths_have_the_plurals_of_the_language(language: str, minutes: int, words: str) -> None:
    assert LengthWords(TEXTS, language).duration(minutes) == words


@pytest.mark.parametrize(
    ("language", "minutes", "words"),
    [
        ("en", 240, "within 4 working hours"),
        ("en", 480, "within one working day"),
        ("en", 90, "within 1 h 30 of working time"),
        ("es", 960, "en 2 días laborables"),
        ("pl", 60, "w ciągu godziny roboczej"),
        ("pl", 120, "w ciągu 2 godzin roboczych"),
        ("ro", 960, "în cel mult 2 zile lucrătoare"),
        ("ro", 30, "în cel mult 30 de minute de program"),
    ],
)
def test_a_window_is_told_in_working_time(language: str, minutes: int, words: str) -> None:
    assert LengthWords(TEXTS, language).within(minutes, 480) == words


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "once"),
        ("en", 2, "twice"),
        ("es", 2, "2 veces"),
        ("pl", 2, "2 razy"),
        ("ro", 2, "de 2 ori"),
        ("ro", 20, "de 20 de ori"),
    ],
)
def test_how_often_is_told_in_words(language: str, count: int, words: str) -> None:
    assert LengthWords(TEXTS, language).times(count) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Monday to Friday from 9:00 to 14:00 and from 15:00 to 18:00"),
        ("es", "de lunes a viernes de 9:00 a 14:00 y de 15:00 a 18:00"),
        ("pl", "od poniedziałku do piątku od 9:00 do 14:00 i od 15:00 do 18:00"),
        ("ro", "de luni până vineri între 9:00 și 14:00 și între 15:00 și 18:00"),
    ],
)
def test_weekly_hours_are_told_as_people_say_them(language: str, words: str) -> None:
    assert HoursWords(TEXTS, language).weekly(WHOLE_WEEK, MADRID, MADRID, WEDNESDAY) == words


def test_days_with_other_hours_are_told_by_themselves() -> None:
    hours = {**WHOLE_WEEK, 2: parse_ranges("9:00-12:00"), 4: parse_ranges("9:00-12:00"), 5: ()}

    assert HoursWords(TEXTS, "en").weekly(hours, MADRID, MADRID, WEDNESDAY) == (
        "on Mondays, on Tuesdays and on Thursdays from 9:00 to 14:00 and from 15:00 to 18:00;"
        " on Wednesdays and on Fridays from 9:00 to 12:00"
    )


@pytest.mark.parametrize(
    ("language", "words"), [("en", "on Thursdays"), ("es", "los jueves"), ("pl", "w czwartki"), ("ro", "joia")]
)
def test_what_is_usual_is_told_by_its_weekday(language: str, words: str) -> None:
    assert HoursWords(TEXTS, language).weekday(TOMORROW, MADRID) == words
    assert words in render(ports(language), "ask_first", EVERYTHING, None).text


def test_weekly_hours_are_told_by_the_reader_s_clock() -> None:
    words = HoursWords(TEXTS, "en")
    hours = {0: parse_ranges("9:00-12:00"), 6: parse_ranges("20:00-23:00")}

    assert words.weekly(hours, MADRID, ZoneInfo("America/New_York"), WEDNESDAY) == (
        "on Mondays from 3:00 to 6:00; on Sundays from 14:00 to 17:00 (your time)"
    )
    assert words.weekly(hours, MADRID, ZoneInfo("Asia/Tokyo"), WEDNESDAY) == (
        "on Mondays from 4:00 to 7:00 and from 17:00 to 20:00 (your time)"
    )
