"""Whatever kind of fault or problem the code names has a sentence of its own."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from respiro.domain import errors
from respiro.phrases import fault_text, problem_source

PACKAGE = Path(__file__).resolve().parents[2] / "desktop" / "respiro"
FAULTS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
NO_SENTENCE = fault_text("a kind that is not there")


def named(callers: set[str]) -> Iterator[str]:
    """Yield the kinds that are written out where one of these is called."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in callers:
                continue
            for argument in node.args:
                if isinstance(argument, ast.Constant) and re.fullmatch("[a-z]+(_[a-z0-9]+)+", str(argument.value)):
                    yield str(argument.value)


@pytest.mark.parametrize("kind", sorted(set(named(FAULTS))))
def test_every_fault_has_its_sentence(kind: str) -> None:
    assert fault_text(kind) != NO_SENTENCE


@pytest.mark.parametrize("kind", sorted(set(named({"BadRow"}))))
def test_every_row_that_is_no_call_has_its_sentence(kind: str) -> None:
    assert "{kind}" not in problem_source(kind)
