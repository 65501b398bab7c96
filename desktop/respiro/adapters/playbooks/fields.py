"""A mapping of a playbook's file, asked for what it must hold; whatever is wrong is found, not raised."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final, Self

from respiro.adapters.playbooks.yaml_nodes import Node, Table, Word
from respiro.services.ports import PlaybookProblem

_MOST_PROBLEMS: Final = 50
"""Whoever has so many begins anew."""
_LONGEST_DETAIL: Final = 60


@dataclass(slots=True)
class Findings:
    """What is wrong with one file. ``are_grave``: it can't be used."""

    file: str
    problems: list[PlaybookProblem] = field(default_factory=list)
    are_grave: bool = False

    def add(self, line: int, kind: str, detail: str = "", *, is_grave: bool = True) -> None:
        """Note a problem at a line (1-based, 0 for the whole file)."""
        self.are_grave |= is_grave
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(PlaybookProblem(self.file, line, kind, detail[:_LONGEST_DETAIL]))

    def in_order(self) -> tuple[PlaybookProblem, ...]:
        """Return the problems from the first line to the last."""
        return tuple(sorted(self.problems, key=lambda problem: problem.line))


class Fields:
    """The keys of a mapping with their values."""

    def __init__(self, line: int, pairs: dict[str, tuple[int, Node]], findings: Findings) -> None:
        self.line = line
        self._pairs = pairs
        self._findings = findings

    @classmethod
    def of(cls, node: Node, known: Collection[str], findings: Findings) -> Self | None:
        """Return the fields of a node; None if it has none. Keys that are not known, or stand twice, are found."""
        if not isinstance(node, Table):
            findings.add(node.line, "playbook_needs_keys", ", ".join(known))
            return None
        pairs: dict[str, tuple[int, Node]] = {}
        for key, value in node.pairs:
            if key.text not in known:
                findings.add(key.line, "playbook_unknown_key", key.text)
            elif key.text in pairs:
                findings.add(key.line, "playbook_key_twice", key.text)
            else:
                pairs[key.text] = (key.line, value)
        return cls(node.line, pairs, findings)

    def line_of(self, key: str) -> int:
        """Return the line of a key; where it is missing, that of the whole."""
        return self._pairs[key][0] if key in self._pairs else self.line

    def node(self, key: str, *, needed: bool = False) -> Node | None:
        """Return what stands under the key; None if nothing does."""
        _, found = self._pairs.get(key, (0, None))
        if isinstance(found, Word) and not found.text:
            found = None
        if found is None and needed:
            kind = "playbook_key_empty" if key in self._pairs else "playbook_key_missing"
            self._findings.add(self.line_of(key), kind, key)
        return found

    def text(self, key: str, longest: int, *, needed: bool = False) -> str:
        """Return the text under the key, empty if there is none."""
        found = self.node(key, needed=needed)
        if found is None:
            return ""
        if not isinstance(found, Word):
            self._findings.add(self.line_of(key), "playbook_needs_text", key)
            return ""
        if len(found.text) > longest:
            self._findings.add(self.line_of(key), "playbook_text_too_long", str(longest))
        return found.text

    def number(self, key: str, most: int) -> int:
        """Return the whole number from 1 under the key, 0 if there is none."""
        found = self.node(key)
        if found is None:
            return 0
        if not isinstance(found, Word) or not re.fullmatch(r"-?[0-9]{1,9}", found.text):
            self._findings.add(self.line_of(key), "playbook_needs_number", key)
            return 0
        number = int(found.text)
        if not 1 <= number <= most:
            self._findings.add(self.line_of(key), "playbook_minutes_out_of_range", str(most))
        return number
