"""YAML as words, lists and mappings that know their lines: no tags, no anchors, nothing that grows."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import yaml

_DEEPEST: Final = 8
_MOST_EVENTS: Final = 10_000
"""Far more than a playbook of 100 kB has; a list of as many commas would take a second to read."""


class YamlFaultError(Exception):
    """A file that can't be read as a whole; ``line`` is 1-based, ``kind`` and ``detail`` go to the phrases."""

    def __init__(self, line: int, kind: str, detail: str = "") -> None:
        super().__init__(line, kind, detail)
        self.line, self.kind, self.detail = line, kind, detail


@dataclass(frozen=True, slots=True)
class Word:
    """A scalar as it is written: ``yes`` is the word yes, ``5`` the word 5. Nothing at all is an empty word."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    line: int
    items: list["Node"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping, its keys in order and possibly twice."""

    line: int
    pairs: list[tuple[Word, "Node"]] = field(default_factory=list)


Node = Word | Items | Table


def read_yaml(text: str) -> Node | None:
    """Return what a text says; None if it says nothing. Raises YamlFaultError."""
    import yaml  # noqa: PLC0415  with the first playbook only

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same events, ten times as fast where it was built
    events = yaml.parse(text, Loader=loader)
    try:
        return _document(_tame(events))
    except yaml.MarkedYAMLError as error:
        raise _told(error, text) from None
    except yaml.reader.ReaderError as error:
        raise YamlFaultError(text.count("\n", 0, error.position) + 1, "playbook_bad_character") from None


def _tame(events: "Iterator[yaml.Event]") -> "Iterator[yaml.Event]":
    """Pass the events on as long as they build only what a playbook needs."""
    import yaml  # noqa: PLC0415  as above

    depth = documents = 0
    for event in islice(events, _MOST_EVENTS):
        line = _line(event)
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            raise YamlFaultError(line, "playbook_anchor")
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            raise YamlFaultError(line, "playbook_tag", str(event.tag))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > _DEEPEST:
            raise YamlFaultError(line, "playbook_too_deep")
        if documents > 1:
            raise YamlFaultError(line, "playbook_two_documents")
        yield event
    if next(events, None) is not None:
        raise YamlFaultError(0, "playbook_too_much")


def _document(events: "Iterator[yaml.Event]") -> Node | None:
    import yaml  # noqa: PLC0415  as above

    found: Node | None = None
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            found = _node(event, events)
    return found


def _node(event: "yaml.Event", events: "Iterator[yaml.Event]") -> Node:
    import yaml  # noqa: PLC0415  as above

    line = _line(event)
    if isinstance(event, yaml.SequenceStartEvent):
        items = Items(line)
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.items.append(_node(event, events))
        return items
    if isinstance(event, yaml.MappingStartEvent):
        table = Table(line)
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = _node(event, events)
            if not isinstance(key, Word):
                raise YamlFaultError(key.line, "playbook_key_no_word")
            table.pairs.append((key, _node(next(events), events)))
        return table
    if not isinstance(event, yaml.ScalarEvent):
        raise YamlFaultError(line, "playbook_not_yaml")
    nothing = not event.style and event.value in ("~", "null")
    return Word("" if nothing else event.value.strip(), line)


def _line(event: "yaml.Event") -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _told(error: "yaml.MarkedYAMLError", text: str) -> YamlFaultError:
    """Return the fault behind a syntax error: the few that people make have sentences of their own."""
    problem, mark = error.problem or "", error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 0
    if "end of stream" in problem and error.context_mark and "quoted" in (error.context or ""):
        return YamlFaultError(error.context_mark.line + 1, "playbook_quote_open")
    if "mapping values are not allowed" in problem:
        return YamlFaultError(line, "playbook_colon")
    lines = text.splitlines()
    written = lines[line - 1] if 0 < line <= len(lines) else ""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return YamlFaultError(line, "playbook_tab")
    return YamlFaultError(line, "playbook_not_yaml")
