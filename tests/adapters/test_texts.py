"""Texts from files: whose copy is used, and that no template of the user's harms anything."""

import os
import sys
from pathlib import Path

import pytest

from respiro.adapters.texts import ClientTexts, system_language
from respiro.domain.errors import InvalidValueError, StoreError
from respiro.services.ports import TemplateProblem

SHIPPED = Path(__file__).parents[2] / "resources" / "texts"
VALUES = {"name": "Marta", "about": "", "when": "", "own_name": "", "count": 3, "urgent_response": ""}
LONG = "x" * 7000


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "texts"


@pytest.fixture
def texts(own: Path) -> ClientTexts:
    return ClientTexts(SHIPPED, own, "en")


def write(own: Path, name: str, source: str | bytes, language: str = "en") -> Path:
    path = own / language / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return path


def text(texts: ClientTexts, kind: str = "received", language: str = "en", tone: str = "friendly") -> str:
    rendered = texts.rendered(kind, language, VALUES, tone)
    assert rendered.problem is None
    return rendered.text


# whose text


def test_respiro_s_own_text_is_used_where_there_is_no_copy(texts: ClientTexts) -> None:
    assert text(texts) == "Hi Marta, thanks for your message, I have it."


def test_the_user_s_copy_goes_before_it_in_its_tone_only(texts: ClientTexts, own: Path) -> None:
    write(own, "received.friendly.txt", "Got it, {{ name }}.")

    assert text(texts) == "Got it, Marta."
    assert text(texts, tone="formal").startswith("Hello Marta,")
    assert text(texts, language="es").startswith("Hola, Marta:")


def test_a_copy_without_a_tone_stands_for_both(texts: ClientTexts, own: Path) -> None:
    write(own, "received.txt", "Yes.")

    assert text(texts) == text(texts, tone="formal") == text(texts, tone="") == "Yes."


def test_a_copy_in_the_other_tone_is_no_reason_to_leave_respiro_s(texts: ClientTexts, own: Path) -> None:
    write(own, "received.formal.txt", "Dear Madam.")

    assert text(texts) == "Hi Marta, thanks for your message, I have it."


def test_a_text_that_only_the_user_has_is_one_of_the_kinds(texts: ClientTexts, own: Path) -> None:
    write(own, "profile_perfectionist.txt", "Perfectionist\n\nSay what is good enough.")
    write(own, "thanks.formal.txt", "Thank you.", language="de")

    assert {"profile_perfectionist", "thanks", "received", "task_call"} <= set(texts.kinds())
    assert text(texts, "profile_perfectionist") == "Perfectionist\n\nSay what is good enough."
    assert text(texts, "thanks", "de") == "Thank you."


def test_a_language_of_the_user_s_own_falls_back_to_english(texts: ClientTexts, own: Path) -> None:
    write(own, "received.txt", "Danke, {{ name }}.", language="de")

    assert text(texts, language="de-AT") == "Danke, Marta."
    assert text(texts, "missed_call", "de").startswith("Hi Marta")
    assert texts.table("dates", "de") == texts.table("dates", "en")


def test_a_changed_copy_is_used_at_once(texts: ClientTexts, own: Path) -> None:
    write(own, "received.txt", "One.")
    assert text(texts) == "One."
    write(own, "received.txt", "Two two.")
    assert text(texts) == "Two two."
    texts.put_copy("received", "en", "", "Three.")
    assert text(texts) == "Three."
    assert texts.drop_copy("received", "en", "")
    assert text(texts).startswith("Hi Marta")


