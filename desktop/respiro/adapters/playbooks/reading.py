"""A playbook out of the text of its file, or all that is wrong with it."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from respiro.adapters.playbooks.fields import Fields, Findings
from respiro.adapters.playbooks.yaml_nodes import Items, Node, Table, Word, YamlFaultError, read_yaml
from respiro.domain.playbooks import (
    END,
    LONGEST_MINUTES,
    MOST_ANSWERS,
    MOST_STEPS,
    Answer,
    Flaw,
    Playbook,
    Step,
    flaws,
)
from respiro.domain.text import folded

_BOOK_KEYS: Final = {"title": 80, "when": 200}
"""The keys that a playbook needs beside its steps, and the most characters of each."""
_STEP_TEXTS: Final = {"say": 160, "how": 600, "ask": 120, "over": 300}
_STEP_KEYS: Final = ("id", *_STEP_TEXTS, "minutes", "text", "answers", "next")
_LONGEST_ANSWER: Final = 60
_ID: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class _Lines:
    """Where a step stands in its file, and where each of its answers."""

    step: int
    answers: tuple[int, ...]


def read_playbook(
    text: str, name: str, findings: Findings, text_kinds: Collection[str], *, is_own: bool
) -> Playbook | None:
    """Return the playbook; None, with the reasons among the findings, if it can't be used."""
    try:
        node = read_yaml(text)
    except YamlFaultError as fault:
        findings.add(fault.line, fault.kind, fault.detail)
        return None
    if node is None:
        findings.add(0, "playbook_empty")
        return None
    book = Fields.of(node, (*_BOOK_KEYS, "steps"), findings)
    if book is None:
        return None
    title, when = (book.text(key, longest, needed=True) for key, longest in _BOOK_KEYS.items())
    steps = _steps(book.node("steps", needed=True), findings, text_kinds)
    return None if findings.are_grave else Playbook(name, title, when, steps, is_own)


def _steps(node: Node | None, findings: Findings, text_kinds: Collection[str]) -> tuple[Step, ...]:
    if node is None:
        return ()
    if not isinstance(node, Items):
        findings.add(node.line, "playbook_needs_list", "steps")
        return ()
    if not node.items:
        findings.add(node.line, "playbook_no_steps")
        return ()
    if len(node.items) > MOST_STEPS:
        findings.add(node.items[MOST_STEPS].line, "playbook_too_many_steps", str(MOST_STEPS))
        return ()
    afterwards = [*(_id_of(item) for item in node.items[1:]), END]
    read = [_step(item, after, findings, text_kinds) for item, after in zip(node.items, afterwards, strict=True)]
    whole = [pair for pair in read if pair is not None]
    if not findings.are_grave:
        _find_flaws(whole, findings)
    return tuple(step for step, _ in whole)


def _find_flaws(read: list[tuple[Step, _Lines]], findings: Findings) -> None:
    def line(flaw: Flaw) -> int:
        lines = read[flaw.step][1]
        return lines.step if flaw.answer is None else lines.answers[flaw.answer]

    for flaw in flaws([step for step, _ in read]):
        findings.add(line(flaw), flaw.kind.value, flaw.name)


def _id_of(node: Node) -> str:
    """Return the id of a step that is still to be read; empty where there is none."""
    pairs: Mapping[str, Node] = {key.text: value for key, value in node.pairs} if isinstance(node, Table) else {}
    found = pairs.get("id")
    return found.text if isinstance(found, Word) else ""


def _step(node: Node, after: str, findings: Findings, text_kinds: Collection[str]) -> tuple[Step, _Lines] | None:
    fields = Fields.of(node, _STEP_KEYS, findings)
    if fields is None:
        return None
    texts = {key: fields.text(key, longest, needed=key == "say") for key, longest in _STEP_TEXTS.items()}
    answers, lines = _answers(fields, after, findings)
    minutes = fields.number("minutes", LONGEST_MINUTES)
    step = Step(
        _id(fields, findings), answers=answers, minutes=minutes, text=_text(fields, findings, text_kinds), **texts
    )
    return step, _Lines(fields.line, lines)


def _id(fields: Fields, findings: Findings) -> str:
    name = fields.text("id", 40, needed=True)
    if name == END:
        findings.add(fields.line_of("id"), "playbook_id_reserved", name)
    elif name and not _ID.fullmatch(name):
        findings.add(fields.line_of("id"), "playbook_bad_id", name)
    return name


def _text(fields: Fields, findings: Findings, text_kinds: Collection[str]) -> str:
    """Return the kind of a text for clients; one that there is not is told, but a step can do without."""
    kind = fields.text("text", 60)
    if kind and kind not in text_kinds:
        findings.add(fields.line_of("text"), "playbook_unknown_text", kind, is_grave=False)
        return ""
    return kind


def _answers(fields: Fields, after: str, findings: Findings) -> tuple[tuple[Answer, ...], tuple[int, ...]]:
    """Return the ways on, and their lines: several answers, one ``next``, or the step below."""
    node, on = fields.node("answers"), fields.text("next", 40)
    if node is None:
        return (Answer("", on or after),), (fields.line_of("next"),)
    if on:
        findings.add(fields.line_of("next"), "playbook_next_and_answers")
    if not isinstance(node, Table) or not node.pairs:
        findings.add(node.line, "playbook_needs_answers")
        return (), ()
    if len(node.pairs) > MOST_ANSWERS:
        findings.add(node.pairs[MOST_ANSWERS][0].line, "playbook_too_many_answers", str(MOST_ANSWERS))
    answers = tuple(_answer(words, to, findings) for words, to in node.pairs)
    seen: set[str] = set()
    for words, _ in node.pairs:
        if folded(words.text) in seen:
            findings.add(words.line, "playbook_answer_twice", words.text)
        seen.add(folded(words.text))
    return answers, tuple(words.line for words, _ in node.pairs)


def _answer(words: Word, to: Node, findings: Findings) -> Answer:
    if not isinstance(to, Word) or not to.text:
        findings.add(words.line, "playbook_answer_to_nothing", words.text)
        return Answer(words.text, END)
    if not words.text:
        findings.add(words.line, "playbook_key_empty", "answers")
    if len(words.text) > _LONGEST_ANSWER:
        findings.add(words.line, "playbook_text_too_long", str(_LONGEST_ANSWER))
    return Answer(words.text, to.text)
