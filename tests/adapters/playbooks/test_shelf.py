"""Playbooks come from files; a bad one is told by file, line and reason, and the others work on."""

import os
from pathlib import Path

import pytest

from respiro.adapters.playbooks.files import MOST_BYTES
from respiro.adapters.playbooks.shelf import YamlPlaybooks
from respiro.domain.playbooks import END, MOST_STEPS, Answer, Step
from respiro.phrases import problem_text
from respiro.services.ports import PlaybookProblem

KINDS = ("promise", "later")
SHORT = """\
title: Reach them
when: Someone waits.
steps:
  - id: call
    say: Call.
    minutes: 5
    ask: Reached?
    answers:
      yes: note
      no: write
  - id: write
    say: Write.
    text: promise
    how: >-
      Two lines,
      not more.
    next: end
  - id: note
    say: Take notes.
    over: Stop.
"""


def write(folder: Path, name: str, text: str | bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def shelf_in(tmp_path: Path, system: str = "en") -> YamlPlaybooks:
    return YamlPlaybooks(tmp_path / "shipped", tmp_path / "own", lambda: KINDS, system)


def told(tmp_path: Path, text: str | bytes, name: str = "mine.yaml") -> list[tuple[int, str, str]]:
    """Return what is said of a file: line, kind and detail."""
    path = write(tmp_path, name, text)
    shelf = shelf_in(tmp_path).checked(str(path))
    for problem in shelf.problems:
        assert problem.file == str(path)
        assert "{" not in problem_text(problem.kind, problem.detail)
        assert "could not be read" not in problem_text(problem.kind, problem.detail)
    return [(problem.line, problem.kind, problem.detail) for problem in shelf.problems]


def test_a_playbook_is_read_whole(tmp_path: Path) -> None:
    write(tmp_path / "shipped" / "en", "reach.yaml", SHORT)
    (book,) = shelf_in(tmp_path).shelf("en").playbooks
    assert (book.name, book.title, book.when, book.is_own) == ("reach", "Reach them", "Someone waits.", False)
    assert book.steps == (
        Step("call", "Call.", (Answer("yes", "note"), Answer("no", "write")), minutes=5, ask="Reached?"),
        Step("write", "Write.", (Answer("", END),), text="promise", how="Two lines, not more."),
        Step("note", "Take notes.", (Answer("", END),), over="Stop."),
    )


def test_yes_and_no_are_words_and_no_truth_values(tmp_path: Path) -> None:
    text = SHORT.replace("yes: note", "on: note").replace("no: write", "off: write")
    (book,) = shelf_in(tmp_path).checked(str(write(tmp_path, "a.yaml", text))).playbooks
    assert [answer.words for answer in book.steps[0].answers] == ["on", "off"]


def test_a_step_without_next_goes_on_to_the_step_below(tmp_path: Path) -> None:
    text = "title: T\nwhen: W\nsteps:\n- {id: a, say: A}\n- {id: b, say: B}\n"
    (book,) = shelf_in(tmp_path).checked(str(write(tmp_path, "a.yaml", text))).playbooks
    assert [step.answers for step in book.steps] == [(Answer("", "b"),), (Answer("", END),)]


# --- which file is used


def titled(title: str) -> str:
    return SHORT.replace("Reach them", title)


def titles(tmp_path: Path, language: str) -> dict[str, str]:
    return {book.name: book.title for book in shelf_in(tmp_path).shelf(language).playbooks}


def test_the_best_language_is_taken_for_each_playbook(tmp_path: Path) -> None:
    write(tmp_path / "shipped" / "en", "a.yaml", titled("A"))
    write(tmp_path / "shipped" / "en", "b.yaml", titled("B"))
    write(tmp_path / "shipped" / "es", "b.yaml", titled("B en español"))
    assert titles(tmp_path, "es") == {"a": "A", "b": "B en español"}
    assert titles(tmp_path, "es-MX") == {"a": "A", "b": "B en español"}
    assert titles(tmp_path, "en") == titles(tmp_path, "xx") == titles(tmp_path, "../es") == {"a": "A", "b": "B"}


def test_the_system_s_language_holds_where_none_was_chosen(tmp_path: Path) -> None:
    write(tmp_path / "shipped" / "en", "a.yaml", titled("A"))
    write(tmp_path / "shipped" / "pl", "a.yaml", titled("Po polsku"))
    (book,) = shelf_in(tmp_path, "pl").shelf("system").playbooks
    assert book.title == "Po polsku"


def test_own_playbooks_stand_in_place_of_those_of_the_same_name(tmp_path: Path) -> None:
    write(tmp_path / "shipped" / "en", "a.yaml", titled("A"))
    write(tmp_path / "own", "a.yaml", titled("My A"))
    write(tmp_path / "own" / "en", "b.yml", titled("My B"))
    write(tmp_path / "own", "b.yml", titled("My B in any language"))
    assert titles(tmp_path, "en") == {"a": "My A", "b": "My B"}
    assert all(book.is_own for book in shelf_in(tmp_path).shelf("en").playbooks)


def test_an_own_english_playbook_is_better_than_none_but_not_than_one_in_the_right_language(tmp_path: Path) -> None:
    write(tmp_path / "own" / "en", "a.yaml", titled("My A"))
    write(tmp_path / "own" / "en", "b.yaml", titled("My B"))
    write(tmp_path / "shipped" / "es", "a.yaml", titled("A en español"))
    assert titles(tmp_path, "es") == {"a": "A en español", "b": "My B"}


def test_a_broken_copy_is_told_and_the_shipped_one_used(tmp_path: Path) -> None:
    write(tmp_path / "shipped" / "en", "a.yaml", titled("A"))
    write(tmp_path / "shipped" / "en", "b.yaml", titled("B"))
    copy = write(tmp_path / "own", "a.yaml", titled("My A").replace("next: end", "next: nowhere"))
    shelf = shelf_in(tmp_path).shelf("en")
    assert [book.title for book in shelf.playbooks] == ["A", "B"]
    assert shelf.problems == (PlaybookProblem(str(copy), 17, "jump_to_nowhere", "nowhere"),)


def test_a_change_of_the_file_is_seen(tmp_path: Path) -> None:
    playbooks = shelf_in(tmp_path)
    path = write(tmp_path / "own", "a.yaml", titled("Before"))
    assert playbooks.shelf("en").playbooks[0].title == "Before"
    path.write_text(titled("Afterwards"), encoding="utf-8")
    assert playbooks.shelf("en").playbooks[0].title == "Afterwards"
    path.unlink()
    assert playbooks.shelf("en").playbooks == ()


def test_an_unchanged_file_is_read_once(tmp_path: Path) -> None:
    playbooks = shelf_in(tmp_path)
    write(tmp_path / "own", "a.yaml", SHORT)
    assert playbooks.shelf("en").playbooks[0] is playbooks.shelf("en").playbooks[0]


def test_no_folder_is_an_empty_shelf(tmp_path: Path) -> None:
    shelf = shelf_in(tmp_path).shelf("en")
    assert (shelf.playbooks, shelf.problems) == ((), ())
    assert not (tmp_path / "own").exists()


def test_other_files_beside_the_playbooks_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "own", "notes.txt", "nothing")
    write(tmp_path / "own", ".a.yaml.swp", "nothing")
    write(tmp_path / "own", ".a.yaml", "nothing")
    assert shelf_in(tmp_path).shelf("en").problems == ()


