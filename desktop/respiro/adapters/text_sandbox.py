"""Jinja's sandbox with the few filters and tests that a text needs; none of them lets a text grow unseen."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from jinja2 import StrictUndefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST_RESULT: Final = 8_000
"""Characters of a text, and of any value in it."""
MOST_STEPS: Final = 200
"""Steps that all loops of a rendering take together."""
STEPS: Final = "steps left"
COUNTED: Final = "counted steps"
JOINED: Final = "joined text"
"""A variable and two filters that no template can name, for they have a blank."""
_LONGEST_DETAIL: Final = 200
_TESTS: Final = ("defined", "undefined", "none", "string", "number", "even", "odd", "equalto", "eq", "ne", "in")
_FILTERS: Final = ("default", "d", "first", "last", "length", "count", "int")


class BadTemplateError(Exception):
    """A template can't be used: at which line (0 for none), and why, as data for the phrase catalogue."""

    def __init__(self, line: int, reason: str, detail: str = "") -> None:
        super().__init__(line, reason, detail)
        self.line, self.reason, self.detail = line, reason, detail[:_LONGEST_DETAIL]


class Sandbox(ImmutableSandboxedEnvironment):
    """Adds and subtracts, and calculates nothing else."""

    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return the sum or the difference. Raises BadTemplateError."""
        del context
        if operator == "-":
            return left - right
        if operator != "+" or not isinstance(left, str | int) or not isinstance(right, str | int):
            raise BadTemplateError(0, "template_forbidden", operator)
        total: Any = left
        total += right
        return short(total) if isinstance(total, str) else total


@cache
def environment() -> Sandbox:
    """Return the one sandbox."""
    made = Sandbox(undefined=StrictUndefined, autoescape=False, optimized=False)
    made.finalize = lambda value: "" if value is None else value
    made.globals.clear()
    made.tests = {name: made.tests[name] for name in _TESTS}
    made.filters = {
        **{name: made.filters[name] for name in _FILTERS},
        "lower": lambda value: str(value).lower(),
        "upper": lambda value: str(value).upper(),
        "capital": _capital,
        "trim": lambda value: str(value).strip(),
        "replace": _replaced,
        COUNTED: _counted,
        JOINED: lambda parts: short("".join(map(str, parts))),
    }
    return made


def short(text: str) -> str:
    """Return a text that is not too long. Raises BadTemplateError."""
    if len(text) > LONGEST_RESULT:
        raise BadTemplateError(0, "template_result_too_long", str(LONGEST_RESULT))
    return text


def bounded(parts: Iterable[str]) -> Iterator[str]:
    """Yield the parts of a text while it is not too long. Raises BadTemplateError."""
    left = LONGEST_RESULT
    for part in parts:
        left -= len(part)
        if left < 0:
            raise BadTemplateError(0, "template_result_too_long", str(LONGEST_RESULT))
        yield part


def _capital(value: object) -> str:
    """Return a text with a capital first letter, the others as they are."""
    text = str(value)
    return text[:1].upper() + text[1:]


def _replaced(value: object, old: object, new: object) -> str:
    text, before, after = str(value), str(old), str(new)
    if len(text) + text.count(before) * len(after) > LONGEST_RESULT:
        raise BadTemplateError(0, "template_result_too_long", str(LONGEST_RESULT))
    return text.replace(before, after)


@pass_context
def _counted(context: Context, items: Iterable[object]) -> Iterator[object]:
    left = context.resolve(STEPS)
    for item in items:
        left[0] -= 1
        if left[0] < 0:
            raise BadTemplateError(0, "template_too_many_steps", str(MOST_STEPS))
        yield item