def test_an_unchanged_text_is_not_compiled_again(texts: ClientTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    from respiro.adapters import texts as module  # noqa: PLC0415

    text(texts)
    monkeypatch.setattr(module, "_compiled", lambda *_: pytest.fail("compiled once more"))
    assert text(texts).startswith("Hi Marta")


def test_a_word_of_the_user_s_own_goes_before_respiro_s(texts: ClientTexts, own: Path) -> None:
    write(own, "words/ways.txt", "phone: on the phone\n")

    assert texts.table("ways", "en")["phone"] == "on the phone"
    assert texts.table("ways", "en")["mail"] == "by e-mail"


def test_plurals_are_not_mixed_with_english_ones(texts: ClientTexts, own: Path) -> None:
    write(own, "words/lengths.txt", "times.other: {count}-mal\n", language="de")

    assert "times.2" not in texts.table("lengths", "es")
    assert texts.table("lengths", "de").get("times.1") is None
    assert texts.table("lengths", "de")["within"].startswith("within")


# copies


def test_a_copy_is_stored_whole_for_the_user_alone(texts: ClientTexts, own: Path) -> None:
    texts.put_copy("received", "es", "friendly", "Hola, {{ name }}.\n\n")
    source = texts.source("received", "es", "friendly")

    assert (source.own, source.language, source.tone) == ("Hola, {{ name }}.", "es", "friendly")
    assert source.shipped.startswith("Hola{% if name %}")
    assert source.own_file == str(own / "es" / "received.friendly.txt")
    assert [path.name for path in (own / "es").iterdir()] == ["received.friendly.txt"]
    if sys.platform != "win32":
        assert (own / "es" / "received.friendly.txt").stat().st_mode & 0o077 == 0


def test_a_copy_that_is_not_there_can_t_be_dropped(texts: ClientTexts) -> None:
    assert not texts.drop_copy("received", "es", "friendly")


def test_what_can_t_be_written_is_told(texts: ClientTexts, own: Path) -> None:
    own.write_text("a file where the folder would be")

    with pytest.raises(StoreError) as raised:
        texts.put_copy("received", "es", "friendly", "Hola")
    assert raised.value.kind == "text_not_writable"


@pytest.mark.parametrize("kind", ["../en/received", "no_such_text", "words/dates", "", "received.friendly", "a\0b"])
def test_a_kind_is_no_way_out_of_the_folder(texts: ClientTexts, kind: str) -> None:
    with pytest.raises(InvalidValueError) as raised:
        texts.rendered(kind, "en", VALUES)
    assert raised.value.kind == "unknown_text"
    with pytest.raises(InvalidValueError):
        texts.source(kind, "en")


def test_neither_is_a_language_or_a_tone(texts: ClientTexts, own: Path) -> None:
    assert text(texts, language="../../etc").startswith("Hi Marta")
    with pytest.raises(InvalidValueError):
        texts.put_copy("received", "en", "../../formal", "x")
    texts.put_copy("received", "../../etc", "", "x")
    assert (own / "en" / "received.txt").exists()


def test_tones_are_those_that_there_are(texts: ClientTexts, own: Path) -> None:
    write(own, "received.formal.txt", "x")

    assert list(texts.tones("received", "es")) == ["formal", "friendly"]
    assert list(texts.tones("profile_steady", "en")) == [""]
    assert list(texts.tones("none", "en")) == [""]


# broken ones


def problem(texts: ClientTexts, source: str | bytes, own: Path) -> TemplateProblem:
    """Use a copy that does not work; answer why, when Respiro's text was used instead."""
    path = write(own, "received.friendly.txt", source)
    rendered = texts.rendered("received", "en", VALUES, "friendly")
    assert rendered.text == "Hi Marta, thanks for your message, I have it."
    assert rendered.problem is not None
    assert rendered.problem.file == str(path)
    return rendered.problem


@pytest.mark.parametrize(
    ("source", "line", "reason", "detail"),
    [
        ("Hello\n\n{{ name", 3, "template_syntax", "unexpected end of template"),
        ("Hello\n{{ nmae }}", 2, "template_unknown_name", "nmae"),
        ("{% if about %}\n\n{{ nmae }}{% endif %}", 3, "template_unknown_name", "nmae"),
        ("{% if name %}\nHello", 1, "template_not_closed", "if"),
        ("a\n{% iff name %}", 2, "template_unknown_tag", "iff"),
        ("a\n{{ name|shout }}", 2, "template_unknown_filter", "shout"),
        ("a\n{{ name is shouted }}", 2, "template_unknown_filter", "shouted"),
        ("a\nb\n{{ name - 1 }}", 3, "template_failed", "unsupported"),
        ("{% for x in count %}{% endfor %}", 1, "template_failed", "not iterable"),
        ("{% if about %}{% set x = 1 %}{% endif %}\n{{ x }}", 2, "template_unknown_name", "x"),
        ("x" * 10_001, 0, "template_too_long", "10000"),
        (b"caf\xe9", 0, "template_not_text", ""),
    ],
)
def test_a_broken_copy_is_told_with_line_and_reason(
    texts: ClientTexts, own: Path, source: str | bytes, line: int, reason: str, detail: str
) -> None:
    found = problem(texts, source, own)

    assert (found.line, found.reason) == (line, reason)
    assert detail in found.detail


HOSTILE = [
    "{{ 'a' * 10**9 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ 'a' ~ name.__class__.__mro__ }}",
    "{{ ''.__class__ }}",
    "{{ name.format(name) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ name|center(1000000000) }}",
    "{{ range(1000000000)|list }}",
    "{{ lipsum(1000000000) }}",
    "{{ self }}{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__ }}",
    "{% include '/etc/passwd' %}",
    "{% import '/etc/passwd' as x %}",
    "{% extends '/etc/passwd' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "{% for a in '" + LONG + "' %}{% for b in '" + LONG[:900] + "' %}{% endfor %}{% endfor %}",
    "{% for a in 'aaaaaaaaaa' %}" * 9 + "x" + "{% endfor %}" * 9,
    "{% set a = 'xxxxxxxxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}",
    "{% set a = 'xxxxxxxxxxxxxxxx' %}" + "{% set a = a + a %}" * 60 + "{{ a }}",
    "{% set a = '" + LONG + "' %}{{ a|replace('x', a) }}",
    "{% set a = '" + LONG + "' %}" + "{{ a }}" * 300,
    "{% set a %}x{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 60,
    "{% filter upper %}{% endfilter %}",
    "{% for a in 'a' %}" * 30 + "{% endfor %}" * 30,
    "{% if name %}" * 300 + "{% endif %}" * 300,
    "{{ name" + " and name" * 1000 + " }}",
    "{{ " + "(" * 4000 + "name" + ")" * 4000 + " }}",
    "{{ " + "[" * 4000,
    "{{ " + "9" * 5000 + " }}",
    "{{ " + "not " * 2000 + "name }}",
    "{" * 9999,
    "{#" * 4000,
    "{% " * 3000,
    "{{ namespace(a=1) }}",
    "{% call name() %}{% endcall %}",
    "{% autoescape true %}{% endautoescape %}",
    "{{ {'a': 1} }}",
    "{{ name[0] }}",
    "{{ dict(a=1) }}",
    "{% set x.y = 1 %}",
    "{{ loop }}",
]


@pytest.mark.parametrize("source", HOSTILE, ids=lambda source: source[:40])
def test_a_hostile_copy_neither_hangs_nor_harms(texts: ClientTexts, own: Path, source: str) -> None:
    """Without limits these take minutes, or all memory."""
    assert problem(texts, source, own).reason.startswith("template_")


def test_the_busiest_copy_that_is_allowed_ends_soon(texts: ClientTexts, own: Path) -> None:
    """Long values compared again and again in every step of a loop: as much work as the limits let in."""
    compare = "{% if a in b %}{% endif %}"
    source = "{% set a = 'ab' %}" + "{% set a = a ~ a %}" * 11 + "{% set b = a ~ 'b' %}{% for x in '" + "x" * 199
    source += "' %}" + compare * ((9_900 - len(source)) // len(compare)) + "{% endfor %}ok"
    write(own, "received.friendly.txt", source)

    assert texts.rendered("received", "en", VALUES, "friendly").text == "ok"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_the_place_of_a_copy_is_not_waited_for(texts: ClientTexts, own: Path) -> None:
    (own / "en").mkdir(parents=True)
    os.mkfifo(own / "en" / "received.friendly.txt")
    rendered = texts.rendered("received", "en", VALUES, "friendly")

    assert rendered.text.startswith("Hi Marta")
    assert rendered.problem
    assert rendered.problem.reason == "template_unreadable"


def test_a_copy_without_any_text_of_respiro_s_behind_it_gives_none(texts: ClientTexts, own: Path) -> None:
    write(own, "profile_mine.txt", "{{ nobody }}")
    rendered = texts.rendered("profile_mine", "en", VALUES)

    assert rendered.text == ""
    assert rendered.problem


def test_what_is_being_written_is_tried_without_a_file(texts: ClientTexts) -> None:
    assert texts.tried("Hi {{ name }}", VALUES).text == "Hi Marta"
    broken = texts.tried("Hi\n{{ nmae }}", VALUES)
    assert broken.text == ""
    assert broken.problem == TemplateProblem("", 2, "template_unknown_name", "nmae")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ name|upper }}, {{ 'later'|capital }}", "MARTA, Later"),
        ("{% for one in ['a', 'b'] %}{{ one }}{{ ', ' if not loop.last }}{% endfor %}", "a, b"),
        ("{% set who = name or 'you' %}{{ who }} {{ about|default('-', true) }}", "Marta -"),
        ("{% if count > 2 %}many{% else %}few{% endif %}", "many"),
        ("{{ none }}a {% if about %} b {% endif %} c", "a c"),
        ("a\n{% if name %}\nb\n{% endif %}\n\n\n\nc", "a\n\nb\n\nc"),
        ("{# not sent #}a{% raw %}{{ x }}{% endraw %}", "a{{ x }}"),
        ("{{ name|replace('M', 'm') }} {{ count + 1 }} {{ name ~ (count ~ '!') }}", "marta 4 Marta3!"),
        ("<b>{{ '<&>' }}</b>", "<b><&></b>"),
    ],
)
def test_what_texts_need_works(texts: ClientTexts, source: str, expected: str) -> None:
    rendered = texts.tried(source, VALUES)

    assert (rendered.text, rendered.problem) == (expected, None)


# the language of this machine


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
    on = ClientTexts(SHIPPED, None, language)
    assert text(on, language="system") == text(on, language=language)