def test_names_that_nobody_can_type_and_doubled_ones_are_told(tmp_path: Path) -> None:
    write(tmp_path / "own", "two words.yaml", SHORT)
    write(tmp_path / "own", "a.yaml", titled("Used"))
    write(tmp_path / "own", "a.yml", titled("Not used"))
    shelf = shelf_in(tmp_path).shelf("en")
    assert [book.title for book in shelf.playbooks] == ["Used"]
    assert {problem.kind for problem in shelf.problems} == {"playbook_bad_name", "playbook_name_twice"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    os.mkfifo(tmp_path / "own" / "a.yaml")
    assert [problem.kind for problem in shelf_in(tmp_path).shelf("en").problems] == ["playbook_no_file"]


# --- what is wrong, and in which line


STEP = "title: T\nwhen: W\nsteps:\n  - id: a\n    say: A\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(0, "playbook_empty", "")]),
        ("# only a remark\n", [(0, "playbook_empty", "")]),
        ("just words", [(1, "playbook_needs_keys", "title, when, steps")]),
        ("title: T\nwhen: W\n", [(1, "playbook_key_missing", "steps")]),
        ("title:\nwhen: W\nsteps:\n- {id: a, say: A}\n", [(1, "playbook_key_empty", "title")]),
        ("title: ~\nwhen: W\nsteps:\n- {id: a, say: A}\n", [(1, "playbook_key_empty", "title")]),
        ("title: [a]\nwhen: W\nsteps:\n- {id: a, say: A}\n", [(1, "playbook_needs_text", "title")]),
        ("title: T\nwhen: W\nsteps: soon\n", [(3, "playbook_needs_list", "steps")]),
        ("title: T\nwhen: W\nsteps: []\n", [(3, "playbook_no_steps", "")]),
        ("title: T\nwhen: W\nsteps:\n- breathe\n", [(4, "playbook_needs_keys", "id, say, how, ask, over, minutes, text, answers, next")]),
        (STEP + "    colour: red\n", [(6, "playbook_unknown_key", "colour")]),
        (STEP + "    say: B\n", [(6, "playbook_key_twice", "say")]),
        ("title: T\nwhen: W\nsteps:\n  - say: A\n", [(4, "playbook_key_missing", "id")]),
        (STEP + "  - id: a\n    say: B\n", [(6, "duplicate_step", "a")]),
        (STEP + "    minutes: soon\n", [(6, "playbook_needs_number", "minutes")]),
        (STEP + "    minutes: 0\n", [(6, "playbook_minutes_out_of_range", "720")]),
        (STEP + "    minutes: -5\n", [(6, "playbook_minutes_out_of_range", "720")]),
        (STEP + "    minutes: 721\n", [(6, "playbook_minutes_out_of_range", "720")]),
        (STEP + "    minutes: 2.5\n", [(6, "playbook_needs_number", "minutes")]),
        (STEP + "    next: b\n", [(6, "jump_to_nowhere", "b")]),
        (STEP + "    answers:\n      yes: end\n      no: b\n", [(8, "jump_to_nowhere", "b")]),
        (STEP + "    answers: []\n", [(6, "playbook_needs_answers", "")]),
        (STEP + "    answers:\n      yes:\n", [(7, "playbook_answer_to_nothing", "yes")]),
        (STEP + "    answers:\n      yes: end\n      Yes: a\n", [(8, "playbook_answer_twice", "Yes")]),
        (STEP + "    answers:\n      yes: end\n    next: end\n", [(8, "playbook_next_and_answers", "")]),
        (STEP + "    next: end\n  - id: b\n    say: B\n", [(7, "step_unreachable", "b")]),
        (STEP + "    next: a\n", [(4, "no_way_to_the_end", "a")]),
        (STEP.replace("id: a", "id: A B"), [(4, "playbook_bad_id", "A B")]),
        (STEP.replace("id: a", "id: end"), [(4, "playbook_id_reserved", "end")]),
        (STEP.replace("say: A", "say: " + "A" * 161), [(5, "playbook_text_too_long", "160")]),
        (STEP.replace("say: A", "say: Ask: what?"), [(5, "playbook_colon", "")]),
        (STEP.replace("say: A", "say: 'A"), [(5, "playbook_quote_open", "")]),
        (STEP.replace("    say: A", "\t  say: A"), [(5, "playbook_tab", "")]),
        (STEP.replace("say: A", "say: [A"), [(6, "playbook_not_yaml", "")]),
        (STEP.replace("say: A", "say: &x A"), [(5, "playbook_anchor", "")]),
        (STEP.replace("say: A", "say: *x"), [(5, "playbook_anchor", "")]),
        (STEP.replace("say: A", "say: !!python/object:os.system x"), [(5, "playbook_tag", "tag:yaml.org,2002:python/object:os.system")]),
        (STEP.replace("say: A", "? [say]\n    : A"), [(5, "playbook_key_no_word", "")]),
        (STEP + "---\ntitle: U\n", [(6, "playbook_two_documents", "")]),
        (STEP + "    how: " + "[" * 20, [(6, "playbook_too_deep", "")]),
        (STEP.replace("say: A", "say: A\x07"), [(5, "playbook_bad_character", "")]),
        (STEP.encode() + b"    how: caf\xe9\n", [(6, "playbook_not_text", "")]),
        (STEP.encode("utf-16"), [(1, "playbook_not_text", "")]),
        ("#" * (MOST_BYTES + 1), [(0, "playbook_too_large", "100")]),
        ("- a\n- b\n", [(1, "playbook_needs_keys", "title, when, steps")]),
        ("[" + "a," * 30_000 + "]", [(0, "playbook_too_much", "")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str | bytes, expected: object) -> None:
    assert told(tmp_path, text) == expected
    assert shelf_in(tmp_path).checked(str(tmp_path / "mine.yaml")).playbooks == ()


def test_too_many_steps_and_answers_are_told(tmp_path: Path) -> None:
    steps = "".join(f"- {{id: s{number}, say: S}}\n" for number in range(MOST_STEPS + 1))
    assert told(tmp_path, "title: T\nwhen: W\nsteps:\n" + steps) == [(54, "playbook_too_many_steps", "50")]
    answers = "".join(f"      {number}: end\n" for number in range(10))
    assert told(tmp_path, STEP + "    answers:\n" + answers) == [(16, "playbook_too_many_answers", "9")]


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = "title: T\nstep: 1\nsteps:\n  - id: A\n    minutes: x\n"
    assert told(tmp_path, text) == [
        (1, "playbook_key_missing", "when"),
        (2, "playbook_unknown_key", "step"),
        (4, "playbook_key_missing", "say"),
        (4, "playbook_bad_id", "A"),
        (5, "playbook_needs_number", "minutes"),
    ]


def test_a_text_that_is_not_there_is_told_and_the_step_does_without(tmp_path: Path) -> None:
    path = write(tmp_path, "a.yaml", STEP + "    text: poem\n")
    shelf = shelf_in(tmp_path).checked(str(path))
    assert [problem.kind for problem in shelf.problems] == ["playbook_unknown_text"]
    assert shelf.playbooks[0].steps[0].text == ""


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    assert told(tmp_path, b"\xef\xbb\xbf" + STEP.encode()) == []


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    missing = str(tmp_path / "gone.yaml")
    assert shelf_in(tmp_path).checked(missing).problems == (PlaybookProblem(missing, 0, "playbook_missing"),)
    assert [problem.kind for problem in shelf_in(tmp_path).checked("a\0b").problems] == ["playbook_unreadable"]
    assert [problem.kind for problem in shelf_in(tmp_path).checked(str(tmp_path)).problems] == ["playbook_no_file"]


@pytest.mark.parametrize("cut", range(0, len(SHORT), 7))
def test_a_file_cut_off_anywhere_is_read_or_told(tmp_path: Path, cut: int) -> None:
    path = write(tmp_path, "a.yaml", SHORT[:cut])
    shelf = shelf_in(tmp_path).checked(str(path))
    assert bool(shelf.playbooks) != bool(shelf.problems)


@pytest.mark.parametrize(
    "stray", ["\x00", "{", "[", "'", '"', "&a ", "*a", "!", "|", "- ", ": ", "\t", "%", "…", "\u202e"]
)
@pytest.mark.parametrize("place", range(0, len(SHORT), 23))
def test_a_stray_character_anywhere_is_read_or_told(tmp_path: Path, stray: str, place: int) -> None:
    path = write(tmp_path, "a.yaml", SHORT[:place] + stray + SHORT[place:])
    shelf = shelf_in(tmp_path).checked(str(path))
    assert bool(shelf.playbooks) != bool(shelf.problems)
