"""Templates that users write, where only what a text needs is let in at all.

Jinja's sandbox keeps a template from reaching Python, but not from eating time and memory, and its authors say that
this can't be done operator by operator. So it is done by what a template may be made of: every node of its syntax
tree is on a list, there is nothing to call, no text grows unseen, and its loops share a few steps.
Only ``texts`` imports this module, with the first text that is rendered: Jinja is not loaded before.
"""

import re
import traceback
from collections.abc import Mapping
from typing import Final, NoReturn

from jinja2 import Template, TemplateSyntaxError, UndefinedError, nodes

from respiro.adapters.text_sandbox import COUNTED, JOINED, MOST_STEPS, STEPS, BadTemplateError, bounded, environment
from respiro.services.ports import TextValue

LONGEST_SOURCE: Final = 10_000
"""Characters of a template."""
_DEEPEST: Final = 40
"""Nodes of the syntax tree, one within the other."""
_FILE: Final = "<text>"
_LOOP: Final = "loop"
_OF_LOOP: Final = frozenset({"first", "last", "index", "index0", "length"})
_ALLOWED: Final = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Assign, nodes.CondExpr),
    *(nodes.Const, nodes.Name, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Test),
    *(nodes.Filter, nodes.Concat, nodes.Add, nodes.Sub, nodes.Tuple, nodes.List, nodes.Getattr),
)
_SHOWN_AS: Final[Mapping[type[nodes.Node], str]] = {
    nodes.Call: "( )",
    nodes.Getattr: ".",
    nodes.Getitem: "[ ]",
    nodes.Dict: "{ }",
    nodes.Mul: "*",
    nodes.Pow: "**",
    nodes.Div: "/",
    nodes.FloorDiv: "//",
    nodes.Mod: "%",
    nodes.Neg: "-",
    nodes.Pos: "+",
    nodes.AssignBlock: "set … endset",
    nodes.FilterBlock: "filter … endfilter",
    nodes.CallBlock: "call",
    nodes.FromImport: "from",
    nodes.NSRef: ".",
    nodes.Scope: "autoescape",
}
"""How people know the nodes that are refused; the others by their tag."""


class CompiledText:
    """A template that may be rendered."""

    def __init__(self, template: Template, names: Mapping[str, int]) -> None:
        self._template = template
        self._names = names
        """What it asks for, with the line on which it first does."""

    def filled(self, values: Mapping[str, TextValue]) -> str:
        """Return the text, without doubled blanks and empty lines. Raises BadTemplateError."""
        for name, line in self._names.items():
            if name not in values:
                raise BadTemplateError(line, "template_unknown_name", name)
        try:
            return _tidy("".join(bounded(self._template.generate({**values, STEPS: [MOST_STEPS]}))))
        except BadTemplateError as error:
            raise BadTemplateError(error.line or _line_of(error), error.reason, error.detail) from error
        except UndefinedError as error:
            raise BadTemplateError(_line_of(error), "template_unknown_name", _quoted(error)) from error
        except Exception as error:  # whatever a user's template does wrong is told, never raised
            raise BadTemplateError(_line_of(error), "template_failed", str(error)) from error


def compiled(source: str) -> CompiledText:
    """Return a template ready to be rendered. Raises BadTemplateError."""
    if len(source) > LONGEST_SOURCE:
        raise BadTemplateError(0, "template_too_long", str(LONGEST_SOURCE))
    try:
        tree = environment().parse(source)
        names = _checked(tree)
        code = environment().compile(tree, filename=_FILE)
        return CompiledText(Template.from_code(environment(), code, {}), names)
    except TemplateSyntaxError as error:
        _tell_syntax(error)
    except (RecursionError, MemoryError, SyntaxError) as error:
        raise BadTemplateError(0, "template_too_deep") from error
    except (ValueError, OverflowError) as error:
        raise BadTemplateError(0, "template_syntax", str(error)) from error


def _tell_syntax(error: TemplateSyntaxError) -> NoReturn:
    words = str(error.message or "")
    if match := re.search(r"unknown tag '([^']*)'", words):
        raise BadTemplateError(error.lineno, "template_unknown_tag", match[1]) from error
    if match := re.search(r"nexpected end of template.*block that needs to be closed is '(\w+)'", words, re.DOTALL):
        raise BadTemplateError(error.lineno, "template_not_closed", match[1]) from error
    raise BadTemplateError(error.lineno, "template_syntax", words) from error


def _checked(tree: nodes.Template) -> dict[str, int]:
    """Return the names that a tree asks for, once each node is allowed and each loop is counted.

    Raises BadTemplateError. Walks by hand: a chain of a thousand ``and`` is as deep as it is long.
    """
    loaded: dict[str, int] = {}
    stored = {_LOOP}
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        _expect_allowed(node, depth)
        if isinstance(node, nodes.Name):
            if node.ctx == "load":
                loaded[node.name] = min(node.lineno, loaded.get(node.name, node.lineno))
            else:
                stored.add(node.name)
        waiting += [(child, depth + 1) for child in node.iter_child_nodes()]
        _bound(node)
    return {name: line for name, line in sorted(loaded.items(), key=lambda item: item[1]) if name not in stored}


def _expect_allowed(node: nodes.Node, depth: int) -> None:
    if depth > _DEEPEST:
        raise BadTemplateError(node.lineno, "template_too_deep")
    if not isinstance(node, _ALLOWED) or _is_odd(node):
        shown = _SHOWN_AS.get(type(node), type(node).__name__.lower())
        raise BadTemplateError(node.lineno or 0, "template_forbidden", shown)
    known = environment().filters if isinstance(node, nodes.Filter) else environment().tests
    if isinstance(node, nodes.Filter | nodes.Test) and node.name not in known:
        raise BadTemplateError(node.lineno, "template_unknown_filter", node.name)


def _is_odd(node: nodes.Node) -> bool:
    """Tell whether an allowed node is used in a way that is not: a loop within itself, a field of anything."""
    if isinstance(node, nodes.For):
        return bool(node.recursive)
    if isinstance(node, nodes.Getattr):
        return not (isinstance(node.node, nodes.Name) and node.node.name == _LOOP and node.attr in _OF_LOOP)
    return False


def _bound(node: nodes.Node) -> None:
    """Let the loops below a node be counted, and joined texts be measured."""
    for field, value in node.iter_fields():
        if isinstance(value, nodes.Concat):
            setattr(node, field, _joined(value))
        elif isinstance(value, list):
            value[:] = [_joined(one) if isinstance(one, nodes.Concat) else one for one in value]
    if isinstance(node, nodes.For):
        node.iter = nodes.Filter(node.iter, COUNTED, [], [], None, None, lineno=node.lineno)


def _joined(node: nodes.Concat) -> nodes.Filter:
    parts = nodes.List(node.nodes, lineno=node.lineno)
    return nodes.Filter(parts, JOINED, [], [], None, None, lineno=node.lineno)


def _tidy(text: str) -> str:
    lines = [re.sub(r"[ \t]{2,}", " ", line).strip() for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _line_of(error: BaseException) -> int:
    """Return the line of the template at which an error arose; Jinja puts it into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 0 for frame in reversed(frames) if frame.filename == _FILE), 0)


def _quoted(error: Exception) -> str:
    match = re.search(r"'([^']*)'", str(error))
    return match[1] if match else ""
