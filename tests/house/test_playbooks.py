"""The playbooks that come with Respiro: the same ways in each language, all of them sound."""

from functools import cache
from pathlib import Path

import pytest

from respiro.adapters.playbooks.shelf import YamlPlaybooks
from respiro.adapters.texts import ClientTexts
from respiro.domain.playbooks import Playbook

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("en", "es", "pl", "ro")
NAMES = ("emergency_call", "emergency_friday", "ill", "no_internet", "pursued", "two_emergencies")
QUOTES = {"en": "“”", "es": "«»", "pl": "„”", "ro": "„”"}


@cache
def shipped(language: str) -> dict[str, Playbook]:
    """Return a language's own playbooks, without those that stand in from English."""
    folder = RESOURCES / "playbooks" / language
    playbooks = YamlPlaybooks(folder, folder, ClientTexts(RESOURCES / "texts").kinds, language)
    found = {path.stem: playbooks.checked(str(path)) for path in folder.glob("*.yaml")}
    assert [problem for shelf in found.values() for problem in shelf.problems] == []
    return {name: shelf.playbooks[0] for name, shelf in found.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_of_them(language: str) -> None:
    assert set(NAMES) <= set(shipped(language))
    assert set(shipped(language)) == set(shipped("en"))


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("name", NAMES)
def test_each_language_has_the_same_steps_timers_texts_and_branches(language: str, name: str) -> None:
    def shape(playbook: Playbook) -> list[object]:
        return [
            (
                step.id,
                step.minutes,
                step.text,
                [(answer.to, bool(answer.words)) for answer in step.answers],
                [bool(words) for words in (step.how, step.ask, step.over)],
            )
            for step in playbook.steps
        ]

    assert shape(shipped(language)[name]) == shape(shipped("en")[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_playbook_is_short_and_has_timers_branches_and_texts(name: str) -> None:
    steps = shipped("en")[name].steps
    assert 5 <= len(steps) <= 9
    assert any(step.minutes for step in steps)
    assert any(step.text for step in steps)
    assert any(len(step.answers) > 1 for step in steps)
    assert all(bool(step.ask) == (len(step.answers) > 1) for step in steps)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_its_words_are_calm_and_set_with_care(language: str, name: str) -> None:
    playbook = shipped(language)[name]
    for step in playbook.steps:
        for words in (playbook.title, playbook.when, step.say, step.how, step.ask, step.over):
            assert not set(words) & set("!\"'") - {"'" if language == "en" else ""}, words
            assert words.count(QUOTES[language][0]) == words.count(QUOTES[language][1]), words
            assert "  " not in words
        assert step.say[-1] in ".?"
        assert not step.ask or step.ask[-1] == "?"
        assert all(
            answer.words[:1] == answer.words[:1].lower() or answer.words[:2] == "I " or answer.words[:2] == "I'"
            for answer in step.answers
        )


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_was_left_untranslated(language: str, name: str) -> None:
    for english, step in zip(shipped("en")[name].steps, shipped(language)[name].steps, strict=True):
        for words in ("say", "how", "ask", "over"):
            assert not getattr(english, words) or getattr(english, words) != getattr(step, words)
